/** Who reported, which rows are in a run, what a draft and a final count (docs/semantics.md §3-§5). */
import { describe, expect, test } from '@jest/globals';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import { hashReturn } from '../../../src/core/returns/hash.ts';
import { readReturns } from '../../../src/core/returns/returns.ts';
import { bindWorkbook } from '../../../src/core/tabs/binding.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, everyYear, type Form, formOf, type Row, unit } from '../form/formOf.ts';

const signed: Row = {
  nguoi_lap: 'Trần Thị B',
  chuc_vu: 'Phó phòng',
  so_van_ban: '12/BC-PGDĐT',
  ngay_van_ban: '20/12/2024',
  hoan_thanh: 'Có',
};

/** A return without any error: every question that must be answered is. */
function whole(ma_don_vi: string, more: Row = {}): Row {
  return {
    ma_don_vi,
    dau_moi: 'Ông Lê Văn C, 0912345678',
    ...everyYear('so_vu_tiep_nhan', '1'),
    ...everyYear('so_vu_da_xu_ly', '1'),
    tiep_nhan_phan_anh: 'Qua hộp thư và Tổng đài 111.',
    ...everyYear('so_co_so_dinh_ky', '1'),
    ...everyYear('so_tre_duoc_ho_tro', 'không phát sinh'),
    ...everyYear('so_vi_pham_bi_xu_ly', 'không phát sinh'),
    ...signed,
    ...more,
  };
}

const school = (ma_don_vi: string) => {
  return { ma_don_vi, ten_co_so: `Trường THCS ${ma_don_vi}`, cap_hoc: 'THCS', ...everyYear('so_lan', '1') };
};

const three: Form = {
  units: [unit('A'), unit('B'), unit('C')],
  answers: [whole('A'), whole('B', { hoan_thanh: '' }), { ma_don_vi: 'C' }],
  co_so: ['A', 'B', 'C'].map(school).map((row, index) => (index < 2 ? row : { ...row, ...everyYear('so_lan', '') })),
};

describe('tỷ lệ báo cáo', () => {
  test('có dữ liệu ≥ đã hoàn thành ≥ hợp lệ; đơn vị chưa nhập gì là đơn vị thiếu', () => {
    const { reporting } = consolidateForm(formOf(three)).results;
    expect(reporting).toMatchObject({
      expected: ['A', 'B', 'C'],
      withData: ['A', 'B'],
      submitted: ['A'],
      valid: ['A'],
      missing: ['C'],
    });
  });

  test('không phải báo cáo, hết hiệu lực, đã có đơn vị kế thừa: không nằm trong số phải báo cáo', () => {
    const units = [
      unit('A'),
      unit('B', 'phong_gddt', { phai_bao_cao: 'Không' }),
      unit('C', 'phong_gddt', { hieu_luc_den: '31/12/2022' }),
      unit('D', 'phong_gddt', { don_vi_ke_thua: 'A' }),
    ];
    expect(consolidateForm(formOf({ units })).results.reporting.expected).toEqual(['A']);
  });

  test('đơn vị sáp nhập năm 2022 giữ số liệu 2021, 2022 của mình', () => {
    const units = [unit('A'), unit('C', 'phong_gddt', { hieu_luc_den: '30/06/2022' })];
    const answers = [whole('A', everyYear('so_tre_duoc_ho_tro', 'KPS')), whole('C')];
    const co_so = ['A', 'C'].map(school);
    const [, supported] = consolidateForm(formOf({ units, answers, co_so })).results.indicators;
    const expected = Object.values(supported?.years ?? {}).map((ratio) => ratio.expected);
    expect(expected).toEqual([2, 2, 1, 1]);
  });

  test('dòng ngoài danh sách: liệt kê riêng, không tính; tên có dữ liệu cá nhân không được nhắc lại', () => {
    const answers = [whole('A'), { ma_don_vi: 'X9', 'so_vu_tiep_nhan.2022': '5' }];
    const { results } = consolidateForm(formOf({ ...three, answers }));
    expect(results.reporting.outsideRegistry).toEqual(['X9']);
    expect(results.totals.find((one) => one.field === 'so_vu_tiep_nhan')?.years[2022]?.total).toBe(1);
  });

  const log = (luc: string, doi_tuong = 'A') => ({ luc, viec: 'Thấy đơn vị hoàn thành', doi_tuong });
  test.each<readonly [string, Partial<Form>, string, string]>([
    ['Sở thấy hoàn thành ngày hạn', { log: [log('24/12/2024 23:59:59')] }, 'A', ''],
    ['thấy sau hạn, văn bản trước hạn', { log: [log('25/12/2024 00:00:01')] }, '', 'A'],
    ['chưa từng thấy, hôm nay đã quá hạn, văn bản trước hạn', {}, '', 'A'],
    ['được gia hạn đến hôm nay', { units: [unit('A', 'phong_gddt', { gia_han_den: '26/12/2024' })] }, 'A', ''],
    ['hạn mới muộn hơn gia hạn', { tracking: [{ ma_don_vi: 'A', trang_thai: 'nhap_thay', han_moi: '27/12/2024' }] }, 'A', ''],
  ])('đúng hạn: %s', (_, more, onTime, byDocument) => {
    const form = { units: [unit('A')], answers: [whole('A')], co_so: [school('A')], ...more };
    const { reporting } = consolidateForm(formOf(form)).results;
    expect([reporting.onTime.join(), reporting.onTimeByDocument.join()]).toEqual([onTime, byDocument]);
  });
});

