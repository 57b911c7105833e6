/** One unit's own report on paper, from its row: the dispatch's outline, the frame of an official letter. */
import { type DocumentPart, type Field, type Indicator, isNumeric, type ReportChapter } from '../../../outline/schema.ts';
import { formatNumber, formatPercent } from '../../cells/numberText.ts';

import { readAllowedTexts } from '../../log/allowedTexts.ts';
import type { MatchContext } from '../../matching/context.ts';
import { matchReference } from '../../matching/matching.ts';
import { mayBePrinted } from '../../privacy/mayBePrinted.ts';
import { personalDataIn } from '../../privacy/personalDataIn.ts';
import type { Answer } from '../../returns/answers.ts';
import { answerOf, type Return } from '../../returns/returns.ts';
import { type DocumentBlock, figureRow, headerRow, list, paragraph, type Table } from '../blocks.ts';
import { chapterTitle } from '../chapters.ts';
import type { Closing, Letterhead, Report } from '../shape.ts';
import { decimalUnit, lowerFirst, rateMark, roman, upperFirst, yearName } from '../words.vi.ts';
import { signerLines } from './signer.vi.ts';
import { basisLead, isCommittee, parentOf } from './standing.vi.ts';
import { unitAppendices } from './unitAppendices.vi.ts';
import { type AskedChapter, chapterFields, isClosing, type UnitInput } from './unitChapters.ts';

const nothing = 'Không có nội dung.';
const hidden = '(nội dung có thông tin cá nhân, không in)';
const noFigure = 'chưa có số liệu';

