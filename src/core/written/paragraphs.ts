/** Lines → paragraphs: sentences broken over lines joined, marks of items taken off. */
import { compareKey, tidy } from '../text/text.ts';
import type { Line } from './lines.ts';
import {
  dottedMark,
  numberAlone,
  ofGroup,
  partAlone,
  partInWords,
  partNumbers,
} from './openings.vi.ts';
import { yearLine } from './times.vi.ts';
import { unfoldRows } from './unfoldRows.ts';
import {
  alphaMark,
  answerMark,
  arabicMark,
  bullet,
  groupMark,
  letterMark,
  lineGoesOn,
  romanMark,
} from './words.vi.ts';

/** A paragraph or a row; `mark` is its own number: "II", "2.1", "a", "-" for a bullet. */
export interface Paragraph {
  readonly text: string;
  readonly cells?: readonly string[];
  readonly mark: string;
  readonly heading: boolean;
  readonly isAnswer?: boolean;
  /** "Nhóm 2: …": its mark is that of a group of measures. */
  readonly isGroup?: true;
}

const openEnd = /[^.;:!?\u2026]$/;
/** Private characters are the bullets of Symbol and Wingdings. */
const symbolBullet = /^[\uf000-\uf0ff]+\s*/;
const shortestWrap = 50;
/** Lines that make a habit. */
const fewest = 3;

/** Joins what a text editor broke; a table's rows stay as they are. */
export function joinParagraphs(given: readonly Line[]): readonly Paragraph[] {
  const lines = unfoldRows(given);
  const casual = isCasual(lines);
  const wrap = { width: casual ? sharedWidth(lines) : wrapWidth(lines), isCasual: casual };
  const joined: Line[] = [];
  let lastLength = 0;
  for (const one of lines) {
    const line = tidyLine(one);
    const before = joined[joined.length - 1];
    const { text } = line;
    if (before && continues(before, line, { ...wrap, lastLength })) {
      joined[joined.length - 1] = { ...before, text: `${before.text} ${text}` };
    } else if (text !== '') joined.push(line);
    lastLength = text.length;
  }
  return joined.map(toParagraph);
}

