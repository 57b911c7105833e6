/** The form without any script: its formulas, calculated by LibreOffice, next to the add-on's findings. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../../local/gas.ts';
import type { SpreadsheetModel } from '../../../local/model.ts';
import { isUsable, readNumber } from '../../../src/core/cells/values.ts';
import { type Case, cases } from './cases.ts';
import { codeOf, fillForm, nativesByUnit, tableOf, valueAt } from './filledForm.ts';
import { fuzzedCases } from './fuzzedCases.ts';
import { office, recalculateAll } from './recalculate.ts';
import { notNative } from './typedForm.ts';

interface FoundError {
  readonly rule: string;
  readonly severity: string;
  readonly unit: string | null;
  readonly message: string;
}

const green = 'Đã hoàn thành';
/** The add-on's errors by unit, as "rule sentence". */
function errorsByUnit(spreadsheet: SpreadsheetModel): Map<string, string[]> {
  const answer = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' });
  const { manifest } = JSON.parse(JSON.stringify(answer)) as {
    readonly manifest: { readonly findings: readonly FoundError[] };
  };
  const errors = new Map<string, string[]>();
  for (const { unit, severity, rule, message } of manifest.findings) {
    if (unit === null || severity !== 'error') continue;
    errors.set(unit, [...(errors.get(unit) ?? []), `${rule} ${message}`]);
  }
  return errors;
}

const withOffice = office === undefined ? describe.skip : describe;

/** Where a locale can matter: pasted numbers, decimal marks, dates. */
const marked = cases.filter(({ row, times }) =>
  /"number"|[\d][.,/]\d/.test(JSON.stringify([row, times]).replace('12/BC', '').replace('20/12/2024', '')),
);

/** The texts of the table of typed cells, of a kind. */
function typedTexts(kind: string): string[] {
  const lines = readFileSync('test/fixtures/o-go-tay.tsv', 'utf8').split('\n');
  const [header = '', ...rows] = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const at = (name: string) => header.split('\t').indexOf(name);
  const texts = rows
    .map((row) => row.split('\t'))
    .filter((row) => row[at('type')] === 'text' && row[at('kind')] === kind)
    .map((row) => (row[at('value')] ?? '').replace(/\\u00a0/g, '\u00a0').replace(/\\n/g, '\n'));
  return [...new Set(texts)];
}

const counts = typedTexts('count');
const amounts = typedTexts('money');
const [base] = cases;
if (!base) throw new Error('No base case.');
const lister: Case = {
  ...base,
  type: 'phong_gddt',
  times: counts.map((text, index) => ({ ten_co_so: `Trường ${index}`, 'so_lan.2022': text })),
};
const spenders = amounts.map((text): Case => ({ ...base, row: { ...base.row, 'kinh_phi.2023': text } }));

const named = (name: string, more: Partial<Case> = {}): Case => {
  const one = cases.find((given) => given.name === name);
  if (!one) throw new Error(`No case "${name}".`);
  return { ...one, ...more };
};
const thirds = { so_co_yeu_cau: '3', so_duoc_ho_tro: '2' };
const shares: readonly (readonly [string, Case, Record<string, string>])[] = [
  [
    '1 of 1, nothing to support',
    named('báo cáo đủ và đúng'),
    { ty_le_co_so: '100,0% (1/1)', ty_le_tre_em: 'không phát sinh', ty_le_vi_pham: 'không phát sinh' },
  ],
  ['2 of 3 → 66,7%', named('BTC 2 khớp'), { ty_le_tre_em: '66,7% (2/3)' }],
  [
    '2 + 2 of 3 + 5 → 50,0%',
    named('BTC 2 khớp', {
      row: { ...named('BTC 2 khớp').row, 'so_tre_duoc_ho_tro.2022': '2', 'so_tre_duoc_ho_tro.2023': '2' },
      children: { '2022 người thân': thirds, '2023 người thân': { so_co_yeu_cau: '5', so_duoc_ho_tro: '2' } },
    }),
    { ty_le_tre_em: '50,0% (4/8)' },
  ],
  [
    '23 of 80 → 28,8%, half away from zero',
    named('BTC 3 khớp', {
      offenders: { '2024 cá nhân': { so_bi_to_giac: '80', so_bi_xu_ly: '23' } },
    }),
    { ty_le_vi_pham: '28,8% (23/80)' },
  ],
  [
    '1.999 of 2.000 is not 100%',
    named('BTC 3 khớp', {
      offenders: { '2024 cá nhân': { so_bi_to_giac: '2.000', so_bi_xu_ly: '1.999' } },
    }),
    { ty_le_vi_pham: '>99,9% (1999/2000)' },
  ],
  ['nothing said', named('chưa gõ gì'), { ty_le_co_so: '', ty_le_tre_em: '' }],
  [
    'no times that year',
    named('không tổ chức lần nào trong năm', {
      times: [{ 'so_lan.2021': '2', 'so_lan.2022': '2', 'so_lan.2023': '2', 'so_lan.2024': '0' }],
    }),
    { ty_le_co_so: '0,0% (0/1)' },
  ],
  ['not asked', named('phòng của Sở chỉ viết nội dung'), { ty_le_co_so: '', ty_le_tre_em: '' }],
];

