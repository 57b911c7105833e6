/** One cell of the tab in words, and back: the inverse of each other. */
import { looseKey } from '../text/text.ts';
import { choices, no, yes } from './columns.vi.ts';
import type { As } from './rowShapes.ts';

/** What a cell says, or what it should have been. */
export type CellRead =
  | { readonly value: unknown }
  | { readonly wrong: 'yes' | 'number' | 'choice' };

function wordsOf(name: keyof typeof choices): readonly (readonly [string, string])[] {
  return Object.entries(choices[name]);
}

/** The words that may be chosen in a cell; none where any text may be. */
export function choiceWords(as: As): readonly string[] {
  if (typeof as === 'string') return as.startsWith('yes') ? [yes, no] : [];
  return wordsOf('one' in as ? as.one : as.some).map(([, word]) => word);
}

/** The cell's text; undefined where the cell cannot hold the value. */
export function cellWords(value: unknown, as: As): string | undefined {
  if (value === undefined) return undefined;
  if (typeof as === 'string') return plainWords(value, as);
  if ('one' in as) return wordsOf(as.one).find(([code]) => code === value)?.[1];
  const chosen = Array.isArray(value) ? value : [];
  return chosen.map((one) => wordsOf(as.some).find(([code]) => code === one)?.[1]).join('; ');
}

function plainWords(value: unknown, as: As & string): string | undefined {
  if (as === 'yes' || as === 'yesNo') return value === true ? yes : as === 'yes' ? undefined : no;
  if (Array.isArray(value)) return value.join('; ');
  return String(value);
}

/** Reads a cell that is not blank. */
export function readCell(cell: string, as: As): CellRead {
  if (as === 'text') return { value: cell };
  if (as === 'list') return { value: partsOf(cell) };
  if (as === 'yes' || as === 'yesNo') return yesNo(cell, as);
  if (as === 'number') return readNumber(cell);
  if (as === 'numbers') return readNumbers(cell);
  if ('one' in as) return codeOf(cell, as.one);
  const read = partsOf(cell).map((word) => codeOf(word, as.some));
  const codes = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return codes.length === read.length ? { value: codes } : { wrong: 'choice' };
}

function partsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function yesNo(cell: string, as: 'yes' | 'yesNo'): CellRead {
  const key = looseKey(cell);
  if (key === looseKey(yes)) return { value: true };
  return key === looseKey(no) ? { value: as === 'yes' ? undefined : false } : { wrong: 'yes' };
}

function readNumber(cell: string): CellRead {
  const text = cell.trim();
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { value: Number(text) } : { wrong: 'number' };
}

function readNumbers(cell: string): CellRead {
  const read = partsOf(cell).map(readNumber);
  const numbers = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return numbers.length === read.length ? { value: numbers } : { wrong: 'number' };
}

function codeOf(word: string, name: keyof typeof choices): CellRead {
  const key = looseKey(word);
  const found = wordsOf(name).find(([code, label]) => looseKey(label) === key || code === word);
  return found === undefined ? { wrong: 'choice' } : { value: found[0] };
}
