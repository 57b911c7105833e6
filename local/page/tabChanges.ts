/** What of a tab changed between two readings of it: one typed cell sends that cell, not the tab. */
import type { CellText, ChangedCell, TabChanges, TabView } from './messages.ts';
import { isSameFormulas } from './toldFormulas.ts';

/** `view` with the looks of `before` first, so that both count them alike. */
export function alignLooks(before: TabView, view: TabView): TabView {
  const keyOf = (look: TabView['looks'][number]) => Object.values(look).join('|');
  const looks = [...before.looks];
  const known = new Map(looks.map((look, at) => [keyOf(look), at]));
  const places = view.looks.map((look) => {
    const at = known.get(keyOf(look)) ?? looks.push(look) - 1;
    known.set(keyOf(look), at);
    return at;
  });
  const isAligned = places.every((place, at) => place === at);
  const styles = isAligned
    ? view.styles
    : view.styles.map((row) => row.map((at) => places[at] ?? at));
  return { ...view, looks, styles };
}

/** Null when more changed than texts and looks of cells. `after` is aligned to `before`. */
export function tabChanges(before: TabView, after: TabView): TabChanges | null {
  const contents = changedTexts(before.contents, after.contents);
  if (contents === null || !isSameFormulas(before.formulas, after.formulas)) return null;
  if (!isSameFrame(before, after)) return null;
  const cells: ChangedCell[] = [];
  for (const [row, texts] of after.shown.entries()) {
    const [oldTexts, styles, oldStyles] = [
      before.shown[row],
      after.styles[row],
      before.styles[row],
    ];
    for (const [column, text] of texts.entries()) {
      const look = styles?.[column] ?? 0;
      if (text !== oldTexts?.[column] || look !== oldStyles?.[column])
        cells.push({ row, column, text, look });
    }
  }
  return { judged: after.judged, cells, contents, looks: after.looks.slice(before.looks.length) };
}

/** Everything but texts, looks, judgements, contents and formulas. */
function isSameFrame(before: TabView, after: TabView): boolean {
  const frameOf = ({ shown, styles, looks, judged, contents, formulas, ...frame }: TabView) =>
    JSON.stringify([frame, shown.length, shown[0]?.length, styles.length]);
  return frameOf(before) === frameOf(after);
}

/** Null when other cells than before have a content of their own. */
function changedTexts(before: readonly CellText[], after: readonly CellText[]): CellText[] | null {
  if (before.length !== after.length) return null;
  const changed: CellText[] = [];
  for (const [at, cell] of after.entries()) {
    const old = before[at];
    if (old?.row !== cell.row || old.column !== cell.column) return null;
    if (old.text !== cell.text) changed.push(cell);
  }
  return changed;
}
