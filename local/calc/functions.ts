/** The functions that the form's own formulas use; each takes results and gives one. */
import { countMatches, lookUp, pickFrom, sumMatches } from './ranges.ts';
import {
  compareScalars,
  errors,
  FormulaError,
  gridOf,
  isEqual,
  lift,
  type Result,
  readNumberText,
  type Scalar,
  scalarOf,
  toNumber,
  toText,
  truthOf,
  ValueGrid,
} from './values.ts';

type Work = (given: readonly Result[]) => Result;

/** A function of scalars; an error among them is its result. */
function scalars(work: (given: readonly Scalar[]) => Scalar): Work {
  return (given) =>
    lift(given, (values) => {
      for (const one of values) if (one instanceof FormulaError) return one;
      return work(values);
    });
}

const text = (value: Scalar | undefined) => String(toText(value ?? null));
const number = (value: Scalar | undefined) => {
  const read = toNumber(value ?? null);
  return read instanceof FormulaError ? Number.NaN : read;
};
/** NaN is what a text that is no number gave. */
const settled = (value: number): Scalar => (Number.isNaN(value) ? errors.value : value);

const all = (given: readonly Result[]): Scalar[] =>
  given.flatMap((one) => (one instanceof ValueGrid ? one.cells : [one]));

function truths(given: readonly Result[], join: (all: readonly boolean[]) => boolean): Scalar {
  const values = all(given).filter((value) => value !== null);
  const read = values.map(truthOf);
  const failed = read.find((one) => one instanceof FormulaError);
  return failed ?? join(read as boolean[]);
}

function sum(values: readonly Scalar[]): Scalar {
  const failed = values.find((one) => one instanceof FormulaError);
  if (failed !== undefined) return failed;
  return values.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
}

function substitute([from, old, replacement, nth]: readonly Scalar[]): Scalar {
  if (text(old) === '') return text(from);
  if (nth === undefined) return text(from).replaceAll(text(old), () => text(replacement));
  const parts = text(from).split(text(old));
  const at = number(nth);
  if (parts.length <= at) return text(from);
  return [parts.slice(0, at).join(text(old)), parts.slice(at).join(text(old))].join(
    text(replacement),
  );
}

function find([sought, within, start]: readonly Scalar[]): Scalar {
  const at = text(within).indexOf(text(sought), start === undefined ? 0 : number(start) - 1);
  return at < 0 ? errors.value : at + 1;
}

function valueOfText([value]: readonly Scalar[]): Scalar {
  if (typeof value === 'number') return value;
  return readNumberText(text(value)) ?? errors.value;
}

/** Days since 30/12/1899. */
function date([year, month, day]: readonly Scalar[]): Scalar {
  const time = Date.UTC(number(year), number(month) - 1, number(day));
  return settled(time / 86_400_000 + 25_569);
}

function sumProduct(given: readonly Result[]): Scalar {
  const [only] = given;
  // The usual form: the product is already in the one argument.
  if (given.length === 1) return sum(gridOf(only ?? null).cells.map(countedOf));
  const product = lift(given, (values) => {
    let total = 1;
    for (const one of values) {
      if (one instanceof FormulaError) return one;
      total *= Number(countedOf(one));
    }
    return total;
  });
  return sum(gridOf(product).cells);
}

/** A number, 1 for true, an error; anything else counts as 0. */
function countedOf(value: Scalar): Scalar {
  if (typeof value === 'number' || value instanceof FormulaError) return value;
  return value === true ? 1 : 0;
}

const dayOf = (value: Scalar | undefined) =>
  new Date((Math.floor(number(value)) - 25_569) * 86_400_000);

