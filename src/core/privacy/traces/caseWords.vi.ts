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

const isCasesShort = (short: string) => bodies.test(short) || kinds.test(short);
