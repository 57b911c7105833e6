/** An outline written to its tab and read again. */
import { describe, expect, test } from '@jest/globals';
import { cityOf } from '../../../bench/city.ts';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import { writeManifest } from '../../../src/core/manifest/manifest.ts';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { writeOutline } from '../../../src/core/outlineTab/writeOutline.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const tab = writeOutline(sgddt2024, blankForm);

describe('sgddt2024', () => {
  const { outline, faults } = readOutline(tab, blankForm);

  test('is read back deeply equal', () => {
    expect(faults).toEqual([]);
    expect(outline).toStrictEqual(JSON.parse(JSON.stringify(sgddt2024)));
  });

  test('gives the same manifest and report when read back', () => {
    const rows = Object.entries(cityOf(12));
    const workbook = { grids: rows.map(([name, cells]) => ({ name, values: cells, shown: cells })) };
    const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;
    const made = (one: Outline) => {
      const { results, report } = consolidate(readCampaign(workbook, one, run), 'hash');
      return JSON.stringify([writeManifest(results, { outline: one.code, generatedAt: run.now, sha256: '' }), report()]);
    };
    if (outline === null) throw new Error('not read');
    expect(made(outline)).toBe(made(sgddt2024));
  });
});

test('the codes of the core are hidden: the details left are words for reading others, no more', () => {
  const kinds = tab.slice(2).map(([kind, path]) => (kind === 'chi tiết' ? (path ?? '').split('/')[0] : ''));
  const counted = (name: string) => kinds.filter((one) => one === name).length;
  expect(kinds.filter((one) => one !== '' && !['headerWords', 'written'].includes(one ?? '')).length).toBeLessThan(70);
  expect(counted('headerWords') + counted('written')).toBeGreaterThan(0);
});
