/** The note's technical annex: how figures were checked, both sums, settings, hashes, merged sentences. */

import { countsPeople, type Outline } from '../../../outline/schema.ts';
import { formatCount, formatDay, formatInText } from '../../cells/numberText.ts';
import type { Finding } from '../../checks/finding.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { cell, type DocumentBlock, headerRow, list, paragraph, partTitle } from '../blocks.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import type { AppendixText } from '../letter.vi.ts';
import type { VersionComparison } from '../versions/changes.ts';
import { fieldOf, joinAnd, lowerFirst, momentName, namer, upperFirst } from '../words.vi.ts';
import { moreChanges } from './changes.vi.ts';
import { moreDoubts } from './doubts.vi.ts';
import { mergedAnnex } from './merged.vi.ts';
import { ratioMethod } from './ownPairs.vi.ts';
import { untoldAnnex } from './untold.vi.ts';

const severities: Readonly<Record<Finding['severity'], string>> = { error: 'lỗi', warning: 'cảnh báo', note: 'lưu ý' };

export function writeNoteAnnex(input: ReportInput, changes: VersionComparison | null): AppendixText {
  const { findings } = input.results;
  const blocks: DocumentBlock[] = [
    partTitle('Cách tính', 'b.kt.cach_tinh'),
    list(methods(input, changes), 'b.kt.cach_tinh.ds'),
    ...moreDoubts(input),
    ...moreChanges(changes, input),
    partTitle(`Kiểm tra tự động: ${formatCount(findings.length)} phát hiện (số lượt chưa đúng từng quy tắc).`, 'b.kt.kiem_tra'),
    ...(findings.length === 0 ? [] : [list(findingLines(input), 'b.kt.bang')]),
    ...uncheckedSentence(input),
    ...comparedPart(input),
    partTitle('Thiết lập và dấu vết', 'b.kt.thiet_lap'),
    tracesTable(input),
    ...mergedAnnex(input),
    ...untoldAnnex(input),
  ];
  return { title: 'CÁCH KIỂM TRA, CÂU GỘP VÀ THIẾT LẬP', landscape: false, small: true, blocks };
}

function methods(input: ReportInput, changes: VersionComparison | null): string[] {
  const { settings, outline } = input;
  const { minimumTimes, fullCoverage, provisionalCoverage, zeroMeansNone, state } = settings;
  return [
    ...ratioMethod(input),
    periodMethod(outline),
    `${timesMethod(outline, minimumTimes)}Độ phủ từ ${fullCoverage}%: đầy đủ; từ ${provisionalCoverage}%: tạm tính; dưới mức đó: chưa đủ cơ sở.`,
    zeroMeansNone
      ? 'Đơn vị gõ 0 mà không có bảng tham chiếu được hiểu là không phát sinh; số đơn vị như vậy ghi cạnh số liệu.'
      : 'Đơn vị gõ 0 mà không có bảng tham chiếu không được tính.',
    state === 'TAM'
      ? 'Bản tạm: tính mọi đơn vị có số liệu, kể cả chưa hoàn thành, trừ đơn vị đang chỉnh lý; ô có lỗi không được tính.'
      : 'Bản chốt: tính đơn vị đã hoàn thành; ô có lỗi không được tính, các ô khác của đơn vị vẫn tính.',
    'Năm gõ vào cột số lượng, số vượt mức một đơn vị có thể có: chưa dùng cho tới khi rõ. Số lệch từ 8 lần so với các năm khác của chính đơn vị, chia hoặc nhân 10 thì khớp: để ngoài tổng in trong báo cáo.',
    ...fewMethod(outline),
    ...(changes === null ? ['Chưa có bản trước để so sánh.'] : []),
    'So sánh giữa các năm chỉ trên những đơn vị có đủ số liệu của các năm so sánh.',
  ];
}

/** What is counted at the end of the period is named by the whole it is a part of. */
function periodMethod({ indicators }: Outline): string {
  const stocks = indicators.filter(({ measure }) => measure === 'stock');
  const names = stocks.map(({ denominatorLabel }) => lowerFirst(denominatorLabel.replace(/^Tổng số /i, '')));
  const rest = names.length === 0 ? '' : `; riêng số ${joinAnd(names)} lấy tại năm cuối kỳ, không cộng dồn`;
  return `Số theo kỳ là tổng các năm${rest}.`;
}

/** What being done often enough is called is in quotes in the setting's own meaning. */
function timesMethod({ references, settings }: Outline, minimumTimes: number): string {
  if (Object.values(references).every(({ shape }) => shape.rows !== 'establishments')) return '';
  const word = /“(.+?)”/.exec(settings.rows.minimumTimes.meaning)?.[1];
  const name = word === undefined ? 'Một dòng của danh sách được tính' : `“${upperFirst(word)}”`;
  return `${name}: ít nhất ${minimumTimes} lần trong năm. `;
}

