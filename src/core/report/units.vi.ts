/** Appendix II: units that have not reported, are not complete, or are left out of a figure, and why. */

import { formatCount, formatDay, formatInText } from '../cells/numberText.ts';
import type { Reporting } from '../figures/results.ts';
import type { ExclusionReason } from '../matching/context.ts';
import { cell, type DocumentBlock, headerRow, paragraph, type TableCell } from './blocks.ts';
import type { ReportInput } from './input.ts';
import type { AppendixText } from './letter.vi.ts';
import { namer } from './words.vi.ts';

export const reasons: Readonly<Record<ExclusionReason, string>> = {
  'no-row': 'chưa có dòng số liệu',
  'duplicate-row': 'có hai dòng số liệu',
  returned: 'đang chỉnh lý',
  'not-complete': 'chưa đánh dấu hoàn thành',
  'not-accepted': 'chưa được duyệt',
  blank: 'để trống',
  unknown: 'báo chưa có số liệu',
  unreadable: 'số liệu không đọc được hoặc còn nghi vấn',
  'no-establishments': 'chưa liệt kê trường, cơ sở',
  'no-reference': 'có số nhưng không có bảng tham chiếu',
  'bare-zero': 'chỉ gõ 0, không có bảng tham chiếu',
  mismatch: 'số khai khác bảng tham chiếu',
  'says-not-applicable': 'ghi không áp dụng nhưng có bảng tham chiếu',
  'broken-reference-row': 'bảng tham chiếu có dòng sai',
};

/** Reason → numbers of targets. */
type Reasons = Map<ExclusionReason, number[]>;

export function writeUnits(input: ReportInput): AppendixText {
  const { results, settings } = input;
  const { reporting } = results;
  const rows = unitRows(input);
  const header = headerRow(['STT', 'Đơn vị', 'Ghi chú']);
  const outside = reporting.outsideRegistry;
  const blocks: DocumentBlock[] = [
    paragraph(
      `Phải báo cáo: ${formatCount(reporting.expected.length)}; có dữ liệu: ${formatCount(reporting.withData.length)}; đã hoàn thành: ${formatCount(reporting.submitted.length)}; hợp lệ: ${formatCount(reporting.valid.length)}; đã duyệt: ${formatCount(reporting.accepted.length)}; đúng hạn ${formatDay(settings.deadline)}: ${formatCount(reporting.onTime.length)}, đúng hạn theo ngày văn bản: ${formatCount(reporting.onTimeByDocument.length)}.`,
    ),
    rows.length === 0
      ? paragraph('Mọi đơn vị đã hoàn thành, đúng hạn và được tính đủ trong các mục tiêu.')
      : { kind: 'table', widths: [0.08, 0.5, 0.42], header: [header], rows },
    ...(outside.length === 0
      ? []
      : [paragraph(`Ngoài danh sách đơn vị, không tính (${formatInText(outside.length)}): ${outside.join('; ')}.`)]),
  ];
  return { title: 'ĐƠN VỊ CHƯA BÁO CÁO, CHƯA HOÀN THÀNH, CHẬM HẠN HOẶC CHƯA ĐƯỢC TÍNH', landscape: false, blocks };
}

/** States that keep a unit's report from being whole, the gravest first; a unit stands under one. */
const states: readonly { title: string; holds(code: string, reporting: Reporting): boolean }[] = [
  { title: 'Chưa báo cáo', holds: (code, { missing }) => missing.includes(code) },
  { title: 'Đang chỉnh lý theo yêu cầu', holds: (code, { returned }) => returned.includes(code) },
  { title: 'Đã có số liệu, chưa hoàn thành', holds: (code, { submitted }) => !submitted.includes(code) },
  { title: 'Đã hoàn thành, còn lỗi', holds: (code, { valid }) => !valid.includes(code) },
  { title: 'Hợp lệ, chậm hạn hoặc chưa rõ ngày', holds: isLate },
  { title: 'Hợp lệ, đúng hạn, có mục tiêu chưa được tính', holds: () => true },
];

function isLate(code: string, { onTime, onTimeByDocument }: Reporting): boolean {
  return !onTime.includes(code) && !onTimeByDocument.includes(code);
}

function unitRows(input: ReportInput): TableCell[][] {
  const { reporting } = input.results;
  const excluded = exclusions(input);
  const name = namer(input);
  const last = states[states.length - 1];
  let number = 0;
  return states.flatMap((state) => {
    const units = reporting.expected.filter(
      (code) => states.find((one) => one.holds(code, reporting)) === state && (state !== last || excluded.has(code)),
    );
    if (units.length === 0) return [];
    const title = cell(`${state.title}: ${formatInText(units.length)} đơn vị`, 'left', true);
    const rows = units.map((code) => [
      cell(String(++number), 'center'),
      cell(name(code)),
      cell(remark(code, excluded.get(code), reporting)),
    ]);
    return [[{ ...title, span: 3 }], ...rows];
  });
}

/** What a finished report still lacks, and the targets it is left out of. */
function remark(code: string, own: Reasons | undefined, reporting: Reporting): string {
  const late = reporting.submitted.includes(code) && isLate(code, reporting);
  return [late ? 'chậm hạn hoặc chưa rõ ngày' : '', reasonsText(own)].filter((text) => text !== '').join('; ');
}

/** Unit → reason → numbers of the targets it is left out of, for the period; the missing say enough. */
function exclusions({ outline, results }: ReportInput): ReadonlyMap<string, Reasons> {
  const out = new Map<string, Reasons>();
  const missing = new Set(results.reporting.missing);
  outline.indicators.forEach((indicator, index) => {
    const result = results.indicators.find((one) => one.code === indicator.code);
    for (const { unit, reason } of result?.period.excluded ?? []) {
      if (missing.has(unit)) continue;
      const own = out.get(unit) ?? new Map<ExclusionReason, number[]>();
      out.set(unit, own.set(reason, [...(own.get(reason) ?? []), index + 1]));
    }
  });
  return out;
}

/** "mục tiêu 1, 2: để trống; mục tiêu 3: còn lỗi". */
function reasonsText(own: Reasons | undefined): string {
  const parts = [...(own ?? [])].map(([reason, targets]) => `mục tiêu ${targets.join(', ')}: ${reasons[reason]}`);
  return parts.join('; ');
}
