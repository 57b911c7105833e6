/** Both thresholds on the third set: npm run privacy:third -- [seed] [--unseen] [--show]. */

import { developerArguments } from '../../../build/developerOptions.ts';
import { slippedSamples, titledSamples } from './third.ts';
import { isFound, isPrinted } from './thresholds.ts';

const args = developerArguments('privacy:third');
const seed = Number(args.find((arg) => /^\d+$/.test(arg)) ?? 1);
const which = args.includes('--unseen') ? 'unseen' : 'seen';
const count = 3000;
const personal = slippedSamples(count, seed, which);
const innocent = titledSamples(count, seed + 1, which);
const found = personal.filter(isFound).length;
const printed = personal.filter(isPrinted);
const alarms = innocent.filter(isFound);
const withheld = innocent.filter((one) => !isPrinted(one));
console.log(
  `${which}, seed ${seed}, of ${count}: C06 found ${found}, printed ${printed.length}; false alarms ${alarms.length}, withheld ${withheld.length}`,
);
if (args.includes('--show') && which === 'seen') {
  for (const [title, all] of Object.entries({ printed, alarms, withheld })) {
    console.log(`\n${title}`);
    for (const { text, cause, noise, column } of all.slice(0, 70)) console.log(`  [${cause}|${noise}|${column}] ${text}`);
  }
}
