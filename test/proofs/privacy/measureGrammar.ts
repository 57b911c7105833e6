/** Both thresholds on the grammar, on shapes, on texts without accents: npm run privacy:grammar -- [seed] [--shapes | --plain] [--unseen] [--show]. */
import { developerArguments } from '../../../build/developerOptions.ts';
import { grammarSamples, plainSamples, shapeSamples } from './grammar.ts';
import { isFound, isPrinted } from './thresholds.ts';

const args = developerArguments('privacy:grammar');
const seed = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1);
const which = args.includes('--unseen') ? 'unseen' : 'seen';
const samples = args.includes('--shapes') ? shapeSamples : args.includes('--plain') ? plainSamples : grammarSamples;
const personal = samples(1000, seed, 'personal', which);
const innocent = samples(1000, seed + 1, 'innocent', which);
const missed = personal.filter((one) => !isFound(one));
const printed = personal.filter(isPrinted);
const alarms = innocent.filter(isFound);
const withheld = innocent.filter((one) => !isPrinted(one));
console.log(
  `${which}, seed ${seed}: C06 found ${1000 - missed.length}, printed ${printed.length} of 1000; false alarms ${alarms.length}, withheld ${withheld.length} of 1000`,
);
if (args.includes('--show') && which === 'seen') {
  for (const [title, all] of Object.entries({ printed, missed, alarms, withheld })) {
    console.log(`\n${title}`);
    for (const { text, column } of all.slice(0, 45)) console.log(`  [${column}] ${text}`);
  }
}
