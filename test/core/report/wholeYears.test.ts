/** Totals of fields: what some units gave for some of the years is not told of all units and years. */
import { describe, expect, test } from '@jest/globals';
import { plainText } from '../../../src/core/report/plainText.ts';
import { consolidateForm, formOf, unit } from '../form/formOf.ts';

const codes = ['DV1', 'DV2', 'DV3', 'DV4', 'DV5', 'DV6', 'DV7', 'DV8', 'DV9', 'DV10'];
const signing = { nguoi_lap: 'Văn phòng', chuc_vu: 'Hiệu trưởng', so_van_ban: '12/BC', ngay_van_ban: '20/12/2024' };
const years = [2021, 2022, 2023, 2024];

/** Each unit's answer to one field of cases or of a group, by year. */
function final(field: string, typed: (at: number, year: number) => string, more: Readonly<Record<string, string>> = {}) {
  const form = formOf({
    units: codes.map((code) => unit(code)),
    answers: codes.map((code, at) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing, ...more },
      ...Object.fromEntries(years.map((year) => [`${field}.${year}`, typed(at, year)])),
    })),
  });
  const made = consolidateForm(form, 'CHOT');
  const tab = made.summary.rows.flatMap((row) => row.map(({ value }) => String(value ?? ''))).join('\n');
  return { report: plainText(made.report()).join('\n'), tab, total: made.results.printed[field]?.totals.period };
}

const cases = 'so_vu_tiep_nhan';
const abroad = 'nhom_5_so_hoat_dong';

describe.each(['', 'CCSL', '-', 'hơn 3'])('a year that holds “%s”', (open) => {
  const some = (at: number, year: number) => (at < 2 && year > 2022 ? open : '0');

  test('is no year without cases', () => {
    const { report, tab, total } = final(cases, some);
    expect(Object.keys(total?.missing ?? {})).toEqual(codes.slice(0, 2));
    expect(report).toMatch(
      /Các đơn vị báo cáo không phát sinh vụ xâm hại trẻ em trên môi trường mạng \(08\/10 đơn vị có số liệu đủ các năm[^)]*\)\./,
    );
    expect(tab).toContain('08/10 đơn vị có số liệu đủ các năm.');
  });

  test('is no year without activities', () => {
    const { report, tab } = final(abroad, some);
    expect(report).toMatch(/chưa phát sinh hoạt động hợp tác quốc tế \(08\/10 đơn vị có số liệu đủ các năm/);
    expect(tab).toContain('Số hoạt động hợp tác quốc tế: 08/10 đơn vị có số liệu đủ các năm.');
  });
});

test('a unit to which a year does not apply lacks nothing', () => {
  const { report, total } = final(cases, (at, year) => (at < 2 && year === 2022 ? 'KAD' : '0'));
  expect(total?.missing).toBeUndefined();
  expect(report).toContain('Các đơn vị báo cáo không phát sinh vụ xâm hại trẻ em trên môi trường mạng.');
});

test('where no unit gave all years nothing is said not to have happened', () => {
  const { report } = final(cases, (at, year) => (year === 2021 + (at % 4) ? '' : '0'));
  expect(report).toContain('Các đơn vị báo cáo chưa đủ số liệu các năm về vụ xâm hại trẻ em trên môi trường mạng.');
  expect(report).not.toContain('không phát sinh vụ');
  expect(final(abroad, (at, year) => (year === 2021 + (at % 4) ? '' : '0')).report).not.toMatch(/phát sinh hoạt động hợp tác/);
});

test('a year of which nobody tells is named, not counted', () => {
  const only = (_at: number, year: number) => (year === 2021 ? '0' : '');
  expect(final(cases, only).report).toContain('báo cáo không phát sinh vụ xâm hại trẻ em trên môi trường mạng trong năm 2021');
  expect(final(abroad, only).report).toContain('chưa phát sinh hoạt động hợp tác quốc tế trong năm 2021');
});

describe('units to which nothing of it applies are in no base', () => {
  const whole = (at: number) => (at < 4 ? 'KAD' : '0');

  test('of cases', () => {
    const { report, tab } = final(cases, (at, year) => (at === 4 && year === 2022 ? '' : whole(at)));
    expect(report).toMatch(/không phát sinh vụ xâm hại trẻ em trên môi trường mạng \(05\/6 đơn vị có số liệu đủ các năm/);
    expect(`${report}\n${tab}`).not.toMatch(/05\/10 đơn vị/);
  });

  test('of a group', () => {
    const { report } = final('nhom_1_so_van_ban', (at) => (at < 4 ? 'KAD' : '2'));
    expect(report).toMatch(/ban hành 48 văn bản \(06 đơn vị/);
    expect(report).not.toMatch(/0?6\/10 đơn vị/);
  });
});

test('years of other units each are told so', () => {
  const { report } = final('nhom_1_so_van_ban', (at, year) => {
    if (at < 4) return year < 2023 ? '' : '2';
    return at < 8 && year > 2022 ? '' : '2';
  });
  expect(report).toMatch(/ban hành 48 văn bản \(mỗi năm mới có số liệu của 06\/10 đơn vị/);
});
