/** Types the accepted rows of a table of proposals into the units' blank cells, on their behalf. */
import type {
  Change,
  EditableCell,
  FormField,
  Reply,
  SidebarApi,
  UnitView,
} from '../../../api/api.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { compareKey } from '../../../core/text/compareKey.ts';
import { nameKey } from '../../../core/text/nameKey.ts';
import { fieldNames, fieldsByName } from '../../../core/written/proposals/fieldNames.ts';
import { answerYear, sectionName } from '../../../core/written/proposals/quoteWords.vi.ts';
import { readTakenRows, type TakenRow } from '../../../core/written/proposals/takenRows.vi.ts';
import * as words from '../../../core/written/proposals/takenWords.vi.ts';
import { type Quote, withQuotes } from '../../../core/written/proposals/withQuotes.ts';
import type { Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { freeText } from './freeText.ts';

/** One line for each cell that was written, one for each row that was left. */
interface TakenAnswer {
  readonly written: readonly string[];
  readonly left: readonly string[];
}

type Answer = { readonly written: string[]; readonly left: string[] };

/** A row with the cells of its field and year. */
interface Placed {
  readonly row: TakenRow;
  readonly label: string;
  /** With its section: unlike sections may have fields of one label. */
  readonly name: string;
  readonly cells: readonly EditableCell[];
}

export function takeProposals(
  table: readonly (readonly string[])[],
  outline: Outline,
  api: SidebarApi,
): TakenAnswer {
  const read = readTakenRows(table);
  if (!read) return { written: [], left: [words.notProposals] };
  const answer: Answer = { written: [], left: [...read.left] };
  if (read.rows.length + answer.left.length === 0) answer.left.push(words.nothingTaken);
  const codes = fieldsByName(outline);
  const names = fieldNames(outline);
  const { units } = answerOf(api.startSidebar());
  const byUnit = groupBy(read.rows, ({ unit }) => compareKey(unit));
  const known = new Map<string, TakenRow[]>();
  for (const [key, rows] of byUnit) {
    const typed = rows[0]?.unit ?? '';
    const exact = units.filter(({ code, name }) => [code, name].map(compareKey).includes(key));
    // "THPT Ngô Quyền" is the school that the list calls "Trường THPT Ngô Quyền".
    const alike = () => units.filter(({ name }) => nameKey(name) === nameKey(typed));
    const found = exact.length > 0 ? exact : alike();
    const [unit] = found;
    const lines = rows.map(({ line }) => line);
    if (!unit) answer.left.push(words.unknownUnit(lines, typed));
    else if (found.length > 1) {
      const all = found.map(({ code }) => code);
      answer.left.push(words.manyUnits(lines, typed, all));
    } else known.set(unit.code, [...(known.get(unit.code) ?? []), ...rows]);
  }
  for (const [unit, rows] of known) {
    const coded = rows.map((row) => ({ ...row, field: codes.get(compareKey(row.field)) ?? '' }));
    takeOfUnit(api.readUnit(unit, 'unit'), coded, { api, names, answer, outline });
  }
  return answer;
}

interface Taking {
  readonly api: SidebarApi;
  /** Code of a field → what it is called in the answer. */
  readonly names: ReadonlyMap<string, string>;
  readonly answer: Answer;
  readonly outline: Outline;
}

function takeOfUnit(
  read: Reply<UnitView>,
  rows: readonly TakenRow[],
  { api, names, answer, outline }: Taking,
): void {
  const view = answerOf(read);
  const each = rows
    .map((row) => freeText(row, view, { outline, names, left: answer.left }))
    .flatMap((row) => (row.typed === '' ? [] : place(row, view, names, answer.left)));
  const placed = withoutDoubles(each, view.unit.name, answer.left);
  const written: string[] = [];
  const changes: Change[] = [];
  const quotes: Quote[] = [];
  for (const { row, label, name, cells } of placed) {
    for (const { place: at, text, year } of cells) {
      const where = words.answerName(name, year);
      if (text === row.typed) written.push(words.there(view.unit.name, where));
      else {
        changes.push({ place: at, from: text, to: row.typed });
        written.push(words.wrote(view.unit.name, where, oneLine(row.typed)));
      }
    }
    if (row.year !== null) quotes.push(quoteOf(row, label));
  }
  changes.push(...explained(view.explanation, quotes, outline));
  if (changes.length > 0) {
    const { places } = view;
    const reply = api.writeCells({ unit: view.unit.code, places, changes, onBehalf: true });
    if (!reply.ok) {
      const { sentence, whatToDo } = reply.error;
      answer.left.push(words.refusedProposal(view.unit.name, `${sentence} ${whatToDo}`));
      return;
    }
  }
  answer.written.push(...written);
}

/** None, with the reason in `left`, when the row cannot be typed. */
function place(row: TakenRow, view: UnitView, names: Taking['names'], left: string[]): Placed[] {
  const { line, year, typed } = row;
  const fields = view.form.flatMap((section) => section.fields);
  const field = fields.find(({ code }) => code === row.field);
  const refuse = (why: string) => {
    left.push(why);
    return [];
  };
  if (!field) return refuse(words.unknownField(line, view.unit.name));
  const { label, code } = field;
  const name = names.get(code) ?? label;
  const byYear = field.cells.some((cell) => cell.year !== null);
  if (byYear && year === null) return refuse(words.yearFirst(line, name));
  if (year === 'all' && !words.denies(typed)) return refuse(words.onlyDenial(line));
  const cells = cellsOf(field, byYear ? year : null);
  if (cells.length === 0) return refuse(words.notAsked(line, name, answerYear(year)));
  const filled = cells.find(({ text }) => text.trim() !== '' && text !== typed);
  if (filled) {
    const where = words.answerName(name, filled.year);
    return refuse(words.filled(line, `${view.unit.name}, ${where}`, oneLine(filled.text)));
  }
  return [{ row, label, name, cells }];
}

function cellsOf({ cells }: FormField, year: TakenRow['year']): readonly EditableCell[] {
  return year === 'all'
    ? cells.filter((cell) => cell.year !== null)
    : cells.filter((cell) => cell.year === year);
}

/** Two accepted rows for one cell: neither is typed, and they are never added. */
function withoutDoubles(placed: readonly Placed[], unit: string, left: string[]): Placed[] {
  const entries = placed.flatMap((one) => one.cells.map((cell) => ({ one, cell })));
  const double = new Set<Placed>();
  for (const many of groupBy(entries, ({ cell }) => cell.id).values()) {
    const [first] = many;
    if (!first || many.length < 2 || many.every(({ one }) => double.has(one))) continue;
    for (const { one } of many) double.add(one);
    const lines = many.map(({ one }) => one.row.line);
    const where = words.answerName(first.one.name, first.cell.year);
    left.push(words.twice(lines, `${unit}, ${where}`));
  }
  return placed.filter((one) => !double.has(one));
}

function quoteOf({ year, sentence, section }: TakenRow, label: string): Quote {
  return { label, year: answerYear(year), text: sentence, where: sectionName(section) };
}

function explained(
  cell: EditableCell | null,
  quotes: readonly Quote[],
  outline: Outline,
): Change[] {
  if (!cell) return [];
  const to = withQuotes(cell.text, quotes, outline);
  return to === cell.text ? [] : [{ place: cell.place, from: cell.text, to }];
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat;
}

function answerOf<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new Refusal(reply.error.code);
}
