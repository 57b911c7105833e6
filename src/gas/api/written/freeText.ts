/** A text that a person accepted, without the sentences that beside the others would be a finding of C06. */
import type { UnitView } from '../../../api/api.ts';
import { joinedText } from '../../../core/written/proposals/joinedText.ts';
import type { TakenRow } from '../../../core/written/proposals/takenRows.vi.ts';
import * as words from '../../../core/written/proposals/takenWords.vi.ts';
import type { Outline } from '../../../outline/schema.ts';

interface Taking {
  readonly outline: Outline;
  /** Code of a field → what it is called in the answer. */
  readonly names: ReadonlyMap<string, string>;
  /** What is left is told here. */
  readonly left: string[];
}

/** The row as it is typed; nothing is typed when all of it is left out. */
export function freeText(
  row: TakenRow,
  view: UnitView,
  { outline, names, left }: Taking,
): TakenRow {
  const field = view.form.flatMap(({ fields }) => fields).find(({ code }) => code === row.field);
  if (field?.kind !== 'text') return row;
  const { more, leftOut } = joinedText('', row.typed.split('\n'), outline, row.field);
  if (leftOut.length === 0) return row;
  const name = names.get(row.field) ?? field.label;
  left.push(words.someLeftOut(row.line, name, leftOut.length));
  return { ...row, typed: more };
}