describe('dòng nào được tính', () => {
  const numerator = (form: Form, state: 'TAM' | 'CHOT' = 'TAM') =>
    consolidateForm(formOf(form), state).results.indicators[0]?.period.numerator;

  test('bản tạm tính mọi dòng; bản chốt tính dòng đã hoàn thành, dù còn lỗi ở ô khác', () => {
    expect(numerator(three)).toBe(2);
    expect(numerator(three, 'CHOT')).toBe(1);
    const faulty = { ...three, answers: [whole('A', { chuc_vu: '' })] };
    expect(numerator(faulty, 'CHOT')).toBe(1);
  });

  test('đang yêu cầu chỉnh lý: ra khỏi số liệu cho tới khi hoàn thành lại và khác bản bị trả', () => {
    const returned = (ma_bam: string) => [{ ma_don_vi: 'A', trang_thai: 'yeu_cau_chinh_ly', ma_bam }];
    const { returns } = readReturns(bindWorkbook(formOf(three), sgddt2024), sgddt2024);
    const same = returns[0] ? hashReturn(returns[0]) : '';
    expect(numerator({ ...three, tracking: returned(same) })).toBe(1);
    expect(numerator({ ...three, tracking: returned('') })).toBe(1);
    expect(numerator({ ...three, tracking: returned('bản khác') })).toBe(2);
    const accepted = [...returned(same), { ma_don_vi: 'A', trang_thai: 'da_duyet' }];
    expect(numerator({ ...three, tracking: accepted })).toBe(2);
  });

  test('chỉ tính đã duyệt: là một lựa chọn, mặc định không', () => {
    const settings = { chi_tinh_da_duyet: 'Có' };
    expect(numerator({ ...three, settings }, 'CHOT')).toBe(0);
    const tracking = [{ ma_don_vi: 'A', trang_thai: 'Đã duyệt' }];
    expect(numerator({ ...three, settings, tracking }, 'CHOT')).toBe(1);
  });

  test('số lần tối thiểu là một lựa chọn', () => {
    expect(numerator({ ...three, settings: { so_lan_toi_thieu: '2' } })).toBe(0);
  });

  test('phòng Sở chỉ được hỏi phần chữ: số gõ vào bị bỏ qua, có lưu ý', () => {
    const answers = [{ ma_don_vi: 'P', dau_moi: 'Bà P', 'so_vu_tiep_nhan.2022': '7' }];
    const { results } = consolidateForm(formOf({ units: [unit('P', 'phong_so')], answers }));
    expect(results.totals.find((one) => one.field === 'so_vu_tiep_nhan')?.period).toMatchObject({ total: null, units: 0 });
    expect(results.findings.map((one) => one.rule)).toContain('T05');
    expect(results.indicators.map((one) => one.period.none)).toEqual(['khong_ap_dung', 'khong_ap_dung', 'khong_ap_dung']);
  });

  test('đơn vị trực thuộc chỉ được hỏi phần cơ sở khi có cơ sở trong danh sách', () => {
    const form = { units: [unit('K', 'truc_thuoc')], answers: [whole('K', everyYear('so_co_so_dinh_ky', ''))] };
    expect(consolidateForm(formOf(form)).results.indicators[0]?.period.none).toBe('khong_ap_dung');
    expect(numerator({ ...form, co_so: [school('K')] })).toBe(1);
  });
});

test('ket-qua.json has the shape that other programs read', () => {
  const { results } = consolidateForm(formOf(three));
  const manifest = writeManifest(results, { outline: 'sgddt2024', generatedAt: 'luc', sha256: 'x' });
  expect(Object.keys(manifest)).toEqual([
    'outline',
    'generatedAt',
    'state',
    'version',
    'inputs',
    'reporting',
    'totals',
    'indicators',
    'inDoubt',
    'findings',
    'skipped',
    'narratives',
    'units',
    'report',
  ]);
  expect(manifest.totals.so_co_so_dinh_ky).toMatchObject({ 2024: { total: 2, units: 2 }, period: null });
  expect(manifest.totals.so_vu_tiep_nhan).toMatchObject({ period: { total: 8, units: 2 } });
  expect(manifest.totals.so_vu_tiep_nhan?.byType.phong_gddt).toMatchObject({ 2021: { total: 2, units: 2 } });
  expect(manifest.totals.nhom_5_so_hoat_dong).toMatchObject({ 2021: { total: null, units: 0 } });
  expect(manifest.indicators.ty_le_co_so_tuyen_truyen).toMatchObject({
    2024: {
      numerator: 2,
      denominator: 2,
      text: '100,0%',
      units: 2,
      expected: 3,
      none: null,
      low: (100 * 2) / 3,
      high: 100,
      bareZero: 0,
    },
    by: { thcs: { period: { numerator: 2, denominator: 2 } }, tieu_hoc: { period: { none: 'khong_ap_dung' } } },
  });
  expect(manifest.indicators.ty_le_tre_duoc_ho_tro).toMatchObject({
    period: { text: 'chưa phát sinh ở 2/3 đơn vị đã báo cáo', none: 'chua_phat_sinh', low: null, high: null },
    by: {},
  });
});
