/** Checks what names something else: tables, targets, groups, rules, closing texts, signing. */

import { checkRule } from './checkRule.ts';
import { checkTable } from './checkTable.ts';
import { type FaultFinder, type NamedThing, requireDistinct, requireNamed } from './faultFinder.ts';
import { faultPlaces, outlineFaults, outlineParts } from './faults.vi.ts';
import type { ReadRow } from './rowShapes.ts';
import { propertyAt, questionsOf, type Thing, tableEntries, textOf, thingsOf } from './thing.ts';

export function checkLinks(outline: Thing, read: readonly ReadRow[], finder: FaultFinder): void {
  const questions = { things: questionsOf(outline), where: faultPlaces.answers };
  for (const [, table] of tableEntries(outline)) checkTable(table, outline, finder);
  checkCodes(outline, finder);
  for (const one of thingsOf(outline.indicators)) checkIndicator(one, outline, finder);
  for (const one of thingsOf(outline.groups)) checkGroup(one, questions, finder);
  for (const { row, thing } of read) {
    if (row.kind === 'rule') checkRule(thing, outline, finder);
    if (row.kind === 'closing') needs(finder, thing, 'field', questions, 'text');
    if (row.kind === 'signing') checkSigning(thing, questions, finder);
    if (row.kind === 'happening') {
      const at = { thing, column: 'tu_so', code: textOf(thing, 'count') } as const;
      requireNamed(finder, at, questions, 'summed');
    }
  }
  checkMatters(outline, finder);
}

function needs(
  finder: FaultFinder,
  thing: Thing,
  property: string,
  named: NamedThing,
  kind: 'text' | 'date' | 'choice',
): void {
  const at = { thing, column: 'doi_chieu', code: textOf(thing, property) } as const;
  requireNamed(finder, at, named, kind);
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
  const columns = tableEntries(outline).flatMap(([, { fields }]) => thingsOf(fields));
  const levels = columns.flatMap(({ options }) => thingsOf(options));
  for (const type of thingsOf(outline.unitTypes)) {
    const level = textOf(type, 'level');
    if (level && !levels.some(({ code }) => code === level)) {
      finder.say(type, 'phan_loai', outlineFaults.level(level));
    }
  }
}

function checkIndicator(one: Thing, outline: Thing, finder: FaultFinder): void {
  const tables = tableEntries(outline).map(([code, { tab, title }]) => ({ code, tab, title }));
  const numerator = textOf(one, 'numeratorLabel');
  if (textOf(one, 'reference') === '' && numerator !== '') {
    const there = tableEntries(outline).flatMap(([, { fields }]) => thingsOf(fields));
    const counts = there.filter(({ kind }) => kind === 'count').map(({ label }) => String(label));
    const said = outlineFaults.unknown('tu_so', numerator, faultPlaces.tables, counts);
    finder.say(one, 'tu_so', said);
  }
  if (textOf(one, 'control') === '') {
    finder.say(one, 'doi_chieu', outlineFaults.noRef('doi_chieu', outlineParts.control));
  }
  if (textOf(one, 'noun') === '') finder.say(one, 'don_vi_tinh', outlineFaults.noNoun);
  const table = { thing: one, column: 'thuoc', code: textOf(one, 'reference') } as const;
  requireNamed(finder, table, { things: tables, where: faultPlaces.tables });
  const control = { thing: one, column: 'doi_chieu', code: textOf(one, 'control') } as const;
  const questions = { things: questionsOf(outline), where: faultPlaces.answers };
  requireNamed(finder, control, questions, 'count');
  const { target } = one;
  if (typeof target === 'number' && !(target > 0 && target <= 100)) {
    finder.say(one, 'muc_tieu', outlineFaults.target(target));
  }
}

function checkGroup(group: Thing, questions: NamedThing, finder: FaultFinder): void {
  needs(finder, group, 'text', questions, 'text');
  const figures = Array.isArray(group.figures) ? group.figures.map(String) : [];
  for (const code of figures) {
    requireNamed(finder, { thing: group, column: 'tu_so', code }, questions, 'summed');
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

function checkSigning(row: Thing, questions: NamedThing, finder: FaultFinder): void {
  const { role } = row;
  const kind = role === 'documentDate' ? 'date' : role === 'complete' ? 'choice' : 'text';
  needs(finder, row, 'field', questions, kind);
}

function checkMatters(outline: Thing, finder: FaultFinder): void {
  const things = thingsOf(propertyAt(outline, 'closing.addressees'));
  for (const one of thingsOf(propertyAt(outline, 'closing.proposalMatters'))) {
    const at = { thing: one, column: 'thuoc', code: textOf(one, 'addressee') } as const;
    requireNamed(finder, at, { things, where: faultPlaces.addressees });
  }
}
