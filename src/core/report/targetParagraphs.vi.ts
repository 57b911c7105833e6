/** A target's paragraph: the result by group, the distance to the target, why it is not yet sure. */

import type { Indicator } from '../../outline/schema.ts';
import { formatCount, formatInText, formatPercent } from '../cells/numberText.ts';
import { isMet, wholeUnits } from '../figures/ratioText.vi.ts';
import type { IndicatorResult } from '../figures/results.ts';
import { termsOf } from '../lib/terms.vi.ts';
import { isAlone } from './counted.ts';
import { formsSentence } from './forms.vi.ts';
import type { ReportInput } from './input.ts';
import { referenceTo } from './references.vi.ts';
import { categoryName, levelSeries, toldCategories } from './rowKinds.vi.ts';
import { earlierParts, earlierReport, isTold, negated, noCaseOf, ratioParts, standingOf, toldTime } from './targetText.vi.ts';
import { aimText, lowerFirst, upperFirst } from './words.vi.ts';

export function listSentences(indicator: Indicator, result: IndicatorResult, input: ReportInput): string[] {
  const { years } = input.outline;
  const last = years[years.length - 1] ?? 0;
  const { period } = result;
  const { noun } = indicator;
  if (period.none !== null) return [`Năm ${last}: ${period.text}.`];
  const levels = levelSeries(result, indicator, input).filter(({ isOutside, series }) => !isOutside && series.period.none === null);
  const byLevel = levels.map(
    ({ label, series: { period: one } }) =>
      `${lowerFirst(label)} ${one.text} (${formatCount(one.numerator)}/${formatCount(one.denominator)})`,
  );
  const left = period.denominator - period.numerator;
  const outside = outsideSentence(indicator, input);
  const where = referenceTo(indicator, input);
  return [
    levels.length < 2
      ? `Năm ${last}, tỷ lệ là ${period.text} (${formatCount(period.numerator)}/${formatCount(period.denominator)} ${noun}).`
      : `Năm ${last}, tỷ lệ ở ${byLevel.join(', ')}${outside === '' ? where : ''}.`,
    left > 0 ? `Còn ${formatInText(left)} ${noun} chưa ${termsOf(input.outline).act}${distance(result, indicator)}.` : '',
    openSentence(indicator, result, last, input),
    outside === '' ? '' : `${outside}${where}.`,
  ];
}

/** What those that are left mean for the target: nothing where it is below 100%, of which some may be left. */
function distance({ period }: IndicatorResult, indicator: Indicator): string {
  return isMet(period, indicator) || indicator.target < 100 ? '' : ` nên mục tiêu chưa đạt ${aimText(indicator.target)}`;
}

/** What keeps the percentage from being sure: without data, with data that is not used; never one number. */
function openSentence(indicator: Indicator, result: IndicatorResult, last: number, input: ReportInput): string {
  const { period } = result;
  const counts = input.results.lists[indicator.code]?.years[last];
  const { noun } = indicator;
  if (!counts || counts.blank + counts.held === 0) return '';
  const parts = [
    counts.blank === 0 ? '' : `${formatInText(counts.blank)} ${noun} chưa có số liệu`,
    counts.held === 0
      ? ''
      : `${formatInText(counts.held)} ${noun} tại ${formatInText(Object.keys(counts.heldOf).length)} đơn vị có số liệu nhưng chưa được tính, đang rà soát, chỉnh lý`,
  ].filter((part) => part !== '');
  const missing = counts.blank + counts.held;
  const all = counts.usable + missing;
  const bounds =
    period.low === null
      ? ''
      : ` Nếu kể cả ${formatInText(missing)} ${noun} này, tỷ lệ nằm trong khoảng ${formatPercent(counts.enough, all)}–${formatPercent(counts.enough + missing, all)}.`;
  // What is said to be reached is not said to be unsure.
  const isMetAlready = standingOf(result, indicator, input) === 'met';
  return `${isMetAlready ? 'Chưa gồm' : 'Tỷ lệ chính thức chưa xác định được:'} ${parts.join('; ')}.${bounds}`;
}

function outsideSentence(indicator: Indicator, { results, outline }: ReportInput): string {
  const outside = results.lists[indicator.code]?.outside;
  if (!outside || outside.usable === 0) return '';
  const terms = termsOf(outline);
  const each = outside.usable === 1 ? 'đã' : 'đều';
  const all = outside.enough === outside.usable ? each : `có ${formatInText(outside.enough)}`;
  return `Ngoài mục tiêu, ${formatInText(outside.usable)}/${formatInText(outside.listed)} ${terms.outside} có số liệu, ${all} ${terms.regularAct}`;
}

