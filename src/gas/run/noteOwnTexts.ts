/** Notes on the Department's own words that wait for a person: who types in the tab reads there why. */
import { readOwnWords } from '../../core/log/ownWords.ts';
import { ownNotes } from '../../core/log/ownWords.vi.ts';
import type { Binding } from '../../core/tabs/binding.ts';
import type { Outline } from '../../outline/schema.ts';

const ours: ReadonlySet<string> = new Set(Object.values(ownNotes));

/** Writes them, and takes away those that no longer hold; notes of others stay. */
export function noteOwnTexts(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  binding: Pick<Binding, 'ownTexts' | 'log'>,
  outline: Outline,
): void {
  const bound = binding.ownTexts;
  const column = bound?.columns.get(outline.ownTexts.text.code);
  const rows = bound ? bound.grid.values.length - bound.firstRow : 0;
  const sheet = bound && spreadsheet.getSheetByName(bound.grid.name);
  if (!bound || !sheet || column === undefined || rows <= 0) return;
  const wanted = new Map(
    [...readOwnWords(binding, outline).values()].flatMap(({ row, waits }) =>
      waits === null ? [] : [[row, ownNotes[waits]] as const],
    ),
  );
  const range = sheet.getRange(bound.firstRow + 1, column + 1, rows, 1);
  const notes = range.getNotes();
  const next = notes.map(([note = ''], at) => {
    const own = wanted.get(bound.firstRow + at);
    return [note === '' || ours.has(note) ? (own ?? '') : note];
  });
  if (next.some(([note], at) => note !== notes[at]?.[0])) range.setNotes(next);
}
