/** The made-up city as tables, and what a dialect of SQL has to know to read its cells. */
import type { Cells, Rows } from '../city.ts';

/** Name of the table → its columns and rows. */
interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Cells;
}

const tabs: Readonly<Record<string, string>> = {
  units: 'Đơn vị',
  answers: 'Số liệu',
  schools: 'BTC 1 Cơ sở',
  children: 'BTC 2 Trẻ em',
  offenders: 'BTC 3 Vi phạm',
};

export function tablesOf(rows: Rows): Table[] {
  return Object.entries(tabs).map(([name, tab]) => {
    const [columns = [], ...lines] = rows[tab] ?? [];
    return { name, columns, rows: lines };
  });
}

/** `"so_lan.2021"`. */
export function quoted(column: string): string {
  return `"${column}"`;
}

/** Every column is the text that was typed. */
export function createTable({ name, columns }: Table): string {
  return `CREATE TABLE ${name} (${columns.map((one) => `${quoted(one)} VARCHAR`).join(', ')})`;
}
