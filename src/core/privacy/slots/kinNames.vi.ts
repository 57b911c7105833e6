/** Names told by whose they are, or by what somebody reported: "bố của Cầu", "người báo: Khoa", "Viên: đã ổn". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { eachFound, isAccentless } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey, looseKeys } from '../../text/text.ts';
import { everydayWords, impersonalCapitals } from '../everydayWords.vi.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { smallSentences } from '../textPieces.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { impersonalBodies, nobody, plainBodies } from './aloneWords.vi.ts';
import { homeNames } from './homeNames.vi.ts';
import { setOf } from './slotWords.vi.ts';

const kin =
  'mẹ|bố|ba|má|cha|mạ|bà nội|bà ngoại|ông nội|ông ngoại|mẹ kế|bố dượng|dì ruột|cậu ruột|chú ruột|anh trai|chị gái|em gái|em trai|anh họ|chị họ|người yêu|bạn trai|bạn gái|người nhà|gia đình|phụ huynh|bạn thân|vợ|chồng';
const nobodysKin = /^(?:đảng|tổ|các|trẻ|hs|những|trường|lớp|nhà|việt)$/;
const things = 'hồ sơ|ca|chuyện|vụ|đơn|ảnh|clip|máy|điện thoại|tài khoản|trang|mật khẩu|tin nhắn|hoàn cảnh|lời khai';
/** "Anh trai em – Đức – đăng clip". */
const setBetween = pattern(
  'gu',
)`(?<!\p{L})(?:${kin}|${kin.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, first: string) => bar + first.toUpperCase())})(?: (?:em|cháu|bé|bạn|nạn nhân))? ?[–(,-] ?(\p{Lu}\p{Ll}+) ?[–),-]`;
const after = `(?: (?:em|cháu|bé|bạn|con))?(?: tên)? (\\p{Lu}\\p{Ll}*)(?! \\p{Lu}|\\p{L}|\\d)`;
/** "hồ sơ của Na", "bà nội Bống". */
const ofSomebody = pattern('gu')`(?<!\p{L})(?:(?:${things}) của|${kin})${after}`;
const kinOfTwo = pattern('gu')`(?<!\p{L})(?:${kin}) của (\p{Ll}+) (\p{Ll}+)`;
/** "mẹ kế của Cầu": nothing else has such kin. */
const kinOf = pattern('gu')`(?<!\p{L})(?:${kin}) của${after}`;
/** "người yêu của Trường": no school or body has one. */
const kinOfOne = pattern(
  'u',
)`(?<!\p{L})(?:[Nn]gười yêu|[Bb]ạn (?:trai|gái)|[Mm]ẹ kế|[Bb]ố dượng|(?:[Bb]à|[Ôô]ng) (?:nội|ngoại)|[Dd]ì ruột|[Aa]nh trai|[Cc]hị gái|[Ee]m (?:gái|trai)) của \p{Lu}\p{Ll}+`;
/** "chú nghĩa hàng xóm", "bà ngoại của quí", "mẹ của n": where no word has a capital. */
const carelessKin = pattern(
  'gu',
)`(?<!\p{L})(?:(?:${kin}|${things}) của|${kin}|chị|anh|chú|bác|cô|dì|ông|bà|cụ|thằng|đứa|con bé|bạn) (\p{Ll}+)(?: (\p{Ll}+))?`;
const reporters =
  'báo|gửi|kể|đón|trình báo|phản ánh|tố cáo|tố giác|dẫn|làm chứng|bị hại|vi phạm|liên quan|nhà|bao|gui|ke|don|trinh bao|phan anh|to cao|to giac|dan|lam chung|bi hai|vi pham|lien quan|nha';
