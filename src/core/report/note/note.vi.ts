/** The note to the leader, internal: what needs a decision, what is doubtful, who is missing, what is blank. */

import { formatInText } from '../../cells/numberText.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { sayWaiting } from '../../log/ownWords.vi.ts';
import { namesBodies } from '../../privacy/mayBePrinted.ts';
import { unitCodeKey } from '../../returns/units.ts';
import { type DocumentBlock, heading, list, paragraph } from '../blocks.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { readingAgency, writingAgency } from '../letter.vi.ts';
import { agencyName, basisOf, commonDeadline, isNamedInFull } from '../opening.vi.ts';
import { blankPlaces, partName, waitingPlaces } from '../ownTexts.vi.ts';
import { reasonWords } from '../reasons.vi.ts';
import type { Closing, Letterhead } from '../shape.ts';
import type { VersionComparison } from '../versions/changes.ts';
import { momentName, namer, nameSome } from '../words.vi.ts';
import { changesPart } from './changes.vi.ts';
import { decisions } from './decisions.vi.ts';
import { doubtsTable } from './doubts.vi.ts';
import { namesByType } from './names.vi.ts';
import { textsParts } from './texts.vi.ts';

const mostNames = 5;

export function noteHead(input: ReportInput): Letterhead {
  const { settings } = input;
  const version = settings.state === 'CHOT' ? `bản chốt v${settings.version}` : 'bản tạm';
  return {
    parentAgency: writingAgency(input),
    agency: 'BỘ PHẬN TỔNG HỢP',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: '(Nội bộ)',
    placeAndDay: `${settings.place}, ngày      tháng      năm     `,
    kind: 'PHIẾU TRÌNH',
    subject: `Về việc ký báo cáo gửi ${readingAgency(input)}, ${version}`,
    draftMark: settings.state === 'TAM' ? `(TẠM TÍNH – lập lúc ${momentName(settings.now)})` : '',
    addressee: `Kính gửi: Lãnh đạo ${leadersOf(input)}.`,
  };
}

/** The agency's own name where it has a short one. */
function leadersOf(input: ReportInput): string {
  const agency = agencyName(input);
  return agency === input.outline.report.agency ? (input.outline.terms?.self ?? agency) : agency;
}

export const noteClosing: Closing = {
  recipientsTitle: 'Ý kiến của lãnh đạo:',
  recipients: [],
  authority: '',
  signer: 'NGƯỜI TRÌNH',
};

export function writeNote(input: ReportInput, changes: VersionComparison | null): DocumentBlock[] {
  const writers = {
    ...{ decisions: decisionsPart, doubts: doubtsTable, units: unitsPart },
    ...{ changes: () => changesPart(changes, input), blanks: blanksPart, texts: textsParts },
  };
  const { noteParts } = input.outline.report;
  const parts = noteParts.map(({ title, source }) => ({ title, body: writers[source](input) })).filter(({ body }) => body.length > 0);
  return parts.flatMap(({ title, body }, index) => [heading(1, `b.${index + 1}`, `${index + 1}. ${title}`), ...body]);
}

function decisionsPart(input: ReportInput): DocumentBlock[] {
  const asked = decisions(input);
  if (asked.length === 0) return [paragraph('Không có nội dung cần quyết định thêm trước khi ký.')];
  return asked.map((text, index) => paragraph(`${index + 1}) ${text}`, `b.1.${index + 1}`));
}

function unitsPart(input: ReportInput): DocumentBlock[] {
  const { reporting, included } = input.results;
  const inRun = new Set(included);
  const out = reporting.withData.filter((code) => !inRun.has(code));
  const lines = [
    isAlone(input) ? '' : countsText(input),
    reporting.missing.length === 0 ? '' : `Chưa báo cáo (${formatInText(reporting.missing.length)}): ${missingText(input)}.`,
    out.length === 0 ? '' : `Có dữ liệu nhưng không tổng hợp (${formatInText(out.length)}): ${leftOut(out, input)}.`,
    reporting.outsideRegistry.length === 0
      ? ''
      : `Ngoài danh sách đơn vị, không tính (${formatInText(reporting.outsideRegistry.length)}): ${reporting.outsideRegistry.join('; ')}.`,
    unsigned(input),
    typingText(input),
    ...unaskedLines(input),
  ].filter((line) => line !== '');
  return lines.length === 0 ? [] : [list(lines, 'b.don_vi')];
}

/** What units were not asked, because their tabs have no column for it. */
function unaskedLines({ results }: ReportInput): string[] {
  return results.findings.flatMap(({ parameters: { how, what, tab, units } }) => {
    if (how !== 'lacking') return [];
    const whose = tab === '' ? 'Bảng' : `${tab} (${formatInText(Number(units))} đơn vị)`;
    return [`${whose} không có cột, nên chưa hỏi: ${what}. Đơn vị không bị tính là thiếu.`];
  });
}

