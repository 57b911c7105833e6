/** Reads every tab of a workbook that others made: what each holds, and who the units are. */
import { isNumeric, type Outline } from '../../outline/schema.ts';
import type { Grid } from '../workbook.ts';
import { speaks } from './headerArea.ts';
import { headerWordsOf, phraseOf, wordsOf } from './headerText.ts';
import { withLegend } from './legend/legends.ts';
import { type LinkedUnit, type TabRole, tableKey } from './link.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { ownTabOf, periodsReason } from './ownTab.ts';
import { type ReadTab, readTab, unread } from './readTab.ts';
import { frameOf } from './shape/frame.ts';
import { asTitled, tellsOtherMatter } from './shape/otherTitles.ts';
import { answersToo, asList, listsAll, listsUnits, scoreOf } from './shape/roleScore.ts';
import { unitsOf } from './sheetUnits.ts';
import { splitTables } from './tables.ts';
import { type RoleOfTab, understood, withoutCopies } from './together/oneOfCopies.ts';
import { shortLists } from './together/shortLists.ts';
import { questionsReason, unreadReason } from './together/unreadReason.ts';
import { asWaiting } from './together/waiting.ts';
import { wholeTables } from './together/wholeTables.ts';
import { turnedOf } from './turned.ts';
import { unitLike } from './unitNames.ts';
import { made } from './witnesses.ts';

export interface ReadSheet {
  readonly tabs: readonly RoleOfTab[];
  readonly units: readonly LinkedUnit[];
}

/** Reads these tabs; `roles`: what a person chose a tab to be. */
export function readHandSheet(
  grids: readonly Grid[],
  form: Outline,
  roles: ReadonlyMap<string, TabRole> = new Map(),
): ReadSheet {
  const outline = withLegend(grids, form);
  const alone = grids
    .flatMap((grid) => splitTables(grid, outline))
    .map((grid) => roleOf(grid, outline, roles.get(tableKey(grid))));
  const names = namesOf(alone);
  const tabs = alone.map((one) =>
    one.reason.how !== 'periods' &&
    one.read.role === 'other' &&
    !roles.has(tableKey(one.read.grid)) &&
    names.size > 0
      ? bestRole(one.read.grid, outline, names)
      : one,
  );
  const known = namesOf(tabs.filter(({ read }) => hasSureNames(read)));
  const named = tabs.map((one) => ({ ...one, read: withKnownNames(one.read, known) }));
  const settled = withoutCopies(settledTables(named, roles, outline), outline, roles);
  return {
    tabs: settled,
    units: unitsOf(readsOf(settled), outline),
  };
}

/** Short lists as no tab of the form, and tables that only sum up the others with their rows waiting; what a person chose stays. */
function settledTables(
  tabs: readonly RoleOfTab[],
  roles: ReadonlyMap<string, TabRole>,
  outline: Outline,
): readonly RoleOfTab[] {
  const isFree = ({ grid }: ReadTab) => !roles.has(tableKey(grid));
  const short = shortLists(readsOf(tabs), outline);
  const listed = tabs.map((one): RoleOfTab => {
    const count = short.get(one.read);
    if (count === undefined || !isFree(one.read)) return one;
    return { read: unread(one.read.grid), reason: { how: 'short', count, of: '' } };
  });
  const whole = wholeTables(readsOf(listed), new Set(), outline);
  return listed.map((one) =>
    whole.has(one.read) && isFree(one.read) ? { ...one, read: asWaiting(one.read) } : one,
  );
}

const readsOf = (tabs: readonly RoleOfTab[]) => tabs.map(({ read }) => read);

/** The names of units that the tabs' rows have. */
function namesOf(tabs: readonly RoleOfTab[]): ReadonlySet<string> {
  const named = tabs.filter(({ read }) => read.role === 'answers' || read.role === 'registry');
  return new Set(named.flatMap(({ read }) => read.body.rows.map(({ name }) => phraseOf(name))));
}

/** A guess is no witness of itself, nor of another guess. */
function hasSureNames({ columns, name }: ReadTab): boolean {
  return columns.some(({ at, sure }) => at === name && sure === 'chac');
}

/** The tab with its column of names sure where most of them are units' of a tab whose names are sure. */
function withKnownNames(read: ReadTab, names: ReadonlySet<string>): ReadTab {
  const columns = read.columns.map((one) => {
    if (one.at !== read.name || one.sure === 'chac') return one;
    const { texts } = one.values;
    const known = texts.filter((text) => names.has(phraseOf(text)));
    return known.length * 2 > texts.length ? made(one) : one;
  });
  return { ...read, columns };
}

