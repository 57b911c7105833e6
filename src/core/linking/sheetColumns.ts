/** Columns of a linked sheet that are not read. */
import type { Outline } from '../../outline/schema.ts';
import { sourcePlace } from '../sheet/places.ts';
import type { ReadFrom, SheetColumns } from '../workbook.ts';
import { headerWordsOf, phraseOf, phrasesIn } from './headerText.ts';
import type { ReadColumn } from './meaningTypes.ts';
import type { ReadTab } from './readTab.ts';

/** What the tables that are read leave out. */
export function sheetColumns(tabs: readonly ReadTab[], outline: Outline): SheetColumns {
  const serials = phrasesIn(headerWordsOf(outline).serials);
  const placed = (test: (column: ReadColumn, tab: ReadTab) => boolean) =>
    tabs.flatMap((tab) =>
      tab.columns
        .filter((column) => column.header !== '' && test(column, tab))
        .map(({ header, at, reason: { how } }) => ({
          header,
          ...(how === 'no-year' || how === 'twice' ? { why: how } : {}),
          place: sourcePlace(tab.grid, tab.area?.from ?? 0, at),
        })),
    );
  const isSerial = ({ header }: ReadColumn) => serials.has(phraseOf(header));
  return {
    outside: placed(
      (column, tab) =>
        !column.field &&
        column.reason.how !== 'chosen' &&
        column.at !== tab.yearColumn &&
        !isSerial(column),
    ),
    waiting: placed(({ field, sure }) => field !== null && sure !== 'chac'),
  };
}

/** Where each field that is read is read from. */
export function columnsRead(tabs: readonly ReadTab[]): ReadFrom[] {
  return tabs.flatMap(({ grid, columns }) =>
    columns.flatMap(({ field, year, part, sure, header }) => {
      const from = [grid.name, header, part ?? ''].join(' | ');
      return field && sure === 'chac' ? [{ field: field.code, year, from }] : [];
    }),
  );
}
