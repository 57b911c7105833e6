/** "A, B và C": a name in a list is of the kind of the name before it. */

import { compareKeys, looseKeys } from '../../text/text.ts';
import { predicates } from '../knownWords.vi.ts';
import type { NameRun } from '../nameRun.vi.ts';
import type { ReadWords, Word } from '../words.vi.ts';

/** A list that names have made so far. */
export interface RunList {
  /** Its first name, with what is before it. */
  readonly first: NameRun;
  readonly last: NameRun;
}

/** Whether a list goes on with this name. */
export function goesOnWith(words: readonly Word[], list: RunList | null, run: NameRun): boolean {
  if (list === null) return false;
  const { last } = list;
  const gap = words[run.from]?.gap ?? '';
  if (run.from === last.to) return /^ ?[,;/–-] ?$/.test(gap);
  return run.from === last.to + 1 && /^(?:và|va|với|hoặc)$/.test(words[last.to]?.key ?? '');
}

/** The list with this name, or a new one that begins with it. */
export const listWith = (list: RunList | null, run: NameRun): RunList => ({ first: list?.first ?? run, last: run });

/** Behind a name these are told of a person, or, rarely, of a place. */
export const personsDeed = /^(?:bị|kể|khai|khóc|nói|nghỉ|bỏ|sợ|nhắn|quen|rủ|xin|bi|ke|khai|khoc|nhan|xin)$/;

/** Names behind a place, a school or an officer are of its kind, where nothing happened to anybody. */
export function asListed({ last: { before } }: RunList, run: NameRun, { words }: ReadWords, isIncident: boolean): NameRun {
  if (run.before !== null || (!run.isFamous && personsDeed.test(words[run.to]?.key ?? ''))) return run;
  if (isIncident) return run.isFamous && isThing.test(before ?? '') ? { ...run, before } : run;
  const isLong = run.to - run.from > 2;
  return run.level === 'full' && isLong && before === 'place' && !run.isFamous ? run : { ...run, before };
}

const isThing = /^(?:place|school)$/;
const behind = new Set([...compareKeys(predicates), ...looseKeys(predicates)]);

/** 'hát "Đi học" của …': who made a work, or a child. */
export const isAuthor = ({ from }: NameRun, words: readonly Word[]) =>
  words[from - 1]?.key === 'của' && (/["”»’…] ?$/.test(words[from - 1]?.gap ?? '') || works.test(wordsBefore(words, from - 1)));

const works =
  /(?:^| )(?:cuốn|cuốn sách|tác phẩm|bài thơ|ca khúc|truyện|truyện ngắn|tiểu thuyết|trích đoạn|đoạn trích|tùy bút)(?: [^ ]+){0,6}$/;
const wordsBefore = (words: readonly Word[], at: number) =>
  words
    .slice(Math.max(0, at - 8), at)
    .map(({ key }) => key)
    .join(' ');

/** "thôn Đoài, Hoàng Minh Thảo có mô hình hay": a place behind a place, or somebody; nobody is told of. */
export function isListedPlace(words: readonly Word[], { first }: RunList, run: NameRun): boolean {
  if (run.before !== null || !isThing.test(first.before ?? '')) return false;
  return !behind.has(words[run.to]?.key ?? '') && !/[(,]/.test(words[run.to]?.gap ?? '');
}
