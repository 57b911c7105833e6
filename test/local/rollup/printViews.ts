/** Prints what BigQuery holds as JSON: jest itself cannot run the client, which imports as it goes. */
import { askRows, openWarehouse } from '../../../local/rollup/bigQueryClient.ts';
import type { SqlRow } from '../../../local/rollup/duckdb.ts';
import { readBigQuery } from '../../../local/rollup/readBigQuery.ts';

const target = process.argv[2] ?? '';
const { views, files, lines } = await readBigQuery(target, Number.MAX_SAFE_INTEGER);
const warehouse = await openWarehouse(target);
const units: Record<string, readonly SqlRow[]> = {};
for (const name of Object.keys(views).filter((one) => one !== 'chua_bao_cao')) {
  // What the command leaves in the view.
  const query = `SELECT * FROM ${warehouse.prefix}${name} WHERE cap = 'don_vi'`;
  units[name] = (await askRows(warehouse, query, null)) as SqlRow[];
}
console.log(JSON.stringify({ views, units, files, lines }));
