/** The table of docs/semantics.md §3: the row's own number against its reference rows. */
import { expect, test } from '@jest/globals';
import { consolidateForm, everyYear, type Form, formOf, unit } from '../form/formOf.ts';

/** How one unit's figure of 2022 comes out: "N/D of m/e", and the rules that speak of the cell. */
function outcome(form: Form, indicator: number, year = 2022): string {
  const { results } = consolidateForm(formOf(form));
  const ratio = results.indicators[indicator]?.years[year];
  const control = ['so_co_so_dinh_ky', 'so_tre_duoc_ho_tro', 'so_vi_pham_bi_xu_ly'][indicator];
  const rules = results.findings
    .filter((one) => one.field === control && one.year === year)
    .map((one) => (one.severity === 'error' ? one.rule : `(${one.rule})`));
  const parts = `${ratio?.numerator}/${ratio?.denominator} of ${ratio?.units}/${ratio?.expected}`;
  return [parts, ...rules].join(' ');
}

/** Typed in so_tre_duoc_ho_tro.2022; supported/with a request/victims rows of BTC 2; outcome. */
const pairs: readonly (readonly [string, string, string])[] = [
  // a number | the same
  ['2', '2/3/3', '2/3 of 1/1'],
  ['2', '1/2/2 1/1/1', '2/3 of 1/1'],
  ['2 trẻ', '2/2/', '2/2 of 1/1'],
  // a number | complete and different
  ['3', '2/3/3', '0/0 of 0/1 X01'],
  ['0', '2/3/3', '0/0 of 0/1 X01'],
  // a reference row of which one half is missing puts the year out
  ['2', '2//3', '0/0 of 0/1'],
  ['1', '2//3', '0/0 of 0/1 X01'],
  // a reference row that contradicts itself (R01) puts the year out
  ['3', '3/2/3', '0/0 of 0/1'],
  ['2', '2/4/3', '0/0 of 0/1'],
  // blank or CCSL | filled: the reference stands
  ['', '2/3/3', '2/3 of 1/1'],
  ['CCSL', '2/3/3', '2/3 of 1/1'],
  // unreadable or doubtful | filled: C02 or C04, the reference stands
  ['nhiều', '2/3/3', '2/3 of 1/1 C02'],
  ['hơn 2', '2/3/3', '2/3 of 1/1 (C04)'],
  // KAD or GOP | filled
  ['KAD', '2/3/3', '0/0 of 0/1 X01'],
  ['GOP:Z', '2/3/3', '0/0 of 0/1 T02 X01'],
  // không phát sinh | 0 of 0, 0 of more, numerator > 0, absent
  ['không phát sinh', '0/0/0', '0/0 of 1/1'],
  ['KPS', '0/2/2', '0/2 of 1/1 (R04)'],
  ['chưa phát sinh', '1/2/2', '0/0 of 0/1 X01'],
  ['không phát sinh', '', '0/0 of 1/1'],
  // bare 0 | absent, and | the same
  ['0', '', '0/0 of 1/1 (R03)'],
  ['không có', '', '0/0 of 1/1 (R03)'],
  ['0', '0/2/2', '0/2 of 1/1'],
  // a number > 0 | absent
  ['2', '', '0/0 of 0/1 R03'],
  // blank, CCSL, unreadable, KAD | absent
  ['', '', '0/0 of 0/1 C01'],
  ['CCSL', '', '0/0 of 0/1'],
  ['nhiều', '', '0/0 of 0/1 C02'],
  ['KAD', '', '0/0 of 0/0'],
];

test.each(pairs)('BTC 2: gõ “%s”, bảng %s → %s', (typed, rows, expected) => {
  const tre_em = rows
    .split(' ')
    .filter((row) => row !== '')
    .map((row, index) => {
      const [so_duoc_ho_tro = '', so_co_yeu_cau = '', so_nan_nhan = ''] = row.split('/');
      const nguon_yeu_cau = index === 0 ? 'người thân' : 'bản thân trẻ em';
      const keys = { ma_don_vi: 'A', nam: '2022', nguon_yeu_cau };
      return { ...keys, so_nan_nhan, so_co_yeu_cau, so_duoc_ho_tro };
    });
  const answers = [{ ma_don_vi: 'A', dau_moi: 'Bà B', 'so_tre_duoc_ho_tro.2022': typed }];
  const units = [unit('A'), { ...unit('Z'), phai_bao_cao: 'Không' }];
  expect(outcome({ units, answers, tre_em }, 1)).toBe(expected);
});

