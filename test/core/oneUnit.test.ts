/** The screen of one unit reads that unit: of the others no more than what names their rows. */
import { expect, test } from '@jest/globals';
import { cityOf } from '../../bench/city.ts';
import { readUnitCampaign } from '../../src/core/campaign.ts';
import type { Grid } from '../../src/core/workbook.ts';
import { sgddt2024 as outline } from '../../src/outline/sgddt2024.ts';

const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;
const unit = 'DV_13';

/** Counts the cells under the headers that are looked at in rows of other units. */
function cellsRead(units: number, judged: 'unit' | 'city'): number {
  let read = 0;
  const watched = (name: string, rows: Grid['shown']): Grid => {
    const heads = rows.findIndex((row) => row.includes('ma_don_vi')) + 1;
    const shown = rows.map((row, at) =>
      at < heads || row.includes(unit)
        ? row
        : new Proxy(row, {
            get: (cells, key, self) => {
              if (typeof key === 'string' && /^\d+$/.test(key)) read++;
              return Reflect.get(cells, key, self) as unknown;
            },
          }),
    );
    return { name, values: rows, shown };
  };
  const rows = Object.entries(cityOf(units)) as [string, string[][]][];
  const grids = rows.map(([name, cells]) => watched(name, cells));
  const campaign = readUnitCampaign({ grids }, outline, run, { unit, judged });
  campaign.inclusion.isFree(campaign.returns.byCode.get(unit) as never);
  const inAll = rows.reduce((sum, [, cells]) => sum + cells.length, 0);
  return read / inAll;
}

test.each([130, 400])('of %i units: a few cells a row; compared with the city, many times as many', (units) => {
  expect(cellsRead(units, 'unit')).toBeLessThan(4);
  expect(cellsRead(units, 'city')).toBeGreaterThan(4 * cellsRead(units, 'unit'));
});
