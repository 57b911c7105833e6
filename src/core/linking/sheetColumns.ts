/** Columns of a linked sheet that are not read, and fields that it has no column for. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { type SheetColumns, sourcePlace } from '../workbook.ts';
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
        .map(({ header, at }) => ({
          header,
          place: sourcePlace(tab.grid, tab.area?.from ?? 0, at),
        })),
    );
  const isSerial = ({ header }: ReadColumn) => serials.has(phraseOf(header));
  return {
    outside: placed(
      (column, tab) => !column.field && column.at !== tab.yearColumn && !isSerial(column),
    ),
    waiting: placed(({ field, sure }) => field !== null && sure !== 'chac'),
    lacking: lackingOf(tabs, outline),
  };
}

/** Fields of the answers without a column that is read; of a yearly one the years it lacks. */
function lackingOf(tabs: readonly ReadTab[], outline: Outline): SheetColumns['lacking'] {
  const answers = tabs.filter(({ role }) => role === 'answers');
  const chosen = [...Object.values(outline.signing), outline.explanations];
  return answerFields(outline).flatMap((field) => {
    if (field.kind === 'native' || field.kind === 'key' || chosen.includes(field.code)) return [];
    const own = answers.flatMap(({ columns, body }) =>
      columns
        .filter((column) => column.field?.code === field.code && column.sure === 'chac')
        .flatMap(({ year }) => (year === null ? body.rows.map((row) => row.year) : [year])),
    );
    const isAnyYear = own.includes(null) || (!field.yearly && own.length > 0);
    const years = field.yearly ? outline.years.filter((year) => !own.includes(year)) : [];
    if (isAnyYear || (field.yearly && years.length === 0)) return [];
    return [{ label: field.label, years: years.length === outline.years.length ? [] : years }];
  });
}
