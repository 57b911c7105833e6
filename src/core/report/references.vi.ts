/** Appendix I: the reference tables by district and by level, the figures by year. */

import type { Indicator } from '../../outline/schema.ts';
import { formatCount, formatPercent } from '../cells/numberText.ts';
import { declaredMark, declaredNote } from '../figures/ratioText.vi.ts';
import type { Total } from '../figures/results.ts';
import { toldTotal } from '../figures/totals.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { cell, type DocumentBlock, figureRow, headerRow, type TableCell } from './blocks.ts';
import { isAlone } from './counted.ts';
import type { ReportInput } from './input.ts';
import { categoryName, isSameEachYear, levelName, levelSeries, toldCategories } from './rowKinds.vi.ts';
import { fieldOf, lowerFirst, measuredIn, millions, upperFirst, yearName } from './words.vi.ts';

/** A district with figures of less of its establishments than this prints no percentage. */
const leastCovered = 80;

/** Column of the percentage in the table by district. */
const percentAt = 4;

/** Empty when there is nothing to show. */
export function writeReferences(input: ReportInput): DocumentBlock[] {
  return tablesOf(input).flatMap(({ caption, note, about: _, ...table }, index): DocumentBlock[] => [
    { ...table, id: `pl1.bieu_${index + 1}`, caption: `Biểu ${index + 1}. ${caption}` },
    ...(note === '' ? [] : [{ kind: 'note', id: `pl1.bieu_${index + 1}.ghi_chu`, text: note } as const]),
  ]);
}

/** " (Phụ lục I, Biểu 1, 2)": the tables about a target, or by year; '' where there are none. */
export function referenceTo(about: Indicator | 'years', input: ReportInput): string {
  const numbers = tablesOf(input).flatMap((table, index) => (table.about === about ? [index + 1] : []));
  return numbers.length === 0 ? '' : ` (Phụ lục I, Biểu ${numbers.join(', ')})`;
}

function tablesOf(input: ReportInput): Captioned[] {
  return [
    ...input.outline.indicators.flatMap((indicator, index) =>
      [areasTable, levelsTable, categoriesTable].flatMap((table) => table(indicator, index + 1, input)),
    ),
    ...yearsTable(input),
  ];
}

interface Captioned {
  readonly kind: 'table';
  readonly about: Indicator | 'years';
  readonly caption: string;
  readonly note: string;
  readonly widths: readonly number[];
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly (readonly TableCell[])[];
}

function areasTable(indicator: Indicator, number: number, input: ReportInput): Captioned[] {
  const { outline, results } = input;
  const list = results.lists[indicator.code];
  const last = outline.years[outline.years.length - 1] ?? 0;
  const all = list?.years[last];
  if (!list || !all || all.usable === 0 || list.areas.length < 2) return [];
  const noun = upperFirst(indicator.noun);
  const terms = termsOf(outline);
  const row = (label: string, counts: (typeof list.areas)[number] | typeof all, bold: boolean): TableCell[] => {
    const covered = counts.usable > 0 && 100 * counts.usable >= leastCovered * counts.listed;
    const percent = counts.usable > 0 && (covered || bold) ? formatPercent(counts.enough, counts.usable) : '–';
    const figures = [counts.listed, counts.usable, counts.enough].map((one) => cell(formatCount(one), 'center', bold));
    const bar: TableCell = percent === '–' ? cell('') : { runs: [{ text: '' }], bar: counts.enough / counts.usable };
    const others = [counts.blank, counts.held].map((one) => cell(formatCount(one), 'center', bold));
    return [cell(label, 'left', bold), ...figures, cell(percent, 'center', bold), bar, ...others];
  };
  const areas = list.areas.map((counts) => row(counts.area === '' ? `Trực thuộc ${terms.self}` : upperFirst(counts.area), counts, false));
  const isAnyOut = areas.some((cells) => cells[percentAt]?.runs[0]?.text === '–');
  const dash = isAnyOut ? `“–”: có số liệu của dưới ${leastCovered}% số ${indicator.noun}. ` : '';
  return [
    {
      kind: 'table',
      about: indicator,
      caption: `Mục tiêu ${number} theo địa bàn, năm ${last}`,
      widths: [0.23, 0.115, 0.105, 0.105, 0.115, 0.11, 0.11, 0.11],
      header: [
        headerRow(['Địa bàn', noun, 'Có số liệu', upperFirst(terms.regular), 'Tỷ lệ', 'Hình 2', 'Chưa có số liệu', 'Có, chưa tính']),
      ],
      rows: [...areas, row('Cộng', all, true)],
      note: `${dash}Hình 2: thanh xám dài theo tỷ lệ.`,
    },
  ];
}

