/** Runs one step of one peer or of the core (`measurePeer.mjs STEP SIZE`). Prints the CPU time of this process as JSON. */
import { deepStrictEqual } from 'node:assert/strict';
import { requireFigures } from '../agreement.ts';
import { cityOf } from '../city.ts';
import * as core from '../entry.ts';
import * as plain from '../plain.ts';
import { loadDuckDb, loadSqlite } from './databases.ts';
import {
  excelJs,
  type FileLibrary,
  ours,
  requireSameCells,
  runOpenpyxl,
  sheetJs,
} from './files.ts';
import { brokenBySchema, cellRules, compileRules } from './schemas.ts';

/** Milliseconds of CPU, user and system: of the first run and the median of the five after it. */
export interface PeerMeasured {
  readonly cold: number;
  readonly warm: number;
  /** Of the warm one, what goes into asking alone; the rest is taking the rows. */
  readonly asking: number;
}

const [step = '', size = '0'] = process.argv.slice(2);
const rows = cityOf(Number(size));

/** Takes the rows and asks, six times; then the last answer is compared with the core's. */
const steps: Readonly<Record<string, () => Promise<PeerMeasured>>> = {
  'figures core': () => measureCore(() => core.consolidate()),
  'figures plain': async () => {
    const { measured } = await timesOf(
      () => [plain.load(rows), plain.readCells()],
      plain.consolidate,
    );
    return measured;
  },
  'figures sqlite': () => measureDatabase(loadSqlite),
  'figures duckdb': () => measureDatabase(loadDuckDb),
  'rules core': () => measureCore(() => core.validateOnly(cellRules)),
  'rules ajv': measureAjv,
  'read core': () => measureReading(ours),
  'read sheetjs': () => measureReading(sheetJs()),
  'read exceljs': () => measureReading(excelJs()),
  'read openpyxl': () => runOpenpyxl('read', rows),
  'write core': () => measureWriting(ours),
  'write sheetjs': () => measureWriting(sheetJs()),
  'write exceljs': () => measureWriting(excelJs()),
  'write openpyxl': () => runOpenpyxl('write', rows),
};

const measure = steps[step];
if (!measure) throw new Error(`Nothing to measure: ${step}`);
process.stdout.write(JSON.stringify(await measure()));

async function measureCore(act: () => unknown): Promise<PeerMeasured> {
  const { measured } = await timesOf(() => [core.load(rows), core.readCells()], act);
  return measured;
}

async function measureDatabase(load: typeof loadSqlite): Promise<PeerMeasured> {
  let loaded: Awaited<ReturnType<typeof load>> | null = null;
  const take = async () => {
    loaded?.close();
    loaded = await load(rows);
  };
  const { measured, answer } = await timesOf(take, () => loaded?.ask());
  requireFigures(rows, (await answer) ?? { ratios: {}, totals: {} });
  return measured;
}

async function measureAjv(): Promise<PeerMeasured> {
  let compiled: ReturnType<typeof compileRules> | null = null;
  const { measured, answer } = await timesOf(
    () => {
      compiled ??= compileRules(rows);
    },
    () => (compiled ? brokenBySchema(rows, compiled) : new Set<string>()),
  );
  core.load(rows);
  const own = core.validateOnly(cellRules).map(({ rule, unit }) => `${rule} ${unit}`);
  deepStrictEqual([...(await answer)].sort(), [...new Set(own)].sort());
  return measured;
}

/** Everybody reads the file that SheetJS wrote. */
async function measureReading({ read, textsOf }: FileLibrary): Promise<PeerMeasured> {
  const bytes = await sheetJs().write(rows);
  const { measured, answer } = await timesOf(
    () => undefined,
    () => read(bytes),
  );
  requireSameCells(textsOf(await answer), rows);
  return measured;
}

/** What everybody wrote is read by our own reader. */
async function measureWriting({ write }: FileLibrary): Promise<PeerMeasured> {
  const { measured, answer } = await timesOf(
    () => undefined,
    () => write(rows),
  );
  requireSameCells(ours.textsOf(ours.read(await answer)), rows);
  return measured;
}

async function timesOf<Answer>(take: () => unknown, ask: () => Answer) {
  const runs: { all: number; asking: number }[] = [];
  let answer: Answer | undefined;
  for (let run = 0; run < 6; run += 1) {
    const taking = await cpuOf(async () => take());
    const asking = await cpuOf(async () => {
      answer = ask();
      await answer;
    });
    runs.push({ all: taking + asking, asking });
  }
  const [first, ...others] = runs;
  others.sort((a, b) => a.all - b.all);
  const { all: warm, asking } = others[2] ?? { all: 0, asking: 0 };
  const measured: PeerMeasured = { cold: first?.all ?? 0, warm, asking };
  return { measured, answer: answer as Answer };
}

async function cpuOf(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
