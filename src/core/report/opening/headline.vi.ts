/** The main results in four or five sentences: what the City asks, answered in a minute. */

import type { Field, Indicator } from '../../../outline/schema.ts';
import { formatCount, formatPercent } from '../../cells/numberText.ts';
import { declaredTail, partsText } from '../../figures/ratioText.vi.ts';
import { type ToldTotal, toldTotal } from '../../figures/totals.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { askedYears, askedYearsSentence } from '../askedYears.vi.ts';
import { isAlone, ownReport, sameTold, summedUnits } from '../counted.ts';
import { proposalsTo } from '../directions.vi.ts';
import { actsText, amountText, bracketed, timeTold } from '../figureText.vi.ts';
import type { ReportInput } from '../input.ts';
import { earlierReport, toldRatio, toldTime } from '../targetText.vi.ts';
import { aboutMatter, begun } from '../told/sentOn.vi.ts';
import { fieldOf, joinAnd, lowerFirst, upperFirst } from '../words.vi.ts';
import { verdictSentence } from './verdict.vi.ts';

export function mainResults(input: ReportInput): string {
  if (summedUnits(input).length === 0) {
    return ownReport(input)
      ? 'Đơn vị chưa có số liệu để báo cáo; kết quả sẽ được báo cáo bổ sung.'
      : 'Chưa có số liệu để tổng hợp; kết quả sẽ được báo cáo bổ sung khi các đơn vị gửi báo cáo.';
  }
  return [
    ...ofOneTime(input.outline.indicators.map((indicator) => targetSentence(indicator, input)).filter((part) => part !== '')),
    measuresSentence(input),
    moneySentence(input),
    someYearsSentence(input),
    verdictSentence(input),
    proposalSentence(input),
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^Như vậy, (\p{L})/u, (_, letter: string) => letter.toUpperCase());
}

/** Sentences of one year or of the whole period are one: its time is said once. */
function ofOneTime(told: readonly string[]): string[] {
  const all: string[] = [];
  for (const text of told) {
    const [time = ''] = /^(?:Cả giai đoạn|Năm \d{4}), (?=\d)/.exec(text) ?? [];
    const last = all[all.length - 1];
    if (time === '' || !last?.startsWith(time)) all.push(text);
    else all.splice(-1, 1, `${last.replace(/\.$/, '')}; ${text.slice(time.length)}`);
  }
  return all;
}

function targetSentence(indicator: Indicator, input: ReportInput): string {
  const result = input.results.indicators.find((one) => one.code === indicator.code);
  const ratio = result ? toldRatio(result) : null;
  if (!result || !ratio || ratio.none !== null) return '';
  const short = indicator.done ?? indicator.predicate;
  if (ratio.establishments === null) {
    const years = askedYears(indicator.control, input);
    const source = result.earlier ? `, theo ${earlierReport(result.earlier)}` : '';
    return `${upperFirst(toldTime(indicator, input.outline))}${years === '' ? '' : ` (${years})`}, ${partsText(ratio)} ${indicator.noun} ${short} (${ratio.text}${declaredTail(ratio)})${source}.`;
  }
  const { years } = input.outline;
  const last = years[years.length - 1];
  const lead = `Năm ${last}, ${partsText(ratio)} ${indicator.noun} có số liệu (${ratio.text}${declaredTail(ratio)}) ${short}`;
  const same = sameListText(indicator, input);
  return `${lead}${same === '' ? '' : `; ${same}`}.`;
}

/** "trên cùng 203 trường có số liệu bốn năm, tỷ lệ tăng từ 83,3% lên 98,0%". */
function sameListText({ code, noun }: Indicator, input: ReportInput): string {
  const { outline } = input;
  const same = sameTold(code, input);
  if (!same || same.count === 0 || outline.years.length < 2) return '';
  const [first = 0, last = 0] = [same.enough[0], same.enough[same.enough.length - 1]];
  if (first === last) return '';
  const [from, to] = [formatPercent(first, same.count), formatPercent(last, same.count)];
  const verb = last > first ? `tăng từ ${from} lên ${to}` : `giảm từ ${from} xuống ${to}`;
  return `trên cùng ${formatCount(same.count)} ${noun} có số liệu cả ${outline.years.length} năm, tỷ lệ ${verb}`;
}

function toldOf(field: Field, { results }: ReportInput): ToldTotal | null {
  const printed = results.printed[field.code];
  return printed === undefined ? null : toldTotal(printed.totals);
}

function total(field: Field, input: ReportInput): number {
  return toldOf(field, input)?.total.total ?? 0;
}

/** Counts of the groups that are not 0. */
function measureFields(input: ReportInput): Field[] {
  const { outline } = input;
  const fields = outline.groups.flatMap((group) => group.figures).map((code) => fieldOf(outline, code));
  return fields.filter((field) => field.kind === 'count' && total(field, input) > 0);
}

function measuresSentence(input: ReportInput): string {
  const acts = measureFields(input).flatMap((field) => {
    const told = toldOf(field, input);
    return told === null ? [] : [{ field, told, tail: bracketed([timeTold(told, input)]) }];
  });
  if (acts.length === 0) return '';
  const who = isAlone(input) ? 'Đơn vị đã' : 'Các đơn vị đã';
  return `${who} ${actsText(acts, input.outline)}.`.replace(/ đã có /, ' có ');
}

/** Which of these are no sums of the whole period. */
function someYearsSentence(input: ReportInput): string {
  const fields = [...measureFields(input), ...moneyFields(input)];
  return askedYearsSentence(
    fields.map(({ code, label }) => ({ code, name: lowerFirst(label) })),
    input,
  );
}

function moneySentence(input: ReportInput): string {
  return moneyFields(input)
    .map((field) => {
      const told = toldOf(field, input);
      const when = told === null ? '' : bracketed([timeTold(told, input)]);
      return `${upperFirst(field.label)} ${amountText(total(field, input), field)}${when}.`;
    })
    .join(' ');
}

function moneyFields(input: ReportInput): Field[] {
  const all = input.outline.answers.sections.flatMap(({ fields }) => fields.filter(({ kind, yearly }) => kind === 'money' && yearly));
  return all.filter((field) => total(field, input) > 0);
}

/** What one unit asks is no word of the whole sector. */
const fewestAsking = 2;

/** What is asked for by the two proposals that most units make to whom the report is for, else to others. */
function proposalSentence(input: ReportInput): string {
  const { outline } = input;
  if (isAlone(input)) return '';
  const others = outline.ownTexts.rows.flatMap(({ role }) => outline.closing.addressees.filter(({ code }) => role === `to.${code}`));
  const shared = others.map(({ code }) => proposalsTo(code, input).filter(({ units }) => units.length >= fewestAsking));
  const first = shared.find((some) => some.length > 0) ?? [];
  // "Xem xét đề nghị về kinh phí" says nothing that anybody could decide.
  const two = first.slice(0, 2).flatMap(({ text }) => (aboutMatter.test(text) ? [] : [begun(text)]));
  if (two.length === 0) return '';
  return `${upperFirst(termsOf(outline).self)} kiến nghị ${joinAnd(two)}.`;
}