function levelsTable(indicator: Indicator, number: number, input: ReportInput): Captioned[] {
  const { outline, results, settings } = input;
  const result = results.indicators.find((one) => one.code === indicator.code);
  const levels = result ? levelSeries(result, indicator, input).filter(({ series }) => series.period.units > 0) : [];
  if (levels.length === 0) return [];
  const share = 0.7 / outline.years.length;
  const rows = levels.map(({ label, series, isOutside }) => [
    cell(isOutside ? `${label} (ngoài mục tiêu)` : label),
    ...outline.years.map((year) => {
      const ratio = series.years[year];
      const text =
        ratio && ratio.none === null
          ? `${ratio.text} (${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)})${declaredMark(ratio)}`
          : '–';
      return cell(text, 'center');
    }),
    cell(formatCount(series.period.establishments?.listed ?? 0), 'center'),
  ]);
  const last = outline.years[outline.years.length - 1];
  return [
    {
      kind: 'table',
      about: indicator,
      caption: `Mục tiêu ${number} theo ${lowerFirst(levelName(indicator, outline))}`,
      widths: [0.19, ...outline.years.map(() => share), 0.11],
      header: [
        headerRow([
          levelName(indicator, outline),
          ...outline.years.map((year) => yearName(year, settings)),
          `${upperFirst(indicator.noun)} năm ${last}`,
        ]),
      ],
      rows,
      note: [
        levels.every(({ series }) => isSameEachYear(series, outline))
          ? ''
          : `Các năm khác tập ${termsOf(outline).establishment} có số liệu, không so trực tiếp.`,
        levels.some(({ series }) => series.period.selfDeclared > 0) ? declaredNote : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    },
  ];
}

/** By category, each of them printable, with their sum. */
function categoriesTable(indicator: Indicator, number: number, input: ReportInput): Captioned[] {
  const categories = isAlone(input) ? [] : toldCategories(indicator, input);
  if (categories.length === 0) return [];
  const ratio = (numerator: number, denominator: number) => (denominator === 0 ? '–' : formatPercent(numerator, denominator));
  const sum = (read: 'numerator' | 'denominator') => categories.reduce((all, one) => all + one[read], 0);
  const row = (label: string, numerator: number, denominator: number, bold: boolean) =>
    figureRow(label, [formatCount(denominator), formatCount(numerator), ratio(numerator, denominator)], bold);
  return [
    {
      kind: 'table',
      about: indicator,
      caption: `Mục tiêu ${number} theo ${categoryName(indicator, input.outline)}, cả giai đoạn`,
      widths: [0.34, 0.26, 0.24, 0.16],
      header: [headerRow(['', indicator.denominatorLabel, indicator.numeratorLabel, 'Tỷ lệ'])],
      rows: [
        ...categories.map(({ label, numerator, denominator }) => row(upperFirst(label), numerator, denominator, false)),
        row('Cộng', sum('numerator'), sum('denominator'), true),
      ],
      note: '',
    },
  ];
}

/** Every field but the targets' and the cases', each year with the units behind it. */
function yearsTable(input: ReportInput): Captioned[] {
  const { outline, results, settings } = input;
  const cases = new Set(outline.relations.notMoreThan.flatMap(({ lesser, greater }) => [lesser, greater]));
  const rows = Object.values(results.printed).flatMap(({ totals }) => {
    const field = fieldOf(outline, totals.field);
    const whole = toldTotal(totals);
    if (cases.has(field.code) || (whole?.total.units ?? 0) === 0) return [];
    // One unit's zeros are told in the body.
    if (isAlone(input) && totals.period?.total === 0) return [];
    const text = (total: Total | null | undefined) =>
      !total || total.total === null ? '–' : field.kind === 'money' ? millions(total.total) : formatCount(total.total);
    const years = outline.years.map((year) => {
      const total = totals.years[year];
      const units = total?.units ?? 0;
      return `${text(total)}${isAlone(input) || units === 0 ? '' : ` (${units})`}`;
    });
    return [figureRow(`${field.label}${measuredIn(field)}`, [...years, totals.period === null ? 'không cộng' : text(totals.period)])];
  });
  if (rows.length === 0) return [];
  const byYear = Object.values(results.printed).filter(({ totals }) => Object.values(totals.years).some(({ total }) => total !== null));
  const isSame = byYear.every(({ totals }) =>
    outline.years.every((year) => (totals.years[year]?.units ?? 0) === (toldTotal(totals)?.total.units ?? 0)),
  );
  const differ = isSame ? '' : '; các năm khác tập đơn vị, không so trực tiếp';
  const share = 0.7 / (outline.years.length + 1);
  return [
    {
      kind: 'table',
      about: 'years',
      caption: 'Số liệu theo năm',
      widths: [0.3, ...outline.years.map(() => share), share],
      header: [headerRow(['Nội dung', ...outline.years.map((year) => yearName(year, settings)), 'Cộng'])],
      rows,
      note: isAlone(input) ? '' : `Trong ngoặc: số đơn vị có số liệu${differ}.`,
    },
  ];
}
