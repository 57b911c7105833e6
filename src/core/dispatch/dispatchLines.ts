/** Lines of a dispatch as pasted or opened → without Markdown, and with broken lines joined. */
import { tidy } from '../text/text.ts';
import type { Line } from '../written/lines.ts';
import { afterReference, number, placeAndDate, reference } from './letterWords.vi.ts';

export interface DispatchLine {
  readonly text: string;
  /** Counted from 1, as the text was given. */
  readonly at: number;
  readonly cells?: readonly string[];
  /** A row of a table that asks: its number counts in that table alone. */
  readonly isRow?: boolean;
}

const rule = /^[\s|:*_=-]+$/;
const blanks = /[.…_·]{3,}|…/;
const startsMarked = /^(?:[-–—•●+*]|\(?\w{1,5}[.)]|\()/;

export function dispatchLines(lines: readonly Line[]): readonly DispatchLine[] {
  const found: DispatchLine[] = [];
  for (const [at, { text, cells, apart }] of lines.entries()) {
    const plain = withoutMarkdown(text);
    if (plain === '' || (rule.test(plain) && !blanks.test(plain))) continue;
    const last = found[found.length - 1];
    const goesOn = apart !== true && cells === undefined && last?.cells === undefined;
    if (last !== undefined && goesOn && isBroken(last.text, plain)) {
      found[found.length - 1] = { ...last, text: `${last.text} ${plain}` };
    } else {
      const row = cells === undefined ? {} : { cells: cells.map(plainCell) };
      found.push({ text: plain, at: at + 1, ...row });
    }
  }
  return found;
}

/** Whether the second line is the rest of the first. */
function isBroken(first: string, second: string): boolean {
  if (startsMarked.test(second)) return false;
  if (first.split('(').length > first.split(')').length) return true;
  if (reference.test(first))
    return ![number, placeAndDate, afterReference].some((one) => one.test(second));
  return /^\p{Ll}/u.test(second) && !/[.:;…]$/.test(first);
}

function plainCell(cell: string): string {
  return cell.split('\n').map(withoutMarkdown).join('\n');
}

function withoutMarkdown(text: string): string {
  return tidy(
    text
      .replace(/<sup>.*?<\/sup>/g, '')
      .replace(/<[^<>]*>/g, ' ')
      .replace(/\[([^\]]*)\]\([^()]*\)/g, '$1')
      .replace(/\\([\\\x60*_{}[\]()#+.!-])/g, '$1')
      .replace(/^\s*(?:>\s*)+/, '')
      .replace(/^\s*#{1,6}\s+/, '')
      .replace(/\*\*/g, '')
      .replace(/(^|[\s(])\*(?=\S)([^*]+)\*(?=$|[\s).,;:])/g, '$1$2'),
  ).trim();
}
