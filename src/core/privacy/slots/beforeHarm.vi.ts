/** Who is set before what happened, by a sign: "- Hồ Dy Kỳ: bị …", "Xa Thanh Nhu, bị …", "U Đaih (bị …". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { looseKey } from '../../text/text.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { acronymKeys, isForeign, isPart } from '../nameRun.vi.ts';
import { knownFrom, type ReadWords, type Word } from '../words.vi.ts';
import { isOrdinary, isPairWord, isSurnameToo } from './slotWords.vi.ts';

/** The part between the start of a line or a sentence and the sign. */
const set =
  /(?:^|[.;!?•] *|[-–+*] +|\d[.)] *|\) *)([^,.;:!?()[\]\n]{2,40}?) ?[,:([–-] ?(?:đã |từng |vừa |mới |da |tung |vua )?(?:bị|bi|nạn nhân|nan nhan)(?!\p{L})/giu;
const most = 5;

/** Whether such a part is written as a name is, and is no place, school or known word. */
export function isSetBeforeHarm(text: ReadWords, explained: ReadonlySet<number>): boolean {
  for (const match of eachMatch(text.text, set)) {
    const part = match[1] ?? '';
    const from = match.index + match[0].indexOf(part);
    const own = text.words.flatMap(({ start, end }, at) => (start >= from && end <= from + part.length ? [at] : []));
    if (own.length > 0 && own.length <= most && isWrittenAsName(text, own, explained)) return true;
  }
  return false;
}

function isWrittenAsName(text: ReadWords, own: readonly number[], explained: ReadonlySet<number>): boolean {
  const [first = 0] = own;
  const words = own.map((at) => text.words[at] as Word);
  if (words.filter(({ isCapital }) => !isCapital).length > 1 || words[0]?.isCapital === false) return false;
  const { key = '' } = words[0] ?? {};
  if (explained.has(first) || knownFrom(text, first) > 1 || isPairWord(text, first)) return false;
  if (isKindWord(key) && !isSurnameToo(text, first, key)) return false;
  return own.every((at) => mayBeOfName(text, at)) && (own.length > 1 || !isOrdinary(text, words[0] as Word));
}

/** A syllable of names whatever its accents, or of no word; no acronym. */
function mayBeOfName(text: ReadWords, at: number): boolean {
  const word = text.words[at] as Word;
  if (/^\d/.test(word.text) || isForeign(word.key) || acronymKeys.has(word.key)) return false;
  return isPart(looseKey(word.key), plainParts) || !isOrdinary(text, word);
}
