/** What each unit's cells held, kept by a run, so that the next can tell what was typed straight into the sheet. */
import type { Outline } from '../../outline/schema.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { Answer } from '../returns/answers.ts';
import type { Return } from '../returns/returns.ts';
import { unitCodeKey } from '../returns/units.ts';
import { shortHash } from './editMarks.ts';
import type { LoggedChange } from './eventDetail.vi.ts';
import { judgedRows } from './secretCells.ts';

/** Unit code key → tab → rows → column code → what the cell held, as `keptText` keeps it. */
export type KeptCells = Readonly<Record<string, Readonly<Record<string, readonly KeptRow[]>>>>;

type KeptRow = Readonly<Record<string, string>>;

interface PresentCell {
  readonly answer: Answer;
  readonly kept: string;
}

/** Cells of one row that hold or may hold something, by column code. */
type PresentRow = ReadonlyMap<string, PresentCell>;

/** Longer texts are kept by their beginning, which is all that the log tells. */
const mostLetters = 61;
/** Before the hash of a text of which only this is kept; after the beginning of a long one. */
const [secretMark, longMark] = ['\u0002', '\u0001'];

export function keepCells(returns: readonly Return[], outline: Outline): KeptCells {
  const units = returns.map((entry) => {
    const tabs = [...rowsByTab(entry, outline)].map(([tab, rows]) => [tab, rows.map(keptRow)]);
    return [unitCodeKey(entry.unit.code), Object.fromEntries(tabs)] as const;
  });
  return Object.fromEntries(units);
}

function keptRow(row: PresentRow): KeptRow {
  const cells = [...row].flatMap(([code, { kept }]) => (kept === '' ? [] : [[code, kept]]));
  return Object.fromEntries(cells) as KeptRow;
}

function rowsByTab(entry: Return, outline: Outline): Map<string, PresentRow[]> {
  const tabs = new Map<string, PresentRow[]>();
  for (const row of judgedRows(entry, outline)) {
    const typed = row.filter(({ answer }) => answer.field.kind !== 'native' && !isUnitKey(answer));
    const [first] = typed;
    if (!first) continue;
    const cells = typed.map(({ answer, isSecret }): [string, PresentCell] => {
      return [answer.code, { answer, kept: keptText(answer, isSecret) }];
    });
    const { tab } = first.answer.place;
    tabs.set(tab, [...(tabs.get(tab) ?? []), new Map(cells)]);
  }
  return tabs;

  /** What says whose the row is: another unit's code makes it another unit's row. */
  function isUnitKey({ code }: Answer): boolean {
    return code === outline.registry.code.code || code === outline.registry.name.code;
  }
}

function keptText({ cell, field }: Answer, isSecret: boolean): string {
  const text = (cell.typed ?? cell.shown).normalize('NFC').trim();
  if (text === '') return '';
  if (isSecret || !isTold(text, field)) return secretMark + shortHash(text);
  const letters = Array.from(text);
  if (letters.length < mostLetters) return text;
  return `${letters.slice(0, mostLetters).join('')}${longMark}${shortHash(text)}`;
}

/** Figures and words of a list name nobody. */
function isTold(text: string, field: Answer['field']): boolean {
  if (field.kind === 'choice' && field.options?.some(({ label }) => label === text)) return true;
  return /^[\d.,%/ ]{1,12}$/.test(text) || mayBePrinted(text, field);
}

/** The changes of a unit's cells since they were kept, and tabs in which rows went. */
export interface CellChanges {
  readonly changes: readonly LoggedChange[];
  readonly gone: readonly { readonly tab: string; readonly rows: number }[];
}

export function changedCells(
  before: KeptCells[string] | undefined,
  entry: Return,
  outline: Outline,
): CellChanges {
  const changes: LoggedChange[] = [];
  const gone: { tab: string; rows: number }[] = [];
  for (const [tab, rows] of rowsByTab(entry, outline)) {
    const { pairs, left } = pairRows(before?.[tab] ?? [], rows);
    changes.push(...pairs.flatMap(([was, is]) => rowChanges(was, is)));
    if (left > 0) gone.push({ tab, rows: left });
  }
  return { changes, gone };
}

function rowChanges(was: KeptRow, is: PresentRow): LoggedChange[] {
  return [...is].flatMap(([code, { answer, kept }]): LoggedChange[] => {
    const old = was[code] ?? '';
    if (old === kept) return [];
    const isSecret = old.startsWith(secretMark) || kept.startsWith(secretMark);
    const texts = isSecret ? { from: '', to: '' } : { from: told(old), to: told(kept) };
    return [{ place: answer.place, isSecret, ...texts }];
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
