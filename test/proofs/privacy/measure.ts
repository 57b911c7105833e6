/** Measures both thresholds on generated sentences: npm run privacy -- [seed] [--unseen] [--show CAUSE]. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { innocentSamples, personalSamples, type Sample } from './frames.ts';
import { isFound, isPrinted } from './thresholds.ts';

type By = 'cause' | 'column' | 'noise';

function table(samples: readonly Sample[], by: By): void {
  const groups = new Map<string, Sample[]>();
  for (const one of samples) groups.set(one[by], [...(groups.get(one[by]) ?? []), one]);
  for (const [name, own] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const found = own.filter(isFound).length;
    const printed = own.filter(isPrinted).length;
    console.log(
      `${name.padEnd(20)} ${String(own.length).padStart(5)}  C06 ${((100 * found) / own.length).toFixed(1).padStart(5)}%  printed ${printed}`,
    );
  }
}

function main(): void {
  const args = developerArguments('privacy');
  const seed = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 830);
  const which = args.includes('--unseen') ? 'unseen' : 'seen';
  const personal = personalSamples(3000, seed, which);
  const innocent = innocentSamples(3000, seed + 1, which);
  for (const by of ['cause', 'column', 'noise'] as const) {
    console.log(`\n${which}, by ${by}`);
    table(personal, by);
  }
  const rate = (part: number, all: number) => `${part}/${all} = ${((100 * part) / all).toFixed(2)}%`;
  console.log(
    `\n${which}: C06 found ${rate(personal.filter(isFound).length, 3000)}; printed ${rate(personal.filter(isPrinted).length, 3000)}`,
  );
  console.log(
    `innocent: false alarms ${rate(innocent.filter(isFound).length, 3000)}; withheld ${rate(innocent.filter((one) => !isPrinted(one)).length, 3000)}`,
  );
  // Sentences are shown only of the two thirds that may be looked at.
  if (which === 'unseen') return;
  const show = args[args.indexOf('--show') + 1];
  const shown = (title: string, all: readonly Sample[]) => {
    console.log(`\n${title}`);
    for (const one of all.slice(0, 60)) console.log(`  [${one.cause}|${one.column}|${one.noise}] ${one.text}`);
  };
  if (args.includes('--show')) {
    shown(
      'printed',
      personal.filter(isPrinted).filter((one) => show === 'all' || one.cause === show || one.noise === show),
    );
    shown(
      'missed by C06',
      personal.filter((one) => !isFound(one)).filter((one) => show === 'all' || one.cause === show || one.noise === show),
    );
    shown('false alarms', innocent.filter(isFound));
    shown(
      'withheld',
      innocent.filter((one) => !isPrinted(one)),
    );
  }
}

main();
