/** The parts of a sentence around a number: its clause, what is before it and what is counted. */
import { eachMatch } from '../lib/eachMatch.ts';
import type { SentenceAt } from './draft.ts';
import type { Mention } from './mentions.ts';
import { ownCount } from './numbers/matter.vi.ts';
import { concession, ofOneAct } from './numbers/numberWords.vi.ts';
import { noneBefore } from './numbers/unreal.vi.ts';
import { betweenFigures, goesOnAfterComma } from './words.vi.ts';
import type { KeySpan } from './years.ts';

/** The parts of a sentence around a mention, as keys. */
export interface Around {
  /** From the figure before it, or the start of the clause. */
  readonly near: string;
  /** Of what is near, behind the last comma, where a figure is before it. */
  readonly part?: string;
  /** Where the figure before it goes with it, what both are of: "tập huấn 3 buổi cho". */
  readonly act?: string;
  /** To the next comma or figure. */
  readonly after: string;
  /** Of the clause, up to the mention. */
  readonly before: string;
  readonly clause: string;
  /** Of the sentence, up to the clause. */
  readonly earlier: string;
  readonly sentence: string;
  /** Headings and the line that leads in. */
  readonly above: string;
  /** The figures of the group of measures that its section is about. */
  readonly counts?: readonly string[];
  /** The sentence before it in its section. */
  readonly previous: string;
}

/** Signs of its clause that are read at all. */
const farthest = 600;

/** What follows the last of "2 cán bộ và 5 giáo viên tham gia": it is said of each. */
function joined(figures: readonly Mention[], place: number, key: string): string {
  const [one, next] = [figures[place], figures[place + 1]];
  if (!one || !next || !betweenFigures.test(key.slice(one.end, next.start))) return '';
  return key.slice(next.end, figures[place + 2]?.start ?? key.length).split(/[,(;]/)[0] ?? '';
}

export function clauseAround({ at }: Mention, key: string): KeySpan {
  const start = key.lastIndexOf(';', at) + 1;
  const end = key.indexOf(';', at);
  return { start, end: end < 0 ? key.length : end };
}

/** "xử lý 03 vụ (2022: 02; 2024: 01)": what is before the bracket is said of all in it. */
function outsideBrackets(clause: KeySpan, { at }: Mention, key: string): KeySpan {
  const opened = key.lastIndexOf('(', at);
  if (opened < 0 || opened >= clause.start || key.slice(opened, at).includes(')')) return clause;
  return { start: key.lastIndexOf(';', opened) + 1, end: clause.end };
}

export function aroundOf(
  mention: Mention,
  figures: readonly Mention[],
  { key, passage, previous }: SentenceAt,
): Around {
  const { start, end } = outsideBrackets(clauseAround(mention, key), mention, key);
  const place = figures.indexOf(mention);
  const from = Math.max(start, figures[place - 1]?.end ?? 0);
  const to = Math.min(end, figures[place + 1]?.start ?? end);
  const rest = ownRest(key.slice(mention.end, to), to < end) + joined(figures, place, key);
  const comma = endOfObject(rest);
  const apart = concession.exec(key.slice(start, mention.start));
  if (apart) return aroundApart(apart[0], rest.slice(0, comma));
  const near = withoutNone(key.slice(from, mention.start));
  const before = withoutNone(key.slice(Math.max(start, mention.start - farthest), mention.start));
  return {
    near,
    ...(from > start || ownCount.test(near) ? { part: behindComma(near) } : {}),
    ...(ofOneAct.test(near) ? { act: behindComma(before) } : {}),
    after: rest.slice(0, comma),
    before,
    clause: key.slice(start, end),
    earlier: key.slice(0, start),
    sentence: key,
    previous,
    above: `${passage.lead} ${passage.section.key}`,
    counts: passage.section.counts,
  };
}

function behindComma(text: string): string {
  return text.slice(text.lastIndexOf(',') + 1);
}

/** "…, trong khi giá một máy là 12 triệu đồng": what is said of the rest is not said of the number. */
function aroundApart(before: string, after: string): Around {
  const clause = `${before}${after}`;
  const none = { earlier: '', previous: '', above: '' };
  return { near: before, before, after, clause, sentence: clause, ...none };
}

/** "Không phát hiện vụ việc nào, nhắc nhở 05 …": what was not done is not said of the number; as long as it was. */
function withoutNone(before: string): string {
  return before.replace(noneBefore, (found) => ' '.repeat(found.length));
}

/** What follows the last comma before another figure is that one's: "2 vụ tiếp nhận, xử lý 1 vụ". */
function ownRest(rest: string, hasNext: boolean): string {
  const comma = hasNext ? rest.lastIndexOf(',') : -1;
  return comma < 0 ? rest : rest.slice(0, comma);
}

/** The comma or bracket that ends what is counted. */
function endOfObject(rest: string): number {
  const ends = eachMatch(rest, /[,(]/g).map(({ index }) => index);
  return ends.find((at) => !goesOnAfterComma.test(rest.slice(at))) ?? rest.length;
}
