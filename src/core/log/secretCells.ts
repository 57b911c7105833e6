/** Which of a unit's cells the log names without their texts. */
import type { Field, Outline } from '../../outline/schema.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return } from '../returns/returns.ts';
import { address, type Place } from '../workbook.ts';

/** A unit's cell with what the log may tell of it. */
export interface JudgedCell {
  readonly answer: Answer;
  readonly isSecret: boolean;
}

/**
 * A unit's cells, row by row: its answers, then its rows in each reference table. Secret: the tables on
 * children and offenders, the answers that repeat their numbers, fields that name a person, and
 * explanations, which may quote any of these.
 */
export function judgedRows(entry: Return, outline: Outline): JudgedCell[][] {
  const pairs = pairedTables(outline);
  const controls = outline.indicators
    .filter(({ reference }) => pairs.has(reference))
    .map(({ control }) => control);
  const judge = (row: Return['answers'], isPaired: boolean) =>
    [...row.values()].map((answer): JudgedCell => {
      const isSecret = isPaired || isPersonal(answer.field) || controls.includes(answer.field.code);
      return { answer, isSecret };
    });
  const tables = Object.entries(entry.tableCells).flatMap(([name, rows]) =>
    rows.map((row) => judge(row, pairs.has(name))),
  );
  return [judge(entry.answers, false), judge(entry.declared, false), ...tables];
}

/** A cell that is none of the unit's is told by its place alone. */
export function isSecretCell(place: Place, entry: Return, outline: Outline): boolean {
  const found = judgedRows(entry, outline)
    .flat()
    .find(({ answer }) => address(answer.place) === address(place));
  return found?.isSecret ?? true;
}

function isPersonal({ mayNamePeople, explains }: Field): boolean {
  return mayNamePeople === true || explains === true;
}

/** Tables of which each row counts people. */
function pairedTables({ references }: Outline): ReadonlySet<string> {
  const names = Object.keys(references);
  return new Set(names.filter((name) => references[name]?.shape.rows === 'pairs'));
}
