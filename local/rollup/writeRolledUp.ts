/** The files of a roll-up: the manifest, the workbook, one .sql a view. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { writeFiles } from '../outputFiles.ts';
import { manifestOfViews, type ViewRows } from './manifestOfViews.ts';
import { sortedViews } from './sortedViews.ts';
import type { TakenFile } from './takeFiles.ts';
import { viewsWorkbook } from './viewsWorkbook.ts';
import { say } from './words.vi.ts';

interface Gathered {
  readonly rows: ViewRows;
  readonly files: readonly TakenFile[];
}

/** Gives the paths of what it wrote; everything is made before the first file is touched. */
export function writeRolledUp(
  folder: string,
  { rows: found, files }: Gathered,
  others: readonly (readonly [string, Uint8Array])[] = [],
): readonly string[] {
  const rows = sortedViews(found);
  const provinces = [...files].sort((a, b) => (a.province < b.province ? -1 : 1));
  const made = new Map<string, Uint8Array>([
    ['ket-qua.json', json(manifest(rows, provinces))],
    ['gop-tinh.xlsx', viewsWorkbook(rows, sgddt2024)],
    ...others,
  ]);
  const sql = tidyViews(sgddt2024).map(
    ({ name, sql: text }) => [`${name}.sql`, Buffer.from(text)] as const,
  );
  mkdirSync(path.join(folder, 'sql'), { recursive: true });
  return [...writeFiles(folder, made), ...writeFiles(path.join(folder, 'sql'), new Map(sql))];
}

/** One of the provinces is a draft: so is the whole. */
export function draftLine(files: readonly TakenFile[]): string[] {
  const provinces = drafts(files);
  return provinces.length === 0 ? [] : [say.drafts(provinces)];
}

function drafts(files: readonly TakenFile[]): readonly string[] {
  return files.filter(({ version }) => version === 'TAM').map(({ province }) => province);
}

function manifest(rows: ViewRows, files: readonly TakenFile[]) {
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

function json(value: object): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}
