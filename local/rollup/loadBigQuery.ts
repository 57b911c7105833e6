/** Loads tidy tables into BigQuery, all of them or none, and makes the same views there as in DuckDB. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { tidyColumns } from '../../src/core/tidy/tidyRow.ts';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import {
  askPriced,
  makeTables,
  openWarehouse,
  runScript,
  tidySchema,
  type Warehouse,
} from './bigQueryClient.ts';
import { type Engine, openDuckDb, sqlText } from './duckdb.ts';
import { type TakenFile, type TakenFiles, takeFiles } from './takeFiles.ts';
import { provinceNumber } from './tidySource.ts';
import { say } from './words.vi.ts';

/**
 * Yields a sentence for each step. A province's rows are replaced whole; a load that breaks leaves
 * the old rows, and a second load of a version changes nothing.
 * @throws CommandRefusal when nothing can be taken or the client is not on this machine
 */
export async function* loadBigQuery(
  files: readonly string[],
  target: string,
  gone: readonly string[] = [],
): AsyncGenerator<string> {
  const warehouse = await openWarehouse(target);
  const engine = await openDuckDb();
  try {
    await makeTables(warehouse);
    const loaded = await loadedVersions(warehouse);
    const { files: held, line } = await loadedUnits(warehouse, loaded.files);
    yield loaded.line;
    yield line;
    const taken = await takeFiles(engine, files, sgddt2024.code, { held, gone });
    if (taken.files.length === 0 && files.length > 0) {
      throw new CommandRefusal([...taken.lines, say.nothing].join(' '));
    }
    yield* taken.lines;
    const { rows, line: cost } = await load(warehouse, engine, { taken, gone });
    yield cost;
    if (taken.files.length > 0) yield say.loaded(`${target}.so_lieu`, rows);
    for (const { province } of held) if (gone.includes(province)) yield say.removed(province);
    for (const { name, sql } of tidyViews(sgddt2024, warehouse.prefix)) {
      await warehouse.dataset.query(sql);
      yield say.view(`${target}.${name}`);
    }
  } finally {
    engine.close();
  }
}

/** What BigQuery holds of this outline, a line a province. */
export async function loadedVersions(warehouse: Warehouse) {
  const { rows, line } = await askPriced(
    warehouse,
    say.heldVersions,
    [
      'SELECT ma_tinh, ban, luc_lap, COUNT(DISTINCT ma_don_vi) AS don_vi',
      `FROM ${warehouse.prefix}so_lieu WHERE de_cuong = '${sgddt2024.code}'`,
      'GROUP BY ma_tinh, ban, luc_lap ORDER BY ma_tinh',
    ].join('\n'),
  );
  const files = rows.map((row) => ({
    file: '',
    province: String(row.ma_tinh),
    version: String(row.ban),
    madeAt: String(row.luc_lap),
    units: Number(row.don_vi),
  }));
  return { files, line };
}

/** The same with the codes of their units. */
async function loadedUnits(warehouse: Warehouse, held: readonly TakenFile[]) {
  const { rows, line } = await askPriced(
    warehouse,
    say.heldUnits,
    `SELECT DISTINCT ma_tinh, ma_don_vi FROM ${warehouse.prefix}so_lieu WHERE de_cuong = '${sgddt2024.code}' AND ma_don_vi <> ''`,
  );
  const files = held.map((one) => {
    const own = rows.filter(({ ma_tinh }) => ma_tinh === one.province);
    return { ...one, unitCodes: new Set(own.map(({ ma_don_vi }) => String(ma_don_vi))) };
  });
  return { files, line };
}

/** Loads the rows into a temporary table, then replaces the old rows in one transaction. */
async function load(
  warehouse: Warehouse,
  engine: Engine,
  { taken, gone }: { readonly taken: TakenFiles; readonly gone: readonly string[] },
): Promise<{ readonly rows: number; readonly line: string }> {
  const replaced = [...taken.files.map(({ province }) => province), ...gone];
  if (taken.files.length === 0) {
    const line = await runScript(warehouse, say.replacing, removal(warehouse.prefix, replaced));
    return { rows: 0, line };
  }
  const { folder, remove } = temporaryFolder('bigquery');
  const staged = warehouse.dataset.table(`nap_${randomUUID().replaceAll('-', '')}`);
  try {
    const file = path.join(folder, 'so-lieu.parquet');
    await engine.run(`COPY (SELECT * FROM so_lieu) TO ${sqlText(file)} (FORMAT parquet)`);
    await staged.load(file, {
      sourceFormat: 'PARQUET',
      writeDisposition: 'WRITE_TRUNCATE',
      schema: tidySchema,
    });
    const script = replacement(warehouse.prefix, staged.id ?? '', replaced);
    const line = await runScript(warehouse, say.replacing, script);
    const [count] = await engine.rows('SELECT COUNT(*) AS so_dong FROM so_lieu');
    return { rows: Number(count?.so_dong ?? 0), line };
  } finally {
    remove();
    await staged.delete({ ignoreNotFound: true });
  }
}

/** The transaction: a province's old rows out, its new rows in, nothing between. */
function replacement(prefix: string, staged: string, replaced: readonly string[]): string {
  const columns = [...tidyColumns, provinceNumber].join(', ');
  return [
    'BEGIN TRANSACTION;',
    removal(prefix, replaced),
    `INSERT INTO ${prefix}so_lieu (${columns})`,
    `SELECT ${columns} FROM ${prefix}${staged};`,
    'COMMIT TRANSACTION;',
  ].join('\n');
}

function removal(prefix: string, provinces: readonly string[]): string {
  return [
    `DELETE FROM ${prefix}so_lieu`,
    `WHERE de_cuong = '${sgddt2024.code}' AND ${provinceNumber} IN (${provinces.map(Number).join(', ')});`,
  ].join('\n');
}
