/** The figure of one cell of a table, read as a cell of the form is. */
import { readNumber } from '../../cells/values.ts';
import { compareKey } from '../../text/text.ts';
import type { Cell } from '../../workbook.ts';
import type { FigureDraft } from '../draft.ts';
import type { FieldWords } from '../fieldWords.ts';
import { saidBeside } from '../headings/saidOver.ts';
import { dongOf, leastInDong, moneyFactors, mostMoney } from '../numbers/money.vi.ts';
import { zeroSaid } from '../words.vi.ts';
import type { FigureDoubt } from '../writtenReport.ts';
import { lastBrackets, type RowText } from './tableGrid.ts';
import { noteBehind, rateCell } from './tableWords.vi.ts';

/** What a cell is of. */
interface Meant {
  readonly words: FieldWords;
  readonly year: number | null;
  readonly factor: number;
  /** In how many of them counts are told. */
  readonly scale: number;
  readonly doubts: readonly FigureDoubt[];
  /** Of "4/5": 0 for the first, 1 for the second. */
  readonly half: number;
}

/** Empty when the cell holds no number for the field. */
export function cellDraft({ cells }: RowText, at: number, meant: Meant): readonly FigureDraft[] {
  const { words, year, half } = meant;
  const marked = cells[at] ?? '';
  // Of a note that nothing in the file tells.
  const given = marked.replace(noteBehind, '');
  const whole = given.replace(lastBrackets, '');
  const shown = whole.split('/')[half]?.trim() ?? '';
  if (shown === '' || shown.includes('%') || rateCell.test(whole.toLowerCase())) return [];
  const start =
    cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 3, 0) +
    (half === 0 ? 0 : whole.indexOf('/') + 1);
  const bare = /^[\d., ]+$/.test(shown);
  const amount = Number(plainNumber(shown));
  const isWritten = words.isMoney && bare && meant.factor > 1 && amount >= leastInDong;
  const factor = words.isMoney && bare && !isWritten ? meant.factor : 1;
  const unit = Object.keys(moneyFactors).find((one) => factor > 1 && moneyFactors[one] === factor);
  const typed = unit ? dongOf(shown, unit) : shown;
  const cell: Cell = { value: typed, shown: typed, format: '@' } as Cell;
  const { nouns } = words.field;
  const reading = readNumber(
    cell,
    words.isMoney ? { kind: 'money' } : { kind: 'count', ...(nouns ? { nouns } : {}) },
  );
  const scale = words.isMoney || !bare ? 1 : meant.scale;
  const number = zeroSaid.test(compareKey(shown))
    ? 0
    : (reading.number ?? (scale > 1 ? amount : null));
  if (number === null || Number.isNaN(number)) return [];
  const isEstimate = reading.problem?.reason === 'estimate';
  const isUnlike = isWritten || (unit !== undefined && amount * factor >= mostMoney);
  const isDoubtful = isUnlike || (reading.problem !== null && !isEstimate && !unit);
  const behind = lastBrackets.exec(compareKey(given))?.[1] ?? '';
  const said = saidBeside(behind, '')[0] ?? (/\d/.test(behind) && 'two-readings');
  const doubts: readonly (FigureDoubt | false)[] = [
    ...meant.doubts,
    isEstimate && 'estimate',
    (isDoubtful || scale > 1 || given !== marked) && 'two-readings',
    said,
  ];
  const value = unit ? Math.round(amount * factor) : Math.round(number * scale);
  return [
    {
      field: words.field.code,
      year,
      value,
      typed: scale > 1 ? String(value) : typed,
      start,
      end: start + shown.length,
      doubts: doubts.filter((one): one is FigureDoubt => one !== false),
    },
  ];
}

/** "2.000" → "2000", "1,5" → "1.5". */
export function plainNumber(shown: string): string {
  return shown
    .replace(/ /g, '')
    .replace(/\.(?=\d{3}(?!\d))/g, '')
    .replace(',', '.');
}

/** Of a cell that begins with its number; null where there is none. */
export function numberIn(shown: string): number | null {
  const [typed = ''] = /^[\d., ]+/.exec(shown.trim()) ?? [];
  const number = Number(plainNumber(typed));
  return typed === '' || Number.isNaN(number) ? null : number;
}

/** But for what is lost in adding parts with decimals. */
export const isSameNumber = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6;
