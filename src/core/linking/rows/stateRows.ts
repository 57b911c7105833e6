/** Tables with a row of what is planned, or of a part of the year, over the row of what was done. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn, startIn } from '../headerText.ts';
import type { BodyPlace } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';

type RowState = 'planned' | 'done' | null;

/** What words next to the name say of the row: "Kế hoạch", "Thực hiện", "6 tháng", "Cả năm". */
export function plannedOrDone(text: string, words: HeaderWords): RowState {
  const { plannedFigures = [], shortPairs = [], doneRows = [], terms = [] } = words;
  const said = phraseOf(text).replace(/ (?:nam )?20\d\d$/, '');
  const pairs = shortPairs.map(({ short }) => short.map(phraseOf));
  if (phrasesIn(doneRows).has(said) || pairs.some(([, done]) => done === said)) return 'done';
  const isPlan = phrasesIn(plannedFigures).has(said) || pairs.some(([plan]) => plan === said);
  const isPart = startIn(text, terms) !== undefined || /^\d{1,2} thang(?: |$)/.test(said);
  return isPlan || isPart ? 'planned' : null;
}

/** The column that says it of every row, as often done as planned; -1 for none. */
export function stateColumn({ grid, area, name, dated }: BodyPlace, words: HeaderWords): number {
  const rows = grid.values.map((_, row) => row).slice(area.bodyFrom);
  for (let at = 0; at <= name + columnsBehind; at++) {
    if (at === name || at === dated) continue;
    const states = rows
      .map((row) => wordsAt(grid, row, at))
      .filter((text) => text !== '')
      .map((text) => plannedOrDone(text, words));
    const count = (state: RowState) => states.filter((one) => one === state).length;
    const [planned, done] = [count('planned'), count('done')];
    if (planned >= fewest && done * 2 >= planned && planned + done >= states.length * most)
      return at;
  }
  return -1;
}

const columnsBehind = 2;
const fewest = 2;
const most = 0.8;
