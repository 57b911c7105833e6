/** Part I.3: the targets by year in one table, the picture of the list, a paragraph each. */
import type { Indicator } from '../../outline/schema.ts';
import { formatCount, formatInText, formatPercent } from '../cells/numberText.ts';
import { declaredMark, declaredNote, noCaseText, selfDeclaredText } from '../figures/ratioText.vi.ts';
import type { IndicatorResult, YearSpan } from '../figures/results.ts';
import { cell, type DocumentBlock, figureRow, headerRow, sentences, type TableCell } from './blocks.ts';
import { sameTold } from './counted.ts';
import type { ReportInput } from './input.ts';
import { someYearsText } from './opening/coverageNote.vi.ts';
import { listSentences, pairSentences } from './targetParagraphs.vi.ts';
import { isTold, toldTime, wordsInstead } from './targetText.vi.ts';
import { yearName } from './words.vi.ts';

/** The targets that a section asks for. */
export function writeTargets(own: readonly Indicator[], id: string, input: ReportInput): DocumentBlock[] {
  const { outline, results } = input;
  if (own.length === 0) return [];
  if (results.indicators.every(({ period }) => period.units === 0)) {
    return sentences(`${id}.trong`, 'Chưa có số liệu để đánh giá kết quả thực hiện các mục tiêu.');
  }
  return [
    yearsTable(own, id, input),
    ...declaredRemark(own, id, input),
    ...someYearsRemark(own, id, input),
    ...own.flatMap((indicator) => picture(indicator, id, input)),
    ...own.flatMap((indicator) => {
      const result = resultOf(indicator, input);
      if (!result) return [];
      const lead = `${'abcdefgh'.charAt(outline.indicators.indexOf(indicator))}) ${indicator.tableName ?? indicator.label}.`;
      const body =
        result.period.establishments === null ? pairSentences(indicator, result, input) : listSentences(indicator, result, input);
      // Of all units the note under the table says it.
      const { selfDeclared, units } = result.period;
      const whose = selfDeclared === 0 || selfDeclared === units || !isTold(result) ? [] : [selfDeclaredText(result.period)];
      return sentences(`${id}.${indicator.code}`, lead, ...body, ...whose);
    }),
  ];
}

/** Under the table, where a percentage rests on a unit's own pair. */
function declaredRemark(own: readonly Indicator[], id: string, input: ReportInput): DocumentBlock[] {
  const isAny = own.some((indicator) => {
    const result = resultOf(indicator, input);
    return result !== undefined && result.period.selfDeclared > 0 && isTold(result);
  });
  return isAny ? [{ kind: 'note', id: `${id}.tu_khai`, text: declaredNote }] : [];
}

/** Under the table, where its years are of other units. */
function someYearsRemark(own: readonly Indicator[], id: string, input: ReportInput): DocumentBlock[] {
  const text = someYearsText(own, input);
  return text === '' ? [] : [{ kind: 'note', id: `${id}.nam_hoi`, text: `${text} Các năm không so trực tiếp.` }];
}

function resultOf({ code }: Indicator, { results }: ReportInput): IndicatorResult | undefined {
  return results.indicators.find((one) => one.code === code);
}

function yearsTable(own: readonly Indicator[], id: string, input: ReportInput): DocumentBlock {
  const { outline, settings } = input;
  const rows = own.flatMap((indicator) => {
    const result = resultOf(indicator, input);
    const name = `Mục tiêu ${outline.indicators.indexOf(indicator) + 1}, ${indicator.noun}`;
    if (!result) return [];
    return result.period.establishments === null ? [pairRow(name, indicator, result, input)] : listRows(name, indicator, result, input);
  });
  const share = 0.7 / outline.years.length;
  return {
    kind: 'table',
    id: `${id}.bang_2`,
    caption: `Bảng ${tableNumber(own, input)}. Mục tiêu theo năm`,
    widths: [0.3, ...outline.years.map(() => share)],
    header: [headerRow(['Mục tiêu', ...outline.years.map((year) => yearName(year, settings))])],
    rows,
  };
}

/** One table for each section that asks for targets, behind the first table of the report. */
function tableNumber([first]: readonly Indicator[], { outline }: ReportInput): number {
  const asking = outline.answers.sections.filter(({ fields }) =>
    outline.indicators.some(({ control }) => fields.some(({ code }) => code === control)),
  );
  return 2 + asking.findIndex(({ fields }) => fields.some(({ code }) => code === first?.control));
}

