/** Units that gave a number for some of the years only: the period is not told as if they had given all. */
import { describe, expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';
import { consolidateForm, formOf, unit } from '../form/formOf.ts';

const codes = ['DV1', 'DV2', 'DV3', 'DV4', 'DV5', 'DV6', 'DV7', 'DV8', 'DV9', 'DV10'];
const signing = { nguoi_lap: 'Văn phòng', chuc_vu: 'Hiệu trưởng', so_van_ban: '12/BC', ngay_van_ban: '20/12/2024' };
const years = ['2021', '2022', '2023', '2024'];
const nothing = 'không phát sinh';

/** Each unit's own number of children who were supported, by year; `asked`: unit → children who asked in 2024, all supported. */
function final(control: (code: string, year: string) => string, asked: Readonly<Record<string, number>> = {}) {
  const form = formOf({
    units: codes.map((code) => unit(code)),
    answers: codes.map((code) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
      ...Object.fromEntries(years.map((year) => [`so_tre_duoc_ho_tro.${year}`, control(code, year)])),
    })),
    tre_em: Object.entries(asked).map(([code, children]) => ({
      ...{ ma_don_vi: code, nam: '2024', nguon_yeu_cau: 'người thân', hinh_thuc: 'Tư vấn tâm lý' },
      ...{ so_nan_nhan: String(children), so_co_yeu_cau: String(children), so_duoc_ho_tro: String(children) },
    })),
  });
  const made = consolidateForm(form, 'CHOT');
  const period = made.results.indicators.find(({ code }) => code === 'ty_le_tre_duoc_ho_tro')?.period;
  return { period, report: plainText(made.report()).join('\n'), note: plainText(made.note(null)).join('\n') };
}

const asked = { DV1: 5, DV2: 6, DV3: 4 };

describe.each([
  ['“chưa có số liệu” for the last year', 'CCSL'],
  ['the last year left blank', ''],
])('seven of ten with %s', (_name, last) => {
  const { period, report, note } = final((code, year) => {
    if (year !== '2024') return nothing;
    return code in asked ? String(asked[code as keyof typeof asked]) : last;
  }, asked);

  test('are not behind the period', () => {
    expect(period).toMatchObject({ numerator: 15, denominator: 15, units: 10, expected: 10, partly: codes.slice(3) });
    expect(report).toContain('| 100,0% | 15/15 trẻ em | 3/10 đủ các năm');
    expect(report).toContain(
      'mục tiêu 2 đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu cả giai đoạn của 3/10 đơn vị',
    );
    expect(report).not.toMatch(/mục tiêu (?:1, )?2 đạt 100%/);
    expect(note).toMatch(/mục tiêu [^;]*2[^;]* chưa đủ cơ sở kết luận/);
  });
});

test('all of them with the first year alone have not said that nothing happened', () => {
  const { period, report } = final((_code, year) => (year === '2021' ? nothing : ''));
  expect(period).toMatchObject({ none: 'chua_phat_sinh', text: 'chưa đủ số liệu các năm', partly: codes });
  expect(report).not.toMatch(/10\/10 đơn vị đã báo cáo không phát sinh|mục tiêu 2[^;.]*chưa phát sinh/);
});

test('two of them: the other eight have', () => {
  const { period, report } = final((code, year) => (year !== '2021' && ['DV1', 'DV2'].includes(code) ? 'CCSL' : nothing));
  expect(period).toMatchObject({ none: 'chua_phat_sinh', text: 'chưa phát sinh ở 8/10 đơn vị đã báo cáo' });
  expect(report).toContain('08/10 đơn vị đã báo cáo không phát sinh');
});

test('one of them, where nearly all gave every year, is told with those behind the figure', () => {
  const { period, report } = final(
    (code, year) =>
      code === 'DV10' && year === '2021' ? 'CCSL' : year === '2024' && code in asked ? String(asked[code as keyof typeof asked]) : nothing,
    asked,
  );
  expect(period?.partly).toEqual(['DV10']);
  expect(report).toContain('9/10 đủ các năm');
  expect(report).toContain('mục tiêu 2 tạm tính là đạt 100%, do mới có số liệu cả giai đoạn của 9/10 đơn vị');
});

describe('a target of 60%', () => {
  const indicators = outline.indicators.map((one) => (one.code === 'ty_le_tre_duoc_ho_tro' ? { ...one, target: 60 } : one));
  const own = { ...outline, indicators };
  const said = (given: readonly string[], supported: number) => {
    const rows = given.map((code) => ({
      ...{ ma_don_vi: code, nam: '2024', nguon_yeu_cau: 'người thân', hinh_thuc: 'Tư vấn tâm lý' },
      ...{ so_nan_nhan: '10', so_co_yeu_cau: '10', so_duoc_ho_tro: String(supported) },
    }));
    const answers = given.map((code) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
      ...Object.fromEntries(years.map((year) => [`so_tre_duoc_ho_tro.${year}`, year === '2024' ? String(supported) : nothing])),
    }));
    const workbook = formOf({ units: codes.map((code) => unit(code)), answers, tre_em: rows });
    const run = { now: '2024-12-26T12:00:00+07:00', state: 'CHOT' as const, version: 1 };
    return plainText(consolidate(readCampaign(workbook, own, run), 'hash', []).report()).join('\n');
  };

  test.each([
    [
      'half of the units, 50%',
      codes.slice(0, 5),
      5,
      'mục tiêu 2 chưa đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu của 5/10 đơn vị',
    ],
    ['nine of ten, 50%', codes.slice(0, 9), 5, 'mục tiêu 2 tạm tính là chưa đạt 60%, do mới có số liệu của 9/10 đơn vị'],
    ['all, 50%', codes, 5, 'mục tiêu 2 chưa đạt 60%;'],
    ['all, 70%', codes, 7, 'mục tiêu 2 đạt 60%;'],
    ['half of the units, 70%', codes.slice(0, 5), 7, 'mục tiêu 2 đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận'],
  ])('%s', (_name, given, supported, text) => {
    const report = said(given, supported);
    expect(`${report.replaceAll('.', ';')}`).toContain(text);
    expect(report).not.toContain('nên mục tiêu chưa đạt 60%');
  });
});

