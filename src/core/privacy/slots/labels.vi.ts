/** Labels behind which somebody is named: "Họ tên: …", "01 trẻ – …". */

import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { isPart } from '../nameRun.vi.ts';
import { knownFrom, type ReadWords } from '../words.vi.ts';
import { goesOn, isOrdinary, isPairWord, slotParts } from './slotWords.vi.ts';

/** "Họ tên: …", "tên học sinh là …": whatever follows is a name. */
const label = pattern(
  'iu',
)`(?<!\p{L})(?:họ (?:và )?tên|tên|ho (?:va )?ten|ten)(?: (?:học sinh|hs|em|cháu|bé|trẻ|nạn nhân|con|bạn|bị hại|hoc sinh|chau|be|tre|nan nhan|ban))*(?:(?<=họ tên|họ và tên|ho ten|ho va ten|sinh|hs|em|cháu|bé|trẻ|nhân|con|bạn|hại|chau|be|tre|nhan|ban) (?:là|la)(?!\p{L})| ?:) *[\p{L}"“([]`;
/** "01 trẻ: …", "Nạn nhân - …": one child, and who it is. */
const oneOf = pattern(
  'giu',
)`(?<!\p{L})(?:(?:0?1|một|mot) (?:trường hợp|truong hop|trẻ|tre|em|cháu|chau|bé|hs|học sinh|hoc sinh|nạn nhân|nan nhan|nữ sinh|nam sinh|bạn)|nạn nhân|nan nhan|bị hại|bi hai)(?: ?[:(["“]| [-–])["“( ]*(\p{L}[\p{L}\p{M}'’]*)`;

/** Whether somebody is told by a label, whatever the letters. */
export function isLabelled(text: ReadWords): boolean {
  if (label.test(text.text)) return true;
  for (const match of eachMatch(text.text, oneOf)) {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const at = text.words.findIndex((one) => one.start >= start);
    const word = text.words[at];
    if (word === undefined || goesOn(text, word) || knownFrom(text, at) > 1 || isPairWord(text, at)) continue;
    if (word.text.length === 1) return true;
    if (!isKindWord(word.key) && !(isOrdinary(text, word) && !isPart(word.key, slotParts(text)))) return true;
  }
  return false;
}
