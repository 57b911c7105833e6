/** Who typed where in the sheet and when, without what: the comparison with the last run says what. */
import type { Area, Grid, Place } from '../workbook.ts';

/** An area that a person typed in, of one tab. */
export interface EditMark extends Area {
  readonly tab: string;
  /** Of the first cells of its first row: rows may move before the next run. */
  readonly key: string;
  /** Of the last edit in it: yyyy-mm-ddThh:mm:ss+07:00. */
  readonly at: string;
}

/** A property holds 9 KB. */
const most = 100;

/** Cells that name a row: whose it is, and which of theirs. */
export const keyWidth = 2;

/** Joins a mark to the last when both are one rectangle of cells next to each other. */
export function addMark(marks: readonly EditMark[], mark: EditMark): EditMark[] {
  const last = marks[marks.length - 1];
  const joined = last && joinMarks(last, mark);
  return joined ? [...marks.slice(0, -1), joined] : [...marks, mark].slice(-most);
}

function joinMarks(last: EditMark, mark: EditMark): EditMark | null {
  if (last.tab !== mark.tab || last.key !== mark.key || last.row !== mark.row) return null;
  if (last.rows !== mark.rows) return null;
  const end = last.column + last.columns;
  if (mark.column < last.column || mark.column > end) return null;
  const columns = Math.max(end, mark.column + mark.columns) - last.column;
  return { ...last, columns, at: mark.at };
}

/** The last mark that covers a place, in a row that is still the one it was. */
export function markAt<Mark extends EditMark>(
  marks: readonly Mark[],
  { tab, row, column }: Place,
  keyOf: (tab: string, row: number) => string,
): Mark | undefined {
  const covering = marks.filter((mark) => {
    const inRows = row >= mark.row && row < mark.row + mark.rows;
    const inColumns = column >= mark.column && column < mark.column + mark.columns;
    return mark.tab === tab && inRows && inColumns && mark.key === keyOf(tab, mark.row);
  });
  return covering.sort((one, other) => (one.at < other.at ? 1 : -1))[0];
}

/** Of a tab that was read, the key of a row as `EditMark` keeps it. */
export function rowKeyIn(grids: readonly Grid[], tab: string, row: number): string {
  const grid = grids.find(({ name }) => name === tab);
  return editKey(grid?.shown[row]?.slice(0, keyWidth) ?? []);
}

/** A row's first texts may name a person: only a hash of them is kept (FNV-1a). */
export function editKey(texts: readonly string[]): string {
  return shortHash(
    texts
      .map((text) => text.normalize('NFC').trim())
      .join('\t')
      .trimEnd(),
  );
}

/** Tells texts apart; nothing else follows from it. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