function roleOf(grid: Grid, outline: Outline, chosen: TabRole | undefined): RoleOfTab {
  if (chosen !== undefined) {
    const read = chosen === 'other' ? unread(grid) : readAs(grid, chosen, outline);
    return { read, reason: { how: 'columns', count: understood(read), of: '' } };
  }
  const upright = bestRole(grid, outline);
  const turned = turnedOf(grid, outline);
  const asksDown = upright.read.role === 'answers' && areQuestions(upright.read, outline);
  const isOwn = upright.read.role === 'answers' || upright.read.role === 'registry';
  // Questions are nobody's names.
  const reason = isOwn ? questionsReason(upright.read, outline) : null;
  const asked = reason ? { read: unread(grid), reason } : upright;
  if (!turned) {
    const mayBeOwn = asksDown || upright.read.role === 'other';
    const periods = mayBeOwn ? periodsReason(grid, outline) : null;
    return periods ? { read: unread(grid), reason: periods } : asked;
  }
  const across = bestRole(turned, outline);
  // A form of one unit that nobody has filled has questions and no answers to know it by.
  if ([upright, across].every(({ read }) => read.role === 'other') && ownTabOf(grid, outline))
    return { read: readTab(turned, 'answers', outline), reason: across.reason };
  const isBetter = asksDown && across.read.role === 'answers';
  return isBetter || understood(across.read) > 1.5 * understood(upright.read) ? across : asked;
}

/** Most of the rows' names ask something of the form, and are no unit's. */
function areQuestions({ body }: ReadTab, outline: Outline): boolean {
  const words = headerWordsOf(outline);
  const asks = (name: string) => !unitLike(name) && wordsOf(name).length > 1 && speaks(name, words);
  return body.rows.filter(({ name }) => asks(name)).length * 2 > body.rows.length;
}

/** The tab as one of the role given, turned where it has no units going down. */
function readAs(grid: Grid, role: TabRole, outline: Outline): ReadTab {
  const upright = readTab(grid, role, outline);
  if (understood(upright) > 1) return upright;
  const turned = turnedOf(grid, outline);
  const across = turned && readTab(turned, role, outline);
  return across && understood(across) > understood(upright) ? across : upright;
}

/** The role with the most columns in the tab; null when it has a column of none. */
function bestRole(grid: Grid, outline: Outline, names?: ReadonlySet<string>): RoleOfTab {
  const roles = ['answers', 'registry', ...Object.keys(outline.references)];
  const scored = roles.map((role) => {
    const read = readTab(grid, role, outline, names ? { confirmed: names } : {});
    return { read, score: scoreOf(read, outline, names !== undefined) };
  });
  const isAnswered = scored.some(({ read, score }) => score >= 1 && answersYears(read));
  const asked = Math.max(...scored.map(({ read }) => (read.role === 'answers' ? told(read) : 0)));
  // Several questions of the form are no table of one of them.
  const asksMore = (read: ReadTab) => read.role in outline.references && asked > told(read);
  const isNone = (read: ReadTab) =>
    (isAnswered && (read.role === 'registry' || listsUnits(read, outline))) ||
    (asked > 1 && asksMore(read));
  const [best] = scored.filter(({ read }) => !isNone(read)).sort((a, b) => b.score - a.score);
  if (!best || best.score < 1 || tellsOtherMatter(best.read, outline)) {
    const list = names && scored.find(({ read }) => listsAll(read, names, outline))?.read;
    if (list && !scored.some(({ read }) => answersToo(read, outline)))
      return { read: list, reason: { how: 'columns', count: understood(list), of: '' } };
    const count = Math.max(0, ...scored.map(({ read }) => alike(read, outline)));
    const reason = unreadReason(grid, outline);
    const isWaiting = count > 0 && reason.how !== 'questions';
    return {
      read: unread(grid),
      reason: isWaiting ? { how: 'waiting', count, of: '' } : reason,
    };
  }
  const read = asTitled(asList(best.read, outline), outline);
  return { read, reason: { how: 'columns', count: understood(read), of: '' } };
}

/** A list of units has no figures of years, whatever else it says of them. */
function answersYears({ role, columns }: ReadTab): boolean {
  return role === 'answers' && columns.some(({ field, sure }) => field?.yearly && sure === 'chac');
}

/** Questions of figures that the tab's columns surely are, but perhaps for the year. */
function told({ columns }: ReadTab): number {
  const isSaid = ({ sure, reason }: ReadColumn) => sure === 'chac' || reason.how === 'no-year';
  const said = columns.filter((one) => one.field && isNumeric(one.field) && isSaid(one));
  return new Set(said.map(({ field }) => field?.code)).size;
}

/** Columns that may be a field's: in a table with names, or several with figures where nothing is a name. */
function alike({ grid, columns, name, body }: ReadTab, outline: Outline): number {
  const asked = columns.filter(
    ({ field, sure }) => field && field.kind !== 'key' && sure !== 'chua_ro',
  );
  if (name >= 0 && body.rows.length > 0) return asked.length;
  const { values = [] } = frameOf(grid, outline) ?? {};
  const told = asked.filter(
    ({ at, sure, field }) => sure === 'chac' && field?.yearly && (values[at]?.bare ?? 0) > 0,
  );
  return told.length > 1 ? told.length : 0;
}
