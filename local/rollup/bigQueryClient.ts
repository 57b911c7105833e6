/** BigQuery by its official client; credentials come from the environment only, never from a file of ours. */
import type { BigQuery, Dataset, Query } from '@google-cloud/bigquery';
import { tidyColumns } from '../../src/core/tidy/tidyRow.ts';
import { CommandRefusal } from '../refusal.ts';
import { billedBytes } from './billed.ts';
import { provinceNumber } from './tidySource.ts';
import { say } from './words.vi.ts';

/** A dataset, with what every name in it begins with in SQL. */
export interface Warehouse {
  readonly client: BigQuery;
  readonly dataset: Dataset;
  readonly prefix: string;
}

/** Where a new dataset is kept, unless the environment says another place. */
const homeRegion = 'asia-southeast1';

/** Column → its type, where it is not text. */
const types: Readonly<Record<string, string>> = {
  phien_ban: 'INTEGER',
  nam: 'INTEGER',
  tu_so: 'INTEGER',
  mau_so: 'INTEGER',
  gia_tri: 'INTEGER',
  duoc_tinh: 'BOOLEAN',
  uoc_luong: 'BOOLEAN',
  [provinceNumber]: 'INTEGER',
};

/** The schema of every table of tidy rows. */
export const tidySchema = {
  fields: [...tidyColumns, provinceNumber].map((name) => ({ name, type: types[name] ?? 'STRING' })),
};

/** `target` is PROJECT.DATASET. */
export async function openWarehouse(target: string): Promise<Warehouse> {
  const [projectId = '', datasetId = '', ...others] = target.split('.');
  if (!/^[a-z][\w:-]*$/.test(projectId) || !/^\w+$/.test(datasetId) || others.length > 0) {
    throw new CommandRefusal(say.target(target));
  }
  const { BigQuery: Client } = await import('@google-cloud/bigquery').catch(() => {
    throw new CommandRefusal(say.noBigQuery);
  });
  const client = new Client({ projectId, ...emulator() });
  return { client, dataset: client.dataset(datasetId), prefix: `\`${projectId}\`.${datasetId}.` };
}

/** Tests reach an emulator on loopback by the variable that the official clients know. */
function emulator(): object {
  const host = process.env.BIGQUERY_EMULATOR_HOST;
  if (host === undefined || host === '') return {};
  // Without it the client looks for credentials, and sends uploads without headers.
  const authClient = { getRequestHeaders: async () => new Headers() };
  return { apiEndpoint: host, authClient };
}

/** Makes the dataset and its table when they are missing. */
export async function makeTables({ dataset }: Warehouse): Promise<void> {
  const location = process.env.BIGQUERY_LOCATION ?? homeRegion;
  if (!(await dataset.exists())[0]) await dataset.create({ location });
  if ((await dataset.table('so_lieu').exists())[0]) return;
  await dataset.createTable('so_lieu', {
    schema: tidySchema,
    // BigQuery partitions by one whole number: the province; inside, rows lie by outline.
    rangePartitioning: { field: provinceNumber, range: { start: '0', end: '100', interval: '1' } },
    clustering: { fields: ['de_cuong', 'loai_so', 'ma_so'] },
  });
}

/** What BigQuery says that a statement would read, in bytes; null when it does not say. */
export async function scannedBytes({ dataset }: Warehouse, query: string): Promise<number | null> {
  const [job] = await dataset.createQueryJob({ query, dryRun: true });
  const bytes = job.metadata?.statistics?.totalBytesProcessed;
  return bytes === undefined ? null : Number(bytes);
}

/** Rows of a statement that may not be charged for more than `bytes`. */
export async function askRows({ dataset }: Warehouse, query: string, bytes: number | null) {
  const cap = bytes === null ? {} : { maximumBytesBilled: String(billedBytes(bytes)) };
  const options: Query = { query, ...cap };
  const [rows] = await dataset.query(options);
  return rows;
}

/** Rows of a statement, and the sentence that says how many bytes it reads. */
export async function askPriced(warehouse: Warehouse, name: string, query: string) {
  const bytes = await scannedBytes(warehouse, query);
  const line = bytes === null ? say.scannedUnknown(name) : say.scanned(name, bytes);
  return { rows: await askRows(warehouse, query, bytes), line };
}

/** Runs a script, of which no dry run is made; the sentence says what it read. */
export async function runScript({ dataset }: Warehouse, name: string, query: string) {
  const [job] = await dataset.createQueryJob({ query });
  await job.getQueryResults();
  const [{ statistics }] = await job.getMetadata();
  const bytes = statistics?.totalBytesProcessed;
  return bytes === undefined ? say.scannedUnknown(name) : say.scanned(name, Number(bytes));
}

/** What went wrong in BigQuery as a sentence; anything else is a defect and stays as it is. */
export function asRefusal(error: unknown, target: string): unknown {
  if (!(error instanceof Error) || error instanceof CommandRefusal) return error;
  const { code, message } = error as Error & { readonly code?: number | string };
  if (/default credentials|invalid_grant|reauth/i.test(message) || code === 401) {
    return new CommandRefusal(say.signIn);
  }
  if (code === 403) return new CommandRefusal(say.forbidden(target, message));
  if (code === 404 || code === 400) return new CommandRefusal(say.refusedBy(target, message));
  const isUnreachable = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|fetch failed/.test(message);
  return isUnreachable ? new CommandRefusal(say.unreachable) : error;
}
