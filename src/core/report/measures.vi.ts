/** A group of measures: its extent, what units did by sub-measure, what is weak. */
import { answerFields, type Field, type MeasureGroup } from '../../outline/schema.ts';
import { formatCount, formatInText } from '../cells/numberText.ts';
import type { Printed } from '../figures/results.ts';
import { toldTotal } from '../figures/totals.ts';
import type { Statement } from '../narratives/statements.ts';
import { type DocumentBlock, sentences } from './blocks.ts';
import { statementsOf, subMeasuresText, type ToldOfGroup } from './bySubMeasure.vi.ts';
import { askedAmong, isAlone, summedFigureUnits } from './counted.ts';
import { actsText, askedTail, baseText, comparedTogether, comparedWords, type FieldAct, noneText, timeTold } from './figureText.vi.ts';
import type { ReportInput } from './input.ts';
import { aloneText } from './told/alone.vi.ts';
import { clauseOf, joinClauses } from './told/clauses.vi.ts';
import { writersUnder } from './told/content.vi.ts';
import { joinedStatements, partsOfTotals } from './told/ofTotals.vi.ts';
import { fieldOf, lowerFirst } from './words.vi.ts';

/** Clauses of a group whose figures are all 0. */
const mostClauses = 3;
/** Words of one unit on one group. */
const mostAlone = 320;
/** Groups with words of less than a quarter of the units are told to be thin. */
const thin = 4;

export function writeGroup(group: MeasureGroup, id: string, input: ReportInput): DocumentBlock[] {
  const own = statementsOf(group, input);
  const parts = partsOfTotals(group, own, input);
  const others = own.filter((one) => !parts.includes(one));
  const extent = extentSentences(group, own.length > 0, joinedStatements(parts, input), input);
  const isZero = hasZeroTotals(group, input);
  const { text, units } = isAlone(input)
    ? { text: aloneText(own, mostAlone, input), units: [] }
    : isZero
      ? fewClauses(own, input)
      : subMeasuresText(group, others, thinShare(group, input) !== null, input);
  const told = withOthers(text, group, new Set([...units, ...parts.flatMap((one) => one.units)]), input);
  if (extent.length === 0 && told === '') return [];
  const weak = isAlone(input) || isZero ? '' : thinSentence(group, input);
  const [first, ...rest] = extent;
  const isShort = rest.length === 0;
  // What is told with a 0 continues its sentence.
  const beside = isZero && first?.endsWith('riêng') ? told.replace(/^(?:Tại|Có) /, lowerFirst) : told;
  return isShort
    ? sentences(`${id}.p1`, first ?? '', beside, weak)
    : [...sentences(`${id}.p1`, first ?? '', ...rest), ...sentences(`${id}.p2`, told, weak)];
}

/** "hoạt động hợp tác quốc tế". */
function activityOf({ title }: MeasureGroup): string {
  return `hoạt động ${lowerFirst(title).replace(/^tăng cường /, '')}`;
}

/** "chưa phát sinh hoạt động hợp tác quốc tế (02/10 đơn vị)": of whom it is known. */
export function noActivityText(group: MeasureGroup, input: ReportInput): string {
  const known = group.figures.map((code) => input.results.printed[code]).find((one) => (toldOf(one)?.total.units ?? 0) > 0);
  return known ? noneText('chưa', activityOf(group), known, input) : `chưa phát sinh ${activityOf(group)}`;
}

/** Figures were given, all of them may be told, and all are 0. */
export function hasZeroTotals(group: MeasureGroup, { results }: ReportInput): boolean {
  const figures = group.figures.map((code) => results.printed[code]);
  const totals = figures.map((one) => toldOf(one)?.total);
  const isZero = totals.some((total) => (total?.units ?? 0) > 0) && totals.every((total) => (total?.total ?? 0) === 0);
  return isZero && figures.every((one) => one?.untold === undefined);
}

/** What is told next to a 0: each unit's own, by name. */
function fewClauses(own: readonly Statement[], input: ReportInput): ToldOfGroup {
  const few = own.slice(0, mostClauses);
  return { text: few.map((one) => joinClauses([clauseOf(one, input)])).join(' '), units: few.flatMap(({ units }) => units) };
}

