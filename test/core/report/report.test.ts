/** The report as text: a golden copy to read, and what must hold of it whatever the figures are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { withhold, withholdRows } from '../../../src/core/figures/disclosure.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { plainText } from '../../../src/core/report/plainText.ts';
import { writeReport } from '../../../src/core/report/report.ts';
import { narratives, ratio, series, settings, smallCity } from '../../fixtures/smallCity.ts';

const textOf = (input: ReportInput) => plainText(writeReport(input)).join('\n');

/** The small city with other figures for one target. */
function withTarget(code: string, years: Parameters<typeof series>[0], period = years[3]): ReportInput {
  const indicators = smallCity.results.indicators.map((one) =>
    one.code === code && period !== undefined ? { ...one, ...series(years, period), byType: {} } : one,
  );
  return { ...smallCity, results: { ...smallCity.results, indicators } };
}

test('the report of a made-up city reads as golden/bao-cao.txt', () => {
  const golden = 'test/golden/bao-cao.txt';
  const text = `${textOf(smallCity)}\n`;
  if (process.env.UPDATE_GOLDEN === '1' || !existsSync(golden)) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

describe('the outline of the dispatch', () => {
  const lines = plainText(writeReport(smallCity));

  test('parts I to V in order, then the last sentence, then the appendices', () => {
    const expected = [
      'I. KẾT QUẢ TRIỂN KHAI',
      '1. Thông tin chung về công tác chỉ đạo triển khai thực hiện',
      '2. Kinh phí thực hiện chương trình được bố trí',
      '3. Đánh giá kết quả thực hiện mục tiêu',
      'II. BÁO CÁO KẾT QUẢ THỰC HIỆN',
      '1. Xây dựng và hoàn thiện hành lang pháp lý',
      '2. Giáo dục, truyền thông nâng cao nhận thức và trang bị kỹ năng',
      '3. Triển khai các biện pháp, giải pháp kỹ thuật, ứng dụng công nghệ',
      '4. Hoàn thiện cơ cấu tổ chức, nâng cao năng lực thực thi pháp luật',
      '5. Tăng cường hợp tác quốc tế',
      'III. ĐÁNH GIÁ VIỆC TRIỂN KHAI THỰC HIỆN',
      'IV. KHÓ KHĂN, VƯỚNG MẮC',
      'V. ĐỀ XUẤT, KIẾN NGHỊ',
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
    ];
    expect(lines.filter((line) => expected.includes(line))).toEqual(expected);
  });

  test('the text ends with "./.", the recipients with a full stop', () => {
    const last = lines.findIndex((line) => line.startsWith('Nơi nhận:')) - 1;
    expect(lines[last]).toMatch(/^Trên đây là báo cáo .*\.\/\.$/);
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

  test('nobody wrote anything: it says so in every place', () => {
    const silent = textOf({ ...smallCity, narratives: [] });
    expect(silent.match(/Không có nội dung/g)?.length).toBe(3 + 5 + 3);
    expect(silent).not.toContain('undefined');
  });
});

describe('a target is told with its base', () => {
  const t1 = 'ty_le_co_so_tuyen_truyen';
  const listed = (usable: number, all: number) => ({ establishments: { usable, listed: all } });
  const year = (n: number, d: number, more = {}) => ratio(n, d, 118, 120, { ...listed(d, d), ...more });

  test.each<[string, ReturnType<typeof ratio>, string[]]>([
    [
      '1.232 of 1.309 → 94,1%, 5,9 points below',
      year(1232, 1309),
      ['có 1.232/1.309 trường (đạt 94,1%)', 'chưa đạt mục tiêu 100%, thấp hơn 5,9 điểm phần trăm', 'độ phủ 98,3% (đầy đủ)'],
    ],
    ['all of 1.309 → 100,0%, met', year(1309, 1309), ['(đạt 100,0%)', '; đạt mục tiêu 100%. ']],
    [
      '20 schools missing → bounds',
      year(1232, 1309, { ...listed(1309, 1329), low: 92.7, high: 94.2 }),
      ['Còn 20 trường chưa có số liệu; tính cả số này thì tỷ lệ nằm trong khoảng từ 92,7% đến 94,2%.'],
    ],
    [
      '60 of 120 units → nothing is concluded',
      ratio(600, 600, 60, 120, listed(600, 600)),
      ['chưa đủ cơ sở để kết luận so với mục tiêu 100%', 'độ phủ 50,0% (chưa đủ cơ sở)'],
    ],
    ['no figure', ratio(0, 0, 0, 120, { none: 'chua_co_so_lieu' }), ['Năm 2024 (đến 15/12): chưa có số liệu.']],
    ['nothing happened', ratio(0, 0, 120, 120, { none: 'khong_phat_sinh' }), ['Năm 2024 (đến 15/12): không phát sinh.']],
  ])('%s', (_, one, said) => {
    const text = textOf(withTarget(t1, [one, one, one, one]));
    for (const words of said) expect(text).toContain(words);
  });

  test('a bare 0 is counted beside the figure', () => {
    const one = year(5, 5, { bareZero: 4 });
    expect(textOf(withTarget(t1, [one, one, one, one]))).toContain(
      'Trong số này có 04 đơn vị chỉ gõ 0, không có bảng tham chiếu, được hiểu là không phát sinh.',
    );
  });
});

describe('small counts of children are never shown for one unit', () => {
  test.each<[string, { value: number | null; units: number }[], boolean[]]>([
    [
      '2 of one unit, and the next smallest',
      [
        { value: 2, units: 1 },
        { value: 9, units: 4 },
        { value: 5, units: 3 },
      ],
      [true, false, true],
    ],
    [
      '0 of one unit too: a gap must not say "1 or 2"',
      [
        { value: 0, units: 1 },
        { value: 9, units: 4 },
      ],
      [true, true],
    ],
    [
      '3 of one unit stands',
      [
        { value: 3, units: 1 },
        { value: 9, units: 4 },
      ],
      [false, false],
    ],
    [
      '1 of two units stands',
      [
        { value: 1, units: 2 },
        { value: 9, units: 4 },
      ],
      [false, false],
    ],
    [
      'no figure is no count',
      [
        { value: null, units: 0 },
        { value: 9, units: 4 },
      ],
      [false, false],
    ],
    ['alone', [{ value: 1, units: 1 }], [true]],
  ])('%s', (_, cells, hidden) => expect(withhold(cells)).toEqual(hidden));

  test('a row with one small year goes whole, with the row of the next smallest period', () => {
    const row = (...cells: [number, number][]) => cells.map(([value, units]) => ({ value, units }));
    expect(withholdRows([row([1, 1], [5, 2], [6, 2]), row([8, 9], [8, 9], [16, 9]), row([3, 4], [4, 4], [7, 4])])).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('whenever something is withheld, at least two groups are, or there is only one', () => {
    const cell = fc.record({ value: fc.option(fc.nat(9)), units: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const hidden = withhold(cells).filter(Boolean).length;
        const figures = cells.filter((one) => one.value !== null).length;
        expect(hidden === 0 || hidden >= Math.min(2, figures)).toBe(true);
      }),
    );
  });

  test('one child of one unit stands nowhere in the report', () => {
    const none = ratio(0, 0, 118, 120, { none: 'chua_phat_sinh' });
    const one = ratio(1, 1, 1, 120);
    const text = textOf(withTarget('ty_le_tre_duoc_ho_tro', [none, one, ratio(40, 47, 118, 120), none], one));
    const target = text.slice(text.indexOf('b) Tỷ lệ trẻ em'), text.indexOf('c) Tỷ lệ tổ chức'));
    expect(target).not.toContain('1/1 ');
    expect(target).toContain('không nêu số liệu, vì là số nhỏ của một đơn vị');
  });
});

test('a registry of one unit: all it wrote, without its name, and no empty tables', () => {
  const codes = ['PA'];
  const none = ratio(0, 0, 0, 0, { none: 'khong_ap_dung' });
  const indicators = smallCity.results.indicators.map((one) => ({
    ...one,
    ...series([none, none, none, none], none),
    byLevel: {},
    byType: {},
  }));
  const text = textOf({
    ...smallCity,
    units: smallCity.units.slice(0, 1),
    narratives: narratives.filter(({ unit }) => unit === 'PA'),
    results: {
      ...smallCity.results,
      indicators,
      reporting: { ...smallCity.results.reporting, expected: codes, withData: codes, missing: [], returned: [] },
    },
  });
  expect(text).toContain('- Phát tờ rơi, đăng bài trên Facebook, Zalo của nhà trường.'.slice(2));
  expect(text).not.toContain('(Phòng GDĐT quận Sông Cấm)');
  expect(text).toContain('không áp dụng. Không có đơn vị nào thuộc diện báo cáo mục tiêu này.');
  expect(text).not.toContain('Loại đơn vị | Năm 2021 (từ 01/6) | Năm 2022 | Năm 2023 | Năm 2024 (đến 15/12)\n');
});

test('contacts are counted, never named', () => {
  const text = textOf(smallCity);
  expect(text).toContain('Có 4/7 đơn vị đã phân công');
  for (const { field, text: written } of narratives) {
    if (field === 'dau_moi') expect(text).not.toContain(written);
  }
});
