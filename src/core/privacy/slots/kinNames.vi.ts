/** Names told by whose they are, or by what somebody reported: "bố của Cầu", "người báo: Khoa", "Viên: đã ổn". */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { everydayWords, impersonalCapitals } from '../everydayWords.vi.ts';
import { isKindWord } from '../nameKinds.vi.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { impersonalBodies, nobody } from './aloneWords.vi.ts';
import { homeNames } from './homeNames.vi.ts';

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
/** "mẹ kế của Cầu": nothing else has such kin. */
const kinOf = pattern('gu')`(?<!\p{L})(?:${kin}) của${after}`;
/** "chú nghĩa hàng xóm", "bà ngoại của quí", "mẹ của n": where no word has a capital. */
const carelessKin = pattern(
  'gu',
)`(?<!\p{L})(?:(?:${kin}|${things}) của|${kin}|chị|anh|chú|bác|cô|dì|ông|bà|cụ|thằng|đứa|con bé|bạn) (\p{Ll}+)(?: (\p{Ll}+))?`;
const reporters =
  'báo|gửi|kể|đón|trình báo|phản ánh|tố cáo|tố giác|dẫn|làm chứng|bị hại|vi phạm|liên quan|nhà|bao|gui|ke|don|trinh bao|phan anh|to cao|to giac|dan|lam chung|bi hai|vi pham|lien quan|nha';
/** "người báo: Khoa"; small letters where all are small. */
const reported = pattern('giu')`(?<!\p{L})(?:người|nguoi) (?:${reporters}) ?[:–-] ?(\p{L}+)(?: (\p{L}+))?`;
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
  if ([...eachMatch(text, ofSomebody)].some(([, name = '']) => mayBePerson(name))) return true;
  if ([...eachMatch(text, setBetween)].some(([, name = '']) => isNamePart(name))) return true;
  if ([...eachMatch(text, kinOf)].some(([, name = '']) => !nobodysKin.test(compareKey(name)))) return true;
  if (text === text.toLowerCase() && [...eachMatch(text, carelessKin)].some(([, name = '', next = '']) => isSmallName(name, next)))
    return true;
  if (text === text.toLowerCase() && [...eachMatch(text, carelessPost)].some(([, name = '']) => isNamePart(name) && !nobody.has(name)))
    return true;
  if (text.includes(':') && [...eachMatch(text, stated)].some(([, first = '', second = '']) => isTold(first, second))) return true;
  if (text.includes('xưng') && [...eachMatch(text, selfStyled)].some(([, name = '']) => isNamePart(name))) return true;
  return /[:–-]/.test(text) && [...eachMatch(text, reported)].some(([, first = '', second = '']) => isTold(first, second));
}

function mayBePerson(name: string): boolean {
  const key = compareKey(name);
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
  if (key.length === 1) return next !== '';
  return accentedParts.givens.has(key) && !everyday.has(key) && !wordPairs.has(compareKey(`${name} ${next}`));
}

const everyday = new Set([...everydayWords, ...nobody]);
const ascii = /^[a-z]+$/;

function isNamePart(word: string): boolean {
  const key = compareKey(word);
  return isPart(key, accentedParts) || homeNames.has(key) || (ascii.test(key) && plainParts.givens.has(key));
}
