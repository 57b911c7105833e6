/** Who is named by how one is called, by what two do, by who signs: "Quỳnh ơi tha cho tớ". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords, impersonalCapitals } from '../everydayWords.vi.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { impersonalBodies } from './aloneWords.vi.ts';
import { anybody } from './toldPeople.vi.ts';

/** "hà và mai đã hòa giải": what two do to one another. */
const together = pattern(
  'giu',
)`(?:^|[.;:!?] *[-–+]? *)(\p{L}+) (?:và|với|cùng|va|voi) (\p{L}+) (?:đã |da |hay |từng )?(?:hòa giải|làm hòa|đánh nhau|cãi nhau|yêu nhau|chửi nhau|mâu thuẫn|hoa giai|danh nhau|cai nhau|yeu nhau)(?!\p{L})`;
/** "Quỳnh ơi tha cho tớ". */
const called = pattern('gu')`(?<!\p{Lu}\p{L}+ )(?<!\p{L})(\p{Lu}\p{Ll}+) (?:ơi|oi|à)(?![\p{L}])`;
/** "Con xin lỗi cô. Ngân": who wrote it. */
const signed = pattern('u')`(?<!\p{L})(?:[Cc]on|[Ee]m|[Cc]háu|[Tt]ớ|[Tt]ôi)(?!\p{L}).*[.!?…] *(\p{Lu}\p{Ll}+)["”]? *$`;
/** "nhóm trưởng là Beo, học lớp 9", "ten la bich". */
const isSomebody = pattern(
  'u',
)`(?<!\p{L})là \p{Lu}\p{Ll}+,? (?:học|hs|lớp|em|con|nhà|quê|sn|\d+ tuổi)(?!\p{L})|^(?:[Tt]ên|[Tt]en) (?:là|la) \p{L}|\p{L} là (?:nick|acc|biệt danh|biệt hiệu|tên (?:thật|giả)) (?:của|lừa|mà|chuyên)|(?<!\p{L})(?:[Cc]háu|[Ee]m|[Bb]é|[Đđ]ối tượng|[Bb]ị can)(?!\p{L})[^.;]{0,25} ?[(,] ?(?:quốc tịch|quoc tich) `;

/** "fb Luật Tóc Vàng đã bị khóa", "facebook võ chánh thiện đòi tiền": whose account does something. */
const account = pattern(
  'giu',
)`(?<!\p{L})(?:fb|facebook|zalo|tik ?tok|instagram|insta|ig) ?["“'‘]? ?(\p{L}+)(?: (\p{L}+))?(?: \p{L}+){0,2}["”'’]? (?:đã |hay |lại )?(?:đăng|nhắn|bị khóa|bị hack|chửi|rủ|xin|đòi|dọa|đe dọa|tung|gạ|da bi khoa|dang|nhan|doa|doi)(?!\p{L})`;

/** "Emma Trần lớp 3 bị …": whatever the names are. */
const ofGrade = pattern(
  'u',
)`(?<!(?:[Tt]rường|THCS|THPT|TH|học|non|viện|phố|đường|xã|phường) )(?<!\p{Lu}\p{L}* )(?<!\p{L})\p{Lu}\p{Ll}+ (?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+,? \(?(?:học )?lớp \d{1,2}(?!\d)[^.;]{0,12} (?:bị|kể|khóc|nghiện|tung|đánh|lừa|nghỉ học|bỏ học)(?!\p{L})`;

/** Whoever is called by a capital is somebody: "Lành ơi". */
function isCalled(name: string): boolean {
  const key = compareKey(name);
  return !isKindWord(key) && !anybody.test(key) && !everybody.test(key);
}

/** A syllable of names that makes no word with the next, and is no body's. */
function isAccountOf(first: string, second: string): boolean {
  const key = compareKey(first);
  if (isKindWord(key) || impersonalBodies.has(key) || impersonalCapitals.has(key) || wordPairs.has(compareKey(`${first} ${second}`)))
    return false;
  return isPart(key, accentedParts) && !everyday.has(key);
}

const everyday = new Set(everydayWords);

const everybody = /^(?:các|mọi|quý|thầy|người|hỡi|nào|thế|vậy|đúng|ai|trời|giời|chúng|mình|tớ|đồng)$/;

/** Whether somebody is named by how one is called, or by what two do; never a finding. */
export function namedByCall(text: string): boolean {
  if (isSomebody.test(text) || ofGrade.test(text)) return true;
  const isGiven = (word = '') => accentedParts.givens.has(compareKey(word)) || plainParts.givens.has(compareKey(word));
  if ([...eachMatch(text, together)].some(([, first, second]) => isGiven(first) && isGiven(second))) return true;
  if ([...eachMatch(text, account)].some(([, first = '', second = '']) => isAccountOf(first, second))) return true;
  if ([...eachMatch(text, called)].some(([, name = '']) => isCalled(name))) return true;
  return isGiven(signed.exec(text)?.[1]);
}
