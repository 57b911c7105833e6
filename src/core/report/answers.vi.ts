/** A section of the answers in the report: leadership, cases, money, and the targets. */
import { addsUp, type Field, isKeptApart, isNumeric, type Outline, type Section } from '../../outline/schema.ts';
import { formatCount, formatInText, shareInText } from '../cells/numberText.ts';
import { toldTotal } from '../figures/totals.ts';
import { beginsWithVerb } from '../narratives/verbs.ts';
import { askedOnly, askedYears } from './askedYears.vi.ts';
import { type DocumentBlock, sentences } from './blocks.ts';
import { casesSentences } from './cases.vi.ts';
import { askedAmong, expectedUnits, isAlone, summedUnits } from './counted.ts';
import { declaredSentence } from './declared.vi.ts';
import { amountText, askedTail, baseText, comparedText, isSameSet, noneText } from './figureText.vi.ts';
import type { ReportInput } from './input.ts';
import { ownText } from './ownTexts.vi.ts';
import { referenceTo } from './references.vi.ts';
import { writeTargets } from './targets.vi.ts';
import { insteadOf } from './targetText.vi.ts';
import { toldCases } from './told/cases.vi.ts';
import { isSayable } from './told/clauses.vi.ts';
import { officesText, sortedText, statementsText, statementsUnder } from './told/told.vi.ts';
import { whoOf } from './told/who.vi.ts';
import { fieldOf, lowerFirst, measuredIn, millions, upperFirst, yearName } from './words.vi.ts';

/** Of a question that every unit answers in its own way. */
const mostSayings = 4;
/** What stands under a question's own heading: all that units say of it. */
const askedKinds = ['result', 'criticism', 'denial', 'wish'] as const;

/** The fields of a section that no other chapter holds, nor the closing texts, nor the signing block. */
export function fieldsOfSection({ fields }: Section, outline: Outline): readonly Field[] {
  const chapters = outline.report.parts.flatMap((part) => part.chapters);
  const elsewhere = new Set<string>([
    ...outline.groups.flatMap((group) => [group.text, ...group.figures]),
    ...chapters.flatMap(({ source, of }) => (source === 'question' && of !== undefined ? [of] : [])),
    ...outline.closingTexts,
    ...Object.values<string>({ ...outline.signing }),
    outline.explanations,
  ]);
  return fields.filter(({ code, kind }) => !elsewhere.has(code) && kind !== 'key' && kind !== 'native');
}

/** What the Department itself issued and did; opens the first chapter of results. */
export function ownActs(id: string, input: ReportInput): DocumentBlock[] {
  return [...ownText('documents', input), ...ownText('activities', input), ...offices(id, input)];
}

/** One question under its own heading. */
export function writeQuestion(field: Field, id: string, input: ReportInput): DocumentBlock[] {
  if (field.kind !== 'text') return writeSection([field], id, input);
  const told = statementsText(field.code, input, askedKinds);
  return sentences(`${id}.${field.code}`, told === '' ? someSay(field, input) : told);
}

/** What single units say where no two say the same: of the situation, that is the rule. */
function someSay({ code }: Field, input: ReportInput): string {
  const own = statementsUnder(code, input, askedKinds)
    .filter((one) => isSayable(one, input))
    .slice(0, mostSayings);
  const parts = own.map(({ units, text }) => `${whoOf(units, input)}: ${lowerFirst(text.trim().replace(/[.;,]+$/, ''))}`);
  return parts.length === 0 ? '' : `Theo ${parts.join('; ')}.`;
}

export function writeSection(all: readonly Field[], id: string, input: ReportInput): DocumentBlock[] {
  const controls = new Set(input.outline.indicators.map((indicator) => indicator.control));
  const notMoreThan = summedPairs(input.outline);
  const paired = new Set(notMoreThan.flatMap(({ lesser, greater }) => [lesser, greater]));
  const asked = input.outline.indicators.filter(({ control }) => all.some(({ code }) => code === control));
  const targets = writeTargets(asked, id, input);
  const fields = all.filter(({ code }) => !controls.has(code));
  const parts = fields.flatMap((field): DocumentBlock[] => {
    if (notMoreThan.some(({ greater }) => greater === field.code)) {
      return sentences(`${id}.${field.code}`, ...casesSentences(field.code, input));
    }
    if (paired.has(field.code)) return [];
    if (isKeptApart(field)) return sentences(`${id}.${field.code}`, declaredSentence(field, input));
    if (isNumeric(field)) return sentences(`${id}.${field.code}`, ...figureSentences(field, input));
    return sentences(`${id}.${field.code}`, textSentence(field, input));
  });
  return [...targets, ...joinTexts(parts, new Set(fields.filter(({ mayNamePeople }) => mayNamePeople).map(({ code }) => `${id}.${code}`)))];
}

/** Pairs of which the run has both sums; what is kept apart has a sentence of its own. */
function summedPairs(outline: Outline): Outline['relations']['notMoreThan'] {
  const isSummed = (code: string) => addsUp(fieldOf(outline, code));
  return outline.relations.notMoreThan.filter(({ lesser, greater }) => isSummed(lesser) && isSummed(greater));
}

