/** Runs a TypeScript file on plain Node 20, which cannot strip types: it is bundled first. */
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.setSourceMapsEnabled(true);

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('Usage: node build/run.js FILE.ts [ARGUMENT…]');

const cache = path.resolve('node_modules/.cache/bao-cao-830');
mkdirSync(cache, { recursive: true });
const outfile = path.join(cache, `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
});

// The program reads its arguments as if it had been started itself.
process.argv = [process.argv[0] ?? 'node', entry, ...rest];
try {
  await import(pathToFileURL(outfile).href);
} finally {
  rmSync(outfile, { force: true });
}
