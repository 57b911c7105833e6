/** Counting, adding and finding in ranges by criteria, as COUNTIFS, SUMIFS, MATCH and INDEX do. */
import {
  compareScalars,
  errors,
  FormulaError,
  gridOf,
  isEqual,
  type Result,
  readNumberText,
  type Scalar,
  scalarOf,
  toNumber,
  ValueGrid,
} from './values.ts';

type Pair = readonly [range: Result, criterion: Result];

export function countMatches(pairs: readonly Pair[]): Scalar {
  const fits = matcherOf(pairs);
  let count = 0;
  const { length } = gridOf(pairs[0]?.[0] ?? null).cells;
  for (let at = 0; at < length; at++) if (fits(at)) count++;
  return count;
}

export function sumMatches(summed: Result, pairs: readonly Pair[]): Scalar {
  const fits = matcherOf(pairs);
  let total = 0;
  gridOf(summed).cells.forEach((value, at) => {
    if (typeof value === 'number' && fits(at)) total += value;
  });
  return total;
}

/** The place of a value in a row or column, from 1. */
export function lookUp(sought: Scalar, range: ValueGrid): Scalar {
  if (sought instanceof FormulaError) return sought;
  const at = range.cells.findIndex((one) => {
    return one !== null && typeof one === typeof sought && isEqual(one, sought);
  });
  return at < 0 ? errors.missing : at + 1;
}

/** A cell of a range; 0 for the row or the column means all of it. */
export function pickFrom(range: ValueGrid, row: number, column: number): Result {
  if (Number.isNaN(row) || Number.isNaN(column)) return errors.value;
  if (row > range.rows || column > range.columns) return errors.reference;
  const { cells, columns } = range;
  if (row > 0 && column > 0) return cells[(row - 1) * columns + column - 1] ?? null;
  if (row === 0 && column === 0) return range;
  if (row === 0) {
    return new ValueGrid(
      range.rows,
      1,
      cells.filter((_, at) => at % columns === column - 1),
    );
  }
  return new ValueGrid(1, columns, cells.slice((row - 1) * columns, row * columns));
}

/** Whether the cells at one place of all ranges fit their criteria. */
function matcherOf(pairs: readonly Pair[]): (at: number) => boolean {
  const tests = pairs.map(
    ([range, criterion]) => [gridOf(range).cells, criterionOf(scalarOf(criterion))] as const,
  );
  return (at) => {
    for (const [cells, fits] of tests) {
      const value = cells[at];
      if (value === undefined || !fits(value)) return false;
    }
    return true;
  };
}

/** What a criterion asks: ">5", "<>x", "a*", or to be equal, in any case of letters. */
function criterionOf(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion !== 'string') return (value) => isSame(value, criterion);
  const [, sign = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  const bound = readNumberText(rest);
  if (sign === '<>') return (value) => !equalTest(rest, bound)(value);
  if (sign === '' || sign === '=') return equalTest(rest, bound);
  return (value) => isOrdered(value, sign, bound ?? rest);
}

function isSame(value: Scalar, criterion: Scalar): boolean {
  if (criterion === null) return value === 0;
  if (typeof criterion === 'number' && typeof value === 'string')
    return readNumberText(value) === criterion;
  return typeof value === typeof criterion && isEqual(value, criterion);
}

function equalTest(text: string, number: number | null): (value: Scalar) => boolean {
  if (number !== null) return (value) => value !== null && toNumber(value) === number;
  const lower = text.toLowerCase();
  if (!/[*?~]/.test(text)) {
    if (text === '') return (value) => value === null || value === '';
    return (value) => typeof value === 'string' && isEqual(value, text);
  }
  const pattern = lower.replace(/~?[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found.startsWith('~')) return `\\${found[1]}`;
    return found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  const whole = new RegExp(`^${pattern}$`);
  return (value) => typeof value === 'string' && whole.test(value.toLowerCase());
}

function isOrdered(value: Scalar, sign: string, bound: number | string): boolean {
  if (typeof value !== typeof bound) return false;
  const order = compareScalars(value, bound);
  if (sign === '<') return order < 0;
  if (sign === '>') return order > 0;
  return sign === '<=' ? order <= 0 : order >= 0;
}
