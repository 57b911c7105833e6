/** Names cut short: initials in brackets, one syllable with a class, in a list, behind "thầy" or "bà", in small letters. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { impersonalCapitals } from '../everydayWords.vi.ts';
import { surnames } from '../nameParts.vi.ts';
import { accentedParts, isForeign, isKnownName, isPart } from '../nameRun.vi.ts';
import { officeKeys } from '../officer.vi.ts';
import { ordinaryPairs, ordinarySyllables } from '../ordinaryWords.vi.ts';
import { surestMiddleNames } from '../personalData.vi.ts';
import { smallSentences } from '../textPieces.ts';
import { ofTales, tale } from '../titles.vi.ts';
import { namesNick } from '../traces/nicknames.vi.ts';
import { wordPairs } from '../wordPairs.vi.ts';
import { mayBeName } from './compounds.ts';
import { namesDealtWith } from './dealtWith.vi.ts';
import { namesOneInSlot } from './oneInSlot.vi.ts';
import { namesTagged } from './taggedNames.vi.ts';

/** "02 em lớp 8 (N.B.K)", and such initials alone. */
const initialsOfOne = pattern(
  'u',
)`^\s*(?:\p{Lu}\.){1,4}\p{Lu}?\.?\s*$|(?<!\p{L})(?:[Hh]ọc sinh|HS|hs|[Ee]m|[Cc]háu|[Tt]rẻ|[Nn]ạn nhân|[Nn]ữ sinh|[Nn]am sinh)(?!\p{L})[^.;:]{0,25}[( ](?:\p{Lu}\.){2,4}`;
/** "ca 2: d. t. k, 10c3", where no word has a capital. */
const spacedDots = pattern('u')`(?<![\p{L}\d.])\p{Ll}\. \p{Ll}\. \p{Ll}(?![\p{L}\d])`;
/** "Nhung có biểu hiện sợ hãi": one name, and what nobody says of a thing. */
const nameAndState = pattern(
  'gu',
)`(?:^|[.;:!?•] *|[-–+*] +)(\p{Lu}\p{Ll}+) (?:đã |đang |vẫn |còn |hay |thường )?(?:có biểu hiện|trầm cảm|khóc|hoảng sợ|sợ hãi|tự tử|bỏ học|bỏ ăn|không dám|kể lại|thừa nhận|xin lỗi|nhập viện)(?!\p{L})`;
/** "lan, 7b2: ổn": a name, small or not, and its class. */
const nameThenClassOnly = pattern(
  'gu',
)`(?:^|[;:.\n])[ ]*(\p{L}+)(?: \p{L}+)?[ ]?[,(–-][ ]?(?:lớp )?\d{1,2}[ ]?[A-Za-z]\d{0,2}(?![\p{L}\d])`;
/** "người dự: Thảo, Hạnh": given names alone, one after another. */
const givenNamesListed = pattern('gu')`[:(]\s*(\p{Lu}\p{Ll}+(?:\s*[,;]\s*\p{Lu}\p{Ll}+){1,})(?=[\s.;,)(]*(?:$|[.;)(]|\p{Ll}))`;
/** "thầy Ức", "bà Đụn": whatever has a capital behind such a word is somebody. */
const courtesyThenName = pattern(
  'gu',
)`(?<!\p{L}|[Hh]ai |[Tt]hầy )(?:thầy|cô|ông|bà|chị|anh|chú|bác|dì|cậu|mợ|đ\/c|đ\/ch|M(?:r|rs|s|iss)\.?)(?: giáo)? (\p{Lu}\p{Ll}+)(?!\p{L}| \p{Lu})(?: (\p{Ll}+))?`;
/** "Cô Dịu dạy Văn phát hiện": a sentence begins with it. */
const courtesyFirst = pattern(
  'gu',
)`(?:^|[.;:!?] )(?:[-–+] )?(?:Thầy|Cô|Ông|Bà|Bác|Chú|Dì)(?: giáo)? (\p{Lu}\p{Ll}+) (?:dạy|chủ nhiệm|phát hiện|báo|kể|gọi|nói|nhắn|bán|làm|bị|đưa|đón)(?!\p{L})`;
/** "nhân viên trịnh bá khôi": three small syllables behind a word for an adult. */
const smallNames = pattern(
  'gu',
)`(?<!\p{L})(?:giáo viên|gv|nhân viên|nv|bảo vệ|phụ huynh|ph|thầy|cô|ông|bà|chị|anh|đ\/c) (\p{Ll}+) (\p{Ll}+) (\p{Ll}+)(?!\p{L})`;
/** "phạt tiền đối với lưu đình quế": what is done to somebody, where no word has a capital. */
const smallDone = pattern(
  'gu',
)`(?<!\p{L})(?:đối với|tuyên|tuyên phạt|xử phạt|khởi tố|bắt|mời|của|với|cho|tên|là|như|bảo vệ|dưỡng:|tháng:|phạm:|phạt:|sinh:) (\p{Ll}+) (\p{Ll}+) (\p{Ll}+)(?!\p{L})`;
/** "trần khắc n", "thân đức q. (7c)": the given name is hidden behind its first letter. */
const smallHidden = pattern('gu')`(?<!\p{L})(\p{Ll}+) (\p{Ll}+) ([bcdđghklmnpqrstvx])(?![\p{L}\d])`;
/** "vụ của h. ở trường", "nguyễn đ. t.": letters for a name. */
const smallLetterDotted = pattern(
  'u',
)`(?<!\p{L})(?:vụ|của|em|cháu|bé|bạn|gặp|mẹ|bố) [a-zđ]\. \p{L}|(?<!\p{L})(?:nguyễn|trần|lê|phạm|hoàng|vũ|đỗ|bùi|đặng|ngô|phan) [a-zđ]\. ?[a-zđ](?!\p{L})`;
/** "em van minh lop ben": without accents an ordinary pair may be a name, where a class or a deed is behind it. */
const plainBehindChild =
  /(?<!(?:cac|tre|nhung|hoc|chi|anh|moi) )(?<![\p{L}])(?:em|chau|be) ([a-z]{1,7} [a-z]{1,7}) (?:lop|bi|ke|khoc|khai|xin|noi|so|nghi|khong|duoc)(?!\p{L})/giu;