/** How many must report, sent, are complete and when; what is 0 of all says nothing. */
function countsText(input: ReportInput): string {
  const { expected, withData, submitted, onTime, onTimeByDocument, late, valid, accepted } = input.results.reporting;
  const unknown = submitted.length - onTime.length - onTimeByDocument.length - late.length;
  const when = `đúng hạn ${commonDeadline(input)}: ${formatInText(onTime.length)}; theo ngày văn bản: ${formatInText(onTimeByDocument.length)}; muộn: ${formatInText(late.length)}; chưa rõ ngày: ${formatInText(unknown)}`;
  const sent = `Phải báo cáo ${formatInText(expected.length)}; đã gửi ${formatInText(withData.length)}`;
  if (withData.length === 0) return `${sent}.`;
  const inRun = new Set(input.results.included);
  const out = submitted.filter((code) => !inRun.has(code));
  const inside = formatInText(submitted.length - out.length);
  const used = out.length === 0 ? '' : `, ${inside} được tổng hợp, ${formatInText(out.length)} để ngoài`;
  const complete = `hoàn thành ${formatInText(submitted.length)}${submitted.length === 0 ? '' : ` (${when})`}${used}`;
  return `${sent}; ${complete}; không còn lỗi ${formatInText(valid.length)}; đã duyệt ${formatInText(accepted.length)}.`;
}

/** By name where they are few, else where the list is. */
function missingText(input: ReportInput): string {
  const { missing } = input.results.reporting;
  if (missing.length === input.results.reporting.expected.length) return 'mọi đơn vị thuộc diện báo cáo';
  return missing.length > mostNames ? 'danh sách ở Phụ lục II của báo cáo' : namesByType(missing, input);
}

/** "chưa đánh dấu hoàn thành: A, B; đang chỉnh lý: C". */
function leftOut(codes: readonly string[], input: ReportInput): string {
  const groups = groupBy(codes, (code) => reasonOf(code, input));
  return [...groups].map(([reason, own]) => `${reason}: ${namesByType(own, input)}`).join('; ');
}

/** Rows that somebody was still filling in when they were read. */
function typingText(input: ReportInput): string {
  const keys = new Set(input.settings.typing ?? []);
  const codes = input.units.flatMap(({ code }) => (keys.has(unitCodeKey(code)) ? [code] : []));
  return codes.length === 0 ? '' : `Đang gõ khi tổng hợp, số có thể vừa đổi (${formatInText(codes.length)}): ${namesByType(codes, input)}.`;
}

/** Complete rows that lack a part of their signing block are in, and told. */
function unsigned(input: ReportInput): string {
  const { findings, included } = input.results;
  const inRun = new Set(included);
  const codes = findings.flatMap(({ rule, unit }) => (rule === 'A01' && unit !== null && inRun.has(unit) ? [unit] : []));
  if (codes.length === 0) return '';
  const names = [...new Set(codes)].map(namer(input));
  return `Thiếu phần ký, số văn bản (vẫn tính): ${nameSome(names, mostNames)}.`;
}

/** Why a unit with figures is not in the run, the gravest first. */
function reasonOf(code: string, { results, outline }: ReportInput): string {
  if (results.reporting.returned.includes(code)) return reasonWords('returned', outline);
  if (!results.reporting.submitted.includes(code)) return reasonWords('not-complete', outline);
  const own = results.indicators.flatMap(({ period }) => period.excluded.filter(({ unit }) => unit === code));
  return reasonWords(own[0]?.reason ?? 'duplicate-row', outline);
}

function blanksPart(input: ReportInput): DocumentBlock[] {
  const blank = blankPlaces(input);
  const { settings } = input;
  const doubtful = settings.recipients.filter((one) => !namesBodies(one)).length;
  const unnamed = settings.reportBasis.filter((one) => !isNamedInFull(one));
  const lines = [
    ...sayWaiting(input.outline.ownTexts.tab, waitingPlaces(input)),
    blank.length === 0
      ? ''
      : `Chưa viết (tab “${input.outline.ownTexts.tab}”): ${blank.map((place) => partName(place, input)).join('; ')}.`,
    blank.some(({ role }) => role === 'causes') ? 'Mục Nguyên nhân để trống nên không in; nên viết trước khi ký.' : '',
    isNamedInFull(settings.dispatchNumber) ? '' : `Số công văn còn “${settings.dispatchNumber}” nên báo cáo không nêu.`,
    unnamed.length === 0 ? '' : `Căn cứ còn “…” nên không in: ${unnamed.join('; ')}.`,
    doubtful === 0 ? '' : `${formatInText(doubtful)} nơi nhận (tab “${input.outline.settings.tab}”) có thể nêu tên người nên không in.`,
    basisOf(input).length === 0 ? 'Báo cáo chưa nêu căn cứ nào.' : '',
  ].filter((line) => line !== '');
  return lines.length === 0 ? [paragraph('Không còn chỗ trống.')] : [list(lines, 'b.loi_van')];
}
