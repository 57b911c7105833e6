/** The text of results.md: ratios first, then what they are ratios of, then what was left out. */
import os from 'node:os';
import type { Measured } from './measure.ts';
import { notes } from './notes.ts';
import type { CallLine } from './serviceCalls.ts';
import type { TypedBox } from './typedBox.ts';

/** A step of both passes at one size. */
export interface Timed {
  readonly what: string;
  /** Units. */
  readonly size: number;
  readonly core: Measured;
  readonly plain: Measured;
}

interface BenchResults {
  readonly timed: readonly Timed[];
  /** Every cell looked at once. */
  readonly touched: readonly (Measured & { readonly size: number })[];
  readonly calls: readonly CallLine[];
  readonly typed: readonly TypedBox[];
  readonly agreed: readonly {
    readonly size: number;
    readonly findings: number;
    readonly figures: number;
    readonly groups: number;
  }[];
  readonly reports: readonly (Measured & {
    readonly size: number;
    readonly pages: number | null;
  })[];
  readonly load: Measured;
  /** File → bytes. */
  readonly sizes: Readonly<Record<string, number>>;
}

export function layOutResults(made: BenchResults): string {
  return [
    '# What it costs',
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} (V8 ${process.versions.v8}) · ${os.cpus()[0]?.model ?? ''}, ` +
      `${os.cpus().length} cores · ${os.type()} ${os.release()}, load ${os.loadavg()[1]?.toFixed(1)} · written by \`npm run bench\``,
    '## The core against a plain pass by hand',
    'CPU (user and system) of the core divided by that of the plain pass, with the same answer: median of five, and (in brackets) the first run of a fresh process.',
    ratioTable(made.timed),
    agreement(made),
    '## Growth',
    'Exponent of CPU over units between neighbouring sizes: 1.0 is a pass over the cells.',
    growthTable(made.timed),
    '## Calls to Google',
    callTable(made.calls),
    '## A typed box',
    'CPU of the answer to one box of the form (writeCells) on one’s own machine, where the bundle stays loaded; the first size is the sample.',
    typedTable(made.typed),
    '## Milliseconds',
    'CPU of the core, then of the plain pass: median of five, the first run in brackets, and the median by the clock after the stroke.',
    timeTable(made.timed),
    limit(made),
    '## Memory',
    'Most memory of the process after all steps, of which Node and the rows themselves.',
    memoryTable(made.timed),
    '## Bundle',
    `${Object.entries(made.sizes)
      .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`)
      .join(' · ')}.`,
    `Compiling and running code.js in a fresh context, as every trigger does: ${time(made.load.warm)} ms, the first time in a process ${time(made.load.cold)} ms.`,
    '## Report',
    reportTable(made.reports),
    notes,
  ].join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

function ratioTable(timed: readonly Timed[]): string {
  return bySize(
    timed,
    ({ core, plain }) => `${ratio(core.warm, plain.warm)} (${ratio(core.cold, plain.cold)})`,
  );
}

function timeTable(timed: readonly Timed[]): string {
  const pair = ({ warm, cold, wall }: Measured) => `${time(warm)} (${time(cold)}) / ${time(wall)}`;
  return bySize(timed, ({ core, plain }) => `${pair(core)} : ${pair(plain)}`);
}

/** How far the plain pass is from the least that any pass can cost. */
function limit({ timed, touched }: BenchResults): string {
  const lines = touched.map(({ size, warm }) => {
    const own = timed.filter((one) => one.size === size && one.what !== 'validate');
    const times = own.map(({ what, plain }) => `${what} ${(plain.warm / warm).toFixed(0)}`);
    return `${size} units ${warm.toFixed(1)} ms; the plain pass over that: ${times.join(', ')}`;
  });
  return `Looking once at every cell costs: ${lines.join('. ')}.`;
}

/** A line for each step, a column for each size. */
function bySize(timed: readonly Timed[], cell: (one: Timed) => string): string {
  const sizes = [...new Set(timed.map(({ size }) => size))];
  const steps = [...new Set(timed.map(({ what }) => what))];
  const rows = steps.map((step) => [
    step,
    ...timed.filter(({ what }) => what === step).map((one) => cell(one)),
  ]);
  return table(['', ...sizes.map((size) => `${size} units`)], rows);
}

function growthTable(timed: readonly Timed[]): string {
  const sizes = [...new Set(timed.map(({ size }) => size))];
  const steps = [...new Set(timed.map(({ what }) => what))];
  const rows = steps.flatMap((step) => {
    const own = timed.filter(({ what }) => what === step);
    return (['core', 'plain'] as const).map((pass) => [
      `${step}, ${pass}`,
      ...own.slice(1).map((one, at) => exponent(own[at] ?? one, one, pass)),
    ]);
  });
  return table(['', ...sizes.slice(1).map((size, at) => `${sizes[at]} → ${size}`)], rows);
}

function exponent(small: Timed, large: Timed, pass: 'core' | 'plain'): string {
  const times = Math.log(large[pass].warm / small[pass].warm);
  return (times / Math.log(large.size / small.size)).toFixed(2);
}

function agreement({ agreed }: BenchResults): string {
  const lines = agreed.map(
    ({ size, findings, figures, groups }) =>
      `${size} units: ${findings} findings, ${figures} figures, ${groups} groups of sentences`,
  );
  return `Compared one with one before anything is measured, and equal: ${lines.join('; ')}.`;
}

function callTable(calls: readonly CallLine[]): string {
  const head = ['', 'units', 'read', 'write', 'crossing to Google', 'local (handles, frames)'];
  return table(
    head,
    calls.map(({ what, units, read, write, local }) => [
      what,
      units,
      read,
      write,
      read + write,
      local,
    ]),
  );
}

function typedTable(typed: readonly TypedBox[]): string {
  return table(
    ['units', 'boxes', 'median, ms', 'worst, ms'],
    typed.map(({ units, calls, median, worst }) => [units, calls, time(median), time(worst)]),
  );
}

function memoryTable(timed: readonly Timed[]): string {
  const all = timed.filter(({ what }) => what === 'all together');
  const rows = all.map(({ size, core, plain }) => [
    `${size} units`,
    megabytes(core),
    megabytes(plain),
  ]);
  return table(['', 'core', 'plain'], rows);
}

function megabytes({ peak, rows }: Measured): string {
  return `${peak.toFixed(0)} MB, ${rows.toFixed(0)} before`;
}

function reportTable(reports: BenchResults['reports']): string {
  const rows = reports.map(({ size, pages, warm, cold, bytes = 0 }) => [
    size,
    pages ?? 'LibreOffice is not there',
    `${time(warm)} (${time(cold)})`,
    pages === null ? '' : time(warm / pages),
    kilobytes(bytes),
  ]);
  return table(['units', 'pages', 'ms to write and pack', 'ms a page', 'size'], rows);
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(1);
}

function time(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : milliseconds.toFixed(0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}
