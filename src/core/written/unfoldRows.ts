/** Tables that hold an outline next to its answers become headings with their paragraphs. */
import { compareKey } from '../text/text.ts';
import type { Line } from './lines.ts';
import { remarkHead } from './tables/tableWords.vi.ts';
import { outlineHead } from './words.vi.ts';

const longCell = 60;
const answerLine = { apart: true, item: true, isAnswer: true } as const;
/** A row of text all over is a frame around it. */
const longFrame = 120;
const numberCell = /^(?:[IVX]{1,4}|\d{1,2}(?:\.\d{1,2})*|[a-z\u0111])[.)]?$/u;
const figureOfCell = /^[\d.,/% ]+$/;
const yearWithNumber = /20\d\d\)? *[:=(-] *\d|\d+ *\(20\d\d\)/;
const yearHead = /(?<![\d/])20\d\d(?![\d-])/;
/** Fewest rows of such a table. */
const fewest = 2;

/** "II.2 | heading | what was done"; a row with figures in its columns stays a row. */
export function unfoldRows(lines: readonly Line[]): readonly Line[] {
  const notes = notesOf(lines);
  const answers = lines.map((line) => (notes.has(line) ? withoutNote(line, notes) : line));
  const texts = textRows(answers);
  return answers.flatMap((line, at) => {
    const filled = filledOf(line);
    const answer = filled[filled.length - 1] ?? '';
    const whole = lines[at] ?? line;
    if (isFrame(whole)) return paragraphsOf(answer);
    if (!isAnswered(filled)) return [whole];
    const isLong = answer.length >= longCell && /\p{Ll} /u.test(answer);
    if (!isLong && !texts.has(line)) return [whole];
    const note = notes.get(whole) ?? '';
    return [...unfolded(filled), ...(note === '' ? [] : [{ text: note, ...answerLine }])];
  });
}

/** What stands in the column of remarks, by row: it is said of the answer and is none. */
function notesOf(lines: readonly Line[]): ReadonlyMap<Line, string> {
  const notes = new Map<Line, string>();
  let column = -1;
  lines.forEach((line, at) => {
    const { cells } = line;
    if (!cells) return;
    const isFirst = lines[at - 1]?.cells === undefined;
    if (isFirst) column = cells.findIndex((cell) => remarkHead.test(compareKey(cell)));
    if (column > 0) notes.set(line, (cells[column] ?? '').trim());
  });
  return notes;
}

function withoutNote(line: Line, notes: ReadonlyMap<Line, string>): Line {
  const note = notes.get(line) ?? '';
  const cells = line.cells ?? [];
  const at = note === '' ? -1 : cells.map((cell) => cell.trim()).lastIndexOf(note);
  return { ...line, cells: cells.filter((_, place) => place !== at) };
}

function unfolded(filled: readonly string[]): readonly Line[] {
  const answer = filled[filled.length - 1] ?? '';
  const [first = '', ...labels] = filled.slice(0, -1);
  const mark = numberCell.test(first) ? `${first.replace(/[.)]$/, '')}. ` : '';
  const label = mark === '' ? first : labels.join(', ');
  const heading = { text: `${mark}${label}`.trim(), heading: true, apart: true };
  const paragraphs = paragraphsOf(answer).map((line) => ({ ...line, isAnswer: true }));
  return label === '' ? paragraphs : [heading, ...paragraphs];
}

/** A tab ends a cell of a table inside it, which may be empty. */
function paragraphsOf(cell: string): readonly Line[] {
  return cell.split('\n').map((text): Line => {
    const cells = text.split('\t');
    return cells.length > 2
      ? { text: cells.join(' | '), cells }
      : { text, apart: true, item: true };
  });
}

/** One cell with paragraphs or sentences: a frame, no row. */
function isFrame(line: Line): boolean {
  const [only = '', ...others] = filledOf(line);
  return others.length === 0 && (only.length >= longFrame || only.includes('\n'));
}

function filledOf({ cells = [] }: Line): readonly string[] {
  return cells.filter((cell) => cell.trim() !== '');
}

/** A label and an answer, no figures in columns of their own. */
function isAnswered(filled: readonly string[]): boolean {
  if (filled.length < 2 || filled.length > 4) return false;
  return !filled.some((cell) => figureOfCell.test(cell) && !numberCell.test(cell));
}

/** Short answers too, in a table with a head for them or numbered rows, and no figures at all. */
function textRows(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  let table: Line[] = [];
  const close = (): void => {
    for (const line of answersIn(table)) found.add(line);
    table = [];
  };
  for (const line of lines) {
    if (line.cells) table.push(line);
    else close();
  }
  close();
  return found;
}

function answersIn(table: readonly Line[]): readonly Line[] {
  const isOutline = (line: Line) => outlineHead.test(filledOf(line).join(' | ').toLowerCase());
  const hasHead = table[0] !== undefined && isOutline(table[0]);
  const rows = hasHead ? table.slice(1) : table;
  const isText = rows.every((line) => {
    const filled = filledOf(line);
    return filled.length < 2 || isAnswered(filled);
  });
  const answered = rows.filter((line) => isAnswered(filledOf(line)));
  const numbered = answered.filter((line) => numberCell.test(filledOf(line)[0] ?? ''));
  if (!isText || answered.length < fewest || isByYears(table[0])) return [];
  const isOfAnswers = hasHead || numbered.length === answered.length;
  return isOfAnswers ? answered.filter((line) => hasLetters(line) && !hasYears(line)) : [];
}

/** "Nội dung | Năm 2023 | Năm 2024": its cells are of those years, however they are said. */
function isByYears(head: Line | undefined): boolean {
  const years = (head?.cells ?? []).filter((cell) => yearHead.test(compareKey(cell)));
  return new Set(years).size > 1;
}

/** "Năm 2021: 0 vụ. Năm 2022: 1 vụ.": read as the cells of a row. */
function hasYears(line: Line): boolean {
  return filledOf(line).some((cell) => yearWithNumber.test(cell));
}

function hasLetters(line: Line): boolean {
  const filled = filledOf(line);
  const labels = filled.slice(0, -1).filter((cell) => !numberCell.test(cell));
  return labels.length > 0 && /\p{L}{2}/u.test(filled[filled.length - 1] ?? '');
}