/** Typed in so_co_so_dinh_ky.2022; so_lan of the unit's establishments in 2022; outcome. */
const lists: readonly (readonly [string, string, string])[] = [
  ['2', '1 3 0', '2/3 of 1/1'],
  ['3', '1 3 0', '0/0 of 0/1 X01'],
  // with blanks: smaller so far → skipped, in M with what is usable; already greater → X01
  ['2', '1 _ 0', '1/2 of 1/1'],
  ['0', '1 _ 0', '0/0 of 0/1 X01'],
  // a blank, CCSL or unreadable establishment is out of n and d
  ['', '1 _ CCSL nhiều 0', '1/2 of 1/1'],
  ['CCSL', '1', '1/1 of 1/1'],
  // KAD: the establishment did not exist that year
  ['1', '1 KAD', '1/1 of 1/1'],
  ['0', 'KAD', '0/0 of 0/0'],
  ['KAD', 'KAD', '0/0 of 0/0'],
  ['KAD', '1', '0/0 of 0/1 X01'],
  ['KAD', '_', '0/0 of 0/0'],
  // any number | absent; “không phát sinh” is read as 0
  ['1', '_', '0/0 of 0/1 R03'],
  ['0', '_', '0/0 of 0/1 R03'],
  ['không phát sinh', '_', '0/0 of 0/1 R03'],
  ['không phát sinh', '0 0', '0/2 of 1/1 (R04)'],
  ['không phát sinh', '1 0', '0/0 of 0/1 X01'],
  // a unit that should list establishments and lists none is asked all the same
  ['0', '', '0/0 of 0/1 R03'],
  ['', '', '0/0 of 0/1 C01'],
];

test.each(lists)('BTC 1: gõ “%s”, số lần %s → %s', (typed, times, expected) => {
  const co_so = times
    .split(' ')
    .filter((one) => one !== '')
    .map((one, index) => ({
      ma_don_vi: 'A',
      ten_co_so: `Trường ${index}`,
      cap_hoc: 'THCS',
      'so_lan.2022': one === '_' ? '' : one,
    }));
  const answers = [{ ma_don_vi: 'A', dau_moi: 'Bà B', 'so_co_so_dinh_ky.2022': typed }];
  expect(outcome({ units: [unit('A')], answers, co_so }, 0)).toBe(expected);
});

test('hiểu 0 là không phát sinh = Không: số 0 không có bảng thì chưa được tính', () => {
  const form: Form = {
    units: [unit('A')],
    answers: [{ ma_don_vi: 'A', 'so_tre_duoc_ho_tro.2022': '0' }],
    settings: { hieu_0_la_khong_phat_sinh: 'Không' },
  };
  expect(outcome(form, 1)).toBe('0/0 of 0/1 (R03)');
});

test('số 0 trần được đếm riêng cạnh con số', () => {
  const { results } = consolidateForm(
    formOf({
      units: [unit('A'), unit('B'), unit('C')],
      answers: [
        { ma_don_vi: 'A', ...everyYear('so_tre_duoc_ho_tro', '0') },
        { ma_don_vi: 'B', ...everyYear('so_tre_duoc_ho_tro', 'không phát sinh') },
        { ma_don_vi: 'C', ...everyYear('so_tre_duoc_ho_tro', '0'), 'so_tre_duoc_ho_tro.2024': 'KPS' },
      ],
    }),
  );
  const [, supported] = results.indicators;
  expect(supported?.period).toMatchObject({ text: 'không phát sinh', units: 3, bareZero: 2 });
  expect(supported?.years[2024]).toMatchObject({ units: 3, bareZero: 1 });
});

