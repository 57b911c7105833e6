/** What a whole table says is counted in thousands. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import type { Grid } from '../../workbook.ts';
import { phraseOf, phrasesIn, startIn } from '../headerText.ts';
import { distinctTexts, wordsAt } from './cellWords.ts';
import { scaledIn } from './countScale.ts';
import { scaledInNote } from './scaledNote.ts';

/** Rows from 0: the first of the header, and the first under it. */
interface TableRows {
  readonly from: number;
  readonly bodyFrom: number;
}

/** Columns that tell each row's unit of measure: "ĐVT". */
function measureColumns(grid: Grid, { from, bodyFrom }: TableRows, leads: readonly string[]) {
  const heads = grid.values.slice(from, bodyFrom);
  return new Set(
    heads.flatMap((cells, row) =>
      cells.flatMap((_, at) =>
        phrasesIn(leads).has(phraseOf(wordsAt(grid, from + row, at))) ? [at] : [],
      ),
    ),
  );
}

/** What is said for the whole table: by its tab's name, over it, under its header by a text that says nothing else, or row by row. */
export const scaledInTable = rememberedWith((grid: Grid) =>
  rememberedWith((area: TableRows) =>
    rememberedWith((words: HeaderWords): readonly string[] => {
      const measured = measureColumns(grid, area, words.measureLeads ?? []);
      const found = grid.values.flatMap((cells, row) => {
        const isTitle = row < area.from;
        const isNote = row >= area.bodyFrom && distinctTexts(grid, row).length === 1;
        const texts = cells.map((_, at) => wordsAt(grid, row, at));
        return texts.flatMap((text, at) => {
          const isLed = startIn(text, words.measureLeads ?? []) !== undefined;
          if (isTitle || isNote) return scaledInNote(text, words);
          return measured.has(at) || isLed ? scaledIn(text, words) : [];
        });
      });
      return [...scaledInNote(grid.name, words), ...found];
    }),
  ),
);