/** Totals in one sentence, what is part of them, then each field's years over the same units. */
function extentSentences(group: MeasureGroup, isTold: boolean, parts: string, input: ReportInput): string[] {
  const figures = group.figures.map((code) => ({ field: fieldOf(input.outline, code), printed: input.results.printed[code] }));
  const known = figures.filter(({ printed }) => (toldOf(printed)?.total.units ?? 0) > 0);
  if (known.length === 0) return [];
  const positive = known.filter(({ printed }) => (toldOf(printed)?.total.total ?? 0) > 0);
  const who = isAlone(input) ? 'Đơn vị' : 'Các đơn vị';
  if (positive.length === 0) {
    const none = `${who} báo cáo ${noActivityText(group, input)}`;
    return [isTold ? `${none}; riêng` : `${none}.`];
  }
  const acts = actsText(positiveActs(positive, input), input.outline);
  const zero = known.flatMap((one) =>
    positive.includes(one) || !one.printed ? [] : [`${lowerFirst(one.field.label)}: ${noneText('không', '', one.printed, input)}`],
  );
  return [
    `${who} ${[acts, ...zero].join('; ')}.`,
    ...(parts === '' ? [] : [parts]),
    comparedTogether(positive.map(({ field, printed }) => comparedWords(field, printed?.compared ?? null, input))),
  ].filter((text) => text !== '');
}

/** What was done, with the units behind it; those that are the same of all figures are said once. */
function positiveActs(
  positive: readonly { readonly field: Field; readonly printed: Printed | undefined }[],
  input: ReportInput,
): FieldAct[] {
  const acts = positive.flatMap(({ field, printed }) => {
    const told = toldOf(printed);
    return printed && told ? [{ field, told, tail: baseText(printed, input, timeTold(told, input)) }] : [];
  });
  const isOne = new Set(acts.map(({ tail }) => tail)).size === 1 && !acts[0]?.tail.includes('chưa gồm');
  return acts.map((one, at) => (isOne && at < acts.length - 1 ? { ...one, tail: '' } : one));
}

function toldOf(printed: Printed | undefined) {
  return printed ? toldTotal(printed.totals) : null;
}

/** The same with how many wrote something else, in its last sentence. */
function withOthers(told: string, group: MeasureGroup, known: ReadonlySet<string>, input: ReportInput): string {
  const others = [...unitsWithContent(group, input)].filter((unit) => !known.has(unit)).length;
  if (others === 0 || isAlone(input)) return told;
  const count = `${formatInText(others)} đơn vị`;
  if (told !== '') return `${told.replace(/\.$/, '')}; ngoài ra, ${count} nêu nội dung khác.`;
  return thinShare(group, input) === null ? `Có ${count} nêu nội dung về ${lowerFirst(group.title)}.` : '';
}

function thinSentence(group: MeasureGroup, input: ReportInput): string {
  const share = thinShare(group, input);
  if (share === null) return '';
  return share === '' ? 'Chưa có đơn vị nào có nội dung cụ thể ở nhóm này.' : `Mới ${share} có nội dung cụ thể ở nhóm này.`;
}

/** Of those that were asked. */
function unitsWithContent(group: MeasureGroup, input: ReportInput): ReadonlySet<string> {
  const wrote = writersUnder(group.text, input);
  return new Set(askedAmong(summedFigureUnits(input), group.text, input).flatMap(({ code }) => (wrote.has(code) ? [code] : [])));
}

/** "11/52 đơn vị" where less than a quarter of the units that were asked wrote of something done, '' where none did; null elsewhere, and where no words are asked. */
export function thinShare(group: MeasureGroup, input: ReportInput): string | null {
  if (!answerFields(input.outline).some(({ code }) => code === group.text)) return null;
  const all = askedAmong(summedFigureUnits(input), group.text, input);
  const some = unitsWithContent(group, input).size;
  if (all.length < 8 || thin * some >= all.length) return null;
  if (some === 0) return '';
  return `${formatInText(some)}/${formatCount(all.length)} đơn vị${askedTail(group.text, summedFigureUnits(input), input)}`;
}
