/** A hidden tab of our own: choices that a validation's literal cannot hold, one list a column. */

import { columnLetters } from '../../src/ooxml/columnLetters.ts';
import type { SheetModel } from '../model.ts';
import { newSheet } from '../newSheet.ts';
import { parseArea } from './references.ts';

/** The name by which it is found again; it never shows in the model. */
export const listTabName = '_validation_lists';

export class ListTab {
  changed = false;
  private readonly columns: string[][] = [];

  /** `sheet` is the tab as read, absent in a file that has none. */
  constructor(sheet?: SheetModel) {
    for (const cells of sheet?.cells.values() ?? []) {
      for (const [column, { value }] of cells) {
        this.columns[column] = [...(this.columns[column] ?? []), String(value)];
      }
    }
  }

  /** The choices of a formula that points into this tab; null for any other. */
  values(formula: string): string[] | null {
    const start = `${listTabName}!`;
    if (!formula.startsWith(start)) return null;
    const area = parseArea(formula.slice(start.length).replaceAll('$', ''));
    return this.columns[area.column]?.slice(area.row, area.row + area.rows) ?? null;
  }

  /** The formula of these choices, in a new column when none has them. */
  formula(values: readonly string[]): string {
    const key = JSON.stringify(values);
    let column = this.columns.findIndex((one) => JSON.stringify(one) === key);
    if (column === -1) {
      column = this.columns.push([...values]) - 1;
      this.changed = true;
    }
    const name = columnLetters(column);
    return `${listTabName}!$${name}$1:$${name}$${values.length}`;
  }

  /** The tab to write, all of it. */
  toSheet(id: number): SheetModel {
    const sheet = newSheet(id, listTabName);
    sheet.hidden = true;
    this.columns.forEach((values, column) => {
      values.forEach((value, row) => {
        const cells = sheet.cells.get(row) ?? new Map();
        sheet.cells.set(row, cells.set(column, { value, style: 0 }));
      });
    });
    return sheet;
  }
}
