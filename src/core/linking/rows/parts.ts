/** Rows below a unit that are parts of it: levels, grades, terms, campuses; and the rows that one merged name covers. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { mergeAt, wordsAt } from '../shape/cellWords.ts';
import { unitLike } from '../unitNames.ts';
import type { Body, BodyRow } from './body.ts';

/** The rows that are parts of the unit above; the unit itself is read where it has its own figures. */
export function partRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  words: HeaderWords,
): ReadonlySet<BodyRow> {
  const parts = new Set<BodyRow>();
  // Where the first is called so, all units may be.
  if (isPart(wordsAt(place.grid, rows[0]?.row ?? 0, place.name), words)) return parts;
  const again = repeatedBelow(rows, place);
  for (const [at, row] of rows.entries()) {
    const own = wordsAt(place.grid, row.row, place.name);
    const hasNumber = hasSerial(place, row.row);
    const isOne = own !== '' && !hasNumber && !place.confirmed?.has(phraseOf(own));
    if (at > 0 && isOne && (again.has(phraseOf(own)) || isPart(own, words))) parts.add(row);
  }
  return parts;
}

/** Names of parts: "Bán trú", "Nội trú". Each is unnumbered and repeats below several numbered units. */
function repeatedBelow(rows: readonly BodyRow[], place: BodyPlace): ReadonlySet<string> {
  const over = new Map<string, Set<BodyRow>>();
  let unit: BodyRow | undefined;
  for (const row of rows) {
    if (hasSerial(place, row.row)) unit = row;
    else if (unit && !unitLike(row.name)) {
      const key = phraseOf(wordsAt(place.grid, row.row, place.name));
      over.set(key, (over.get(key) ?? new Set()).add(unit));
    }
  }
  return new Set([...over].filter(([, { size }]) => size >= fewestOver).map(([key]) => key));
}

/** A name may be there twice by a slip. */
const fewestOver = 3;

/** "- Cấp Tiểu học", "Trong đó: THCS", "+ Khối 10", "Học kỳ I": no name of its own. */
function isPart(text: string, words: HeaderWords): boolean {
  const leads = phrasesIn(words.partLeads ?? []);
  const list = phraseOf(text.replace(/^(?:[-–+•*]|\(?\p{Ll}[.)])\s*/u, '')).split(' ');
  const rest = [...list];
  for (let taken = 0; taken < 2; taken++) {
    const length = [3, 2, 1].find(
      (one) => rest.length > one && leads.has(rest.slice(0, one).join(' ')),
    );
    if (length === undefined) break;
    if (isNamed(rest.join(' '), words)) return true;
    rest.splice(0, length);
  }
  return isNamed(rest.join(' '), words);
}

function isNamed(phrase: string, words: HeaderWords): boolean {
  const numbered = phrasesIn(words.numberedParts ?? []);
  const [, start = ''] = /^(.+) (?:\d{1,2}|[ivx]{1,4}|[a-z])$/.exec(phrase) ?? [];
  return (
    phrasesIn(words.partsOfUnit ?? []).has(phrase) ||
    numbered.has(start) ||
    numbered.has(start.replace(/ so$/, ''))
  );
}

/** A unit's name merged over rows of which one is their total: that one is the unit's, the others are parts. */
export function withoutMergedParts(body: Body, place: BodyPlace, words: HeaderWords): Body {
  const { grid, name, values } = place;
  const isOwnTotal = (row: number) =>
    values.some((at) => {
      const text = at === name ? '' : wordsAt(grid, row, at);
      return phrasesIn(words.totals).has(phraseOf(text));
    });
  const covered = new Map<BodyRow, number>();
  for (const row of body.rows) {
    const area = mergeAt(grid, row.row, name);
    if (!area || area.rows < 2 || area.columns > 1) continue;
    const all = Array.from({ length: area.rows }, (_, at) => area.row + at).filter(isOwnTotal);
    const [total] = all;
    if (all.length === 1 && total !== undefined) covered.set(row, total);
  }
  if (covered.size === 0) return body;
  const totals = new Set(covered.values());
  const firsts = new Map<number, BodyRow>();
  for (const [row, total] of covered) if (!firsts.has(total)) firsts.set(total, row);
  const rows = [
    ...body.rows.filter((row) => !covered.has(row)),
    ...[...firsts].map(([total, row]) => ({ ...row, row: total })),
  ];
  const parts = [...covered].filter(([row, total]) => row.row !== total);
  const aside = [
    ...body.aside.filter(({ row }) => !totals.has(row)),
    ...parts.map(([{ row, name: text }]) => ({ row, kind: 'part' as const, text, name: '' })),
  ];
  const inOrder = <T extends { readonly row: number }>(list: T[]) =>
    list.sort((a, b) => a.row - b.row);
  return { rows: inOrder(rows), aside: inOrder(aside) };
}
