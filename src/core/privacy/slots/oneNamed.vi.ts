/** Shapes of a sentence that point at one person by a given name alone: findings wherever a child may be told of. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey, looseKey } from '../../text/text.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { saysIncident } from '../incident.ts';
import { countries, isKindWord, kindBefore, subjects } from '../nameKinds.vi.ts';
import { plainSyllable } from '../nameParts.vi.ts';
import { accentedParts, isKnownName, isPart, type Named } from '../nameRun.vi.ts';
import { isNobodysShort } from '../traces/caseWords.vi.ts';
import type { ReadWords } from '../words.vi.ts';
import { impersonalBodies } from './aloneWords.vi.ts';
import { anybody } from './toldPeople.vi.ts';

/** What few places have is asked first. */
const one = '(?=\\p{Lu})(?<!\\p{L})(?<!\\p{Lu}\\p{L}* )(\\p{Lu}\\p{Ll}+)';
const end = '(?! \\p{Lu}|\\p{L})';
/** "tên ở nhà là Kem", "Bin (tên ở nhà)": nobody else is called so. */
const atHome = pattern(
  'u',
)`(?<!\p{L})[Tt]ên (?:gọi )?(?:ở nhà|cúng cơm)(?: của (?:em|cháu|bé|con))?(?: là| ?:)? ?["“]?\p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ ?[(,–-] ?(?:là )?tên (?:gọi )?(?:ở nhà|cúng cơm)(?!\p{L})`;
const accuse =
  'đánh|tát|đấm|xô|chặn đánh|quay (?:video|clip|lén)|chụp (?:ảnh|lén)|trêu|chửi|dọa|đe dọa|bắt nạt|bóc phốt|nói xấu|bôi nhọ|tẩy chay|lừa|rủ|ép|giật tóc|ghép ảnh|tung ảnh';
/** "Nhã đánh Đạo": both are somebody. */
const toAnother = pattern('gu')`${one} (?:đã |hay |thường |lại |cũng |liên tục )?(?:${accuse}) (\p{Lu}\p{Ll}+)${end}`;
/** 'nhóm "Hội ghét Thịnh"', "bài bóc phốt Khuê": whom a group or a post is against. */
const against = pattern(
  'gu',
)`(?<!\p{L})(?:[Hh]ội (?:những người )?ghét|[Aa]nti|[Bb]óc phốt|(?:[Nn]hóm|[Hh]ội|[Tt]rang|[Bb]ài|[Cc]lip|[Gg]roup)(?: \p{Ll}+){0,2} (?:nói xấu|tẩy chay|bôi nhọ|chửi)) (\p{Lu}\p{Ll}+)${end}`;
/** "Oanh 9 D", "Minh (lớp 7A)". */
const ofClass = pattern('gu')`${one},? ?[(–-]? ?(?:[Ll]ớp )?\d{1,2} ?[A-EĐ]\d?(?![\p{L}\d])`;
/** "Vi (9/2) bị …": a class, of a day nobody says so. */
const ofNumberedClass = pattern('gu')`${one} ?\((?:[Ll]ớp )?[1-9]\d?\/\d{1,2}\)`;
/** "Bảo Phúc 13 tuổi quen …": two syllables and an age. */
const aged = pattern('gu')`(?:^|[.;:!?•–-] ?)(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+),? (?:[5-9]|1\d) ?(?:tuổi|t)(?!\p{L}| trở)`;
/** "Ca thứ 3: NTL - lớp 8A". */
const cutWithClass = pattern('gu')`(?<![\p{L}\d.\/-])([A-ZĐ]{2,4}) ?[,(–-] ?(?:[Hh]ọc )?[Ll]ớp (?:1[0-2]|[1-9])(?!\d)`;
/** "thêm 1 ca (Diễm, khối 7)". */
const ofCase = pattern(
  'gu',
)`(?<![\p{L}\d])(?:0?1|một) (?:ca|vụ|trường hợp|em|cháu|bé|bạn|trẻ|học sinh|hs|HS|nạn nhân)(?!\p{L})[^().;\n]{0,30}\((?:em |cháu |bé |bạn )?(\p{Lu}\p{Ll}+) ?[,)–-]`;
/** "nhà Toản ở ngõ 27", "đến nhà Mẫn xác minh". */
const ofHouse = pattern(
  'gu',
)`(?<!\p{L})(?:[Nn]hà (\p{Lu}\p{Ll}+) ở (?:số|ngõ|ngách|hẻm|thôn|xóm|tổ|khu|đội|đường|phố|đầu|cuối|gần|cạnh|xa|\d)|(?:đến|tới|qua|sang|về|vào|thăm|gặp) nhà (\p{Lu}\p{Ll}+)(?= (?:xác minh|động viên|thăm|đòi|đón|chơi|ngủ|gặp|để|nói|vận động|tìm|rủ|mượn|lấy|ba|hai|một|nhiều|mấy|\d)| ?[.,;]|$))`;
const trade =
  '(?:[Bb]ảo vệ|[Ll]ái xe|[Tt]ài xế|[Xx]e ôm|[Ss]hipper|[Gg]ia sư|[Hh]uấn luyện viên|[Tt]hợ|[Cc]hủ (?:quán|tiệm|shop|trọ|nhà|cửa hàng)|[Nn]hân viên|[Cc]ộng tác viên|[Hh]àng xóm|[Dd]ượng)(?: (?!là |tên )\\p{Ll}+){0,3}';
