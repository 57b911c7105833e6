/** A sheet as it was read, in the words of a link. */
import type { Outline } from '../../outline/schema.ts';
import { columnLetters } from '../workbook.ts';
import type { Link, LinkedTab } from './link.ts';
import type { ReadSheet } from './readSheet.ts';
import type { ReadTab } from './readTab.ts';

/** The link as it would be kept: waiting columns stay waiting. */
export function toLink({ tabs, units }: ReadSheet, outline: Outline): Link {
  const answers = tabs.filter(({ read }) => read.role === 'answers');
  const signs = answers.some(({ read }) =>
    read.columns.some(
      ({ field, sure }) => field?.code === outline.signing.complete && sure === 'chac',
    ),
  );
  return {
    tabs: tabs.map(({ read }) => linkedTab(read)),
    completion: signs ? 'signing' : 'required',
    units,
  };
}

function linkedTab({ grid, role, area, columns, body }: ReadTab): LinkedTab {
  const lastRow = Math.max(0, ...body.rows.map(({ row }) => row + 1));
  return {
    tab: grid.name,
    role,
    headerRows: area
      ? Array.from({ length: area.to - area.from }, (_, at) => area.from + at + 1)
      : [],
    firstRow: area ? area.bodyFrom + 1 : 0,
    lastRow,
    columns: columns.map(({ at, header, field, year, part, sure }) => ({
      column: columnLetters(at),
      header,
      field: field?.code ?? null,
      year,
      part,
      sure,
    })),
    aside: body.aside.map(({ row }) => row + 1),
  };
}
