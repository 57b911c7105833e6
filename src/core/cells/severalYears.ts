/** Several years typed into one cell, each with its number: "Năm 2021: 3; năm 2022: 5". */
import { eachMatch } from '../lib/eachMatch.ts';
import { betweenYears, yearThenNumber } from './grammar.vi.ts';
import type { NumberKind } from './reading.ts';

/** The text behind each reporting year of a loose key; empty unless two years have one. */
export function splitByYear(key: string, { years }: NumberKind): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  const matches = eachMatch(key, yearThenNumber);
  matches.forEach((match, at) => {
    const year = Number(match[1]);
    const end = matches[at + 1]?.index ?? key.length;
    const text = key.slice(match.index + match[0].length, end).replace(betweenYears, '');
    if (years?.includes(year) ?? true) parts.set(year, text);
  });
  return parts.size < 2 ? new Map() : parts;
}
