/** What units did in a group of measures, a sentence for each sub-measure, the most frequent first. */
import type { MeasureGroup, SubMeasure } from '../../outline/schema.ts';
import { mostNamed } from '../narratives/kinds/somebody.vi.ts';
import { tidingsOf } from '../narratives/kinds/tidings.ts';
import { saysKeyword } from '../narratives/placing.ts';
import type { Statement } from '../narratives/statements.ts';
import { beginsWithVerb } from '../narratives/verbs.ts';
import { isSmall } from './counted.ts';
import type { ReportInput } from './input.ts';
import { clausesOf, isSayable, joinClauses, ofClauses } from './told/clauses.vi.ts';
import { isOfMatter, isOfOtherMatter } from './told/ofMatter.ts';
import { exceedsCells } from './told/ofTotals.vi.ts';
import { wordCount } from './told/shorten.vi.ts';
import { bareOf, hasOwnSubject, predicateOf } from './told/statementText.vi.ts';
import { isOfOffices, statementsUnder } from './told/told.vi.ts';
import { beginsRarely, saysAct } from './told/verbless.vi.ts';
import { whoOf } from './told/who.vi.ts';
import { upperFirst } from './words.vi.ts';

/** Clauses of a sub-measure; more in a group of which little else is told. */
const mostClauses = 4;
const mostInRoom = 7;
/** Words of a group that leave room for more clauses, for more examples. */
const roomy = 260;
/** Words of a group's sub-measures: half a page to three quarters. */
const mostWords = 420;
/** Single units' acts told in a sub-measure; more in a group of which little else is told. */
const mostExamples = 2;
const mostInShort = 5;
const short = 160;
/** A unit's own document, which is counted under the documents: "Kế hoạch số 78/KH-PGDĐT ngày 06/11/2023". */
const datedDocument = /số \d+\S* ngày \d/u;

/** What is told of a group, and of whom. */
export interface ToldOfGroup {
  readonly text: string;
  readonly units: readonly string[];
}

/** Sub-measures with most units first when room ends, printed in the outline's order. */
export function subMeasuresText(group: MeasureGroup, own: readonly Statement[], isThin: boolean, input: ReportInput): ToldOfGroup {
  const all = { clauses: mostInRoom, most: mostInShort, isThin: true, isShort: true };
  if (isSmall(input)) return withExamples(group, own, { ...all, isSmall: true }, input);
  const told = withExamples(group, own, { clauses: mostClauses, most: mostExamples, isThin }, input);
  if (wordCount(told.text) >= roomy) return told;
  const wider = withExamples(group, own, { clauses: mostInRoom, most: mostExamples, isThin }, input);
  if (wordCount(wider.text) >= short) return wider;
  return withExamples(group, own, all, input);
}

interface Examples {
  readonly clauses: number;
  readonly most: number;
  readonly isThin: boolean;
  /** So little is told that what schools did without a number is told too. */
  readonly isShort?: boolean;
  /** So few units that what one of them wrote here is of the group, whatever its words. */
  readonly isSmall?: boolean;
}

function withExamples(group: MeasureGroup, own: readonly Statement[], examples: Examples, input: ReportInput): ToldOfGroup {
  const placed = [...group.subMeasures, null].map((sub) => {
    const here = own.filter(({ subMeasures: [first = ''] }) => first === (sub?.code ?? ''));
    return { ...subMeasureText(sub, here, examples, input), size: unitsOf(here).length };
  });
  const ranked = [...placed].sort((a, b) => b.size - a.size);
  let words = 0;
  const kept = new Set(
    ranked.filter(({ text }) => {
      words += wordCount(text);
      return text !== '' && words <= mostWords;
    }),
  );
  const told = placed.filter((one) => kept.has(one));
  const texts = told.map(({ text }) => text);
  return { text: joinSentences(texts, own, input).replace(/^(?=\d)/, 'Có '), units: told.flatMap(({ units }) => units) };
}

/** Two sentences of the same units are one: they are named once. */
function joinSentences(told: readonly string[], own: readonly Statement[], input: ReportInput): string {
  const names = [...new Set(own.flatMap(({ units }) => (units.length <= mostNamed ? [whoOf(units, input)] : [])))];
  return told.reduce((before, text) => {
    const clause = lastClause(before);
    const lead = names
      .flatMap((one) => [`${one} `, `Tại ${one}, `])
      .find((one) => text.startsWith(one) && upperFirst(clause).startsWith(one));
    if (lead === undefined) return before === '' ? text : `${before} ${text}`;
    return `${before.replace(/\.$/, '')}; ${text.slice(lead.length)}`;
  }, '');
}

function lastClause(text: string): string {
  return text.split(/[.;] /).pop() ?? '';
}

