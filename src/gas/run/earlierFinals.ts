/** The finals before a final, computed again from their copies: what they told limits what it may tell. */
import { type Campaign, readCampaign } from '../../core/campaign.ts';
import type { FinalName } from '../../core/figures/finalName.ts';
import type { Earlier } from '../../core/figures/results.ts';
import { type Outline, peopleCodes } from '../../outline/schema.ts';
import { Refusal } from '../errors/refusal.ts';
import { dayInNote } from '../sheets/versionNames.vi.ts';
import { readKept } from './keptVersion.ts';
import { findCopies, keptVersions } from './versions.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** In order; null for one whose copies were changed since. None where nothing counts people. */
export function earlierFinals(
  spreadsheet: Spreadsheet,
  outline: Outline,
  { version, now }: { readonly version: number; readonly now: string },
): Earlier {
  if (peopleCodes(outline).length === 0) return [];
  const before = [...keptVersions(spreadsheet)].filter((one) => one < version);
  const found: Earlier[number][] = [];
  for (const one of before.sort((a, b) => a - b)) {
    try {
      const final = { version: one, now };
      const results = finalCampaign(spreadsheet, outline, final, [...found]).results();
      found.push({ ...results, final: nameOf(spreadsheet, outline, one) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      found.push(null);
    }
  }
  return found;
}

function nameOf(spreadsheet: Spreadsheet, outline: Outline, version: number): FinalName {
  const [first] = findCopies(spreadsheet, outline, version).values();
  return { version, day: dayInNote(first?.getRange(1, 1).getNotes()[0]?.[0] ?? '') };
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
