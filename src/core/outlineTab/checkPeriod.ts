/** Checks the years against the period, the names of tabs, and that nothing essential is missing. */
import { readDay } from '../cells/days.ts';
import { kindWords } from './columns.vi.ts';
import { longestTab } from './completeTable.ts';
import type { FaultFinder } from './faultFinder.ts';
import { outlineFaults, tabFaults } from './faults.vi.ts';
import type { House } from './house.ts';
import type { ReadRow } from './rowShapes.ts';
import { settingWords } from './settingWords.vi.ts';
import { isThing, propertyAt, type Thing, tableEntries, textOf, thingsOf } from './thing.ts';

export function checkYears(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const years = Array.isArray(outline.years) ? outline.years.map(Number) : [];
  const form = read.find(({ row }) => row.kind === 'form')?.thing ?? null;
  const odd = years.find((year) => !Number.isInteger(year) || year < 1900 || year > 2200);
  if (odd !== undefined) finder.say(form, 'theo_nam', outlineFaults.yearSize(odd));
  const isRun = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  if (odd === undefined && !isRun) finder.say(form, 'theo_nam', outlineFaults.yearOrder);
  const [from, to] = (['periodFrom', 'periodTo'] as const).map((name) => {
    const path = `settings.rows.${name}.value`;
    const text = textOf(outline, path);
    const thing = rowAt(read, path);
    const day = readDay(text);
    if (text !== '' && day === undefined) finder.say(thing, 'nhan', outlineFaults.badDay(text));
    return { day, text, thing };
  });
  if (!from?.day || !to?.day || years.length === 0 || odd !== undefined || !isRun) return;
  if (from.day > to.day) {
    finder.say(to.thing ?? from.thing, 'nhan', outlineFaults.periodOrder);
    return;
  }
  for (const [end, year] of [
    [from, years[0]],
    [to, years[years.length - 1]],
  ] as const) {
    if (Number(end.day?.slice(0, 4)) === year) continue;
    const said = outlineFaults.yearsOutside(years.join(', '), from.text, to.text);
    finder.say(end.thing, end.thing === null ? 'theo_nam' : 'nhan', said);
  }
  const due = textOf(outline, 'settings.rows.deadline.value');
  const dueRow = rowAt(read, 'settings.rows.deadline.value');
  const day = readDay(due);
  if (day === undefined) finder.say(dueRow, 'nhan', outlineFaults.badDay(due));
  else if (day < from.day) finder.say(dueRow, 'nhan', outlineFaults.earlyDeadline(due, from.text));
  else checkAfterLetter(day, dueRow, outline, finder);
}

/** Nothing is due before it is asked; without a row it would be due when the period ends. */
function checkAfterLetter(
  due: string,
  row: Thing | null,
  outline: Thing,
  finder: FaultFinder,
): void {
  const said = textOf(outline, 'settings.rows.dispatchDate.value');
  const letter = readDay(said);
  if (letter === undefined || due >= letter) return;
  const text = textOf(outline, 'settings.rows.deadline.value');
  const fault =
    row === null ? outlineFaults.noDeadline(said) : outlineFaults.dueBeforeLetter(text, said);
  finder.say(row, 'nhan', fault);
}

function rowAt(read: readonly ReadRow[], path: string): Thing | null {
  const wanted = path.replace(/\./g, '/');
  return read.find(({ thing }) => thing.path === wanted || thing.role === path)?.thing ?? null;
}

const tabs = [
  ...['guideTab', 'findingsTab', 'summaryTab', 'registry.tab', 'answers.tab', 'tracking.tab'],
  ...['log.tab', 'settings.tab', 'ownTexts.tab'],
];

export function checkTabs(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const named = [
    ...tabs.map((path) => [rowAt(read, path), textOf(outline, path)] as const),
    ...tableEntries(outline).map(([, table]) => [table, textOf(table, 'tab')] as const),
  ].filter(([, name]) => name !== '');
  const seen = new Set<string>();
  for (const [thing, name] of named) {
    const column = thing !== null && ('path' in thing || 'role' in thing) ? 'nhan' : 'ten_ngan';
    if (name.length > longestTab || /[[\]*?/\\:]/.test(name)) {
      finder.say(thing, column, outlineFaults.tabName(name));
    }
    if (seen.has(name.toLowerCase())) finder.say(thing, column, outlineFaults.sameTab(name));
    seen.add(name.toLowerCase());
  }
}

/** Settings that another agency must say, because no other can. */
const askedOfAgency = ['addressee', 'signerTitle'] as const;

export function checkAgency(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const value = (name: (typeof askedOfAgency)[number]) => `settings.rows.${name}.value` as const;
  // A row that is there and blank is told at itself.
  const isAsked = (name: (typeof askedOfAgency)[number]) =>
    textOf(outline, value(name)) === '' && rowAt(read, value(name)) === null;
  const blank = askedOfAgency.filter(isAsked);
  const row = rowAt(read, 'settings.rows.agency.value');
  if (blank.length === 0 || row === null) return;
  const names = blank.map((name) => settingWords[value(name)]);
  finder.say(row, null, outlineFaults.askedOfAgency(names));
}

/** Returns the paths of the texts in the parts that the house gives. */
function textPaths(parts: object, path = ''): readonly string[] {
  return Object.entries(parts).flatMap(([name, value]) => {
    const inner = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') return [inner];
    return isThing(value) ? textPaths(value, inner) : [];
  });
}

export function checkEssential(
  outline: Thing,
  house: House,
  read: readonly ReadRow[],
  finder: FaultFinder,
): void {
  for (const path of textPaths(house.parts)) {
    if (typeof propertyAt(outline, path) === 'string') continue;
    const steps = path.split('.');
    const rows = steps.map((_, at) => rowAt(read, steps.slice(0, at + 1).join('.')));
    const row = rows.find((one) => one !== null) ?? null;
    finder.say(row, 'kieu', tabFaults.wrongDetail(path.replace(/\./g, '/')));
  }
  if (thingsOf(propertyAt(outline, 'answers.sections')).length > 0) return;
  finder.say(null, 'loai_dong', tabFaults.missingRow(kindWords.section, ''));
}
