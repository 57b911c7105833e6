/** What an outside reader of the design found wrong once: each stays mended. */
import { expect, test } from '@jest/globals';
import type { CellValue } from '../../src/core/workbook.ts';
import { consolidateForm, everyYear, type Form, formOf, type Row, unit } from './form/formOf.ts';

const rulesOf = (form: Form, field: string): string[] => {
  const { findings } = consolidateForm(formOf(form)).results;
  return findings.filter((one) => one.field === field).map((one) => `${one.rule}.${one.year ?? ''}`);
};
const total = (form: Form, field: string, year: number) =>
  consolidateForm(formOf(form)).results.totals.find((one) => one.field === field)?.years[year]?.total;
const one = (row: Row): Form => ({ units: [unit('A')], answers: [{ ma_don_vi: 'A', ...row }] });

test.each(['1200000000', '1050000000', '2048000000', '1.200.000.000', 1_095_000_000])(
  'kinh phí %s là tiền, không phải số định danh',
  (typed) => {
    const form = one({ 'kinh_phi.2023': typed });
    expect(rulesOf(form, 'kinh_phi')).toEqual([]);
    expect(total(form, 'kinh_phi', 2023)).toBeGreaterThan(1_000_000_000);
  },
);

test.each<CellValue>(['912345678', 912_345_678, 31_205_001_234])(
  '%s trong ô số đếm là điện thoại, số định danh: báo C06, không vào tổng',
  (typed) => {
    const form = one({ 'so_vu_tiep_nhan.2023': typed });
    expect(rulesOf(form, 'so_vu_tiep_nhan')).toEqual(['C06.2023']);
    expect(total(form, 'so_vu_tiep_nhan', 2023)).toBeNull();
  },
);

test('phát hiện ở dòng bảng tham chiếu mang năm của dòng', () => {
  const tre_em = [{ ma_don_vi: 'A', nam: '2022', nguon_yeu_cau: 'người thân', so_nan_nhan: '2', so_co_yeu_cau: '2', so_duoc_ho_tro: '5' }];
  expect(rulesOf({ ...one({ dau_moi: 'Bà B' }), tre_em }, 'so_duoc_ho_tro')).toEqual(['R01.2022']);
});

test('GOP ở bảng tham chiếu không dẫn đi đâu: T02', () => {
  const co_so = [{ ma_don_vi: 'A', ten_co_so: 'TH 1', cap_hoc: 'Tiểu học', ...everyYear('so_lan', '1'), 'so_lan.2021': 'GOP:ZZ' }];
  expect(rulesOf({ ...one({ dau_moi: 'Bà B' }), co_so }, 'so_lan')).toEqual(['T02.2021']);
});

test('trung tâm chưa ghi cấp học vẫn ở ngoài mục tiêu 1', () => {
  const co_so = [{ ma_don_vi: 'T', ten_co_so: 'Trung tâm', ...everyYear('so_lan', '1') }];
  const form = { units: [unit('T', 'tt_gdnn_gdtx')], answers: [{ ma_don_vi: 'T' }], co_so };
  expect(consolidateForm(formOf(form)).results.indicators[0]?.period).toMatchObject({ expected: 0, none: 'khong_ap_dung' });
});

test('báo cáo toàn số 0, cả ở bảng tham chiếu, có một lưu ý', () => {
  const co_so = [{ ma_don_vi: 'A', ten_co_so: 'TH 1', cap_hoc: 'Tiểu học', ...everyYear('so_lan', '0') }];
  const form = { ...one({ ...everyYear('so_co_so_dinh_ky', '0'), ...everyYear('so_tre_duoc_ho_tro', 'KPS') }), co_so };
  expect(consolidateForm(formOf(form)).results.findings.filter((found) => found.rule === 'T04')).toHaveLength(1);
});

test('chữ dưới bảng, kể cả ở cột tên và ở bảng tham chiếu, là S04, không phải đơn vị lạ', () => {
  const form = {
    units: [unit('A')],
    answers: [{ ma_don_vi: 'A', dau_moi: 'Bà B' }, { ten_don_vi: 'Ghi chú ngoài bảng' }],
    co_so: [{ 'so_lan.2021': 'Tổng cộng' }],
  };
  const { findings, reporting } = consolidateForm(formOf(form)).results;
  expect(findings.filter((found) => found.rule === 'S04')).toHaveLength(2);
  expect(findings.filter((found) => found.rule === 'S02')).toHaveLength(0);
  expect(reporting.outsideRegistry).toEqual([]);
});

