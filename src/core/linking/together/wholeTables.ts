/** Tables that repeat the figures of the others in sums: by type of unit, or "Toàn ngành" in a tab of its own. */
import type { Outline } from '../../../outline/schema.ts';
import { isApartName } from '../../sheet/apartNames.vi.ts';
import { nameKey } from '../../text/text.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { LinkedUnit } from '../link.ts';
import type { ReadTab } from '../readTab.ts';
import { isNobodys } from '../rows/oddNames.ts';
import { isNamedList } from '../shape/roleScore.ts';
import { type UnitOf, unitInRow } from '../sheetUnits.ts';
import { unitLike } from '../unitNames.ts';

/** Of each table of answers whether it has what all others have together, or is nobody's beside them: its rows wait. */
export function wholeTables(
  tabs: readonly ReadTab[],
  known: ReadonlySet<string>,
  outline: Outline,
): ReadonlySet<ReadTab> {
  const words = headerWordsOf(outline);
  const answers = tabs.filter(({ role, body }) => role === 'answers' && body.rows.length > 0);
  const listed = tabs.filter(({ role }) => role === 'registry');
  const units = new Set([...known, ...listed.flatMap((one) => [...namesOf(one)])]);
  const found = new Set<ReadTab>();
  for (const tab of [...answers].reverse()) {
    const own = namesOf(tab);
    const others = answers.filter((one) => one !== tab && !found.has(one));
    const isApart = others.every((one) => [...namesOf(one)].every((name) => !own.has(name)));
    const count = others.reduce((sum, { body }) => sum + body.rows.length, 0);
    if (!isApart || count < fewest || count < tab.body.rows.length) continue;
    if ([...own].some((name) => units.has(name))) continue;
    const isNobody = tab.body.rows.every(({ name }) => isNobodys(name, words));
    const isNamed = tab.body.rows.some(({ name }) => unitLike(name));
    if (isNobody || (!isNamed && areSums(tab, others))) found.add(tab);
  }
  return found;
}

/** Lists that lack half the units that answer; one, where they are no longer than those and not named as lists of all: "Khen thưởng", "Đã nộp". */
export function shortLists(tabs: readonly ReadTab[], outline: Outline): ReadonlySet<ReadTab> {
  const lists = tabs.filter(({ role }) => role === 'registry');
  const keysOf = (some: readonly ReadTab[]) =>
    new Set(some.flatMap(({ body }) => body.rows.map(({ name }) => nameKey(name))));
  const answers = tabs.filter(({ role }) => role === 'answers');
  const answering = [...keysOf(answers)];
  const lacks = (some: readonly ReadTab[], share: number) => {
    const listed = keysOf(some);
    const known = answering.filter((key) => listed.has(key)).length;
    return answering.length > 0 && known <= answering.length * share;
  };
  const others = lists.filter(({ grid }) => !isNamedList(grid.name, outline));
  if (lacks(lists, hardly)) return new Set(lists);
  // What a list lacks that is as long may be typed otherwise, as in another tab.
  const alone = answers.filter((one) => keysOf([one]).size === 1);
  const longest = Math.max(
    ...[alone, ...answers.map((one) => [one])].map((all) => keysOf(all).size),
  );
  const isLess = keysOf(others).size < longest;
  return new Set(lacks(others, most) || isLess ? others : []);
}

/** The table with these rows waiting, all of them where nothing else is said. */
export function asWaiting(read: ReadTab, rows = read.body.rows): ReadTab {
  const waiting = rows.map(({ row, name }) => ({ row, kind: 'doubt' as const, text: name, name }));
  const aside = [...read.body.aside, ...waiting].sort((a, b) => a.row - b.row);
  return { ...read, body: { rows: read.body.rows.filter((row) => !rows.includes(row)), aside } };
}

/** The tabs of a link with what waits for a person when they are looked at together. */
export function waitingTogether<Key>(
  read: ReadonlyMap<Key, ReadTab>,
  units: readonly LinkedUnit[],
  outline: Outline,
): ReadonlyMap<Key, ReadTab> {
  const confirmed = new Set(units.map(({ name }) => phraseOf(name)));
  const sums = wholeTables([...read.values()], confirmed, outline);
  const unitOf = unitInRow(units, outline);
  return new Map(
    [...read].map(([key, tab]) => [
      key,
      sums.has(tab) ? asWaiting(tab) : withoutStrangers(tab, unitOf),
    ]),
  );
}

/** In a restricted workbook a name that nobody confirmed waits: a mistyped one would become a unit of its own. */
function withoutStrangers(read: ReadTab, unitOf: UnitOf): ReadTab {
  if (!isApartName(read.grid.name) || read.isUnnamed) return read;
  const strangers = read.body.rows.filter((row) => unitOf(read, row) === null);
  return strangers.length === 0 ? read : asWaiting(read, strangers);
}

function namesOf({ body }: ReadTab): ReadonlySet<string> {
  return new Set(body.rows.map(({ name }) => phraseOf(name)));
}

/** Two figures at least, each the sum of the others', one of them no small one. */
function areSums(tab: ReadTab, others: readonly ReadTab[]): boolean {
  const all = others.map(sumsOf);
  const told = [...sumsOf(tab)].flatMap(([figure, own]) => {
    const rest = all.flatMap((sums) => sums.get(figure) ?? []);
    return rest.length === 0 ? [] : [{ own, rest: rest.reduce((sum, one) => sum + one, 0) }];
  });
  const isLarge = told.some(({ own }) => own >= byChance);
  return told.length >= 2 && isLarge && told.every(({ own, rest }) => own === rest);
}

/** Field and year → the sum over the table's rows, those that wait among them. */
function sumsOf({ columns, grid, body }: ReadTab): ReadonlyMap<string, number> {
  const years = new Map(body.rows.map(({ row, year }) => [row, year]));
  const rows = [...body.rows, ...body.aside.filter(({ kind }) => kind === 'doubt')];
  const sums = new Map<string, number>();
  for (const { at, field, year, part } of columns) {
    if (!field || field.kind === 'key') continue;
    for (const { row } of rows) {
      const figure = numberShown(grid.shown[row]?.[at] ?? '');
      const key = `${field.code}.${year ?? years.get(row) ?? ''}.${part ?? ''}`;
      if (figure !== null) sums.set(key, (sums.get(key) ?? 0) + figure);
    }
  }
  return sums;
}

const fewest = 3;
const byChance = 10;
const hardly = 0.5;
const most = 0.75;
