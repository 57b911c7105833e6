/** The lines of an annex → a tree of items, by the marks that they begin with. */
import { eachMatch } from '../lib/eachMatch.ts';
import { isAnnexStart } from './annexes.ts';
import type { DispatchLine } from './dispatchLines.ts';
import { listMark, type Mark } from './marks.ts';
import { aboutFigures, letterGoesOn, order, signature } from './words.vi.ts';

export interface Item {
  readonly mark: Omit<Mark, 'rest'>;
  text: string;
  readonly at: number;
  readonly items: Item[];
  /** Lines under it that have no mark. */
  readonly notes: DispatchLine[];
  /** Lines under it that order something and ask nothing. */
  orders: number;
}

const inList = /(?:^|[\s;,:])\((\d{1,2}|\p{Ll})\)\s+/gu;

export function itemTree(lines: readonly DispatchLine[]): Item {
  const root = itemOf({ style: '', rank: -1, number: '', rest: '' }, 0);
  const open: Item[] = [root];
  let highest = '';
  for (const line of lines) {
    if (isAnnexStart(line)) {
      open.length = 1;
      highest = '';
    }
    const top = open[open.length - 1] ?? root;
    const mark = line.cells === undefined ? listMark(line.text) : null;
    if (mark === null) addNote(top, line);
    else {
      if (highest === '' && (mark.style === 'roman' || mark.style === 'capital')) {
        highest = line.isRow ? '' : mark.style;
      }
      addItem(open, line.isRow ? inTable(mark) : ranked(mark, highest, open), line.at);
    }
  }
  closeBrackets(root);
  return root;
}

/** Rows stay under the heading above their table, whatever their numbers. */
function inTable(mark: Mark): Mark {
  return { ...mark, style: `row ${mark.style}`, rank: mark.rank + 20 };
}

/** "I." holds "A." where it comes first; "Thứ nhất" is inside "1." where that is open. */
function ranked(mark: Mark, highest: string, open: readonly Item[]): Mark {
  if (mark.style === 'roman' && highest === 'roman') return { ...mark, rank: 1 };
  if (mark.style === 'capital' && highest === 'roman') return { ...mark, rank: 2 };
  const isInside = mark.style === 'ordinal' && open.some((one) => one.mark.style === 'one');
  return isInside ? { ...mark, rank: 4.5 } : mark;
}

function itemOf({ rest, ...mark }: Mark, at: number): Item {
  return { mark, text: rest, at, items: [], notes: [], orders: 0 };
}

function addItem(open: Item[], mark: Mark, at: number): void {
  const same = open.findIndex((one) => one.mark.style === mark.style);
  if (same > 0) open.length = same;
  while (open.length > 1 && (open[open.length - 1]?.mark.rank ?? -1) > mark.rank) open.pop();
  const item = itemOf(mark, at);
  open[open.length - 1]?.items.push(item);
  open.push(item);
  spread(item);
}

/** Takes the title of a part from the next line; keeps the rest as notes. */
function addNote(item: Item, line: DispatchLine): void {
  if (order.test(line.text) || letterGoesOn.test(line.text) || aboutFigures.test(line.text))
    item.orders += 1;
  if ([signature, letterGoesOn, aboutFigures].some((one) => one.test(line.text))) return;
  if (item.text === '' && item.mark.style !== '') item.text = line.text;
  else item.notes.push(line);
}

/** Makes items of "… (1) …; (2) …" in one line. */
function spread(item: Item): void {
  const marks = eachMatch(item.text, inList);
  if (marks.length < 2) return;
  const text = item.text;
  const starts = marks.map((one) => one.index);
  item.text = text.slice(0, starts[0]).trim();
  for (const [at, one] of marks.entries()) {
    const part = text.slice(one.index + one[0].length, starts[at + 1]).replace(/[\s;,.]+$/, '');
    const mark = { style: '(one)', rank: 7, number: one[1] ?? '', rest: part };
    item.items.push(itemOf(mark, item.at));
  }
}

/** A list inside brackets: the sign that closes it is no part of its last item. */
function closeBrackets(item: Item): void {
  for (const one of item.items) {
    const opened = one.text.split('(').length;
    if (one.text.split(')').length > opened) one.text = one.text.replace(/\)(?=[^)]*$)/, '');
    closeBrackets(one);
  }
}