export function pairSentences(indicator: Indicator, result: IndicatorResult, input: ReportInput): string[] {
  const { period } = result;
  const pair = input.results.pairs[indicator.code];
  const { noun } = indicator;
  // That nobody gave a number is no secret, and no final will tell it.
  const isEmpty = period.none === 'chua_co_so_lieu';
  if (!isTold(result) && !isEmpty) return [untoldSentence(indicator, result, input)];
  const bound = pair?.bound ?? null;
  const bounded = bound === null || bound < period.denominator ? '' : `Có ${formatInText(bound)} ${noun} ${termsOf(input.outline).bound}`;
  if (period.none !== null) {
    const known = pair?.isBeyond && bounded !== '' ? `${bounded}.` : '';
    return [known, `${noneText(indicator, result, input)}.`, bareSentence(result, input), heldSentence(indicator, input)];
  }
  const left = period.denominator - period.numerator;
  const lead = bounded === '' ? '' : `${bounded}, trong đó `;
  const isAll = lead === '' && left === 0 && period.denominator > 1;
  const parts = isAll ? `Cả ${formatInText(period.denominator)} ${noun}` : `${lead === '' ? 'Có ' : ''}${ratioParts(period, indicator)}`;
  const met = `${parts} ${indicator.done ?? indicator.predicate} (${period.text})`;
  const when = indicator.measure === 'stock' ? `${upperFirst(toldTime(indicator, input.outline))}, ` : '';
  const told = `${lead}${met}`;
  return [
    `${when}${when === '' ? told : lowerFirst(told)}${left === 0 ? '' : `; còn ${formatInText(left)} ${noun} chưa ${negated(indicator.done ?? indicator.predicate)}${distance(result, indicator)}`}.`,
    categoriesSentence(indicator, input),
    formsSentence(indicator, input),
    heldSentence(indicator, input),
    bareSentence(result, input),
  ];
}

function untoldSentence(indicator: Indicator, { untold, earlier }: IndicatorResult, { outline }: ReportInput): string {
  if (untold === 'draft') return 'Số liệu sẽ nêu ở bản chính thức.';
  const whom = outline.people?.withheld ?? 'người trong cuộc';
  if (earlier) {
    const figure = `Theo ${earlierReport(earlier)}, ${toldTime(indicator, outline)}: ${earlierParts(earlier)}.`;
    return `${figure} Số liệu lần này chỉ khác báo cáo ấy ở quá ít đơn vị nên chưa cập nhật, để không nhận ra được ${whom}.`;
  }
  if (untold === 'hidden') return 'Có tỉnh chỉ gửi số gộp của cả tỉnh nên không nêu số liệu.';
  const why = untold === 'changed' ? 'Số liệu khác bản báo cáo trước ở quá ít đơn vị' : 'Quá ít đơn vị có trường hợp';
  return `${why} nên không nêu số liệu, để không nhận ra được ${whom}.`;
}

function noneText(indicator: Indicator, { period }: IndicatorResult, input: ReportInput): string {
  if (period.none === 'chua_co_so_lieu') return 'Chưa có số liệu';
  if (period.none === 'khong_ap_dung') return 'Không áp dụng';
  const units = wholeUnits(period);
  if (units === 0) return upperFirst(period.text);
  const scope = isAlone(input)
    ? 'Đơn vị'
    : period.none === 'khong_phat_sinh'
      ? 'Các đơn vị'
      : `${formatInText(units)}/${formatInText(period.expected)} đơn vị đã báo cáo`;
  return `${scope} không phát sinh ${noCaseOf(indicator)}`;
}

function categoriesSentence(indicator: Indicator, input: ReportInput): string {
  if (isAlone(input)) return '';
  const categories = toldCategories(indicator, input);
  if (categories.length === 0) return '';
  const parts = categories.map(({ label, numerator, denominator }) => `${label} ${formatCount(numerator)}/${formatCount(denominator)}`);
  const lead = categoryName(indicator, input.outline);
  return `${lead === '' ? 'Trong đó' : `Theo ${lead}`}: ${parts.join('; ')}${referenceTo(indicator, input)}.`;
}

function heldSentence(indicator: Indicator, { results }: ReportInput): string {
  const held = results.pairs[indicator.code]?.heldUnits.length ?? 0;
  return held === 0 ? '' : `Chưa gồm số liệu của ${formatInText(held)} đơn vị đang rà soát.`;
}

function bareSentence({ period }: IndicatorResult, input: ReportInput): string {
  const { bareZero, bareSomeYears = 0, units } = period;
  if (bareZero === 0 || !input.settings.zeroMeansNone) return '';
  if (isAlone(input)) return 'Chưa kèm biểu chi tiết.';
  if (bareZero === units && bareSomeYears === 0 && period.none !== null) return 'Các đơn vị này chưa kèm biểu chi tiết.';
  const whole = bareZero - bareSomeYears;
  const parts = [
    whole === 0 ? '' : `${formatInText(whole)} đơn vị báo cáo không phát sinh nhưng chưa kèm biểu chi tiết`,
    bareSomeYears === 0
      ? ''
      : `${formatInText(bareSomeYears)} đơn vị có năm báo cáo không phát sinh nhưng chưa kèm biểu chi tiết của năm ấy`,
  ].filter((one) => one !== '');
  return `${parts.join('; ')}.`;
}
