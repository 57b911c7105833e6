/** Figures of one row of a table: field and year as row, column, block or the line above say. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import type { FigureDraft } from '../draft.ts';
import type { FieldWords } from '../fieldWords.ts';
import { saidBeside, saidInBrackets } from '../headings/saidOver.ts';
import { countScaleIn } from '../numbers/figuresAre.vi.ts';
import { inDong } from '../numbers/money.vi.ts';
import { isNoAnswer } from '../numbers/unreal.ts';
import { weakVerbs } from '../words.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import type { DataRow, RowSays, TableReading } from './dataRow.ts';
import { countsOther, doubtsOfLabel, isBase } from './labelDoubts.ts';
import type { RowToRead } from './rowsRead.ts';
import { holdsIn } from './spanColumns.ts';
import { sumTold } from './spans.ts';
import { cellDraft } from './tableCell.ts';
import type { TableColumn } from './tableColumns.ts';
import { fieldFrom, moneyFactor } from './tableFields.ts';
import { type GridCell, type GridRow, isAnswer } from './tableGrid.ts';
import { bareCount } from './tableRows.ts';
import { countsMore, otherUnitCell, remarkHead, tellsCount } from './tableWords.vi.ts';

export function draftsOfRow(
  { one, doubtAt }: RowToRead,
  columns: readonly TableColumn[],
  reading: TableReading & { readonly lead: RowSays; readonly scale: number },
): readonly FigureDraft[] {
  const { row, own, block, label } = one;
  const remarks = remarksOn(one, columns, reading.writer);
  const ofCell = (cell: GridCell, at: number): readonly FigureDraft[] => {
    const column = columns[at] ?? plainColumn;
    const isTold = column.toldBy.some((sum) => holdsIn(row, sum, columns[sum] ?? plainColumn));
    if (column.use !== 'value' || isTold) return [];
    if (cell.kind === 'words' && isAnswer(cell.key) && own.words !== null)
      return reading.readAnswer(cell.shown, label, startOf(row, at), row.at);
    if (cell.kind !== 'value' && !(column.words && bareCount.test(cell.key))) return [];
    const year = agreed(column.year, own.year ?? block.year ?? null);
    if (year === 'differ') return [];
    const words = fieldOfCell(one, column, reading.lead);
    const keys = [label, ...column.keys, ...unitsOf(one)];
    if (words === null || isCostOf(words, keys, reading)) return [];
    if (countsOther(words, keys) || isBase(words, keys)) return [];
    if (keys.some((said) => isNoAnswer(said, words))) return [];
    const isNamed = own.words !== null || column.words !== null || column.isPlain;
    const told = isNamed ? doubtsOfLabel(words, keys, reading) : unnamed;
    const said = column.isRange || one.sort === 'range' ? null : (year ?? reading.lead.year);
    const isOff = column.sumOf !== null && !holdsIn(row, at, column);
    const factor = factorOf(one, column, reading.lead);
    return halvesOf([label, ...column.keys], words, reading).flatMap(([field, half]) =>
      cellDraft(row.text, at, {
        words: field,
        year: said,
        factor,
        scale: Math.max(reading.scale, ...keys.map(countScaleIn)),
        doubts: [
          ...doubtsOf(said),
          ...told,
          ...remarks,
          ...given(
            one.isOfPart ? 'part-year' : null,
            column.doubt,
            isOff ? 'may-overlap' : null,
            doubtAt(at),
          ),
        ],
        half,
      }).map((draft) => (column.span && column.doubt ? { ...draft, isAside: true } : draft)),
    );
  };
  return row.cells.flatMap((cell, at) => {
    const drafts = ofCell(cell, at);
    const { use, year, doubt } = columns[at] ?? plainColumn;
    if (use !== 'value' || !countsMore.test(cell.key) || isAnswer(cell.key)) return drafts;
    const said = year ?? own.year ?? block.year ?? reading.lead.year;
    const more = reading
      .readAnswer(cell.shown, label, startOf(row, at), row.at)
      .filter(({ field }) => !drafts.some((draft) => draft.field === field))
      .map((draft) => ({ ...draft, year: draft.year ?? said }));
    const doubts = ['two-readings', ...remarks, ...given(doubt)] as const;
    return [
      ...drafts,
      ...more.map((draft) => ({ ...draft, doubts: [...draft.doubts, ...doubts] })),
    ];
  });
}

/** "Tập huấn | 5.000.000" where the section asks money: what it was spent on; "Số buổi | 5" is a count all the same. */
function isCostOf(words: FieldWords, keys: readonly string[], { only }: TableReading): boolean {
  return only?.isMoney === true && !words.isMoney && !keys.some((key) => tellsCount.test(key));
}

