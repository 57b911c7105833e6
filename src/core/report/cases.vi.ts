/** Cases received and handled, in one sentence; what was handled above what was received is always said. */
import type { Indicator } from '../../outline/schema.ts';
import { formatInText } from '../cells/numberText.ts';
import { askedYears, askedYearsSentence } from './askedYears.vi.ts';
import { isAlone } from './counted.ts';
import { heldText, noneText } from './figureText.vi.ts';
import type { ReportInput } from './input.ts';
import { shownCount } from './smallCounts.ts';
import { insteadOf, isTold } from './targetText.vi.ts';
import { toldCases } from './told/cases.vi.ts';
import { fieldOf, joinAnd, periodName, upperFirst } from './words.vi.ts';

/** Of the pair whose greater half is this field. */
export function casesSentences(greater: string, input: ReportInput): string[] {
  const { outline, results } = input;
  const pair = outline.relations.notMoreThan.find((one) => one.greater === greater);
  const [received, handled] = [results.printed[greater], results.printed[pair?.lesser ?? '']];
  const untold = received?.untold ?? handled?.untold;
  if (untold !== undefined) return [`Số ${outline.report.cases}: ${insteadOf(untold)}.`];
  const sums = [received, handled].map((one) => one?.totals.period?.total ?? null);
  const [all = null, done = null] = sums;
  const noun = fieldOf(outline, greater).nouns?.[0] ?? '';
  if (all === null) return [`Số ${outline.report.cases} đã tiếp nhận: chưa có số liệu.`];
  if (isAlone(input) && toldCases(fieldOf(outline, greater), input).length > 0) return [];
  if (received && all === 0 && (done ?? 0) === 0)
    return [
      `${isAlone(input) ? 'Đơn vị' : 'Các đơn vị'} báo cáo ${noneText('không', outline.report.cases, received, input)}.`,
      againstTargets(greater, input),
    ];
  const units = received?.positive ?? [];
  const who = isAlone(input) ? 'đơn vị' : units.length === 0 ? 'các đơn vị' : `${formatInText(units.length)} đơn vị`;
  const years = yearsText(greater, noun, input);
  const lead = `${upperFirst(periodName(outline))}, ${who} tiếp nhận ${formatInText(all)} ${outline.report.cases}${years}`;
  return [
    done === null ? `${lead}.` : `${lead}; đã xử lý ${formatInText(done)} ${noun}.`,
    askedSentence(greater, pair?.lesser ?? '', input),
    isSameAsked(greater, pair?.lesser ?? '', input) ? excessSentence(all, done, pair?.lesser ?? '', noun, input) : '',
    ...[received, handled].flatMap((one) => {
      const held = heldText(one?.held ?? []);
      return held === '' ? [] : [one === received ? `Số tiếp nhận ${held}.` : `Số xử lý ${held}.`];
    }),
  ];
}

/** Targets of people to whom something happened, although no case was received. */
export function happenedElsewhere(greater: string, { outline, results }: ReportInput): readonly Indicator[] {
  const counts = new Set<string>(outline.closing.happenings.map(({ count }) => count));
  return outline.indicators.filter(({ code, control }) => {
    if (control === greater || !counts.has(control)) return false;
    const period = results.indicators.find((one) => one.code === code)?.period;
    return Math.max(results.pairs[code]?.bound ?? 0, period?.denominator ?? 0) > 0;
  });
}

/** The two figures stand in one report: that they are compared is said, where the other is told. */
function againstTargets(greater: string, input: ReportInput): string {
  const told = happenedElsewhere(greater, input).filter(({ code }) => {
    const result = input.results.indicators.find((one) => one.code === code);
    return result !== undefined && isTold(result);
  });
  if (told.length === 0) return '';
  return `Số này đang được đối chiếu với số ${joinAnd(told.map(({ noun }) => noun))} nêu ở phần kết quả thực hiện mục tiêu.`;
}

/** Years in brackets, unless one of them is too small to be printed. */
function yearsText(field: string, noun: string, { results, outline }: ReportInput): string {
  const totals = outline.years.map((year) => ({ year, total: results.printed[field]?.totals.years[year] }));
  const shown = totals.every(({ total }) => total && total.total !== null && shownCount(total.total));
  if (!shown || totals.length < 2) return '';
  const some = totals.filter(({ total }) => (total?.total ?? 0) > 0);
  if (some.length === 1) return ` (đều trong năm ${some[0]?.year})`;
  const parts = some.map(({ year, total }, index) => `${index === 0 ? 'năm ' : ''}${year}: ${formatInText(total?.total ?? 0)}`);
  return ` (${parts.join(', ')} ${noun})`;
}

/** Years in which not all were asked, of what was received and of what was handled. */
function askedSentence(greater: string, lesser: string, input: ReportInput): string {
  const [received, handled] = [greater, lesser].map((code) => askedYears(code, input));
  if (received === handled) return received === '' ? '' : `${upperFirst(received ?? '')}.`;
  return askedYearsSentence(
    [
      { code: greater, name: 'số tiếp nhận' },
      { code: lesser, name: 'số xử lý' },
    ],
    input,
  );
}

/** Of other units or years the two are not to be compared. */
function isSameAsked(greater: string, lesser: string, { results: { unasked } }: ReportInput): boolean {
  return JSON.stringify(unasked[greater]) === JSON.stringify(unasked[lesser]);
}

/** Carrying over explains nothing over the whole period. */
function excessSentence(all: number, done: number | null, lesser: string, noun: string, input: ReportInput): string {
  const more = (done ?? 0) - all;
  if (more <= 0) return '';
  const asked = new Set(input.results.findings.filter((one) => one.field === lesser && one.rule === 'R02').map((one) => one.unit));
  const where = asked.size === 0 || isAlone(input) ? '' : ` tại ${formatInText(asked.size)} đơn vị`;
  return `Số xử lý nhiều hơn số tiếp nhận ${formatInText(more)} ${noun}; chênh lệch${where} đang được đề nghị rà soát.`;
}

/** Whether more was handled than received in all, which the report says. */
export function hasExcess({ lesser, greater }: { readonly lesser: string; readonly greater: string }, input: ReportInput): boolean {
  const { results } = input;
  if (!isSameAsked(greater, lesser, input)) return false;
  const [received = 0, handled = 0] = [greater, lesser].map((code) => results.printed[code]?.totals.period?.total ?? 0);
  return handled > received;
}
