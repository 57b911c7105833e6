/** The times at which a return gives a figure: every year, or once for the whole period. */
import { isAskedFor } from '../matching/asked.ts';
import type { Answer } from '../returns/answers.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { CheckContext } from './rule.ts';

/** The answers of these fields side by side, where the unit is asked for all of them. */
export function sideBySide(
  entry: Return,
  codes: readonly string[],
  context: CheckContext,
): readonly (readonly Answer[])[] {
  return [...context.outline.years, undefined].flatMap((year) => {
    const answers = codes.flatMap((code) => answerOf(entry, code, year) ?? []);
    const isAsked = ({ field }: Answer) => isAskedFor(entry, field.topic, year ?? null, context);
    return answers.length === codes.length && answers.every(isAsked) ? [answers] : [];
  });
}
