/** What units did in a group of measures, a sentence for each sub-measure, the most frequent first. */
import type { MeasureGroup, SubMeasure } from '../../outline/schema.ts';
import { plus } from '../lib/plus.ts';
import { saysKeyword } from '../narratives/placing.ts';
import type { Statement } from '../narratives/statements.ts';
import { beginsWithVerb } from '../narratives/verbs.ts';
import { hasWords } from '../text/hasWords.ts';
import { figureUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import {
  bareOf,
  clauseOf,
  clausesOf,
  hasOwnSubject,
  isSayable,
  joinClauses,
  ofClauses,
  predicateOf,
  wordCount,
} from './told/statementText.vi.ts';
import { isOfOffices, statementsUnder } from './told/told.vi.ts';
import { saysAct } from './told/verbless.vi.ts';
import { whoOf } from './told/who.vi.ts';
import { fieldOf } from './words.vi.ts';

/** Clauses of a sub-measure. */
const mostClauses = 4;
/** Words of a group's sub-measures: half a page to three quarters. */
const mostWords = 420;
/** Statements told next to a group's totals. */
const mostOfTotal = 2;
/** Single units' acts told in a sub-measure. */
const mostExamples = 2;
/** A unit's own document, which is counted under the documents: "Kế hoạch số 78/KH-PGDĐT ngày 06/11/2023". */
const datedDocument = /số \d+\S* ngày \d/u;

/** Sub-measures with most units first when room ends, printed in the outline's order. */
export function subMeasuresText(group: MeasureGroup, own: readonly Statement[], isThin: boolean, input: ReportInput): string {
  const placed = [...group.subMeasures, null].map((sub) => {
    const here = own.filter(({ subMeasures: [first = ''] }) => first === (sub?.code ?? ''));
    return { text: subMeasureText(sub, here, isThin, input), units: unitsOf(here).length };
  });
  const ranked = [...placed].sort((a, b) => b.units - a.units);
  let words = 0;
  const kept = new Set(
    ranked.filter(({ text }) => {
      words += wordCount(text);
      return text !== '' && words <= mostWords;
    }),
  );
  const told = placed.filter((one) => kept.has(one)).map(({ text }) => text);
  return joinSentences(told, own, input).replace(/^(?=\d)/, 'Có ');
}

/** Two sentences of one unit are one: it is named once. */
function joinSentences(told: readonly string[], own: readonly Statement[], input: ReportInput): string {
  const names = own.flatMap(({ units }) => (units.length === 1 ? [whoOf(units, input)] : []));
  return told.reduce((before, text) => {
    const name = names.find((one) => text.startsWith(`${one} `) && lastSentence(before).startsWith(`${one} `));
    const isOneClause = !text.includes(';') && !lastSentence(before).includes(';');
    if (name === undefined || !isOneClause) return before === '' ? text : `${before} ${text}`;
    return `${before.replace(/\.$/, '')}; ${text.slice(name.length + 1)}`;
  }, '');
}

function lastSentence(text: string): string {
  return text.slice(text.lastIndexOf('. ') + 1).trim();
}

/** What several did, then one or two examples where most wrote something that no other wrote. */
function subMeasureText(sub: SubMeasure | null, here: readonly Statement[], isThin: boolean, input: ReportInput): string {
  const sure = sub === null ? [] : ofOneDeed(sub, here, input);
  const asOne = sub === null || sure.length === 0 ? [] : [`${whoOf(unitsOf(sure), input)} ${sub.predicate}`];
  const others = here.filter((one) => !sure.includes(one) || asOne.length === 0);
  const often = ofClauses(
    others.filter((one) => one.units.length > 1),
    mostClauses - asOne.length,
    input,
  );
  const isRest = 2 * unitsOf(often).length < unitsOf(others).length;
  const most = asOne.length > 0 ? 0 : isRest ? mostExamples : isThin ? 1 : 0;
  return joinClauses([...asOne, ...clausesOf([...often, ...examplesOf(sub, others, most, input)], input)]);
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
    (one) => isSayable(one, input) && saysAct(predicateOf(one)) && !exceedsCells(group, one, input),
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

/** It says a word of what the report is about. */
function isOfMatter(text: string, { outline }: ReportInput): boolean {
  const { matter } = outline.report;
  return matter === undefined || matter.some((word) => hasWords(text.toLowerCase(), word));
}

/** What one unit surely did there: offices first, then the largest. */
function examplesOf(sub: SubMeasure | null, here: readonly Statement[], most: number, input: ReportInput): readonly Statement[] {
  const size = (one: Statement) => Math.max(0, ...one.figures.map(({ sum }) => sum));
  const isPlain = (one: Statement) => one.units.length === 1 && !datedDocument.test(one.text) && isToldBy(predicateOf(one));
  const single = sub === null ? [] : here.filter((one) => isPlain(one) && saysKeyword(one.text, sub) && isOfMatter(one.text, input));
  const [offices, schools] = [single.filter((one) => isOfOffices(one, input)), single.filter((one) => !isOfOffices(one, input))];
  const counted = schools.filter((one) => size(one) > 0).sort((a, b) => size(b) - size(a));
  return [...offices, ...counted].slice(0, most);
}

/** Reads on from the unit's name. */
function isToldBy(predicate: string): boolean {
  return beginsWithVerb(predicate) || hasOwnSubject(predicate);
}

function unitsOf(statements: readonly Statement[]): string[] {
  return [...new Set(statements.flatMap(({ units }) => units))];
}

/** "Trong đó, … tổ chức 358 buổi cho 96.412 lượt": what counts the same as the group's totals, the largest first. */
export function partsOfTotals(group: MeasureGroup, own: readonly Statement[], input: ReportInput): Statement[] {
  if (group.figures.length < 2 || figureUnits(input).length < 2) return [];
  const isPart = (one: Statement) => group.figures.every((code) => isWithin(one, code, input));
  const size = (one: Statement) => Math.max(...one.figures.map(({ sum }) => sum));
  const parts = own.filter((one) => isPart(one) && (one.units.length > 1 || isOfOffices(one, input)));
  return parts.sort((a, b) => size(b) - size(a)).slice(0, mostOfTotal);
}

/** It tells the field's figure of all its units, within what the cells of these units have. */
function isWithin(one: Statement, code: string, input: ReportInput): boolean {
  const said = figureSaid(one, code, input);
  return said !== null && said <= ownTotal(one.units, code, input);
}

/** What it tells of the field of all its units; null where it tells nothing of it. */
function figureSaid({ figures, units, template }: Statement, code: string, input: ReportInput): number | null {
  const nouns = fieldOf(input.outline, code).nouns ?? [];
  const found = figures.find(
    ({ noun, units: given }, at) =>
      template.includes(`{${at}}`) && nouns.some((one) => noun === one || noun.startsWith(`${one} `)) && given.length === units.length,
  );
  return found?.sum ?? null;
}

function ownTotal(units: readonly string[], code: string, input: ReportInput): number {
  const printed = input.results.printed[code];
  if (printed?.ofUnit === undefined) return printed?.totals.period?.total ?? 0;
  return units.reduce((sum, unit) => plus(sum, printed.ofUnit?.[unit] ?? 0), 0);
}

/** It tells a figure of the group, and more than the cells of its units: one of the two is wrong. */
export function exceedsCells(group: MeasureGroup, one: Statement, input: ReportInput): boolean {
  const said = group.figures.map((code) => ({ code, sum: figureSaid(one, code, input) }));
  const isOfAll = group.figures.length > 1 && said.every(({ sum }) => sum !== null);
  return said.some(({ code, sum }) => (isOfAll || tellsAct(one, code, input)) && sum !== null && sum > ownTotal(one.units, code, input));
}

/** It names the act that the field counts, the end of its label: "buổi tuyên truyền", "ban hành". */
function tellsAct({ text }: Statement, code: string, input: ReportInput): boolean {
  const act = fieldOf(input.outline, code).label.toLowerCase().split(' ').slice(-2).join(' ');
  return text.toLowerCase().includes(act);
}

export function joinedStatements(parts: readonly Statement[], input: ReportInput): string {
  return parts.length === 0 ? '' : `Trong đó, ${parts.map((one) => clauseOf(one, input)).join('; ')}.`;
}