describe('numbers that are no target', () => {
  const told = (cellsOf: (code: string) => Readonly<Record<string, string>>, others: Partial<Parameters<typeof formOf>[0]> = {}) => {
    const answers = codes.map((code) => ({
      ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
      ...cellsOf(code),
    }));
    const made = consolidateForm(formOf({ units: codes.map((code) => unit(code)), answers, ...others }), 'CHOT');
    return plainText(made.report()).join('\n');
  };
  const of = (field: string, given: (year: string) => string) => Object.fromEntries(years.map((year) => [`${field}.${year}`, given(year)]));

  test('no case in the year that all gave is none of the years that few gave', () => {
    const report = told((code) => of('so_vu_tiep_nhan', (year) => (year === '2021' || code < 'DV3' ? '0' : '')));
    expect(report).toMatch(/không phát sinh vụ xâm hại trẻ em trên môi trường mạng[^.]*\(năm 2022–2024 mới có số liệu của 03\/10 đơn vị\)/);
  });

  test('the same number of other units is not the same units', () => {
    const lacks = (code: string, year: string) => (year === '2022' ? code > 'DV5' : year !== '2024' && code > 'DV1' && code < 'DV6');
    const report = told((code) => of('so_vu_tiep_nhan', (year) => (lacks(code, year) ? '' : '0')));
    const few = [2021, 2022].map((year) => codes.filter((code) => !lacks(code, String(year))).length);
    expect(few.every((count) => count < 8)).toBe(true);
    const whole = codes.filter((code) => years.every((year) => !lacks(code, year))).length;
    expect(report).toMatch(
      new RegExp(
        `môi trường mạng[^.]*0${whole}/10 đơn vị có số liệu đủ các năm; mới có số liệu của [\\d/]+ đơn vị năm 2021 và 2023, [\\d/]+ đơn vị năm 2022`,
      ),
    );
  });

  test('who says that a year does not apply lacks nothing', () => {
    const report = told((code) => of('nhom_1_so_van_ban', (year) => (year < '2023' && code > 'DV2' ? 'KAD' : '0')));
    expect(report).toContain('hành lang pháp lý');
    expect(report).not.toMatch(/mới có số liệu của \d+\/10|chưa có số liệu năm/);
  });

  test('documents and money of one year are not the period’s', () => {
    const report = told(() => ({
      ...of('nhom_1_so_van_ban', (year) => (year === '2024' ? '3' : '')),
      ...of('kinh_phi', (year) => (year === '2024' ? '5000000' : '')),
    }));
    expect(report).toMatch(/ban hành 30 văn bản \(chưa có số liệu năm 2021–2023\)/);
    expect(report).toMatch(/50,0 triệu đồng \(chưa có số liệu năm 2021–2023\)/);
  });

  test('where nearly all gave every year nothing is said of it', () => {
    const report = told((code) => of('nhom_1_so_van_ban', (year) => (year === '2022' && code === 'DV9' ? '' : '3')));
    expect(report).not.toMatch(/mới có số liệu của \d+\/10|chưa có số liệu năm/);
  });

  test('who has cases in other years has not said that there was none', () => {
    const rows = codes.slice(0, 3).map((code) => ({
      ...{ ma_don_vi: code, nam: '2024', nguon_yeu_cau: 'người thân', hinh_thuc: 'Tư vấn tâm lý' },
      ...{ so_nan_nhan: '5', so_co_yeu_cau: '5', so_duoc_ho_tro: '5' },
    }));
    const withCases = new Set(codes.slice(0, 3));
    const cellsOf = (code: string) => of('so_tre_duoc_ho_tro', (year) => (withCases.has(code) && year === '2024' ? '5' : '0'));
    const report = told(cellsOf, { tre_em: rows });
    expect(report).toContain(
      '07 đơn vị báo cáo không phát sinh nhưng chưa kèm biểu chi tiết; 03 đơn vị có năm báo cáo không phát sinh nhưng chưa kèm biểu chi tiết của năm ấy.',
    );
  });
});

test('a measure that is lacking is none that was done, in the tab as in the report', () => {
  const answers = codes.map((code, at) => ({
    ...{ ma_don_vi: code, ten_don_vi: `Đơn vị ${code}`, dau_moi: 'Văn phòng', hoan_thanh: 'Có', ...signing },
    nhom_3: at < 4 ? 'Lắp đặt camera an ninh tại cổng trường.' : 'Chưa có kinh phí lắp tường lửa.',
  }));
  const made = consolidateForm(formOf({ units: codes.map((code) => unit(code)), answers }), 'CHOT');
  const report = plainText(made.report()).join('\n');
  expect(report).toContain('chưa có kinh phí lắp tường lửa (06');
  const tab = made.summary.rows.map((row) => row.map(({ value }) => value).join(' | ')).join('\n');
  expect(tab).toContain('4 đơn vị có nội dung báo cáo.');
});
