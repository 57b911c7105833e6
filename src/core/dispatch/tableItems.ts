/** Rows of a table that asks ("STT, Nội dung, Đơn vị tính, Năm 2024 …") → the items and dotted lines they say. */
import { looseKey } from '../text/text.ts';
import type { DispatchLine } from './dispatchLines.ts';
import { listMark } from './marks.ts';
import {
  counter,
  isFilledHeader,
  isNoteHeader,
  isQuestionHeader,
  isSerialHeader,
  isUnitHeader,
  isYearHeader,
  isYearsHeader,
  money,
  numberOf,
  smallestMoney,
} from './words.vi.ts';

const shortRow = /^([IVX]+|[A-H]|\d+(?:\.\d+)*)\s+(\p{L}.*)$/u;

/** Where the columns of such a table are; -1 for one that it lacks. */
interface Columns {
  readonly serial: number;
  readonly question: number;
  readonly unit: number;
  /** Of a table with years alone: its rows are numbers, in the unit that the header says. */
  readonly numbers: string | null;
}

/** Leaves other lines and other tables as they are. */
export function tableItems(lines: readonly DispatchLine[]): readonly DispatchLine[] {
  let columns: Columns | null = null;
  let isAcross = false;
  return lines.flatMap((line, at) => {
    if (line.cells === undefined) {
      // A pasted row of two cells looks like a line: "I  Công trình".
      const [, serial = '', words = ''] = (columns && shortRow.exec(line.text)) ?? [];
      if (columns && words !== '' && (columns.unit < 0 || lines[at + 1]?.cells)) {
        const text = `${markOf(serial)}${numberRow(words, columns.numbers)}`;
        return [{ ...line, isRow: true, text }];
      }
      columns = null;
      isAcross = false;
      return [line];
    }
    const across = questionsAcross(line, lines[at + 1]);
    if (across !== null) {
      columns = null;
      isAcross = true;
      return [across];
    }
    if (isAcross && isYearHeader(looseKey(line.cells[0] ?? ''))) return [];
    const head = columnsOf(line.cells);
    if (head !== null) {
      columns = head;
      return [];
    }
    if (columns === null) return [line];
    return itemOfRow(line, columns, lines[at + 1]);
  });
}

/** Of a table with years down its side: its other headers as one list of questions; null for another line. */
function questionsAcross(
  { cells = [], at }: DispatchLine,
  next: DispatchLine | undefined,
): DispatchLine | null {
  const keys = cells.map((cell) => looseKey(cell).replace(/[\s.:]+$/, ''));
  const isYears = isYearsHeader(keys[0] ?? '') && isYearHeader(looseKey(next?.cells?.[0] ?? ''));
  const asked = cells.filter(
    (cell, column) => column > 0 && /\p{L}{2}/u.test(cell) && !isNoteHeader(keys[column] ?? ''),
  );
  if (!isYears || asked.length === 0) return null;
  const words = asked.map((cell) => cell.replace(/\s+/g, ' ').trim());
  return { text: `- ${words.join('; ')}`, at, isRow: true };
}

/** Of a header: a column of questions, and of their units of measure, their years or what is to be filled in. */
function columnsOf(cells: readonly string[]): Columns | null {
  const keys = cells.map((cell) => looseKey(cell).replace(/[\s.:]+$/, ''));
  const [serial, unit] = [keys.findIndex(isSerialHeader), keys.findIndex(isUnitHeader)];
  const named = keys.findIndex(isQuestionHeader);
  const question = named < 0 ? onlyTextOf(keys) : named;
  const others = keys.filter((_, at) => at !== question);
  const isAsking = unit >= 0 || others.some(isFilledHeader);
  if (question < 0 || !isAsking) return null;
  return {
    serial,
    question,
    unit,
    numbers: named < 0 ? unitOfHeader(cells[question] ?? '') : null,
  };
}

/** The one header that is no number, unit, year or note, in a table by year; else -1. */
function onlyTextOf(keys: readonly string[]): number {
  const known = [isSerialHeader, isUnitHeader, isYearHeader, isNoteHeader];
  const isText = (key: string) => key !== '' && !known.some((is) => is(key));
  const isOne = keys.filter(isText).length === 1 && keys.some(isYearHeader);
  return isOne ? keys.findIndex(isText) : -1;
}

/** "Nguồn vốn (triệu đồng)" → that unit; of money without one, its smallest. */
function unitOfHeader(header: string): string {
  const bracket = /\(([^()]*)\)\s*$/.exec(header)?.[1];
  return bracket ?? (money.test(` ${header}`) ? smallestMoney : '');
}

/** "1 | Số hộ | hộ" → "1. Số hộ: … hộ"; a row without a unit, in a table that has them, is a heading. */
function itemOfRow(
  line: DispatchLine,
  { serial, question, unit, numbers }: Columns,
  next: DispatchLine | undefined,
): readonly DispatchLine[] {
  const cell = (at: number) => (line.cells?.[at] ?? '').replace(/\s+/g, ' ').trim();
  const words = cell(question).replace(/[\s:;.…]+$/, '');
  if (!/\p{L}{2}/u.test(words)) return [];
  const own = listMark(words) === null ? markOf(cell(serial)) : '';
  const measure = cell(unit);
  const isHead = unit >= 0 && measure === '' && !counter.test(words.replace(/^\S+\s+/, ''));
  const isNumber = measure !== '' && measure !== '-';
  const text = isNumber ? `${words}: …… ${unitWords(measure)}` : numberRow(words, numbers);
  const isPlain = isHead && next?.cells !== undefined;
  return [{ text: `${own}${isPlain ? words : text}`, at: line.at, isRow: true }];
}

/** A row of a table with years alone, without its own unit. */
function numberRow(words: string, numbers: string | null): string {
  if (numbers === null || counter.test(words) || /\([^()]+\)$/.test(words)) return words;
  if (numbers !== '') return `${words}: …… ${numbers}`;
  return numberOf(`${words.slice(0, 1).toLowerCase()}${words.slice(1)}`);
}

function unitWords(measure: string): string {
  return measure.replace(/[;,.\n].*$/, '').replace(/^[(\s]+|[)\s]+$/g, '');
}

/** "I" → "I. ", "1.1" as it is, "" → a bullet. */
function markOf(serial: string): string {
  const plain = serial.replace(/[\s.)]+$/, '');
  if (plain === '') return '- ';
  return /^\d+(?:\.\d+)+$/.test(plain) ? `${plain} ` : `${plain}. `;
}
