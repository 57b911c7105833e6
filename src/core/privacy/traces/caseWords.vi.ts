/** Capitals behind a word for a case that are no child's: who deals with it, what kind it is, how many there are. */
import { acronymKeys } from '../nameRun.vi.ts';
import { acronyms } from '../personalData.vi.ts';
import type { Word } from '../words.vi.ts';

const ofCases = /(?:^|\s)(?:vụ|vụ việc|trường hợp|vu|vu viec|truong hop)$/;
/** Bodies that deal with cases, cut short. */
const bodies = /^(?:CA[HPTX]?|VKS(?:ND)?|TAND|TTYT|BV|BVĐK|BHYT|BHXH|UBND|MTTQ|TAQ|BGH)$/;
/** "vụ XHTE", "Vụ TN 2021": what a case is of, or what was done with it (taken in, dealt with). */
const kinds = /^(?:XH(?:TE|TD)?|BL(?:GĐ|HĐ|TE)?|LĐ(?:QM)?|BN|TNTT|ANM|TN|XL)$/;
const counts = /^(?:số|sl|các|những|mỗi|tổng|so|cac|nhung|moi|tong)$/;

/** Whether the capitals at this word, behind this word for a case, are of cases. */
export function isOfCases(words: readonly Word[], at: number, introducer: string): boolean {
  if (!ofCases.test(introducer)) return false;
  const isCounted = counts.test(words[at - 1 - introducer.split(' ').length]?.key ?? '');
  return isCounted || isCasesShort(words[at]?.text ?? '') || acronymKeys.has(words[at]?.key ?? '');
}

/** Whether these capitals are short for something, and nobody's. */
export const isNobodysShort = (short: string): boolean =>
  acronyms.has(short) || isCasesShort(short) || acronymKeys.has(short.toLowerCase());

/** "B.T.C.T.E phường đã họp 09 phiên": what a board does, and no child. */
const boardDoes =
  /^(?:\p{Lu}\.){2,5}\p{Lu}?\.? (?:(?:phường|xã|trường|quận|huyện|thành phố|phuong|xa|truong|quan|huyen|của trường|cua truong) )?(?:đã |da |vừa |mới )?(?:họp|hop|ban hành|ban hanh|kiện toàn|kien toan|ra quân|tham mưu|tham muu|giao ban|kiểm tra chéo)(?!\p{L})/u;
export const isBodyAtWork = (rest: string): boolean => boardDoes.test(rest);

const isCasesShort = (short: string) => bodies.test(short) || kinds.test(short);
