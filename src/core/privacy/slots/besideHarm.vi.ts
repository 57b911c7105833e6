/** Somebody of whatever language, call or quotation, beside what only people do or suffer. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { pattern } from '../../text/letters.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { isKindWord, kindBefore } from '../nameKinds.vi.ts';
import { accentedParts, isForeign, isKnownName, isPart } from '../nameRun.vi.ts';
import { isSyllableSpelt } from '../slips/syllables.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { isNext, type ReadWords, splitWords, type Word } from '../words.vi.ts';
import { impersonalBodies } from './aloneWords.vi.ts';
import { isFamousToday } from './famousToday.vi.ts';
import { anybody, doesAsPeople } from './toldPeople.vi.ts';

/** Between a name and the deed: what somebody does for a living, where they sit. */
const mostBetween = 5;
const calls = /^(?:ông|bà|cụ|bác|chú|cô|dì|thầy|anh|chị|cậu|mợ|thím|thằng|lão|mụ|gã)$/;
/** "Ông Sáu trong vở kịch", "Cô Tấm": characters and posts. */
const characters = /^(?:trong|vở|vai|kịch|phim|truyện|bài|không|chưa|và|của|về|với|cùng|để|các|cho)$/;
const postsAndTales = /^(?:hiệu|phó|tổng|trưởng|giám|bí|chủ|công|bộ|tấm|cám|hằng|cuội|hồ|tiên|bụt|sói|thỏ|gấu|bưu|dẫn)$/;
/** Whom a family counts is called so. */
const counted = /^(?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|cả)$/;
/** What is called so is no person. */
const things =
  /^(?:ứng|phần|app|game|chơi|trang|web|website|kênh|dụng|mềm|máy|bị|hãng|tảng|phim|sách|hát|ty|thống|mạng|wifi|nhóm|truyện|nhạc|clb|bộ|đội|cuốn|loại|hiệu|lệnh|server|link|file|virus|thách|thức|trào|lưu|trend|vật)$/;

/** Whether somebody is told of so; never a finding. */
export function isNamedBesideHarm(text: ReadWords): boolean {
  if (isFamousToday(text)) return true;
  return text.words.some((_, at) => strangerSuffers(text, at) || offenderCalled(text, at) || twoSuffer(text, at));
}

/** "Park Jihoon bị chế ảnh", "John Smith dạy tiếng Anh bị tố …": the last of two capitals or more is a word of no language of reports. */
function strangerSuffers(text: ReadWords, last: number): boolean {
  const { words } = text;
  const word = words[last] as Word;
  if (!isStranger(word) || (isNext(words, last + 1) && words[last + 1]?.isCapital)) return false;
  let from = last;
  while (isNext(words, from) && words[from - 1]?.isCapital) from -= 1;
  if (from === last || words.slice(from, last).some(({ isUpper }) => isUpper)) return false;
  const { kind } = kindBefore(text, from);
  if (kind === 'office' || kind === 'school' || [from - 1, from].some((at) => things.test(words[at]?.key ?? ''))) return false;
  return isDoing(text, last + 1, teaches);
}

const teaches = /^(?:dạy|người|bán|làm|ở|học|là)$/;

function isStranger({ key, isCapital, isUpper }: Word): boolean {
  return isCapital && !isUpper && key.length > 2 && /^[a-z]+$/.test(key) && !isForeign(key) && !isSyllableSpelt(key, true);
}

/** "An Nhiên bị bắt nạt": two capitals that begin a sentence and are no place, before what no thing does. */
function twoSuffer(text: ReadWords, at: number): boolean {
  const [first, second, third] = text.words.slice(at, at + 3);
  if (!first?.startsSentence || !second?.isCapital || !isNext(text.words, at + 1) || first.isUpper || second.isUpper) return false;
  if (third?.isCapital || text.isPlain || !isPart(first.key, accentedParts) || !isSyllableSpelt(second.key, false)) return false;
  if (isKindWord(first.key) || first.key === 'khoa' || anybody.test(first.key) || isKnownName(`${first.key} ${second.key}`, false))
    return false;
  return doesAsPeople({ to: at + 2 }, text);
}

