/** A paragraph → its sentences; full stops of abbreviations, numbers and initials end none. */
import { eachMatch } from '../lib/eachMatch.ts';
import { wordsBeforeStop } from './words.vi.ts';

const stops = /[.!?\u2026]+["”’)]*\s+(?=["“‘(]*[\p{Lu}\d])/gu;
const lastWord = /[\p{L}\p{N}/.]+$/u;

export function splitParagraph(text: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (const stop of eachMatch(text, stops)) {
    const at = stop.index;
    if (endsNone(text.slice(start, at), text.slice(at + stop[0].length))) continue;
    parts.push(text.slice(start, at + stop[0].length));
    start = at + stop[0].length;
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => /[\p{L}\d]/u.test(part));
}

function endsNone(before: string, after: string): boolean {
  const word = lastWord.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) || /(?:^|[^\p{L}])\p{Lu}(?:\.\p{Lu})+$/u.test(word)) return true;
  if (wordsBeforeStop.has(word.toLowerCase())) return true;
  return /^\d{1,2}$/.test(word) && before.trim() === word && /^\p{L}/u.test(after);
}
