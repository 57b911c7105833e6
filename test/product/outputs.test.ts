/** The three outputs of a final of both samples, by content: what a change of the code must not change unsaid. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';

const samples = { mau: 'chien-dich-2024.xlsx', phuong: 'phuong-phu-lien-2025.xlsx' } as const;
const tabs = ['Tổng hợp', 'Kiểm tra', 'Theo dõi'];

/** The moment of the run, in every form that an output gives it. */
const moments = /\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})|\d{1,2}:\d{2}(?::\d{2})?,? (?:ngày )?\d{1,2}\/\d{1,2}\/\d{4}/g;

/** A row a line: its texts with their columns. */
function tabLines(spreadsheet: SpreadsheetModel, name: string): string[] {
  const sheet = spreadsheet.sheets.find((one) => one.name === name);
  const rows = [...(sheet?.cells ?? [])].sort(([a], [b]) => a - b);
  return rows.flatMap(([row, cells]) => {
    const filled = [...cells].filter(([, { value }]) => value !== undefined && value !== '').sort(([a], [b]) => a - b);
    const texts = filled.map(([column, { value, formula }]) => `${column}=${String(formula ?? value)}`);
    return texts.length > 0 ? [`${name} ${row}: ${texts.join(' | ')}`] : [];
  });
}

/** A part of the results a line; the report's own lines have their own goldens. */
function manifestLines({ report: _, ...results }: Manifest): string[] {
  return Object.entries(results).flatMap(([name, part]) =>
    typeof part === 'object' && part !== null
      ? Object.entries(part).map(([key, value]) => `${name}.${key}: ${JSON.stringify(value)}`)
      : [`${name}: ${JSON.stringify(part)}`],
  );
}

/** UPDATE_GOLDEN=1 writes the golden; without it a golden that is missing fails. */
function expectGolden(name: string, lines: readonly string[]): void {
  const text = `${lines.join('\n').replace(moments, '…')}\n`;
  const golden = path.join('test/golden', name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, text);
  expect(text.split('\n')).toEqual(readFileSync(golden, 'utf8').split('\n'));
}

describe.each(Object.entries(samples))('a final of the sample “%s”', (name, file) => {
  const spreadsheet = readXlsx(readFileSync(path.resolve('samples', file)), file);
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'CHOT' }) as { manifest: Manifest };

  test('ket-qua.json has these results', () => {
    expectGolden(`ket-qua-${name}.txt`, manifestLines(JSON.parse(JSON.stringify(manifest)) as Manifest));
  });

  test('its tabs have these cells', () => {
    expectGolden(
      `cac-tab-${name}.txt`,
      tabs.flatMap((tab) => tabLines(spreadsheet, tab)),
    );
  });
});
