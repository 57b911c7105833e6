/** Rows with figures that are named after a kind of units alone: "Khối GDTX", "THPT dân lập". */
import type { Outline } from '../../../outline/schema.ts';
import { isMasked } from '../../privacy/masked.vi.ts';
import { nameParts } from '../../text/text.ts';
import { isNil, numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf, startIn } from '../headerText.ts';
import { type BodyPlace, hasSerial } from '../rowShape.ts';
import { wordsAt, wordsLeftOf } from '../shape/cellWords.ts';
import { typeSpokenOf, unitLike } from '../unitNames.ts';
import { isYearAlone } from '../years.ts';
import type { AsideKind, AsideRow, Body, BodyRow } from './body.ts';
import { isMostOf } from './largestRow.ts';
import { mayBeNamed, unmarked } from './oddNames.ts';
import { isNumberedTitle } from './rowWords.ts';

/** Units' rows that are named so where hardly another is: the total of the rows that they repeat, else a person says; "Nhóm trẻ Hoa Mai" has a name. */
export function groupedRows(
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): ReadonlyMap<BodyRow, AsideKind> {
  const { groupStarts } = headerWordsOf(outline);
  const isGroup = (name: string) =>
    startIn(name, groupStarts) !== undefined && (isPointer(name) || !hasOwnName(name, outline));
  const found = rows.filter(({ name }) => isGroup(unmarked(name)) && !unitLike(name));
  // Where most are called so, all are units but those that sum others.
  const areMost = found.length * 2 > rows.length;
  return new Map(
    found.flatMap((row): [BodyRow, AsideKind][] => {
      const hasNumber = hasSerial(place, row.row);
      if (place.confirmed?.has(phraseOf(row.name))) return [];
      // Numbered and empty it heads a group; with figures it may be anybody's.
      if (
        hasNumber &&
        !areMost &&
        place.values.every((at) => wordsAt(place.grid, row.row, at) === '')
      )
        return [[row, 'group']];
      if (!hasFigures(row, place)) return [];
      if (isSumOf(row, rows, place, outline)) return [[row, 'total']];
      return areMost ? [] : [[row, 'doubt']];
    }),
  );
}

/** "Phía Bắc", "Hệ A": one word, then a direction or a single letter. It names a group, not a unit. */
function isPointer(name: string): boolean {
  const [, own = '', ...more] = phraseOf(name).split(' ');
  return more.length === 0 && /^(?:[a-z]|bac|nam|dong|tay)$/.test(own);
}

/** More than a kind of units: capitals, a number or brackets behind it; not "Khối Mầm non", "Cụm 2", "Nhóm trẻ (12 cơ sở)". */
function hasOwnName(name: string, outline: Outline): boolean {
  const [, ...rest] = name
    .replace(/\(\s*\d+\s\p{Ll}[^)]*\)/gu, ' ')
    .trim()
    .split(/\s+/);
  const said = rest.join(' ');
  if (typeSpokenOf(name, outline) !== null || /^(?:so )?\d+$/.test(phraseOf(said))) return false;
  const isKind = nameParts(`${said} x`).name === 'x';
  const isLoud = name === name.toUpperCase();
  return !isKind && (isLoud ? /[\d(]/ : /[\p{Lu}\d(]/u).test(said);
}

/** Asks of rows set aside that hold figures and are no sum: they may be a unit's. */
export function withAskedRows(
  { rows, aside }: Body,
  first: readonly AsideRow[],
  place: BodyPlace,
  outline: Outline,
): Body {
  const { areaTotals = [], statistics = [], notes, signatures } = headerWordsOf(outline);
  const asked = first.filter(
    (one) => isUnexplained(one) && tells(one) && !isSumOf(one, rows, place, outline),
  );
  return {
    rows,
    aside: aside.map((one) =>
      asked.includes(one)
        ? asDoubt({ ...one, name: one.name || wordsLeftOf(place.grid, one.row, place.name) })
        : one,
    ),
  };

  function isUnexplained(one: AsideRow): boolean {
    const { kind, text, name } = one;
    if (kind === 'group') return !isNumberedTitle(text) || /^\p{L}+$/u.test(text);
    // "Toàn ngành" with less than half of what the units have is no total of theirs.
    if (kind === 'total')
      return (
        mayBeNamed(name, outline) ||
        isProperStatistic(name) ||
        (startIn(name, areaTotals) !== undefined && !isMostOf(one, rows, place))
      );
    return (kind === 'note' || kind === 'signature') && !isMasked(name);
  }

  /** "Bình Quân" may be a school. */
  function isProperStatistic(name: string): boolean {
    return startIn(name, statistics) !== undefined && /^(?:\p{Lu}\p{Ll}+(?: |$)){2,3}$/u.test(name);
  }

  /** Whether the row has an answer: a number that is no year, or "KPS" in a row with a name. */
  function tells(one: AsideRow): boolean {
    const texts = place.values.map((at) => wordsAt(place.grid, one.row, at));
    const isSaid = [...notes, ...signatures].some(
      (word) => startIn(one.text, [word]) !== undefined,
    );
    const saysNone =
      !isSaid && /\p{L}/u.test(one.text) && texts.some((text) => isNil(text) || text === '0');
    return saysNone || texts.some((text) => (numberShown(text) ?? 0) > 0 && !isYearAlone(text));
  }
}

function asDoubt(one: AsideRow): AsideRow {
  return { ...one, kind: 'doubt', text: one.name };
}

interface AnyRow {
  readonly row: number;
  readonly name: string;
}

function figuresIn({ row }: AnyRow, { grid, values }: BodyPlace): (number | null)[] {
  return values.map((at) => numberShown(wordsAt(grid, row, at)));
}

function hasFigures(row: AnyRow, place: BodyPlace): boolean {
  return figuresIn(row, place).some((one) => one !== null);
}

/** Whether its figures are the sums of the rows right above or below it, or those of the one row of the kind that it names; equal small figures say nothing. */
export function isSumOf(
  row: AnyRow,
  rows: readonly BodyRow[],
  place: BodyPlace,
  outline: Outline,
): boolean {
  const own = figuresIn(row, place);
  const told = own.flatMap((one, at) => (one === null ? [] : [at]));
  if (!told.some((at) => (own[at] ?? 0) >= byChance)) return false;
  const kind = typeSpokenOf(row.name, outline)?.code;
  const below = rows.filter((one) => one.row > row.row);
  const above = rows.filter((one) => one.row < row.row).reverse();
  return [below, above].some((others) => {
    const sums = own.map(() => 0);
    const added: BodyRow[] = [];
    return others.some((other) => {
      const figures = figuresIn(other, place);
      // A row of zeros makes no sum of a copy.
      if (told.some((at) => (figures[at] ?? 0) !== 0)) added.push(other);
      for (const [at, figure] of figures.entries()) sums[at] = (sums[at] ?? 0) + (figure ?? 0);
      const isCopy = added.length === 1 && added[0]?.type !== kind;
      return !isCopy && told.every((at) => sums[at] === own[at]);
    });
  });
}

const byChance = 10;
