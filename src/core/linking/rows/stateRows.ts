/** Tables with a row of what is planned, or of a part of the year, over the row of what was done. */
import type { HeaderWords } from '../../../outline/schema.ts';
import { phraseOf, phrasesIn, startIn } from '../headerText.ts';
import { type BodyPlace, nameAt } from '../rowShape.ts';
import { wordsAt } from '../shape/cellWords.ts';
import type { Body } from './body.ts';

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

/** The column that says it of every row, of most units what was done; -1 for none. */
export function stateColumn(place: BodyPlace, words: HeaderWords): number {
  const { grid, area, name, dated } = place;
  const rows = grid.values.map((_, row) => row).slice(area.bodyFrom);
  for (let at = 0; at <= name + columnsBehind; at++) {
    if (at === name || at === dated) continue;
    const told = rows.filter((row) => wordsAt(grid, row, at) !== '');
    const states = told.map((row) => plannedOrDone(wordsAt(grid, row, at), words));
    const names = new Set(told.map((row) => nameAt(place, row)).filter((text) => text !== ''));
    const count = (state: RowState) => states.filter((one) => one === state).length;
    const [planned, done] = [count('planned'), count('done')];
    const isOfMost = done * 2 >= planned || done >= names.size * most;
    if (planned >= fewest && isOfMost && planned + done >= states.length * most) return at;
  }
  return -1;
}

/** Rows of what was planned ask where their unit has no row of what was done. */
export function withLonePlans(body: Body): Body {
  const done = new Set(body.rows.map(({ name }) => phraseOf(name)));
  const asked = new Set<string>();
  const aside = body.aside.map((one) => {
    const name = phraseOf(one.name);
    if (one.kind !== 'part' || done.has(name) || asked.has(name)) return one;
    asked.add(name);
    return { ...one, kind: 'doubt' as const, text: one.name };
  });
  return { rows: body.rows, aside };
}

const columnsBehind = 2;
const fewest = 2;
const most = 0.8;