/** "người báo: Khoa"; small letters where all are small. */
const reported = pattern('giu')`(?<!\p{L})(?:người|nguoi) (?:${reporters}) ?[:–-] ?(\p{L}+)(?: (\p{L}+))?`;
/** "ba noi cua bin", "phụ huynh của na": what is behind such words in small letters is a name, or one of these. */
const smallKinOf = pattern('giu')`(?<!\p{L})(?:(?:${things}|${kin}) của) (\p{Ll}+)(?: (\p{Ll}+))?`;
const everybodysKin = setOf(
  'em cháu bé bạn nó trẻ học hs các những nạn người con mình họ tôi chúng một hai ba đối nữ nam cả đứa thằng lớp trường ai mỗi từng nhiều bị đồng thành gia cô thầy nhà phụ ph đơn đoàn đội số giáo gv cán công bộ sở phòng ban tổ xã phường thôn thanh thiếu cha mẹ bố ông bà anh chị chú bác nhân đại hội đảng chính địa cơ chủ ngành mọi toàn đó này ấy kia cấp tỉnh huyện quận việc vụ phía mạng khách nhóm kẻ bên chương dự hệ máy web trang website facebook zalo google thủ hiệu bí',
);
/** "thắng: đã ổn; chính: theo dõi tiếp": in small letters, how people are. */
const statedSmall = pattern(
  'gu',
)`(?:^|[.;•] *|[-–+] )(\p{Ll}+) ?: ?(?:đã ổn|ổn|còn sợ|còn khóc|theo dõi|nghỉ học|khóc|chuyển trường|bị)(?!\p{L})`;
const areSo = setOf('tin mạng an toàn trường toán văn hóa sinh sử địa công chung sáng chiều tốt lớp nền phòng máy web wifi chất đường');
/** "kẻ tự xưng là anh xin ảnh": by the call alone, and what he does. */
const selfStyledAlone = pattern(
  'iu',
)`(?<!\p{L})(?:tự )?xưng (?:tên )?là anh (?:xin|nhắn|dọa|đe|đòi|rủ|gửi|gọi|gạ|dụ|đăng|chửi|lừa|kết bạn|đã|bị)(?!\p{L})`;
/** "Viên: đã ổn": one or two capitals, and how somebody is. */
const states = 'đã ổn|ổn|đã|đang|vẫn|còn|theo dõi|tiếp tục theo dõi|nghỉ|khóc|chuyển trường|bị|không|chưa';
const stated = pattern('gu')`(?:^|[.;•] *|[-–+] )(\p{Lu}\p{Ll}+)(?: (\p{Lu}\p{Ll}+))? ?: ?(?:${states})(?!\p{L})`;
/** "kẻ tự xưng …", "người xưng là bình": small letters too. */
const selfStyled = pattern('giu')`(?<!\p{L})(?:tự )?xưng (?:tên )?(?:là )?["“'‘]?(?:anh|chị|chú|cô|bác|thầy|ông|bà)? ?(\p{L}+)`;

/** "bà nụ, chủ tiệm", "thầy lưu dạy toán": whatever the word, it is somebody. */
const carelessPost = pattern(
  'gu',
)`(?<!\p{L})(?<!hai |các )(?:ông|bà|cụ|bác|chú|cô|thầy|anh|chị|dì) (\p{Ll}+)(?:,? (?:chủ|bán|dạy|xe ôm|thợ|làm|hàng xóm|bảo vệ|lái)|, (?:xã|thôn|tổ|phường|xóm|chủ|ở|nhà))(?!\p{L})`;

/** Whether somebody is named so; never a finding. */
export function namesByKin(text: string): boolean {
  if ([...eachFound(text, ofSomebody)].some(([, name = '']) => mayBePerson(name, isAccentless(text)))) return true;
  if (smallKinOfOne(text, isAccentless(text))) return true;
  if ([...eachMatch(text, setBetween)].some(([, name = '']) => isNamePart(name))) return true;
  if ([...eachFound(text, kinOf)].some(([, name = '']) => !nobodysKin.test(compareKey(name)))) return true;
  if (smallSentences(text).some(namesSmallKin)) return true;
  if (text.includes(':') && [...eachMatch(text, stated)].some(([, first = '', second = '']) => isTold(first, second))) return true;
  if (text.includes(':') && text === text.toLowerCase() && [...eachMatch(text, statedSmall)].some(([, name = '']) => isStatedSmall(name)))
    return true;
  if (selfStyledAlone.test(text) || kinOfOne.test(text)) return true;
  if (text.includes('xưng') && [...eachMatch(text, selfStyled)].some(([, name = '']) => isNamePart(name))) return true;
  return /[:–-]/.test(text) && [...eachMatch(text, reported)].some(([, first = '', second = '']) => isReporter(first, second));
}

