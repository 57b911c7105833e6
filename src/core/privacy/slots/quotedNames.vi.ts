/** What an account or a closed group is called, in quotes: 'nhóm kín "Ghét Bình"', 'zalo "Tường đen"'. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey, looseKey } from '../../text/text.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isForeign, isPart } from '../nameRun.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { splitWords, type Word } from '../words.vi.ts';
import { impersonalBodies } from './aloneWords.vi.ts';
import { coveredWords } from './coveredWords.vi.ts';
import { namesTagged } from './taggedNames.vi.ts';

const accounts =
  'nick|nick ?name|tài khoản|tk|acc|account|zalo|fb|face|facebook|tiktok|insta|instagram|ig|messenger|telegram|nhóm (?:kín|chat|chát|zalo)|group|kẻ|đối tượng|xưng|xưng là|tai khoan|nhom (?:kin|chat|chat)|ke';
const quoted = pattern(
  'giu',
)`(?<!\p{L})(?:${accounts})(?: (?:tên|có tên|là|mang tên|game|cá nhân|ảo|giả|mạng|phụ|facebook|zalo|garena|tiktok|ten|co ten|gia)){0,3} ?[:=]? ?["“'‘«] ?([^"“”'’«»\n]{2,40}?) ?["”'’»]`;
/** "fb Tuân Sẹo": the name without quotes. */
const unquoted = pattern(
  'gu',
)`(?<!\p{L})(?:fb|FB|[Ff]acebook|[Zz]alo|nick|[Tt]ik[Tt]ok|acc|ig|IG)(?: tên| là| của)? (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)`;
/** 'Nhóm "Hội ghét Linh Lùn"': a group that is about somebody. */
const aimed = pattern(
  'giu',
)`(?<!\p{L})(?:nhóm|hội|group|trang|page|fanpage)(?: (?:kín|chat|chát|riêng|lớp|tên|có tên|mang tên|facebook|fb|zalo))* ?[:=]? ?["“'‘«] ?(?:[^"“”'’«»\n]{1,24} )??(?:ghét|anti|phốt|bóc phốt|tẩy chay|nói xấu|hóng|chửi|sự thật về|bí mật của) ([^"“”'’«»\n]{2,40}?) ?["”'’»]`;
/** 'kênh YouTube "Bé Su vlog"'. */
const childsChannel = pattern(
  'iu',
)`(?<!\p{L})(?:kênh|channel)(?: (?:youtube|tiktok|tik tok|facebook))? ?["“'‘«](?:bé|cu|mẹ|bố|em|nhà) \p{L}`;
const hasAccount = /fb|face|zalo|nick|tok|acc|ig/i;
const camel = pattern('u')`\p{Ll}\p{Lu}|\p{L}\d|\d\p{L}`;

/** Whether such a title has a word that may be somebody's name; never a finding. */
export function namesInQuotes(text: string): boolean {
  if (hasAccount.test(text) && [...eachMatch(text, unquoted)].some(([, title = '']) => !isBody(title) && mayName(title))) return true;
  if (!/["“'‘«]/.test(text)) return false;
  if ([...eachMatch(text, aimed)].some(([, title = '']) => mayName(title) || isOneSyllable(title)) || childsChannel.test(text)) return true;
  return [...eachMatch(text, quoted)].some(([, title = '']) => !isOfBody(title) && mayName(title));
}

/** "ghét huynh": whom a group is against by one syllable of any letters. */
const isOneSyllable = (title: string) => isPart(looseKey(title), plainParts) && !isBody(title);

/** “Ban phụ huynh khối”: three words or more, small but the first, that begin as a body's name does. */
const isOfBody = (title: string) => smallTitle.test(title) && isBody(title) && !namesTagged(title);
const smallTitle = pattern('u')`^\p{Lu}\p{Ll}+(?: \p{Ll}+){2,}$`;

/** "Zalo Tổng đài 111", "Facebook Trường …". */
function isBody(title: string): boolean {
  const [first = '', second = ''] = compareKey(title).split(' ');
  return wordPairs.has(`${first} ${second}`) || impersonalBodies.has(first) || impersonalCapitals.has(first) || isKindWord(first);
}

function mayName(title: string): boolean {
  const read = splitWords(title);
  const covered = coveredWords(read);
  if (camel.test(title)) return true;
  return read.words.some((word, at) => !covered.has(at) && isNamePart(word));
}

function isNamePart({ key, isCapital, text }: Word): boolean {
  if (isForeign(key) || text.length < 2) return false;
  return isPart(key, accentedParts) || (isCapital && isPart(looseKey(key), plainParts));
}
