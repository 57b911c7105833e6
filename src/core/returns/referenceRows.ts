/** Rows of the reference tabs: an establishment with its yearly times, or a year with both halves. */
import type { ListShape, Option, PairShape, ReferenceTab } from '../../outline/schema.ts';
import { nameKey } from '../text/text.ts';
import type { Answer, Answers } from './answers.ts';
import type { RowAnswers } from './rowAnswers.ts';

interface RowBase {
  readonly row: number;
  readonly answers: Answers;
  /** Something is outside the locked columns. */
  readonly filled: boolean;
  /** A number or a state of one is in it; else the row counts as absent. */
  readonly counted: boolean;
}

/** An establishment. */
export interface ListRow extends RowBase {
  readonly rows: 'establishments';
  readonly name: string;
  /** Compares names within a unit and level. */
  readonly key: string;
  /** Null when blank or not in the list (C03). */
  readonly level: Option | null;
  /** Year → times organised. */
  readonly times: Readonly<Record<number, Answer | undefined>>;
}

/** A unit's year and category, with numerator and denominator. */
export interface PairRow extends RowBase {
  readonly rows: 'pairs';
  /** Null when it is not one of the reporting years (C03). */
  readonly year: number | null;
  readonly category: Option | null;
  readonly numerator: Answer | undefined;
  readonly denominator: Answer | undefined;
  readonly bound: Answer | undefined;
}

export type ReferenceRow = ListRow | PairRow;

/** What a row of a reference tab says; null for one without anything but the unit's code. */
export function referenceRow(
  row: number,
  answers: RowAnswers,
  { shape }: ReferenceTab,
  years: readonly number[],
): ReferenceRow | null {
  return shape.rows === 'establishments'
    ? listRow(row, answers, shape, years)
    : pairRow(row, answers, shape, years);
}

function listRow(
  row: number,
  answers: Answers,
  shape: ListShape,
  years: readonly number[],
): ListRow | null {
  const name = shownText(answers.get(shape.name));
  const times = Object.fromEntries(
    years.map((year) => [year, answers.get(`${shape.times}.${year}`)]),
  );
  const counted = Object.values(times).some((answer) => answer && !answer.blank);
  const filled = isFilled(answers);
  if (name === '' && !filled) return null;
  const level = answers.get(shape.level)?.option ?? null;
  const key = nameKey(name);
  return { rows: 'establishments', row, answers, filled, counted, name, key, level, times };
}

function pairRow(
  row: number,
  answers: RowAnswers,
  shape: PairShape,
  years: readonly number[],
): PairRow | null {
  if (!isFilled(answers)) return null;
  const year = yearOf(shownText(answers.get(shape.year)), years);
  const dated = answers.dated(year);
  const numerator = dated.get(shape.numerator);
  const denominator = dated.get(shape.denominator);
  const bound = shape.bound === undefined ? undefined : dated.get(shape.bound);
  const counted = [numerator, denominator, bound].some((answer) => answer && !answer.blank);
  const category = dated.get(shape.category)?.option ?? null;
  const said = { year, category, numerator, denominator, bound };
  return { rows: 'pairs', row, answers: dated, filled: true, counted, ...said };
}

function isFilled(answers: Answers): boolean {
  for (const answer of answers.values()) if (!answer.field.locked && !answer.blank) return true;
  return false;
}

/** "2021" or "Năm 2021", when it is a reporting year. */
function yearOf(text: string, years: readonly number[]): number | null {
  const found = text.match(/\d{4}/g) ?? [];
  const year = Number(found[0]);
  return found.length === 1 && years.includes(year) ? year : null;
}

function shownText(answer: Answer | undefined): string {
  return answer ? answer.cell.shown.normalize('NFC').replace(/\s+/g, ' ').trim() : '';
}
