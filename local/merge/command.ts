/** The command `npm run -s gop`: speaks, sets the exit status. */
import { makeBundle, productPlan } from '../../build/bundle.ts';
import { runCommand } from '../commandLine.ts';
import { help } from '../help.vi.ts';
import { gop } from './merge.ts';

await runCommand(help.gop, process.argv.slice(2), async (given) => {
  await makeBundle(productPlan);
  return gop(given, {
    write: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
});
