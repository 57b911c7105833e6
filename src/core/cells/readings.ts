/** The few shapes a reading can take, so that each is written in one way. */
import type { Reading, Reason, State } from './reading.ts';

function reading(state: State, number: number | null, more: Partial<Reading> = {}): Reading {
  return { state, number, none: false, pointer: '', problem: null, ...more };
}

export const blank = reading('BLANK', null);
export const zero = reading('ZERO', 0);
/** Zero said explicitly: 0 of 0. */
export const none = reading('ZERO', 0, { none: true });
export const notApplicable = reading('NA', null);
export const unknown = reading('UNKNOWN', null);

export function elsewhere(pointer: string): Reading {
  return reading('ELSEWHERE', null, { pointer });
}

/** A number that can be used. */
export function plainReading(number: number): Reading {
  if (number === 0) return zero;
  // No other reading is made so often: written out, it is made faster.
  return { state: 'VALUE', number, none: false, pointer: '', problem: null };
}

/** A number that is not used until a person settles it (C04). */
export function doubtful(
  number: number,
  reason: Reason,
  suggestions: readonly number[] = [number],
): Reading {
  return reading('VALUE', number, { problem: { rule: 'C04', reason, suggestions } });
}

/** Not a number that the cell may hold (C02). */
export function refused(reason: Reason, suggestions: readonly number[] = []): Reading {
  return reading('INVALID', null, { problem: { rule: 'C02', reason, suggestions } });
}

/** A value that the sheet itself made from the typing, or could not compute (S03). */
export function madeBySheet(reason: Reason, suggestions: readonly number[] = []): Reading {
  return reading('INVALID', null, { problem: { rule: 'S03', reason, suggestions } });
}
