/**
 * “Vì sao” of the report's totals: the cells it names, read from the .xlsx by openpyxl and added by hand,
 * are the total that the report prints. Needs Python 3 with openpyxl; without it skipped and counted.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chanceOf } from '../../build/samples/random.ts';
import { openGas } from '../../local/gas.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { Explanation, Reply } from '../../src/api/api.ts';
import { address, type Place } from '../../src/core/workbook.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';

const python = ['python3', '/usr/bin/python3'].find((command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0);
const withPython = python === undefined ? test.skip : test;
if (python === undefined) console.warn('SKIPPED: “Vì sao” by another engine. Install Python 3 with openpyxl.');

const file = path.resolve('samples/chien-dich-2024.xlsx');
const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], data_only=True)
print(json.dumps({f'{tab.title}!{cell.coordinate}': cell.value for tab in book for row in tab for cell in row}, default=str))
`;

/** Address → what openpyxl finds there, in the whole file. */
let found: Readonly<Record<string, string | number | null>> | undefined;

function readCells(places: readonly Place[]): readonly (string | number | null)[] {
  found ??= JSON.parse(execFileSync(python ?? '', ['-c', script, file], { encoding: 'utf8', maxBuffer: 256_000_000 }));
  return places.map((place) => found?.[address(place)] ?? null);
}

const scales: Readonly<Record<string, number>> = { tỷ: 1e9, triệu: 1e6, tr: 1e6, nghìn: 1e3, '': 1, đồng: 1, đ: 1 };

/** A clerk's reading of a cell that is counted. */
function amountIn(value: string | number | null): number {
  if (typeof value === 'number') return value;
  const text = (value ?? '').normalize('NFC').trim().toLowerCase();
  if (/^(?:kps|không phát sinh|không có)/.test(text)) return 0;
  const [, digits = '', unit = ''] = /^([\d.,\s]+)(\p{L}*)/u.exec(text) ?? [];
  const isGrouped = /^\d{1,3}(?:\.\d{3})+$/.test(digits.trim());
  const plain = isGrouped ? digits.replace(/\./g, '') : digits.replace(/\.(?=\d{3})/g, '').replace(',', '.');
  const amount = Number(plain.replace(/\s/g, ''));
  if (digits === '' || Number.isNaN(amount)) throw new Error(`cannot read ${text}`);
  return Math.round(amount * (scales[unit] ?? 1));
}

interface Total {
  readonly code: string;
  /** Null for the whole period. */
  readonly year: number | null;
  /** As the report's appendix prints it. */
  readonly printed: string;
}

const gas = openGas(readXlsx(readFileSync(file), 'mau.xlsx'));
/** Since none of its cells was changed, a copy of a final holds what the file holds. */
const inFile = ({ tab, ...cell }: Place): Place => ({ ...cell, tab: tab.replace(/^Chốt v1 – /, '') });

describe.each([
  { state: 'TAM', version: null },
  { state: 'CHOT', version: 1 },
])('$state', ({ state, version }) => {
  let totals: readonly Total[] = [];
  let inDoubt: readonly { unit: string; field: string; year: number; value: number }[] = [];

  beforeAll(() => {
    gas.call('consolidateNow', { state });
    const { value } = gas.call('downloadManifest') as { value: { base64: string } };
    const manifest = JSON.parse(Buffer.from(value.base64, 'base64').toString('utf8'));
    inDoubt = manifest.inDoubt;
    const lines: readonly string[] = manifest.report;
    const fields = sgddt2024.answers.sections.flatMap((section) => section.fields.map(({ code, label }) => ({ code, label })));
    totals = fields.flatMap(({ code, label }) => {
      const row = lines.find((line) => line.startsWith(`${label} | `) || line.startsWith(`${label} (triệu đồng) | `));
      const cells = row?.split(' | ').slice(1) ?? [];
      const years = [...sgddt2024.years, null].slice(0, cells.length);
      return years.map((year, at) => ({ code, year, printed: (cells[at] ?? '').replace(/ \(\d+\)$/, '') }));
    });
  }, 120_000);

  test('the report prints totals to ask about', () => {
    expect(totals.length).toBeGreaterThanOrEqual(30);
    expect(totals.some(({ year }) => year === null)).toBe(true);
  });

  /** What "why" tells of a total, its cells as they are in the file. */
  function ask(code: string, year: number | null) {
    const reply = gas.run('explainFigure', { kind: 'total', code, year, group: null }, version) as Reply<Explanation>;
    if (!reply.ok) throw new Error(`no explanation of ${code} ${year}`);
    const { included, text, how } = reply.value;
    const places = included.flatMap(({ place }) => (place ? [place] : []));
    expect(places).toHaveLength(included.length);
    if (version !== null) expect(places.every(({ tab }) => tab.startsWith('Chốt v1 – '))).toBe(true);
    const amounts = included.map(({ amount }) => amount);
    return { places: places.map(inFile), amounts, text, how };
  }

  /** A unit's own number of these is told: no cases, and no numerators of targets. */
  const secret = new Set([
    ...sgddt2024.relations.notMoreThan.flatMap(({ lesser, greater }) => [lesser, greater]),
    ...sgddt2024.indicators.map(({ control }) => control),
  ]);
  const isTold = (code: string) => !secret.has(code);
  const amountOf = (cells: readonly (string | number | null)[]) => cells.reduce<number>((all, value) => all + amountIn(value), 0);
  const shown = (code: string, sum: number) => (code === 'kinh_phi' ? (sum / 1e6).toFixed(1) : String(sum));
  const plain = (text: string) => text.replace(/\./g, '').replace(',', '.').replace(/ .*/, '');

  withPython.each([830, 186, 2915])('seed %i: five totals of the report, each from its cells', (seed) => {
    const yearly = totals.filter(({ year }) => year !== null);
    for (const { code, year, printed } of chanceOf(seed).some(yearly, 5)) {
      const { places, amounts, text, how } = ask(code, year);
      expect([code, year, plain(printed)]).toEqual([code, year, shown(code, amountOf(readCells(places)))]);
      if (isTold(code)) expect(amounts.map(plain)).toEqual(readCells(places).map((value) => shown(code, amountIn(value))));
      else expect(new Set(amounts)).toEqual(new Set(['']));
      expect([code, year, plain(text)]).toEqual([code, year, plain(printed)]);
      const doubts = inDoubt.filter((one) => one.field === code && one.year === year);
      if (doubts.length > 0) expect(how.join(' ')).toContain(`Báo cáo in ${printed}, để ngoài`);
    }
  });

  withPython('the whole period of a total is that of its years, and of its units’ rows', () => {
    const whole = totals.filter(({ year }) => year === null);
    for (const { code, printed } of chanceOf(186).some(whole, 1)) {
      const { places, amounts, text } = ask(code, null);
      const sum = amounts.reduce((all, amount) => all + Number(plain(amount)), 0);
      if (isTold(code)) expect([code, shown(code, code === 'kinh_phi' ? sum * 1e6 : sum)]).toEqual([code, plain(printed)]);
      const years = sgddt2024.years.map((one) => ask(code, one).places);
      expect([code, shown(code, amountOf(readCells(years.flat())))]).toEqual([code, plain(printed)]);
      expect([code, plain(text)]).toEqual([code, plain(printed)]);
      const rows = (all: readonly Place[]) => [...new Set(all.map(({ tab, row }) => `${tab} ${row}`))].sort();
      expect(rows(places)).toEqual(rows(years.flat()));
    }
  });
});
