/** One cell of the tab in words, and back: the inverse of each other. */
import { looseKey } from '../text/text.ts';
import { codeOfLabel } from './codes.ts';
import { choices, no, placeStarts, yes } from './columns.vi.ts';
import type { As } from './rowShapes.ts';

/** What a cell says, or what it should have been. */
type CellRead = { readonly value: unknown } | { readonly wrong: 'yes' | 'number' | 'choice' };

function wordsOf(name: keyof typeof choices): readonly (readonly [string, string])[] {
  return Object.entries(choices[name]);
}

/** The words that may be chosen in a cell; none where any text may be. */
export function choiceWords(as: As): readonly string[] {
  if (as === 'place')
    return [...Object.values(choices.place), ...Object.values(placeStarts).map((one) => `${one}…`)];
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
  if (as === 'options') return undefined;
  if (as === 'place') return placeWord(String(value));
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}

/** Reads a cell that is not blank. */
export function readCell(cell: string, as: As): CellRead {
  if (as === 'text') return { value: cell };
  if (as === 'list') return { value: partsOf(cell) };
  if (as === 'options') return { value: optionsOf(cell) };
  if (as === 'place') return readPlace(cell);
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

/** "97,5", "97.5%", "1.000". */
function readNumber(cell: string): CellRead {
  const text = cell.replace(/%$/, '').trim();
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(text);
  const plain = grouped ? text.replace(/\./g, '') : text.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? { value: Number(plain) } : { wrong: 'number' };
}

/** "bóng mát; ăn quả": a label each, the codes made from them. */
function optionsOf(cell: string): readonly { readonly code: string; readonly label: string }[] {
  return partsOf(cell).map((label) => ({ code: codeOfLabel(label), label }));
}

/** "2026; 2027", "2026, 2027" or "2026-2030". */
function readNumbers(cell: string): CellRead {
  const [, from, to] = /^(\d{4}) ?[-\u2013] ?(\d{4})$/.exec(cell.trim()) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if (last >= first && last - first < 50) {
    return { value: Array.from({ length: last - first + 1 }, (_, at) => first + at) };
  }
  const read = partsOf(cell.replace(/,/g, ';')).map(readNumber);
  const numbers = read.flatMap((one) => ('value' in one ? [one.value] : []));
  return numbers.length === read.length ? { value: numbers } : { wrong: 'number' };
}

function codeOf(word: string, name: keyof typeof choices): CellRead {
  const code = codesByWord(name).get(looseKey(word)) ?? (word in choices[name] ? word : undefined);
  return code === undefined ? { wrong: 'choice' } : { value: code };
}

const folded = new Map<keyof typeof choices, ReadonlyMap<string, string>>();

/** Each choice's word without accents or case → its code; folded once. */
function codesByWord(name: keyof typeof choices): ReadonlyMap<string, string> {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const made = new Map(wordsOf(name).map(([code, label]) => [looseKey(label), code]));
  folded.set(name, made);
  return made;
}

function placeWord(role: string): string | undefined {
  const [start, word] = Object.entries(placeStarts).find(([one]) => role.startsWith(one)) ?? [];
  if (start !== undefined) return `${word}${role.slice(start.length)}`;
  return wordsOf('place').find(([code]) => code === role)?.[1];
}

function readPlace(cell: string): CellRead {
  const lower = cell.toLowerCase();
  const [start, word = ''] =
    Object.entries(placeStarts).find(([, one]) => lower.startsWith(one)) ?? [];
  const rest = cell.slice(word.length).trim();
  if (start !== undefined && rest !== '') return { value: `${start}${rest}` };
  return codeOf(cell, 'place');
}
