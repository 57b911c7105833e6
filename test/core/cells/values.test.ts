/** The table of typed cells, row by row, and the laws of reading. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { formatCount, formatDay, formatTyped } from '../../../src/core/cells/numberText.ts';
import type { NumberKind, Reading } from '../../../src/core/cells/reading.ts';
import { isBlank, isUsable, readChoice, readDate, readNumber, readYears } from '../../../src/core/cells/values.ts';
import type { Cell, CellValue } from '../../../src/core/workbook.ts';
import { yesNo } from '../../../src/outline/house.ts';
import type { Option } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { processorTime } from '../../fixtures/processorTime.ts';

const columns = [
  'type',
  'value',
  'shown',
  'format',
  'kind',
  'nouns',
  'locale',
  'state',
  'result',
  'none',
  'rule',
  'reason',
  'suggestions',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string>>;
type Expected = Pick<Row, 'state' | 'result' | 'none' | 'rule' | 'reason' | 'suggestions'>;

const lines = readFileSync('test/fixtures/o-go-tay.tsv', 'utf8').split('\n');
const [header = '', ...body] = lines.filter((line) => line !== '' && !line.startsWith('# '));
const rows = body.map(toRow);
const nounsByName = new Map<string, readonly string[]>();
for (const line of lines) {
  const [, name, words] = /^# nouns (\S+) = (.*)$/.exec(line) ?? [];
  if (name && words) nounsByName.set(name, words.split(', '));
}
const options: Readonly<Record<string, readonly Option[]>> = {
  co_khong: yesNo,
  cap_hoc: sgddt2024.references.co_so?.fields.find((field) => field.code === 'cap_hoc')?.options ?? [],
};

function toRow(line: string): Row {
  const parts = line.split('\t').map(withoutEscapes);
  return Object.fromEntries(columns.map((column, at) => [column, parts[at] ?? ''])) as Row;
}

function withoutEscapes(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\\n/g, '\n');
}

function cellValue({ type, value }: Row): CellValue {
  if (type === 'number') return Number(value);
  if (type === 'boolean') return value === 'TRUE';
  if (type !== 'date') return value;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  return new Date(year, month - 1, day);
}

function toCell(row: Row): Cell {
  return { value: cellValue(row), shown: row.shown || row.value, format: row.format };
}

function typed(text: string): Cell {
  return { value: text, shown: text, format: '@' };
}

function kindOf({ kind, nouns }: Row): NumberKind {
  const list = nounsByName.get(nouns);
  const years = [2021, 2022, 2023, 2024];
  return { kind: kind === 'money' ? 'money' : 'count', years, ...(list ? { nouns: list } : {}) };
}

function found(result: string | null | undefined, rule: string, reason: string): Expected {
  const rest = { none: '', rule: '', reason: '', suggestions: '' };
  if (result === null) return { ...rest, state: 'BLANK', result: '' };
  if (result === undefined) return { ...rest, state: 'INVALID', result: '', rule, reason };
  return { ...rest, state: 'VALUE', result };
}

function read(row: Row): Expected {
  const cell = toCell(row);
  if (row.kind === 'date') return found(readDate(cell), 'C02', 'not-a-date');
  if (row.kind === 'choice') {
    const option = readChoice(cell, options[row.nouns] ?? []);
    return found(option ? option.code : option, 'C03', '');
  }
  const reading = readNumber(cell, kindOf(row));
  return {
    state: reading.state,
    result: reading.pointer || String(reading.number ?? ''),
    none: reading.none ? 'yes' : '',
    rule: reading.problem?.rule ?? '',
    reason: reading.problem?.reason ?? '',
    suggestions: reading.problem?.suggestions.join(' | ') ?? '',
  };
}

describe('a typed cell', () => {
  test('the table has its columns and three hundred rows', () => {
    expect(header.split('\t')).toEqual(columns);
    expect(rows.length).toBeGreaterThanOrEqual(300);
    expect(new Set(body).size).toBe(body.length);
  });

  const titled = rows.map((row) => [`${row.kind} ${row.nouns} ${row.type} «${row.value}» → ${row.state} ${row.reason}`, row] as const);
  test.each(titled)('%s', (_, row) => {
    const { state, result, none, rule, reason, suggestions } = row;
    expect(read(row)).toEqual({ state, result, none, rule, reason, suggestions });
  });
});

const sessions: NumberKind = { kind: 'count', nouns: ['buổi', 'đợt'], years: [2021, 2022] };
const money: NumberKind = { kind: 'money' };
const numberRows = rows.filter(({ kind }) => kind === 'count' || kind === 'money');
const textRows = numberRows.filter(({ type, kind }) => type === 'text' && kind === 'count');

describe('laws of reading', () => {
  test.each([
    ['NFD', (text: string) => text.normalize('NFD')],
    ['NBSP for spaces', (text: string) => text.replace(/ /g, '\u00a0')],
    ['spaces around', (text: string) => `  ${text} `],
    ['full-width digits', (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['zero-width signs', (text: string) => text.split('').join('\u200b')],
  ])('%s change nothing', (_, change) => {
    const whole = textRows.filter(({ state, value }) => state !== 'ELSEWHERE' && !value.includes('#') && value === value.normalize('NFC'));
    const changed = whole.filter((row) => {
      const before = readNumber(typed(row.value), kindOf(row));
      return JSON.stringify(readNumber(typed(change(row.value)), kindOf(row))) !== JSON.stringify(before);
    });
    expect(changed.map(({ value }) => value)).toEqual([]);
  });

  test('whatever stands in a cell is read, and its parts fit each other', () => {
    const pieces = fc.constantFrom(...textRows.map(({ value }) => value), ' ', '.', ',', '-', '1', '0', '%', '+', '/');
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.array(pieces, { maxLength: 3 }).map((parts) => parts.join('')),
    );
    const value = fc.oneof<fc.Arbitrary<CellValue>[]>(text, fc.double(), fc.boolean(), fc.date());
    fc.assert(
      fc.property(value, fc.string({ maxLength: 8 }), fc.constantFrom(sessions, money), (any, shown, kind) => {
        expectSound(readNumber({ value: any, shown, format: '' }, kind));
      }),
      { numRuns: 3000 },
    );
  });

  test('a cell of fifty thousand letters neither throws nor takes long', () => {
    const pieces = ['học sinh ', 'a 1-', '+1', '1 ', 'không ', 'hơn '];
    const kind: NumberKind = { kind: 'count', nouns: ['học sinh', 'em', 'lượt', 'lượt học sinh'] };
    for (const piece of pieces) {
      const time = processorTime(() => expectSound(readNumber(typed(`12 ${piece.repeat(50_000 / piece.length)}x`), kind)));
      expect([piece, time < 3000]).toEqual([piece, true]);
    }
  });

  test('a suggestion, once typed, is settled', () => {
    for (const row of numberRows) {
      for (const number of readNumber(toCell(row), kindOf(row)).problem?.suggestions ?? []) {
        const reading = readNumber(typed(formatTyped(number, kindOf(row))), kindOf(row));
        expect([row.value, reading.number, isUsable(reading)]).toEqual([row.value, number, true]);
      }
    }
  });

  test.each<[string, readonly number[]]>([
    ['1O buổi', [10]],
    ['1o', [10]],
    ['2OO buổi', [200]],
    ['1.O00 buổi', [1000]],
    ['khoảng 1O buổi', [10]],
    ['l0 buổi', [10]],
    ['I2', [12]],
    ['O5', [5]],
    ['5I2', [512]],
    ['1l buổi', []],
    ['12l', []],
    ['1 O', []],
    ['ll00', []],
    ['12 ô', [12]],
    ['I.1', []],
    ['5 nghìn buổi', []],
    ['3 trăm lượt', []],
    ['1 chục buổi', []],
    ['2 buổi/tháng', []],
    ['2 buổi mỗi tháng', []],
    ['3 buổi/lớp', []],
    ['12 buổi/năm', [12]],
    ['3 x 4 buổi', []],
    ['lớp 9', []],
    ['tăng 5 buổi', []],
    ['thiếu 2', []],
    ['không quá 10', []],
    ['mười 2 buổi', []],
    ['Có 12 buổi', [12]],
    ['10 budi', [10]],
  ])('«%s»: a fix offers only %j, which a reader would take from it', (text, offered) => {
    const { number, problem } = readNumber(typed(text), sessions);
    for (const one of problem?.suggestions ?? [number]) expect(offered).toContain(one);
  });

  test('letters hit for figures: the number that was meant, or none', () => {
    const slips = fc.array(fc.boolean(), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.nat(1e9), slips, fc.constantFrom('', ' buổi'), (number, hits, noun) => {
        const letters: Readonly<Record<string, string>> = { 0: 'O', 1: 'l' };
        const slipped = [...String(number)].map((figure, at) => (hits[at] ? (letters[figure] ?? figure) : figure)).join('');
        const { number: read, problem } = readNumber(typed(`${slipped}${noun}`), sessions);
        for (const one of problem?.suggestions ?? [read]) expect([null, number]).toContain(one);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[string, (number: number) => string]>([
    ['figures', String],
    ['thousands by dots', formatCount],
    ['thousands by spaces', (number) => formatCount(number).replace(/\./g, ' ')],
    ['thousands by NBSP', (number) => formatCount(number).replace(/\./g, '\u00a0')],
    ['a noun', (number) => `${formatCount(number)} buổi`],
    ['a padded number', (number) => (number < 10 ? `0${number}` : String(number))],
    ['a full stop', (number) => `${formatCount(number)}.`],
  ])('a count written with %s is read as itself', (_, write) => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        const reading = readNumber(typed(write(number)), sessions);
        return reading.number === number && isUsable(reading);
      }),
    );
  });

  test('an estimate asks for its own number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('hơn ', 'khoảng ', '~', '>'), (number, word) => {
        const { state, problem } = readNumber(typed(word + formatCount(number)), sessions);
        expect([state, problem]).toEqual(['VALUE', { rule: 'C04', reason: 'estimate', suggestions: [number] }]);
      }),
    );
  });

  test('every day of the century is read as it is written', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        return readDate(typed(formatDay(iso))) === iso && readDate(typed(iso)) === iso;
      }),
    );
  });

  test.each<[string, NumberKind, Readonly<Record<number, number>>]>([
    ['Năm 2021: 3; năm 2022: 5', sessions, { 2021: 3, 2022: 5 }],
    ['2021: 3 buổi, 2022: 0', sessions, { 2021: 3, 2022: 0 }],
    ['2021: 1.234\n2022: 5.', sessions, { 2021: 1234, 2022: 5 }],
    ['năm 2021 có 3 buổi và năm 2022 có 5 buổi', sessions, { 2021: 3, 2022: 5 }],
    ['Năm 2021: 23,5 triệu; năm 2022: 30 triệu', money, { 2021: 23_500_000, 2022: 30_000_000 }],
    ['Năm 2021: 3; năm 2022: khoảng 5', sessions, {}],
    ['Năm 2021: 3; năm 2022: hơn 5', sessions, {}],
    ['2021: 3; 2019: 5', sessions, {}],
    ['12', sessions, {}],
  ])('«%s» of %o → %o', (text, kind, expected) => {
    const years = [...readYears(typed(text), kind)].map(([year, { number }]) => [year, number]);
    expect(Object.fromEntries(years)).toEqual(expected);
  });

  test('a blank is blank for every kind, and never usable', () => {
    for (const { value } of textRows.filter(({ state }) => state === 'BLANK')) {
      expect([value, isBlank(typed(value)), isUsable(readNumber(typed(value), money))]).toEqual([value, true, false]);
    }
  });
});

/** What holds of every reading. */
function expectSound({ state, number, none, pointer, problem }: Reading): void {
  expect(number !== null).toBe(state === 'VALUE' || state === 'ZERO');
  if (state === 'ZERO') expect(number).toBe(0);
  if (none) expect(state).toBe('ZERO');
  expect(pointer !== '').toBe(state === 'ELSEWHERE');
  if (problem) expect(state).toBe(problem.rule === 'C04' ? 'VALUE' : 'INVALID');
  else expect(state).not.toBe('INVALID');
  for (const suggestion of problem?.suggestions ?? []) expect(suggestion).toBeGreaterThanOrEqual(0);
}
