/** Tabs with the same units and columns: drafts, old copies, earlier returns, and those of which nothing says which counts. */
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { ReadTab } from '../readTab.ts';
import { wordsAt } from '../shape/cellWords.ts';
import { unitKey } from '../unitNames.ts';

/** A tab with the same units and columns and other figures, where the names of both do not say which one counts. */
export function rivalOf(
  at: number,
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadTab | undefined {
  const own = tabs[at];
  if (own?.role !== 'answers') return undefined;
  const { oldCopies, drafts = [], finals = [] } = headerWordsOf(outline);
  const standing = (one: ReadTab) => {
    const named = [oldCopies, finals].map((words) => isNamed(one.grid, words));
    return [...named, isDraft(one.grid, drafts), isTitledOtherwise(one)].join();
  };
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
  const own = figuresOf(one, outline);
  return [...figuresOf(two, outline)].some(([key, text]) => (own.get(key) ?? text) !== text);
}

/** Unit, year, question → what its cell shows. */
function figuresOf(tab: ReadTab, outline: Outline): Map<string, string> {
  const columns = tab.columns.filter(({ field }) => field && isNumeric(field));
  return new Map(
    tab.body.rows.flatMap(({ row, name, type, year }) =>
      columns.flatMap((column): [string, string][] => {
        const shown = wordsAt(tab.grid, row, column.at);
        const place = [column.field?.code, column.year ?? year, column.part].join(' ');
        return shown === '' ? [] : [[`${unitKey(name, type, outline)} ${place}`, shown]];
      }),
    ),
  );
}

/** Its title is of another matter, so that its columns wait. */
function isTitledOtherwise({ columns }: ReadTab): boolean {
  return columns.some(({ reason }) => reason.how === 'title');
}

function isNamed({ name }: Grid, words: readonly string[]): boolean {
  const said = ` ${phraseOf(name)} `;
  return words.some((one) => said.includes(` ${phraseOf(one)} `));
}

function isDraft({ name }: Grid, drafts: readonly string[]): boolean {
  // With its marks: a draft's word without them is a word for typing in.
  const words = name.normalize('NFC').toLowerCase();
  const said = ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return drafts.some((one) => said.includes(` ${one} `));
}

/** The tab that this one repeats and gives way to; undefined for none. */
export function originalOf(
  at: number,
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadTab | undefined {
  const { oldCopies, drafts = [], finals = [] } = headerWordsOf(outline);
  const own = tabs[at];
  if (!own) return undefined;
  const others = tabs.filter((one) => one !== own && one.role === own.role);
  const final = isDraft(own.grid, drafts)
    ? others.find(({ grid }) => !isDraft(grid, drafts))
    : undefined;
  return final ?? others.find((one) => repeats(own, one, outline) && givesWay(one));

  /** One titled of another matter, an old copy to any other, an earlier return to a later one, the second of equal ones to the first. */
  function givesWay(one: ReadTab): boolean {
    if (own === undefined) return false;
    const isOther = isTitledOtherwise(own);
    if (isOther !== isTitledOtherwise(one)) return isOther;
    const isOld = isNamed(own.grid, oldCopies);
    if (isOld !== isNamed(one.grid, oldCopies)) return isOld;
    const [mine, other] = [own, one].map(({ grid }) => turnOf(grid, finals)) as [number, number];
    return mine === other ? tabs.indexOf(one) < at : mine < other;
  }
}

/** "Lần 2", "(chính thức)": which return of several a tab is; 0 where its name does not say. */
function turnOf(grid: Grid, finals: readonly string[]): number {
  const [, turn = '0'] = / (?:lan|ban) (?:thu )?(\d{1,2}) /.exec(` ${phraseOf(grid.name)} `) ?? [];
  return isNamed(grid, finals) ? 100 : Number(turn);
}

/** More than half of its units, and of its columns, are in the other tab too. */
function repeats(one: ReadTab, two: ReadTab, outline: Outline): boolean {
  const keys = (read: ReadTab) =>
    new Set(
      read.body.rows.map(({ name, type, year }) => `${unitKey(name, type, outline)} ${year}`),
    );
  const yearly = one.columns.some(({ field }) => field?.yearly);
  const places = (read: ReadTab) =>
    new Set(
      read.columns
        .filter(({ field }) => field && field.kind !== 'key' && (!yearly || field.yearly))
        .map(({ field, year, part }) => `${field?.code} ${year} ${part}`),
    );
  return shares(keys(one), keys(two)) && shares(places(one), places(two));
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].filter((key) => b.has(key)).length > a.size / 2;
}
