/** BigQuery, on its emulator: 34 provinces give the figures of DuckDB and of one run; loads are whole or not at all. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDuckDb } from '../../../local/rollup/duckdb.ts';
import { manifestOfViews, type ViewRows } from '../../../local/rollup/manifestOfViews.ts';
import { takeFiles } from '../../../local/rollup/takeFiles.ts';
import { tidyCsv } from '../../../src/core/tidy/tidyCsv.ts';
import type { TidyRow } from '../../../src/core/tidy/tidyRow.ts';
import { tidyViews } from '../../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { type Emulator, emulatorProgram, startEmulator } from './emulator.ts';
import { provinceRows, runOf, together, workbookOf } from './provinces.ts';

const hasAll = emulatorProgram !== '' && existsSync('node_modules/@duckdb/node-api');
const testOnEmulator = hasAll ? test : test.skip;
const target = 'thu.gop';
const folder = mkdtempSync(path.join(tmpdir(), 'gop-tinh-bigquery-'));

const cities = provinceRows(34, 3);
const provinces = cities.map((rows, index) => runOf(workbookOf(rows)).rows.map((row) => ({ ...row, ma_tinh: code(index) })));
const files = provinces.map((rows, index) => save(`${code(index)}.csv`, rows));
const [first = [], second = []] = provinces;

let emulator: Emulator | null = null;
beforeAll(async () => {
  if (emulatorProgram === '') return;
  emulator = await startEmulator();
});
afterAll(async () => {
  await emulator?.stop();
  rmSync(folder, { recursive: true });
});

describe('34 provinces in three engines', () => {
  testOnEmulator('every row of every view is that of DuckDB, every figure that of one run over all rows', async () => {
    const { lines } = await load(files);
    expect(lines.filter((line) => line.startsWith('Đã tạo khung nhìn'))).toHaveLength(6);
    const { views, units, files: held, lines: told } = await loadedViews();
    expect(held).toHaveLength(34);
    const given = [...linesOf(views), ...linesOf(units)].sort();
    expect(firstDifference(given, linesOf(await duckDbViews(files)).sort())).toBe('');
    expect(given.length).toBeGreaterThan(30_000);
    // The versions held, then each view: how many bytes were read.
    expect(told.filter((line) => /: (đọc \d+ byte|BigQuery không cho biết)/.test(line))).toHaveLength(7);
    expect(lines.filter((line) => /: (đọc \d+ byte|BigQuery không cho biết)/.test(line))).toHaveLength(3);
    // A view's communes are given unless they are over ten thousand.
    expect(told.filter((line) => line.includes('quá nhiều dòng'))).toEqual([]);
    const { manifest } = runOf(workbookOf(together(cities)));
    const rolled = manifestOfViews(views, sgddt2024);
    expect(rolled.totals).toEqual(manifest.totals);
    expect(near(rolled.indicators)).toEqual(near(manifest.indicators));
    const { missing, outsideRegistry: _, ...counts } = manifest.reporting;
    const { missing: missed, ...others } = rolled.reporting;
    expect(others).toEqual(counts);
    expect([...missed].sort()).toEqual([...missing].sort());
  });

  testOnEmulator('the same files again change nothing', async () => {
    const before = await content();
    await load(files);
    expect(await content()).toEqual(before);
  });
});

describe('what comes later', () => {
  testOnEmulator('a final replaces the draft of its province alone; a draft after it is left out', async () => {
    const before = await content();
    const final = change(first.slice(0, 40), { ban: 'CHOT 1' });
    await load([save('chot.csv', final)]);
    const after = await content();
    expect(after['01']).toEqual({ ban: 'CHOT 1', dong: 40 });
    expect({ ...after, '01': null }).toEqual({ ...before, '01': null });
    const late = save('tam.csv', change(first, { luc_lap: '2025-12-01T00:00:00+07:00' }));
    const { error } = await load([late]);
    expect(error).toMatch(/tam\.csv: bỏ ngoài, đã có bản mới hơn của cùng tỉnh \(CHOT 1/);
    expect(await content()).toEqual(after);
    await load([save('chot-2.csv', change(first, { ban: 'CHOT 2' }))]);
    expect((await content())['01']).toEqual({ ban: 'CHOT 2', dong: first.length });
  });

  testOnEmulator('another outline, a doubled unit, a code that is no number: named, nothing changes', async () => {
    const before = await content();
    const faults: readonly (readonly [readonly TidyRow[], RegExp])[] = [
      [change(second, { de_cuong: 'khac' }), /theo đề cương khac/],
      [[...second, ...second.slice(0, 1)], /có hai dòng/],
      [change(second, { ma_tinh: 'HP' }), /mã tỉnh “HP”/],
      // Another place that left the code of its province as it was.
      [change(second, { ma_tinh: '03', ban: 'CHOT 9' }), /cùng mã tỉnh 03 với số liệu khác mà không có đơn vị nào chung/],
    ];
    for (const [rows, said] of faults) {
      expect((await load([save('x.csv', rows)])).error).toMatch(said);
      expect(await content()).toEqual(before);
    }
  });

  testOnEmulator('a province that became part of another is taken out by itself', async () => {
    const before = await content();
    const { out } = await ended(start('local/rollup/command.ts', '--bigquery', target, '--bo-tinh', '34'));
    expect(out).toContain('Đã bỏ tỉnh 34 khỏi bảng');
    const { '34': _, ...others } = before;
    expect(await content()).toEqual(others);
  });

  testOnEmulator('a load that is killed leaves the old rows or has all of the new', async () => {
    const old = await content();
    const [final = ''] = [3, 4, 5].map((index) => save(`giet-${index}.csv`, change(provinces[index] ?? [], { ban: 'CHOT 9' })));
    const all = [final, path.join(folder, 'giet-4.csv'), path.join(folder, 'giet-5.csv')];
    const wholly = Object.fromEntries(['04', '05', '06'].map((one) => [one, { ...old[one], ban: 'CHOT 9' }]));
    let killed = 0;
    for (const wait of [0, 150, 300, 450, 600]) {
      killed += (await killAfter(all, wait)) ? 1 : 0;
      expect([old, { ...old, ...wholly }]).toContainEqual(await content());
    }
    expect(killed).toBeGreaterThan(0);
  });
});

function code(index: number): string {
  return String(index + 1).padStart(2, '0');
}

function save(name: string, rows: readonly TidyRow[]): string {
  writeFileSync(path.join(folder, name), tidyCsv(rows));
  return path.join(folder, name);
}

function change(rows: readonly TidyRow[], to: Partial<TidyRow>): TidyRow[] {
  return rows.map((row) => ({ ...row, ...to }));
}

/** As an official does it. */
async function load(given: readonly string[]): Promise<{ lines: string[]; error: string }> {
  const { out, error } = await ended(start('local/rollup/command.ts', ...given, '--bigquery', target));
  return { lines: out.split('\n'), error };
}

