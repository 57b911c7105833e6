/** One unit's own report on paper, from its row: the dispatch's outline, the frame of an official letter. */
import type { Field, Indicator, Section } from '../../outline/schema.ts';
import { formatCount, formatMillions, formatPercent } from '../cells/numberText.ts';

import { readAllowedTexts } from '../log/allowedTexts.ts';
import { isAskedFor } from '../matching/asked.ts';
import type { MatchContext } from '../matching/context.ts';
import { matchReference } from '../matching/matching.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import type { Answer } from '../returns/answers.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { type DocumentBlock, figureRow, headerRow, list, paragraph, type Table } from './blocks.ts';
import type { Closing, Letterhead, Report } from './shape.ts';
import { unitAppendices } from './unitAppendices.vi.ts';
import { lowerFirst, roman, upperFirst, yearName } from './words.vi.ts';

const nothing = 'Không có nội dung.';
const hidden = '(nội dung có thông tin cá nhân, không in)';

interface Input extends MatchContext {
  readonly entry: Return;
}

/** The report as the unit would send it; what may name a child is not printed. */
export function writeUnitReport(entry: Return, context: MatchContext): Report {
  const input = { ...context, entry };
  const { outline, settings } = context;
  return {
    letterhead: letterhead(input),
    body: [
      paragraph(`Thực hiện ${outline.report.plan}, ${entry.unit.name} báo cáo kết quả như sau:`),
      ...partBlocks(input),
      {
        kind: 'paragraph',
        runs: [{ text: `Trên đây là báo cáo ${lowerFirst(outline.report.subject)} của ${entry.unit.name}./.` }],
        keepNext: true,
      },
    ],
    closing: closing(input),
    appendices: unitAppendices(entry, context),
    footer: '',
    madeAt: settings.now,
  };
}

