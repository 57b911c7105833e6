/** A sheet as it was read, in the words of a link. */
import type { Outline } from '../../outline/schema.ts';
import { columnName } from '../sheet/places.ts';
import type { Link, LinkedTab } from './link.ts';
import type { ReadSheet } from './readSheet.ts';
import type { ReadTab } from './readTab.ts';
import { isOfTab } from './turned.ts';

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

/** A tab as it was read. */
export function linkedTab({ grid, role, area, columns, body }: ReadTab): LinkedTab {
  // Turned rows are columns of the tab, one further.
  const from = grid.turned ? 0 : 1;
  const lastRow = Math.max(0, ...body.rows.map(({ row }) => row + from));
  return {
    tab: grid.name,
    role,
    headerRows: area
      ? Array.from({ length: area.bodyFrom - area.from }, (_, at) => area.from + at + from)
      : [],
    firstRow: area ? area.bodyFrom + from : 0,
    lastRow,
    columns: columns
      .filter(({ at }) => isOfTab(grid, at))
      .map(({ at, header, field, year, part, sure }) => ({
        column: columnName(grid, at),
        header,
        field: field?.code ?? null,
        year,
        part,
        sure,
      })),
    aside: body.aside.map(({ row }) => row + from),
  };
}
