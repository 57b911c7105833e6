/** SQLite and DuckDB on the city's rows: loaded into tables in memory, then asked. */
import type { Rows } from '../city.ts';
import type { Figures, PlainRatio, PlainTotal } from '../plain.ts';
import { type Line, ratiosOfParts, summedFields, totalsOfLines } from './figures.ts';
import { requirePeer } from './installed.ts';
import { establishmentsQuery, type Part, pairsQuery, type ToNumber, totalsQuery } from './sql.ts';
import { createTable, tablesOf } from './tables.ts';

interface Answer {
  readonly ratios: Figures<PlainRatio>;
  readonly totals: Figures<PlainTotal>;
}

/** A database with the rows in it. */
interface Loaded {
  readonly ask: () => Promise<Answer>;
  readonly close: () => void;
}

type Ask = (sql: string) => Promise<readonly Line[]>;

async function answerOf(rows: Rows, toNumber: ToNumber, ask: Ask): Promise<Answer> {
  const fields = summedFields(rows);
  const parts = async (sql: string) => (await ask(sql)) as readonly unknown[] as readonly Part[];
  const ratios = ratiosOfParts({
    establishments: await parts(establishmentsQuery(toNumber)),
    children: await parts(pairsQuery('children', toNumber)),
    offenders: await parts(pairsQuery('offenders', toNumber)),
  });
  return { ratios, totals: totalsOfLines(await ask(totalsQuery(fields, toNumber)), fields) };
}

interface SqliteDatabase {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: readonly string[]): void;
    all(): Line[];
  };
  close(): void;
}

export async function loadSqlite(rows: Rows): Promise<Loaded> {
  const Database = requirePeer('better-sqlite3') as new (file: string) => SqliteDatabase;
  const database = new Database(':memory:');
  database.exec('BEGIN');
  for (const table of tablesOf(rows)) {
    database.exec(createTable(table));
    const marks = table.columns.map(() => '?').join(', ');
    const insert = database.prepare(`INSERT INTO ${table.name} VALUES (${marks})`);
    for (const line of table.rows) insert.run(...line);
  }
  database.exec('COMMIT');
  const toNumber: ToNumber = (digits) =>
    `CASE WHEN ${digits} = '' OR ${digits} GLOB '*[^0-9]*' THEN NULL ELSE CAST(${digits} AS INTEGER) END`;
  return {
    ask: () => answerOf(rows, toNumber, async (sql) => database.prepare(sql).all()),
    close: () => database.close(),
  };
}

interface DuckDbModule {
  readonly VARCHAR: unknown;
  readonly DuckDBDataChunk: {
    create(types: readonly unknown[]): {
      setColumns(columns: readonly (readonly string[])[]): void;
    };
  };
  readonly DuckDBInstance: { create(file: string, options: object): Promise<DuckDbInstance> };
}

interface DuckDbInstance {
  connect(): Promise<{
    run(sql: string): Promise<unknown>;
    runAndReadAll(sql: string): Promise<{ getRowObjectsJS(): Record<string, unknown>[] }>;
    createAppender(table: string): Promise<{
      appendDataChunk(chunk: unknown): void;
      closeSync(): void;
    }>;
    closeSync(): void;
  }>;
  closeSync(): void;
}

/** What one chunk of DuckDB holds. */
const chunkRows = 2048;

export async function loadDuckDb(rows: Rows): Promise<Loaded> {
  const duckdb = requirePeer('@duckdb/node-api') as DuckDbModule;
  // CPU is what is compared: one thread has the least of it.
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const table of tablesOf(rows)) {
    await connection.run(createTable(table));
    const appender = await connection.createAppender(table.name);
    for (let from = 0; from < table.rows.length; from += chunkRows) {
      const lines = table.rows.slice(from, from + chunkRows);
      const chunk = duckdb.DuckDBDataChunk.create(table.columns.map(() => duckdb.VARCHAR));
      chunk.setColumns(table.columns.map((_, at) => lines.map((line) => line[at] ?? '')));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
  }
  const ask: Ask = async (sql) => {
    const read = await connection.runAndReadAll(sql);
    return read.getRowObjectsJS() as Line[];
  };
  return {
    ask: () => answerOf(rows, (digits) => `TRY_CAST(${digits} AS BIGINT)`, ask),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