function listRows(name: string, indicator: Indicator, result: IndicatorResult, input: ReportInput): TableCell[][] {
  const { outline, results } = input;
  const list = results.lists[indicator.code];
  const figures = outline.years.map((year) => {
    const ratio = result.years[year];
    return ratio && ratio.none === null
      ? `${ratio.text} (${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)})${declaredMark(ratio)}`
      : '–';
  });
  const rows = [figureRow(`${name} có số liệu`, figures)];
  if (!list) return rows;
  const counts = (read: 'blank' | 'held') => outline.years.map((year) => formatInText(list.years[year]?.[read] ?? 0));
  const hasAny = (read: 'blank' | 'held') => outline.years.some((year) => (list.years[year]?.[read] ?? 0) > 0);
  if (hasAny('blank')) rows.push(figureRow(`– ${indicator.noun} chưa có số liệu`, counts('blank')));
  if (hasAny('held')) rows.push(figureRow(`– ${indicator.noun} có số liệu, chưa tính`, counts('held')));
  const isAll = outline.years.every((year) => result.years[year]?.denominator === list.same.count);
  if (list.same.count > 0 && outline.years.length > 1 && !isAll) {
    const { count, enough } = list.same;
    const same = enough.map((one) => `${formatPercent(one, count)} (${formatCount(one)})`);
    rows.push(figureRow(`${name.replace(/,.*/, '')}, cùng ${formatCount(count)} ${indicator.noun}`, same));
  }
  return rows;
}

/** Each year by itself, where its figures are no secret. */
function alone(years: readonly number[], { years: ratios }: IndicatorResult): readonly YearSpan[] {
  return years.flatMap((year) => {
    const ratio = ratios[year];
    return ratio === undefined ? [] : [{ years: [year], ratio }];
  });
}

/** Years that are too small alone go with a neighbour; without any, the row says the period. */
function pairRow(name: string, indicator: Indicator, result: IndicatorResult, input: ReportInput): TableCell[] {
  const { years } = input.outline;
  const spans = result.spans ?? alone(years, result);
  const label = cell(name);
  const when = result.earlier ? `${toldTime(indicator, input.outline)}: ` : '';
  if (spans.length === 0) return [label, { ...cell(`${when}${wordsInstead(result) ?? ''}`, 'center'), span: years.length }];
  return [
    label,
    ...spans.map(({ years: some, ratio }) => {
      const { numerator, denominator, units } = ratio;
      const nothing = units === 0 ? '–' : (noCaseText(ratio) ?? 'không phát sinh');
      const figure =
        denominator === 0
          ? nothing
          : `${formatPercent(numerator, denominator)} (${formatCount(numerator)}/${formatCount(denominator)})${declaredMark(ratio)}`;
      const span = some.length === 1 ? '' : `${some[0]}–${some[some.length - 1]}: `;
      return { ...cell(`${span}${figure}`, 'center'), ...(some.length > 1 ? { span: some.length } : {}) };
    }),
  ];
}

/** A picture of fewer establishments shows nothing that the table does not. */
const fewestDrawn = 2;

/** Bars of true length over the same establishments. */
function picture(indicator: Indicator, id: string, input: ReportInput): DocumentBlock[] {
  const { outline, results, settings } = input;
  const list = results.lists[indicator.code];
  const same = sameTold(indicator.code, input);
  if (!list || same === null || same.count < fewestDrawn || outline.years.length < 2) return [];
  const { count, enough, units } = same;
  const last = outline.years[outline.years.length - 1] ?? 0;
  const listed = list.years[last]?.listed ?? 0;
  const rows = outline.years.map((year, at): TableCell[] => [
    cell(yearName(year, settings)),
    { runs: [{ text: '' }], bar: (enough[at] ?? 0) / count },
    cell(formatPercent(enough[at] ?? 0, count), 'right'),
  ]);
  const noun = indicator.noun;
  return [
    {
      kind: 'table',
      id: `${id}.hinh_1`,
      caption: `Hình 1. Tỷ lệ ${noun} ${indicator.done ?? indicator.predicate}, trên cùng ${formatCount(count)}/${formatCount(listed)} ${noun} (${formatInText(units)} đơn vị)`,
      widths: [0.3, 0.56, 0.14],
      header: [],
      rows,
    },
  ];
}
