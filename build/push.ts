/** `npm run push -- SCRIPT_ID`: builds, then pushes dist/ to that script with clasp. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const [scriptId] = process.argv.slice(2);
/** Git-ignored: the id of a real script is the Department's own. */
const project = '.clasp.live.json';

if (scriptId === undefined || !/^[\w-]{20,}$/.test(scriptId)) {
  console.error('Cách dùng: npm run push -- MÃ_TẬP_LỆNH (xem docs/trien-khai.md)');
  process.exit(2);
}
await import('./build.ts');
writeFileSync(project, `${JSON.stringify({ scriptId, rootDir: 'dist' }, null, 2)}\n`);
const clasp = ['clasp', '--project', project, 'push', '--force'];
const { status } = spawnSync('npx', ['--no-install', ...clasp], { stdio: 'inherit' });
process.exit(status ?? 1);
