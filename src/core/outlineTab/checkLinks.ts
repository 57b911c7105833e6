/** Checks what names something else: tables, targets, groups, rules, closing texts, signing. */
import { questionsOf, tablesOf } from './checkFields.ts';
import type { ReadRow } from './draft.ts';
import { type FaultFinder, type Named, requireDistinct, requireNamed } from './faultFinder.ts';
import { outlineFaults, outlineParts, places } from './faults.vi.ts';
import { propertyAt, type Thing, textOf, thingsOf } from './thing.ts';

export function checkLinks(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const questions = { things: questionsOf(outline), where: places.answers };
  for (const [, table] of tablesOf(outline)) checkTable(table, outline, finder);
  checkCodes(outline, finder);
  for (const one of thingsOf(outline.indicators)) checkIndicator(one, outline, finder);
  for (const one of thingsOf(outline.groups)) checkGroup(one, questions, finder);
  for (const { row, thing } of read) {
    if (row.kind === 'rule') checkRule(thing, questions, finder);
    if (row.kind === 'closing') needs(finder, thing, 'field', questions, 'text');
    if (row.kind === 'signing') checkSigning(thing, questions, finder);
    if (row.kind === 'happening') {
      const at = { thing, column: 'tu_so', code: textOf(thing, 'count') } as const;
      requireNamed(finder, at, questions, 'number');
    }
  }
  checkMatters(outline, finder);
}

function needs(
  finder: FaultFinder,
  thing: Thing,
  property: string,
  named: Named,
  kind: 'text' | 'date' | 'choice',
): void {
  const at = { thing, column: 'doi_chieu', code: textOf(thing, property) } as const;
  requireNamed(finder, at, named, kind);
}

function checkTable(table: Thing, outline: Thing, finder: FaultFinder): void {
  const named = { things: thingsOf(table.fields), where: places.table };
  const code = (property: string) => textOf(table, `shape.${property}`);
  if (!code('rows') || named.things.length === 0) return;
  const isList = code('rows') === 'establishments';
  const parts = isList ? listParts : pairParts;
  const isWhole = named.things.every((one) => one.code !== undefined && one.kind !== undefined);
  const target = targetOf(table, outline);
  for (const [part, column, kind] of parts) {
    const thing = half(part) !== undefined && target !== undefined ? target : table;
    requireNamed(finder, { thing, column, code: code(part) }, named, kind);
    if (code(part) || part === 'bound' || !isWhole) continue;
    if (half(part) === undefined)
      finder.say(table, column, outlineFaults.noRef(column, outlineParts[part]));
    else sayNoHalf(part, column, { table, target, outline, finder });
  }
  if (isList) {
    if (code('denominator')) finder.say(table, 'mau_so', outlineFaults.notForList('mau_so'));
    if (code('bound')) finder.say(table, 'chan_tren', outlineFaults.notForList('chan_tren'));
    checkOutside(table, named, finder);
  } else if (code('numerator') && code('numerator') === code('denominator')) {
    finder.say(target ?? table, 'mau_so', outlineFaults.sameHalves(code('numerator')));
  }
}

/** Parts of a shape, the column of the tab that says each, what kind it must be. */
const listParts = [
  ['name', 'ten_dong', 'key'],
  ['level', 'phan_loai', 'choice'],
  ['times', 'tu_so', 'count'],
] as const;
const pairParts = [
  ['year', 'ten_dong', 'key'],
  ['category', 'phan_loai', 'choice'],
  ['numerator', 'tu_so', 'count'],
  ['denominator', 'mau_so', 'count'],
  ['bound', 'chan_tren', 'count'],
] as const;

type Part = (typeof listParts | typeof pairParts)[number][0];

/** The property of a target that names this part of its table by a label. */
function half(part: Part): string | undefined {
  return part === 'numerator' || part === 'denominator' ? `${part}Label` : undefined;
}

/** The target of a table, where the table's own row does not say the halves. */
function targetOf(table: Thing, outline: Thing): Thing | undefined {
  const found = tablesOf(outline).find(([, one]) => one === table)?.[0];
  return thingsOf(outline.indicators).find((one) => one.reference === found);
}

interface HalfPlace {
  readonly table: Thing;
  readonly target: Thing | undefined;
  readonly outline: Thing;
  readonly finder: FaultFinder;
}

/** A half that is blank, or that the target names and the table has not. */
function sayNoHalf(
  part: Part,
  column: 'ten_dong' | 'phan_loai' | 'tu_so' | 'mau_so' | 'chan_tren',
  at: HalfPlace,
): void {
  const { table, target, outline, finder } = at;
  const label = textOf(target, half(part) ?? '');
  if (label !== '') {
    requireNamed(
      finder,
      { thing: target, column, code: label },
      { things: thingsOf(table.fields), where: places.table },
    );
    return;
  }
  // A target whose table is not known may be this table's.
  if (thingsOf(outline.indicators).some((one) => textOf(one, 'reference') === '')) return;
  const isNone = part === 'denominator';
  const noColumn = outlineFaults.noRef(column, outlineParts.numerator);
  finder.say(target ?? table, column, isNone ? outlineFaults.noDenominator : noColumn);
}

