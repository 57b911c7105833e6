/** The opening page: what the report rests on, its scope, the answer in five lines, the targets in one table. */

import { formatCount, formatDay, formatInText } from '../cells/numberText.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { type DocumentBlock, sentences } from './blocks.ts';
import { expectedUnits, figureUnits, isAlone, ownReport, summedFigureUnits, summedUnits, typeOf } from './counted.ts';
import type { ReportInput } from './input.ts';
import { askingPaper, namesPaper } from './opening/basis.vi.ts';
import { coverageNote } from './opening/coverageNote.vi.ts';
import { mainResults } from './opening/headline.vi.ts';
import { targetsTable } from './opening/targetsTable.vi.ts';
import { dayName, joinAnd, lowerFirst } from './words.vi.ts';

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
  const { dispatchNumber, reportBasis } = input.settings;
  if (ownReport(input) && isNamedInFull(dispatchNumber)) {
    return [reportBasis.find((one) => namesPaper(one, dispatchNumber)) ?? askingPaper(input.settings)];
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
    return count === 0 ? [] : [`${formatInText(count)} ${type.many ?? kindName(type.label)}`];
  });
  const unknown = expected.filter((unit) => typeOf(unit, input.outline) === undefined).length;
  const others = unknown === 0 ? [] : [`${formatInText(unknown)} đơn vị chưa rõ loại`];
  return `Diện báo cáo gồm ${formatInText(expected.length)} đơn vị: ${[...kinds, ...others].join(kinds.some((kind) => kind.includes(',')) ? '; ' : ', ')}.`;
}

/** "Trường tiểu học" → "trường tiểu học"; a body keeps its capital. */
function kindName(label: string): string {
  return /^(?:Ủy ban|Hội đồng|\p{Lu}{2})/u.test(label) ? label : lowerFirst(label);
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

/** "24/12/2024". */
export function commonDeadline({ settings }: ReportInput): string {
  return formatDay(settings.deadline);
}
