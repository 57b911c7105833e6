/** `xac-minh --duckdb`: a run's figures computed again by the second engine, from its tidy table alone. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { verifyTidy } from '../../../local/rollup/verifyTidy.ts';
import { tidyCsv } from '../../../src/core/tidy/tidyCsv.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { provinceRows, runOf, workbookOf } from './provinces.ts';

const hasDuckDb = existsSync('node_modules/@duckdb/node-api');
const testWithDuckDb = hasDuckDb ? test : test.skip;
const folder = mkdtempSync(path.join(tmpdir(), 'xac-minh-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a run and its tidy table', () => {
  const [city = {}] = provinceRows(1, 30);
  const { rows, manifest } = runOf(workbookOf(city));
  const tidy = path.join(folder, 'so-lieu-chuan.csv');
  writeFileSync(tidy, tidyCsv(rows));
  const asFile = (one: unknown) => ({ name: 'ket-qua.json', bytes: Buffer.from(JSON.stringify(one)) });

  testWithDuckDb('every figure is the same', async () => {
    const { matches, lines } = await verifyTidy(tidy, asFile(manifest));
    expect({ matches, lines: lines.slice(1) }).toEqual({ matches: true, lines: [] });
    expect(Number(/\d+/.exec(lines[0]?.replace(/\./g, '') ?? '')?.[0])).toBeGreaterThan(500);
  });

  testWithDuckDb('a row that was changed is named by its figures, and no other', async () => {
    const at = rows.findIndex(({ loai_so, tu_so, duoc_tinh }) => loai_so === 'chi_tieu' && duoc_tinh && (tu_so ?? 0) > 0);
    const changed = rows.map((row, index) => (index === at ? { ...row, tu_so: (row.tu_so ?? 0) - 1 } : row));
    const other = path.join(folder, 'sua.csv');
    writeFileSync(other, tidyCsv(changed));
    const { matches, lines } = await verifyTidy(other, asFile(manifest));
    expect(matches).toBe(false);
    expect(lines.length).toBeGreaterThan(1);
    const changedOne = sgddt2024.indicators.find(({ code }) => code === rows[at]?.ma_so);
    // The total of the control rests on the same rows.
    const named = [changedOne?.code ?? '?', changedOne?.control ?? '?'];
    expect(lines.slice(1).filter((line) => !named.some((one) => line.includes(`/${one}/`)))).toEqual([]);
  });
});
