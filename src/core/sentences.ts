/** A unit's free text → its sentences, each with the heading it stands under. */
import { abbreviations, itemMark, nothingSaid } from './narrativeWords.vi.ts';

/** A sentence as the unit wrote it; `heading` is the last "…:" line above it, or ''. */
export interface Sentence {
  readonly text: string;
  readonly heading: string;
}

/** A line at least this long that ends without a mark was broken by a text editor, not by its author. */
const wrappedLine = 60;
const longestHeading = 120;

/**
 * Splits at full stops and at lines that begin an item; hard line breaks inside a sentence,
 * item marks and "QD- TTg" faults are mended. An answer that says "none" gives no sentence.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const tidy = text.normalize('NFC').replace(/[\u00a0\u200b\ufeff\t ]+/g, ' ').trim();
  if (saysNothing(tidy)) return [];
  const sentences: Sentence[] = [];
  let heading = '';
  for (const line of joinLines(tidy)) {
    for (const part of splitLine(line)) {
      if (isHeading(part)) heading = part.slice(0, -1).trim();
      else sentences.push({ text: part, heading });
    }
  }
  return sentences;
}

/** True for an empty answer and for one that only says that there is nothing ("không có"). */
export function saysNothing(text: string): boolean {
  return nothingSaid.test(text.normalize('NFC').trim().toLowerCase());
}

function joinLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const raw of text.split(/\s*[\r\n\u000b\u2028]+/)) {
    const line = raw.trim();
    if (line === '') continue;
    const last = lines[lines.length - 1];
    if (last !== undefined && continues(last, line)) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines.map((line) => mendCodes(line.replace(itemMark, '')));
}

function continues(before: string, line: string): boolean {
  if (itemMark.test(line)) return false;
  if (/[.;:!?\u2026]$/.test(before)) return false;
  return /^[\p{Ll}\p{N}("\u201c]/u.test(line) || before.length >= wrappedLine || /[-,]$/.test(before);
}

/** "830/QD- TTg" → "830/QD-TTg", "2021- 2025" → "2021-2025". */
function mendCodes(line: string): string {
  return line.replace(/([\p{Lu}\d])-\s+(?=[\p{Lu}\d])/gu, '$1-');
}

function splitLine(line: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  const stops = /[.!?\u2026]+["\u201d)]?\s+(?=[\p{Lu}\p{N}"\u201c])/gu;
  for (let stop = stops.exec(line); stop !== null; stop = stops.exec(line)) {
    if (isAbbreviation(line.slice(start, stop.index))) continue;
    parts.push(line.slice(start, stop.index + stop[0].length));
    start = stop.index + stop[0].length;
  }
  parts.push(line.slice(start));
  return parts.map(trimSentence).filter((part) => /\p{L}/u.test(part));
}

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  return abbreviations.has(word.toLowerCase());
}

/** Ends kept only where they mean something: a heading's colon, an ellipsis. */
function trimSentence(part: string): string {
  return part.trim().replace(itemMark, '').replace(/[\s.;,]+$/, '').trim();
}

function isHeading(part: string): boolean {
  return part.endsWith(':') && part.length <= longestHeading;
}
