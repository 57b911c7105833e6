/** `npm run push -- SCRIPT_ID [--tham-do]`: builds, pushes to that script with clasp, says what remains by hand. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { makeBundle, probesPlan } from './bundle.ts';
import { developerArguments } from './developerOptions.ts';
import { byHand, byHandForProbes, notPushed, usage } from './push.vi.ts';

const given = developerArguments('push');
const [scriptId] = given.filter((one) => one !== '--tham-do');
const isProbes = given.includes('--tham-do');
/** Git-ignored: the id of a real script is the Department's own. */
const project = '.clasp.live.json';

if (scriptId === undefined || !/^[\w-]{20,}$/.test(scriptId)) {
  console.error(usage);
  process.exit(2);
}
if (isProbes) await makeBundle(probesPlan);
else await import('./build.ts');
const rootDir = isProbes ? probesPlan.folder : 'dist';
writeFileSync(project, `${JSON.stringify({ scriptId, rootDir }, null, 2)}\n`);
// By node itself: Windows starts no `npx` without a shell.
const clasp = ['node_modules/@google/clasp/build/src/index.js', '--project', project];
const { status } = spawnSync(process.execPath, [...clasp, 'push', '--force'], { stdio: 'inherit' });
if (status === 0)
  for (const line of isProbes ? byHandForProbes : byHand(scriptId)) console.log(line);
else for (const line of notPushed) console.error(line);
process.exit(status ?? 1);
