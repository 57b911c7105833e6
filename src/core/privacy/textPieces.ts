/** Cuts a long text into pieces, so that reading time grows only with its length. */

import { withoutInvisible } from '../text/compareKey.ts';
import { pattern } from '../text/letters.ts';

const longest = 2000;
/** A name may be on both sides of a cut that is no end of a sentence. */
const overlap = 120;
const longestWord = 100;
// From where a word begins: from within one, each letter would be tried.
const longWord = new RegExp(`(?<!\\S)\\S{${longestWord},}`, 'g');
const tooLong = new RegExp(`[^\\s]{${longestWord}}`, 'g');
const repeated = pattern('gu')`([^\p{L}\p{N}])\1{7,}`;

/** The text itself, or pieces of it that end where sentences end. */
export function textPieces(typed: string): readonly string[] {
  if (typed.length < longestWord) return [typed];
  const visible = withoutInvisible(typed);
  const plain = hasRepeated(visible)
    ? visible.replace(repeated, (signs) => signs.slice(0, 3))
    : visible;
  const text = hasLongWord(plain)
    ? plain.replace(longWord, (word) =>
        word.includes('://') ? word : word.replace(tooLong, '$& '),
      )
    : plain;
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = endOfPiece(text, from);
    pieces.push(text.slice(from, end.at));
    if (end.at >= text.length) break;
    from = end.isSentence ? end.at : Math.max(from + 1, end.at - overlap);
  }
  return pieces.length > 0 ? pieces : [text];
}

/** Whether a sign may stand eight times: then every fourth place has three of its kind behind it once. */
function hasRepeated(text: string): boolean {
  for (let at = 0; at + 3 < text.length; at += 4) {
    const sign = text[at];
    if (sign === text[at + 1] && sign === text[at + 2] && sign === text[at + 3]) return true;
  }
  return false;
}

/** Whether plain spaces are further apart than words are long: quicker to see than the pattern is. */
function hasLongWord(text: string): boolean {
  let from = 0;
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', from)) {
    if (end - from >= longestWord) return true;
    from = end + 1;
  }
  return text.length - from >= longestWord;
}

function endOfPiece(text: string, from: number): { at: number; isSentence: boolean } {
  if (text.length - from <= longest) return { at: text.length, isSentence: true };
  const piece = text.slice(from, from + longest);
  const sentence = Math.max(
    piece.lastIndexOf('\n'),
    piece.lastIndexOf('. '),
    piece.lastIndexOf('; '),
  );
  if (sentence > longest / 2) return { at: from + sentence + 1, isSentence: true };
  const space = piece.lastIndexOf(' ');
  return { at: from + (space > longest / 2 ? space : longest), isSentence: false };
}

/** Where a sentence or a clause begins a capital says nothing. */
const opening = pattern(
  'gu',
)`((?:^|[.;:!?\n•]) *(?:[-–+*•>✓(“"‘'[]+ *)*(?:\d{1,2}[.)/] *|[a-z\u0111]\) *)?)(\p{Lu})`;
/** The text with small letters where its sentences begin. */
export const withSmallOpenings = (text: string) =>
  text.replace(opening, (_, before: string, first: string) => before + first.toLowerCase());
const endOfSentence = /(?<=[.!?;:\n•]) *(?:[-–+*•] +)?/;

/** The sentences in which no word has a capital, but for the first. */
export const smallSentences = (text: string): readonly string[] =>
  withSmallOpenings(text)
    .split(endOfSentence)
    .filter((one) => one !== '' && one === one.toLowerCase());
