/** The finals before a final, computed again from their copies: what they told limits what it may tell. */
import { type Campaign, readCampaign } from '../../core/campaign.ts';
import type { Earlier, Results } from '../../core/figures/results.ts';
import { countsPeople, type Outline } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { readKept } from './keptVersion.ts';
import { keptVersions } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In order; null for one whose copies were changed since. None where nothing counts people. */
export function earlierFinals(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { version, now }: { readonly version: number; readonly now: string },
): Earlier {
  if (!outline.indicators.some(({ reference }) => countsPeople(outline.references[reference])))
    return [];
  const before = [...keptVersions(spreadsheet)].filter((one) => one < version);
  const found: (Results | null)[] = [];
  for (const one of before.sort((a, b) => a - b)) {
    try {
      const final = { version: one, now };
      found.push(finalCampaign(spreadsheet, outline, final, [...found]).results());
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push(null);
    }
  }
  return found;
}

/** A final as it was computed, of its copies. @throws Refusal as `readKept` */
export function finalCampaign(
  spreadsheet: Spreadsheet,
  outline: Outline,
  final: { readonly version: number; readonly now: string },
  earlier = earlierFinals(spreadsheet, outline, final),
): Campaign {
  const workbook = readKept(spreadsheet, outline, final.version);
  const campaign = readCampaign(workbook, outline, { ...final, state: 'CHOT' });
  campaign.results(earlier);
  return campaign;
}
