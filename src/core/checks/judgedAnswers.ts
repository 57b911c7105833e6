/** Which of a unit's cells are judged, and which are ignored because it is not asked for them (T05). */

import type { Field, Topic } from '../../outline/schema.ts';
import { isAskedFor } from '../matching/asked.ts';
import type { MatchContext } from '../matching/context.ts';
import type { Answer } from '../returns/answers.ts';
import type { PairRow, ReferenceRow } from '../returns/referenceRows.ts';
import type { Return } from '../returns/returns.ts';
import type { JudgedCells } from './judged.ts';
import type { CheckContext } from './rule.ts';

/** Every cell with something in it, keys aside. */
export function filledAnswers(entry: Return, context: MatchContext): JudgedCells {
  const judged: Judging = { asked: [], unasked: [] };
  for (const answer of entry.answers.values()) {
    if (answer.blank || answer.field.kind === 'key') continue;
    const isAsked = isAskedFor(entry, answer.field.topic, answer.year, context);
    (isAsked ? judged.asked : judged.unasked).push(answer);
  }
  for (const [name, rows] of Object.entries(entry.references)) {
    const topic = context.outline.references[name]?.topic;
    for (const row of rows) judgeRow(row, entry, topic, context, judged);
  }
  return judged;
}

interface Judging {
  readonly asked: Answer[];
  readonly unasked: Answer[];
}

function judgeRow(
  row: ReferenceRow,
  entry: Return,
  topic: Topic | undefined,
  context: MatchContext,
  judged: Judging,
): void {
  for (const answer of row.answers.values()) {
    if (answer.blank || isKey(answer.field)) continue;
    const year = row.rows === 'pairs' ? row.year : answer.year;
    const isAsked = isAskedFor(entry, topic, year, context);
    (isAsked ? judged.asked : judged.unasked).push(answer);
  }
}

/** The cells that rules on typed content judge. */
export function judgedAnswers(entry: Return, context: CheckContext): readonly Answer[] {
  return context.filled(entry).asked;
}

/** The answers of the unit's row and reference rows that hold personal data. */
export function personalAnswers({ answers, references }: Return, context: CheckContext): Answer[] {
  // What names an option of a closed list says nothing else.
  const isFound = (answer: Answer) => !answer.blank && !answer.option && context.isPersonal(answer);
  const rows = Object.values(references).flat();
  return [answers, ...rows.map((row) => row.answers)].flatMap((row) =>
    [...row.values()].filter(isFound),
  );
}

function isKey(field: Field): boolean {
  return field.locked === true || field.kind === 'key';
}

/** The paired reference rows with numbers that the unit is asked for. */
export function judgedPairs(entry: Return, context: MatchContext): PairRow[] {
  return Object.entries(entry.references).flatMap(([name, rows]) => {
    const topic = context.outline.references[name]?.topic;
    return rows.filter(
      (row): row is PairRow =>
        row.rows === 'pairs' && row.counted && isAskedFor(entry, topic, row.year, context),
    );
  });
}
