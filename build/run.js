/** Runs a TypeScript file on plain Node 20, which cannot strip types: it is bundled first. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import './shortRuns.js';

process.env.TZ = 'Asia/Ho_Chi_Minh';
process.setSourceMapsEnabled(true);

const [entry, ...rest] = process.argv.slice(2);
if (entry === undefined) throw new Error('Usage: node build/run.js FILE.ts [ARGUMENT…]');

const cache = path.resolve('node_modules/.cache/bao-cao-830');
const kept = path.join(cache, `${entry.replace(/\W+/g, '-')}.mjs`);
const keptMark = `${kept}.json`;
if (!isOfToday()) await bundle(entry);

// The program reads its arguments as if it had been started itself.
process.argv = [process.argv[0] ?? 'node', entry, ...rest];
const { default: command } = await import(pathToFileURL(kept).href);
// A command of local/commandLine.ts; the others have run by now.
if (command !== undefined) process.exitCode = await command(rest);

/** Whether every file that the kept program was bundled from is as it was. */
function isOfToday() {
  if (!existsSync(kept) || !existsSync(keptMark)) return false;
  const { files, mark } = JSON.parse(readFileSync(keptMark, 'utf8'));
  return markOf(files) === mark;
}

/** @param {string[]} files */
function markOf(files) {
  const lines = files.map((file) => {
    const found = statSync(file, { throwIfNoEntry: false });
    return `${found?.size} ${found?.mtimeMs}`;
  });
  return lines.join();
}

/** Writes aside and renames: another command may be reading the file. */
async function bundle(/** @type {string} */ entry) {
  const { build } = await import('esbuild');
  mkdirSync(cache, { recursive: true });
  const aside = `${kept}.${process.pid}`;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: aside,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    // The sources are there; a map without them is read twice as fast.
    sourcesContent: false,
    metafile: true,
  });
  const files = [
    ...Object.keys(metafile.inputs),
    'build/run.js',
    'package-lock.json',
    'tsconfig.json',
  ];
  writeFileSync(`${aside}.json`, JSON.stringify({ files, mark: markOf(files) }));
  renameSync(aside, kept);
  renameSync(`${aside}.json`, keptMark);
}
