/** The days that a letter says: its period, its deadline. */
import { eachMatch } from '../lib/eachMatch.ts';
import { hasBlank } from './asked.ts';
import type { DispatchLine } from './dispatchLines.ts';
import {
  anyDay,
  asksUnits,
  daysBefore,
  dueDate,
  dueDay,
  dueSaid,
  dueWord,
  earlierThan,
  inPlaceOf,
  ofDeadline,
  putOff,
  reportsUp,
  senderReports,
  sendsReport,
} from './dueWords.vi.ts';
import {
  dayInNumbers,
  dayInWords,
  daySpan,
  dayText,
  paperDay,
  periodWord,
  reportedSpan,
  sinceIssued,
} from './letterWords.vi.ts';
import { listMark } from './marks.ts';
import { counter } from './words.vi.ts';

/** Something that a line says. */
export interface SaidInLetter {
  readonly text: string;
  readonly line: DispatchLine;
}

export type Found = SaidInLetter | null;

export function first(
  lines: readonly DispatchLine[],
  pattern: RegExp,
  say: (found: RegExpExecArray) => string,
): Found {
  for (const line of lines) {
    const found = new RegExp(pattern.source, pattern.flags.replace('g', '')).exec(line.text);
    const text = found === null ? '' : say(found).trim();
    if (text !== '') return { text, line };
  }
  return null;
}

export function periodDay(lines: readonly DispatchLine[], pattern: RegExp): Found {
  const said = inNumbers(lines).filter(({ text }) => periodWord.test(text));
  return asWritten(
    first(said, pattern, ([, d = '', m = '', y = '']) => dayText(d, m, y)),
    lines,
  );
}

/** "From when the Decision was issued": the day of that paper, named elsewhere. */
export function sinceDay(lines: readonly DispatchLine[]): Found {
  const line = lines.find(({ text }) => sinceIssued.test(text));
  const kind = sinceIssued.exec(line?.text ?? '')?.[1]?.toLowerCase();
  const day = first(lines, paperDay, ([, paper = '', d = '', m = '', y = '']) =>
    kind === undefined || paper.toLowerCase() === kind ? dayText(d, m, y) : '',
  );
  return line === undefined || day === null ? null : { line, text: day.text };
}

/** Of the sentences that send the report somewhere: by when; until when figures are taken is no deadline. */
function dueOf(lines: readonly DispatchLine[], { agency, isOwn }: Asking): Found {
  const said = inNumbers(lines)
    .flatMap((line) => line.text.split(/(?<=[.;])\s+/).map((text) => ({ ...line, text })))
    .filter(({ text }) => dueWord.test(text.replace(daySpan, '')) && isOwn(text));
  const plain = said.map((line) => ({ ...line, text: line.text.replace(daySpan, '') }));
  const actsItself = senderReports(agency);
  const isMeant = (one: RegExpExecArray) => isOfUnits(one, actsItself);
  const due = [...daysOf(plain, dueDay, isMeant), ...daysOf(plain, dueDate, isMeant)];
  // A first and a last report, another level's day: which is meant an officer says.
  const isOne = new Set(due.map(({ text }) => text)).size === 1;
  const [found = isOne ? (due[0] ?? null) : null] = daysOf(said, putOff, () => true);
  return asWritten(found, lines);
}

interface Asking {
  /** Who sends the letter, in small letters. */
  readonly agency: string;
  readonly isOwn: (sentence: string) => boolean;
}

function daysOf(
  lines: readonly DispatchLine[],
  pattern: RegExp,
  isMeant: (found: RegExpExecArray) => boolean,
): SaidInLetter[] {
  return lines.flatMap((line) =>
    eachMatch(line.text, pattern)
      .filter(isMeant)
      .map(([, d = '', m = '', y = '']) => ({ line, text: dayText(d, m, y) })),
  );
}

/** No day by which the sender reports itself, and none from which another is counted: an officer reads those. */
function isOfUnits({ input, index, 0: whole }: RegExpExecArray, actsItself: RegExp): boolean {
  const before = (input.slice(0, index).split(anyDay).pop() ?? '').toLowerCase();
  const rest = input.slice(index + whole.length).toLowerCase();
  if (daysBefore.test(`${before}${whole}`) || earlierThan.test(rest)) return false;
  if (inPlaceOf.test(before)) return false;
  return ![actsItself, reportsUp].some((one) =>
    eachMatch(before, one).some((own) => !asksUnits.test(before.slice(own.index + own[0].length))),
  );
}

/** "Số đơn vị nộp hồ sơ trước ngày 30/12: …… đơn vị": among the last lines, and asked all the same. */
export function asksBelow({ text, cells }: DispatchLine): boolean {
  return cells !== undefined || hasBlank(text) || counter.test(listMark(text)?.rest ?? text);
}

/** A day for something else is none for the report, where the letter says in words when that is due. */
export function deadlineIn(
  lines: readonly DispatchLine[],
  end: readonly DispatchLine[],
  sender: string,
): { readonly due: Found; readonly dueSaid: Found } {
  const all = [...lines, ...end];
  const ofReport = dueSaidIn(all.filter(({ text }) => sendsReport.test(text)));
  const isOwn = (sentence: string) => ofReport === null || ofDeadline.test(sentence);
  const asking = { agency: sender.toLowerCase(), isOwn };
  return {
    due: dueOf(lines, asking) ?? dueOf(end, asking),
    dueSaid: ofReport ?? dueSaidIn(all),
  };
}

/** Where the letter speaks of a deadline, whether its day is read or not. */
function dueSaidIn(lines: readonly DispatchLine[]): Found {
  return first(lines, dueSaid, ([whole = '']) => whole);
}

/** The first or the last day of "từ … đến …"; `at` is the group of the pattern that holds the day. */
export function spanDay(lines: readonly DispatchLine[], at: number): Found {
  const day = (found: RegExpExecArray) =>
    dayText(found[at] ?? '', found[at + 1] ?? '', found[at + 2] ?? '');
  return asWritten(first(inNumbers(lines), reportedSpan, day), lines);
}

/** Days in words as days in numbers. */
function inNumbers(lines: readonly DispatchLine[]): readonly DispatchLine[] {
  return lines.map((line) => ({ ...line, text: line.text.replace(dayInWords, dayInNumbers) }));
}

/** With the line in its own words. */
function asWritten(found: Found, lines: readonly DispatchLine[]): Found {
  const line = lines.find(({ at }) => at === found?.line.at);
  return found === null || line === undefined ? found : { ...found, line };
}
