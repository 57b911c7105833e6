/** The summary's units that are missing, returned, left out of a figure, or not in the registry. */

import type { ReportInput } from '../report/input.ts';
import { reasons } from '../report/reasons.vi.ts';
import type { LayoutCell } from '../sheet/sheetLayout.ts';
import { sectionRow, textRow } from './cells.ts';

/** Lists with reasons; empty lists say so. */
export function layOutUnits(input: ReportInput): LayoutCell[][] {
  const { reporting } = input.results;
  return [
    sectionRow('5. ĐƠN VỊ CHƯA BÁO CÁO HOẶC CHƯA ĐƯỢC TÍNH'),
    ...unitList('Chưa có dữ liệu', reporting.missing, input),
    ...unitList('Đang chỉnh lý theo yêu cầu của Sở', reporting.returned, input),
    ...outsideRows(reporting.outsideRegistry),
    ...leftOutRows(input),
  ];
}

function unitList(title: string, units: readonly string[], input: ReportInput): LayoutCell[][] {
  if (units.length === 0) return [textRow(`${title}: không có.`, 'plain')];
  return [textRow(`${title}: ${units.length} đơn vị`, 'lead'), ...units.map((code) => [unitCell(code, input)])];
}

function outsideRows(outside: readonly string[]): LayoutCell[][] {
  if (outside.length === 0) return [textRow('Dòng ngoài danh sách đơn vị: không có.', 'plain')];
  return [
    textRow(`Dòng ngoài danh sách đơn vị (không tính): ${outside.length}`, 'lead'),
    ...outside.map((name): LayoutCell[] => [{ value: name, look: 'text' }]),
  ];
}

/** Units asked for a target whose figures could not be used in the period, and why. */
function leftOutRows({ results, outline, units }: ReportInput): LayoutCell[][] {
  const rows = results.indicators.flatMap((result) => {
    const label = outline.indicators.find((one) => one.code === result.code)?.label ?? result.code;
    return result.period.excluded
      .filter(({ unit }) => !results.reporting.missing.includes(unit))
      .map(({ unit, reason }): LayoutCell[] => [
        { value: units.find((one) => one.code === unit)?.name ?? unit, look: 'text' },
        { value: label, look: 'plain', span: 6 },
        { value: reasons[reason], look: 'text' },
      ]);
  });
  if (rows.length === 0) return [textRow('Đơn vị có dữ liệu nhưng chưa được tính vào tỷ lệ: không có.', 'plain')];
  return [
    textRow(`Có dữ liệu nhưng chưa được tính vào tỷ lệ cả kỳ: ${rows.length} lượt`, 'lead'),
    [
      { value: 'Đơn vị', look: 'header' },
      { value: 'Mục tiêu', look: 'lead', span: 6 },
      { value: 'Vì sao', look: 'header' },
    ],
    ...rows,
  ];
}

function unitCell(code: string, { units }: ReportInput): LayoutCell {
  return { value: units.find((one) => one.code === code)?.name ?? code, look: 'text' };
}
