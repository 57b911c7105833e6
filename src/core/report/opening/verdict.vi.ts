/** What follows for each target: every one is named, those of which the same is said together. */
import type { Indicator } from '../../../outline/schema.ts';
import { formatInText } from '../../cells/numberText.ts';
import { someYearsOnly, uncounted } from '../../figures/percentText.vi.ts';
import type { Ratio } from '../../figures/ratio.ts';
import { uncountedUnits } from '../../figures/ratioOfParts.ts';
import { coverageOf, unitsBehind, unitsText, wholeUnits } from '../../figures/ratioText.vi.ts';
import type { IndicatorResult, Untold } from '../../figures/results.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReportInput } from '../input.ts';
import { earlierReport, noCaseOf, soFar, standingOf, toldRatio } from '../targetText.vi.ts';
import { aimText, joinAnd } from '../words.vi.ts';

/** The surest first. */
const order = ['met', 'missed', 'provisional', 'open', 'earlier', 'none'] as const;

/** "Như vậy, mục tiêu 1 chưa đạt 100%; mục tiêu 3 tạm tính là đạt 100%, do mới có số liệu của 21/24 đơn vị." */
export function verdictSentence(input: ReportInput): string {
  const said = input.outline.indicators.flatMap((indicator, index) => {
    const result = input.results.indicators.find((one) => one.code === indicator.code);
    if (!result || result.period.none === 'khong_ap_dung') return [];
    const standing = standingOf(result, indicator, input);
    return [{ number: String(index + 1), rank: order.indexOf(standing), text: saidOf(result, indicator, input) }];
  });
  if (said.length === 0) return '';
  const sorted = [...said].sort((one, other) => one.rank - other.rank);
  const parts = [...groupBy(sorted, ({ text }) => text)].map(
    ([text, some]) => `mục tiêu ${joinAnd(some.map(({ number }) => number))} ${text}`,
  );
  return `Như vậy, ${parts.join('; ')}.`;
}

function saidOf(result: IndicatorResult, indicator: Indicator, input: ReportInput): string {
  const ratio = toldRatio(result);
  const standing = standingOf(result, indicator, input);
  if (standing === 'none' || ratio === null) return nothingOf(result, input);
  const aim = aimText(indicator.target);
  const reached = soFar(ratio, indicator);
  const words = {
    met: `đạt ${aim}`,
    missed: `chưa đạt ${aim}`,
    provisional: `tạm tính là ${reached} ${aim}, ${openReason(ratio, input)}`,
    open: `${reached} trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu ${unitsOf(ratio, input.settings)}`,
    earlier: `chưa kết luận ở lần này${result.earlier ? `, số nêu trên là theo ${earlierReport(result.earlier)}` : ''}`,
  };
  return words[standing];
}

function openReason(ratio: Ratio, { settings }: ReportInput): string {
  const isFull = coverageOf(ratio, settings)?.level === 'full';
  return isFull ? `số của ${formatInText(ratio.unsure ?? 0)} đơn vị đang rà soát` : `do mới có số liệu ${unitsOf(ratio, settings)}`;
}

function unitsOf(ratio: Ratio, settings: Settings): string {
  const whole = unitsBehind(ratio, settings).isOfYears ? 'cả giai đoạn ' : '';
  return `${whole}của ${unitsText(ratio, settings)} đơn vị`;
}

/** That nobody gave a number, and that nothing happened, is no secret. */
function nothingOf(result: IndicatorResult, input: ReportInput): string {
  const { period, untold } = result;
  const { outline } = input;
  if (period.none === 'chua_co_so_lieu') return 'chưa có số liệu';
  const whom = outline.people?.withheld ?? 'người trong cuộc';
  const why: Readonly<Record<Untold, string>> = {
    draft: 'nêu ở bản chính thức',
    changed: 'không nêu kết quả mới, vì chỉ khác bản báo cáo trước ở quá ít đơn vị',
    hidden: 'không nêu kết quả, vì có tỉnh chỉ gửi số gộp của cả tỉnh',
    few: `không nêu kết quả, để không nhận ra được ${whom}`,
  };
  if (untold !== null) return why[untold];
  const held = uncountedUnits(period);
  if (held > 0) return `${uncounted}, số của ${formatInText(held)} đơn vị đang rà soát`;
  if (period.none === 'chua_phat_sinh' && wholeUnits(period) === 0) return someYearsOnly;
  return `${period.none === 'chua_phat_sinh' ? 'chưa' : 'không'} phát sinh ${caseOf(result, input)}${whereOf(period, input)}`;
}

/** "trường hợp nào", unless some are known of whom the target is silent: victims without a request. */
function caseOf({ code }: IndicatorResult, { outline, results }: ReportInput): string {
  const indicator = outline.indicators.find((one) => one.code === code);
  return indicator && results.pairs[code]?.isBeyond ? noCaseOf(indicator) : 'trường hợp nào';
}

/** Nothing is concluded of units that said nothing. */
function whereOf(period: Ratio, { settings }: ReportInput): string {
  const level = coverageOf(period, settings)?.level;
  if (period.none !== 'chua_phat_sinh' || level === 'full') return '';
  const where = ` ở ${unitsText(period, settings)} đơn vị có số liệu${unitsBehind(period, settings).isOfYears ? ' đủ các năm' : ''}`;
  return level === 'insufficient' ? `${where}, chưa đủ cơ sở kết luận` : where;
}
