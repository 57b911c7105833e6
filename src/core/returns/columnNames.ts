/** What a column of a unit's cells is called: of a row that has moved since, the column still tells what was typed. */

import { columnLetters } from '../../ooxml/columnLetters.ts';
import type { Outline } from '../../outline/schema.ts';
import type { Answer } from './answers.ts';
import { nameInYear } from './cellNames.vi.ts';
import type { Return } from './returns.ts';

/** Null for a cell under no column that the unit fills. */
export function columnNames(entry: Return, { references }: Outline) {
  const named = new Map<string, string>();
  const add = ({ place, field, year }: Answer, title: string) => {
    const name = nameInYear(field.short ?? field.label, year);
    named.set(
      `${place.tab}!${columnLetters(place.column)}`,
      title === '' ? name : `${title}: ${name}`,
    );
  };
  for (const answer of entry.answers.values()) add(answer, '');
  for (const [code, rows] of Object.entries(entry.tableCells)) {
    const title = references[code]?.title ?? '';
    for (const row of rows.slice(0, 1)) for (const answer of row.values()) add(answer, title);
  }
  return (tab: string, cell: string): string | null =>
    named.get(`${tab}!${cell.replace(/\d+$/, '')}`) ?? null;
}
