/** Notes of a report: what one says of a figure stands behind that figure, in brackets. */
import { compareKey } from '../../text/text.ts';
import type { Line } from '../lines.ts';
import { noteSaysMore } from '../numbers/figuresAre.vi.ts';

/** Around what the file itself knows as the mark of a note, and small figures above the line. */
const [open, close] = ['\ue0f0', '\ue0f1'];
export const noteMark = (mark: string): string => `${open}${mark}${close}`;

const ownMark = new RegExp(`${open}[^${close}]*${close}`, 'gu');
const smallFigures = /(?<=[\p{L}\d)])(?<!\d ?[mck]?m)[¹²³⁰⁴-⁹]{1,2}|^[¹²³⁰⁴-⁹]{1,2}(?= ?\p{L})/gu;
const ownNote = new RegExp(`^\\s*(${open}[^${close}]*${close})[\\s:.)-]*(.*)$`, 'u');
/** "(*) Số liệu ước tính", "(1): …", "* …": under what is marked so. "**…**" is bold. */
const typedNote = /^\s*(\(\*{1,3}\)|\*{1,3}|\(\d\)|\[\d{1,2}\])(?!.*\*\*)[ :.\u2013-]*(\p{L}.*)$/u;
const aboveLine = /[¹²³⁰⁴-⁹]/u;
/** What may name a note, never the mark of an item. */
const mayBeMarked = new RegExp(`${open}|[\\p{L}\\d)] ?(?:\\(?\\*|[([]\\d{1,2}[)\\]])`, 'u');
const longestNote = 160;
/** Lines of notes between a table and the note looked at. */
const mostNotes = 5;

/** Notes that say more of a figure are read with it; others stay where they are. */
export function withNotes(given: readonly Line[]): readonly Line[] {
  const lines = given.map((line) => (aboveLine.test(line.text) ? change(line, markedAbove) : line));
  const isMarked = (line: Line | null | undefined) => mayBeMarked.test(line?.text ?? '');
  const marked = new Set([...lines.keys()].filter((at) => isMarked(lines[at])));
  if (marked.size === 0) return lines;
  const done: (Line | null)[] = [...lines];
  lines.forEach(({ text, cells }, at) => {
    const [, mark = '', note = ''] = cells
      ? []
      : (ownNote.exec(text) ?? typedNote.exec(text) ?? []);
    if (mark === '' || note.length > longestNote || !noteSaysMore(compareKey(note))) return;
    const named = namedBy(mark);
    const first = firstUnder(lines, at, mark);
    let isNamed = false;
    for (const before of marked) {
      const line = done[before];
      if (!line || before < first || before >= at) continue;
      const noted = change(line, (one) => one.replace(named, inBrackets(note)));
      isNamed = isNamed || noted.text !== line.text;
      done[before] = noted;
      if (!isMarked(noted)) marked.delete(before);
    }
    if (isNamed) done[at] = null;
  });
  return withoutNoteMarks(done.filter((line) => line !== null));
}

/** The lines without the marks of notes that the file knows. */
export function withoutNoteMarks(lines: readonly Line[]): readonly Line[] {
  const plain = (line: Line) => change(line, (text) => text.replace(ownMark, ''));
  return lines.map((line) => (line.text.includes(open) ? plain(line) : line));
}

const markedAbove = (text: string): string =>
  text.replace(smallFigures, (sign) => noteMark(sign.normalize('NFKC')));

/** A mark of the file or a star is meant wherever it is; a typed number only in the table right above. */
function firstUnder(lines: readonly Line[], at: number, mark: string): number {
  if (mark.includes('*') || mark.startsWith(open)) return 0;
  let from = at;
  while (from > 0 && !lines[from - 1]?.cells && at - from < mostNotes) from -= 1;
  while (from > 0 && lines[from - 1]?.cells) from -= 1;
  return from;
}

/** Behind a word, a number or its brackets, at an end. */
function namedBy(mark: string): RegExp {
  if (mark.startsWith(open)) return new RegExp(mark, 'gu');
  const sign = mark.replace(/[()[\]]/g, '').replace(/\*/g, '\\*');
  const own = mark.includes('*') ? `\\(?${sign}\\)?(?!\\*)` : `[([]${sign}[)\\]]`;
  return new RegExp(`${noteMark(sign)}|(?<=[\\p{L}\\d)]) ?${own}(?![\\p{L}\\d])`, 'gu');
}

/** On one line of one sentence, as it will be looked at. */
function inBrackets(note: string): string {
  const said = note
    .replace(ownMark, '')
    .trim()
    .replace(/[.;:]+$/, '');
  return ` (${said.replace(/[.;] +/g, ', ').replace(/[()|\t$]/g, ' ')})`;
}

function change(line: Line, by: (text: string) => string): Line {
  const cells = line.cells?.map(by);
  return cells ? { ...line, text: cells.join(' | '), cells } : { ...line, text: by(line.text) };
}
