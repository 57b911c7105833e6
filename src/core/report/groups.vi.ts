/** Part II: the groups of measures, their year figures and what the units wrote (semantics §6). */
import type { MeasureGroup } from '../../outline/schema.ts';
import { formatCount, formatInText } from '../cells/numberText.ts';
import { gather, gatherBySubMeasure, type PlacedClusters } from '../narratives/narratives.ts';
import { cell, type DocumentBlock, headerRow, list, paragraph, type TableCell } from './blocks.ts';
import type { ReportInput } from './input.ts';
import { clusterText } from './texts.vi.ts';
import { askedFor, fieldOf, lowerFirst, yearName } from './words.vi.ts';

/** Sentences shown under a sub-measure when one unit wrote; of eight units or more, one. */
const mostExamples = 8;

export function writeGroups(input: ReportInput): DocumentBlock[] {
  const { outline } = input;
  return [
    { kind: 'heading', level: 1, text: `II. ${outline.report.groupsTitle}` },
    ...outline.groups.flatMap((group) => writeGroup(group, input)),
  ];
}

function writeGroup(group: MeasureGroup, input: ReportInput): DocumentBlock[] {
  const field = fieldOf(input.outline, group.text);
  const all = formatCount(askedFor(input, field));
  const { units, none } = gather(input.narratives, group.text);
  const without = none.length === 0 ? '' : `; ${formatInText(none.length)} đơn vị báo không có`;
  const written =
    units.length === 0
      ? `Không có nội dung (0/${all} đơn vị nêu kết quả${without}).`
      : `Có ${formatCount(units.length)}/${all} đơn vị nêu kết quả${without}.`;
  return [
    { kind: 'heading', level: 2, text: `${group.code}. ${group.title}` },
    paragraph([written, ...figureSentences(group, input)].join(' ')),
    ...barsTable(group, input),
    ...(units.length === 0 ? [] : writeSubMeasures(group, units.length, input)),
  ];
}

function figureSentences(group: MeasureGroup, input: ReportInput): string[] {
  return totalsOf(group, input).map(({ field, totals }) => {
    const period = totals.period;
    const lead = `${field.label} trong cả giai đoạn`;
    if (period === null || period.total === null) return `${lead}: chưa có số liệu.`;
    const base = `(${formatCount(period.units)}/${formatCount(askedFor(input, field))} đơn vị có số liệu)`;
    if (period.total === 0) return `${lead}: không phát sinh ${base}.`;
    return `${lead}: ${formatInText(period.total)} ${field.nouns?.[0] ?? ''} ${base}.`;
  });
}

function totalsOf(group: MeasureGroup, { outline, results }: ReportInput) {
  return group.figures.flatMap((code) => {
    const totals = results.totals.find((one) => one.field === code);
    return totals === undefined ? [] : [{ field: fieldOf(outline, code), totals }];
  });
}

/** Year figures with a shaded bar, the longest being the largest year of that figure. */
function barsTable(group: MeasureGroup, input: ReportInput): DocumentBlock[] {
  const { outline, settings } = input;
  const rows = totalsOf(group, input).flatMap(({ field, totals }) => {
    const most = Math.max(0, ...outline.years.map((year) => totals.years[year]?.total ?? 0));
    if (most === 0) return [];
    const years = outline.years.map((year): TableCell[] => {
      const { total = null, units = 0 } = totals.years[year] ?? {};
      return [
        cell(yearName(year, settings)),
        cell(total === null ? '–' : formatCount(total), 'right'),
        cell(formatCount(units), 'right'),
        { runs: [{ text: '' }], bar: (total ?? 0) / most },
      ];
    });
    return [[{ ...cell(field.label, 'left', true), span: 4 }], ...years];
  });
  if (rows.length === 0) return [];
  const header = headerRow(['Năm', 'Số lượng', 'Đơn vị có số liệu', 'So giữa các năm']);
  return [{ kind: 'table', widths: [0.32, 0.16, 0.18, 0.34], header: [header], rows }];
}

function writeSubMeasures(group: MeasureGroup, writers: number, input: ReportInput): DocumentBlock[] {
  const placed = gatherBySubMeasure(input.narratives, group.text, group.subMeasures);
  const filled = placed.filter((one) => one.units.length > 0);
  const empty = placed.filter((one) => one.units.length === 0 && one.code !== '');
  const missing = empty.map((one) => lowerFirst(one.label)).join('; ');
  return [
    paragraph('Nội dung tổng hợp (xếp theo đề mục và từ khóa, không phải điều khoản của Quyết định):'),
    ...filled.flatMap((one) => writeSubMeasure(one, writers, input)),
    ...(missing === '' ? [] : [paragraph(`Không có nội dung về: ${missing}.`)]),
  ];
}

/** The sub-measure, how many units and ideas, and what most units say; of few units, more of it. */
function writeSubMeasure(placed: PlacedClusters, writers: number, input: ReportInput): DocumentBlock[] {
  const { label, units, clusters } = placed;
  const ideas = clusters.length === 1 ? '' : `, ${formatInText(clusters.length)} ý`;
  const title = `${label === '' ? 'Nội dung khác' : label}: ${formatInText(units.length)} đơn vị${ideas}`;
  const examples = clusters.slice(0, Math.max(1, Math.floor(mostExamples / writers))).map((cluster) => clusterText(cluster, input));
  const lead = examples.length < clusters.length ? 'Tiêu biểu: ' : '';
  if (examples.length === 1) return [list([`${title}. ${lead}${examples[0]}`])];
  return [list([`${title}:`]), ...examples.map((example) => paragraph(`+ ${example}`))];
}
