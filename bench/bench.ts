/** `npm run bench [--check | --peers] [SIZES]`: measures calls and compute, each step in its own process; writes results.md, or checks the aims. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { makeBundle, productPlan } from '../build/bundle.ts';
import { developerArguments, refuse } from '../build/developerOptions.ts';
import { requireAgreement } from './agreement.ts';
import { aimedAt, failing } from './aims.ts';
import { aimLine, BenchProgress, checked } from './benchProgress.vi.ts';
import { cityOf } from './city.ts';
import { countPages } from './countPages.ts';
import { layOutResults, type Timed } from './layOutResults.ts';
import type { Measured } from './measure.ts';
import { installPeers } from './peers/installed.ts';
import { measurePeers, peersIn, withPeers } from './peers/section.ts';
import { countCalls } from './serviceCalls.ts';
import type { TypedBox } from './typedBox.ts';

const given = developerArguments('bench');
const isCheck = given.includes('--check');
const isPeers = given.includes('--peers');
const numbers = given.filter((one) => !one.startsWith('--'));
const strange = numbers.find((one) => !/^[1-9]\d*$/.test(one));
if (strange !== undefined) refuse('bench', strange);
const sizes = numbers.length > 0 ? numbers.map(Number) : [130, 1300, 13000];
const pairs = [
  ['validate', 'core validate', 'plain shared'],
  ['validate, the same eight rules', 'core shared', 'plain shared'],
  ['totals and indicators', 'core consolidate', 'plain consolidate'],
  ['grouping of sentences', 'core group', 'plain group'],
  ['all together, the same eight rules', 'core same', 'plain all'],
  ['all together', 'core all', 'plain all'],
] as const;

const reportSizes = [13, 130, 1300];
const works = new Set(pairs.flatMap(([, ours, theirs]) => [ours, theirs]));
const typedSizes = [0, 130];
const rest = sizes.length + typedSizes.length + (isCheck ? 0 : reportSizes.length + 1);
const folder = path.resolve('node_modules/.cache/bao-cao-830');
const child = path.join(folder, 'measure.mjs');
const typedChild = path.join(folder, 'typedBox.mjs');
const page = 'bench/results.md';
if (isPeers) {
  await writePeers();
  process.exit(0);
}
const progress = new BenchProgress(works.size * sizes.length + rest, sizes);

await buildPrograms('bench/measure.ts', 'bench/typedBox.ts');
const bundle = await makeBundle(productPlan);

const agreed = sizes
  .filter((size) => size <= 1300)
  .map((size) => ({ size, ...requireAgreement(cityOf(size)) }));
const calls = countCalls();
const known = new Map<string, Measured>();
const timed = sizes.flatMap((size) =>
  pairs.map(([what, ours, theirs]): Timed => {
    return { what, size, core: measure(ours, size), plain: measure(theirs, size) };
  }),
);
const touched = sizes.map((size) => ({ size, ...measure('plain touch', size) }));
const typed = typedSizes.map(typedBox);
if (isCheck) {
  const aimed = aimedAt(timed, calls, typed);
  const lost = failing(aimed);
  for (const one of aimed) console.log(aimLine(one, lost.includes(one)));
  console.log(checked(aimed.length, lost.length));
  process.exit(lost.length === 0 ? 0 : 1);
}
const code = readFileSync('dist/code.js');
const reports = reportSizes.map((size) => ({
  size,
  pages: countPages(size),
  ...measure('core report', size),
}));
const text = layOutResults({
  timed,
  touched,
  calls,
  typed,
  agreed,
  reports,
  load: measure('bundle load', 0),
  sizes: { ...bundle.sizes, 'code.js, gzipped': gzipSync(code).length },
});
writeFileSync(page, withPeers(text, peersIn(readFileSync(page, 'utf8'))));
console.log(text);

/** Programs of the bench, each in one file of the folder of made things. */
async function buildPrograms(...entryPoints: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints,
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
}

/** Measures the peers and writes their section of results.md; its other sections stay as they are. */
async function writePeers(): Promise<void> {
  installPeers();
  await buildPrograms('bench/peers/measurePeer.ts');
  const section = measurePeers(path.join(folder, 'measurePeer.mjs'), sizes);
  writeFileSync(page, withPeers(readFileSync(page, 'utf8'), section));
  console.log(section);
}

/** Measured once, however many lines show it. */
function measure(work: string, size: number): Measured {
  const key = `${work} ${size}`;
  const found = known.get(key);
  if (found) return found;
  progress.step(key);
  const [pass = '', step = ''] = work.split(' ');
  const measured = runChild(child, pass, step, String(size), 'dist/code.js') as Measured;
  known.set(key, measured);
  return measured;
}

/** One box of the sidebar's form, on the sample (0) or a city of this size. */
function typedBox(size: number): TypedBox {
  progress.step(`typed box ${size}`);
  return runChild(typedChild, String(size)) as TypedBox;
}

function runChild(file: string, ...given: readonly string[]): unknown {
  const run = spawnSync(process.execPath, [file, ...given], { encoding: 'utf8', maxBuffer: 1e8 });
  if (run.status !== 0) throw new Error(`${given.join(' ')}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}