const drawn = fuzzedCases(830, 90);
const forms = {
  cases: fillForm(cases),
  marked: fillForm(marked),
  drawn: fillForm(drawn),
  texts: fillForm([...spenders, lister]),
  shares: fillForm(shares.map(([, one]) => one)),
};
const found = { cases: errorsByUnit(forms.cases), marked: errorsByUnit(forms.marked), drawn: errorsByUnit(forms.drawn) };
/** As LibreOffice calculates them; where there is none, nobody asks. */
const { marked: inEnglish, ...inVietnamese } = forms;
const calculated = office === undefined ? forms : recalculateAll(inVietnamese, 'vi-VN');
const calculatedInEnglish = office === undefined ? forms : recalculateAll({ marked: inEnglish }, 'en-US');

withOffice.each([
  ['vi-VN', cases, found.cases, calculated.cases],
  ['en-US', marked, found.marked, calculatedInEnglish.marked],
] as const)('the form checks itself, %s', (_locale, shown, errors, oracle) => {
  const natives = nativesByUnit(oracle);

  test.each(shown.map((one, index) => [one.name, one.light, codeOf(index)] as const))('%s → %s', (_name, light, unit) => {
    expect(natives.get(unit)?.tinh_trang).toBe(light);
    if (light === green) expect(errors.get(unit) ?? []).toEqual([]);
  });
});

withOffice('units typed at random', () => {
  const errors = found.drawn;
  const natives = nativesByUnit(calculated.drawn);
  const units = drawn.map((_, index) => codeOf(index));
  const isGreen = (unit: string) => natives.get(unit)?.tinh_trang === green;

  test('are never green where the add-on reports an error that the form can express', () => {
    const wrongly = units
      .filter(isGreen)
      .flatMap((unit) =>
        (errors.get(unit) ?? []).filter((error) => !notNative.some((rule) => error.startsWith(rule))).map((error) => `${unit}: ${error}`),
      );
    expect(wrongly).toEqual([]);
  });

  test('are green often enough to be of use, and not green often enough to be a test', () => {
    expect(units.filter(isGreen).length).toBeGreaterThan(15);
    expect(units.filter((unit) => errors.has(unit)).length).toBeGreaterThan(15);
  });
});

withOffice('every text of the table of typed cells', () => {
  const natives = nativesByUnit(calculated.texts);
  const list = tableOf(calculated.texts, 'BTC 1 Cơ sở');
  const rows = [...list.sheet.cells.keys()].filter((row) => valueAt(list, row, 'ma_don_vi') === codeOf(amounts.length));
  const nouns = ['lần', 'buổi', 'đợt'];
  const years = [2021, 2022, 2023, 2024];
  const read = (value: string, kind: 'count' | 'money') =>
    readNumber({ value, shown: value, format: '@' }, { kind, nouns: kind === 'count' ? nouns : [], years });

  test.each(counts.map((text, index) => [text, index] as const))('count “%s”', (text, index) => {
    const native = valueAt(list, rows[index] ?? -1, 'doc_so_lan.2022');
    const reading = read(text, 'count');
    if (typeof native === 'number') expect([native, true]).toEqual([reading.number, isUsable(reading)]);
    else expect([...(statesOf[String(native)] ?? [])]).toContain(reading.state);
  });

  test.each(amounts.map((text, index) => [text, codeOf(index)] as const))('money “%s”', (text, unit) => {
    const { state, problem } = read(text, 'money');
    if (natives.get(unit)?.can_xem === 0) expect([state, problem]).toEqual([expect.not.stringMatching('INVALID'), null]);
    else expect(natives.get(unit)?.tinh_trang).not.toBe(green);
  });

  test('most of what can be used is read by the sheet too', () => {
    const usable = counts.filter((text) => isUsable(read(text, 'count')));
    const seen = usable.filter((text) => typeof valueAt(list, rows[counts.indexOf(text)] ?? -1, 'doc_so_lan.2022') === 'number');
    expect(seen.length / usable.length).toBeGreaterThan(0.3);
  });
});

/** What the reading column may say, and the states that it may say it of; in doubt it is no claim. */
const statesOf: Readonly<Record<string, readonly string[]>> = {
  Thiếu: ['BLANK'],
  KAD: ['NA'],
  CCSL: ['UNKNOWN'],
  'Xem lại': ['VALUE', 'ZERO', 'NA', 'ELSEWHERE', 'UNKNOWN', 'BLANK', 'INVALID'],
};

withOffice('the percentages of a unit itself', () => {
  const natives = nativesByUnit(calculated.shares);

  test.each(shares.map(([name, , expected], index) => [name, codeOf(index), expected] as const))('%s', (_name, unit, expected) => {
    expect(natives.get(unit)).toMatchObject(expected);
  });
});
