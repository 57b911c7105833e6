/** The command `npm run -s phep-thu`: prints the emulator's answers, or compares them with those in a workbook. */
import { command, parseOptions } from '../../local/commandLine.ts';
import { help } from '../../local/help.vi.ts';
import { openWorkbook, resolvePath } from '../../local/inputFile.ts';
import { makeBundle, probesPlan } from '../bundle.ts';
import { answersIn, compareAnswers, emulatorAnswers } from './probeAnswers.ts';

export default command(help['phep-thu'], async (given) => {
  const usage = `Cách dùng: ${help['phep-thu'].split('\n')[0]}`;
  const [file] = parseOptions(usage, given, {}, 1).positionals;
  // Read first: a file that is missing is told before anything is built.
  const google = file === undefined ? null : answersIn(openWorkbook(resolvePath(file)));
  await makeBundle(probesPlan);
  const emulator = emulatorAnswers();
  if (file === undefined) {
    console.log(JSON.stringify(emulator, null, 2));
    return 0;
  }
  const differences =
    google === null ? [`${file}: no tab "Probes"`] : compareAnswers(emulator, google);
  for (const line of differences) console.log(line);
  console.log(`${Object.keys(emulator).length} probes, ${differences.length} differ`);
  return differences.length === 0 ? 0 : 1;
});