/** A sentence that is only a count continues the paragraph before it. */
function joinTexts(blocks: readonly DocumentBlock[], counts: ReadonlySet<string>): DocumentBlock[] {
  const joined: DocumentBlock[] = [];
  for (const block of blocks) {
    const last = joined[joined.length - 1];
    const goesOn = last?.kind === 'paragraph' && block.kind === 'paragraph' && counts.has(block.id ?? '');
    if (goesOn) joined.splice(-1, 1, { ...last, runs: [...last.runs, { text: ' ' }, ...block.runs] });
    else joined.push(block);
  }
  return joined;
}

function offices(id: string, input: ReportInput): DocumentBlock[] {
  return sentences(`${id}.phong_so`, officesText(input));
}

function textSentence(field: Field, input: ReportInput): string {
  if (field.mayNamePeople) return contactSentence(field, input);
  if (field.sorts && isAlone(input))
    return sortedText(field, input).replace(/^(?=(?:Kế hoạch|Công văn|Quyết định|Văn bản|Hướng dẫn) số)/, 'Đơn vị đã ban hành ');
  if (field.sorts) return sortedText(field, input).replace(/^(?=\d)/, 'Có ');
  const told = statementsText(field.code, input);
  if (isAlone(input)) return told === '' || !beginsWithVerb(told) ? told : `Đơn vị ${lowerFirst(told)}`;
  const about = `Về ${lowerFirst(field.short ?? field.label)}`;
  if (told !== '') return `${about}: ${told.replace(/^Tại /, 'tại ')}`;
  const some = someSay(field, input);
  return some === '' ? '' : `${about}, ${lowerFirst(some)}`;
}

/** "58/99 đơn vị đã phân công đầu mối theo dõi"; names stay in the sheet. */
function contactSentence(field: Field, input: ReportInput): string {
  const used = new Set(summedUnits(input).map(({ code }) => code));
  const units = (input.results.answered[field.code] ?? []).filter((code) => used.has(code));
  const act = field.act ?? `báo cáo ${lowerFirst(field.label)}`;
  if (isAlone(input)) return units.length === 0 ? '' : `Đơn vị đã ${act}.`;
  if (used.size === 0) return '';
  // A final is of those that it counts: of the others it says nothing.
  const isFinal = input.settings.state === 'CHOT';
  const counted = isFinal ? summedUnits(input) : expectedUnits(input);
  const asked = askedAmong(counted, field.code, input);
  if (asked.length === 0) return '';
  const all = asked.length;
  const whose = askedTail(field.code, counted, input) || (isFinal && all < expectedUnits(input).length ? ' hoàn thành báo cáo' : '');
  if (units.length === all) return `Cả ${formatInText(all)} đơn vị${whose} đã ${act}.`;
  return `Đã có ${shareInText(units.length, all)} đơn vị${whose} ${act}.`;
}

function figureSentences(field: Field, input: ReportInput): string[] {
  const printed = input.results.printed[field.code];
  const name = upperFirst(field.label);
  if (printed?.untold !== undefined) return [`${name}: ${insteadOf(printed.untold)}.`];
  const told = printed ? toldTotal(printed.totals) : null;
  if (!printed || told === null) return [`${name}: chưa có số liệu.`];
  if (isAlone(input) && toldCases(field, input).length > 0) return [];
  const { total, year } = told;
  if (total.total === 0 && year === null)
    return [`${name}: ${isAlone(input) ? 'đơn vị' : 'các đơn vị'} báo cáo ${noneText('không', '', printed, input)}.`];
  const when = year === null ? 'cả giai đoạn' : lowerFirst(yearName(year, input.settings));
  return [
    `${name} ${when} là ${amountText(total.total ?? 0, field)}${baseText(printed, input)}${largestType(field, year, input)}.`,
    yearsSentence(field, input),
    comparedText(field, printed.compared, input, isSameSet(printed)),
  ];
}

/** ", trong đó phòng GDĐT 3.377,0 triệu đồng". */
function largestType(field: Field, year: number | null, input: ReportInput): string {
  const byType = input.results.printed[field.code]?.totals.byType ?? {};
  const types = input.outline.unitTypes.flatMap((type) => {
    const own = byType[type.code];
    const total = (year === null ? own?.period : own?.years[year])?.total ?? 0;
    return total > 0 ? [{ type, total }] : [];
  });
  const [first] = [...types].sort((a, b) => b.total - a.total);
  if (!first || types.length < 2) return '';
  return `, trong đó ${first.type.many ?? lowerFirst(first.type.label)} ${amountText(first.total, field)}`;
}

function yearsSentence(field: Field, input: ReportInput): string {
  const { results, outline, settings } = input;
  const years = results.printed[field.code]?.totals.years ?? {};
  const parts = outline.years.flatMap((year) => {
    const total = years[year]?.total;
    if (total === null || total === undefined) return [];
    return [`${lowerFirst(yearName(year, settings))}: ${field.kind === 'money' ? millions(total) : formatCount(total)}`];
  });
  if (parts.length < 2) return '';
  const differ = askedOnly(field.code, input) === '' ? 'có số liệu' : 'được hỏi';
  const others = askedYears(field.code, input) === '' ? '' : `; các năm khác số đơn vị ${differ} nên không so trực tiếp`;
  return `Theo năm${measuredIn(field)}: ${parts.join('; ')}${referenceTo('years', input)}${others}.`;
}
