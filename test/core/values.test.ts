/** The table of typed cells, row by row, and the laws of reading. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Option } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { yesNo } from '../../src/outline/house.ts';
import {
  isBlank,
  isUsable,
  readChoice,
  readDate,
  readNumber,
  type NumberKind,
} from '../../src/core/values.ts';
import type { Cell, CellValue } from '../../src/core/workbook.ts';

const lines = readFileSync(new URL('../fixtures/o-go-tay.tsv', `file://${__filename}`), 'utf8')
  .split('\n')
  .filter((line) => line !== '');
const nouns = new Map<string, readonly string[]>();
for (const line of lines) {
  const [, name, words] = /^# nouns (\S+) = (.*)$/.exec(line) ?? [];
  if (name && words) nouns.set(name, words.split(', '));
}
const [header = '', ...body] = lines.filter((line) => !line.startsWith('# '));
const columns = header.split('\t');
const rows = body.map((line) => {
  const parts = line.split('\t').map(unescape);
  return Object.fromEntries(columns.map((column, at) => [column, parts[at] ?? '']));
});
const options: Record<string, readonly Option[]> = {
  co_khong: yesNo,
  cap_hoc: sgddt2024.references['co_so']?.fields.find((f) => f.code === 'cap_hoc')?.options ?? [],
};

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/\\n/g, '\n');
}

function toCell(row: Record<string, string>): Cell {
  const text = row['value'] ?? '';
  const byType: Record<string, () => CellValue> = {
    text: () => text,
    number: () => Number(text),
    boolean: () => text === 'TRUE',
    date: () => {
      const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
      return new Date(year, month - 1, day);
    },
  };
  const value = byType[row['type'] ?? '']?.() ?? '';
  return { value, shown: row['shown'] || text, format: row['format'] ?? '' };
}

function read(row: Record<string, string>) {
  const cell = toCell(row);
  const none = { none: '', rule: '', reason: '', suggestions: '' };
  if (row['kind'] === 'choice' || row['kind'] === 'date') {
    const isChoice = row['kind'] === 'choice';
    const found = isChoice ? readChoice(cell, options[row['nouns'] ?? ''] ?? []) : readDate(cell);
    if (found === null) return { ...none, state: 'BLANK', result: '' };
    if (found !== undefined) {
      return { ...none, state: 'VALUE', result: typeof found === 'string' ? found : found.code };
    }
    const problem = isChoice ? { rule: 'C03' } : { rule: 'C02', reason: 'not-a-date' };
    return { ...none, state: 'INVALID', result: '', ...problem };
  }
  const kind: NumberKind = { kind: row['kind'] as 'count' | 'money' };
  const list = nouns.get(row['nouns'] ?? '');
  const years = [2021, 2022, 2023, 2024];
  const reading = readNumber(cell, { ...kind, years, ...(list ? { nouns: list } : {}) });
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
  test('the table has its three hundred rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(300);
  });

  test.each(rows.map((row) => [`${row['kind']} ${row['nouns']} «${row['value']}» → ${row['state']}`, row] as const))(
    '%s',
    (_, row) => {
      const { state, result, none, rule, reason, suggestions } = row;
      expect(read(row)).toEqual({ state, result, none, rule, reason, suggestions });
    },
  );
});
