/** Reads units' types from the column next to their names. "THPT" is in each row, in a merged cell, or once above. */
import type { Outline } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { type BodyPlace, nameAt } from '../rowShape.ts';
import { mergeAt, wordsAt } from '../shape/cellWords.ts';
import { fewer, isKind, mostBefore } from '../shape/kindsBeside.ts';
import { typeMeant } from '../unitNames.ts';
import { typeGiven } from './typesTold.ts';

/** The type that the row's own cells give to its name; null where none says one, or the name says another kind. */
export function typeBeside(
  place: BodyPlace,
  { row, name }: { readonly row: number; readonly name: string },
  outline: Outline,
): string | null {
  const text = kindsOf(place)(outline).texts.get(row) ?? '';
  const type = text === '' ? null : (typeMeant(text, outline)?.code ?? null);
  return typeGiven(name, type, outline);
}

/** The type that the cell of a row without a name says: another unit of the name above; null for none. */
export function typeBelow(place: BodyPlace, row: number, outline: Outline): string | null {
  const { at } = kindsOf(place)(outline);
  const text = at < 0 ? '' : wordsAt(place.grid, row, at);
  return text !== '' && isKind(text, outline) ? (typeMeant(text, outline)?.code ?? null) : null;
}

interface Kinds {
  /** The column; -1 for none. */
  readonly at: number;
  readonly texts: ReadonlyMap<number, string>;
}

/** Row → the words of its kind. */
const kindsOf = rememberedWith((place: BodyPlace) =>
  rememberedWith((outline: Outline): Kinds => {
    const { grid, area, name } = place;
    const rows = grid.values.map((_, row) => row).slice(area.bodyFrom);
    const named = rows.filter((row) => nameAt(place, row) !== '');
    for (let at = 0; at < mostBefore; at++) {
      if (at === name) continue;
      const found = new Map(named.map((row) => [row, through(row, at)]));
      const texts = [...found.values()].filter((text) => text !== '');
      const own = [...new Set(texts)];
      const kinds = own.filter((text) => isKind(text, outline)).length;
      const areKinds = kinds * 2 >= own.length || own.length * fewer <= named.length;
      if (kinds === 0 || !areKinds) continue;
      return { at, texts: new Set(texts).size === texts.length ? downwards(found) : found };
    }
    return { at: -1, texts: new Map() };

    function through(row: number, at: number): string {
      const merge = mergeAt(grid, row, at);
      return wordsAt(grid, merge?.row ?? row, merge?.column ?? at);
    }
  }),
);

/** Each written once: it holds for the rows below it too. */
function downwards(found: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  let last = '';
  return new Map(
    [...found].map(([row, text]) => {
      last = text === '' ? last : text;
      return [row, last];
    }),
  );
}
