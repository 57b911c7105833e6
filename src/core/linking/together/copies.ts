/** Tabs with the same units and columns: drafts, old copies, earlier returns, and those of which nothing says which counts. */
import { type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import { isBlank } from '../../cells/values.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Cell, Grid } from '../../workbook.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import { addCells, type PlacedRow } from '../placedCells.ts';
import type { ReadTab } from '../readTab.ts';
import { sayOne } from '../rows/answerRow.ts';
import { unitKey } from '../unitNames.ts';

/** A tab with the same units and columns and other figures, where the names of both do not say which one counts. */
export function rivalOf(
  at: number,
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadTab | undefined {
  const own = tabs[at];
  if (own?.role !== 'answers') return undefined;
  const { oldCopies, drafts = [] } = headerWordsOf(outline);
  const standing = (one: ReadTab) =>
    [
      isNamed(one.grid, oldCopies),
      isFinal(one.grid, outline),
      isDraft(one.grid, drafts),
      isTitledOtherwise(one),
    ].join();
  return tabs.find(
    (one) =>
      one !== own &&
      one.role === own.role &&
      standing(one) === standing(own) &&
      repeats(own, one, outline) &&
      repeats(one, own, outline) &&
      differ(own, one, outline),
  );
}

/** Whether a unit has two figures for one place in them. */
function differ(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const own = cellsOf(one, outline);
  return [...cellsOf(two, outline)].some(([key, { cell, field }]) => {
    const other = own.get(key)?.cell;
    return other && isNumeric(field) && !sayOne(other, cell, field, outline);
  });
}

/** Unit, year, question → what its cell says. */
const cellsOf = (tab: ReadTab, outline: Outline) => toldIn(tab)(outline);

const toldIn = rememberedWith((tab: ReadTab) =>
  rememberedWith((outline: Outline) => {
    const found = new Map<string, { readonly cell: Cell; readonly field: Field }>();
    for (const row of tab.body.rows) {
      for (const column of tab.columns) {
        const { field } = column;
        if (!field || field.kind === 'key') continue;
        const placed: PlacedRow = new Map();
        addCells(placed, tab, row, column, outline);
        for (const [code, { cell }] of placed)
          if (!isBlank(cell))
            found.set(`${unitKey(row.name, row.type, outline)} ${row.year} ${code}`, {
              cell,
              field,
            });
      }
    }
    return found;
  }),
);

/** Whether every unit of the first, and all that it tells, is told in the other too. */
function isCovered(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const [units, others] = [one, two].map((tab) => unitsIn(tab, outline));
  const told = cellsOf(two, outline);
  return (
    [...(units ?? [])].every((key) => others?.has(key)) &&
    [...cellsOf(one, outline).keys()].every((key) => told.has(key))
  );
}

/** Its title is of another matter, so that its columns wait. */
function isTitledOtherwise({ columns }: ReadTab): boolean {
  return columns.some(({ reason }) => reason.how === 'title');
}

/** "Bổ sung" is no "bỏ": a name with marks is read as it is written. */
function isNamed(grid: Grid, words: readonly string[]): boolean {
  const isMarked = writtenName(grid).trim() !== phraseOf(grid.name);
  const said = isMarked ? writtenName(grid) : ` ${phraseOf(grid.name)} `;
  return words.some((one) => said.includes(` ${isMarked ? one : phraseOf(one)} `));
}

/** "Bản chính thức", not "chưa chính thức". */
function isFinal({ name }: Grid, outline: Outline): boolean {
  const said = ` ${phraseOf(name)} `;
  const { finals = [] } = headerWordsOf(outline);
  return (
    !/ (?:chua|khong) /.test(said) && finals.some((one) => said.includes(` ${phraseOf(one)} `))
  );
}

function isDraft(grid: Grid, drafts: readonly string[]): boolean {
  // A draft's word without its marks is a word for typing in.
  return drafts.some((one) => writtenName(grid).includes(` ${one} `));
}

/** With its marks. */
function writtenName({ name }: Grid): string {
  const words = name.normalize('NFC').toLowerCase();
  return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** The tab that this one repeats and gives way to; undefined for none. */
export function originalOf(
  at: number,
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadTab | undefined {
  const { oldCopies, drafts = [] } = headerWordsOf(outline);
  const own = tabs[at];
  if (!own) return undefined;
  const others = tabs.filter((one) => one !== own && one.role === own.role);
  const final = isDraft(own.grid, drafts)
    ? others.find(({ grid }) => !isDraft(grid, drafts))
    : undefined;
  return final ?? others.find((one) => repeats(own, one, outline) && givesWay(own, one));

  /** One titled of another matter, an old copy to any other; else one that tells nothing that the other lacks, to the last return, or of equal ones to the first. */
  function givesWay(mine: ReadTab, one: ReadTab): boolean {
    const isOther = isTitledOtherwise(mine);
    if (isOther !== isTitledOtherwise(one)) return isOther;
    const isOld = isNamed(mine.grid, oldCopies);
    if (isOld !== isNamed(one.grid, oldCopies)) return isOld;
    const isLast = isFinal(one.grid, outline);
    if (!isCovered(mine, one, outline)) return false;
    if (isLast !== isFinal(mine.grid, outline)) return isLast;
    if (differ(mine, one, outline)) return false;
    const [turn, other] = [turnOf(mine.grid, outline), turnOf(one.grid, outline)];
    const isBefore = turn === other ? tabs.indexOf(one) < at : turn < other;
    return isBefore || !isCovered(one, mine, outline);
  }
}

/** "Lần 2": which return of several a tab is; one that does not say it counts for all. */
function turnOf(grid: Grid, outline: Outline): number {
  const { turns = [] } = headerWordsOf(outline);
  const number = new RegExp(` (?:${turns.join('|')}) ?(\\d{1,2}) `).exec(writtenName(grid))?.[1];
  return turns.length === 0 || number === undefined ? 100 : Number(number);
}

function unitsIn({ body }: ReadTab, outline: Outline): Set<string> {
  return new Set(
    body.rows.map(({ name, type, year }) => `${unitKey(name, type, outline)} ${year}`),
  );
}

/** More than half of its units, and of its columns, are in the other tab too. */
function repeats(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const yearly = one.columns.some(({ field }) => field?.yearly);
  const places = (read: ReadTab) =>
    new Set(
      read.columns
        .filter(({ field }) => field && field.kind !== 'key' && (!yearly || field.yearly))
        .map(({ field, year, part }) => `${field?.code} ${year} ${part}`),
    );
  return shares(unitsIn(one, outline), unitsIn(two, outline)) && shares(places(one), places(two));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].filter((key) => b.has(key)).length > a.size / 2;
}
