/** Computes a run's figures again from its tidy table with DuckDB, and says which differ. */
import { tidyViews } from '../../src/core/tidy/tidySql.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { CommandRefusal } from '../refusal.ts';
import type { NamedFile } from '../verify/verify.ts';
import { openDuckDb } from './duckdb.ts';
import { manifestOfViews, viewRows } from './manifestOfViews.ts';
import { takeFiles } from './takeFiles.ts';
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
    const again = manifestOfViews(rows, sgddt2024);
    const { figures, lines } = compare(again, wanted, '');
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

interface Compared {
  readonly figures: number;
  readonly lines: readonly string[];
}

/** Every leaf of `again` against the manifest's; bounds agree to a billionth. */
function compare(again: unknown, wanted: unknown, trail: string): Compared {
  if (Array.isArray(again)) {
    const other = Array.isArray(wanted) ? wanted : [];
    return leaf([...again].sort().join(' '), [...other].sort().join(' '), trail);
  }
  if (typeof again !== 'object' || again === null) return leaf(again, wanted, trail);
  const parts = Object.entries(again).map(([key, value]) =>
    compare(value, (wanted as Readonly<Record<string, unknown>> | null)?.[key], `${trail}/${key}`),
  );
  return {
    figures: parts.reduce((sum, { figures }) => sum + figures, 0),
    lines: parts.flatMap(({ lines }) => lines),
  };
}

function leaf(again: unknown, wanted: unknown, trail: string): Compared {
  const isClose =
    typeof again === 'number' && typeof wanted === 'number' && Math.abs(again - wanted) < 1e-9;
  const lines =
    isClose || again === wanted ? [] : [say.differs(trail, String(again), String(wanted))];
  return { figures: 1, lines };
}
