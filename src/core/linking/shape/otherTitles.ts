/** A table whose title is of another matter, or of what is planned: its columns wait. */
import { isNumeric, type Outline } from '../../../outline/schema.ts';
import type { Grid } from '../../workbook.ts';
import { headerWordsOf, phraseOf, readHeader } from '../headerText.ts';
import type { ReadColumn } from '../meaningTypes.ts';
import { saidOver } from '../notes/saidInNotes.ts';
import type { ReadTab } from '../readTab.ts';
import { wordsAt } from './cellWords.ts';
import { frameOf } from './frame.ts';
import { fewMonths, plannedTab, saidInHeader, saidOfFigures } from './saidOfFigures.ts';

/** The table as it is, or with its questions waiting. */
export function asTitled(read: ReadTab, outline: Outline): ReadTab {
  const frame = frameOf(read.grid, outline);
  const title = frame?.title ?? '';
  const words = headerWordsOf(outline);
  const units = new Set(read.body.rows.map(({ row }) => row));
  const [word] = [
    ...(frame ? saidOfFigures(read.grid, frame.area, units, outline) : []),
    ...plannedTab(read.grid.name, words),
    ...partYears(`${read.grid.name} – ${title}`, outline),
    ...planWords(linesOf(read.grid, frame?.area.from ?? 0), outline, yearsOf(read)),
    ...otherWords(title, outline),
  ];
  const columns = read.columns.map((column): ReadColumn => {
    const { at, sure, field, header, part } = column;
    const isAsked = sure === 'chac' && field && field.kind !== 'key';
    const isFigure = field !== null && isNumeric(field) && part !== 'ratio';
    const [own] = isFigure ? saidInHeader(header, words) : [];
    const noted = isFigure && frame ? saidOver(read.grid, frame.area, at, words) : undefined;
    const said = word ?? own ?? noted;
    return isAsked && said !== undefined
      ? { ...column, sure: 'gan_giong', reason: { how: 'title', words: [said] } }
      : column;
  });
  return { ...read, columns };
}

/** Whether a table's title is of another matter. */
export function isTitledOtherwise(grid: Grid, outline: Outline): boolean {
  return otherWords(frameOf(grid, outline)?.title ?? '', outline).length > 0;
}

/** Under a title of another matter, with nothing that is surely asked. */
export function tellsOtherMatter({ grid, role, columns }: ReadTab, outline: Outline): boolean {
  const isSaid = columns.some(
    ({ field, sure }) => sure === 'chac' && field && field.kind !== 'key',
  );
  return role === 'answers' && !isSaid && isTitledOtherwise(grid, outline);
}

/** What the title says of another matter; nothing where it says the form's own too. */
function otherWords(title: string, outline: Outline): readonly string[] {
  const words = headerWordsOf(outline);
  const { own } = readHeader(title, words);
  const said = ` ${phraseOf(title)} `;
  const { otherTitles = [], ownTitles = [] } = words;
  return ownTitles.some((idea) => own.get(idea) === 'sure')
    ? []
    : otherTitles.filter((one) => said.includes(` ${phraseOf(one)} `));
}

/** Planned figures are no results, also of the form's own matter; "Kế hoạch số 186" is a document's name. */
function planWords(
  lines: readonly string[],
  outline: Outline,
  years: ReadonlySet<string>,
): readonly string[] {
  const words = headerWordsOf(outline);
  const { planTitles = [], plans = [], yearPlans = [], goalStarts = [], carriedOut = [] } = words;
  const done = carriedOut.map((one) => phraseOf(one)).join('|');
  return lines.flatMap((line) => {
    const said = ` ${phraseOf(line)} `;
    const planned = planTitles.filter((one) => said.includes(` ${phraseOf(one)} `));
    const begun = plans.filter((one) =>
      new RegExp(
        `^(?: (?!${done} )\\S+)* ${phraseOf(one)} (?!(?:so|va ket qua|va thuc hien|va tinh hinh) )`,
      ).test(said),
    );
    const goals = goalStarts.filter((one) =>
      new RegExp(`^ ${phraseOf(one)} (?:nam )?20\\d\\d `).test(said),
    );
    return [...planned, ...begun, ...goals, ...plansOfYears(line, yearPlans, done, years)];
  });
}

