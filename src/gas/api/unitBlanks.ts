/** What "confirm the blanks" types: 0 for a count, "none occurred" for a target counted in pairs. */
import type { BlankCell } from '../../api/api.ts';
import type { CheckContext } from '../../core/checks/rule.ts';
import { isActive } from '../../core/returns/activeUnits.ts';
import type { Answer } from '../../core/returns/answers.ts';
import type { Return } from '../../core/returns/returns.ts';
import { isAsked } from '../../core/returns/units.ts';
import { addsUp, type Indicator } from '../../outline/schema.ts';
import { noneOccurred } from './typed.vi.ts';

/** The blank figures of the years that the unit is asked; the count of establishments is never filled for it. */
export function unitBlanks(entry: Return, context: CheckContext): BlankCell[] {
  const { outline, settings } = context;
  const { unit } = entry;
  return [...entry.answers.values()].flatMap((answer) => {
    const { field, year, blank } = answer;
    if (!blank || !addsUp(field) || year === null || !isAsked(unit, field.topic)) return [];
    if (!isActive(unit, year, settings)) return [];
    const target = outline.indicators.find((one) => one.control === field.code);
    const to = target ? targetText(entry, target, year, context) : '0';
    return to === null ? [] : [blankCell(answer, to)];
  });
}

/** null where the reference rows already speak, or where only a person can know. */
function targetText(
  entry: Return,
  indicator: Indicator,
  year: number,
  context: CheckContext,
): string | null {
  const table = context.outline.references[indicator.reference];
  if (table?.shape.rows !== 'pairs') return null;
  const match = context.match(entry, indicator, year);
  return match.asked && match.unanswered ? noneOccurred : null;
}

function blankCell({ field, year, cell, place }: Answer, to: string): BlankCell {
  return { label: `${field.label}, ${year}`, place, from: cell.typed ?? cell.shown, to };
}
