/** Whether a unit has said that its return is complete, or has given every required answer. */
import type { Outline } from '../../outline/schema.ts';
import { answerOf, hasEntered, type Return } from './returns.ts';
import { isAsked } from './units.ts';

export function isComplete(entry: Return, outline: Outline): boolean {
  if (entry.completion === 'required') return hasRequired(entry, outline);
  return answerOf(entry, outline.signing.complete)?.option?.code === outline.words.yes;
}

/** Every required answer that the sheet has a cell for, or rows of the table behind it. */
function hasRequired(entry: Return, { indicators }: Outline): boolean {
  if (!hasEntered(entry)) return false;
  return [...entry.answers.values()].every(({ field, blank }) => {
    if (field.required !== true || !blank || !isAsked(entry.unit, field.topic)) return true;
    const table = indicators.find(({ control }) => control === field.code)?.reference ?? '';
    return (entry.references[table] ?? []).some(({ counted }) => counted);
  });
}