/** "cậu Trường": whatever the word, who is called so is somebody; "bà Anh trưởng xóm", by a trade. */
const youngOne = pattern(
  'u',
)`(?<!\p{L})(?:[Cc]ậu|[Tt]hằng|[Đđ]ứa|[Cc]on bé|[Cc]ô bé|[Tt]hằng bé)(?: tên)? (?!Vàng|Ông|Bé|Cả|Ấm|Út)\p{Lu}\p{Ll}+(?!\p{L}| \p{Lu})`;
const elderAtWork = pattern(
  'u',
)`(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Bb]ác|[Cc]hú|[Dd]ì|[Aa]nh|[Cc]hị) \p{Lu}\p{Ll}+,? (?:trưởng (?:xóm|thôn)|bán|sửa|chủ (?:quán|tiệm|nhà|shop|trọ)|thợ|hàng xóm|xe ôm|tạp hóa|lái xe|nhận lỗi|rạch tay|khóc)(?!\p{L})`;
/** "Bà Triệu", "Cô Tô", "ông Táo". */
const nobody = new Set('triệu trưng tô táo nà rịa đen đỏ trẻ đội hiệu giám chủ phó bí việt hoa nội'.split(' '));

/** Whether somebody is named so; never a finding. */
export function namesInShort(text: string): boolean {
  if (
    initialsOfOne.test(text) ||
    spacedDots.test(text) ||
    namesNick(text) ||
    namesTagged(text) ||
    namesOneInSlot(text) ||
    namesDealtWith(text)
  )
    return true;
  if ([...eachMatch(text, plainBehindChild)].some(([, pair = '']) => mayBeName(pair.toLowerCase()))) return true;
  const isName = (word = '') => isPart(compareKey(word), accentedParts);
  const named = [...eachMatch(text, nameThenClassOnly), ...eachMatch(text, nameAndState)];
  if (named.some(([, name]) => isName(name))) return true;
  const lists = [...eachMatch(text, givenNamesListed)].map(([, all = '']) => all.split(/\s*[,;]\s*/));
  if (lists.some((all) => !all.some(isImpersonal) && all.filter(isName).length >= Math.max(2, all.length / 2))) return true;
  if ([...eachMatch(text, smallNames)].some(([, ...three]) => isSmallName(three))) return true;
  if (text === text.toLowerCase() && smallLetterDotted.test(text)) return true;
  return smallSentences(text).some(namesInSmall);
}

/** Whether an adult is named by a given name alone: "thầy Ức", "Ms Anna"; never a finding. */
export function namesAdult(text: string): boolean {
  if (youngOne.test(text) || finds(elderAtWork, text)) return true;
  return [...eachMatch(text, courtesyThenName), ...eachMatch(text, courtesyFirst)].some(([, name = '', next = '']) => {
    const key = compareKey(name);
    return (
      !isImpersonal(name) &&
      !officeKeys.has(`${key} ${compareKey(next)}`) &&
      !isForeign(key) &&
      !nobody.has(key) &&
      !(ofTales.has(key) && tale.test(text))
    );
  });
}

function namesInSmall(text: string): boolean {
  if ([...eachMatch(text, smallDone)].some(([, ...three]) => isSmallName(three) && !isKnownName(three.join(' '), false))) return true;
  return [...eachMatch(text, smallHidden)].some(
    ([, first = '', middle = '']) => surnames.has(first) && isPart(middle, accentedParts) && !isWord(first, middle),
  );
}

const isWord = (first: string, second: string) => ordinaryPairs.has(`${first} ${second}`) || wordPairs.has(`${first} ${second}`);

const isImpersonal = (word: string) => impersonalCapitals.has(compareKey(word));

const sureFamily = /^(?:nguyễn|trần|lê|phạm|vũ|đỗ|ngô|phan|đinh|bùi|đặng|huỳnh|trịnh)$/;

/** A surname, a middle and a given name, none of which makes an ordinary word with its neighbour. */
function isSmallName([first = '', middle = '', given = '']: readonly (string | undefined)[]): boolean {
  if (isWord(first, middle) || (isWord(middle, given) && !sureFamily.test(first))) return false;
  const isGiven = surestMiddleNames.has(middle) || isPart(given, accentedParts) || !ordinarySyllables.has(given);
  return surnames.has(first) && isPart(middle, accentedParts) && isGiven;
}
