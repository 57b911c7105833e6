/** Adds up the tidy tables of any number of provinces with DuckDB: views, files, one manifest. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { writeFiles } from '../outputFiles.ts';
import { CommandRefusal } from '../refusal.ts';
import { type Engine, openDuckDb, sqlText } from './duckdb.ts';
import { manifestOfViews, type ViewRows } from './manifestOfViews.ts';
import { type TakenFiles, takeFiles } from './takeFiles.ts';
import { viewsWorkbook } from './viewsWorkbook.ts';
import { say } from './words.vi.ts';

interface RolledUpFiles {
  readonly lines: readonly string[];
  readonly files: readonly string[];
}

/**
 * Writes ket-qua.json, gop-tinh.xlsx, so-lieu-chuan.parquet, one .parquet and one .sql a view into `folder`.
 * @throws CommandRefusal when no file can be taken, or DuckDB is not on this machine; nothing is written then
 */
export async function rollUp(files: readonly string[], folder: string): Promise<RolledUpFiles> {
  const engine = await openDuckDb();
  try {
    const taken = await takeFiles(engine, files, sgddt2024.code);
    if (taken.files.length === 0) throw new CommandRefusal([...taken.lines, say.nothing].join(' '));
    const views = tidyViews(sgddt2024);
    for (const view of views) await engine.run(view.sql);
    const rows = await readViews(engine, taken);
    const made = new Map<string, Uint8Array>([
      ['ket-qua.json', json(manifest(rows, taken))],
      ['gop-tinh.xlsx', viewsWorkbook(rows, sgddt2024)],
      ...(await parquetFiles(engine, ['so_lieu', ...views.map(({ name }) => name)])),
    ]);
    const written = writeFiles(folder, made);
    mkdirSync(path.join(folder, 'sql'), { recursive: true });
    const sql = views.map(({ name, sql: text }) => [`${name}.sql`, Buffer.from(text)] as const);
    const scripts = writeFiles(path.join(folder, 'sql'), new Map(sql));
    return { lines: [...taken.lines, ...draftLine(taken)], files: [...written, ...scripts] };
  } finally {
    engine.close();
  }
}

/** Every view's rows, in an order that does not depend on the engine. */
async function readViews(engine: Engine, { files }: TakenFiles): Promise<ViewRows> {
  const rows: Record<string, Awaited<ReturnType<Engine['rows']>>> = {};
  for (const { name } of tidyViews(sgddt2024)) {
    rows[name] = await engine.rows(`SELECT * FROM ${name} ORDER BY ALL`);
  }
  return files.length === 0 ? {} : rows;
}

function manifest(rows: ViewRows, { files }: TakenFiles) {
  return {
    outline: sgddt2024.code,
    state: drafts(files).length > 0 ? 'TAM' : 'CHOT',
    provinces: files.map(({ province, version, madeAt, units }) => ({
      province,
      version,
      madeAt,
      units,
    })),
    ...manifestOfViews(rows, sgddt2024),
    byProvince: Object.fromEntries(
      files.map(({ province }) => [province, manifestOfViews(rows, sgddt2024, 'tinh', province)]),
    ),
  };
}

function drafts(files: TakenFiles['files']): readonly string[] {
  return files.filter(({ version }) => version === 'TAM').map(({ province }) => province);
}

function draftLine({ files }: TakenFiles): string[] {
  const provinces = drafts(files);
  return provinces.length === 0 ? [] : [say.drafts(provinces)];
}

/** Made in a folder of the system's, then taken from there, so that a failure leaves nothing behind. */
async function parquetFiles(
  engine: Engine,
  tables: readonly string[],
): Promise<(readonly [string, Uint8Array])[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gop-tinh-'));
  try {
    const files: (readonly [string, Uint8Array])[] = [];
    for (const table of tables) {
      const name = table === 'so_lieu' ? 'so-lieu-chuan.parquet' : `${table}.parquet`;
      const file = path.join(folder, name);
      await engine.run(`COPY (SELECT * FROM ${table}) TO ${sqlText(file)} (FORMAT parquet)`);
      files.push([name, readFileSync(file)]);
    }
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
