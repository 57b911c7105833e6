/** Reads the views of BigQuery, and says of each how many bytes it reads before it is asked. */
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import { askRows, openWarehouse, scannedBytes, type Warehouse } from './bigQueryClient.ts';
import { billedBytes } from './billed.ts';
import type { SqlRow } from './duckdb.ts';
import { loadedVersions } from './loadBigQuery.ts';
import { areCommunesApart, shortRows, type ViewRows } from './manifestOfViews.ts';
import type { TakenFile } from './takeFiles.ts';
import { say } from './words.vi.ts';

interface WarehouseRows {
  readonly views: ViewRows;
  readonly files: readonly TakenFile[];
  readonly lines: readonly string[];
}

/**
 * `mostBytes` bounds what one question may read.
 * @throws CommandRefusal when a view would read more, or nothing was ever loaded there
 */
export async function readBigQuery(target: string, mostBytes: number): Promise<WarehouseRows> {
  const warehouse = await openWarehouse(target);
  const isThere = await warehouse.dataset.table('so_lieu').exists();
  if (!isThere[0]) throw new CommandRefusal(say.neverLoaded(target));
  const { files, line: cost } = await loadedVersions(warehouse);
  if (files.length === 0) throw new CommandRefusal(say.neverLoaded(target));
  const lines: string[] = [cost];
  const views: Record<string, readonly SqlRow[]> = {};
  for (const { name } of tidyViews(sgddt2024)) {
    const { rows, bytes } = await readView(warehouse, name, mostBytes);
    views[name] = rows;
    lines.push(bytes === null ? say.scannedUnknown(name) : say.scanned(name, bytes));
    if (areCommunesApart(name, rows)) lines.push(say.communesInView(`${target}.${name}`));
  }
  return { views, files, lines };
}

async function readView(warehouse: Warehouse, name: string, mostBytes: number) {
  const query = shortRows(name, `${warehouse.prefix}${name}`);
  const bytes = await scannedBytes(warehouse, query);
  if (bytes !== null && billedBytes(bytes) > mostBytes) {
    throw new CommandRefusal(say.tooDear(name, bytes, mostBytes));
  }
  return { rows: (await askRows(warehouse, query, bytes)) as readonly SqlRow[], bytes };
}
