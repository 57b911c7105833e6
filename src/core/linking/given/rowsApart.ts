/** What a unit's row is known by when rows move, so that one that a person set aside stays aside. */
import type { Outline } from '../../../outline/schema.ts';
import { phraseOf } from '../headerText.ts';
import type { ReadTab } from '../readTab.ts';
import type { BodyRow } from '../rowKinds.ts';
import { wordsAt } from '../shape/cellWords.ts';

/** The unit, the year, in a reference table what the row is of; and which it is among those alike. */
export function keysOfRows(tab: ReadTab, outline: Outline): ReadonlyMap<BodyRow, string> {
  const shape = outline.references[tab.role]?.shape;
  const name = shape?.rows === 'establishments' ? shape.name : '';
  const tells = shape
    ? tab.columns.filter(
        ({ field }) => field && (['key', 'choice'].includes(field.kind) || field.code === name),
      )
    : [];
  const seen = new Map<string, number>();
  return new Map(
    tab.body.rows.map((row): [BodyRow, string] => {
      const texts = tells.map(({ at }) => phraseOf(wordsAt(tab.grid, row.row, at)));
      const others = [row.type, row.year].filter((one) => one !== null);
      const own = [phraseOf(row.name), ...others, ...texts].join(' | ');
      const count = (seen.get(own) ?? 0) + 1;
      seen.set(own, count);
      return [row, count === 1 ? own : `${own} #${count}`];
    }),
  );
}

/** The tab without the rows of these keys, which are set aside. */
export function withoutApart(
  tab: ReadTab,
  apart: readonly string[] | undefined,
  outline: Outline,
): ReadTab {
  if (!apart || apart.length === 0) return tab;
  const keys = keysOfRows(tab, outline);
  const isApart = (row: BodyRow) => apart.includes(keys.get(row) ?? '');
  const set = tab.body.rows.filter(isApart).map((row) => {
    const { row: at, name } = row;
    return { row: at, kind: 'chosen' as const, text: name, name, key: keys.get(row) ?? '' };
  });
  const aside = [...tab.body.aside, ...set].sort((a, b) => a.row - b.row);
  return { ...tab, body: { rows: tab.body.rows.filter((row) => !isApart(row)), aside } };
}
