/** DuckDB, opened when a command needs it: it is an optional dependency. */
import { freemem } from 'node:os';
import { CommandRefusal } from '../refusal.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { say } from './words.vi.ts';

/** A value as DuckDB gives it in JSON. */
export type SqlRow = Readonly<Record<string, string | number | boolean | null>>;

export interface Engine {
  readonly run: (sql: string) => Promise<void>;
  readonly rows: (sql: string) => Promise<readonly SqlRow[]>;
  readonly close: () => void;
}

/** @throws CommandRefusal when the package is not on this machine. */
export async function openDuckDb(): Promise<Engine> {
  const { DuckDBInstance } = await import('@duckdb/node-api').catch(() => {
    throw new CommandRefusal(say.noDuckDb);
  });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const { folder, remove } = temporaryFolder('gop-tinh-duckdb');
  await connection.run(`${memoryFor(0)}; SET temp_directory = ${sqlText(folder)}`);
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const read = await connection.runAndReadAll(sql);
      return read.getRowObjectsJS().map(plainRow);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      remove();
    },
  };
}

/** Rows of ten countries fit the least; above, memory grows with them. */
const rowsOfLeast = 4_000_000;
const leastMegabytes = 600;

/** The rest of a machine is for others; what does not fit goes to the disk. */
export function memoryFor(rows: number): string {
  const wanted = Math.ceil((leastMegabytes * rows) / rowsOfLeast);
  const free = Math.floor(freemem() / 2 / 1024 / 1024);
  return `SET memory_limit = '${Math.max(leastMegabytes, Math.min(wanted, free))}MB'`;
}

/** Whether the package is on this machine. */
export async function hasDuckDb(): Promise<boolean> {
  return import('@duckdb/node-api').then(
    () => true,
    () => false,
  );
}

/** A text as an SQL literal. */
export function sqlText(text: string): string {
  return `'${text.replace(/'/g, "''")}'`;
}

/** Changes the row itself: a country has hundreds of thousands. */
function plainRow(row: Record<string, unknown>): SqlRow {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value === 'bigint') row[name] = Number(value);
  }
  return row as SqlRow;
}
