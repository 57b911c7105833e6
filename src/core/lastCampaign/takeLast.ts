/** A last campaign as somebody gives it → the tab that keeps its figures, or why it is none. */
import type { OldDistricts, Outline } from '../../outline/schema.ts';
import type { Registry } from '../returns/units.ts';
import type { SheetLayout } from '../sheet/sheetLayout.ts';
import type { Grid } from '../workbook.ts';
import { districtsOf } from './districts.ts';
import { lastWords } from './lastWords.vi.ts';
import { layOutLast } from './layOutLast.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { comparedFields, type OldFigures, oldFiguresOf, oldFiguresOfTable } from './oldFigures.ts';
import { onlyTable, readGivenFile } from './readTable.ts';

/** A file as it was opened. */
export interface NamedBytes {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** Tabs of a final that the workbook keeps, or a file. */
export type LastSource = { readonly grids: readonly Grid[] } | NamedBytes;

export interface LastWish {
  readonly source: LastSource;
  /** A table of merged units; absent: as `lineage` says. */
  readonly merged?: NamedBytes;
  readonly lineage: Lineage;
  /** What is known of districts, for units of which nobody says more. */
  readonly districts: OldDistricts;
  /** What the tab says of where its figures come from. */
  readonly said: string;
  /** Percent. */
  readonly tolerance: number;
  /** Number of the final whose copy a tab of this name is; null for any other tab. */
  finalOf(tab: string): number | null;
}

/** `manifest`: sums alone; `own`: the campaign that is under way; `merged`: no table of merged units. */
export type LastRefusal = 'unreadable' | 'manifest' | 'own' | 'merged';

type TakenLast =
  | { readonly layout: SheetLayout; readonly lines: readonly string[] }
  | { readonly refusal: LastRefusal };

export function takeLast(wish: LastWish, outline: Outline, registry: Registry): TakenLast {
  const read = 'grids' in wish.source ? ofKept(wish.source.grids, outline) : ofFile(wish, outline);
  if ('refusal' in read) return read;
  const lineage = wish.merged ? lineageOfFile(wish.merged) : wish.lineage;
  if (lineage === null) return { refusal: 'merged' };
  const { layout, lines } = layOutLast(
    {
      old: read.old,
      lineage,
      districts: districtsOf(wish.districts, registry),
      source: wish.said,
      tolerance: wish.tolerance,
    },
    outline,
    registry,
  );
  return { layout, lines: read.isFinal ? lines : [lastWords.notFinal, ...lines] };
}

type Read = { readonly old: OldFigures; readonly isFinal: boolean } | { refusal: LastRefusal };

/** A final that was made with the very columns of today is this campaign's own. */
function ofKept(grids: readonly Grid[], outline: Outline): Read {
  const old = oldFiguresOf(grids, outline);
  if (!old) return { refusal: 'unreadable' };
  const asked = comparedFields(outline).length * outline.years.length;
  const isOwn = old.columns.length === asked && old.columns.every((one) => isAsked(one, outline));
  return isOwn ? { refusal: 'own' } : { old, isFinal: true };
}

function isAsked(column: string, { years }: Outline): boolean {
  return years.some((year) => column.endsWith(`.${year}`));
}

function ofFile(wish: LastWish, outline: Outline): Read {
  const { bytes, file } = wish.source as NamedBytes;
  if (/\.json$/i.test(file)) return { refusal: 'manifest' };
  const given = readGivenFile(bytes, file);
  if (!given) return { refusal: 'unreadable' };
  if (given.kind === 'table') {
    const old = oldFiguresOfTable(given.rows, outline);
    return old ? { old, isFinal: true } : { refusal: 'unreadable' };
  }
  const finals = given.grids.map(({ name }) => wish.finalOf(name) ?? 0);
  const newest = Math.max(0, ...finals);
  const grids = newest > 0 ? given.grids.filter((_, at) => finals[at] === newest) : given.grids;
  const old = oldFiguresOf(grids, outline);
  return old ? { old, isFinal: newest > 0 } : { refusal: 'unreadable' };
}

/** null for a table without two columns. */
function lineageOfFile({ bytes, file }: NamedBytes): Lineage | null {
  const given = readGivenFile(bytes, file);
  const rows = given ? onlyTable(given) : [];
  return rows.some((row) => row.filter((cell) => cell !== '').length > 1) ? lineageOf(rows) : null;
}
