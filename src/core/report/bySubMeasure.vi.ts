/** What units did in a group of measures, a sentence for each sub-measure, the most frequent first. */
import type { MeasureGroup, SubMeasure } from '../../outline/schema.ts';
import { plus } from '../lib/plus.ts';
import type { Statement } from '../narratives/statements.ts';
import { figureUnits } from './counted.ts';
import type { ReportInput } from './input.ts';
import { clauseOf, clausesOf, joinClauses, ofClauses, wordCount } from './told/statementText.vi.ts';
import { isOfOffices } from './told/told.vi.ts';
import { whoOf } from './told/who.vi.ts';
import { fieldOf } from './words.vi.ts';

/** Clauses of a sub-measure. */
const mostClauses = 4;
/** Words of a group's sub-measures: half a page to three quarters. */
const mostWords = 420;
/** Statements told next to a group's totals. */
const mostOfTotal = 2;
/** Single offices' acts in a group of which few units wrote. */
const mostSingles = 2;
/** A unit's own document, which is counted under the documents: "Kế hoạch số 78/KH-PGDĐT ngày 06/11/2023". */
const datedDocument = /số \d+\S* ngày \d/u;
/** From so many units on, what they did differently is told by its sub-measure. */
const fewestTogether = 3;

/** Sub-measures with most units first when room ends, printed in the outline's order. */
export function subMeasuresText(group: MeasureGroup, own: readonly Statement[], isThin: boolean, input: ReportInput): string {
  const all = [...group.subMeasures, null].map((sub) => {
    const here = own.filter(({ subMeasures: [first = ''] }) => first === (sub?.code ?? ''));
    return { here, text: subMeasureText(sub, here, input), units: unitsOf(here).length };
  });
  const placed = withSingles(all, isThin ? mostSingles : 0, input);
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

interface Placed {
  readonly here: readonly Statement[];
  readonly text: string;
  readonly units: number;
}

/** Where few units wrote of a group, what one office did is told after what several did. */
function withSingles(placed: readonly Placed[], most: number, input: ReportInput): readonly Placed[] {
  let left = most - placed.filter(({ here, text }) => text !== '' && here.every(({ units }) => units.length === 1)).length;
  return placed.map((one) => {
    const single = one.here.find((own) => own.units.length === 1 && isOfOffices(own, input) && !datedDocument.test(own.text));
    const isMore = one.here.some(({ units }) => units.length > 1);
    if (single === undefined || !isMore || left <= 0) return one;
    left -= 1;
    return { ...one, text: `${one.text} ${joinClauses(clausesOf([single], input))}`.trim() };
  });
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

function subMeasureText(sub: SubMeasure | null, here: readonly Statement[], input: ReportInput): string {
  const all = unitsOf(here);
  if (sub?.asOne && here.length > 1) return joinClauses([underLabel(sub, all, input)]);
  const often = ofClauses(
    here.filter((one) => one.units.length > 1),
    mostClauses,
    input,
  );
  const lead = sub !== null && isLead(all, often) ? underLabel(sub, all, input) : '';
  const shown = often.length > 0 ? often : here.filter((one) => isOfOffices(one, input)).slice(0, 1);
  if (lead === '') return joinClauses(clausesOf(shown, input));
  return joinClauses([[lead, ...clausesOf(shown.slice(0, 2), input)].join(', trong đó ')].map((text) => onceOfWhich(text)));
}

/** Of different sentences nothing more is sure than what they are about. */
function underLabel({ predicate }: SubMeasure, units: readonly string[], input: ReportInput): string {
  return `${whoOf(units, input)} có hoạt động thuộc nội dung ${predicate}`;
}

/** Most of the units wrote something that no other wrote. */
function isLead(all: readonly string[], often: readonly Statement[]): boolean {
  return all.length >= fewestTogether && 2 * unitsOf(often).length < all.length;
}

function onceOfWhich(text: string): string {
  const [lead = '', first, ...rest] = text.split(', trong đó ');
  return first === undefined ? lead : `${lead}, trong đó ${[first, ...rest].join(', ')}`;
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