test('GDNN-GDTX: một dòng riêng, ngoài mục tiêu, nhưng số khai đếm cả dòng này', () => {
  const school = (ten_co_so: string, cap_hoc: string, times: string) => {
    return { ma_don_vi: 'A', ten_co_so, cap_hoc, ...everyYear('so_lan', times) };
  };
  const { results } = consolidateForm(
    formOf({
      units: [unit('A'), unit('T', 'tt_gdnn_gdtx')],
      answers: [
        { ma_don_vi: 'A', ...everyYear('so_co_so_dinh_ky', '2') },
        { ma_don_vi: 'T', ...everyYear('so_co_so_dinh_ky', '1') },
      ],
      co_so: [
        school('Trường TH 1', 'Tiểu học', '1'),
        school('Trung tâm 2', 'GDNN-GDTX', '1'),
        { ...school('Trung tâm T', 'GDNN-GDTX', '1'), ma_don_vi: 'T' },
      ],
    }),
  );
  const [organised] = results.indicators;
  expect(organised?.period).toMatchObject({ numerator: 1, denominator: 1, units: 1, expected: 1 });
  expect(organised?.byLevel.gdnn_gdtx?.period).toMatchObject({ numerator: 2, denominator: 2, expected: 2 });
});

test('cùng một cơ sở kê hai lần: giống nhau tính một, khác nhau bỏ cả hai và còn thiếu một', () => {
  const row = (ten_co_so: string, times: string) => {
    return { ma_don_vi: 'A', ten_co_so, cap_hoc: 'THCS', ...everyYear('so_lan', times) };
  };
  const ratioOf = (rows: readonly Record<string, string>[]) => {
    const { results } = consolidateForm(formOf({ units: [unit('A')], answers: [{ ma_don_vi: 'A' }], co_so: rows }));
    return results.indicators[0]?.period;
  };
  const same = [row('Trường THCS Trần Phú', '1'), row('Tr. THCS Trần Phú', '1'), row('THCS X', '0')];
  expect(ratioOf(same)).toMatchObject({ numerator: 1, denominator: 2, low: null });
  const differing = [row('Trường THCS Trần Phú', '1'), row('Trường THCS Trần Phú', '2'), row('THCS X', '0')];
  expect(ratioOf(differing)).toMatchObject({ numerator: 0, denominator: 1, low: 0, high: 50 });
});

test('một đơn vị đứng hai dòng: không dòng nào được tính, vẫn là đơn vị phải báo cáo', () => {
  const tre_em = [{ ma_don_vi: 'A', nam: '2022', nguon_yeu_cau: 'người thân', so_co_yeu_cau: '2', so_duoc_ho_tro: '2' }];
  const answers = [{ ma_don_vi: 'A', 'so_tre_duoc_ho_tro.2022': '2' }, { ma_don_vi: 'A' }];
  expect(outcome({ units: [unit('A')], answers, tre_em }, 1)).toBe('0/0 of 0/1');
});

test('đơn vị chỉ có bảng tham chiếu, không có dòng số liệu, vẫn được tính', () => {
  const tre_em = [{ ma_don_vi: 'A', nam: '2022', nguon_yeu_cau: 'người thân', so_co_yeu_cau: '3', so_duoc_ho_tro: '2' }];
  expect(outcome({ units: [unit('A')], tre_em }, 1)).toBe('2/3 of 1/1');
});

test('GOP đưa đơn vị và cơ sở của nó ra ngoài; GOP tới hư không hay vòng tròn là T02, vẫn phải báo cáo', () => {
  const school = (ma_don_vi: string) => ({ ma_don_vi, ten_co_so: `Trường ${ma_don_vi}`, cap_hoc: 'THPT' });
  const form = (pointer: string): Form => ({
    units: [unit('A', 'truong_thpt'), unit('B', 'truong_thpt')],
    answers: [
      { ma_don_vi: 'A', ...everyYear('so_co_so_dinh_ky', pointer) },
      { ma_don_vi: 'B', ...everyYear('so_co_so_dinh_ky', '1') },
    ],
    co_so: [school('A'), { ...school('B'), ...everyYear('so_lan', '1') }],
  });
  const ratio = (pointer: string) => consolidateForm(formOf(form(pointer))).results.indicators[0]?.period;
  expect(ratio('GOP:B')).toMatchObject({ numerator: 1, denominator: 1, units: 1, expected: 1, low: null });
  expect(ratio('GOP:KHONG_CO')).toMatchObject({ units: 1, expected: 2, low: 50, high: 100 });
  expect(ratio('GOP:A')).toMatchObject({ units: 1, expected: 2 });
  const { results } = consolidateForm(formOf(form('GOP:KHONG_CO')));
  expect(results.findings.filter((one) => one.rule === 'T02')).toHaveLength(4);
});
