/** The texts that the report may quote: of returns in the run, asked for, without personal data. */

import { answerFields, type Outline } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import type { Results } from '../figures/results.ts';
import { readAllowedTexts } from '../log/allowedTexts.ts';
import { isAskedFor } from '../matching/asked.ts';
import type { Return } from '../returns/returns.ts';
import { address } from '../workbook.ts';
import { isOfArea } from './figures/ofArea.vi.ts';
import type { Narrative } from './narratives.ts';
import { unitSaid } from './printed.vi.ts';
import type { LeftOut } from './statements.ts';
import { withoutOwnName } from './withoutOwnName.ts';

/** Unit → codes of counts of happenings above 0. */
export type Happened = ReadonlyMap<string, ReadonlySet<string>>;

interface GatheredNarratives {
  readonly narratives: readonly Narrative[];
  /** How many texts stay in their own cells because personal data was found in them. */
  readonly withheldTexts: number;
  /** These texts, without their words. */
  readonly withheld: readonly LeftOut[];
  /** Unit → the counts that say that something happened there. */
  readonly happened: Happened;
}

/** Gathers the text answers in registry order. */
export function gatherNarratives(
  context: CheckContext,
  { included }: Pick<Results, 'included'>,
): GatheredNarratives {
  const { returns, outline } = context;
  const signed = new Set<string>(Object.values(outline.signing));
  const inRun = new Set(included);
  const allows = readAllowedTexts(returns.binding.log, outline);
  const narratives: Narrative[] = [];
  const withheld: LeftOut[] = [];
  for (const entry of returns.returns) {
    if (!inRun.has(entry.unit.code)) continue;
    for (const answer of entry.answers.values()) {
      const { field, blank, cell } = answer;
      if (field.kind !== 'text' || blank || signed.has(field.code)) continue;
      if (!isAskedFor(entry, field.topic, null, context)) continue;
      const { code: unit, name, type } = entry.unit;
      const place = address(answer.place);
      if (context.isPersonal(answer)) {
        withheld.push({ unit, cell: place, text: '', reason: 'personal-data' });
        continue;
      }
      const voice = type?.ownOffice === true ? 'department' : 'units';
      const text = withoutOwnName(cell.shown, name, inRun.size > 1 ? unitSaid : '');
      const isAllowed = allows({ unit, field: field.code }, cell.shown);
      const ofArea = type !== undefined && type !== null && isOfArea(type);
      narratives.push({ unit, field: field.code, cell: place, voice, text, isAllowed, ofArea });
    }
  }
  const happened = new Map(
    returns.returns.map((entry) => [entry.unit.code, happeningsOf(entry, outline)]),
  );
  return { narratives, withheldTexts: withheld.length, withheld, happened };
}

/** Codes of the sums of money that units give. */
export function moneyFields(outline: Outline): readonly string[] {
  return answerFields(outline).flatMap(({ kind, code }) => (kind === 'money' ? [code] : []));
}

/** Counts of happenings and sums of money above 0, in the answers or in the reference table that proves them. */
function happeningsOf({ answers, references }: Return, outline: Outline): ReadonlySet<string> {
  const counts = new Set<string>([
    ...outline.closing.happenings.map(({ count }) => count),
    ...moneyFields(outline),
  ]);
  const found = new Set<string>();
  for (const { field, reading } of answers.values()) {
    if (counts.has(field.code) && (reading.number ?? 0) > 0) found.add(field.code);
  }
  for (const { control, reference } of outline.indicators) {
    const rows = counts.has(control) ? (references[reference] ?? []) : [];
    if (rows.some((row) => row.rows === 'pairs' && (row.denominator?.reading.number ?? 0) > 0))
      found.add(control);
  }
  return found;
}