/** What several did, then one or two examples where most wrote something that no other wrote. */
function subMeasureText(
  sub: SubMeasure | null,
  here: readonly Statement[],
  { clauses, most: mostOfThese, isThin, isShort = false, isSmall: isOfFew = false }: Examples,
  input: ReportInput,
): ToldOfGroup {
  const sure = sub === null ? [] : ofOneDeed(sub, here, input);
  const asOne = sub === null || sure.length === 0 ? [] : [`${whoOf(unitsOf(sure), input)} ${sub.predicate}`];
  const others = here.filter((one) => !sure.includes(one) || asOne.length === 0);
  const often = ofClauses(
    others.filter((one) => one.units.length > 1),
    clauses - asOne.length,
    input,
  );
  const isRest = 2 * unitsOf(often).length < unitsOf(others).length;
  const most = isOfFew ? mostOfThese : asOne.length > 0 ? 0 : isRest ? mostOfThese : isThin ? mostOfThese - 1 : 0;
  const told = [...often, ...examplesOf(sub, others, { isShort, isSmall: isOfFew }, input).slice(0, most)];
  return { text: joinClauses([...asOne, ...clausesOf(told, input)]), units: unitsOf([...sure, ...told]) };
}

/** Sentences that are told as one by the label: of several units that say it in their own words. */
function ofOneDeed(sub: SubMeasure, here: readonly Statement[], input: ReportInput): readonly Statement[] {
  const sure = sub.asOne === undefined ? [] : here.filter((one) => tellsOf(one, sub, input));
  return sure.length > 1 && unitsOf(sure).length > 1 ? sure : [];
}

interface DeedTold {
  readonly text: string;
  readonly units: readonly string[];
  readonly statements: readonly Statement[];
}

/** The labels that a group tells of, with those who did their deeds and what they wrote. */
export function deedsTold(group: MeasureGroup, input: ReportInput): DeedTold[] {
  const own = statementsOf(group, input);
  return group.subMeasures.flatMap((sub) => {
    const here = own.filter(({ subMeasures: [first = ''] }) => first === sub.code);
    const statements = ofOneDeed(sub, here, input);
    const units = new Set(unitsOf(statements));
    const inOrder = input.units.flatMap(({ code }) => (units.has(code) ? [code] : []));
    return units.size === 0 ? [] : [{ text: sub.predicate, units: inOrder, statements }];
  });
}

/** What may be told of what units wrote under a group. */
export function statementsOf(group: MeasureGroup, input: ReportInput): readonly Statement[] {
  return statementsUnder(group.text, input).filter(
    (one) => isSayable(one, input) && saysAct(predicateOf(one)) && !exceedsCells(group, one, input) && !isOfOtherMatter(one, input),
  );
}

/** It begins with the label's own deed, of what else the label names, in the matter of the report. */
function tellsOf({ text }: Statement, sub: SubMeasure, input: ReportInput): boolean {
  const bare = bareOf(text).toLowerCase().replace(manner, '');
  const rest = (sub.asOne ?? []).map((act) => new RegExp(`^(?:${led})?${act} `, 'u').exec(bare)?.[0]).find((lead) => lead !== undefined);
  return rest !== undefined && saysKeyword(bare.slice(rest.length), sub) && isOfMatter(text, input);
}

/** Before the deed, who was told to do it: "chỉ đạo các trường niêm yết …". */
const led = '(?:chỉ đạo|hướng dẫn|yêu cầu|giao) (?:(?!(?:không|chưa|đừng|bỏ|dừng|thôi|giảm) )[^;.]){1,70}? ';

/** How something is done, before its verb. */
const manner = /^(?:(?:đã|thường xuyên|kịp thời|chủ động|tích cực|tiếp tục|phối hợp|tổ chức(?= (?:tuyên truyền|truyền thông))) )+/u;

/** What one unit surely did there: offices first, then the largest. */
function examplesOf(
  sub: SubMeasure | null,
  here: readonly Statement[],
  { isShort, isSmall: isOfFew }: { readonly isShort: boolean; readonly isSmall: boolean },
  input: ReportInput,
): readonly Statement[] {
  const size = (one: Statement) => Math.max(0, ...one.figures.map(({ sum }) => sum));
  const isPlain = (one: Statement) => one.units.length === 1 && !datedDocument.test(one.text) && isToldBy(predicateOf(one), isOfFew);
  const isHere = (one: Statement) => isOfFew || (sub !== null && saysKeyword(one.text, sub) && isOfMatter(one.text, input));
  const single = here.filter((one) => isPlain(one) && isHere(one));
  const [offices, schools] = [single.filter((one) => isOfOffices(one, input)), single.filter((one) => !isOfOffices(one, input))];
  const counted = schools.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a));
  const others = isShort ? schools.filter((one) => size(one) === 0 && tidingsOf(one.text) !== 'bad') : [];
  return [...offices, ...counted, ...others];
}

/** Reads on from the unit's name; of few units also what seldom begins so, and what is there. */
function isToldBy(predicate: string, isOfFew: boolean): boolean {
  return beginsWithVerb(predicate) || hasOwnSubject(predicate) || (isOfFew && (beginsRarely(predicate) || isThere.test(predicate)));
}

const isThere = /^(?:(?!\d)\p{L}+ ){1,6}(?:có|được|đã|dùng|sử dụng|hoạt động) (?=\p{L}|\d)/u;

function unitsOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ units }) => units))];
}
