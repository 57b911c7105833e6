/** Text typed in a font of before Unicode, or damaged: found, and converted for the offer of C05. */

import { tidy } from './compareKey.ts';
import { fromTcvn3, fromVni, tcvn3Hit, vniHit } from './legacyFont.vi.ts';

export type LegacyFont = 'TCVN3' | 'VNI';

const leastHits = 2;
const latin = /[\u00a1-\u00ff]/;
const lost = /\uFFFD/;
/** UTF-8 read as a Western code page: "Trá»ng", "Äá»", "Æ°". */
const misread =
  /\u00e1[\u00ba\u00bb][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|\u00c3[\u0080-\u00bf]|\u00c4[\u0090\u2018\u0083\u0192\u00a9\u00a8]|\u00c6[\u00a0\u00a1\u00af\u00b0]|\u00e2\u20ac/;
/** Letters that became question marks: "Tr??ng h?c"; an address may hold one. */
const questioned = /\p{L}\?+\p{L}/gu;
const webAddress = /\bhttps?:\S+/g;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The legacy font a text was typed for: two or more of its signs next to letters; else null. */
export function legacyFont(text: string): LegacyFont | null {
  if (!latin.test(text)) return null;
  const composed = text.normalize('NFC');
  const vni = count(composed, vniHit);
  const tcvn3 = count(composed, tcvn3Hit);
  if (Math.max(vni, tcvn3) < leastHits) return null;
  return vni >= tcvn3 ? 'VNI' : 'TCVN3';
}

/** The text in Unicode, for a person to compare and accept. */
export function fromLegacy(text: string, font: LegacyFont): string {
  return tidy(font === 'VNI' ? fromVni(text) : fromTcvn3(text));
}

/** True when letters were lost: U+FFFD, a wrong code page, question marks inside words. */
export function isDamaged(text: string): boolean {
  if (lost.test(text) || misread.test(text)) return true;
  return text.includes('?') && count(text.replace(webAddress, ''), questioned) >= leastHits;
}