/** "Ông Sáu xe ôm dụ dỗ …", "thầy Năm dạy võ sàm sỡ …". */
function offenderCalled(text: ReadWords, at: number): boolean {
  const { words } = text;
  const [call, name] = [words[at - 1], words[at]];
  if (!call || !name?.isCapital || name.isUpper || !isNext(words, at) || !calls.test(call.key)) return false;
  if (postsAndTales.test(name.key) || (isNext(words, at + 1) && words[at + 1]?.isCapital)) return false;
  if ((impersonalCapitals.has(name.key) && !counted.test(name.key)) || things.test(words[at - 2]?.key ?? '')) return false;
  return isDoing(text, at + 1, null);
}

/** Whether a deed follows at once, or behind a few small words; `first`: what the first of them must be. */
function isDoing(text: ReadWords, to: number, first: RegExp | null): boolean {
  const { words } = text;
  for (let at = to; at <= to + mostBetween; at += 1) {
    if (doesAsPeople({ to: at }, text)) return true;
    const word = words[at];
    if (!word || !isNext(words, at) || word.startsSentence || characters.test(word.key)) return false;
    if (at === to && first && !first.test(word.key)) return false;
  }
  return false;
}

const quotation = pattern('gu')`(?:^|[^\p{L}“"'])["“'‘«] ?(\p{Lu}\p{Ll}+ [^"“”'’«»\n]{2,60}?) ?["”'’»]`;
/** What is in quotes behind these is a work's, a slogan or a theme. */
const titled = pattern(
  'iu',
)`(?<!\p{L})(?:phim|bài hát|ca khúc|truyện|chuyện|sách|cuốn|tiểu phẩm|vở|kịch|hoạt cảnh|trò chơi|thi|hội|chủ đề|chuyên đề|đề tài|khẩu hiệu|thông điệp|phong trào|mô hình|chương trình|clb|câu lạc bộ|về|sân khấu hóa|diễn|thơ|vè|bài|tiết|lớp|trò|tên gọi|tình huống|câu hỏi|kịch bản)(?: \p{Ll}+)?:? ?$`;
/** What pupils say of one another, besides what only people do. */
const saidOf = pattern(
  'iu',
)`^ (?:ăn (?:cắp|trộm)|lấy (?:cắp|trộm|tiền)|đánh (?:bạn|nhau)|có bầu|có chửa|nói dối|lừa|ngu|béo|xấu|chảnh|đồ|là (?:đứa|con|thằng|kẻ)|cướp|giật|bị (?:xâm|quấy|bắt nạt|bêu|lừa|đánh|dọa|tung|ghép|lộ|hiếp|sàm))(?!\p{L})`;
const ofClass = /^ (?:học )?(?:lớp|khối) \d{1,2}(?: ?[A-Z]\d?)?/;

/** “Lan bị xâm hại …”, “Trang lớp 8 ăn cắp”: a quotation that begins with one given name, as nobody begins a title. */
export function quotesOfSomebody(text: string): boolean {
  if (!/["“'‘«]/.test(text)) return false;
  return [...eachMatch(text, quotation)].some((match) => {
    const [all, said = ''] = match;
    if (titled.test(text.slice(Math.max(0, match.index - 40), match.index + all.indexOf(said) - 1))) return false;
    const read = splitWords(said);
    const [name, next] = read.words;
    if (!name || !next || next.isCapital || !isPart(name.key, accentedParts) || !accentedParts.givens.has(name.key)) return false;
    if (wordPairs.has(`${name.key} ${next.key}`) || isKindWord(name.key) || impersonalBodies.has(name.key)) return false;
    if (isKnownName(name.key, false)) return false;
    const behind = said.slice(name.end);
    return doesAsPeople({ to: 1 }, read) || saidOf.test(behind.replace(ofClass, ''));
  });
}
