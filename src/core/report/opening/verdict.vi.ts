/** What follows for each target: every one is named, those of which the same is said together. */
import type { Indicator } from '../../../outline/schema.ts';
import { formatCount, formatInText } from '../../cells/numberText.ts';
import { uncounted } from '../../figures/percentText.vi.ts';
import type { Ratio } from '../../figures/ratio.ts';
import { uncountedUnits } from '../../figures/ratioOfParts.ts';
import { wholeUnits } from '../../figures/ratioText.vi.ts';
import type { IndicatorResult, Untold } from '../../figures/results.ts';
import { groupBy } from '../../lib/groupBy.ts';
import type { ReportInput } from '../input.ts';
import { earlierReport, standingOf, toldRatio } from '../targetText.vi.ts';
import { aimText, joinAnd } from '../words.vi.ts';

/** The surest first. */
const order = ['met', 'missed', 'provisional', 'open', 'none'] as const;

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
  const words = {
    met: `đạt ${aim}`,
    missed: `chưa đạt ${aim}`,
    provisional: `tạm tính là đạt ${aim}, do mới có số liệu ${unitsOf(ratio)}`,
    open: `đạt trên số liệu hiện có nhưng chưa đủ cơ sở kết luận, do mới có số liệu ${unitsOf(ratio)}`,
  };
  return `${words[standing]}${result.earlier ? `, theo ${earlierReport(result.earlier)}` : ''}`;
}

function unitsOf(ratio: Ratio): string {
  const whole = ratio.partlyAsked ? 'cả giai đoạn ' : '';
  return `${whole}của ${formatCount(wholeUnits(ratio))}/${formatCount(ratio.expected)} đơn vị`;
}

/** That nobody gave a number, and that nothing happened, is no secret. */
function nothingOf({ period, untold }: IndicatorResult, { outline }: ReportInput): string {
  if (period.none === 'chua_co_so_lieu') return 'chưa có số liệu';
  const whom = outline.people?.withheld ?? 'người trong cuộc';
  const why: Readonly<Record<Untold, string>> = {
    draft: 'nêu ở bản chính thức',
    changed: 'không nêu kết quả mới, vì chỉ khác bản báo cáo trước ở quá ít đơn vị',
    few: `không nêu kết quả, để không nhận ra được ${whom}`,
  };
  if (untold !== null) return why[untold];
  const held = uncountedUnits(period);
  if (held > 0) return `${uncounted}, số của ${formatInText(held)} đơn vị đang rà soát`;
  return period.none === 'chua_phat_sinh' ? 'chưa phát sinh trường hợp nào' : 'không phát sinh trường hợp nào';
}
