/** What a unit's row is known by when rows move, so that one that a person set aside stays aside. */
import type { Outline } from '../../../outline/schema.ts';
import { phraseOf } from '../headerText.ts';
import type { ReadTab } from '../readTab.ts';
import type { BodyRow } from '../rows/body.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { asSpelt, codeOf } from './rowNumbers.ts';

/** The unit, the year, in a reference table what the row is of; and which it is among those alike. */
export function keysOfRows(tab: ReadTab, outline: Outline): ReadonlyMap<BodyRow, string> {
  if (tab.keys) return tab.keys;
  const shape = outline.references[tab.role]?.shape;
  const name = shape?.rows === 'establishments' ? shape.name : '';
  const tells = shape
    ? tab.columns.filter(
        ({ field }) => field && (['key', 'choice'].includes(field.kind) || field.code === name),
      )
    : [];
  const code = outline.registry.code.code;
  const owns = tab.body.rows.map((row) => {
    const texts = tells.map(({ at }) => phraseOf(wordsAt(tab.grid, row.row, at)));
    const others = [codeOf(tab, row, code), row.type, row.year].filter((one) => one !== null);
    return [asSpelt(row.name), ...others, ...texts].join(' | ');
  });
  return new Map(
    tab.body.rows.map((row, at): [BodyRow, string] => {
      const own = owns[at] ?? '';
      const count = owns.filter((one) => one === own).length;
      const nth = owns.slice(0, at + 1).filter((one) => one === own).length;
      return [row, count === 1 ? own : `${own}${nthMark}${nth}/${count}`];
    }),
  );
}

/** Of rows alike: which, and of how many; with one more or less nobody can tell which was meant. */
const nthMark = ' #';

/** Names of rows that are read again: what a person set aside is no longer one row. */
export function readAgain(
  tab: ReadTab,
  apart: readonly string[] | undefined,
  outline: Outline,
): string[] {
  if (!apart || apart.length === 0) return [];
  const baseOf = (key: string) => key.split(nthMark)[0] ?? '';
  const keys = keysOfRows(tab, outline);
  const known = new Set(keys.values());
  const lost = new Set(apart.filter((key) => !known.has(key)).map(baseOf));
  const names = [...keys].filter(([, key]) => lost.has(baseOf(key))).map(([{ name }]) => name);
  return [...new Set(names)];
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
  return { ...tab, keys, body: { rows: tab.body.rows.filter((row) => !isApart(row)), aside } };
}
