/** One measurement in its own process: `measure.mjs PASS STEP SIZE` prints it as JSON. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { readCampaign } from '../src/core/campaign.ts';
import { consolidate } from '../src/core/consolidate.ts';
import { renderDocx } from '../src/docx/renderDocx.ts';
import { sgddt2024 as outline } from '../src/outline/sgddt2024.ts';
import { sharedRules } from './agreement.ts';
import { cityOf } from './city.ts';
import * as core from './entry.ts';
import * as plain from './plain.ts';

export interface Measured {
  /** Milliseconds of CPU, user and system, of the first run of the process. */
  readonly cold: number;
  /** Median of the five runs after it. */
  readonly warm: number;
  /** The same median by the clock. */
  readonly wall: number;
  /** Most memory that the process held, in MB, and what the rows alone took of it. */
  readonly peak: number;
  readonly rows: number;
  /** Bytes of the document, for the report. */
  readonly bytes?: number;
}

const [pass = '', step = '', size = '0', file = ''] = process.argv.slice(2);
let rows = cityOf(Number(size));
const held = peakMemory();

const works: Readonly<Record<string, () => unknown>> = {
  'core validate': () => [core.load(rows), core.validate()],
  'core shared': () => [core.load(rows), core.validateOnly(sharedRules)],
  'core consolidate': () => [core.load(rows), core.consolidate()],
  'core group': () => [core.load(rows), core.group()],
  'core all': () => [core.load(rows), core.validate(), core.consolidate(), core.group()],
  'core same': () => [
    core.load(rows),
    core.validateOnly(sharedRules),
    core.consolidate(),
    core.group(),
  ],
  'plain shared': () => [plain.load(rows), plain.validate()],
  'plain consolidate': () => [plain.load(rows), plain.consolidate()],
  'plain group': () => [plain.load(rows), plain.group()],
  'plain touch': () => [plain.load(rows), plain.touch()],
  'plain all': () => [plain.load(rows), plain.validate(), plain.consolidate(), plain.group()],
  'bundle load': loadBundle,
  'core report': reportMaker(),
};

const work = works[`${pass} ${step}`];
if (!work) throw new Error(`Nothing to measure: ${pass} ${step}`);
const [first, ...others] = Array.from({ length: 6 }, (_, run) => {
  // Another city each time: what was remembered of texts helps within a run and never in the next.
  if (run > 0 && step !== 'report') rows = cityOf(Number(size), false, run);
  return timeOf(work);
});
const bytes = step === 'report' ? { bytes: (work() as Uint8Array).length } : {};
const measured: Measured = {
  cold: first?.cpu ?? 0,
  warm: median(others.map(({ cpu }) => cpu)),
  wall: median(others.map(({ wall }) => wall)),
  peak: peakMemory(),
  rows: held,
  ...bytes,
};
process.stdout.write(JSON.stringify(measured));

/** Milliseconds of CPU and by the clock. */
function timeOf(run: () => unknown) {
  const start = { cpu: process.cpuUsage(), wall: performance.now() };
  run();
  const { user, system } = process.cpuUsage(start.cpu);
  return { cpu: (user + system) / 1000, wall: performance.now() - start.wall };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Compiles and runs the pushed code in a fresh context, as every trigger in Google does. */
function loadBundle(): void {
  new vm.Script(readFileSync(file, 'utf8')).runInContext(vm.createContext({ console }));
}

/** Writes the report of a run that is ready, and packs it as .docx. */
function reportMaker(): () => Uint8Array {
  if (step !== 'report') return () => new Uint8Array();
  const workbook = {
    grids: Object.entries(rows).map(([name, cells]) => ({ name, values: cells, shown: cells })),
  };
  const run = { now: '2024-12-26T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  const made = consolidate(readCampaign(workbook, outline, run), '');
  return () => renderDocx(made.report());
}
