/** Numbers of a row that are not used until they are settled: a year typed as a count, more than one unit can have. */

import { formatCount } from '../cells/numberText.ts';
import type { Problem } from '../cells/reading.ts';
import type { Answer, Answers } from './answers.ts';

/** Why such a number waits; null when it is none, or an explaining cell of its row repeats it. */
export function doubtIn(
  answer: Answer,
  number: number,
  years: readonly number[],
  row: Answers,
): Problem | null {
  const reason = reasonOf(answer, number, years);
  if (reason === null || isExplained(number, row)) return null;
  return { rule: reason === 'year' ? 'Y02' : 'C04', reason, suggestions: [number] };
}

function reasonOf(answer: Answer, number: number, years: readonly number[]) {
  const { kind, ceiling } = answer.field;
  if (
    isYear(number, years) &&
    (kind === 'count' || kind === 'decimal') &&
    /^\d+$/.test(answer.cell.shown.trim())
  ) {
    return 'year';
  }
  return ceiling !== undefined && number > ceiling ? 'above-ceiling' : null;
}

/** One of the reporting years, or the one after. */
function isYear(number: number, years: readonly number[]): boolean {
  return number >= (years[0] ?? 0) && number <= (years[years.length - 1] ?? 0) + 1;
}

function isExplained(number: number, row: Answers): boolean {
  for (const { field, cell } of row.values()) {
    if (field.explains && mentions(cell.shown, number)) return true;
  }
  return false;
}

/** Whether a text repeats the number, with or without marks between its thousands. */
export function mentions(text: string, number: number): boolean {
  const written = [String(number), formatCount(number).replace(/\./g, '[., ]')];
  return new RegExp(`(?<![\\d.,])(?:${written.join('|')})(?!\\d|[.,]\\d)`).test(text);
}
