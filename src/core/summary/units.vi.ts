/** The summary's units that are missing, returned, left out of a figure, or not in the registry. */

import type { Outline } from '../../outline/schema.ts';
import type { IndicatorResult } from '../figures/results.ts';
import { termsOf } from '../lib/terms.vi.ts';
import type { ReportInput } from '../report/input.ts';
import { reasonWords } from '../report/reasons.vi.ts';
import type { LayoutCell } from '../sheet/sheetLayout.ts';
import { sectionRow, textRow } from './cells.ts';

/** Lists with reasons; empty lists say so. */
export function layOutUnits(input: ReportInput): LayoutCell[][] {
  const { reporting } = input.results;
  return [
    sectionRow('5. ĐƠN VỊ CHƯA BÁO CÁO HOẶC CHƯA ĐƯỢC TÍNH'),
    ...unitList('Chưa có dữ liệu', reporting.missing, input),
    ...unitList(`Đang chỉnh lý theo yêu cầu của ${termsOf(input.outline).self}`, reporting.returned, input),
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

/** Lists units whose figures of a target could not be used, by years, and why. */
function leftOutRows({ results, outline, units }: ReportInput): LayoutCell[][] {
  const { missing } = results.reporting;
  const rows = results.indicators.flatMap((result) => {
    const label = outline.indicators.find((one) => one.code === result.code)?.label ?? result.code;
    const why = whyLeftOut(result, outline);
    return units
      .filter(({ code }) => why.has(code) && !missing.includes(code))
      .map(({ code, name }): LayoutCell[] => [
        { value: name, look: 'text' },
        { value: label, look: 'plain', span: 6 },
        { value: why.get(code) ?? '', look: 'text' },
      ]);
  });
  if (rows.length === 0) return [textRow('Đơn vị có dữ liệu nhưng chưa được tính vào tỷ lệ: không có.', 'plain')];
  return [
    textRow(`Có dữ liệu nhưng chưa được tính vào tỷ lệ: ${rows.length} lượt`, 'lead'),
    [
      { value: 'Đơn vị', look: 'header' },
      { value: 'Mục tiêu', look: 'lead', span: 6 },
      { value: 'Vì sao', look: 'header' },
    ],
    ...rows,
  ];
}

/**
 * Unit code → "số khai khác bảng tham chiếu: năm 2022, 2023; để trống: năm 2024".
 * A unit that is out of one year only moves that year's figure, so it is named too.
 */
function whyLeftOut({ years, period }: IndicatorResult, outline: Outline): ReadonlyMap<string, string> {
  const byUnit = new Map<string, Map<string, string[]>>();
  for (const [year, { excluded }] of Object.entries(years)) {
    for (const { unit, reason } of excluded) {
      const own = byUnit.get(unit) ?? new Map<string, string[]>();
      const why = reasonWords(reason, outline);
      byUnit.set(unit, own.set(why, [...(own.get(why) ?? []), year]));
    }
  }
  const wholly = new Set(period.excluded.map(({ unit }) => unit));
  return new Map(
    [...byUnit].map(([unit, own]) => {
      const parts = [...own].map(([reason, when]) => `${reason}: năm ${when.join(', ')}`);
      return [unit, `${parts.join('; ')}${wholly.has(unit) ? ' (không có trong tỷ lệ cả kỳ)' : ''}`];
    }),
  );
}

function unitCell(code: string, { units }: ReportInput): LayoutCell {
  return { value: units.find((one) => one.code === code)?.name ?? code, look: 'text' };
}
