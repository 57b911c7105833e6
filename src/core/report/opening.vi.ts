/** The opening page: what the report rests on, its scope, the answer in five lines, the targets in one table. */

import type { Indicator, Outline } from '../../outline/schema.ts';
import { formatCount, formatDay, formatInText } from '../cells/numberText.ts';
import { unitsText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult } from '../figures/results.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { cell, type DocumentBlock, headerRow, sentences, type TableCell } from './blocks.ts';
import { askedAmong, expectedUnits, figureUnits, isAlone, ownReport, summedFigureUnits, summedUnits, typeOf } from './counted.ts';
import { coverageNote } from './coverageNote.vi.ts';
import { mainResults } from './headline.vi.ts';
import type { ReportInput } from './input.ts';
import { ratioParts, wordsInstead } from './targetText.vi.ts';
import { aimText, dayName, joinAnd } from './words.vi.ts';

export function writeOpening(input: ReportInput): DocumentBlock[] {
  return [
    ...sentences('mo.can_cu', basisSentence(input)),
    ...sentences('mo.pham_vi', scopeSentence(input), schoolsSentence(input), ...reportingSentences(input)),
    {
      kind: 'paragraph',
      id: 'mo.ket_qua',
      runs: [{ text: 'Kết quả chính: ', bold: true }, { text: mainResults(input) }],
    },
    targetsTable(input),
    ...sentences('mo.ghi_chu', coverageNote(input)).map((block) => asNote(block)),
  ];
}

function asNote(block: DocumentBlock): DocumentBlock {
  if (block.kind !== 'paragraph') return block;
  return { kind: 'note', id: 'mo.ghi_chu', text: block.runs.map((run) => run.text).join('') };
}

/** A document whose number is still "…" is not named. */
export function isNamedInFull(words: string): boolean {
  return words !== '' && !words.includes('…') && !words.includes('...');
}

/** The documents that the report names as its basis, the unit's own dispatch last. */
export function basisOf(input: ReportInput): string[] {
  const { dispatchNumber, dispatchDate, reportBasis } = input.settings;
  if (ownReport(input) && isNamedInFull(dispatchNumber)) {
    return [reportBasis.find((one) => one.includes(dispatchNumber)) ?? `Công văn số ${dispatchNumber} ngày ${dispatchDate}`];
  }
  return reportBasis.filter(isNamedInFull);
}

function basisSentence(input: ReportInput): string {
  const { outline, settings } = input;
  const basis = basisOf(input);
  const lead = basis.length === 0 ? '' : `Thực hiện ${joinAnd(basis)}, `;
  const who = isAlone(input) && !ownReport(input) ? outline.report.agency : agencyName(input);
  const period = `từ ${dayName(settings.periodFrom)} đến hết ${dayName(settings.periodTo)}`;
  return `${lead}${who} báo cáo kết quả ${period} như sau:`;
}

/** Who speaks in the report. */
export function agencyName(input: ReportInput): string {
  const [only] = expectedUnits(input);
  return ownReport(input) && only ? only.name : input.outline.report.agency;
}

function scopeSentence(input: ReportInput): string {
  const expected = expectedUnits(input);
  const [only] = expected;
  if (ownReport(input)) return '';
  if (isAlone(input)) return `Diện báo cáo là 01 đơn vị: ${only?.name ?? ''}.`;
  const kinds = input.outline.unitTypes.flatMap((type) => {
    const count = expected.filter((unit) => unit.type === type.code).length;
    return count === 0 ? [] : [`${formatInText(count)} ${type.many ?? type.label}`];
  });
  const unknown = expected.filter((unit) => typeOf(unit, input.outline) === undefined).length;
  const others = unknown === 0 ? [] : [`${formatInText(unknown)} đơn vị chưa rõ loại`];
  return `Diện báo cáo gồm ${formatInText(expected.length)} đơn vị: ${[...kinds, ...others].join(', ')}.`;
}

function schoolsSentence(input: ReportInput): string {
  const { outline, results } = input;
  const last = outline.years[outline.years.length - 1] ?? 0;
  const several = outline.unitTypes.find((type) => type.establishments === 'several');
  return outline.indicators
    .flatMap(({ code, noun }) => {
      const list = results.lists[code];
      const listed = list?.years[last]?.listed ?? 0;
      if (!list || listed === 0 || isAlone(input)) return [];
      const own = list.byType[several?.code ?? ''] ?? 0;
      const part = own === 0 || own === listed ? '' : `, trong đó ${formatInText(own)} ${noun} do ${several?.many ?? ''} quản lý`;
      return [`Năm ${last} có ${formatInText(listed)} ${noun} thuộc diện đánh giá mục tiêu${part}.`];
    })
    .join(' ');
}

