/** Types texts into cells, those of one tab and one text in one call, as text: "=1" or "1/2" stays what it is. */
import type { Change } from '../../api/api.ts';
import { groupBy } from '../../core/lib/groupBy.ts';
import { keysOfPage } from '../../core/linking/explained/ownExplanations.ts';
import { asText } from '../../core/text/text.ts';
import { a1, address } from '../../core/workbook.ts';
import { Refusal } from '../errors/refusal.ts';
import { boundTab, keyColumns } from './cellIdentity.ts';
import type { Underway } from './underway.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Changes to type, and the tabs where some of their cells would not keep a text as it is. */
interface Typing {
  readonly changes: readonly Change[];
  readonly unformatted: ReadonlySet<string>;
}

/** Asks before the lock whether the cells keep texts: a form's own do, unless something was pasted. */
export function prepareTyping(spreadsheet: Spreadsheet, changes: readonly Change[]): Typing {
  const unformatted = new Set<string>();
  for (const [tab, own] of groupBy(changes, ({ place }) => place.tab)) {
    const rows = own.map(({ place }) => place.row);
    const columns = own.map(({ place }) => place.column);
    const [top, left] = [Math.min(...rows), Math.min(...columns)];
    const [height, width] = [Math.max(...rows) - top + 1, Math.max(...columns) - left + 1];
    const sheet = spreadsheet.getSheetByName(tab);
    const formats = sheet?.getRange(top + 1, left + 1, height, width).getNumberFormats();
    const isText = ({ place }: Change) => formats?.[place.row - top]?.[place.column - left] === '@';
    if (!own.every(isText)) unformatted.add(tab);
  }
  return { changes, unformatted };
}

/**
 * Types into cells that still hold what was read; few calls, because the lock is held. `note` goes first, so
 * that nothing is typed that is not noted; when a cell changes after it, the note stays and nothing is typed.
 * @throws Refusal `stale`, `moved`
 */
export function typeCells(
  spreadsheet: Spreadsheet,
  { changes, unformatted }: Typing,
  campaign: Underway,
  note?: () => void,
): void {
  requireStill(spreadsheet, changes, campaign);
  if (note) {
    note();
    requireStill(spreadsheet, changes, campaign);
  }
  for (const [tab, own] of groupBy(changes, ({ place }) => place.tab)) {
    const sheet = spreadsheet.getSheetByName(tab);
    if (!sheet) continue;
    const cells = (some: readonly Change[]) =>
      sheet.getRangeList(some.map(({ place }) => a1(place.row, place.column)));
    const isLinked = campaign.linked?.frames.has(tab) === true;
    if (!isLinked && unformatted.has(tab)) cells(own).setNumberFormat('@');
    for (const [text, alike] of groupBy(own, ({ to }) => to)) {
      cells(alike).setValue(isLinked ? asTyped(text) : asAnswer(text));
    }
  }
}

/**
 * People type and rearrange without asking for the lock: the cells, the keys of their rows and the
 * heads of their columns again, of one moment, just before.
 */
function requireStill(
  spreadsheet: Spreadsheet,
  changes: readonly Change[],
  campaign: Underway,
): void {
  for (const [tab, own] of groupBy(changes, ({ place }) => place.tab)) {
    const seen = seenTab(tab, campaign);
    const sheet = spreadsheet.getSheetByName(tab);
    if (!seen || !sheet) throw new Refusal('moved');
    const { shown: then, heads, keys } = seen;
    const rows = own.map(({ place }) => place.row);
    const now = sheet
      .getRange(1, 1, Math.max(...rows) + 1, then[0]?.length ?? 1)
      .getDisplayValues();
    const differs = (row: number, column: number) => now[row]?.[column] !== then[row]?.[column];
    const columns = (then[0] ?? []).map((_, column) => column);
    const isMoved =
      heads.some((row) => row < now.length && columns.some((column) => differs(row, column))) ||
      rows.some((row) => keys.some((column) => differs(row, column)));
    if (isMoved) throw new Refusal('moved');
    const changed = own.find(({ place }) => differs(place.row, place.column));
    if (changed) throw new Refusal('stale', address(changed.place));
  }
}

/** The tab as it was read: its texts, its header rows, the columns that name its rows. */
function seenTab(tab: string, { returns, outline, linked }: Underway) {
  const binding = boundTab(returns, tab);
  if (binding && !binding.grid.linked) {
    const { grid, firstRow } = binding;
    const heads = Array.from({ length: firstRow }, (_, row) => row);
    return { shown: grid.shown, heads, keys: keyColumns(binding, outline) };
  }
  if (linked?.page?.name === tab) {
    const { headRows, keys } = keysOfPage(linked.page, outline);
    const heads = Array.from({ length: headRows }, (_, row) => row);
    return { shown: linked.page.shown, heads, keys };
  }
  const source = linked?.sources.find(({ name }) => name === tab);
  const frames = linked?.frames.get(tab);
  if (!source || !frames) return null;
  const heads = [...new Set(frames.flatMap(({ headRows }) => headRows))];
  return { shown: source.shown, heads, keys: frames.map(({ name }) => name) };
}

/** A cell of others keeps its format: plain figures are typed as such, what could become a formula or a date as text. */
function asTyped(text: string): string | number {
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  return asText(text) !== text || /^\d+[/.,-]/.test(text) ? `'${text}` : text;
}

/** The format of the form's own cells keeps a text; what could begin a formula is kept so without it. */
function asAnswer(text: string): string {
  return isBullet.test(text) ? text : asText(text);
}

const isBullet = /^\s*-\s+\p{L}/u;
