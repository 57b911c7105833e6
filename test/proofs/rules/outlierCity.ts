/** Counts of a made-up city in which one typed digit in a few cells is wrong: ×10, ×100, ÷10, ÷1000. */
import { unitsOf } from './city.ts';
import { seededRandom } from './seededRandom.ts';

export const typos = [10, 100, 0.1, 0.001] as const;

/** A count of a unit; `typo` is the factor by which it was mistyped, or null. */
export interface Counted {
  readonly type: string;
  /** Establishments of the unit. */
  readonly base: number;
  readonly value: number;
  readonly typo: number | null;
}

/** What one establishment reports a year: the middle, and the spread of its logarithm between units. */
const fields = [
  { middle: 520, spread: 0.45 },
  { middle: 9, spread: 0.5 },
  { middle: 4, spread: 0.5 },
  { middle: 22, spread: 0.6 },
  { middle: 2, spread: 0.12 },
] as const;

const typoShare = 0.02;

/** Columns of a city of 130 units: one for each field and year. Units without establishments are not compared. */
export function outlierColumns(seed: number): Counted[][] {
  const random = seededRandom(seed);
  const units = unitsOf(130).filter(({ schools }) => schools.length > 0);
  return fields.flatMap(({ middle, spread }) =>
    [0.6, 1, 1.1, 1.2].map((year) =>
      units.map(({ type, schools }) => {
        const base = schools.length;
        const real = Math.max(1, Math.round(middle * year * base * Math.exp(spread * normal(random))));
        const drawn = typos[Math.floor(random() * typos.length)] ?? 10;
        const mistyped = random() < typoShare && Math.round(real * drawn) >= 1;
        const value = mistyped ? Math.round(real * drawn) : real;
        return { type, base, value, typo: mistyped ? drawn : null };
      }),
    ),
  );
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
