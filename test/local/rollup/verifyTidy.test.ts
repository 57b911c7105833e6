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
    expect(Number(/\d+/.exec(lines[0]?.replace(/\./g, '') ?? '')?.[0])).toBeGreaterThan(2000);
  });

  testWithDuckDb('what a manifest tells and no row gives is named: a share, a value in doubt, a mark', async () => {
    const [key = '', shares = {}] = Object.entries(manifest.units.figures).find(([, own]) => Object.keys(own).length > 0) ?? [];
    const { ty_le_tre_duoc_ho_tro: ratio, ...others } = manifest.indicators;
    const doubt = { unit: 'X', field: 'nhom_2_so_luot', year: 2023, value: 9, rule: 'T03' };
    const changed: readonly (readonly [object, string])[] = [
      [{ units: { ...manifest.units, figures: { ...manifest.units.figures, [key]: { ...shares, X: 1 } } } }, `/units/figures/${key}/X`],
      [{ units: { ...manifest.units, valid: manifest.units.valid.slice(1) } }, '/units/valid'],
      [{ inDoubt: [...manifest.inDoubt, doubt] }, '/inDoubt'],
      [
        { indicators: { ...others, ty_le_tre_duoc_ho_tro: { ...ratio, 2024: { ...ratio?.[2024], selfDeclared: 1 } } } },
        '/indicators/ty_le_tre_duoc_ho_tro/2024/selfDeclared',
      ],
    ];
    for (const [part, named] of changed) {
      const { lines } = await verifyTidy(tidy, asFile({ ...manifest, ...part }));
      expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([named]);
    }
  });

  testWithDuckDb('a pair that its unit declared, a value in doubt: both are told by the rows', async () => {
    const counted = rows.findIndex(({ ma_so, duoc_tinh, nam }) => ma_so === 'ty_le_tre_duoc_ho_tro' && duoc_tinh && nam === 2024);
    const field = rows.findIndex(({ ma_so, duoc_tinh }) => ma_so === 'nhom_2_so_luot' && duoc_tinh);
    const states: Readonly<Record<number, string>> = { [counted]: 'tu_khai', [field]: 'so_nghi_van' };
    const other = path.join(folder, 'tu-khai.csv');
    writeFileSync(other, tidyCsv(rows.map((row, index) => ({ ...row, trang_thai: states[index] ?? row.trang_thai }))));
    const { lines } = await verifyTidy(other, asFile(manifest));
    expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual([
      '/indicators/ty_le_tre_duoc_ho_tro/2024/selfDeclared',
      '/indicators/ty_le_tre_duoc_ho_tro/period/selfDeclared',
      '/inDoubt',
    ]);
  });

  testWithDuckDb('where nothing is counted and units tell of something, both say that it cannot be counted yet', async () => {
    const isRatio = ({ ma_so }: (typeof rows)[number]) => ma_so === 'ty_le_tre_duoc_ho_tro';
    const [first = ''] = rows.filter((row) => isRatio(row) && row.duoc_tinh).map(({ ma_don_vi }) => ma_don_vi);
    const none = rows.map((row) => {
      if (!isRatio(row) || row.tu_so === null) return row;
      if (row.ma_don_vi === first && row.nam === 2024)
        return { ...row, tu_so: null, mau_so: null, duoc_tinh: false, ly_do: 'no-reference' };
      return { ...row, tu_so: 0, mau_so: 0 };
    });
    const other = path.join(folder, 'khong-dong.csv');
    writeFileSync(other, tidyCsv(none));
    const { lines } = await verifyTidy(other, asFile(manifest));
    const period = lines.find((line) => line.startsWith('/indicators/ty_le_tre_duoc_ho_tro/period/text'));
    expect(period).toContain('tính lại được chưa có số liệu tính được');
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
    // The total of the control and the own share of the unit rest on the same rows.
    const named = [changedOne?.code ?? '?', changedOne?.control ?? '?'];
    expect(lines.slice(1).filter((line) => !named.some((one) => new RegExp(`/${one}[/.]`).test(line)))).toEqual([]);
  });
});
