/** Numbers of a row that are not used until they are settled: a year typed as a count, more than one unit can have. */

import type { Field } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import type { Problem, Reading } from '../cells/reading.ts';
import type { Cell } from '../workbook.ts';

interface Typed {
  readonly field: Field;
  readonly cell: Cell;
  readonly reading: Reading;
}

/** Marks such numbers, unless an explaining cell of the row repeats them. Changes the map. */
export function doubtNumbers<T extends Typed>(
  answers: Map<string, T>,
  years: readonly number[],
): ReadonlyMap<string, T> {
  for (const [code, answer] of answers) {
    const { reading } = answer;
    const number = reading.number ?? 0;
    if (number === 0 || reading.problem !== null) continue;
    const reason = reasonOf(answer, number, years);
    if (reason === null || isExplained(number, answers)) continue;
    const problem: Problem = {
      rule: reason === 'year' ? 'Y02' : 'C04',
      reason,
      suggestions: [number],
    };
    answers.set(code, { ...answer, reading: { ...reading, problem } });
  }
  return answers;
}

function reasonOf({ field, cell }: Typed, number: number, years: readonly number[]) {
  if (
    /^(?:count|decimal)$/.test(field.kind) &&
    isYear(number, years) &&
    /^\d+$/.test(cell.shown.trim())
  ) {
    return 'year';
  }
  return field.ceiling !== undefined && number > field.ceiling ? 'above-ceiling' : null;
}

/** One of the reporting years, or the one after. */
function isYear(number: number, years: readonly number[]): boolean {
  return number >= (years[0] ?? 0) && number <= (years[years.length - 1] ?? 0) + 1;
}

function isExplained(number: number, answers: ReadonlyMap<string, Typed>): boolean {
  for (const { field, cell } of answers.values()) {
    if (field.explains && mentions(cell.shown, number)) return true;
  }
  return false;
}

/** Whether a text repeats the number, with or without marks between its thousands. */
export function mentions(text: string, number: number): boolean {
  const written = [String(number), formatCount(number).replace(/\./g, '[., ]')];
  return new RegExp(`(?<![\\d.,])(?:${written.join('|')})(?!\\d|[.,]\\d)`).test(text);
}
