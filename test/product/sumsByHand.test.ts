/** Sums inside sentences against tables made by hand: which unit's figure enters which sum, and none that the hand did not make. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { readCampaign } from '../../src/core/campaign.ts';
import { consolidate } from '../../src/core/consolidate.ts';
import { type ManifestStatement, writeStatements } from '../../src/core/manifest/statements.ts';
import { a1 } from '../../src/core/workbook.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { cleanCity } from '../proofs/rules/city.ts';
import { toWorkbook } from '../proofs/rules/sheets.ts';

type Narratives = Readonly<Record<string, readonly ManifestStatement[]>>;

interface HandSum {
  readonly under: string;
  readonly begins: string;
  readonly noun: string;
  /** Cell or unit → figure. */
  readonly parts: readonly (readonly [string, number])[];
}

const rowsOf = (name: string) =>
  readFileSync(`test/fixtures/tong-cau/${name}.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const sumsOf = (name: string): readonly HandSum[] =>
  rowsOf(name).map(([under = '', begins = '', noun = '', parts = '']) => ({
    under,
    begins,
    noun,
    parts: parts.split('|').map((part) => {
      const [at = '', figure = ''] = part.split('=');
      return [at, Number(figure)] as const;
    }),
  }));

/** Every sum of several units, as lines that can be compared. */
function made(narratives: Narratives): readonly string[] {
  return Object.entries(narratives).flatMap(([under, all]) =>
    all.flatMap(({ text, figures }) =>
      figures
        .filter(({ units }) => units.length > 1)
        .map(({ noun, sum, units }) => `${under} | ${text} | ${noun} | ${sum} | ${[...units].sort().join(' ')}`),
    ),
  );
}

/** The hand's sums in the same form, with the text of the statement that each is in. */
function byHand(sums: readonly HandSum[], narratives: Narratives, unitAt: (at: string) => string): readonly string[] {
  return sums.map(({ under, begins, noun, parts }) => {
    const text = narratives[under]?.find((one) => one.text.startsWith(begins))?.text ?? `nothing begins “${begins}”`;
    const sum = parts.reduce((all, [, figure]) => all + figure, 0);
    const units = parts.map(([at]) => unitAt(at)).sort();
    return `${under} | ${text} | ${noun} | ${sum} | ${units.join(' ')}`;
  });
}

describe('the sample’s final', () => {
  const spreadsheet = readXlsx(readFileSync('samples/chien-dich-2024.xlsx'), 'mau.xlsx');
  const answers = spreadsheet.sheets.find(({ name }) => name === 'Số liệu');
  const cells = new Map<string, string>();
  for (const [row, columns] of answers?.cells ?? []) for (const [column, { value }] of columns) cells.set(a1(row, column), String(value));
  const sums = sumsOf('mau');

  test('the hand’s figures stand in the cells', () => {
    for (const { parts } of sums) {
      for (const [cell, figure] of parts) {
        const numbers = (cells.get(cell)?.match(/\d[\d.]*/g) ?? []).map((one) => Number(one.replace(/\./g, '')));
        expect([cell, numbers.includes(figure)]).toEqual([cell, true]);
      }
    }
  });

  test('its sums are those of the hand, and no other', () => {
    const gas = openGas(spreadsheet);
    gas.call('consolidateNow', { state: 'CHOT' });
    const { value } = gas.call('downloadManifest') as { value: { base64: string } };
    const { narratives } = JSON.parse(Buffer.from(value.base64, 'base64').toString('utf8')) as { narratives: Narratives };
    const unitAt = (cell: string) => cells.get(cell.replace(/^[A-Z]+/, 'A')) ?? '';
    expect([...made(narratives)].sort()).toEqual([...byHand(sums, narratives, unitAt)].sort());
  }, 120_000);
});

test('a made-up campaign of another hand: its sums are those of the hand, and no other', () => {
  const sheets = cleanCity(40);
  const rows = sheets.get('so_lieu')?.rows ?? [];
  for (const row of rows) for (const { text } of sgddt2024.groups) row.set(text, 'Không có nội dung.');
  const schools = rows.filter((row) => String(row.get('ma_don_vi')).startsWith('THPT'));
  for (const [at, field = '', text = ''] of rowsOf('tay-khac-cau')) schools[Number(at)]?.set(field, text);
  const run = { now: '2024-12-26T08:00:00+07:00', state: 'CHOT', version: 1 } as const;
  const { statements } = consolidate(readCampaign(toWorkbook(sheets), sgddt2024, run), '').statements;
  const narratives = writeStatements(statements);
  const unitAt = (at: string) => String(schools[Number(at)]?.get('ma_don_vi'));
  expect([...made(narratives)].sort()).toEqual([...byHand(sumsOf('tay-khac'), narratives, unitAt)].sort());
});