function fewMethod({ references, people }: Outline): readonly string[] {
  if (!Object.values(references).some(countsPeople)) return [];
  return [
    `Tổng về ${people?.withheld ?? 'con người'} chỉ in khi có từ 3 đơn vị có số và không ai suy ra được đơn vị nào có 1, 2 trường hợp; năm chưa đủ gộp với năm liền kề; không tách theo loại đơn vị, địa bàn. Bản tạm và phiếu trình không gửi ra ngoài: hai bản trừ nhau là số của đơn vị gửi sau.`,
  ];
}

/** A line a severity: how often each rule spoke, and of how many units; the cells are in the findings' own tab. */
function findingLines({ results, ruleTitles }: ReportInput): string[] {
  const bySeverity = groupBy(results.findings, ({ severity }) => severity);
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const own = bySeverity.get(severity) ?? [];
    if (own.length === 0) return [];
    const rules = [...groupBy(own, ({ rule }) => rule)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
    const parts = rules.map(([rule, findings]) => `${lowerFirst(ruleTitles[rule] ?? '')} (${rule}): ${timesText(findings)}`);
    return [`${upperFirst(severities[severity])} (${formatInText(own.length)}): ${parts.join('; ')}.`];
  });
}

/** "76 lượt, 8 đơn vị"; a rule that could not run is said so. */
function timesText(findings: readonly Finding[]): string {
  const units = new Set(findings.map(({ unit }) => unit).filter((unit) => unit !== null));
  const broken = findings.some(({ outcome }) => outcome === 'broken') ? ', quy tắc không chạy được' : '';
  const where = units.size === 0 ? '' : ` ở ${formatInText(units.size)} đơn vị`;
  return `${formatInText(findings.length)} lượt${where}${broken}`;
}

function uncheckedSentence({ results }: ReportInput): DocumentBlock[] {
  const skipped = Object.entries(results.skipped);
  if (skipped.length === 0) return [];
  const parts = skipped.map(([rule, times]) => `${rule}: ${formatCount(times)}`).join('; ');
  return [paragraph(`Chưa kiểm tra được vì thiếu số liệu (quy tắc: số lượt): ${parts}.`, 'b.kt.chua')];
}

/** Over which units years are compared; those that are left out, by name where they are few. */
function comparedPart(input: ReportInput): DocumentBlock[] {
  if (isAlone(input)) return [];
  const name = namer(input);
  const compared = Object.values(input.results.printed).flatMap(({ compared: one, totals }) => {
    if (!one || one.units.length === 0) return [];
    const inside = new Set(one.units);
    const outside = (totals.period?.included ?? []).filter((code) => !inside.has(code));
    const named = outside.length <= 5 ? `: ${outside.map(name).join(', ')}` : '';
    const rest = outside.length === 0 ? '' : `; ngoài ra ${formatInText(outside.length)} đơn vị thiếu năm hoặc có số đang rà soát${named}`;
    const over = `so các năm ${one.years.join(', ')} trên ${formatInText(one.units.length)} đơn vị${rest}`;
    return [{ label: fieldOf(input.outline, totals.field).label, over }];
  });
  const lines = [...groupBy(compared, ({ over }) => over)].map(
    ([over, own]) => `${upperFirst(own.map(({ label }) => lowerFirst(label)).join('; '))}: ${over}.`,
  );
  return lines.length === 0 ? [] : [partTitle('Cách so giữa các năm', 'b.kt.so_nam'), list(lines, 'b.kt.so_nam.ds')];
}

function tracesTable({ settings, hashes, outline, completion }: ReportInput): DocumentBlock {
  const { periodFrom, periodTo, deadline, now, state, version, onlyAccepted } = settings;
  const traces = [
    ['Kỳ báo cáo', `${formatDay(periodFrom)} đến hết ngày ${formatDay(periodTo)}`],
    ['Hạn nộp', formatDay(deadline)],
    ['Tổng hợp lúc', momentName(now)],
    ['Bản', state === 'TAM' ? 'bản tạm' : `bản chốt v${version}`],
    ['Biểu mẫu', outline.code],
    ['Bản chốt chỉ tính đơn vị đã duyệt', onlyAccepted ? outline.words.yes : outline.words.no],
    ...(completion === 'required' ? ([['Đủ ô bắt buộc là hoàn thành', outline.words.yes]] as const) : []),
    ['Mã băm SHA-256 của số liệu đầu vào', hashes.inputs],
  ] as const;
  const rows = traces.map(([what, value]) => [cell(what), cell(value)]);
  return { kind: 'table', id: 'b.kt.dau_vet', widths: [0.4, 0.6], header: [headerRow(['Mục', 'Giá trị'])], rows };
}