function reportingSentences(input: ReportInput): string[] {
  const { reporting } = input.results;
  const [sent, missing] = [reporting.withData.length, reporting.missing.length];
  if (isAlone(input)) return [sent === 0 ? 'Đến nay đơn vị chưa gửi số liệu.' : ''];
  if (sent === 0) return [`Đến nay chưa có đơn vị nào gửi số liệu (Phụ lục I).`];
  const used = summedUnits(input).length;
  const open = sent - used;
  const isFinal = input.settings.state === 'CHOT';
  const usedText = isFinal
    ? `${formatInText(used)} đơn vị hoàn thành báo cáo được tổng hợp dưới đây`
    : `số liệu của ${formatInText(used)} đơn vị được tổng hợp dưới đây, ${completeText(used, reporting.submitted.length)}`;
  const left = [
    open === 0 ? '' : `${formatInText(open)} đơn vị đang hoàn thiện, chỉnh lý`,
    missing === 0 ? '' : `${formatInText(missing)} đơn vị chưa báo cáo (Phụ lục II)`,
  ].filter((part) => part !== '');
  const own = expectedUnits(input).length - figureUnits(input).length;
  const [some, all] = [summedFigureUnits(input).length, figureUnits(input).length];
  const base = some === all ? `cả ${formatInText(all)} đơn vị` : `${formatCount(some)}/${formatCount(all)} đơn vị`;
  return [
    sent === expectedUnits(input).length && open === 0
      ? `Đến nay, cả ${formatInText(sent)} đơn vị đã gửi${isFinal ? ' và hoàn thành' : ''} báo cáo.`
      : `Đến nay, ${formatInText(sent)} đơn vị đã gửi báo cáo; ${usedText}.`,
    left.length === 0 ? '' : `Còn ${left.join(' và ')}.`,
    completionSentence(input),
    !hasFigures(input)
      ? ''
      : own === 0
        ? `Số liệu là của ${base}, trừ khi ghi khác.`
        : `Các phòng thuộc ${termsOf(input.outline).self} không báo cáo số liệu, nên số liệu là của ${base}, trừ khi ghi khác.`,
  ];
}

/** Somebody gave a number that is used. */
function hasFigures({ results }: ReportInput): boolean {
  const totals = Object.values(results.printed).map((one) => one.totals.period?.units ?? 0);
  return [...totals, ...results.indicators.map(({ period }) => period.units)].some((units) => units > 0);
}

/** "trong đó 44 đơn vị đã hoàn thành", or all of them. */
function completeText(used: number, complete: number): string {
  if (complete === 0) return 'chưa đơn vị nào hoàn thành';
  return complete >= used ? 'đều đã hoàn thành' : `trong đó ${formatInText(complete)} đơn vị đã hoàn thành`;
}

/** Says what complete means where the sheet has no column to say it in. */
function completionSentence({ completion }: ReportInput): string {
  return completion === 'signing' ? '' : 'Đơn vị trả lời đủ các mục bắt buộc được tính là đã hoàn thành.';
}

function targetsTable(input: ReportInput): DocumentBlock {
  const { outline, results } = input;
  const last = outline.years[outline.years.length - 1] ?? '';
  const isOne = new Set(outline.indicators.map(({ target }) => target)).size === 1;
  const alone = ownReport(input);
  const own = ({ target }: Indicator) => (isOne ? '' : ` – mục tiêu ${aimText(target)}`);
  const rows = outline.indicators.flatMap((indicator, index) => {
    const result = results.indicators.find((one) => one.code === indicator.code);
    // An earlier figure stands with the units that were behind it then.
    const period = result?.earlier?.ratio ?? result?.period;
    const when = indicator.measure === 'stock' ? ` (năm ${last})` : '';
    if (period?.none === 'khong_ap_dung') return [];
    return [
      [
        cell(`${index + 1}. ${indicator.tableName ?? indicator.label}${when}${own(indicator)}`),
        ...resultCells(indicator, result),
        ...(alone
          ? []
          : [cell(period && isAsked(indicator, input) ? `${unitsText(period)}${period.partlyAsked ? ' đủ các năm' : ''}` : '–', 'center')]),
      ],
    ];
  });
  return {
    kind: 'table',
    id: 'mo.bang_1',
    caption: `Bảng 1. ${targetsName(outline)}`,
    widths: alone ? [0.52, 0.18, 0.3] : [0.42, 0.11, 0.29, 0.18],
    header: [headerRow(['Mục tiêu', 'Kết quả', 'Số tính được', ...(alone ? [] : ['Đơn vị có số liệu'])])],
    rows,
  };
}

/** A linked sheet may have a column for a target for nobody. */
function isAsked({ control }: Indicator, input: ReportInput): boolean {
  return askedAmong(expectedUnits(input), control, input).length > 0;
}

/** The percentage and what it is of; words in place of both need the room of both. */
function resultCells(indicator: Indicator, result: IndicatorResult | undefined): TableCell[] {
  const words = result ? wordsInstead(result) : '–';
  if (!result || words !== null) return [{ ...cell(words ?? '', 'center'), span: 2 }];
  return [cell(result.period.text, 'center', true), cell(ratioParts(result, indicator), 'center')];
}

/** What the table is of: whose targets, and what they are where they are all one. */
function targetsName({ indicators, report }: Outline): string {
  const whose = /^kế hoạch/i.test(report.plan) ? ' của Kế hoạch' : '';
  const [first, ...rest] = [...new Set(indicators.map(({ target }) => target))];
  const isOne = first !== undefined && rest.length === 0;
  const all = isOne ? ` (${indicators.length > 1 ? 'đều là ' : ''}${aimText(first)})` : '';
  return `${indicators.length > 1 ? 'Các mục tiêu' : 'Mục tiêu'}${whose}${all}`;
}

/** "24/12/2024". */
export function commonDeadline({ settings }: ReportInput): string {
  return formatDay(settings.deadline);
}
