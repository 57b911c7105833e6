/** Checks the years against the period, the names of tabs, and that nothing essential is missing. */
import { readDay } from '../cells/days.ts';
import { tablesOf } from './checkFields.ts';
import { kindWords } from './columns.vi.ts';
import type { ReadRow } from './draft.ts';
import type { FaultFinder } from './faultFinder.ts';
import { outlineFaults, tabFaults } from './faults.vi.ts';
import { propertyAt, type Thing, textOf, thingsOf } from './thing.ts';

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
    return { day, text };
  });
  if (!from?.day || !to?.day || years.length === 0) return;
  const [first, last] = [Number(from.day.slice(0, 4)), Number(to.day.slice(0, 4))];
  if (from.day > to.day) finder.say(form, null, outlineFaults.periodOrder);
  else if (years[0] !== first || years[years.length - 1] !== last) {
    const said = outlineFaults.yearsOutside(years.join(', '), from.text, to.text);
    finder.say(form, 'theo_nam', said);
  }
}

function rowAt(read: readonly ReadRow[], path: string): Thing | null {
  const wanted = path.replace(/\./g, '/');
  return read.find(({ thing }) => thing.path === wanted)?.thing ?? null;
}

const tabs = [
  ...['guideTab', 'findingsTab', 'summaryTab', 'registry.tab', 'answers.tab', 'tracking.tab'],
  ...['log.tab', 'settings.tab', 'ownTexts.tab'],
];

/** Google's longest name that Excel keeps too. */
const longestTab = 31;

export function checkTabs(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const named = [
    ...tabs.map((path) => [rowAt(read, path), textOf(outline, path)] as const),
    ...tablesOf(outline).map(([, table]) => [table, textOf(table, 'tab')] as const),
  ].filter(([, name]) => name !== '');
  const seen = new Set<string>();
  for (const [thing, name] of named) {
    const column = thing !== null && 'path' in thing ? 'nhan' : 'ten_ngan';
    if (name.length > longestTab || /[[\]*?/\\:]/.test(name)) {
      finder.say(thing, column, outlineFaults.tabName(name));
    }
    if (seen.has(name.toLowerCase())) finder.say(thing, column, outlineFaults.sameTab(name));
    seen.add(name.toLowerCase());
  }
}

const registryFields = [
  ...['code', 'name', 'type', 'area', 'email', 'mustReport', 'validFrom', 'validTo'],
  ...['successor', 'extendedTo', 'extensionReason'],
];
const settingNames = [
  ...['dispatchNumber', 'dispatchDate', 'reportBasis', 'periodFrom', 'periodTo', 'deadline'],
  ...['minimumTimes', 'fullCoverage', 'provisionalCoverage', 'onlyAccepted', 'zeroMeansNone'],
  ...['parentAgency', 'agency', 'agencyCode', 'addressee', 'place', 'provinceCode'],
  ...['signingAuthority', 'signerTitle', 'recipients', 'binding'],
];
const fieldsAt = (path: string, names: readonly string[]) =>
  names.flatMap((name) => ['code', 'label', 'kind'].map((one) => `${path}.${name}.${one}`));

/** Every text that no outline can be without, and that no row of its own holds. */
const essential: readonly string[] = [
  ...tabs,
  ...fieldsAt('registry', registryFields),
  ...fieldsAt('tracking', ['unit', 'state', 'reason', 'cells', 'newDeadline', 'by', 'at', 'hash']),
  ...fieldsAt('log', ['at', 'by', 'event', 'subject', 'detail', 'hashBefore', 'hashAfter']),
  ...fieldsAt('settings', ['code', 'value', 'meaning']),
  ...fieldsAt('ownTexts', ['code', 'part', 'text', 'hint']),
  ...settingNames.flatMap((name) =>
    ['code', 'value', 'meaning'].map((one) => `settings.rows.${name}.${one}`),
  ),
  ...['yes', 'no', 'returned', 'accepted', 'typedOnBehalf'].map((one) => `words.${one}`),
  ...['subject', 'plan', 'cases', 'agency', 'answersTitle', 'groupsTitle', 'remit'].map(
    (one) => `report.${one}`,
  ),
  ...['closing.ownAddressee', 'closing.intentions'],
];

export function checkEssential(outline: Thing, why: string, finder: FaultFinder): void {
  for (const path of essential) {
    if (typeof propertyAt(outline, path) !== 'string') {
      finder.say(null, 'ma', tabFaults.missingDetail(path.replace(/\./g, '/')));
    }
  }
  const lists = [
    ['unitTypes', kindWords.unitType],
    ['answers.sections', kindWords.section],
  ] as const;
  for (const [path, word] of lists) {
    if (thingsOf(propertyAt(outline, path)).length === 0) {
      finder.say(null, 'loai_dong', tabFaults.missingRow(word, why));
    }
  }
}
