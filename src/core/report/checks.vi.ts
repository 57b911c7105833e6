/** Appendix III: how the figures were checked, what was left out, with which settings. */

import { formatCount, formatDay, formatInText } from '../cells/numberText.ts';
import type { Finding } from '../checks/finding.ts';
import { cell, type DocumentBlock, headerRow, list, paragraph, type TableCell } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { AppendixText } from './letter.vi.ts';
import { momentName } from './words.vi.ts';

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  note: 'lưu ý',
};

export function writeChecks(input: ReportInput): AppendixText {
  const { findings } = input.results;
  const blocks: DocumentBlock[] = [
    paragraph('Cách tính'),
    list(methods(input)),
    paragraph(`Kiểm tra tự động: ${formatCount(findings.length)} phát hiện.`),
    ...(findings.length === 0 ? [] : [findingsTable(input)]),
    ...uncheckedSentence(input),
    paragraph('Thiết lập và dấu vết'),
    tracesTable(input),
  ];
  return { title: 'CÁCH KIỂM TRA, SỐ LIỆU KHÔNG ĐƯA VÀO VÀ THIẾT LẬP', landscape: false, blocks };
}

function methods({ settings, withheldTexts }: ReportInput): string[] {
  const { minimumTimes, fullCoverage, provisionalCoverage, zeroMeansNone, state } = settings;
  return [
    'Tỷ lệ = tổng tử số / tổng mẫu số của những đơn vị có đủ cả hai, lấy từ bảng tham chiếu; không lấy trung bình các tỷ lệ của đơn vị, không coi ô trống là 0.',
    'Số theo kỳ là tổng các năm; riêng số trường, cơ sở lấy tại năm cuối kỳ, không cộng dồn.',
    `“Định kỳ”: ít nhất ${minimumTimes} lần trong năm. Độ phủ từ ${fullCoverage}%: đầy đủ; từ ${provisionalCoverage}%: tạm tính; dưới mức đó: chưa đủ cơ sở.`,
    zeroMeansNone
      ? 'Đơn vị gõ 0 mà không có bảng tham chiếu được hiểu là không phát sinh; số đơn vị như vậy ghi cạnh số liệu.'
      : 'Đơn vị gõ 0 mà không có bảng tham chiếu không được tính.',
    state === 'TAM'
      ? 'Bản tạm tính: tính mọi đơn vị có số liệu, kể cả chưa hoàn thành, trừ đơn vị đang chỉnh lý; ô có lỗi không được tính.'
      : 'Bản chốt: chỉ tính đơn vị đã hoàn thành và không còn lỗi.',
    'Câu gần trùng nhau của nhiều đơn vị được gộp, kèm số đơn vị và tên đơn vị (Phụ lục IV); con số trong câu được giữ nguyên.',
    'Số trẻ em, số vi phạm nhỏ hơn 3 mà chỉ của một đơn vị không được nêu.',
    withheldTexts === 0
      ? 'Không có đoạn văn bản nào phải bỏ ra vì có thông tin cá nhân.'
      : `${formatInText(withheldTexts)} đoạn văn bản không đưa vào vì có thông tin cá nhân.`,
  ];
}

function findingsTable({ results, ruleTitles }: ReportInput): DocumentBlock {
  const groups = new Map<string, Finding[]>();
  for (const finding of results.findings) {
    const key = `${finding.severity} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  const order = ['error', 'warning', 'note'];
  const sorted = [...groups.values()].sort(([a], [b]) => {
    if (a === undefined || b === undefined) return 0;
    return order.indexOf(a.severity) - order.indexOf(b.severity) || (a.rule < b.rule ? -1 : 1);
  });
  const header = headerRow(['Quy tắc', 'Nội dung kiểm tra', 'Mức', 'Số lượt', 'Số đơn vị']);
  const rows = sorted.map((group) => findingRow(group, ruleTitles));
  return { kind: 'table', widths: [0.12, 0.48, 0.16, 0.12, 0.12], header: [header], rows };
}

function findingRow(group: readonly Finding[], titles: ReportInput['ruleTitles']): TableCell[] {
  const rule = group[0]?.rule ?? '';
  const broken = group.some((finding) => finding.outcome === 'broken') ? ' (quy tắc không chạy được)' : '';
  const units = new Set(group.map((finding) => finding.unit).filter((unit) => unit !== null));
  return [
    cell(rule, 'center'),
    cell(`${titles[rule] ?? ''}${broken}`),
    cell(severities[group[0]?.severity ?? 'note'], 'center'),
    cell(formatCount(group.length), 'right'),
    cell(formatCount(units.size), 'right'),
  ];
}

function uncheckedSentence({ results }: ReportInput): DocumentBlock[] {
  const skipped = Object.entries(results.skipped);
  if (skipped.length === 0) return [];
  const parts = skipped.map(([rule, times]) => `${rule}: ${formatCount(times)}`).join('; ');
  return [paragraph(`Chưa kiểm tra được vì thiếu số liệu (quy tắc: số lượt): ${parts}.`)];
}

function tracesTable({ settings, hashes, outline }: ReportInput): DocumentBlock {
  const { periodFrom, periodTo, deadline, now, state, version, onlyAccepted } = settings;
  const traces = [
    ['Kỳ báo cáo', `${formatDay(periodFrom)} đến hết ngày ${formatDay(periodTo)}`],
    ['Hạn nộp', formatDay(deadline)],
    ['Tổng hợp lúc', momentName(now)],
    ['Bản', state === 'TAM' ? 'bản tạm' : `bản chốt v${version}`],
    ['Biểu mẫu', outline.code],
    ['Bản chốt chỉ tính đơn vị đã duyệt', onlyAccepted ? outline.words.yes : outline.words.no],
    ['Mã băm SHA-256 của số liệu đầu vào', hashes.inputs],
  ] as const;
  const rows = traces.map(([what, value]) => [cell(what), cell(value)]);
  return { kind: 'table', widths: [0.4, 0.6], header: [headerRow(['Mục', 'Giá trị'])], rows };
}