/** Offsets in a row's text are those of its cells: both are made tidy alike. */
function tidyLine(line: Line): Line {
  const cells = line.cells?.map((cell) =>
    tidy(cell.replace(/\s*\n\s*(?=\()/g, ' ').replace(/(?<![;,.:\n])\s*\n\s*/g, '; ')),
  );
  return {
    ...line,
    text: cells ? cells.join(' | ') : tidy(line.text),
    ...(cells ? { cells } : {}),
  };
}

/** The length at which lines are broken; 0 when they are not. */
function wrapWidth(lines: readonly Line[]): number {
  const plain = lines.filter(({ cells }) => cells === undefined);
  const broken = plain.filter(
    ({ text }, at) =>
      openEnd.test(text) &&
      text.length >= shortestWrap &&
      /^\s*\p{Ll}/u.test(plain[at + 1]?.text ?? ''),
  );
  if (broken.length < 1) return 0;
  const lengths = broken.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** Lines begin without a capital after short lines too: that says nothing of broken lines. */
function isCasual(lines: readonly Line[]): boolean {
  const plain = lines.filter(({ text, cells }) => !cells && !isAllCapitals(text));
  const lengths = plain.map(({ text }) => text.length).sort((a, b) => a - b);
  const full = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * 0.75;
  const small = plain.flatMap(({ text }, at) =>
    at > 0 && /^\s*\p{Ll}/u.test(text) && !hasMark(tidy(text)) ? [plain[at - 1]] : [],
  );
  const afterShort = small.filter((before) => (before?.text.length ?? 0) < full);
  return small.length > fewest && afterShort.length > small.length * 0.3;
}

/** The length that several lines share, where all are broken alike; 0 when they are not. */
function sharedWidth(lines: readonly Line[]): number {
  const lengths = lines.filter(({ cells }) => !cells).map(({ text }) => text.length);
  const longest = Math.max(0, ...lengths);
  const full = lengths.filter((length) => length >= longest * 0.9);
  return longest >= shortestWrap && full.length > fewest ? longest : 0;
}

interface Wrap {
  readonly width: number;
  readonly isCasual: boolean;
  /** Of the last physical line of the paragraph so far. */
  readonly lastLength: number;
}

function continues(
  before: Line,
  line: Line,
  { width, isCasual: casual, lastLength }: Wrap,
): boolean {
  if (before.cells || line.cells) return false;
  if (partAlone.test(before.text)) return !hasMark(line.text);
  if (before.heading || line.heading) return false;
  if (hasMark(line.text)) return false;
  if (!openEnd.test(before.text) && !lineGoesOn.test(before.text)) return false;
  if (isAllCapitals(before.text) !== isAllCapitals(line.text)) return false;
  if (isAllCapitals(line.text))
    return hasMark(before.text) && lastLength >= width * 0.5 && width > 0;
  const isFull = width > 0 && lastLength >= width * 0.85;
  if (lineGoesOn.test(before.text)) return true;
  if (!isFull && yearLine.test(compareKey(line.text))) return false;
  if (isShortHeading(before.text)) return isFull && /^[\p{Ll}\d]/u.test(line.text);
  if (/^[\p{Ll}(“"\d]/u.test(line.text)) return !casual || isFull;
  return !line.item && isFull;
}

function isShortHeading(text: string): boolean {
  return (romanMark.test(text) || arabicMark.test(text)) && text.length < 70;
}

export function isAllCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

function hasMark(text: string): boolean {
  return [
    partInWords,
    dottedMark,
    bullet,
    symbolBullet,
    groupMark,
    romanMark,
    letterMark,
    arabicMark,
    alphaMark,
  ].some((mark) => mark.test(text));
}

function toParagraph({ isAnswer = false, ...line }: Line): Paragraph {
  return { ...plainParagraph(line), ...(isAnswer ? { isAnswer } : {}) };
}

function plainParagraph({ text, cells, heading }: Line): Paragraph {
  if (cells) return { text, cells, mark: '', heading: false };
  const plain = mendCodes(text.replace(symbolBullet, '').replace(answerMark, ''));
  const isHeading = heading === true;
  const part = partInWords.exec(plain);
  if (part) {
    const mark = partNumbers[(part[1] ?? '').toLowerCase()] ?? '';
    return { text: plain.slice(part[0].length), mark, heading: isHeading };
  }
  const alone = numberAlone.exec(plain);
  if (alone) return { text: '', mark: alone[1] ?? '', heading: true };
  for (const pattern of [groupMark, dottedMark, romanMark, letterMark, arabicMark, alphaMark]) {
    const found = pattern.exec(plain);
    if (!found || (pattern === romanMark && !isRoman(plain, found))) continue;
    const number = found[1] ?? '';
    const mark = plain.startsWith('(') ? `(${number})` : number;
    const own = { text: plain.slice(found[0].length), mark, heading: isHeading };
    return ofGroup.test(found[0]) ? { ...own, isGroup: true } : own;
  }
  const bare = plain.replace(bullet, '');
  return {
    text: bare.trim(),
    mark: bare === plain ? '' : plain.trim().charAt(0),
    heading: isHeading,
  };
}

/** "I " without a stop is a number only before capitals: "I KẾT QUẢ". */
function isRoman(text: string, found: RegExpExecArray): boolean {
  return /[.)/:-]\s*$/.test(found[0]) || isAllCapitals(text);
}

/** "830/QĐ- TTg" → "830/QĐ-TTg", "2021- 2025" → "2021-2025". */
function mendCodes(text: string): string {
  return text.replace(/(?<!^[A-Z]{0,3})([\p{Lu}\d])- +(?=[\p{Lu}\d])/gu, '$1-');
}
