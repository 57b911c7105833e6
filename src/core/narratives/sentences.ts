/** A unit's free text → its sentences, each with the heading it is under. */
import { goesWithPlan } from './kinds/doneAndMeant.vi.ts';
import {
  countedOff,
  itemMark,
  labelHeading,
  nothingWritten,
  openEnds,
  ownLabel,
  sentenceAbbreviations,
  total,
} from './narrativeWords.vi.ts';
import { beginsWithVerb, isOwnClause } from './verbs.ts';

/** A sentence as the unit wrote it; `heading` is the last "…:" before it, above or on its line, or ''. */
export interface Sentence {
  readonly text: string;
  readonly heading: string;
  /** The clause before it, where only a ";" separates them. */
  readonly after?: string;
}

/** Where lines are broken by a text editor, they are at least this long. */
const wrappedLine = 60;
const longestHeading = 120;
/** So short a title is not continued by a quotation below it. */
const shortTitle = 40;
/** A heading applies to the items below it, and to this many lines that are not items. */
const headedLines = 2;

/**
 * Splits at full stops and at lines that begin an item; hard line breaks inside a sentence,
 * item marks and "QD- TTg" faults are mended. An answer that says "none" gives no sentence.
 */
export function splitSentences(text: string): readonly Sentence[] {
  const tidy = text
    .normalize('NFC')
    .replace(/[\u00a0\u200b\ufeff\t ]+/g, ' ')
    .trim();
  if (saysNothing(tidy)) return [];
  const sentences: Sentence[] = [];
  let heading = '';
  let since = 0;
  for (const { text: line, isItem } of joinLines(tidy)) {
    since += isItem ? 0 : 1;
    if (since > headedLines) heading = '';
    let own = '';
    for (const { text: part, after } of splitLine(line)) {
      const [label = '', name = own] = ownLabel.exec(part) ?? [];
      own = name;
      const said = part.slice(label.length);
      if (isHeading(said)) [heading, since, own] = [said.slice(0, -1).trim(), 0, ''];
      else if (!saysNothing(said))
        sentences.push({
          text: said,
          heading: own || heading,
          ...(after === undefined ? {} : { after }),
        });
    }
  }
  return sentences;
}

/** What the unit takes it for is said with it: "Hạn chế: …". */
export function withLabel({ text, heading }: Sentence): string {
  return labelHeading.test(heading) ? `${heading}: ${text}` : text;
}

/** True for an empty answer and for one that only says that there is nothing. */
export function saysNothing(text: string): boolean {
  return nothingWritten.test(text.normalize('NFC').trim().toLowerCase());
}

function joinLines(text: string): readonly { text: string; isItem: boolean }[] {
  const raw = text.split(/\s*[\r\n\v\u2028]+\s*/).filter((line) => line !== '');
  const isWrapped = raw.some(
    (line, i) => isOpen(raw[i - 1]) && /^\p{Ll}/u.test(line) && !itemMark.test(line),
  );
  const lines: string[] = [];
  raw.forEach((line, i) => {
    const before = raw[i - 1];
    const last = lines.length - 1;
    if (before !== undefined && continues(before, line, isWrapped)) lines[last] += ` ${line}`;
    else lines.push(line);
  });
  return lines.map((line) => ({
    text: mendCodes(line.replace(itemMark, '')),
    isItem: itemMark.test(line),
  }));
}

/** Does not end a sentence. */
function isOpen(line: string | undefined): boolean {
  return line !== undefined && !/[.;:!?\u2026]$/.test(line);
}

/** A capital after a long open line continues it only where the text is seen to be wrapped. */
function continues(before: string, line: string, isWrapped: boolean): boolean {
  if (itemMark.test(line)) return false;
  if (before.endsWith(';')) return /^\p{Ll}/u.test(line) && !isOwnClause(line);
  if (!isOpen(before) || saysNothing(before)) return false;
  if (/^\p{Ll}/u.test(line) && before.length < wrappedLine && beginsWithVerb(line)) {
    return openEnds.test(before);
  }
  if (itemMark.test(before) && before.length < shortTitle && /^["\u201c]/.test(line)) return false;
  if (/^[\p{Ll}\p{N}("\u201c]/u.test(line) || /[-,]$/.test(before)) return true;
  return isWrapped && before.length >= wrappedLine;
}

/** "830/QD- TTg" → "830/QD-TTg", "2021- 2025" → "2021-2025". */
function mendCodes(line: string): string {
  return line.replace(/([\p{Lu}\d])-\s+(?=[\p{Lu}\d])/gu, '$1-');
}

type Clause = Pick<Sentence, 'text'> & { readonly after: string | undefined };

function splitLine(line: string): readonly Clause[] {
  const parts: string[] = [];
  let start = 0;
  const stops = /[.!?\u2026]+["\u201d)]?\s+(?=[\p{Lu}\p{N}"\u201c])/gu;
  for (let stop = stops.exec(line); stop !== null; stop = stops.exec(line)) {
    if (isAbbreviation(line.slice(start, stop.index))) continue;
    parts.push(line.slice(start, stop.index + stop[0].length));
    start = stop.index + stop[0].length;
  }
  parts.push(line.slice(start));
  return parts.flatMap(readClauses);
}

/** The clauses of a sentence, each with the one before it. */
function readClauses(sentence: string): readonly Clause[] {
  const clauses = splitClauses(sentence)
    .map(trimSentence)
    .filter((clause) => /\p{L}/u.test(clause));
  return clauses.map((text, at) => ({ text, after: clauses[at - 1] }));
}

/** At ";" where what follows is its own sentence: begins with a verb and is not a fragment. */
function splitClauses(sentence: string): readonly string[] {
  const clauses: string[] = [];
  const parts = sentence.split(/;\s+/);
  const summed = summedParts(parts);
  for (const [at, part] of parts.entries()) {
    const last = clauses.length - 1;
    const before = clauses[last];
    const isOwn =
      before === undefined ||
      (!(at > summed.first && at <= summed.last) &&
        (isOwnClause(part) || ownLabel.test(part)) &&
        !isFragment(part) &&
        !isFragment(before) &&
        !goesWithPlan(before, part));
    if (isOwn) clauses.push(last < 0 ? part : part.charAt(0).toUpperCase() + part.slice(1));
    else clauses[last] = `${before}; ${part}`;
  }
  return clauses;
}

/** "72 buổi …; 31 buổi …, tổng cộng 103 buổi": the total stays with all that it is of. */
function summedParts(parts: readonly string[]): { readonly first: number; readonly last: number } {
  const last = parts.findIndex((part) => total.test(part));
  const noun = total.exec(parts[last] ?? '')?.[1]?.toLowerCase() ?? '';
  const counts = new RegExp(`\\d ${noun}(?!\\p{L})`, 'iu');
  const first = noun === '' ? -1 : parts.findIndex((part) => counts.test(part));
  return first < 0 || last < 0 ? { first: 0, last: 0 } : { first, last };
}

/** Fewer letters than this are no sentence. */
const leastLetters = 15;

/** True for a text too short to say anything. */
export function isFragment(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) < leastLetters;
}

/** No abbreviation has so many letters: a sentence is not read again from its beginning. */
const longerThanAny = 24;

function isAbbreviation(before: string): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(before.slice(-longerThanAny))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  return sentenceAbbreviations.has(word.toLowerCase());
}

/** Ends kept only where they mean something: a heading's colon, an ellipsis. */
function trimSentence(part: string): string {
  return part
    .trim()
    .replace(itemMark, '')
    .replace(countedOff, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
}

function isHeading(part: string): boolean {
  return part.endsWith(':') && part.length <= longestHeading;
}