/** "Nhiệm vụ năm 2023", also behind results of another year; not what was done of it: "Kết quả thực hiện nhiệm vụ năm 2023". */
function plansOfYears(
  line: string,
  plans: readonly string[],
  done: string,
  years: ReadonlySet<string>,
): readonly string[] {
  let isDone = false;
  // Over columns of the year that is told of, a plan of another year is of no column.
  const [, firstTold = ''] =
    new RegExp(` (?:${done}) .*?(20\\d\\d) `).exec(` ${phraseOf(line)} `) ?? [];
  const clauses = line.split(/[,;:–—]| - /).flatMap((part) => phraseOf(part).split(' va '));
  return clauses.flatMap((clause) => {
    const said = ` ${clause} `;
    const behind = plans.flatMap((one) => {
      const [before, ...after] = said.split(new RegExp(` ${phraseOf(one)} (?:nam )?20\\d\\d `));
      const [, year = ''] = new RegExp(` ${phraseOf(one)} (?:nam )?(20\\d\\d) `).exec(said) ?? [];
      const isElsewhere = years.has(firstTold) && !years.has(year);
      return after.length > 0 && !isElsewhere ? [{ one, before: ` ${before ?? ''} ` }] : [];
    });
    const found = behind.filter(
      ({ before }) => !isDone && !new RegExp(` (?:${done}) `).test(before),
    );
    // What follows a year is said of another.
    isDone = !/ 20\d\d /.test(said) && (isDone || new RegExp(` (?:${done}) `).test(said));
    return found.map(({ one }) => one);
  });
}

/** Years of the columns, as written. */
function yearsOf({ columns }: ReadTab): ReadonlySet<string> {
  return new Set(columns.flatMap(({ year }) => (year === null ? [] : [String(year)])));
}

/** The tab's name and the cells above its header. */
function linesOf(grid: Grid, to: number): readonly string[] {
  const rows = grid.values.slice(0, to);
  return [grid.name, ...rows.flatMap((cells, row) => cells.map((_, at) => wordsAt(grid, row, at)))];
}

/** "6 tháng đầu năm 2022": figures of a part of one year, whatever else the title says. */
function partYears(text: string, outline: Outline): readonly string[] {
  const { partYears: parts = [], denials = [] } = headerWordsOf(outline);
  const denied = new RegExp(` (?:${denials.map(phraseOf).join('|')}) .*$`);
  const said = ` ${phraseOf(text)} `.replace(denied, ' ');
  const years = new Set(said.match(/(?<= )20\d\d(?= )/g));
  if (years.size > 1) return [];
  const told = parts.filter((one) => said.includes(` ${phraseOf(one)} `));
  return [...told, ...termsSaid(said, outline)];
}

/** "HK1", "học kỳ II", "6 tháng"; not "trong học kỳ", "3 tháng một lần", and a year lacks little behind 11 months. */
function termsSaid(said: string, outline: Outline): readonly string[] {
  const { terms = [], partYears: [part = ''] = [] } = headerWordsOf(outline);
  // "Công văn tháng 12" says when, not of what.
  const named = terms
    .map(phraseOf)
    .filter((one) => !/^(?:thang|t\d)/.test(one))
    .join('|');
  const [term = ''] = new RegExp(` (?:${named})(?: (?:[ivx]{1,3}|[1-4]))?(?= )`).exec(said) ?? [];
  const isNumbered = / ?[ivx1-4]+$/.test(term) && term !== ' hoc ki';
  return isNumbered || fewMonths.test(said) ? [part] : [];
}
