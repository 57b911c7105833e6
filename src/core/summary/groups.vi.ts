/** The summary's groups of measures: how many units reported, year figures, or that nobody did. */

import { answerFields, type MeasureGroup } from '../../outline/schema.ts';
import { formatCount } from '../cells/numberText.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { askedYearsSentence } from '../report/askedYears.vi.ts';
import type { ReportInput } from '../report/input.ts';
import { writersUnder } from '../report/told/content.vi.ts';
import { wholeYearsText } from '../report/told/wholeYears.vi.ts';
import { lowerFirst, yearName } from '../report/words.vi.ts';
import type { LayoutCell } from '../sheet/sheetLayout.ts';
import { figureCell, layoutHeader, sectionRow, textRow } from './cells.ts';

/** One table a group. */
export function layOutGroups(input: ReportInput): LayoutCell[][] {
  const groups = input.outline.groups.flatMap((group) => layOutGroup(group, input));
  return [sectionRow(`4. KẾT QUẢ THEO ${termsOf(input.outline).allGroups.toUpperCase()}`), ...groups];
}

function layOutGroup(group: MeasureGroup, input: ReportInput): LayoutCell[][] {
  const units = [...writersUnder(group.text, input)];
  const figures = input.results.totals.filter((totals) => group.figures.includes(totals.field));
  const given = figures.some((totals) => (totals.period?.units ?? 0) > 0);
  const title = textRow(`Nhóm ${group.code}. ${group.title}`, 'lead');
  if (units.length === 0 && !given) return [title, textRow('Không có nội dung.', 'plain')];
  const told = figures.map(({ field }) => ({ code: field, name: lowerFirst(labelOf(field, input)) }));
  const whole = figures.map((totals) => {
    const text = wholeYearsText(totals, input);
    return text === '' ? '' : `${labelOf(totals.field, input)}: ${text}.`;
  });
  const someYears = [askedYearsSentence(told, input), ...whole].filter((text) => text !== '');
  const years = input.outline.years.map((year) => yearName(year, input.settings));
  return [
    title,
    textRow(`${formatCount(units.length)} đơn vị có nội dung báo cáo.`, 'plain'),
    layoutHeader(['Số liệu', ...years, 'Cả kỳ', 'Số đơn vị']),
    ...figures.map((totals): LayoutCell[] => [
      { value: labelOf(totals.field, input), look: 'label' },
      ...input.outline.years.map((year) => figureCell(totals.years[year]?.total ?? null)),
      figureCell(totals.period?.total ?? null, 'total'),
      { value: totals.period?.units ?? 0, look: 'count' },
    ]),
    ...someYears.map((text) => textRow(text)),
    ...subMeasureRows(group, input),
  ];
}

/** Sub-measures that units wrote about; the full texts stay in the tab of answers. */
function subMeasureRows(group: MeasureGroup, input: ReportInput): LayoutCell[][] {
  const own = input.statements.statements.filter(
    ({ under, kind, voice }) => under === group.text && kind === 'result' && voice === 'units',
  );
  const rows = group.subMeasures
    .map(({ code, label }) => {
      const here = own.filter(({ subMeasures }) => subMeasures.includes(code));
      return { label, units: new Set(here.flatMap(({ units }) => units)) };
    })
    .filter(({ units }) => units.size > 0)
    .map(({ label, units }): LayoutCell[] => [
      { value: label, look: 'text' },
      { value: units.size, look: 'count' },
    ]);
  return rows.length === 0 ? [] : [layoutHeader(['Nội dung các đơn vị đã làm', 'Số đơn vị']), ...rows];
}

function labelOf(field: string, { outline }: ReportInput): string {
  return answerFields(outline).find((one) => one.code === field)?.label ?? field;
}
