/** Computes a run's figures again from its tidy table with DuckDB, and says which differ. */

import type { Manifest } from '../../src/core/manifest/manifest.ts';
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import type { NamedFile } from '../verify/verify.ts';
import { openDuckDb } from './duckdb.ts';
import { manifestOfViews, viewRows } from './manifestOfViews.ts';
import { takeFiles } from './takeFiles.ts';
import { unitsOfRows } from './unitsOfRows.ts';
import { say } from './words.vi.ts';

/** @throws CommandRefusal when either file is not what it should be */
export async function verifyTidy(
  tidy: string,
  manifest: NamedFile,
): Promise<{ readonly matches: boolean; readonly lines: readonly string[] }> {
  const wanted = parse(manifest);
  const engine = await openDuckDb();
  try {
    const taken = await takeFiles(engine, [tidy], sgddt2024.code);
    if (taken.files.length === 0) throw new CommandRefusal(taken.lines.join(' '));
    const rows: Record<string, Awaited<ReturnType<typeof engine.rows>>> = {};
    for (const { name, sql } of tidyViews(sgddt2024)) {
      await engine.run(sql);
      rows[name] = await engine.rows(viewRows(name, name));
    }
    const given = asRecomputed(wanted);
    const units = await unitsOfRows(engine, Object.keys(given.units?.figures ?? {}));
    const again = { ...manifestOfViews(rows, sgddt2024), ...(given.units ? units : {}) };
    const wantedOnes = Object.fromEntries(
      Object.keys(again).map((key) => [key, (given as Readonly<Record<string, unknown>>)[key]]),
    );
    const { figures, lines } = compare(again, wantedOnes, '');
    return { matches: lines.length === 0, lines: [say.verified(figures, lines.length), ...lines] };
  } finally {
    engine.close();
  }
}

function parse({ name, bytes }: NamedFile): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new CommandRefusal(say.notManifest(name));
  }
}

type Given = Partial<Pick<Manifest, 'inDoubt' | 'units'>>;

/** The manifest with its values in doubt and its units' shares as `unitsOfRows` writes them. */
function asRecomputed(wanted: unknown) {
  const { inDoubt = [], units, ...others } = (wanted ?? {}) as Given;
  const shares = Object.entries(units?.figures ?? {}).map(([key, own]) => [
    key,
    Object.fromEntries(
      Object.entries(own).map(([unit, share]) => [
        unit,
        typeof share === 'number' ? share : [share.join('/')],
      ]),
    ),
  ]);
  return {
    ...others,
    inDoubt: inDoubt.map(({ unit, field, year, value }) => [unit, field, year, value].join(' ')),
    units: units && { ...units, figures: Object.fromEntries(shares) },
  };
}

interface Compared {
  readonly figures: number;
  readonly lines: readonly string[];
}

/** Who is outside the registry is told by no row: a tidy table holds units of the registry alone. */
const notOfRows = 'outsideRegistry';

/** Every leaf of either against the other's; bounds agree to a billionth. */
function compare(again: unknown, wanted: unknown, trail: string): Compared {
  if (Array.isArray(again)) {
    const other = Array.isArray(wanted) ? wanted : [];
    return leaf([...again].sort().join(' '), [...other].sort().join(' '), trail);
  }
  if (!isObject(again) || !isObject(wanted)) return leaf(again, wanted, trail);
  const keys = new Set([...Object.keys(again), ...Object.keys(wanted)]);
  const parts = [...keys]
    .filter((key) => key !== notOfRows)
    .map((key) => compare(again[key], wanted[key], `${trail}/${key}`));
  return {
    figures: parts.reduce((sum, { figures }) => sum + figures, 0),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function leaf(again: unknown, wanted: unknown, trail: string): Compared {
  const isClose =
    typeof again === 'number' && typeof wanted === 'number' && Math.abs(again - wanted) < 1e-9;
  const lines =
    isClose || again === wanted ? [] : [say.differs(trail, String(again), String(wanted))];
  return { figures: 1, lines };
}
