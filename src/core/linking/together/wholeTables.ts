/** Tables that repeat the figures of the others in sums: by type of unit, or "Toàn ngành" in a tab of its own. */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import { headerWordsOf, phraseOf } from '../headerText.ts';
import type { ReadTab } from '../readTab.ts';
import { isNobodys } from '../rows/oddNames.ts';
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

function namesOf({ body }: ReadTab): ReadonlySet<string> {
  return new Set(body.rows.map(({ name }) => phraseOf(name)));
}

/** Two figures at least, each the sum of the others', one of them no small one; in a table half as long one may be off. */
function areSums(tab: ReadTab, others: readonly ReadTab[]): boolean {
  const all = others.map(sumsOf);
  const told = [...sumsOf(tab)].flatMap(([figure, own]) => {
    const rest = all.flatMap((sums) => sums.get(figure) ?? []);
    return rest.length === 0 ? [] : [{ own, rest: rest.reduce((sum, one) => sum + one, 0) }];
  });
  const exact = told.filter(({ own, rest }) => own === rest);
  const isLarge = exact.some(({ own }) => own >= byChance);
  const count = others.reduce((sum, { body }) => sum + body.rows.length, 0);
  const isShort = tab.body.rows.length * 2 <= count;
  const isNear = told.every(({ own, rest }) => Math.abs(own - rest) <= rest * slip);
  const areAll =
    exact.length === told.length || (isShort && isNear && exact.length * 2 >= told.length);
  return told.length >= 2 && isLarge && areAll;
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
/** A figure typed or copied wrongly. */
const slip = 0.2;