/** Of a sentence in which no word has a capital. */
const namesSmallKin = (sentence: string) =>
  eachMatch(sentence, carelessKin).some(([found, name = '', next = '']) => isSmallName(name, next) && !isHero(found, name, next)) ||
  eachMatch(sentence, kinOfTwo).some(([, first = '', second = '']) => areOfName(first, second)) ||
  eachMatch(sentence, carelessPost).some(([, name = '']) => isNamePart(name) && !nobody.has(name));

/** "anh hùng lê lợi": who is no elder brother. */
const isHero = (found: string, name: string, next: string) =>
  name === 'hùng' && /^anh /.test(found) && !/^(?:bị|đã|kể|khai|khóc|nhắn|bán|sửa|chủ|hàng)$/.test(next);

/** "em gái của hải đăng": a word of two that has two syllables of names is somebody's name there. */
function areOfName(first: string, second: string): boolean {
  const { surnames, middles, givens } = accentedParts;
  if (everybodysKin.has(first) || notFirst.test(first)) return false;
  return (surnames.has(first) || middles.has(first)) && givens.has(second);
}

const notFirst = /^(?:quân|thương|bệnh|hộ|dân|thân|tác|diễn|sinh|học|bản|đương|bị|cả|mọi|đồng|tập|lao|ngư|nông|tiểu|khu|vùng|địa)$/;

function smallKinOfOne(text: string, isPlain: boolean): boolean {
  return [...eachFound(text, smallKinOf)].some(([, name = '', next = '']) => {
    const key = compareKey(name);
    if (name !== name.toLowerCase() || everybodysKin.has(key)) return false;
    const { givens } = isPlain ? plainParts : accentedParts;
    const isName = givens.has(key) || homeNames.has(key) || (key.length === 1 && next !== '');
    return isName && !(isPlain ? plainPairs.has(`${key} ${compareKey(next)}`) : wordPairs.has(compareKey(`${name} ${next}`)));
  });
}

const isStatedSmall = (name: string) => isNamePart(name) && !areSo.has(compareKey(name)) && !isKindWord(compareKey(name));

/** Who reported by one word, a subject's name or a country's too: "người báo: Toán". */
function isReporter(first: string, second: string): boolean {
  if (isTold(first, second)) return true;
  if (second !== '') return false;
  return oneCapital.test(first) || (isNamePart(first) && !everybodysKin.has(compareKey(first)));
}

const oneCapital = pattern('u')`^\p{Lu}\p{Ll}{1,6}$`;
const plainPairs = new Set(looseKeys(wordPairs));

function mayBePerson(name: string, isPlain = false): boolean {
  const key = compareKey(name);
  if (isPlain && (plainBodies.has(key) || everybodysKin.has(key))) return false;
  return !impersonalBodies.has(key) && !impersonalCapitals.has(key) && !(isKindWord(key) && !isNamePart(name));
}

/** A name's syllable, that makes no word with the next. */
function isTold(first: string, second: string): boolean {
  const isWord = wordPairs.has(compareKey(`${first} ${second}`));
  return !isWord && mayBePerson(first) && isNamePart(first);
}

/** A given name that makes no word with the next, or one letter. */
function isSmallName(name: string, next: string): boolean {
  const key = compareKey(name);
  // "cô y tế", "phụ huynh ở lớp" name nobody.
  if (key.length === 1) return next !== '' && /^[a-xđ]$/.test(key);
  return accentedParts.givens.has(key) && !everyday.has(key) && !wordPairs.has(compareKey(`${name} ${next}`));
}

const everyday = new Set([...everydayWords, ...nobody, compareKey('sĩ')]);
const ascii = /^[a-z]+$/;

function isNamePart(word: string): boolean {
  const key = compareKey(word);
  return isPart(key, accentedParts) || homeNames.has(key) || (ascii.test(key) && plainParts.givens.has(key));
}