function letterhead({ entry, outline, settings }: Input): Letterhead {
  const { documentNumber, documentDate } = outline.signing;
  const number = answerOf(entry, documentNumber);
  const day = answerOf(entry, documentDate)?.day;
  const [year, month = '', date] = (day ?? '').split('-');
  const when = year ? `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}` : 'ngày      tháng      năm      ';
  return {
    parentAgency: settings.agency,
    agency: entry.unit.name.toUpperCase(),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số: ${number && !number.blank ? printed(number) : '       /BC-'}`,
    placeAndDay: `${settings.place}, ${when}`,
    kind: 'BÁO CÁO',
    subject: outline.report.subject,
    draftMark: '',
    addressee: `Kính gửi: ${outline.report.agency}`,
  };
}

function closing({ entry, outline }: Input): Closing {
  const position = answerOf(entry, outline.signing.position);
  return {
    recipientsTitle: 'Nơi nhận:',
    recipients: ['- Như trên;', '- Lưu: VT.'],
    authority: '',
    signer: (position && !position.blank ? printed(position) : 'THỦ TRƯỞNG ĐƠN VỊ').toUpperCase(),
  };
}

/** Parts I and II by their sections, then each closing text as its own part. */
function partBlocks(input: Input): DocumentBlock[] {
  const { outline } = input;
  const groupCodes = new Set(outline.groups.map(({ text }) => text));
  const closingCodes = new Set(outline.closingTexts);
  const signing = new Set(Object.values<string>({ ...outline.signing }));
  const kept = outline.answers.sections.flatMap((section) => {
    const fields = section.fields.filter((field) => isPrinted(field, input) && !signing.has(field.code));
    return fields.length === 0 ? [] : [{ ...section, fields }];
  });
  const has = (section: Section, codes: ReadonlySet<string>) => section.fields.some(({ code }) => codes.has(code));
  const groups = kept.filter((section) => has(section, groupCodes));
  const closings = kept.filter((section) => has(section, closingCodes));
  const answers = kept.filter((section) => !groups.includes(section) && !closings.includes(section));
  return [
    ...part(0, outline.report.answersTitle, answers, input),
    ...part(1, outline.report.groupsTitle, groups, input),
    ...closings
      .flatMap(({ fields }) => fields)
      .flatMap((field, index) => [heading(1, `${roman[index + 2] ?? ''}. ${field.label}`), ...textBlocks(field, input)]),
  ];
}

function isPrinted(field: Field, { entry, outline, ...context }: Input): boolean {
  if (field.locked || field.kind === 'native' || field.kind === 'key') return false;
  if (field.code === outline.explanations) return false;
  return outline.years.some((year) => isAskedFor(entry, field.topic, field.yearly ? year : null, { outline, ...context }));
}

function part(index: number, title: string, sections: readonly Section[], input: Input): DocumentBlock[] {
  if (sections.length === 0) return [];
  return [
    heading(1, `${roman[index] ?? ''}. ${title}`),
    ...sections.flatMap((section, at) => [
      heading(2, `${at + 1}. ${section.title.replace(/^[IVX]+\.\d+\.\s*/, '')}`),
      ...sectionBlocks(section, input),
    ]),
  ];
}

function heading(level: 1 | 2 | 3, text: string): DocumentBlock {
  return { kind: 'heading', level, text };
}

/** Texts in order, the year figures in one table where the first of them comes. */
function sectionBlocks({ fields }: Section, input: Input): DocumentBlock[] {
  const figures = fields.filter(({ yearly }) => yearly);
  const isAlone = fields.filter(({ yearly }) => !yearly).length === 1;
  return fields.flatMap((field) => {
    if (field === figures[0]) return [figureTable(figures, input), ...targetLines(figures, input)];
    if (field.yearly) return [];
    return [...(isAlone ? [] : [heading(3, field.label)]), ...textBlocks(field, input)];
  });
}

function textBlocks(field: Field, { entry, returns, outline }: Input): DocumentBlock[] {
  const answer = answerOf(entry, field.code);
  if (!answer || answer.blank) return [paragraph(nothing)];
  const allows = readAllowedTexts(returns.binding.log, outline);
  const isAllowed = !personalDataIn(answer) && allows({ unit: entry.unit.code, field: field.code }, answer.cell.shown);
  const lines = answer.cell.shown.split('\n').map((line) => line.replace(/^\s*[-–+•]\s*/, '').trim());
  const said = lines.filter((line) => line !== '').map((line) => (isAllowed || mayBePrinted(line, field) ? line : hidden));
  return said.length === 1 ? [paragraph(upperFirst(said[0] ?? ''))] : [list(said)];
}

function figureTable(fields: readonly Field[], { entry, outline, settings }: Input): Table {
  const { years } = outline;
  const width = 0.6 / years.length;
  return {
    kind: 'table',
    widths: [0.4, ...years.map(() => width)],
    header: [headerRow(['Nội dung', ...years.map((year) => yearName(year, settings))])],
    rows: fields.map((field) => {
      return figureRow(
        field.label,
        years.map((year) => figureText(answerOf(entry, field.code, year))),
      );
    }),
  };
}

/** A figure as it is read, else the words typed in its place. */
function figureText(answer: Answer | undefined): string {
  if (!answer || answer.blank) return '';
  const { number, none, problem } = answer.reading;
  if (number === null || problem || none) return printed(answer);
  return answer.field.kind === 'money' ? formatMillions(number) : formatCount(number);
}

function printed({ cell, field }: Answer): string {
  const text = cell.shown.trim();
  return mayBePrinted(text, field) ? text : hidden;
}

/** "Năm 2024: 1/1 trường (100,0%)" for each target whose control is among the fields. */
function targetLines(fields: readonly Field[], input: Input): DocumentBlock[] {
  const codes = new Set(fields.map(({ code }) => code));
  return input.outline.indicators.filter(({ control }) => codes.has(control)).flatMap((indicator) => targetLine(indicator, input));
}

function targetLine(indicator: Indicator, { entry, ...context }: Input): DocumentBlock[] {
  const { years } = context.outline;
  const parts = years.flatMap((year) => {
    const match = matchReference(entry, indicator, year, context);
    if (!match.usable || match.denominator === 0) return [];
    const share = formatPercent(match.numerator, match.denominator);
    const whose = match.selfDeclared ? ', theo số tự khai' : '';
    return [`năm ${year}: ${match.numerator}/${match.denominator} ${indicator.noun} (${share}${whose})`];
  });
  return parts.length === 0 ? [] : [paragraph(`${indicator.label}: ${parts.join('; ')}.`)];
}
