/** Numbers kept apart, as rates that units declare, in two runs: how many do and which, never their difference. */
import { answerFields, type Field, isKeptApart, type Outline } from '../../../outline/schema.ts';
import type { DeclaredSpan } from '../../figures/declaredSpan.ts';
import { spanText } from '../../figures/declaredText.vi.ts';
import { type ComparedTime, compareTime, timeNames } from './comparedTimes.ts';
import type { Sides } from './movers.ts';

export function declaredChanges(
  sides: Sides,
  outline: Outline,
): readonly { readonly label: string; readonly times: readonly ComparedTime[] }[] {
  return answerFields(outline)
    .filter(isKeptApart)
    .map((field) => ({ label: field.label, times: timesApart(field, sides, outline) }));
}

function timesApart(field: Field, { before, after }: Sides, outline: Outline): ComparedTime[] {
  return timeNames(outline, false).flatMap(([key, time]) => {
    const spanIn = (side: typeof before) => side.declared?.[field.code]?.[key];
    const [one, other] = [spanIn(before), spanIn(after)];
    if (!one && !other) return [];
    const units = [one?.units ?? 0, other?.units ?? 0] as const;
    return [compareTime(time, [said(one, field), said(other, field)], units)];
  });
}

function said(span: DeclaredSpan | undefined, field: Field): string {
  return span ? spanText(span, field) : '–';
}
