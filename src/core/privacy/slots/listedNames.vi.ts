/** "A, B và C": a name in a list is of the kind of the names before it. */

import { compareKeys, looseKeys } from '../../text/text.ts';
import { predicates } from '../knownWords.vi.ts';
import type { NameRun } from '../nameRun.vi.ts';
import type { ReadWords, Word } from '../words.vi.ts';

/** A list that names have made so far. */
export interface RunList {
  /** Its first name, with what is before it. */
  readonly first: NameRun;
  readonly last: NameRun;
  readonly count: number;
}

/** The list that goes on with this name; null when it begins another. */
export function listWith(words: readonly Word[], list: RunList | null, run: NameRun): RunList | null {
  if (list === null || !follows(words, list.last, run)) return null;
  return { first: list.first, last: run, count: list.count + 1 };
}

/** The same kind of thing continues; a number may be part of a name: "Lam Sơn 2, An Chân 1". */
function follows(words: readonly Word[], before: NameRun, run: NameRun): boolean {
  const end = before.to + (isNumbered(words, before) ? 1 : 0);
  const gap = words[run.from]?.gap ?? '';
  if (run.from === end) return /^ ?[,;/–-] ?$/.test(gap);
  return run.from === end + 1 && /^(?:và|va|với|hoặc)$/.test(words[end]?.key ?? '');
}

function isNumbered(words: readonly Word[], { to }: NameRun): boolean {
  const [number, next] = [words[to], words[to + 1]];
  if (number?.gap !== ' ' || !/^\d{1,2}$/.test(number.text)) return false;
  return next?.gap !== '' && !/^(?:tuổi|tuoi|t|lớp|lop|em|cháu|bạn)$/.test(next?.key ?? '');
}

/** Names behind a place, a school or an officer are of its kind, where nothing happened to anybody. */
export function asListed({ words }: ReadWords, { first, count }: RunList, run: NameRun, isIncident: boolean): NameRun {
  const { before } = first;
  if (run.before !== null) return run;
  const isLong = run.to - run.from > 2;
  const isThing = before === 'place' || before === 'school';
  if (isIncident) {
    if (run.isFamous && isThing) return { ...run, before };
    const isTold = isLong || behind.has(words[run.to]?.key ?? '');
    const isCounted = isThing && count <= countBefore(words, first);
    const isAlike = isThing && isNumbered(words, first) && isNumbered(words, run);
    const isOnStage = before === 'office' && stage.test(first.introducer);
    return !isTold && (isCounted || isAlike || isOnStage) ? { ...run, before } : run;
  }
  return run.level === 'full' && isLong && before === 'place' && !run.isFamous ? run : { ...run, before };
}

const behind = new Set([...compareKeys(predicates), ...looseKeys(predicates)]);
const stage = /^(?:ca sĩ|danh ca|diễn viên|cầu thủ|danh thủ|nghệ sĩ|nhạc sĩ|họa sĩ|hoa hậu|á hậu|người mẫu|vận động viên|tuyển thủ|mc)$/;
const numbers = ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "3 thôn A, B, C": how many names follow; 0 when nobody counted. */
function countBefore(words: readonly Word[], { from, introducer }: NameRun): number {
  const counted = words[from - introducer.split(' ').length - 1]?.key ?? '';
  return /^\d{1,2}$/.test(counted) ? Number(counted) : Math.max(0, numbers.indexOf(counted, 2));
}

/** 'hát "Đi học" của …': who made a work, or a child. */
export const isAuthor = ({ from }: NameRun, words: readonly Word[]) =>
  words[from - 1]?.key === 'của' && /…? ?["”»’] $/.test(words[from - 1]?.gap ?? '');

/** "thôn Đoài, Hoàng Minh Thảo có mô hình hay": a place behind a place, or somebody; nobody is told of. */
export function isListedPlace(words: readonly Word[], { first }: RunList, run: NameRun): boolean {
  if (run.before !== null || !/^(?:place|school)$/.test(first.before ?? '')) return false;
  return !behind.has(words[run.to]?.key ?? '') && !/[(,]/.test(words[run.to]?.gap ?? '');
}