/** The report as the unit would send it; what may name a child is not printed. */
export function writeUnitReport(entry: Return, context: MatchContext): Report {
  const input = { ...context, entry };
  const { outline, settings } = context;
  return {
    letterhead: letterhead(input),
    body: [
      paragraph(`${basisLead(input)}${entry.unit.name} báo cáo kết quả như sau:`),
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

function letterhead(input: UnitInput): Letterhead {
  const { entry, outline, settings } = input;
  const { documentNumber, documentDate } = outline.signing;
  const number = answerOf(entry, documentNumber);
  const day = answerOf(entry, documentDate)?.day;
  const [year, month = '', date] = (day ?? '').split('-');
  const when = year ? `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}` : 'ngày      tháng      năm      ';
  return {
    parentAgency: entry.unit.type?.parentAgency ?? parentOf(entry, input),
    agency: entry.unit.name.toUpperCase(),
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: `Số: ${number && !number.blank ? printed(number) : '       /BC-'}`,
    placeAndDay: `${settings.place}, ${when}`,
    kind: 'BÁO CÁO',
    subject: outline.report.subject,
    draftMark: '',
    addressee: `Kính gửi: ${outline.report.agency}.`,
  };
}

function closing({ entry, outline }: UnitInput): Closing {
  const position = answerOf(entry, outline.signing.position);
  const authority = entry.unit.type?.authority ?? (isCommittee(entry.unit.name) ? 'TM. ỦY BAN NHÂN DÂN' : '');
  return {
    recipientsTitle: 'Nơi nhận:',
    recipients: ['- Như trên;', '- Lưu: VT.'],
    authority,
    signer: signerLines(position && !position.blank ? printed(position) : '', authority),
  };
}

/** The outline's parts, each chapter with the unit's own answers. */
function partBlocks(input: UnitInput): DocumentBlock[] {
  const { parts } = input.outline.report;
  const written = parts.map((part) => ({ part, body: partBody(part, input) })).filter(({ body }) => body.length > 0);
  return written.flatMap(({ part, body }, index) => [heading(1, `${roman[index] ?? ''}. ${part.unitTitle ?? part.title}`), ...body]);
}

/** Writes what a unit was asked in a part; a part of one text needs no second heading. */
function partBody({ chapters }: DocumentPart, input: UnitInput): DocumentBlock[] {
  const asked = chapters.map((chapter) => ({ chapter, fields: chapterFields(chapter, input) }));
  const isOne = asked.every(({ chapter, fields }) => fields.length === 0 || isClosing(chapter));
  const texts = asked.flatMap(({ fields }) => fields);
  if (isOne && texts.length === 1) return texts.flatMap((field) => textBlocks(field, input));
  return chapterBlocks(asked, undefined, '', input);
}

function chapterBlocks(all: readonly AskedChapter[], above: string | undefined, before: string, input: UnitInput): DocumentBlock[] {
  const under = ({ code }: ReportChapter) => (code === undefined ? [] : all.filter(({ chapter }) => chapter.under === code));
  const own = all.filter(({ chapter }) => chapter.under === above);
  const told = own.filter(({ chapter, fields }) => [{ fields }, ...under(chapter)].some((one) => one.fields.length > 0));
  return told.flatMap(({ chapter, fields }, index) => {
    const number = `${before}${index + 1}.`;
    return [
      heading(before === '' ? 2 : 3, `${number} ${chapterTitle(chapter, input.outline)}`),
      ...(isClosing(chapter) ? fields.flatMap((field) => textBlocks(field, input)) : sectionBlocks(fields, input)),
      ...(chapter.code === undefined ? [] : chapterBlocks(all, chapter.code, number, input)),
    ];
  });
}

function heading(level: 1 | 2 | 3, text: string): DocumentBlock {
  return { kind: 'heading', level, text };
}

/** Texts in order, the year figures in one table where the first of them comes. */
function sectionBlocks(fields: readonly Field[], input: UnitInput): DocumentBlock[] {
  const figures = fields.filter(({ yearly }) => yearly);
  const isAlone = fields.filter((field) => !field.yearly && !isNumeric(field)).length === 1;
  return fields.flatMap((field) => {
    if (field === figures[0]) return [figureTable(figures, input), ...targetLines(figures, input)];
    if (field.yearly) return [];
    if (isNumeric(field))
      return [paragraph(`${field.label}${decimalUnit(field)}: ${figureText(answerOf(input.entry, field.code)) || noFigure}.`)];
    return [...(isAlone ? [] : [heading(3, field.label)]), ...textBlocks(field, input)];
  });
}

function textBlocks(field: Field, { entry, returns, outline }: UnitInput): DocumentBlock[] {
  const answer = answerOf(entry, field.code);
  if (!answer || answer.blank) return [paragraph(nothing)];
  const allows = readAllowedTexts(returns.binding.log, outline);
  const isAllowed = !personalDataIn(answer) && allows({ unit: entry.unit.code, field: field.code }, answer.cell.shown);
  const lines = answer.cell.shown.split('\n').map((line) => line.replace(/^\s*[-–+•]\s*/, '').trim());
  const said = lines.filter((line) => line !== '').map((line) => (isAllowed || mayBePrinted(line, field) ? line : hidden));
  return said.length === 1 ? [paragraph(upperFirst(said[0] ?? ''))] : [list(said)];
}

function figureTable(fields: readonly Field[], { entry, outline, settings }: UnitInput): Table {
  const { years } = outline;
  const width = 0.6 / years.length;
  return {
    kind: 'table',
    widths: [0.4, ...years.map(() => width)],
    header: [headerRow(['Nội dung', ...years.map((year) => yearName(year, settings))])],
    rows: fields.map((field) => {
      return figureRow(
        `${field.label}${decimalUnit(field)}`,
        years.map((year) => figureText(answerOf(entry, field.code, year))),
      );
    }),
  };
}

/** A figure as it is read, else the words typed in its place; a rate says whose it is, a word for none does not. */
function figureText(answer: Answer | undefined): string {
  if (!answer || answer.blank) return '';
  const { number, none, problem } = answer.reading;
  const mark = rateMark(answer.field);
  if (problem) return `${printed(answer)}${mark}`;
  return number === null || none ? printed(answer) : `${formatNumber(number, answer.field)}${mark}`;
}

function printed({ cell, field }: Answer): string {
  const text = cell.shown.trim();
  return mayBePrinted(text, field) ? text : hidden;
}

/** "Năm 2024: 1/1 trường (100,0%)" for each target whose control is among the fields. */
function targetLines(fields: readonly Field[], input: UnitInput): DocumentBlock[] {
  const codes = new Set(fields.map(({ code }) => code));
  return input.outline.indicators.filter(({ control }) => codes.has(control)).flatMap((indicator) => targetLine(indicator, input));
}

function targetLine(indicator: Indicator, { entry, ...context }: UnitInput): DocumentBlock[] {
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
