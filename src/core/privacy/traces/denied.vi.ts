/** Cases that a sentence says were not. */
import type { Word } from '../words.vi.ts';

/** "không phát sinh vụ việc nào": a case that was not; a person behind "không có" is one all the same. */
export function isDenied(words: readonly Word[], at: number, isPlain: boolean): boolean {
  if (!(isPlain ? plainCases : cases).has(words[at]?.key ?? '')) return false;
  for (let from = at - 1; from >= Math.max(0, at - farthest); from--) {
    const [word, next] = [words[from], words[from + 1]];
    if (word === undefined || next === undefined || next.startsSentence || /[,(]/.test(next.gap)) return false;
    if (denies.has(word.key) && happens.has(next.key)) return true;
  }
  return false;
}

const farthest = 5;
const cases = new Set('vụ trường bị'.split(' '));
const plainCases = new Set('vu truong bi'.split(' '));
const denies = new Set('không chưa khong chua'.split(' '));
const happens = new Set('có phát xảy ghi để co phat xay de'.split(' '));
