/** Moves the selection as a key asks. */
import type { KeyAct } from './keys.ts';
import type { Selection } from './selection.ts';

/** `page` is how many rows Page Down goes. */
export function moveSelection(selection: Selection, act: KeyAct, page: number): void {
  const { active, corner, lines } = selection;
  const [lastRow, lastColumn] = [lines.rows.count - 1, lines.columns.count - 1];
  const first = { row: lines.rows.frozen, column: lines.columns.frozen };
  switch (act.act) {
    case 'move':
      selection.move(act.down, act.right);
      return;
    case 'extend':
      selection.extendBy(act.down, act.right);
      return;
    case 'edge':
      selection.go(selection.edge(active, act.down, act.right));
      return;
    case 'extendEdge':
      selection.extend(selection.edge(corner, act.down, act.right));
      return;
    case 'enter':
      selection.enter(act.down);
      return;
    case 'tab':
      selection.tab(act.right);
      return;
    case 'page':
      selection.move(act.down * page, 0);
      return;
    case 'extendPage':
      selection.extendBy(act.down * page, 0);
      return;
    case 'rowStart':
      selection.go({ row: active.row, column: lines.columns.step(-1, 1) });
      return;
    case 'rowEnd':
      selection.go({ row: active.row, column: lines.columns.step(lastColumn + 1, -1) });
      return;
    case 'start':
      selection.go(first);
      return;
    case 'end':
      selection.go({
        row: lines.rows.step(lastRow + 1, -1),
        column: lines.columns.step(lastColumn + 1, -1),
      });
      return;
    case 'all':
      selection.block({ row: 0, column: 0 }, { row: lastRow, column: lastColumn });
      return;
    case 'row':
      selection.block({ row: active.row, column: 0 }, { row: corner.row, column: lastColumn });
      return;
    case 'column':
      selection.block({ row: 0, column: active.column }, { row: lastRow, column: corner.column });
      return;
    default:
      return;
  }
}
