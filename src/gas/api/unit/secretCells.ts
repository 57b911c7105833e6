/** Which of a unit's cells the log names without their texts. */
import type { Return } from '../../../core/returns/returns.ts';
import { address, type Place } from '../../../core/workbook.ts';
import type { Outline } from '../../../outline/schema.ts';

/**
 * Cells of the tables on children and offenders, of the answers that repeat their numbers, of fields
 * that name a person, and explanations, which may quote any of these.
 */
export function isSecretCell(place: Place, { answers }: Return, outline: Outline): boolean {
  const { references } = outline;
  const paired = outline.indicators.filter(
    ({ reference }) => references[reference]?.shape.rows === 'pairs',
  );
  if (paired.some(({ reference }) => references[reference]?.tab === place.tab)) return true;
  const answer = [...answers.values()].find((one) => address(one.place) === address(place));
  if (!answer) return place.tab === outline.answers.tab;
  const { code, mayNamePeople, explains } = answer.field;
  return (
    mayNamePeople === true || explains === true || paired.some(({ control }) => control === code)
  );
}
