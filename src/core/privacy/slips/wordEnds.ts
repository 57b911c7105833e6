/** Where words of a text begin and end. */
import { isApostropheAt, isDigitAt, isLetterAt, isWordSignAt } from '../../text/letters.ts';

/** Where the next word begins: letters, or a number. */
export function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetterAt(text, at) && !isDigitAt(text, at)) at += 1;
  return at;
}

/** Where a word ends: after its letters and marks, which may hold one apostrophe; a number ends after its digits. */
export function endOfWord(text: string, start: number): number {
  let end = start + 1;
  if (isDigitAt(text, start)) {
    while (isDigitAt(text, end)) end += 1;
    return end;
  }
  const goOn = () => {
    while (isWordSignAt(text, end) && !isDigitAt(text, end)) end += 1;
  };
  goOn();
  if (isApostropheAt(text, end) && isLetterAt(text, end + 1)) {
    end += 1;
    goOn();
  }
  return isApostropheAt(text, end) ? end + 1 : end;
}
