/** Whether a sentence says what another says. */
import { type Deed, isConcept, type Told } from './told.ts';

/** Says it, says it more closely, or says what brings it along. */
export function isToldIn(one: Told, there: Deed): boolean {
  if (isConcept(one))
    return one.names.some((name) => there.reach.has(name) || there.brought.has(name));
  return there.told.some(({ kind, word }) => kind === one.kind && word === one.word);
}
