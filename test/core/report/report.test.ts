/** The report as text: a golden copy to read, and what must hold of it whatever the figures are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { isSafeSum, safeSpans } from '../../../src/core/figures/disclosure.ts';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { writeLeaderNote, writeReport } from '../../../src/core/report/report.ts';
import { unitCodeKey } from '../../../src/core/returns/units.ts';
import { narratives, ratio, series, settings, smallCity } from '../../fixtures/smallCity.ts';

const textOf = (input: ReportInput) => plainText(writeReport(input)).join('\n');

/** The small city with other figures for one target. */
function withTarget(code: string, years: Parameters<typeof series>[0], period = years[3]): ReportInput {
  const indicators = smallCity.results.indicators.map((one) =>
    one.code === code && period !== undefined ? { ...one, ...series(years, period), byType: {} } : one,
  );
  return { ...smallCity, results: { ...smallCity.results, indicators } };
}

function requireGolden(name: string, lines: string): void {
  const golden = `test/golden/${name}.txt`;
  const text = `${lines}\n`;
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
}

test('the report of a made-up city reads as golden/bao-cao.txt', () => {
  requireGolden('bao-cao', textOf(smallCity));
  requireGolden('phieu-trinh', plainText(writeLeaderNote(smallCity)).join('\n'));
});

test('units whose type nobody knows are in the scope with the others: its parts add up', () => {
  const units = smallCity.units.map((one, at) => (at === 0 ? { ...one, type: '' } : one));
  const scope = /Diện báo cáo gồm 0?(\d+) đơn vị: ([^.]*)\./.exec(textOf({ ...smallCity, units }));
  expect(scope?.[2]).toContain('01 đơn vị chưa rõ loại');
  const parts = (scope?.[2]?.match(/\d+/g) ?? []).map(Number);
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(Number(scope?.[1]));
  expect(textOf(smallCity)).not.toContain('chưa rõ loại');
});

test('the note names units at which somebody was typing', () => {
  const [one] = smallCity.units;
  const note = (typing: readonly string[]) =>
    plainText(writeLeaderNote({ ...smallCity, settings: { ...smallCity.settings, typing } })).join('\n');
  expect(note([])).not.toMatch(/Đang gõ/);
  expect(note([unitCodeKey(one?.code ?? '')])).toContain(`Đang gõ khi tổng hợp, số có thể vừa đổi (01): ${one?.name}.`);
});

