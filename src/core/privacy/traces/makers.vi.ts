/** Bodies that make clips and pictures: "clip của Bộ LĐTBXH", "video của Trung tâm 111". */
import type { Word } from '../words.vi.ts';

const bodyWord = /^(?:bộ|sở|cục|viện|báo|đài)$/;
const bodyPair =
  /^(?:trung tâm|công an|công ty|tổng đài|tổng cục|chi cục|ngân hàng|tập đoàn|đại học|học viện|tòa án|tạp chí|thành đoàn|ủy ban)$/;

/** Whether a body begins at this word. */
export function isMaker(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return bodyWord.test(word?.key ?? '') || (next?.gap === ' ' && bodyPair.test(`${word?.key} ${next.key}`));
}