test('thiết lập và trạng thái gõ sai được báo C03, không âm thầm bỏ qua', () => {
  const form = {
    ...one({ dau_moi: 'Bà B' }),
    settings: { han_nop: '31/02/2024', so_lan_toi_thieu: 'hai', dia_danh: 'Hải Phòng' },
    tracking: [{ ma_don_vi: 'A', trang_thai: 'xyz' }],
  };
  const { findings } = consolidateForm(formOf(form)).results;
  const found = findings.filter((finding) => finding.rule === 'C03').map((finding) => finding.place?.tab);
  expect(found.sort()).toEqual(['Cấu hình', 'Cấu hình', 'Theo dõi']);
});

test.each([
  ['B', []],
  ['Trường THPT B', []],
  ['', []],
  ['ZZ', ['A warning']],
  ['A', ['A warning']],
  ['Trường THPT A', ['A warning']],
])('đơn vị kế thừa “%s”: chỉ một đơn vị khác trong danh sách mới được', (don_vi_ke_thua, said) => {
  const form = {
    units: [
      { ...unit('A'), ten_don_vi: 'Trường THPT A', don_vi_ke_thua },
      { ...unit('B'), ten_don_vi: 'Trường THPT B' },
    ],
  };
  const { findings, reporting } = consolidateForm(formOf(form)).results;
  const found = findings.filter(({ rule, field }) => rule === 'C03' && field === 'don_vi_ke_thua');
  expect(found.map((finding) => `${finding.unit} ${finding.severity}`)).toEqual(said);
  expect(reporting.expected.length).toBe(don_vi_ke_thua === '' ? 2 : 1);
});

test('đơn vị kế thừa mang cùng tên với đơn vị đã sáp nhập thì gọi bằng tên cũng được', () => {
  const ten_don_vi = 'Trường THCS Trần Phú';
  const units = [
    { ...unit('A'), ten_don_vi, don_vi_ke_thua: ten_don_vi },
    { ...unit('B'), ten_don_vi },
  ];
  expect(rulesOf({ units }, 'don_vi_ke_thua')).toEqual([]);
});

test('dòng BTC 2 có ô CCSL: phần dùng được vẫn tính, số khai không nhỏ hơn', () => {
  const row = (nguon_yeu_cau: string, so_co_yeu_cau: string, so_duoc_ho_tro: string) => {
    return { ma_don_vi: 'A', nam: '2022', nguon_yeu_cau, so_nan_nhan: '9', so_co_yeu_cau, so_duoc_ho_tro };
  };
  const tre_em = [row('người thân', '3', '2'), row('bản thân trẻ em', '2', 'CCSL')];
  const of = (typed: string) =>
    consolidateForm(formOf({ ...one({ 'so_tre_duoc_ho_tro.2022': typed }), tre_em })).results.indicators[1]?.years[2022];
  expect(of('3')).toMatchObject({ numerator: 2, denominator: 3, units: 1 });
  expect(of('1')).toMatchObject({ units: 0, expected: 1 });
});

test.each([
  [{ ky_den: '15/12/2023' }, '“ky_den” ghi 15/12/2023, nhưng theo đề cương ngày này phải thuộc năm 2024.'],
  [{ ky_den: '15/12/2034' }, '“ky_den” ghi 15/12/2034, nhưng theo đề cương ngày này phải thuộc năm 2024.'],
  [{ ky_tu: '01/06/2012' }, '“ky_tu” ghi 01/06/2012, nhưng theo đề cương ngày này phải thuộc năm 2021.'],
])('thiết lập %j trái với đề cương: không lập được tổng hợp, nêu đúng thiết lập', (settings, sentence) => {
  const form = formOf({ ...one({ 'so_vu_tiep_nhan.2023': '3' }), settings });
  expect(() => consolidateForm(form)).toThrow(sentence);
});

test('ngày khác trong đúng năm của kỳ thì được', () => {
  const form = formOf({ ...one({ 'so_vu_tiep_nhan.2023': '3' }), settings: { ky_den: '31/12/2024', ky_tu: '01/01/2021' } });
  expect(consolidateForm(form).results.reporting.withData).toEqual(['A']);
});
