/** A ratio in words: its parts with their noun, its coverage, its bounds, its distance to the target. */
import type { Indicator } from '../../outline/schema.ts';
import { formatCount, formatInText, formatPercent, formatPoints } from '../cells/numberText.ts';
import type { Settings } from '../settings/settings.ts';
import { someYearsOnly, uncounted } from './percentText.vi.ts';
import type { Ratio } from './ratio.ts';
import { uncountedUnits } from './ratioOfParts.ts';

/** Coverage: the lower share of units and of establishments that a figure is computed from. */
interface Coverage {
  readonly usable: number;
  readonly all: number;
  /** "98,3%". */
  readonly percent: string;
  readonly label: string;
  readonly level: 'full' | 'provisional' | 'insufficient';
}

const labels = {
  full: 'đầy đủ',
  provisional: 'tạm tính',
  insufficient: 'chưa đủ cơ sở',
} as const;

/** Null when nobody is asked. */
export function coverageOf(ratio: Ratio, settings: Settings): Coverage | null {
  if (ratio.expected === 0) return null;
  const units = { usable: unitsBehind(ratio, settings).count, all: ratio.expected };
  const listed = ratio.establishments;
  const share =
    listed !== null && listed.listed > 0 && listed.usable * units.all < units.usable * listed.listed
      ? { usable: listed.usable, all: listed.listed }
      : units;
  const level = coverageLevel(share, settings);
  const percent = formatPercent(share.usable, share.all);
  return { ...share, percent, level, label: labels[level] };
}

function coverageLevel(share: { usable: number; all: number }, settings: Settings) {
  const percent = (100 * share.usable) / share.all;
  if (percent >= settings.fullCoverage) return 'full';
  return percent >= settings.provisionalCoverage ? 'provisional' : 'insufficient';
}

/** "98,3%: đầy đủ". */
export function coverageText(ratio: Ratio, settings: Settings): string {
  const coverage = coverageOf(ratio, settings);
  return coverage === null ? '–' : `${coverage.percent}: ${coverage.label}`;
}

/** "1.232/1.309". */
export function partsText(ratio: Pick<Ratio, 'numerator' | 'denominator'>): string {
  return `${formatCount(ratio.numerator)}/${formatCount(ratio.denominator)}`;
}

/** What of a ratio its text needs; a manifest tells the same. */
type RatioWords = Pick<Ratio, 'numerator' | 'denominator' | 'text'> & { readonly none: string | null };

/** "94,1% (1.232/1.309 trường)", or the words of the named non-value. */
export function ratioText(ratio: RatioWords, noun: string): string {
  return ratio.none === null ? `${ratio.text} (${partsText(ratio)} ${noun})` : ratio.text;
}

/** "118/120". */
export function unitsText(ratio: Ratio, settings: Settings): string {
  return `${formatCount(unitsBehind(ratio, settings).count)}/${formatCount(ratio.expected)}`;
}

/**
 * Units that a figure can be concluded from. A period is no surer than its years: units with a number
 * for every year count where the others would make a better coverage, where a linked sheet asked some
 * in some years only, and where it is said that nothing happened.
 */
export function unitsBehind(ratio: Ratio, settings: Settings): { readonly count: number; readonly isOfYears: boolean } {
  const { units, none, expected, partlyAsked = 0 } = ratio;
  const whole = wholeUnits(ratio);
  const some = none === null ? units - partlyAsked : whole;
  const levelOf = (usable: number) => coverageLevel({ usable, all: expected }, settings);
  const count = levelOf(whole) === levelOf(some) ? some : whole;
  return { count, isOfYears: count < units };
}

/** Units whose part is all that the figure speaks of: with nothing that waits, asked in all years. */
export function wholeUnits({ units, partlyAsked = 0, partly = [], unsure = 0 }: Ratio): number {
  return Math.max(0, units - partlyAsked - partly.length - unsure);
}