describe('the outline of the dispatch', () => {
  const lines = plainText(writeReport(smallCity));

  test('parts I to V in order, then the last sentence, then the appendices that hold something', () => {
    const expected = [
      'I. KẾT QUẢ TRIỂN KHAI',
      '1. Thông tin chung về công tác chỉ đạo triển khai thực hiện',
      '2. Kinh phí thực hiện chương trình được bố trí',
      '3. Đánh giá kết quả thực hiện mục tiêu',
      'II. KẾT QUẢ THỰC HIỆN NĂM NHÓM BIỆN PHÁP',
      '1. Xây dựng và hoàn thiện hành lang pháp lý',
      '2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
      '3. Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
      '4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
      '5. Tăng cường hợp tác quốc tế',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. KHÓ KHĂN, VƯỚNG MẮC',
      'V. PHƯƠNG HƯỚNG, ĐỀ XUẤT, KIẾN NGHỊ',
      'Phụ lục I',
      'Phụ lục II',
    ];
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
  });

  test('the text ends with "./.", the recipients with a full stop', () => {
    const last = lines.findIndex((line) => line.startsWith('Nơi nhận:')) - 1;
    expect(lines[last]).toBe('Sở Giáo dục và Đào tạo trân trọng báo cáo./.');
    expect(lines[last + 1]).toContain('- Lưu: VT, VP.');
  });

  test('number, day and signer stay blank', () => {
    expect(lines[1]).toMatch(/^Số: {8}\/BC-SGDĐT \| Hải Phòng, ngày {6}tháng {6}năm {5}$/);
  });

  test('a draft says so, a final does not', () => {
    const final: ReportInput = { ...smallCity, settings: { ...settings, state: 'CHOT', version: 1 } };
    expect(textOf(smallCity)).toContain('(TẠM TÍNH – số liệu đến 14 giờ 05 phút ngày 26/12/2024)');
    expect(writeReport(smallCity).footer).toContain('TẠM TÍNH');
    expect(textOf(final)).not.toContain('TẠM TÍNH');
    expect(writeReport(final).footer).toBe('');
  });

  test('nobody wrote anything: the figures are told, nothing is made up', () => {
    const none = { statements: [], leftOut: [], mended: [], writers: {} };
    const silent = textOf({ ...smallCity, narratives: [], statements: none });
    expect(silent).toContain('Các đơn vị ban hành 12 văn bản');
    expect(silent).not.toMatch(/undefined|NaN|Theo đánh giá của các đơn vị/);
  });

  test('the report holds no word of the tool, the note does', () => {
    const tool = /cảnh báo|gõ|mã băm|SHA|“Kiểm tra”|[A-Z]\d\d(?!\d)|Tiêu biểu|Nội dung khác|Nội dung cần xem xét|chốt/;
    expect(lines.filter((line) => tool.test(line))).toEqual([]);
    const note = plainText(writeLeaderNote(smallCity)).join('\n');
    for (const words of ['PHIẾU TRÌNH', '1. Xin quyết định', 'Mã băm SHA-256', 'Lời văn']) expect(note).toContain(words);
  });

  test('every block of the report has a name of its own', () => {
    const { body, appendices } = writeReport(smallCity);
    const ids = [...body, ...appendices.flatMap(({ blocks }) => blocks)].map(({ id }) => id);
    expect(ids).not.toContain(undefined);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe("the Department's own words", () => {
  const with_ = (ownTexts: Record<string, string>, state: 'TAM' | 'CHOT') =>
    textOf({ ...smallCity, ownTexts, settings: { ...settings, state } });

  test('word for word in their place; a blank place shows in a draft only', () => {
    const cause = 'Nguồn lực còn ít;  công tác phối hợp chưa đều.';
    const text = with_({ nguyen_nhan: cause, them_i_2: 'Sở đã đề nghị bổ sung dự toán.' }, 'CHOT');
    expect(text).toContain(`. Nguyên nhân\n${cause}`);
    expect(text).toMatch(/2\. Kinh phí[^\n]*\n[^\n]*\nSở đã đề nghị bổ sung dự toán\.\n3\./);
    expect(text).not.toContain('[Nhận định của Sở');
    expect(with_({}, 'CHOT')).not.toContain('Nguyên nhân');
    expect(with_({}, 'TAM')).toContain('[Nhận định của Sở: III.3. Nguyên nhân]');
  });
});

describe('a target is told with what is certain', () => {
  const t1 = 'ty_le_co_so_tuyen_truyen';
  const listed = (usable: number, all: number) => ({ establishments: { usable, listed: all } });
  const year = (n: number, d: number, more = {}) => ratio(n, d, 118, 120, { ...listed(d, d), ...more });

  test.each<[string, ReturnType<typeof ratio>, string[]]>([
    ['1.232 of 1.309 → 94,1%, not met', year(1232, 1309), ['1.232/1.309 trường có số liệu (94,1%)', 'mục tiêu 1 và 2 chưa đạt 100%']],
    ['all of 1.309 → met', year(1309, 1309), ['(100,0%)', 'mục tiêu 1 đạt 100%; mục tiêu 2 chưa đạt 100%']],
    ['599 of 600 by half of the units → certainly not met', ratio(599, 600, 60, 120, listed(600, 600)), ['mục tiêu 1 và 2 chưa đạt 100%']],
    [
      '600 of 600 by half of the units → open',
      ratio(600, 600, 60, 120, listed(600, 600)),
      ['mục tiêu 1 đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu của 60/120 đơn vị'],
    ],
    ['no figure', ratio(0, 0, 0, 120, { none: 'chua_co_so_lieu' }), ['| chưa có số liệu | 0/120', 'mục tiêu 1 chưa có số liệu']],
    ['nothing happened', ratio(0, 0, 120, 120, { none: 'khong_phat_sinh' }), ['| không phát sinh | 120/120']],
  ])('%s', (_, one, said) => {
    const text = textOf(withTarget(t1, [one, one, one, one]));
    for (const words of said) expect(text).toContain(words);
  });

  test('a bare 0 is counted beside the figure', () => {
    expect(textOf(smallCity)).toContain('02 đơn vị báo cáo không phát sinh nhưng chưa kèm biểu chi tiết.');
  });
});

describe('sums of children that would give a unit’s 1 or 2 away are not printed', () => {
  const counts = (...values: number[]) => values.map((value, at) => ({ unit: `U${at}`, value }));

  test.each<[string, number[], boolean]>([
    ['nothing anywhere points at nobody', [0, 0, 0, 0], true],
    ['1 of one unit, the others are known to be 0', [1, 0, 0, 0], false],
    ['5 of one unit: its size is told, its neighbours could be asked', [5, 0, 0], false],
    ['2 + 3 of two units: each of them computes the other', [2, 3], false],
    ['1 + 1 + 1: who knows that three have some knows all', [1, 1, 1], false],
    ['1 + 1 + 2: each has 1 or 2', [1, 1, 2], false],
    ['1 + 1 + 9: the unit with 9 computes the other two', [1, 1, 9], false],
    ['1 + 2 + 3: without any one of them the rest may still be 1 and 3', [1, 2, 3], false],
    ['1 + 3 + 3', [1, 3, 3], true],
    ['2 + 2 + 2', [2, 2, 2], true],
  ])('%s', (_, values, safe) => expect(isSafeSum(counts(...values))).toBe(safe));

  test('a year that is not safe goes with a neighbour, as few as possible', () => {
    const year = (at: number, ...values: number[]) => ({ year: 2021 + at, measures: [counts(...values)], unsaid: [], remainders: [] });
    const few = [year(0, 0, 0, 0), year(1, 1, 0, 0), year(2, 3, 3, 3), year(3, 4, 4, 4)];
    expect(safeSpans(few, false)).toEqual([[2021], [2022, 2023], [2024]]);
    expect(safeSpans([year(0, 1, 0, 0), year(1, 0, 1, 0)], false)).toEqual([]);
  });

  test('a numerator that one row alone does not say is what all others leave over', () => {
    const all = counts(3, 3, 3, 2);
    expect(safeSpans([{ year: 2021, measures: [all], unsaid: all.slice(3), remainders: [] }], false)).toEqual([]);
    expect(safeSpans([{ year: 2021, measures: [all], unsaid: all.slice(2), remainders: [] }], false)).toEqual([[2021]]);
  });

  test('a row that says 0 of some is known by what all denominators are above the numerators', () => {
    const all = [counts(3, 3, 4, 3), counts(3, 3, 4, 4)];
    const told = (...remainders: { value: number; isAll: boolean }[]) =>
      safeSpans([{ year: 2021, measures: all, unsaid: [], remainders }], false);
    expect(told({ value: 1, isAll: true })).toEqual([]);
    expect(told({ value: 2, isAll: true })).toEqual([]);
    expect(told({ value: 3, isAll: true })).toEqual([[2021]]);
    expect(told({ value: 1, isAll: false })).toEqual([[2021]]);
  });

  test('spans add up to the years, each of them safe', () => {
    const year = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (values) => {
        const years = values.map((own, at) => ({ year: at, measures: [counts(...own)], unsaid: [], remainders: [] }));
        const spans = safeSpans(years, false);
        if (spans.length === 0) expect(isSafeSum(years.flatMap(({ measures }) => measures[0] ?? []))).toBe(false);
        else expect(spans.flat()).toEqual(years.map((one) => one.year));
        for (const span of spans) expect(isSafeSum(span.flatMap((one) => counts(...(values[one] ?? []))))).toBe(true);
      }),
    );
  });

  test('one child of one unit is in no line of the report', () => {
    const none = ratio(0, 0, 118, 120, { none: 'chua_phat_sinh' });
    const one = ratio(1, 1, 1, 120);
    const city = withTarget('ty_le_tre_duoc_ho_tro', [none, one, ratio(40, 47, 118, 120), none], one);
    const indicators = city.results.indicators.map((each) => (each.spans === null ? each : { ...each, spans: [] }));
    const text = textOf({ ...city, results: { ...city.results, indicators } });
    expect(text).not.toMatch(/(?<!\d)0?1\/1 trẻ em|47 trẻ em/);
    expect(text).toContain('Quá ít đơn vị có trường hợp nên không nêu số liệu');
  });
});

test('a share of one moment is told of its year, never of the whole period', () => {
  const { outline } = smallCity;
  const indicators = outline.indicators.map((one) => (one.code === 'ty_le_tre_duoc_ho_tro' ? { ...one, measure: 'stock' as const } : one));
  const text = textOf({ ...smallCity, outline: { ...outline, indicators } });
  expect(text).toMatch(/Năm 2024, [^.]*8\/10 trẻ em có yêu cầu được hỗ trợ/);
  expect(text).toMatch(/b\) [^.]*\. Năm 2024, có /);
  expect(text).toContain('năm 2024 còn 02 trẻ em chưa được hỗ trợ');
  expect(text).not.toMatch(/Cả giai đoạn, [^.;]*trẻ em/);
});

test('a registry of one unit: what it wrote, without counts of units, and no empty tables', () => {
  const codes = ['PA'];
  const none = ratio(0, 0, 0, 0, { none: 'khong_ap_dung' });
  const indicators = smallCity.results.indicators.map((one) => ({
    ...one,
    ...series([none, none, none, none], none),
    byLevel: {},
    byType: {},
  }));
  const own = narratives.filter(({ unit }) => unit === 'PA');
  const text = textOf({
    ...smallCity,
    units: smallCity.units.slice(0, 1),
    narratives: own,
    statements: gatherStatements(own, smallCity.outline),
    results: {
      ...smallCity.results,
      indicators,
      reporting: { ...smallCity.results.reporting, expected: codes, withData: codes, missing: [], returned: [] },
    },
  });
  expect(text).toContain('Phát tờ rơi, đăng bài trên Facebook, Zalo của nhà trường.');
  expect(text).not.toMatch(/\d+ đơn vị\)|\d\/\d+ đơn vị/);
  expect(text).not.toContain('Phụ lục II');
});

test('contacts are counted, never named', () => {
  const text = textOf(smallCity);
  expect(text).toContain('Đã có 4/7 đơn vị phân công');
  for (const { field, text: written } of narratives) {
    if (field === 'dau_moi') expect(text).not.toContain(written);
  }
});
