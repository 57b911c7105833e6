/** What each unit's cells held, kept by a run, so that the next can tell what was typed straight into the sheet. */
import type { Field, Outline } from '../../outline/schema.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { Return, Returns } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { Binding } from '../tabs/binding.ts';
import type { Cell, Place } from '../workbook.ts';
import { shortHash } from './editMarks.ts';
import type { LoggedChange } from './eventDetail.vi.ts';
import { departmentRows, judgedRows } from './secretCells.ts';

/** Unit code key → tab → rows → column code → what the cell held, as `keptText` keeps it. */
export type KeptCells = Readonly<Record<string, Readonly<Record<string, readonly KeptRow[]>>>>;

type KeptRow = Readonly<Record<string, string>>;

interface PresentCell {
  readonly place: Place;
  readonly kept: string;
}

/** Cells of one row that hold or may hold something, by column code. */
type PresentRow = ReadonlyMap<string, PresentCell>;

/** Longer texts are kept by their beginning, which is all that the log tells. */
const mostLetters = 61;
/** Before the hash of a text of which only this is kept; after the beginning of a long one. */
const [secretMark, longMark] = ['\u0002', '\u0001'];

export function keepCells({ returns, binding }: Returns, outline: Outline): KeptCells {
  const units = returns.map((entry) => {
    const tabs = [...rowsByTab(entry, binding, outline)];
    const kept = tabs.map(([tab, rows]) => [tab, rows.map(keptRow)]);
    return [unitCodeKey(entry.unit.code), Object.fromEntries(kept)] as const;
  });
  return Object.fromEntries(units);
}

function keptRow(row: PresentRow): KeptRow {
  const cells = [...row].flatMap(([code, { kept }]) => (kept === '' ? [] : [[code, kept]]));
  return Object.fromEntries(cells) as KeptRow;
}

function rowsByTab(entry: Return, binding: Binding, outline: Outline): Map<string, PresentRow[]> {
  const tabs = new Map<string, PresentRow[]>();
  const rows = [...judgedRows(entry, outline), ...departmentRows(entry, binding, outline)];
  for (const row of rows) {
    const typed = row.filter(({ field }) => field.kind !== 'native' && !isUnitKey(field));
    const [first] = typed;
    if (!first) continue;
    const cells = typed.map(({ code, place, cell, field, isSecret }): [string, PresentCell] => {
      return [code, { place, kept: keptText(cell, field, isSecret) }];
    });
    const { tab } = first.place;
    tabs.set(tab, [...(tabs.get(tab) ?? []), new Map(cells)]);
  }
  return tabs;

  /** What says whose the row is: another unit's code makes it another unit's row. */
  function isUnitKey({ code }: Field): boolean {
    return code === outline.registry.code.code || code === outline.registry.name.code;
  }
}

function keptText(cell: Cell, field: Field, isSecret: boolean): string {
  const text = (cell.typed ?? cell.shown).normalize('NFC').trim();
  if (text === '') return '';
  if (isSecret || !isTold(text, field)) return secretMark + shortHash(text);
  const letters = Array.from(text);
  if (letters.length < mostLetters) return text;
  return `${letters.slice(0, mostLetters).join('')}${longMark}${shortHash(text)}`;
}

/** Figures and words of a list name nobody. */
function isTold(text: string, field: Field): boolean {
  if (field.kind === 'choice' && field.options?.some(({ label }) => label === text)) return true;
  return /^[\d.,%/ ]{1,12}$/.test(text) || mayBePrinted(text, field);
}

/** A cell that changed since it was kept; `isNewRow`: its row held nothing then. */
export interface CellChange extends LoggedChange {
  readonly code: string;
  readonly isNewRow: boolean;
}

/** The changes of a unit's cells since they were kept, and tabs in which rows went. */
interface CellChanges {
  readonly changes: readonly CellChange[];
  readonly gone: readonly { readonly tab: string; readonly rows: number }[];
}

export function changedCells(
  before: KeptCells[string] | undefined,
  entry: Return,
  { binding }: Pick<Returns, 'binding'>,
  outline: Outline,
): CellChanges {
  const changes: CellChange[] = [];
  const gone: { tab: string; rows: number }[] = [];
  for (const [tab, rows] of rowsByTab(entry, binding, outline)) {
    const { pairs, left } = pairRows(before?.[tab] ?? [], rows);
    changes.push(...pairs.flatMap(([was, is]) => rowChanges(was, is)));
    if (left > 0) gone.push({ tab, rows: left });
  }
  return { changes, gone };
}

function rowChanges(was: KeptRow, is: PresentRow): CellChange[] {
  const isNewRow = Object.keys(was).length === 0;
  return [...is].flatMap(([code, { place, kept }]): CellChange[] => {
    const old = was[code] ?? '';
    if (old === kept) return [];
    const isSecret = old.startsWith(secretMark) || kept.startsWith(secretMark);
    const texts = isSecret ? { from: '', to: '' } : { from: told(old), to: told(kept) };
    return [{ code, place, isNewRow, isSecret, ...texts }];
  });
}

function told(kept: string): string {
  return kept.split(longMark)[0] ?? '';
}

/** Rows that are the same above and below stay pairs when rows are put in or taken out between them. */
function pairRows(was: readonly KeptRow[], is: readonly PresentRow[]) {
  const filled = was.filter((row) => Object.keys(row).length > 0).length;
  const [old, now] = [was.map(rowKey), is.map((row) => rowKey(keptRow(row)))];
  let [top, tail] = [0, 0];
  while (top < Math.min(old.length, now.length) && old[top] === now[top]) top += 1;
  const room = () => top + tail < Math.min(old.length, now.length);
  while (room() && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const pairs = is.map((row, at): [KeptRow, PresentRow] => {
    const isBelow = at >= is.length - tail;
    const from = isBelow ? at + was.length - is.length : at;
    const isPaired = isBelow || at < was.length - tail;
    return [isPaired ? (was[from] ?? {}) : {}, row];
  });
  const used = pairs.filter(([row]) => Object.keys(row).length > 0).length;
  return { pairs, left: filled - used };
}

function rowKey(row: KeptRow): string {
  return JSON.stringify(Object.entries(row).sort());
}
