/** The command `npm run -s phep-thu`: prints the emulator's answers, or compares them with those in a workbook. */

import { openWorkbook, resolvePath } from '../../local/inputFile.ts';
import { makeBundle, productPlan } from '../bundle.ts';
import { answersIn, compareAnswers, emulatorAnswers } from './probeAnswers.ts';

await makeBundle(productPlan);
const emulator = emulatorAnswers();
const [file] = process.argv.slice(2);
if (file === undefined) console.log(JSON.stringify(emulator, null, 2));
else {
  const google = answersIn(openWorkbook(resolvePath(file)));
  const differences =
    google === null ? [`${file}: no tab "Probes"`] : compareAnswers(emulator, google);
  for (const line of differences) console.log(line);
  console.log(`${Object.keys(emulator).length} probes, ${differences.length} differ`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
