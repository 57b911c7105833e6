/** The summary's title and who reported (docs/semantics.md §5). */

import { formatCount, formatDay, formatPercent } from '../cells/numberText.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { ReportInput } from '../report/input.ts';
import type { LayoutCell } from '../sheet/sheetLayout.ts';
import { layoutHeader, sectionRow, textRow } from './cells.ts';

/** How the title of every summary begins. */
export const summaryTitle = 'TỔNG HỢP KẾT QUẢ – ';

/** Title, state, cut-off, the headline. */
export function layOutTitle({ outline, settings, results }: ReportInput): LayoutCell[][] {
  const { valid, expected } = results.reporting;
  const state = settings.state === 'TAM' ? 'BẢN TẠM – SỐ LIỆU TẠM TÍNH' : `BẢN CHỐT v${settings.version}`;
  const [day = '', time = ''] = settings.now.split('T');
  const headline = `${formatCount(valid.length)}/${formatCount(expected.length)} đơn vị có báo cáo hợp lệ`;
  const rate = expected.length === 0 ? '' : ` (${formatPercent(valid.length, expected.length)})`;
  return [
    textRow(`${summaryTitle}${outline.title}`, 'title'),
    textRow(`${state} · ${headline}${rate}`, settings.state === 'TAM' ? 'draft' : 'final'),
    textRow(
      `Kỳ báo cáo ${formatDay(settings.periodFrom)}–${formatDay(settings.periodTo)} · ` +
        `lập lúc ${time.slice(0, 5)} ngày ${formatDay(day)}`,
    ),
  ];
}

/** Down to what was accepted, each line is part of the line above; the two ways to be in time exclude each other. */
export function layOutReporting({ results, outline }: ReportInput): LayoutCell[][] {
  const { reporting } = results;
  const { self } = termsOf(outline);
  const all = reporting.expected.length;
  const line = (label: string, units: readonly string[]): LayoutCell[] => [
    { value: label, look: 'label' },
    { value: units.length, look: 'count' },
    { value: all === 0 ? '–' : formatPercent(units.length, all), look: 'count' },
  ];
  return [
    sectionRow('1. TÌNH HÌNH BÁO CÁO'),
    layoutHeader(['', 'Số đơn vị', 'So với phải báo cáo']),
    line('Phải báo cáo', reporting.expected),
    line('Đã có dữ liệu', reporting.withData),
    line('Đã hoàn thành', reporting.submitted),
    line('Hợp lệ (hoàn thành và không còn lỗi)', reporting.valid),
    line(`Đã được ${self} duyệt`, reporting.accepted),
    line(`Đúng hạn (${self} thấy hoàn thành trước hạn)`, reporting.onTime),
    line('Đúng hạn theo ngày văn bản', reporting.onTimeByDocument),
    line(`Đang chỉnh lý theo yêu cầu của ${self}`, reporting.returned),
    line('Chưa có dữ liệu', reporting.missing),
  ];
}
