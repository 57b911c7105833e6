/** The note under the first table: from which coverage a percentage is sure, and which are not. */

import type { Indicator } from '../../../outline/schema.ts';
import { formatInText } from '../../cells/numberText.ts';
import { coverageOf } from '../../figures/ratioText.vi.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { termsOf } from '../../lib/terms.vi.ts';
import { askedYears } from '../askedYears.vi.ts';
import { askedAmong, figureUnits, ownReport } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { standingOf, toldRatio } from '../targetText.vi.ts';
import { joinAnd } from '../words.vi.ts';

export function coverageNote(input: ReportInput): string {
  // Of one unit's own report there is nothing to cover.
  if (ownReport(input)) return '';
  const { settings, outline, results } = input;
  const { fullCoverage, provisionalCoverage } = settings;
  const asked = new Set(results.indicators.filter(({ period }) => period.none !== 'khong_ap_dung').map(({ code }) => code));
  const list = outline.indicators.findIndex(({ code }) => results.lists[code] !== undefined && asked.has(code));
  const schools = list < 0 ? '' : ` (mục tiêu ${list + 1}: cả số ${termsOf(outline).establishment})`;
  return [
    `Ghi chú: Có số liệu của từ ${fullCoverage}% đơn vị${schools} trở lên mới coi là đầy đủ; từ ${provisionalCoverage}% là tạm tính; dưới ${provisionalCoverage}% chưa đủ cơ sở kết luận${outline.indicators.every(({ target }) => target >= 100) ? ' là đạt' : ''}.`,
    lowCoverage(input),
    unaskedText(input),
    outline.report.remit,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** "Mục tiêu 3 không tính 04 đơn vị chưa được hỏi.": a percentage of fewer units than the report speaks of says so. */
function unaskedText(input: ReportInput): string {
  const { outline } = input;
  const units = figureUnits(input);
  const last = outline.years[outline.years.length - 1] ?? 0;
  const some = outline.indicators.flatMap(({ control, measure }, index) => {
    // What is told by its last year is asked of those who were asked then.
    const late = new Set(measure === 'stock' ? input.results.unasked[control]?.years[last] : []);
    const asked = askedAmong(units, control, input).filter(({ code }) => !late.has(code)).length;
    return asked === 0 || asked === units.length ? [] : [{ number: String(index + 1), left: units.length - asked }];
  });
  const left = [...groupBy(some, (one) => one.left)].map(
    ([count, own]) => `Mục tiêu ${joinAnd(own.map(({ number }) => number))} không tính ${formatInText(count)} đơn vị chưa được hỏi.`,
  );
  // A period that sums the years.
  const summed = outline.indicators.filter(({ measure }) => measure === 'flow');
  return [...left, someYearsText(summed, input)].filter((text) => text !== '').join(' ');
}

/** "Mục tiêu 2 và 3: năm 2021–2023 chỉ 04/14 đơn vị được hỏi."; '' of targets without figures. */
export function someYearsText(own: readonly Indicator[], input: ReportInput): string {
  const { indicators } = input.outline;
  const told = own.flatMap((indicator) => {
    const units = input.results.indicators.find(({ code }) => code === indicator.code)?.period.units ?? 0;
    const text = units === 0 ? '' : askedYears(indicator.control, input);
    return text === '' ? [] : [{ number: String(indicators.indexOf(indicator) + 1), text }];
  });
  return [...groupBy(told, ({ text }) => text)]
    .map(([text, some]) => `Mục tiêu ${joinAnd(some.map(({ number }) => number))}: ${text}.`)
    .join(' ');
}

/** Which targets are below that, and which of them are known to be missed all the same. */
function lowCoverage(input: ReportInput): string {
  const { outline, results, settings } = input;
  const low = outline.indicators.flatMap((indicator, index) => {
    const result = results.indicators.find(({ code }) => code === indicator.code);
    const ratio = result ? (toldRatio(result) ?? result.period) : null;
    if (!result || !ratio || ratio.none !== null || coverageOf(ratio, settings)?.level !== 'insufficient') return [];
    return [{ number: String(index + 1), isMissed: standingOf(result, indicator, input) === 'missed' }];
  });
  if (low.length === 0) return '';
  const all = low.length === outline.indicators.length && low.length > 1;
  const which = all ? 'Các tỷ lệ trong bảng đều' : `Mục tiêu ${joinAnd(low.map(({ number }) => number))}`;
  const missed = low.filter(({ isMissed }) => isMissed).map(({ number }) => number);
  const known = missed.length === 0 ? '' : `; mục tiêu ${joinAnd(missed)} đã có trường hợp chưa thực hiện nên kết luận được là chưa đạt`;
  return `${which} đang ở mức này${known}.`;
}
