/** How one person writes numbers: bare, padded, with a noun, grouped, as numbers; kept through a whole return. */
import type { Value } from '../../local/model.ts';
import type { Chance } from './random.ts';
import { million, noneWord } from './tabNames.vi.ts';

export interface Hand {
  /** A count with the noun of its column. */
  count(number: number, noun: string): Value;
  /** Money, given in đồng. */
  money(amount: number): Value;
  /** A year in which nothing occurred. */
  nothing(): Value;
}

export function drawHand(chance: Chance): Hand {
  const style = chance.pick(['bare', 'bare', 'padded', 'noun', 'number'] as const);
  const grouped = chance.happens(0.6);
  const wordsForMoney = chance.happens(0.6);
  const nothing = chance.pick([noneWord, noneWord, noneWord, 'KPS', '0']);
  const digits = (number: number) => (grouped ? groupDigits(number) : String(number));
  return {
    count(number, noun) {
      if (style === 'number') return number;
      const padded = style !== 'bare' && number < 10 && number > 0 ? `0${number}` : digits(number);
      return style === 'noun' ? `${padded} ${noun}` : padded;
    },
    money: (amount) =>
      wordsForMoney ? `${decimalComma(amount / 1_000_000)} ${million}` : groupDigits(amount),
    nothing: () => nothing,
  };
}

/** "1.234.567". */
export function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.');
}

function decimalComma(number: number): string {
  return String(number).replace('.', ',');
}
