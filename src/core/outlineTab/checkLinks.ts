/** Checks what names something else: tables, targets, groups, rules, closing texts, signing. */
import { questionsOf, tablesOf } from './checkFields.ts';
import { choices } from './columns.vi.ts';
import type { ReadRow } from './draft.ts';
import { type FaultFinder, type Named, requireDistinct, requireNamed } from './faultFinder.ts';
import { outlineFaults, places } from './faults.vi.ts';
import { propertyAt, type Thing, textOf, thingsOf } from './thing.ts';

export function checkLinks(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const questions = { things: questionsOf(outline), where: places.answers };
  for (const [, table] of tablesOf(outline)) checkTable(table, finder);
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
  checkAllSigned(outline, finder);
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

function checkTable(table: Thing, finder: FaultFinder): void {
  const named = { things: thingsOf(table.fields), where: places.table };
  const code = (property: string) => textOf(table, `shape.${property}`);
  const isList = code('rows') === 'establishments';
  const ask = (column: 'ten_dong' | 'phan_loai' | 'tu_so' | 'mau_so' | 'chan_tren', of: string) =>
    ({ thing: table, column, code: code(of) }) as const;
  requireNamed(finder, ask('ten_dong', isList ? 'name' : 'year'), named, 'key');
  requireNamed(finder, ask('phan_loai', isList ? 'level' : 'category'), named, 'choice');
  requireNamed(finder, ask('tu_so', isList ? 'times' : 'numerator'), named, 'count');
  if (isList) {
    if (code('denominator')) finder.say(table, 'mau_so', outlineFaults.notForList('mau_so'));
    if (code('bound')) finder.say(table, 'chan_tren', outlineFaults.notForList('chan_tren'));
    checkOutside(table, named, finder);
    return;
  }
  if (code('rows') && !code('denominator')) {
    finder.say(table, 'mau_so', outlineFaults.noDenominator);
  }
  requireNamed(finder, ask('mau_so', 'denominator'), named, 'count');
  requireNamed(finder, ask('chan_tren', 'bound'), named, 'count');
  if (code('numerator') && code('numerator') === code('denominator')) {
    finder.say(table, 'mau_so', outlineFaults.sameHalves(code('numerator')));
  }
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
  const role = /^(?:documents|activities|strengths|weaknesses|causes|directions|(?:to|after)\..+)$/;
  for (const place of thingsOf(propertyAt(outline, 'ownTexts.rows'))) {
    const word = textOf(place, 'role');
    if (word && !role.test(word)) finder.say(place, 'kieu', outlineFaults.noPlace(word));
  }
}

function checkIndicator(one: Thing, outline: Thing, finder: FaultFinder): void {
  const tables = tablesOf(outline).map(([code]) => ({ code }));
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
    finder.say(rule, column, outlineFaults.unknown(column, '', questions.where));
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

function checkAllSigned(outline: Thing, finder: FaultFinder): void {
  for (const [role, word] of Object.entries(choices.signing)) {
    const path = role === 'explanations' ? role : `signing.${role}`;
    if (textOf(outline, path) === '') finder.say(null, 'kieu', outlineFaults.noSigning(word));
  }
}