function checkOutside(table: Thing, { things }: Named, finder: FaultFinder): void {
  const level = things.find(({ code }) => code === textOf(table, 'shape.level'));
  const outside = propertyAt(table, 'shape.outside');
  for (const code of Array.isArray(outside) ? outside : []) {
    const at = { thing: table, column: 'lua_chon', code: String(code) } as const;
    requireNamed(finder, at, { things: thingsOf(level?.options), where: places.options });
  }
}

function checkCodes(outline: Thing, finder: FaultFinder): void {
  const lists = [
    ...['unitTypes', 'answers.sections', 'indicators', 'groups', 'closing.difficultyMatters'],
    ...['closing.proposalMatters', 'closing.addressees', 'ownTexts.rows'],
  ];
  for (const path of lists) requireDistinct(finder, thingsOf(propertyAt(outline, path)), 'code');
  for (const path of ['unitTypes', 'indicators']) {
    requireDistinct(finder, thingsOf(propertyAt(outline, path)), 'label');
  }
  const columns = tablesOf(outline).flatMap(([, { fields }]) => thingsOf(fields));
  const levels = columns.flatMap(({ options }) => thingsOf(options));
  for (const type of thingsOf(outline.unitTypes)) {
    const level = textOf(type, 'level');
    if (level && !levels.some(({ code }) => code === level)) {
      finder.say(type, 'phan_loai', outlineFaults.level(level));
    }
  }
}

function checkIndicator(one: Thing, outline: Thing, finder: FaultFinder): void {
  const tables = tablesOf(outline).map(([code, { tab, title }]) => ({ code, tab, title }));
  const numerator = textOf(one, 'numeratorLabel');
  if (textOf(one, 'reference') === '' && numerator !== '') {
    const there = tablesOf(outline).flatMap(([, { fields }]) => thingsOf(fields));
    const counts = there.filter(({ kind }) => kind === 'count').map(({ label }) => String(label));
    const said = outlineFaults.unknown('tu_so', numerator, places.tables, counts);
    finder.say(one, 'tu_so', said);
  }
  if (textOf(one, 'control') === '') {
    finder.say(one, 'doi_chieu', outlineFaults.noRef('doi_chieu', outlineParts.control));
  }
  if (textOf(one, 'noun') === '') finder.say(one, 'don_vi_tinh', outlineFaults.noNoun);
  const table = { thing: one, column: 'thuoc', code: textOf(one, 'reference') } as const;
  requireNamed(finder, table, { things: tables, where: places.tables });
  const control = { thing: one, column: 'doi_chieu', code: textOf(one, 'control') } as const;
  const questions = { things: questionsOf(outline), where: places.answers };
  requireNamed(finder, control, questions, 'count');
  const { target } = one;
  if (typeof target === 'number' && !(target > 0 && target <= 100)) {
    finder.say(one, 'muc_tieu', outlineFaults.target(target));
  }
}

function checkGroup(group: Thing, questions: Named, finder: FaultFinder): void {
  needs(finder, group, 'text', questions, 'text');
  const figures = Array.isArray(group.figures) ? group.figures.map(String) : [];
  for (const code of figures) {
    requireNamed(finder, { thing: group, column: 'tu_so', code }, questions, 'number');
  }
  const contents = thingsOf(group.subMeasures);
  requireDistinct(finder, contents, 'code');
  for (const one of contents) {
    const { keywords } = one;
    if (Array.isArray(keywords) && keywords.length === 0) {
      finder.say(one, 'tu_khoa', outlineFaults.noWords);
    }
  }
}

function checkRule(rule: Thing, questions: Named, finder: FaultFinder): void {
  const code = (property: string) => textOf(rule, property);
  const ask = (column: 'tu_so' | 'chan_tren', of: string) => ({
    thing: rule,
    column,
    code: code(of),
  });
  requireNamed(finder, ask('tu_so', 'lesser'), questions, 'number');
  const [column, other] =
    rule.rule === 'needsText'
      ? (['doi_chieu', 'text'] as const)
      : (['chan_tren', 'greater'] as const);
  if (code(other) === '') {
    const what = column === 'doi_chieu' ? outlineParts.text : outlineParts.greater;
    finder.say(rule, column, outlineFaults.noRef(column, what));
  }
  if (column === 'doi_chieu') {
    needs(finder, rule, 'text', questions, 'text');
    return;
  }
  requireNamed(finder, ask('chan_tren', 'greater'), questions, 'number');
  if (code('lesser') && code('lesser') === code('greater')) {
    finder.say(rule, 'chan_tren', outlineFaults.sameThing(code('lesser')));
  }
}

function checkSigning(row: Thing, questions: Named, finder: FaultFinder): void {
  const { role } = row;
  const kind = role === 'documentDate' ? 'date' : role === 'complete' ? 'choice' : 'text';
  needs(finder, row, 'field', questions, kind);
}

function checkMatters(outline: Thing, finder: FaultFinder): void {
  const things = thingsOf(propertyAt(outline, 'closing.addressees'));
  for (const one of thingsOf(propertyAt(outline, 'closing.proposalMatters'))) {
    const at = { thing: one, column: 'thuoc', code: textOf(one, 'addressee') } as const;
    requireNamed(finder, at, { things, where: places.addressees });
  }
}
