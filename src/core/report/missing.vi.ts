/** Appendix II: who has not reported, by type as a picture, then by name; empty when nobody is missing. */

import { formatCount } from '../cells/numberText.ts';
import { groupBy } from '../lib/groupBy.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { cell, type DocumentBlock, headerRow, type TableCell } from './blocks.ts';
import { expectedUnits, isAlone } from './counted.ts';
import type { ReportInput, ReportUnit } from './input.ts';
import { upperFirst } from './words.vi.ts';

/** More units than this are listed by district, not one a line. */
const mostLines = 45;

export function writeMissing(input: ReportInput): DocumentBlock[] {
  const gone = new Set(input.results.reporting.missing);
  const missing = expectedUnits(input).filter(({ code }) => gone.has(code));
  if (missing.length === 0 || isAlone(input)) return [];
  // A list of everybody tells nothing more than their number.
  if (missing.length === expectedUnits(input).length) return [typesTable(input, gone)];
  return [typesTable(input, gone), missing.length > mostLines ? areasTable(missing, termsOf(input.outline).self) : unitsTable(missing)];
}

/** How many are missing, for the title. */
export function missingCount(input: ReportInput): number {
  return input.results.reporting.missing.length;
}

function typesTable(input: ReportInput, gone: ReadonlySet<string>): DocumentBlock {
  const expected = expectedUnits(input);
  const rows = input.outline.unitTypes.flatMap((type): TableCell[][] => {
    const own = expected.filter((unit) => unit.type === type.code);
    if (own.length === 0) return [];
    const sent = own.filter(({ code }) => !gone.has(code)).length;
    return [
      [
        cell(upperFirst(type.many ?? type.label)),
        { runs: [{ text: '' }], bar: sent / own.length },
        cell(`${formatCount(sent)}/${formatCount(own.length)}`, 'center'),
      ],
    ];
  });
  return {
    kind: 'table',
    id: 'pl2.hinh_3',
    caption: 'Hình 3. Đơn vị đã gửi báo cáo trên số phải báo cáo, theo loại',
    widths: [0.46, 0.38, 0.16],
    header: [],
    rows,
  };
}

function unitsTable(missing: readonly ReportUnit[]): DocumentBlock {
  return {
    kind: 'table',
    id: 'pl2.danh_sach',
    caption: 'Danh sách đơn vị chưa báo cáo',
    widths: [0.1, 0.56, 0.34],
    header: [headerRow(['TT', 'Đơn vị', 'Địa bàn'])],
    rows: missing.map((unit, index) => [cell(String(index + 1), 'center'), cell(unit.name), cell(unit.area)]),
  };
}

function areasTable(missing: readonly ReportUnit[], self: string): DocumentBlock {
  const areas = groupBy(missing, ({ area }) => area);
  const rows = [...areas].map(([area, units]) => [
    cell(area === '' ? `Trực thuộc ${self}` : upperFirst(area)),
    cell(formatCount(units.length), 'center'),
    cell(units.map(({ name }) => name).join('; ')),
  ]);
  return {
    kind: 'table',
    id: 'pl2.danh_sach',
    caption: 'Danh sách đơn vị chưa báo cáo, theo địa bàn',
    widths: [0.24, 0.1, 0.66],
    header: [headerRow(['Địa bàn', 'Số', 'Đơn vị'])],
    rows,
  };
}
