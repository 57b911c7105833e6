/** Which of the files given are taken: one version a province, of one outline, whole or not at all. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { tidyColumns, tidyVersion } from '../../src/core/tidy/tidyRow.ts';
import { type Engine, memoryFor, type SqlRow } from './duckdb.ts';
import { columnTypes, rowsFrom, selectFrom, source } from './tidySource.ts';
import { say } from './words.vi.ts';

/** A file that is taken, or, without a file, what is held already. */
export interface TakenFile {
  readonly file: string;
  readonly province: string;
  /** "TAM", or "CHOT 2". */
  readonly version: string;
  readonly madeAt: string;
  readonly units: number;
  /** Of a file: how many rows it has. */
  readonly rows?: number;
  /** Of what is held: the codes of its units. */
  readonly unitCodes?: ReadonlySet<string>;
}

export interface TakenFiles {
  readonly files: readonly TakenFile[];
  /** Sentences: what was left out and why, what was taken. */
  readonly lines: readonly string[];
}

interface Wish {
  /** What is held already. */
  readonly held?: readonly TakenFile[];
  /** Codes of provinces that are left out: they are part of another now. */
  readonly gone?: readonly string[];
}

/** Reads each file that is newer than the others and than `held` into the table `so_lieu`. */
export async function takeFiles(
  engine: Engine,
  files: readonly string[],
  outline: string,
  { held = [], gone = [] }: Wish = {},
): Promise<TakenFiles> {
  await engine.run(`CREATE TABLE so_lieu (${columnTypes().join(', ')})`);
  const lines: string[] = [];
  const checked: TakenFile[] = [];
  for (const file of files) {
    const one = await checkFile(engine, file, outline);
    if (typeof one === 'string') lines.push(one);
    else if (gone.includes(one.province)) lines.push(say.gone(shortName(file), one.province));
    else checked.push(one);
  }
  const strangers = await strangersOf(engine, checked, held);
  lines.push(...[...strangers].map((one) => say.stranger(shortName(one.file), one.province)));
  // What is held comes last: the same version given again replaces it.
  const newest = newestOf([...checked.filter((one) => !strangers.has(one)), ...held]);
  for (const one of checked) {
    const by = newest.get(one.province);
    if (by && by !== one && !strangers.has(one))
      lines.push(say.replaced(shortName(one.file), nameOf(by)));
  }
  const taken = [...newest.values()].filter(({ file }) => file !== '');
  await engine.run(memoryFor(taken.reduce((sum, { rows = 0 }) => sum + rows, 0)));
  for (const one of taken) {
    await engine.run(`INSERT INTO so_lieu ${rowsFrom(one.file)}`);
    lines.push(say.taken(shortName(one.file), one.province, one.version, one.units));
  }
  return { files: taken, lines: [...lines, ...(await sharedCodes(engine))] };
}

/** Files of one province's code that share no unit: two places left the same code in their settings. */
async function strangersOf(
  engine: Engine,
  files: readonly TakenFile[],
  held: readonly TakenFile[],
): Promise<ReadonlySet<TakenFile>> {
  const strangers = new Set<TakenFile>();
  for (const [index, one] of files.entries()) {
    const others = [...files.slice(index + 1), ...held].filter(
      ({ province }) => province === one.province,
    );
    if (others.length === 0) continue;
    const own = await unitsOf(engine, one);
    for (const other of others) {
      const codes = await unitsOf(engine, other);
      if ([...own].some((code) => codes.has(code))) continue;
      strangers.add(one);
      if (other.file !== '') strangers.add(other);
    }
  }
  return strangers;
}

async function unitsOf(engine: Engine, one: TakenFile): Promise<ReadonlySet<string>> {
  if (one.unitCodes) return one.unitCodes;
  const rows = await engine.rows(
    `SELECT DISTINCT ma_don_vi FROM (${selectFrom(one.file)}) WHERE ma_don_vi <> ''`,
  );
  return new Set(rows.map(({ ma_don_vi }) => String(ma_don_vi)));
}

/** The newest of each province: the highest final, without one the latest draft. */
function newestOf(files: readonly TakenFile[]): ReadonlyMap<string, TakenFile> {
  const newest = new Map<string, TakenFile>();
  for (const one of files) {
    const other = newest.get(one.province);
    if (!other || isNewer(one, other)) newest.set(one.province, one);
  }
  return newest;
}