export const functions: Readonly<Record<string, Work>> = {
  LEN: scalars(([value]) => text(value).length),
  LOWER: scalars(([value]) => text(value).toLowerCase()),
  UPPER: scalars(([value]) => text(value).toUpperCase()),
  TRIM: scalars(([value]) => text(value).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  LEFT: scalars(([value, count]) => text(value).slice(0, count === undefined ? 1 : number(count))),
  RIGHT: scalars(([value, count = 1]) => {
    return number(count) === 0 ? '' : text(value).slice(-number(count));
  }),
  MID: scalars(([value, start, count]) =>
    text(value).slice(number(start) - 1, number(start) - 1 + number(count)),
  ),
  SUBSTITUTE: scalars(substitute),
  FIND: scalars(find),
  VALUE: scalars(valueOfText),
  INT: scalars(([value]) => settled(Math.floor(number(value)))),
  ABS: scalars(([value]) => settled(Math.abs(number(value)))),
  SIGN: scalars(([value]) => settled(Math.sign(number(value)))),
  DATE: scalars(date),
  YEAR: scalars(([value]) => settled(dayOf(value).getUTCFullYear())),
  DAY: scalars(([value]) => settled(dayOf(value).getUTCDate())),
  ISNUMBER: (given) => lift(given, ([value]) => typeof value === 'number'),
  ISTEXT: (given) => lift(given, ([value]) => typeof value === 'string'),
  ISBLANK: (given) => lift(given, ([value]) => value === null),
  ISERROR: (given) => lift(given, ([value]) => value instanceof FormulaError),
  NOT: scalars(([value]) => {
    const read = truthOf(value ?? null);
    return read instanceof FormulaError ? read : !read;
  }),
  AND: (given) => truths(given, (values) => values.every(Boolean)),
  OR: (given) => truths(given, (values) => values.some(Boolean)),
  SUM: (given) => sum(all(given)),
  MAX: (given) => Math.max(0, ...all(given).filter((one) => typeof one === 'number')),
  MIN: (given) => Math.min(...all(given).filter((one) => typeof one === 'number')),
  COUNTA: (given) => all(given).filter((one) => one !== null).length,
  COUNT: (given) => all(given).filter((one) => typeof one === 'number').length,
  COUNTIF: ([range = null, criterion = null]) => countMatches([[range, criterion]]),
  COUNTIFS: (given) => countMatches(pairs(given)),
  SUMIFS: ([summed = null, ...given]) => sumMatches(summed, pairs(given)),
  SUMPRODUCT: sumProduct,
  MATCH: ([sought = null, range = null]) => lookUp(scalarOf(sought), gridOf(range)),
  INDEX: ([range = null, row = 1, column = 1]) =>
    pickFrom(gridOf(range), number(scalarOf(row)), number(scalarOf(column))),
  CHOOSE: ([index = null, ...choices]) => choices[number(scalarOf(index)) - 1] ?? errors.value,
};

function pairs(given: readonly Result[]): (readonly [Result, Result])[] {
  return Array.from({ length: Math.floor(given.length / 2) }, (_, index) => [
    given[2 * index] ?? null,
    given[2 * index + 1] ?? null,
  ]);
}

const numeric = (work: (one: number, other: number) => Scalar) =>
  scalars(([one = null, other = null]) => {
    const [left, right] = [toNumber(one), toNumber(other)];
    if (left instanceof FormulaError) return left;
    return right instanceof FormulaError ? right : work(left, right);
  });
const compared = (fits: (order: number) => boolean) =>
  scalars(([one = null, other = null]) => fits(compareScalars(one, other)));

export const operators: Readonly<Record<string, Work>> = {
  '+': numeric((one, other) => one + other),
  '-': numeric((one, other) => one - other),
  '*': numeric((one, other) => one * other),
  '/': numeric((one, other) => (other === 0 ? errors.division : one / other)),
  '^': numeric((one, other) => one ** other),
  '&': scalars(([one, other]) => text(one) + text(other)),
  '=': scalars(([one = null, other = null]) => isEqual(one, other)),
  '<>': scalars(([one = null, other = null]) => !isEqual(one, other)),
  '<': compared((order) => order < 0),
  '>': compared((order) => order > 0),
  '<=': compared((order) => order <= 0),
  '>=': compared((order) => order >= 0),
  minus: numeric((one) => -one),
  plus: scalars(([one = null]) => one),
  percent: numeric((one) => one / 100),
};
