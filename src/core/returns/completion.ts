/** Whether a unit has said that its return is complete. */
import type { Outline } from '../../outline/schema.ts';
import { answerOf, type Return } from './returns.ts';

export function isComplete(entry: Return, { signing, words }: Outline): boolean {
  return answerOf(entry, signing.complete)?.option?.code === words.yes;
}
