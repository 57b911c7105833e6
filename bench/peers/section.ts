/** The section of results.md that compares the core with its peers; only `npm run bench -- --peers` measures it. */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { versionOf } from './installed.ts';
import type { PeerMeasured } from './measurePeer.ts';

const head = '## Beside peers';

interface Peer {
  readonly what: string;
  /** Of `measurePeer.mjs`. */
  readonly step: string;
  /** The step of the core that gives the same answer. */
  readonly core: string;
}

function peers(): Peer[] {
  const sqlite = `SQLite (better-sqlite3 ${versionOf('better-sqlite3')})`;
  const files = [
    [`SheetJS ${versionOf('xlsx')}`, 'sheetjs'],
    [`exceljs ${versionOf('exceljs')}`, 'exceljs'],
    [`openpyxl ${versionOf('openpyxl')} (Python)`, 'openpyxl'],
  ] as const;
  const duckdb = `DuckDB ${versionOf('@duckdb/node-api')}`;
  return [
    { what: 'totals and indicators: the core', step: 'figures core', core: '' },
    { what: 'totals and indicators: the plain pass', step: 'figures plain', core: 'figures core' },
    { what: `totals and indicators: ${sqlite}`, step: 'figures sqlite', core: 'figures core' },
    { what: `totals and indicators: ${duckdb}`, step: 'figures duckdb', core: 'figures core' },
    { what: 'C01, C02, A01: the core', step: 'rules core', core: '' },
    { what: `C01, C02, A01: Ajv ${versionOf('ajv')}`, step: 'rules ajv', core: 'rules core' },
    ...['read', 'write'].flatMap((act) => [
      { what: `.xlsx, ${act}: the product`, step: `${act} core`, core: '' },
      ...files.map(([name, step]) => ({
        what: `.xlsx, ${act}: ${name}`,
        step: `${act} ${step}`,
        core: `${act} core`,
      })),
    ]),
  ];
}

/** Measures every peer in its own process; `program` is `measurePeer.mjs`. */
export function measurePeers(program: string, sizes: readonly number[]): string {
  const measured = new Map<string, PeerMeasured>();
  for (const size of sizes) {
    for (const { step } of peers()) {
      if (isMeasured(step, size)) measured.set(`${step} ${size}`, run(program, step, size));
    }
  }
  const of = (step: string, size: number) => measured.get(`${step} ${size}`) ?? null;
  const lines = peers().map(({ what, step }) => {
    return `| ${[what, ...sizes.map((size) => shown(of(step, size)))].join(' | ')} |`;
  });
  return [
    head,
    `${new Date().toISOString().slice(0, 10)} · Node ${process.version} · ${os.cpus().length} cores, load ${os.loadavg()[1]?.toFixed(1)} · written by \`npm run bench -- --peers\``,
    'Milliseconds of CPU, user and system, from the same rows of text to the same answer (compared one with one, else nothing is written): the median of five, in brackets the first of its process, and after the comma what of the median is asking alone. No start of a process is in it, on either side. The whole job is the same for all: a database is loaded anew each time, into memory, with the text of every cell, and its four statements make the numbers of it; the core and the plain pass read the cells first, which is not in what they need for asking. DuckDB has one thread. The statements of SQL know this one form and what the made-up city types, as the plain pass does; the core reads places, states and all that people type.',
    'The files hold the same rows. All read one that SheetJS wrote, cell by cell the same; what each writes is read by our own reader and compared. The product also reads and keeps formats, notes, validations and protection, of which these rows have none. A file of 13,000 units is beyond the bound of its reader.',
    [
      `| ${['', ...sizes.map((size) => `${size} units`)].join(' | ')} |`,
      `| --- |${sizes.map(() => ' ---: |').join('')}`,
      ...lines,
    ].join('\n'),
    verdicts(sizes, of),
  ].join('\n\n');
}

const mostUnitsInFile = 1300;

/** Files of more cells are refused by our own reader. */
function isMeasured(step: string, size: number): boolean {
  return size <= mostUnitsInFile || !/^(?:read|write) /.test(step);
}

/** The median, the first run, and of the median what is asking alone where taking the rows is apart. */
function shown(one: PeerMeasured | null): string {
  if (one === null) return '–';
  const asking = one.warm - one.asking > 1 ? `, ${one.asking.toFixed(0)}` : '';
  return `${one.warm.toFixed(0)} (${one.cold.toFixed(0)})${asking}`;
}

/** Says of each peer where it is ahead of the core, and by how much. */
function verdicts(
  sizes: readonly number[],
  of: (step: string, size: number) => PeerMeasured | null,
): string {
  const said = peers().flatMap(({ what, step, core }) => {
    if (core === '') return [];
    const parts = sizes.flatMap((size) => {
      const [own, theirs] = [of(core, size), of(step, size)];
      if (own === null || theirs === null) return [];
      return [
        ['warm', own.warm / theirs.warm] as const,
        ['first run', own.cold / theirs.cold] as const,
      ]
        .filter(([, times]) => times > 1)
        .map(([name, times]) => `${times.toFixed(1)} times at ${size} units (${name})`);
    });
    const where = parts.length === 0 ? 'nowhere ahead' : `ahead by ${parts.join(', ')}`;
    return [`- ${what}: ${where}.`];
  });
  return said.join('\n');
}

function run(program: string, step: string, size: number): PeerMeasured {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, step, String(size)], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${step} ${size}: ${stderr}`);
  return JSON.parse(stdout) as PeerMeasured;
}

/** The section of a page; '' when it has none yet. */
export function peersIn(page: string): string {
  const [, after] = page.split(`${head}\n`);
  if (after === undefined) return '';
  const [own = ''] = after.split('\n## ');
  return `${head}\n${own}`.trimEnd();
}

/** The page with this section on peers in place of its old one, before “Milliseconds”. */
export function withPeers(page: string, section: string): string {
  const own = peersIn(page);
  const rest = own === '' ? page : page.replace(`${own}\n\n`, '');
  return section === ''
    ? rest
    : rest.replace('## Milliseconds', () => `${section}\n\n## Milliseconds`);
}
