/** Texts that every unit is asked for and of which it has said nothing yet. */
import type { Outline } from '../../outline/schema.ts';
import type { Answer } from './answers.ts';
import { answerOf, type Return } from './returns.ts';
import { isAsked } from './units.ts';

/** Of a group of measures nothing is said while its figures are blank too. */
export function silentTexts(entry: Return, { groups, closingTexts, years }: Outline): Answer[] {
  const isBlank = (code: string, year?: number) => answerOf(entry, code, year)?.blank !== false;
  const silentGroups = groups.filter(({ text, figures }) => {
    return isBlank(text) && figures.every((code) => years.every((year) => isBlank(code, year)));
  });
  const codes = [
    ...silentGroups.map(({ text }) => text),
    ...closingTexts.filter((code) => isBlank(code)),
  ];
  return codes.flatMap((code) => {
    const answer = answerOf(entry, code);
    return answer && isAsked(entry.unit, answer.field.topic) ? [answer] : [];
  });
}
