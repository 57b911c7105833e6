/** What the units gave for one figure of a sentence, summed, and how it is printed. */
import { formatCount, formatInText, formatMillions } from '../../cells/numberText.ts';
import type { FigureInText } from '../figure.ts';
import { billions, estimateSaid, moneyNoun, rangeSaid } from '../figureWords.vi.ts';
import type { StatementFigure } from '../statements.ts';

/** What the units gave for one slot. */
export interface Given {
  readonly id: string;
  readonly kind: FigureInText['kind'];
  readonly noun: string;
  readonly given: Map<string, FigureInText>;
}

export function sumText({ sum, least, isEstimate, isAbout, noun }: StatementFigure): string {
  const about = isEstimate ? `${isAbout ? estimateSaid.about : estimateSaid.over} ` : '';
  const all = amountText(sum, noun);
  return about + (least === undefined ? all : rangeSaid(amountText(least, noun), all));
}

function amountText(sum: number, noun: string): string {
  if (noun !== moneyNoun) return formatInText(sum);
  if (sum >= billion && sum % (billion / 100) === 0)
    return `${formatCount(sum / billion)} ${billions}`;
  return sum >= 1e6 ? formatMillions(sum) : `${formatCount(sum)} ${noun}`;
}

const billion = 1e9;

export function toFigure({ noun, given }: Given): StatementFigure {
  const values = [...given.values()];
  const least = values.reduce((all, { value }) => all + value, 0);
  const sum = values.reduce((all, { value, most = value }) => all + most, 0);
  const isEstimate = values.some(({ estimate }) => estimate !== null);
  // "Hơn 30" and "10 đến 15" have no upper end together.
  const isAbout =
    values.some(({ estimate }) => estimate === 'about') || (isEstimate && least < sum);
  return {
    noun,
    sum,
    ...(least < sum ? { least } : {}),
    isEstimate,
    ...(isAbout ? { isAbout } : {}),
    units: [...given.keys()],
  };
}

export function isSummed({ kind }: Given): boolean {
  return kind !== 'percent' && kind !== 'rate';
}

/** Percentages and rates are never summed: their two ends are told. */
export function endsText({ given, kind }: Given, written: string): string {
  const values = [...given.values()].flatMap(({ value, most = value }) => [value, most]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most) return written;
  const sign = kind === 'percent' ? '%' : '';
  return [least, most].map((one) => formatCount(one) + sign).join('–');
}
