/** The lines on one merged file: what was taken, what a person is to settle, what was not compared. */
import { mayTellName } from '../properties/mayTellName.ts';
import type { Merged, MergedAll } from './mergeReturned.ts';
import { say } from './words.vi.ts';

export function mergedLines(file: string, merged: Merged): string[] {
  const { taken, conflicts, blanks, unplaced, missing, others } = merged;
  const erased = taken.filter(({ after }) => after === '');
  return [
    say.merged(file, merged),
    ...(merged.isWithdrawn ? [say.withdrawn(file, merged)] : []),
    ...taken.map(say.taken),
    ...(erased.length === 0 ? [] : [say.erased(file, erased)]),
    ...conflicts.map((conflict) => say.conflict(file, conflict)),
    ...merged.apart.map((one) => say.apart(file, one)),
    ...(blanks.length === 0 ? [] : [say.blanks(file, blanks)]),
    ...unplaced.map((row) => say.unplaced(file, row)),
    ...missing.map((row) => say.missing(file, row, unplaced)),
    ...merged.withoutRow.map((one) => say.withoutRow(file, merged.unit ?? '', one)),
    ...leftLines(file, merged),
    ...(others.length === 0 ? [] : [say.others(file, others)]),
  ];
}

/** The restricted workbook holds cells of every unit, whose counts are not told. */
export function restrictedLines(file: string, merged: MergedAll): string[] {
  return [
    say.mergedAll(file, merged),
    ...merged.conflicts.map((conflict) => say.conflict(file, conflict)),
    ...merged.unplaced.map((row) => say.unplaced(file, row)),
    ...leftLines(file, merged),
  ];
}

/** What was not compared, and where something else is. */
function leftLines(
  file: string,
  {
    unknown,
    renamed,
    absent,
    unseen,
    notCompared,
    lacking,
    extra,
    outside,
    noted,
  }: MergedAll | Merged,
): string[] {
  return [
    ...(unknown.length === 0 ? [] : [say.unknown(unknown)]),
    ...renamed.map(([tab, there]) => say.renamed(file, tab, there)),
    ...absent.map((tab) => say.absent(file, tab)),
    ...unseen.map((tab) => say.unseen(file, tab)),
    ...notCompared.flatMap((one) => [
      ...(one.columns.length === 0 ? [] : [say.noColumns(file, one)]),
      ...(one.lost.length === 0 ? [] : [say.lostColumns(file, one)]),
      ...(one.otherMoney.length === 0 ? [] : [say.otherMoney(file, one)]),
      ...(one.rows.length === 0 ? [] : [say.noCode(file, one)]),
    ]),
    ...lacking.map((tab) => say.lacking(file, tab)),
    ...outside.map((one) => say.outside(file, one)),
    ...noted.map((one) => say.noted(file, one)),
    // A tab that a unit made may be called after somebody.
    ...extra.map((tab) => say.extra(file, mayTellName(tab) ? tab : say.unnamedTab)),
  ];
}
