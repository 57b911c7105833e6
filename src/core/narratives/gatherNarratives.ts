/** The texts that the report may quote: of returns in the run, asked for, without personal data. */

import type { CheckContext } from '../checks/rule.ts';
import type { Results } from '../figures/results.ts';
import { isAskedFor } from '../matching/asked.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { address } from '../workbook.ts';
import type { Narrative } from './narratives.ts';

export interface GatheredNarratives {
  readonly narratives: readonly Narrative[];
  /** How many texts stay in their own cells because personal data was found in them. */
  readonly withheldTexts: number;
}

/** Gathers the text answers in registry order. */
export function gatherNarratives(
  context: CheckContext,
  { included }: Pick<Results, 'included'>,
): GatheredNarratives {
  const { returns, outline } = context;
  const signed = new Set<string>(Object.values(outline.signing));
  const inRun = new Set(included);
  const narratives: Narrative[] = [];
  let withheldTexts = 0;
  for (const entry of returns.returns) {
    if (!inRun.has(entry.unit.code)) continue;
    for (const answer of entry.answers.values()) {
      const { field, blank, cell } = answer;
      if (field.kind !== 'text' || blank || signed.has(field.code)) continue;
      if (!isAskedFor(entry, field.topic, null, context)) continue;
      if (personalDataIn(answer)) withheldTexts += 1;
      else {
        const { code: unit, type } = entry.unit;
        const voice = type?.ownOffice === true ? 'department' : 'units';
        const place = address(answer.place);
        narratives.push({ unit, field: field.code, cell: place, voice, text: cell.shown });
      }
    }
  }
  return { narratives, withheldTexts };
}