const misdeeds =
  'gạ|gạ gẫm|gạ tình|dụ|dụ dỗ|rủ rê|sàm sỡ|sờ soạng|quấy rối|xâm hại|tống tiền|dọa|đe dọa|xin ảnh|phát tán|tung|quay lén|chụp lén|chụp trộm|nhắn tin (?:gạ|dọa|tục|tán|khiếm nhã)|gửi (?:ảnh|clip) (?:nóng|xấu|nhạy cảm)|ép|lừa';
/** "Bảo vệ Quí gạ gẫm", "Lái xe đưa đón Sen nhắn tin gạ gẫm": whatever the word means, who does so is somebody. */
const ofTrade = pattern('gu')`(?<!\p{L})${trade} (?:tên (?:là )?)?(\p{Lu}\p{Ll}+) (?:đã |hay |thường |lại |còn )?(?:${misdeeds})(?!\p{L})`;
/** 'là Hùng "sẹo"', "thằng Hiếu “đen”". */
const nicknamed = pattern('gu')`(?<!\p{L})(?:là|tên|thằng|đứa|anh|đối tượng|bạn|em|cháu) (\p{Lu}\p{Ll}+) ["“'‘]\p{Ll}+["”'’]`;
/** "01 ca xâm hại: KNB": capitals that are short for no body may be one child's. */
const cutShort = pattern(
  'gu',
)`(?<![\p{L}\d])(?:0?1|[Mm]ột) (?:ca|vụ|trường hợp|em|cháu|bé|bạn|trẻ|học sinh|hs|HS|nạn nhân)(?!\p{L})[^().;:\n]{0,60}[:(–-] ?([A-ZĐ]{2,4})(?=$|[ .,;)])`;

/** Whether somebody is named so. */
export function oneNamed(read: ReadWords): Named {
  const { text } = read;
  if (read.isPlain) return 'none';
  if (atHome.test(text)) return 'sure';
  const inIncident = [...eachMatch(text, ofClass), ...eachMatch(text, ofNumberedClass), ...eachMatch(text, nicknamed)];
  if (inIncident.some((match) => isToldAt(read, match) && isPerson(match[1]) && !isSubject(match[1]))) return 'sure';
  if ([...eachMatch(text, toAnother)].some(([, first, second]) => isPerson(first) && isPerson(second))) return 'sure';
  const isPair = (first = '', second = '') => isName(first) && isName(second) && !isFamous(`${first} ${second}`);
  if ([...eachMatch(text, aged)].some(([, first, second]) => isPair(first, second))) return 'sure';
  if ([...eachMatch(text, cutWithClass)].some(([, short = '']) => !isNobodysShort(short))) return 'sure';
  if ([...eachMatch(text, ofTrade)].some(([, done = '']) => plainSyllable.test(looseKey(done)))) return 'sure';
  const others = [against, ofCase, ofHouse].flatMap((shape) => eachMatch(text, shape));
  if (others.some(([, first, second]) => isPerson(first ?? second))) return 'sure';
  const letters = eachMatch(text, cutShort).map(([, short = '']) => short);
  return letters.some((short) => !isNobodysShort(short)) ? 'possible' : 'none';
}

const isName = (word: string) => isPart(compareKey(word), accentedParts) && !isKindWord(compareKey(word));

const isFamous = (name: string) => isKnownName(compareKey(name), false);

/** A given name that is no word for a body, a country or a subject. */
function isPerson(name = ''): boolean {
  const key = compareKey(name);
  if (!accentedParts.givens.has(key) || countries.has(key) || anybody.test(key)) return false;
  return !impersonalCapitals.has(key) && !impersonalBodies.has(key) && !isKindWord(key);
}

const isSubject = (name = '') => subjects.has(compareKey(name));

/** Within a sentence of an incident, and behind no word for a place or a school. */
function isToldAt(read: ReadWords, match: RegExpExecArray): boolean {
  const start = match.index + match[0].indexOf(match[1] ?? '');
  const at = read.words.findIndex((word) => word.start === start);
  const word = read.words[at];
  if (word === undefined || !saysIncident(read, word.sentence)) return false;
  const { kind } = kindBefore(read, at);
  return kind !== 'place' && kind !== 'school';
}
