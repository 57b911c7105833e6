/** Made-up provinces as tidy tables, and the same rows as one workbook. Số liệu minh họa. */
import { cityOf, type Rows } from '../../../bench/city.ts';
import { readCampaign } from '../../../src/core/campaign.ts';
import { consolidate } from '../../../src/core/consolidate.ts';
import type { Results } from '../../../src/core/figures/results.ts';
import { findUnitParts } from '../../../src/core/figures/unitParts.ts';
import { type Manifest, writeManifest } from '../../../src/core/manifest/manifest.ts';
import type { TidyRow } from '../../../src/core/tidy/tidyRow.ts';
import { tidyRows } from '../../../src/core/tidy/tidyRows.ts';
import type { Workbook } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** The run of a workbook: its manifest and its tidy rows. */
export function runOf(
  workbook: Workbook,
  generatedAt = '2024-12-26T08:00:00+07:00',
  state: 'TAM' | 'CHOT' = 'TAM',
): { manifest: Manifest; rows: TidyRow[]; results: Results } {
  const campaign = readCampaign(workbook, sgddt2024, { now: generatedAt, state, version: 0 });
  const { results } = consolidate(campaign, 'hash');
  const head = { generatedAt, sha256: 'hash' };
  return {
    manifest: writeManifest(results, {
      outline: sgddt2024.code,
      ...head,
      figures: findUnitParts(campaign.context, campaign.inclusion),
    }),
    results,
    rows: tidyRows(campaign.context, campaign.inclusion, results, head),
  };
}

export function workbookOf(rows: Rows): Workbook {
  return { grids: Object.entries(rows).map(([name, cells]) => ({ name, values: cells, shown: cells })) };
}

/** Cities of different sizes, each with its own unit codes, so that all of them fit one workbook. */
export function provinceRows(count: number, size = 11): Rows[] {
  return Array.from({ length: count }, (_, index) => {
    const cells = cityOf(size + (index % 5));
    return Object.fromEntries(
      Object.entries(cells).map(([tab, [header = [], ...lines]]) => {
        const at = header.indexOf('ma_don_vi');
        const own = (line: readonly string[]) =>
          line.map((text, column) => (column === at && text !== '' ? `T${index + 1}_${text}` : text));
        return [tab, [header, ...lines.map(own)]];
      }),
    );
  });
}

/** All rows under one header. */
export function together(provinces: readonly Rows[]): Rows {
  const [first = {}] = provinces;
  return Object.fromEntries(
    Object.entries(first).map(([tab, [header = []]]) => [tab, [header, ...provinces.flatMap((one) => (one[tab] ?? []).slice(1))]]),
  );
}
