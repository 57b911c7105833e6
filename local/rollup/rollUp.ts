/** Adds up the tidy tables of any number of provinces, with DuckDB or from what BigQuery holds. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { tidyColumns } from '../../src/core/tidy/tidyRow.ts';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import { type Engine, openDuckDb, sqlText } from './duckdb.ts';
import { mostCommuneRows, type ViewRows, viewRows } from './manifestOfViews.ts';
import { ministryReport, type Sent } from './ministryReport.ts';
import { readBigQuery } from './readBigQuery.ts';
import { moveInto, withScratch } from './scratch.ts';
import { type TakenFile, takeFiles } from './takeFiles.ts';
import { say } from './words.vi.ts';
import { draftLine, writeRolledUp } from './writeRolledUp.ts';

interface RolledUpFiles {
  readonly lines: readonly string[];
  readonly files: readonly string[];
}

/**
 * Writes ket-qua.json, gop-tinh.xlsx, so-lieu-chuan.parquet, one .parquet and one .sql a view into
 * `folder`; a roll-up that breaks leaves what was there.
 * @throws CommandRefusal when no file can be taken, or DuckDB is not on this machine; nothing is written then
 */
export async function rollUp(
  files: readonly string[],
  folder: string,
  gone: readonly string[] = [],
): Promise<RolledUpFiles> {
  const engine = await openDuckDb();
  try {
    // Keeping the order of rows holds whole files in memory.
    await engine.run('SET preserve_insertion_order = false');
    const taken = await takeFiles(engine, files, sgddt2024.code, { gone });
    if (taken.files.length === 0) throw new CommandRefusal([...taken.lines, say.nothing].join(' '));
    mkdirSync(folder, { recursive: true });
    const { written, apart } = await withScratch(folder, async (scratch) => {
      const { rows, parquet, lines } = await computeViews(engine, scratch);
      const others = await reportFile(engine, taken.files);
      const made = writeRolledUp(folder, { rows, files: taken.files }, others);
      return { written: [...made, ...moveInto(folder, parquet)], apart: lines };
    });
    return { lines: [...taken.lines, ...draftLine(taken.files), ...apart], files: written };
  } finally {
    engine.close();
  }
}

/** The same from what BigQuery holds, but for the files of Parquet. */
export async function rollUpLoaded(
  target: string,
  folder: string,
  mostBytes: number,
): Promise<RolledUpFiles> {
  const { views, files, lines } = await readBigQuery(target, mostBytes);
  const written = writeRolledUp(folder, { rows: views, files });
  return { lines: [...lines, ...draftLine(files)], files: written };
}

/** Units more than this make a report of names that nobody reads; it is then left to the provinces. */
const mostReported = 5_000;

const sentColumns =
  'ma_tinh, ma_don_vi, loai_don_vi, loai_so, ma_so, nam, phan_loai, tu_so, mau_so, gia_tri, trang_thai, duoc_tinh, ly_do';

/** bao-cao.docx, from the rows of every unit. */
async function reportFile(
  engine: Engine,
  files: readonly TakenFile[],
): Promise<(readonly [string, Uint8Array])[]> {
  const units = files.reduce((sum, one) => sum + one.units, 0);
  if (units > mostReported) return [];
  const years = `nam IS NULL OR nam IN (${sgddt2024.years.join(', ')})`;
  const rows = await engine.rows(`SELECT ${sentColumns} FROM so_lieu WHERE ${years}`);
  const named = await engine.rows(
    "SELECT ma_tinh, ma_don_vi, ten_don_vi, loai_don_vi FROM so_lieu WHERE ma_so = 'phai_bao_cao' ORDER BY ma_tinh, ma_don_vi",
  );
  const [now = ''] = files.map(({ madeAt }) => madeAt).sort((a, b) => (a < b ? 1 : -1));
  const state = files.some(({ version }) => version === 'TAM') ? 'TAM' : 'CHOT';
  const sent = { rows, units: named, now, state } as unknown as Sent;
  return [['bao-cao.docx', ministryReport(sent, sgddt2024)]];
}

/** Computes each view once, into its file; what the manifest and the workbook tell is read from there. */
async function computeViews(engine: Engine, scratch: string) {
  const rows: Record<string, ViewRows[string]> = {};
  const lines: string[] = [];
  const parquet = [path.join(scratch, 'so-lieu-chuan.parquet')];
  await copy(engine, `SELECT ${tidyColumns.join(', ')} FROM so_lieu`, parquet[0] ?? '');
  for (const { name, sql } of tidyViews(sgddt2024)) {
    await engine.run(sql);
    const file = path.join(scratch, `${name}.parquet`);
    await copy(engine, `SELECT * FROM ${name}`, file);
    const source = `read_parquet(${sqlText(file)})`;
    const isShort = (await communeRows(engine, name, source)) <= mostCommuneRows;
    rows[name] = await engine.rows(viewRows(name, source, isShort));
    if (!isShort) lines.push(say.communesApart(name));
    parquet.push(file);
  }
  return { rows, parquet, lines };
}

async function communeRows(engine: Engine, view: string, source: string): Promise<number> {
  if (view === 'chua_bao_cao') return 0;
  const [row] = await engine.rows(`SELECT COUNT(*) AS so FROM ${source} WHERE cap = 'dia_ban'`);
  return Number(row?.so ?? 0);
}

async function copy(engine: Engine, select: string, file: string): Promise<void> {
  await engine.run(`COPY (${select}) TO ${sqlText(file)} (FORMAT parquet)`);
}
