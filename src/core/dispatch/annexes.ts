/** A dispatch cut in two: the letter, and what it asks. */
import { isMostlyCapitals } from './casing.ts';
import type { DispatchLine } from './dispatchLines.ts';
import { addressed } from './letterWords.vi.ts';
import { listMark } from './marks.ts';
import {
  annexName,
  annexStart,
  letterGoesOn,
  listFollows,
  outlineName,
  recipientsStart,
} from './words.vi.ts';

interface Cut {
  readonly letter: readonly DispatchLine[];
  readonly outline: readonly DispatchLine[];
  /** The outline's own name, over its first item. */
  readonly title: DispatchLine | null;
}

export function cutDispatch(lines: readonly DispatchLine[]): Cut {
  const start = lines.findIndex(isAnnexStart);
  if (start >= 0) return cutAt(lines, start);
  const said = lines.findIndex(
    ({ text }, at) => listFollows.test(text) && listMark(lines[at + 1]?.text ?? '') !== null,
  );
  const lead = said < 0 ? leadAfterAddress(lines) : said;
  if (lead < 0) return { letter: [], outline: untilRecipients(lines), title: null };
  const after = lines.slice(lead + 1);
  const end = after.findIndex(({ text }) => listMark(text) === null && letterGoesOn.test(text));
  const outline = untilRecipients(end < 0 ? after : after.slice(0, end));
  const letter = [...lines.slice(0, lead + 1), ...after.slice(outline.length)].flatMap(cellLines);
  return { letter, outline, title: null };
}

/** The paragraph over the first list after those that the letter is sent to; else -1. */
function leadAfterAddress(lines: readonly DispatchLine[]): number {
  const to = lines.findIndex(({ text }) => addressed.test(text));
  if (to < 0) return -1;
  const isListed = ({ text }: DispatchLine) => listMark(text) !== null;
  const prose = lines.findIndex((line, at) => at > to && !isListed(line));
  const start = lines.findIndex((line, at) => at > prose && isListed(line));
  const end = lines.findIndex(({ text }) => recipientsStart.test(text));
  return prose < 0 || start < 0 || (end >= 0 && end < start) ? -1 : start - 1;
}

/** The first line of an annex: what was open before it ends. */
export function isAnnexStart({ text, cells }: DispatchLine): boolean {
  if (cells !== undefined || !annexStart.test(text)) return false;
  return isMostlyCapitals(text) || text.replace(annexName, '').trim() === '';
}

/** Splits a letterhead, often a table, into lines: one for each line of a cell. */
function cellLines({ cells, text, at }: DispatchLine): readonly DispatchLine[] {
  const parts = (cells ?? [text]).flatMap((cell) => cell.split('\n'));
  return parts.map((part) => ({ text: part.trim(), at })).filter((one) => one.text !== '');
}

function cutAt(lines: readonly DispatchLine[], start: number): Cut {
  const after = lines.slice(start);
  const firstItem = after.findIndex(({ text }) => listMark(text) !== null);
  const head = after.slice(0, Math.max(0, firstItem)).filter(({ text }) => isMostlyCapitals(text));
  const title = head
    .map(({ text }) => text.replace(annexName, '').replace(outlineName, ''))
    .filter((text) => text !== '')
    .join(' ');
  const body = after.slice(1).filter((line) => !head.includes(line));
  const [at] = head;
  return {
    letter: lines.slice(0, start).flatMap(cellLines),
    outline: untilRecipients(body),
    title: title === '' || at === undefined ? null : { text: title, at: at.at },
  };
}

function untilRecipients(lines: readonly DispatchLine[]): readonly DispatchLine[] {
  const end = lines.findIndex(({ text }) => recipientsStart.test(text));
  return end < 0 ? lines : lines.slice(0, end);
}
