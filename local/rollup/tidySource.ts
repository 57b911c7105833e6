/** A file of tidy rows as SQL: CSV or Parquet, each column of its type. */
import { tidyColumns } from '../../src/core/tidy/tidyRow.ts';
import { sqlText } from './duckdb.ts';

const types: Readonly<Record<string, string>> = {
  phien_ban: 'BIGINT',
  nam: 'BIGINT',
  tu_so: 'BIGINT',
  mau_so: 'BIGINT',
  gia_tri: 'BIGINT',
  duoc_tinh: 'BOOLEAN',
  uoc_luong: 'BOOLEAN',
};

/** The province's code as a number: what BigQuery keeps rows apart by. */
export const provinceNumber = 'tinh_so';

/** The columns of the table `so_lieu` with their types. */
export function columnTypes(): string[] {
  const columns = tidyColumns.map((code) => `${code} ${types[code] ?? 'VARCHAR'}`);
  return [...columns, `${provinceNumber} BIGINT`];
}

/** The rows of a file as rows of `so_lieu`. */
export function rowsFrom(file: string): string {
  return `SELECT *, CAST(ma_tinh AS BIGINT) AS ${provinceNumber} FROM (${selectFrom(file)})`;
}

/** The columns in order, each of its type; a text that is missing is ''. */
export function selectFrom(file: string): string {
  const columns = tidyColumns.map((code) => {
    const type = types[code];
    return type === undefined
      ? `COALESCE(CAST(${code} AS VARCHAR), '') AS ${code}`
      : `CAST(${code} AS ${type}) AS ${code}`;
  });
  return `SELECT ${columns.join(', ')} FROM ${source(file, true)}`;
}

/** The file as a table, its columns of their types or as they are found. */
export function source(file: string, typed: boolean): string {
  if (file.toLowerCase().endsWith('.parquet')) return `read_parquet(${sqlText(file)})`;
  const given = tidyColumns.map((code) => `'${code}': '${types[code] ?? 'VARCHAR'}'`).join(', ');
  const columns = typed ? `, columns = {${given}}` : ', all_varchar = true';
  return `read_csv(${sqlText(file)}, header = true, delim = ',', quote = '"', escape = '"', auto_detect = ${typed ? 'false' : 'true'}${columns})`;
}