/** Where not every unit has said that nothing happened; null where a percentage or other words stand. */
export function noCaseText(ratio: Ratio): string | null {
  if (ratio.none !== 'chua_phat_sinh') return null;
  if (uncountedUnits(ratio) > 0) return uncounted;
  return wholeUnits(ratio) === 0 ? someYearsOnly : 'chưa phát sinh';
}

export function isMet(ratio: Ratio, indicator: Indicator): boolean {
  return ratio.none === null && 100 * ratio.numerator >= indicator.target * ratio.denominator;
}

/** "5,9 điểm phần trăm" below the target. */
function gapText(ratio: Ratio, indicator: Indicator): string {
  return formatPoints(ratio.numerator, ratio.denominator, indicator.target);
}

/** Whether the target is met, as a table says it; nothing is concluded on too few units. */
export function verdictText(ratio: Ratio, indicator: Indicator, settings: Settings): string {
  if (ratio.none !== null) return '–';
  const isFew = coverageOf(ratio, settings)?.level === 'insufficient';
  // All of them are not reached once one is missing; by how much, few units do not tell.
  if (isFew) return isMet(ratio, indicator) || indicator.target < 100 ? 'chưa đủ cơ sở kết luận' : 'chưa đạt';
  if (!isMet(ratio, indicator)) return `chưa đạt, thấp hơn ${gapText(ratio, indicator)}`;
  return `đạt${heldTail(ratio)}`;
}

/** Behind a percentage that leaves out what units typed of some years, else ''. */
export function heldTail({ none, unsure = 0 }: Ratio): string {
  return none !== null || unsure === 0 ? '' : `, chưa gồm số của ${formatInText(unsure)} đơn vị đang rà soát`;
}

/** Bounds while listed establishments are missing, else ''. */
export function boundsText(ratio: Ratio, noun: string): string {
  const listed = ratio.establishments;
  if (ratio.low === null || ratio.high === null || listed === null) return '';
  const missing = listed.listed - listed.usable;
  const all = ratio.denominator + missing;
  const low = formatPercent(ratio.numerator, all);
  const high = formatPercent(ratio.numerator + missing, all);
  return `Còn ${formatInText(missing)} ${noun} chưa có số liệu; tính cả số này thì tỷ lệ nằm trong khoảng từ ${low} đến ${high}.`;
}

/** How many units are in by their own pair, else ''. */
export function selfDeclaredText({ selfDeclared, units }: Ratio): string {
  if (selfDeclared === 0) return '';
  const who = selfDeclared === units ? `Cả ${formatInText(units)}` : `${formatInText(selfDeclared)}/${formatInText(units)}`;
  return `${who} đơn vị: theo số đơn vị tự khai, không có bảng chi tiết.`;
}

/** Behind a percentage in running text, else ''. */
export function declaredTail({ selfDeclared, units }: Ratio): string {
  if (selfDeclared === 0) return '';
  const who = selfDeclared === units ? '' : ` của ${formatInText(selfDeclared)}/${formatInText(units)} đơn vị`;
  return `, theo số tự khai${who}`;
}

/** Behind a percentage in a table with `declaredNote` under it, else ''. */
export function declaredMark({ selfDeclared }: Ratio): string {
  return selfDeclared === 0 ? '' : ' *';
}

/** Under a table where a percentage has the mark. */
export const declaredNote = '*: theo số đơn vị tự khai, không có bảng chi tiết.';

/** How many units are in by a bare 0, in all that they tell or in some years, else ''. */
export function bareZeroText({ bareZero, bareSomeYears = 0 }: Ratio): string {
  const whole = bareZero - bareSomeYears;
  const parts = [
    whole === 0 ? '' : `${formatInText(whole)} đơn vị chỉ gõ 0, không có bảng tham chiếu, được hiểu là không phát sinh`,
    bareSomeYears === 0
      ? ''
      : `${formatInText(bareSomeYears)} đơn vị có trường hợp ở năm khác, có năm chỉ gõ 0 không có bảng tham chiếu, được hiểu là năm ấy không phát sinh`,
  ].filter((one) => one !== '');
  return parts.length === 0 ? '' : `Trong số này có ${parts.join('; ')}.`;
}