function isNewer(one: TakenFile, other: TakenFile): boolean {
  const [a, b] = [finalNumber(one.version), finalNumber(other.version)];
  return a === b ? one.madeAt > other.madeAt : a > b;
}

function finalNumber(version: string): number {
  return Number(/^CHOT (\d+)$/.exec(version)?.[1] ?? 0);
}

/** What is wrong with a file, or what it is. */
async function checkFile(
  engine: Engine,
  file: string,
  outline: string,
): Promise<string | TakenFile> {
  const name = shortName(file);
  if (!existsSync(file)) return say.unreadable(name);
  try {
    const columns = await engine.rows(`DESCRIBE SELECT * FROM ${source(file, false)}`);
    const missing = tidyColumns.filter((code) => !columns.some((one) => one.column_name === code));
    if (missing.length > 0) return say.notTidy(name, missing);
    const heads = await engine.rows(
      `SELECT de_cuong, ma_tinh, ban, luc_lap, ma_bam, phien_ban, COUNT(DISTINCT ma_don_vi) AS units, COUNT(*) AS so_dong FROM (${selectFrom(file)}) GROUP BY ALL`,
    );
    const [head, ...others] = heads;
    if (!head) return say.empty(name);
    if (others.length > 0) return say.several(name);
    if (head.phien_ban !== tidyVersion) return say.version(name, String(head.phien_ban));
    if (!/^\d\d$/.test(String(head.ma_tinh))) return say.province(name, String(head.ma_tinh));
    if (head.de_cuong !== outline) return say.outline(name, String(head.de_cuong), outline);
    const doubled = await doubledUnit(engine, file);
    if (doubled !== null) return say.doubled(name, doubled);
    const mixed = await mixedUnit(engine, file);
    return mixed === null ? takenFile(file, head) : say.mixed(name, mixed);
  } catch {
    // Whatever the engine cannot read leaves out the whole file.
    return say.unreadable(name);
  }
}

function takenFile(file: string, head: SqlRow): TakenFile {
  const { ma_tinh, ban, luc_lap, units, so_dong } = head;
  return {
    file,
    province: String(ma_tinh),
    version: String(ban),
    madeAt: String(luc_lap),
    units: Number(units),
    rows: Number(so_dong),
  };
}

/** Pooled rows have no unit and may share their key. */
async function doubledUnit(engine: Engine, file: string): Promise<string | null> {
  const [row] = await engine.rows(
    `SELECT ma_don_vi FROM (${selectFrom(file)}) WHERE ma_don_vi <> '' GROUP BY ma_don_vi, loai_so, ma_so, nam, phan_loai HAVING COUNT(*) > 1 LIMIT 1`,
  );
  return row ? String(row.ma_don_vi) : null;
}

/** A unit of two types or communes would be two units to the views. */
async function mixedUnit(engine: Engine, file: string): Promise<string | null> {
  const [row] = await engine.rows(
    `SELECT ma_don_vi FROM (${selectFrom(file)}) WHERE ma_don_vi <> '' GROUP BY ma_don_vi HAVING MIN(loai_don_vi) <> MAX(loai_don_vi) OR MIN(dia_ban) <> MAX(dia_ban) LIMIT 1`,
  );
  return row ? String(row.ma_don_vi) : null;
}

async function sharedCodes(engine: Engine): Promise<string[]> {
  const rows = await engine.rows(
    "SELECT ma_don_vi, STRING_AGG(ma_tinh, ',' ORDER BY ma_tinh) AS tinh FROM (SELECT DISTINCT ma_don_vi, ma_tinh FROM so_lieu WHERE ma_don_vi <> '') GROUP BY ma_don_vi HAVING COUNT(*) > 1 ORDER BY ma_don_vi",
  );
  return rows.map(({ ma_don_vi, tinh }) => say.shared(String(ma_don_vi), String(tinh).split(',')));
}

function nameOf({ file, version, madeAt }: TakenFile): string {
  return file === '' ? say.held(version, madeAt) : shortName(file);
}

function shortName(file: string): string {
  return path.basename(file);
}