async function loadedViews(): Promise<{ views: ViewRows; units: ViewRows; files: readonly object[]; lines: readonly string[] }> {
  return JSON.parse((await ended(start('test/local/rollup/printViews.ts', target))).out);
}

function start(...given: readonly string[]): ChildProcessWithoutNullStreams {
  const env = { ...process.env, BIGQUERY_EMULATOR_HOST: emulator?.url };
  return spawn(process.execPath, ['build/run.js', ...given], { env });
}

async function ended(child: ChildProcessWithoutNullStreams) {
  const [out, error]: string[][] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out?.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => error?.push(text));
  const signal = await new Promise((done) => child.once('close', (_, by) => done(by)));
  return { out: out?.join('') ?? '', error: error?.join('') ?? '', signal };
}

/** Province → its version and how many rows are held. */
async function content(): Promise<Record<string, { ban: string; dong: number }>> {
  const query = 'SELECT ma_tinh, ban, COUNT(*) AS dong FROM gop.so_lieu GROUP BY ma_tinh, ban';
  const answer = await fetch(`${emulator?.url}/bigquery/v2/projects/thu/queries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, useLegacySql: false }),
  });
  const { rows } = (await answer.json()) as { rows: { f: { v: string }[] }[] };
  const lines = rows.map(({ f }) => f.map(({ v }) => v));
  // A province never has two versions.
  expect(new Set(lines.map(([province]) => province)).size).toBe(lines.length);
  const found = lines.map(([province = '', ban = '', dong]) => [province, { ban, dong: Number(dong) }]);
  return Object.fromEntries(found);
}

async function duckDbViews(given: readonly string[]): Promise<ViewRows> {
  const engine = await openDuckDb();
  await takeFiles(engine, given, sgddt2024.code);
  const views: Record<string, ViewRows[string]> = {};
  for (const { name, sql } of tidyViews(sgddt2024)) {
    await engine.run(sql);
    views[name] = await engine.rows(`SELECT * FROM ${name}`);
  }
  engine.close();
  return views;
}

/** Every row of every view as a line. */
function linesOf(views: ViewRows): string[] {
  return Object.entries(views).flatMap(([name, rows]) => rows.map((row) => `${name} ${JSON.stringify(near(row))}`));
}

/** Jest's own comparison of thousands of rows that differ has no end. */
function firstDifference(given: readonly string[], wanted: readonly string[]): string {
  const at = wanted.findIndex((line, index) => line !== given[index]);
  if (at < 0 && given.length === wanted.length) return '';
  return `row ${at} of ${wanted.length} (${given.length}):\n${given[at]}\n${wanted[at]}`;
}

/** Percentages to nine decimals: engines differ in the last bit. */
function near(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' && !Number.isInteger(one) ? one.toFixed(9) : one)));
}

/** Runs the command and kills it a while after its first sentence; whether it was killed. */
async function killAfter(given: readonly string[], wait: number): Promise<boolean> {
  const child = start('local/rollup/command.ts', ...given, '--bigquery', target);
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), wait));
  const { signal } = await ended(child);
  // What a program that ends by itself clears away.
  rmSync(`node_modules/.cache/bao-cao-830/command-${child.pid}.mjs`, { force: true });
  return signal === 'SIGKILL';
}
