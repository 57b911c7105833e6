/** The header of a table: sections, labels, years, codes, and which of these cells are merged. */

import type { Outline } from '../../outline/schema.ts';
import type { Area } from '../workbook.ts';
import type { FormColumn } from './columns.ts';
import type { FormTable } from './form.ts';
import { headerRows } from './form.ts';
import { yearLabel } from './texts.vi.ts';

/** A column and where it is, from 0. */
export interface PlacedColumn {
  readonly column: FormColumn;
  readonly at: number;
}

/** What is over neighbouring columns, from the section row down to the code row. */
export interface HeaderBlock {
  /** First column, from 0. */
  readonly at: number;
  readonly columns: readonly FormColumn[];
  /** Rows: section, label, year, code. */
  readonly values: readonly (readonly string[])[];
  /** Help for each label; '' where there is none. */
  readonly notes: readonly string[];
  /** Counted from the sheet's first row; one of two rows is merged in each of its columns alone. */
  readonly merges: readonly Area[];
}

/** The header over these columns, cut where they are not neighbours. */
export function headerBlocks(
  table: FormTable,
  placed: readonly PlacedColumn[],
  outline: Outline,
): HeaderBlock[] {
  const blocks = groupWhile(placed, (before, after) => before.at + 1 === after.at);
  return blocks.map((block) => headerBlock(table, block, outline));
}

function headerBlock(
  table: FormTable,
  placed: readonly PlacedColumn[],
  outline: Outline,
): HeaderBlock {
  const columns = placed.map(({ column }) => column);
  const { periodFrom, periodTo } = outline.settings.rows;
  const isFirst = (index: number) =>
    index === 0 || columns[index - 1]?.field !== columns[index]?.field;
  const titled = new Set(longestParts(placed, table.frozenColumns));
  const section = placed.map((one) =>
    titled.has(one) ? (table.sections[one.column.section] ?? '') : '',
  );
  const label = columns.map((column, index) => (isFirst(index) ? column.field.label : ''));
  const year = columns.map((column) =>
    column.year === null ? '' : yearLabel(column.year, periodFrom.value, periodTo.value),
  );
  return {
    at: placed[0]?.at ?? 0,
    columns,
    values: [section, label, year, columns.map(({ code }) => code)],
    notes: columns.map(({ field }, index) => (isFirst(index) ? noteOf(field) : '')),
    merges: labelMerges(placed),
  };
}

function noteOf({ dispatch, help }: FormColumn['field']): string {
  return [dispatch, help].filter((text) => text !== undefined).join('\n\n');
}

/** A title does not run over the edge of frozen columns. */
function sectionParts(placed: readonly PlacedColumn[], frozenColumns: number) {
  return groupWhile(
    placed,
    (before, after) => before.column.section === after.column.section && after.at !== frozenColumns,
  );
}

/** The first column of each section's longest part: where its title has room. */
function longestParts(placed: readonly PlacedColumn[], frozenColumns: number): PlacedColumn[] {
  const longest = new Map<number, readonly PlacedColumn[]>();
  for (const part of sectionParts(placed, frozenColumns)) {
    const section = part[0]?.column.section ?? 0;
    if (part.length > (longest.get(section)?.length ?? 0)) longest.set(section, part);
  }
  return [...longest.values()].flatMap((part) => part.slice(0, 1));
}

/** A yearly label covers its years; any other, neighbours together, goes down over the year row. */
function labelMerges(placed: readonly PlacedColumn[]): Area[] {
  const isYearly = ({ column }: PlacedColumn) => column.year !== null;
  const groups = groupWhile(placed, (before, after) =>
    isYearly(before) ? before.column.field === after.column.field : !isYearly(after),
  );
  return groups
    .map((group) => area(headerRows.label, group, group.some(isYearly) ? 1 : 2))
    .filter(({ rows, columns }) => rows * columns > 1);
}

function area(row: number, group: readonly PlacedColumn[], rows: number): Area {
  return { row, column: group[0]?.at ?? 0, rows, columns: group.length };
}

/** Cuts a list wherever two neighbours do not belong together. */
export function groupWhile<T>(
  items: readonly T[],
  together: (before: T, after: T) => boolean,
): T[][] {
  const groups: T[][] = [];
  items.forEach((item, index) => {
    const before = items[index - 1];
    const last = groups[groups.length - 1];
    if (last && before !== undefined && together(before, item)) last.push(item);
    else groups.push([item]);
  });
  return groups;
}
