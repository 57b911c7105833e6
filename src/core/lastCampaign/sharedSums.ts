/** Old units that are several now: what may be compared is the sum of all of these, once each has given its figure. */
import { addsUp, type Outline } from '../../outline/schema.ts';
import { plus } from '../lib/plus.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import type { Returns } from '../returns/returns.ts';
import type { LastFigures, Shared } from './lastFigures.ts';
import type { ComparedSum } from './lastWords.vi.ts';
import { comparedFields, tellable } from './oldFigures.ts';

export interface SharedSums {
  readonly from: readonly string[];
  /** Names of units of today. */
  readonly heirs: readonly string[];
  /** Heirs that today's list has not, by what is written of them. */
  readonly unknown: readonly string[];
  /** Of figures that the old units gave. */
  readonly given: number;
  /** Names of heirs that still lack one of those figures. */
  readonly waiting: readonly string[];
  readonly figures: readonly ComparedSum[];
}

export function sharedSums(
  last: LastFigures,
  returns: Returns,
  outline: Outline,
): readonly SharedSums[] {
  return last.shared().map((shared) => sumsOf(shared, last.tolerance, returns, outline));
}

function sumsOf(
  shared: Shared,
  tolerance: number,
  { byCode }: Returns,
  outline: Outline,
): SharedSums {
  const entries = shared.heirs.flatMap((key) => byCode.get(key) ?? []);
  const unknown = shared.heirs.filter((key) => !byCode.has(key));
  const isTold = tellable(outline);
  const waiting = new Set<string>();
  const figures: ComparedSum[] = [];
  let given = 0;
  for (const field of comparedFields(outline).filter(addsUp)) {
    for (const year of outline.years) {
      const before = shared.figureOf(field.code, year);
      if (before === null) continue;
      given += 1;
      const numbers = entries.map((entry) => {
        const answer = entry.answers.get(`${field.code}.${year}`);
        const number = answer ? usableNumber(answer) : null;
        if (number === null) waiting.add(entry.unit.name);
        return number;
      });
      if (unknown.length > 0 || numbers.includes(null)) continue;
      const sum = numbers.reduce<number>((total, number) => plus(total, number ?? 0), 0);
      const isFar = Math.abs(sum - before) * 100 > before * tolerance;
      if (isTold(field.code, sum)) figures.push({ field, year, before, sum, isFar });
    }
  }
  const heirs = entries.map(({ unit }) => unit.name);
  return { from: shared.from, heirs, unknown, given, waiting: [...waiting], figures };
}
