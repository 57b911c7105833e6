/** Loads tidy tables into BigQuery and makes the same views there; credentials come from the environment only. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BigQuery, Dataset } from '@google-cloud/bigquery';
import { type TidyRow, tidyColumns } from '../../src/core/tidy/tidyRow.ts';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import { openDuckDb, sqlText } from './duckdb.ts';
import { takeFiles } from './takeFiles.ts';
import { say } from './words.vi.ts';

/** Tests reach an emulator on loopback by this variable of the environment. */
const endpointVariable = 'BIGQUERY_EMULATOR_HOST';

const types: Partial<Record<keyof TidyRow, string>> = {
  phien_ban: 'INTEGER',
  nam: 'INTEGER',
  tu_so: 'INTEGER',
  mau_so: 'INTEGER',
  gia_tri: 'INTEGER',
  duoc_tinh: 'BOOLEAN',
  uoc_luong: 'BOOLEAN',
};

/**
 * Yields a sentence for each step. A province's rows are one table, replaced whole by its load, so
 * that a load that breaks leaves the old rows and a second load of a version changes nothing.
 * @throws CommandRefusal when nothing can be taken or the client is not on this machine
 */
export async function* loadBigQuery(
  files: readonly string[],
  target: string,
): AsyncGenerator<string> {
  const [projectId = '', datasetId = ''] = target.split('.');
  if (!/^[\w-]+$/.test(projectId) || !/^\w+$/.test(datasetId)) throw new CommandRefusal(say.usage);
  const dataset = (await openClient(projectId)).dataset(datasetId);
  const folder = mkdtempSync(path.join(tmpdir(), 'bigquery-'));
  const engine = await openDuckDb();
  try {
    const taken = await takeFiles(engine, files, sgddt2024.code);
    yield* taken.lines;
    if (taken.files.length === 0) throw new CommandRefusal(say.nothing);
    if (!(await dataset.exists())[0]) await dataset.create();
    for (const { province } of taken.files) {
      const file = path.join(folder, `${province}.csv`);
      const own = `SELECT ${tidyColumns.join(', ')} FROM so_lieu WHERE ma_tinh = ${sqlText(province)}`;
      const [count] = await engine.rows(`SELECT COUNT(*) AS rows FROM (${own})`);
      await engine.run(`COPY (${own}) TO ${sqlText(file)} (HEADER, FORCE_QUOTE *)`);
      const table = dataset.table(tableOf(province));
      await table.load(file, {
        sourceFormat: 'CSV',
        skipLeadingRows: 1,
        writeDisposition: 'WRITE_TRUNCATE',
        schema: { fields: tidyColumns.map((name) => ({ name, type: types[name] ?? 'STRING' })) },
      });
      yield say.loaded(tableOf(province), Number(count?.rows ?? 0));
    }
    yield* makeViews(dataset, `${projectId}.${datasetId}.`);
  } finally {
    engine.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Views over one table a province, with what one question of each would read. */
async function* makeViews(dataset: Dataset, prefix: string): AsyncGenerator<string> {
  const [tables] = await dataset.getTables();
  const provinces = tables.map(({ id = '' }) => id).filter((id) => id.startsWith(tableOf('')));
  const union = provinces.map((id) => `SELECT * FROM ${prefix}${id}`).join('\nUNION ALL\n');
  const all = { name: 'so_lieu', sql: `CREATE OR REPLACE VIEW ${prefix}so_lieu AS\n${union}` };
  for (const { name, sql } of [all, ...tidyViews(sgddt2024, prefix)]) {
    await dataset.query(sql);
    yield say.view(`${prefix}${name}`);
  }
  for (const { name } of tidyViews(sgddt2024, prefix)) {
    const query = `SELECT * FROM ${prefix}${name}`;
    const [job] = await dataset.createQueryJob({ query, dryRun: true });
    const bytes = Number(job.metadata?.statistics?.totalBytesProcessed ?? 0);
    yield say.scanned(name, bytes);
  }
}

/** One table a province and outline: the two by which a question can leave rows unread. */
function tableOf(province: string): string {
  return `so_lieu_${sgddt2024.code}_${province}`;
}

async function openClient(projectId: string): Promise<BigQuery> {
  const { BigQuery: Client } = await import('@google-cloud/bigquery').catch(() => {
    throw new CommandRefusal(say.noBigQuery);
  });
  const apiEndpoint = process.env[endpointVariable];
  return new Client({ projectId, ...(apiEndpoint ? { apiEndpoint } : {}) });
}
