/** A machine without DuckDB: what needs it says so and how to get it; what does not goes on. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { tidyCsv } from '../../../src/core/tidy/tidyCsv.ts';
import { provinceRows, runOf, workbookOf } from './provinces.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'khong-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Node finds no package of that name, as where `npm install` left the optional ones out. */
const hook = `export async function resolve(name, context, next) {
  if (name.startsWith('@duckdb/')) throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
  return next(name, context);
}`;
const asUrl = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
const preload = `import { register } from 'node:module'; register(${JSON.stringify(asUrl(hook))});`;

function run(...given: string[]) {
  const options = { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--import=${asUrl(preload)}` } } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/run.js', ...given], options);
  return { status, said: `${stdout}${stderr}` };
}

describe('without DuckDB', () => {
  const sentence = 'Lệnh này cần DuckDB (gói @duckdb/node-api), chưa có trên máy: chạy “npm install @duckdb/node-api” rồi chạy lại.';
  const csv = path.join(folder, 'tinh.csv');
  const [city = {}] = provinceRows(1);
  writeFileSync(csv, tidyCsv(runOf(workbookOf(city)).rows));

  test('gop-tinh says which package, and writes nothing', () => {
    const out = path.join(folder, 'ra');
    const { status, said } = run('local/rollup/command.ts', csv, '--out', out);
    expect(said).toContain(sentence);
    expect(status).not.toBe(0);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  test('tong-hop --chuan writes the CSV, without Parquet', () => {
    const out = path.join(folder, 'tong-hop');
    const { status, said } = run('local/cli.ts', 'tong-hop', 'samples/phuong-phu-lien-2025.xlsx', '--out', out, '--chuan');
    expect({ status, said }).toMatchObject({ status: 0 });
    const written = readdirSync(out).filter((name) => name.startsWith('so-lieu-chuan'));
    expect(written).toEqual(['so-lieu-chuan.csv']);
  });
});
