/** What units wrote under one field, in a few sentences: sorted, counted, each statement once. */

import type { Field, Outline } from '../../../outline/schema.ts';
import { shareInText } from '../../cells/numberText.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { isContextField } from '../../narratives/kinds/contextField.ts';
import { mostNamed } from '../../narratives/kinds/somebody.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { fromLegacy, legacyFont } from '../../text/legacyFont.ts';
import { compareKey, looseKey } from '../../text/text.ts';
import { askedAmong, expectedUnits, isAlone, isSmall, typeOf } from '../counted.ts';
import { askedTail } from '../figureText.vi.ts';
import type { ReportInput } from '../input.ts';
import { upperFirst } from '../words.vi.ts';
import { aloneText } from './alone.vi.ts';
import { clausesOf, isSayable, joinClauses, ofClauses } from './clauses.vi.ts';
import { withoutDenials } from './content.vi.ts';
import { isOfOtherMatter } from './ofMatter.ts';
import { inFull } from './papers.vi.ts';
import { beginsAsAct, hasOwnSubject, predicateOf } from './statementText.vi.ts';
import { withoutUnissued } from './unissued.vi.ts';
import { countUnits, nameUnits } from './who.vi.ts';

const mostClauses = 6;
/** Words of one unit on one question; fewer where the question is of the situation. */
const mostAlone = 320;
const mostContext = 200;
const mostOffices = 4;

/** Statements of a field, by falling number of units. */
export function statementsUnder(field: string, { statements }: ReportInput, kinds: readonly Statement['kind'][] = ['result']): Statement[] {
  return statements.statements.filter(
    (one) => one.under === field && one.voice === 'units' && one.units.length > 0 && kinds.includes(one.kind),
  );
}

/** The most frequent ways, in one sentence. */
export function statementsText(field: string, input: ReportInput, kinds: readonly Statement['kind'][] = ['result']): string {
  const own = statementsUnder(field, input, kinds).filter((one) => isSayable(one, input));
  if (isAlone(input)) return aloneText(own, isContextField(field, input.outline) ? mostContext : mostAlone, input);
  const often = ofClauses(
    own.filter((one) => one.units.length > 1 || isSmall(input)),
    mostClauses,
    input,
  );
  const [offices, others] = [often.filter((one) => isOfOffices(one, input)), often.filter((one) => !isOfOffices(one, input))];
  return [offices, others]
    .map((some) => joinClauses(clausesOf(some, input)))
    .filter(Boolean)
    .join(' ');
}

/** Whether only offices that have several schools say it. */
export function isOfOffices({ units }: Statement, input: ReportInput): boolean {
  const type = new Map(input.units.map((unit) => [unit.code, unit]));
  return units.every((code) => typeOf(type.get(code), input.outline)?.establishments === 'several');
}

/** Each unit in the first sort that its text fits: "07 phòng GDĐT và 21 trường ban hành kế hoạch riêng". */
export function sortedText(field: Field, input: ReportInput): string {
  if (isAlone(input)) return statementsText(field.code, input);
  const own = input.narratives.filter((one) => one.field === field.code && one.voice === 'units');
  const units = new Map<string, string[]>();
  for (const { unit, text } of own) {
    const sort = sortOf(text, field, input.outline);
    if (sort) units.set(sort.predicate, [...(units.get(sort.predicate) ?? []), unit]);
  }
  const clauses = (field.sorts ?? []).flatMap(({ predicate }) => {
    const some = units.get(predicate) ?? [];
    return some.length === 0 ? [] : [`${groupsText(some, field, input)} ${predicate}`];
  });
  return joinClauses(clauses);
}

/** The first sort that says what was done: no plan, no draft, nothing that is denied or over. */
export function sortOf(text: string, { sorts = [] }: Field, { years }: Pick<Outline, 'years'>): Sort | undefined {
  const said = inFull(withoutDenials(withoutUnissued(readable(text), Math.max(...years))));
  return sorts.find((one) => fits(said, one));
}

type Sort = NonNullable<Field['sorts']>[number];

/** A text in a font of the past, when it is sure which, as Unicode. */
function readable(text: string): string {
  const font = legacyFont(text);
  return font === null ? text : fromLegacy(text, font);
}

/** With its accents where it has some: "văn bản Sở" is no "văn bản số". */
function fits(text: string, { keywords, not = [] }: Sort): boolean {
  const keyOf = /[^\p{ASCII}]/u.test(text) ? compareKey : looseKey;
  const without = not.reduce((left, one) => left.split(`${keyOf(one)}${one.endsWith(' ') ? ' ' : ''}`).join(' '), `${keyOf(text)} `);
  return keywords.some((one) => without.includes(keyOf(one)));
}

/** "07 phòng GDĐT và 21 trường, trung tâm": offices that have several schools, separate from schools. */
function groupsText(codes: readonly string[], field: Field, input: ReportInput): string {
  if (codes.length <= mostNamed) return nameUnits(codes, input);
  const type = new Map(input.units.map((unit) => [unit.code, unit.type]));
  const offices = new Set(input.outline.unitTypes.filter(({ establishments }) => establishments === 'several').map(({ code }) => code));
  const some = codes.filter((code) => offices.has(type.get(code) ?? ''));
  const others = codes.filter((code) => !some.includes(code));
  const parts = [some, others].filter((one) => one.length > 0);
  // "07 phòng GDĐT và 20 đơn vị khác": offices are units too.
  return parts.map((one, at) => countOf(one, field, input).replace(/ đơn vị$/, at === 0 ? '$&' : '$& khác')).join(' và ');
}

/** "07/15 phòng GDĐT": offices are few enough to be told out of all that were asked; schools are counted. */
function countOf(codes: readonly string[], { code: field }: Field, input: ReportInput): string {
  const type = new Map(input.units.map((unit) => [unit.code, unit.type]));
  const own = new Set(codes.map((code) => type.get(code)));
  const isOffice = input.outline.unitTypes.some(
    ({ code, establishments }) => establishments === 'several' && own.size === 1 && own.has(code),
  );
  const all = expectedUnits(input).filter((unit) => own.has(unit.type));
  const told = countUnits(codes, input);
  if (!isOffice) return told;
  const share = shareInText(codes.length, askedAmong(all, field, input).length);
  return `${told.replace(/^\S+/, share)}${askedTail(field, all, input)}`;
}

/** What the Department's own offices did, once, without counting them. */
export function officesText(input: ReportInput): string {
  const groups = new Set(input.outline.groups.map(({ text }) => text));
  const own = input.statements.statements
    .filter(({ voice, kind, under }) => voice === 'department' && kind === 'result' && groups.has(under))
    .filter((one) => isSayable(one, input) && !isOfOtherMatter(one, input))
    .sort((a, b) => b.units.length - a.units.length);
  const clauses = [...new Set(own.map(predicateOf))].slice(0, mostOffices);
  const isAct = (clause: string) => !hasOwnSubject(clause) && beginsAsAct(clause);
  const acts = clauses.filter(isAct);
  const others = clauses.filter((clause) => !isAct(clause)).map((clause) => `${upperFirst(clause)}.`);
  const lead = acts.length === 0 ? [] : [`Các phòng thuộc ${termsOf(input.outline).self} ${acts.join('; ')}.`];
  return [...lead, ...others].join(' ');
}
