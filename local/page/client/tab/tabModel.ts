/** A tab as the page knows it: what the server last told, under what was typed since. */
import { type MarkedFormula, withRows } from '../../../calc/rowMarks.ts';
import { markedFormulas } from '../../markedFormulas.ts';
import type {
  CellArea,
  CellLook,
  CellText,
  ChoiceList,
  Spot,
  TabChanges,
  TabView,
  ToldTab,
  TypedCell,
} from '../../messages.ts';
import type { Light } from '../../shownJudgements.ts';
import { covers } from './covers.ts';
import { Judgements } from './judgements.ts';
import { PendingTexts } from './pendingTexts.ts';

export interface ShownCell {
  readonly row: number;
  readonly column: number;
}

const plainLook: CellLook = {
  ...{ background: '', colour: '', bold: false, italic: false },
  ...{ align: '', wrap: false, size: 10, locked: false },
};

const keyOf = ({ row, column }: ShownCell) => row * 32_768 + column;

export class TabModel {
  private readonly pending = new PendingTexts(keyOf);
  private contents = new Map<number, string>();
  private formulas = new Map<number, MarkedFormula>();
  private notes = new Map<number, string>();
  private merges = new Map<number, CellArea>();
  private links = new Map<number, Spot>();
  private judgements = new Judgements({ cells: [], lights: [] });
  /** Where a person was when the tab was left. */
  lastCell: ShownCell | null = null;

  private told: TabView;
  /** Of the last reading that was taken. */
  number: number;

  /** The first reading is whole. */
  constructor({ number, view }: ToldTab) {
    if (view === null) throw new Error('A first reading tells the whole tab.');
    this.told = view;
    this.number = number;
    this.index();
  }

  get view(): TabView {
    return this.told;
  }

  /** The cell that is selected when the tab opens: the last one, else the first that scrolls. */
  get firstCell(): ShownCell {
    if (this.lastCell) return this.lastCell;
    const { frozenRows, frozenColumns, shown } = this.told;
    return { row: Math.max(0, Math.min(frozenRows, shown.length - 1)), column: frozenColumns };
  }

  /** Takes a newer reading: what was typed and is in it waits no more. */
  take({ number, since, made, view, changes }: ToldTab, askedAt: number): void {
    // Answers may come in another order than they were asked for.
    if (number < this.number || (changes !== null && since !== this.number)) return;
    this.number = number;
    if (view) {
      this.told = view;
      this.index();
    } else if (changes) this.change(changes);
    this.pending.forget(made, askedAt);
  }

  type(edit: number, cells: readonly CellText[]): void {
    this.pending.type(edit, cells);
  }

  /** The server made an edit, or refused it: then its texts are gone. */
  settle(edit: number, isTaken: boolean): void {
    this.pending.settle(edit, isTaken);
  }

  /** With what names their rows. */
  keyed(cells: readonly CellText[]): TypedCell[] {
    return cells.map((cell) => ({ ...cell, rowKey: this.told.rowKeys[cell.row] ?? '' }));
  }

  /** The text that a cell shows. */
  textAt(cell: ShownCell): string {
    return this.typedAt(cell) ?? this.told.shown[cell.row]?.[cell.column] ?? '';
  }

  /** The text that is edited in it. */
  contentAt(cell: ShownCell): string {
    const formula = this.formulas.get(keyOf(cell));
    const told = formula ? withRows(formula, cell.row) : this.contents.get(keyOf(cell));
    return this.typedAt(cell) ?? told ?? this.textAt(cell);
  }

  private typedAt(cell: ShownCell): string | undefined {
    return this.pending.at(keyOf(cell));
  }

  isPending(cell: ShownCell): boolean {
    return this.typedAt(cell) !== undefined;
  }

  lookAt({ row, column }: ShownCell): CellLook {
    const index = this.told.styles[row]?.[column];
    return (index === undefined ? undefined : this.told.looks[index]) ?? plainLook;
  }

  isLocked(cell: ShownCell): boolean {
    return this.lookAt(cell).locked;
  }

  noteAt(cell: ShownCell): string {
    return [this.verdictAt(cell), this.notes.get(keyOf(cell)) ?? '']
      .filter((text) => text !== '')
      .join('\n');
  }

  /** What the checks say of the cell; not of what was typed since. */
  verdictAt(cell: ShownCell): string {
    return this.isPending(cell) ? '' : this.judgements.of(cell);
  }

  lightAt(axis: Light['axis'], line: number): Light | undefined {
    return this.judgements.light(axis, line);
  }

  /** Where a click on the cell leads. */
  linkAt(cell: ShownCell): Spot | undefined {
    return this.isPending(cell) ? undefined : this.links.get(keyOf(cell));
  }

  choicesAt({ row, column }: ShownCell): ChoiceList | undefined {
    return this.told.choices.find(({ areas }) => areas.some((one) => covers(one, row, column)));
  }

  mergeAt(cell: ShownCell): CellArea | undefined {
    return this.merges.get(keyOf(cell));
  }

  /** The texts of the header above a cell, outermost first. */
  headerOf(cell: ShownCell): string[] {
    const texts: string[] = [];
    for (let row = 0; row < this.told.frozenRows; row++) {
      if (this.told.hiddenRows.includes(row)) continue;
      const area = this.mergeAt({ row, column: cell.column });
      const text = this.textAt(area ?? { row, column: cell.column });
      // A merge over the whole width is a title of the tab, not of a column.
      const isTitle = area !== undefined && area.columns > 40;
      if (text !== '' && !isTitle && !texts.includes(text)) texts.push(text);
    }
    return texts;
  }

  private change({ cells, contents, looks, judged }: TabChanges): void {
    const shown = [...this.told.shown];
    const styles = [...this.told.styles];
    for (const { row, column, text, look } of cells) {
      shown[row] = withAt(shown[row] ?? [], column, text);
      styles[row] = withAt(styles[row] ?? [], column, look);
    }
    this.told = { ...this.told, shown, styles, judged, looks: [...this.told.looks, ...looks] };
    for (const cell of contents) this.contents.set(keyOf(cell), cell.text);
    this.judgements = new Judgements(judged);
  }

  private index(): void {
    const texts = (cells: readonly CellText[]) =>
      new Map(cells.map((cell) => [keyOf(cell), cell.text]));
    this.contents = texts(this.told.contents);
    this.formulas = markedFormulas(this.told.formulas, keyOf);
    this.notes = texts(this.told.notes);
    this.links = new Map(this.told.links.map((link) => [keyOf(link), link.to]));
    this.judgements = new Judgements(this.told.judged);
    this.merges = new Map();
    for (const area of this.told.merges) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++)
          this.merges.set(keyOf({ row, column }), area);
      }
    }
  }
}

function withAt<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  const changed = [...items];
  changed[at] = item;
  return changed;
}
