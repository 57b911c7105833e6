/** What the bench should measure, and what of a measurement passes its aim by more than a third. */
import type { Timed } from './layOutResults.ts';
import type { CallLine } from './serviceCalls.ts';
import type { TypedBox } from './typedBox.ts';

/** A ratio or a count, and the most that it should be. */
export interface Aimed {
  readonly what: string;
  readonly measured: number;
  readonly aim: number;
}

/** Core over plain pass, by the line of the table. */
const ratios: Readonly<Record<string, number>> = {
  validate: 2,
  'validate, the same eight rules': 1.2,
  'totals and indicators': 1.1,
  'grouping of sentences': 1.5,
  'all together, the same eight rules': 1.5,
  'all together': 1.5,
};
/** The first run's ratio over that of the runs after it. */
const coldOverWarm = 1.5;
/** Exponent of time over units, from one size to the next. */
const growth = 1.05;
/** Calls to Google, by the line of the table. */
const calls: Readonly<Record<string, number>> = {
  'Tổng hợp: checks, tabs, report, log': 40,
  'setting up the form': 330,
};

/** MB that a process may hold at most. */
const memory = { what: 'all together', size: 13000, peak: 700 };

/** Milliseconds of CPU that the answer to a typed box may take at worst. */
const typedWorst = 300;

/** All that has an aim. */
export function aimedAt(
  timed: readonly Timed[],
  lines: readonly CallLine[],
  typed: readonly TypedBox[],
): Aimed[] {
  return [
    ...timed.flatMap(ratiosOf),
    ...growthsOf(timed),
    ...timed.flatMap(memoryOf),
    ...lines.flatMap(callsOf),
    ...typed.map(typedOf),
  ];
}

/** Those that pass their aim by more than a third. */
export function failing(aimed: readonly Aimed[]): Aimed[] {
  return aimed.filter(({ measured, aim }) => measured > (aim * 4) / 3);
}

function memoryOf({ what, size, core }: Timed): Aimed[] {
  if (what !== memory.what || size !== memory.size) return [];
  return [{ what: `${what}, ${size} units, MB`, measured: core.peak, aim: memory.peak }];
}

function ratiosOf({ what, size, core, plain }: Timed): Aimed[] {
  const aim = ratios[what];
  if (aim === undefined) return [];
  const warm = core.warm / plain.warm;
  return [
    { what: `${what}, ${size} units`, measured: warm, aim },
    {
      what: `${what}, ${size} units: first run over the next`,
      measured: core.cold / plain.cold / warm,
      aim: coldOverWarm,
    },
  ];
}

function growthsOf(timed: readonly Timed[]): Aimed[] {
  return timed.flatMap((large): Aimed[] => {
    const smaller = timed.filter(({ what, size }) => what === large.what && size < large.size);
    const [small] = [...smaller].sort((one, other) => other.size - one.size);
    if (!small) return [];
    const times = Math.log(large.core.warm / small.core.warm);
    const measured = times / Math.log(large.size / small.size);
    return [{ what: `${large.what}: growth ${small.size} → ${large.size}`, measured, aim: growth }];
  });
}

function callsOf({ what, units, read, write }: CallLine): Aimed[] {
  const aim = calls[what];
  return aim === undefined
    ? []
    : [{ what: `${what}, ${units} units`, measured: read + write, aim }];
}

function typedOf({ units, worst }: TypedBox): Aimed {
  return { what: `typed box, ${units} units: worst`, measured: worst, aim: typedWorst };
}
