/** Writes the tidy table of a run as Parquet next to its CSV. */
import path from 'node:path';
import { openDuckDb, sqlText } from './duckdb.ts';
import { selectFrom } from './tidySource.ts';

/** Reads so-lieu-chuan.csv of the folder; gives the path of the file it writes. */
export async function writeParquet(folder: string): Promise<string> {
  const engine = await openDuckDb();
  try {
    const file = path.join(folder, 'so-lieu-chuan.parquet');
    const rows = selectFrom(path.join(folder, 'so-lieu-chuan.csv'));
    await engine.run(`COPY (${rows}) TO ${sqlText(file)} (FORMAT parquet)`);
    return file;
  } finally {
    engine.close();
  }
}