/** "lần" in the column of units, as if in brackets. */
function unitsOf({ row }: DataRow): readonly string[] {
  const isUnit = (key: string) => otherUnitCell.test(key) || countScaleIn(key) > 1;
  return row.cells.filter(({ key }) => isUnit(key)).map(({ key }) => `(${key})`);
}

/** What the column of remarks says of the row, and that its label estimates. */
function remarksOn(
  { row, label }: DataRow,
  columns: readonly TableColumn[],
  writer: string,
): readonly FigureDoubt[] {
  const isRemark = (at: number) => columns[at]?.keys.some((key) => remarkHead.test(key));
  const remarks = row.cells
    .filter((_, at) => isRemark(at))
    .flatMap(({ key }) => saidBeside(key, writer));
  // "Cả năm 2023 (HK II 22-23 + HK I 23-24)" names its parts.
  const brackets = sumTold(label) === null ? eachMatch(label, /\(([^()]*)\)/g) : [];
  const inLabel = brackets.flatMap(([, said = '']) => saidInBrackets(said, writer));
  const estimate = saidBeside(label, '').filter((doubt) => doubt === 'estimate');
  return [...remarks, ...inLabel, ...estimate];
}

function factorOf({ row, own, block }: DataRow, column: TableColumn, lead: RowSays): number {
  const keys = row.cells.map(({ key }) => key);
  if ([...keys, ...column.keys].some((key) => inDong.test(key))) return 1;
  const units = keys.map(moneyFactor);
  return Math.max(column.factor, own.factor, block.factor, lead.factor, ...units);
}

/** Only a verb ties it to what the table is named after. */
const unnamed: readonly FigureDoubt[] = ['no-verb'];

const plainColumn: TableColumn = {
  year: null,
  words: null,
  factor: 1,
  use: 'value',
  keys: [],
  isPlain: true,
  isSum: false,
  partHead: '',
  span: null,
  doubt: null,
  sumOf: null,
  toldBy: [],
  isRange: false,
};

function given(...doubts: readonly (FigureDoubt | null)[]): readonly FigureDoubt[] {
  return doubts.filter((doubt) => doubt !== null);
}

function doubtsOf(year: number | null): readonly FigureDoubt[] {
  return year === null ? ['no-year'] : [];
}

function agreed(one: number | null, other: number | null): number | null | 'differ' {
  if (one !== null && other !== null && one !== other) return 'differ';
  return one ?? other;
}

/** The row and the column must not name two fields; a column in unknown words is of something else. */
function fieldOfCell(
  { own, block, isOfOther }: DataRow,
  column: TableColumn,
  lead: RowSays,
): FieldWords | null {
  if (column.words !== null && own.words !== null && column.words !== own.words) return null;
  const named = column.words ?? own.words;
  if (named !== null) return column.words !== null || column.isPlain ? named : null;
  const above = isOfOther ? null : (block.words ?? lead.words);
  return column.isPlain || (above && saysDone(above, column)) ? above : null;
}

/** "Đã tổ chức" under a table that is named after what was held. */
function saysDone({ verbs }: FieldWords, { keys }: TableColumn): boolean {
  return keys.some((key) => verbs.some((verb) => !weakVerbs.has(verb) && hasWords(key, verb)));
}

/** "Số vụ đã xử lý/số vụ tiếp nhận", "Tuyên truyền (số buổi/số lượt)": both numbers of "4/5" are asked. */
function halvesOf(
  keys: readonly string[],
  words: FieldWords,
  { above, reader }: TableReading,
): readonly (readonly [FieldWords, number])[] {
  const said = keys.flatMap((key) => [
    key,
    ...eachMatch(key, /\(([^()]*)\)/g).map(([, one = '']) => one),
  ]);
  for (const key of said.filter((one) => one.includes('/'))) {
    const [first = '', second = ''] = key.split('/');
    const around = `${above} ${keys.join(' ')}`;
    const [one, other] = [first, second].map((half) => fieldFrom(half.trim(), around, reader));
    if (!one || !other || one === other) continue;
    return [
      [one, 0],
      [other, 1],
    ];
  }
  return [[words, 0]];
}

function startOf({ text }: GridRow, at: number): number {
  return text.cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 3, 0);
}
