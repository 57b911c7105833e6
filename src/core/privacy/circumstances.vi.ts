/** What points at one person without a name: a plate, a nickname, a home, whose child somebody is. */

import { eachMatch } from '../lib/eachMatch.ts';
import { finds } from '../text/accentless.ts';
import { pattern, startsCapital, startsSmall } from '../text/letters.ts';
import { compareKey } from '../text/text.ts';
import { plainParts } from './nameParts.vi.ts';
import { accentedParts, isPart } from './nameRun.vi.ts';
import { tellsOwner } from './slots/namedThings.vi.ts';
import { tellsKnownOne } from './traces/knownByAll.vi.ts';
import { isOfPapers } from './traces/pupilNumbers.vi.ts';
import { tellsOffender, tellsOneCase, trades } from './traces/singleCases.vi.ts';
import { incident, oneChildTold } from './traces/traces.vi.ts';
import { tracesOfHome } from './traces/tracesOfHome.vi.ts';
import { wordPairs } from './wordPairs.vi.ts';

const plate = pattern(
  'u',
)`(?<![\p{L}\d])\d{2} ?-? ?[A-Z][A-Z\d]? ?[-. ] ?\d{3}\.?\d{2}(?!\d)|(?<!\p{L})(?:xe|biển số|bks|xe máy|bien so) \d{2} ?-? ?[a-z][a-z\d]? ?[-. ] ?\d{3}\.?\d{2}(?!\d)`;
const recordNumber = pattern(
  'iu',
)`(?<!\p{L})(?:mã (?:bn|bệnh nhân|hồ sơ|bệnh án|thẻ|định danh)|số (?:hồ sơ|bệnh án|thẻ)|bệnh án số|thẻ (?:học sinh|hs|sinh viên)|ma (?:bn|benh nhan|ho so))[^\d;.]{0,8}\d(?:[-./ ]?\d){4,}`;
/** "ở 14/82/361 Trần Nguyên Hãn": no number of a document, no date. */
const houseOnLane = pattern(
  'u',
)`(?<![\p{L}\d/])\d{1,4}[A-Za-z]?(?:\/\d{1,4}[A-Za-z]?){1,3}(?<!\/(?:19|20)\d{2})(?<![ (](?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?=,)),? (?:đường |phố )?\p{Lu}\p{Ll}+ \p{Lu}`;
const homeFirst = pattern(
  'u',
)`^(?:[Ởở] |[Tt]ại |[Nn]hà |[Tt]rú |[Qq]uê )?(?:(?:[Đđ]ội|[Tt]ổ|[Kk]hu)(?: số)? \d+, ?(?:thôn|xóm|ấp|khu|xã|phường|tổ dân phố)|(?:[Ss]ố nhà|SN|sn|TDP|KDC)(?: số)? \d|(?:[Tt]hôn|[Xx]óm|[Nn]gõ|[Nn]gách) (?:\d|\p{Lu}))`;
const flat = pattern(
  'iu',
)`(?<!\p{L})(?:nhà|tòa|toà|chung cư|khu tập thể|block|lô) ?[A-Z]?\d{1,3}[A-Z]?,? (?:phòng|căn|tầng|p\.?) ?\d{1,4}(?!\d)|(?<!\p{L})(?:căn hộ|phòng) ?\d{3,4},? (?:nhà|tòa|toà|chung cư|block|ct) ?[A-Z]?\d`;
const lookOfHome = pattern(
  'iu',
)`(?<!\p{L})(?:nhà (?:mái|cấp bốn|cấp 4|hai tầng|ba tầng|cổng|sát vách)|cạnh nhà|đối diện nhà|sát vách|gần nhà (?:cô|bác|ông|bà|anh|chị))(?!\p{L})`;
const birthInWords = pattern(
  'iu',
)`(?<!\p{L}|(?:học|vệ|phát|ký|tuyển|thí|giáo|hoc|ve|phat) )(?:sinh|s\.n|sn|ns)(?!\p{L})\.?[ :]*(?:ngày |mùng |mồng |hôm |ngay |mung )*\d{1,2}(?:[/. -]| tháng | thang )\d{1,2}(?:[/. -]| năm | nam )\d{2,4}`;
/** "gui qua ve thon Doai", without accents. */
const plainGift = pattern(
  'iu',
)`(?<!\p{L})nha so \d+[a-z]?,? (?:to|ngo|ngach|duong|pho|thon|xom|khu)(?!\p{L})|(?<!\p{L})(?:nha (?:o|tai)|(?:qua|the|gao|tien|xe)[^.;]{0,30} (?:ve|den|toi)(?: nha| dia chi)?)[ :]*(?:thon|xom|ap|ngo|ngach|hem|to|to dan pho|tdp|khu|doi|\d{1,4}[a-z]?(?:\/\d+)*) (?:so )?[\p{L}\d]`;
const onlyOne = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|hs|học sinh|bạn|trẻ|bé|nữ sinh|nam sinh|nạn nhân|hoc sinh|chau)(?!\p{L})[^.;:]{0,40}(?<!\p{L})duy nhất(?!\p{L})`;
const twins = pattern('iu')`(?<!\p{L})(?:cặp |hai |em |anh |chị |chị em |anh em )?(?:sinh đôi|song sinh|sinh ba)(?!\p{L})`;
/** "chỉ có 1 HS khiếm thính, chính em này": everybody at the school knows who. */
const oneOfAKind = pattern(
  'iu',
)`(?<!\p{L})chỉ có (?:0?1|một) (?:em|cháu|hs|học sinh|bạn|trẻ|bé)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:em|cháu|hs|học sinh|bạn|trẻ|bé) (?:này|đó|ấy)(?!\p{L})`;
/** "chủ tài khoản …" with the name of the account in quotes. */
const accountOf = pattern('u')`(?<!\p{L})[Cc]hủ (?:tài khoản|nick|trang|acc|facebook|fb|zalo)(?: \p{L}+){0,3} ?["“'‘]\p{L}`;
const parentsPost = pattern(
  'iu',
)`(?<!\p{L})(?:bố|mẹ|cha|má|ông nội|ông ngoại|bà nội|bà ngoại|anh trai|chị gái)(?: \p{L}+){0,2}? (?:làm|là|đang làm)(?: \p{L}+)? ?(?:${trades})(?!\p{L})`;
/** 'nick TikTok "chuột nhắt 07"', "cún (tên ở nhà)": whatever somebody is called so. */
const calledSo = pattern(
  'iu',
)`(?<!\p{L})(?:nick|acc|account)(?: (?:facebook|fb|zalo|tik ?tok|instagram|ig|game|garena|roblox))?(?: tên| là)? ?[:=]? ?["“'‘](?!(?:an toàn|nói không|tuổi|vì|phòng|chống)(?!\p{L}))\p{L}|\((?:là )?(?:tên|gọi) (?:ở nhà|thường gọi|thân mật)\)|(?<!\p{L})tên ở nhà(?: là|:) ?\p{L}|(?<!\p{L})tên hiển thị(?: là|:)? ?["“]?(?!của|trên|và|phải|không|theo|đúng|khi)\p{L}`;
/** "người giám hộ: Ngải": whatever follows is a name. */
const namedRole = pattern('u')`(?<!\p{L})(?:giám hộ|người nhận nuôi|bị can|bị cáo|thủ phạm|nghi phạm|hung thủ) ?[:–-] ?\p{Lu}`;
/** Quotation marks around one or two words; or behind a capital: Hưng "sói". */
const inQuotes = pattern('gu')`(\p{L}+)?(\s*[:(,]?\s*)["“'‘](\p{L}[\p{L}\p{M}]*)(?: (\p{L}[\p{L}\p{M}]*))?["”'’](?![\p{L}\d])`;
const capitalised = pattern('u')`^\p{Lu}\p{Ll}*$`;
const about = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|hs|h\/s|học sinh|đối tượng|đ\/tượng|nạn nhân|nhóm|cầm đầu|kẻ|thủ phạm|nghi phạm|quê|bạn|nick|biệt danh|tâm lý|tư vấn|can thiệp|giúp đỡ|làm việc với|phạt|xử lý|mời|triệu tập|răn đe|nhắc nhở|cảnh cáo|bắt|khởi tố)(?!\p{L})`;
const called = /^(?:em|cháu|bé|bạn|cho|với|của|và|là|tên|gọi|nick|danh|tượng|nhân|kẻ|hs)$/i;

/** "Thôn Kon Rẫy có 2 điểm wifi": what a hamlet has or does is no address. */
const hamletDoes = pattern(
  'u',
)`^(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]ản|[Kk]hu)(?: \p{Lu}\p{Ll}+| \d+){1,3} (?:đã |đang |sẽ |vẫn |còn |mới )?(?:có|chưa|không|được|tổ chức|lắp|treo|xây|ký|phát|mở|dựng|vận động|hưởng ứng|đăng ký|thành lập|cử)(?!\p{L})`;
/** "nhà ở xóm 8", "gửi quà về thôn Đoài": where somebody lives, whoever it is. */
const homeOrGift = pattern(
  'iu',
)`(?<!\p{L})(?:nhà (?:ở|tại)|(?:quà|thẻ|gạo|tiền|xe|đồ)[^.;]{0,30} (?:về|đến|tới)(?: nhà| địa chỉ| tận nhà)?|đón (?:em|cháu|bé|con) (?:ở|tại|từ))[ :]*(?:đầu |cuối |số |số nhà )?(?:thôn|xóm|ấp|ngõ|ngách|hẻm|tổ|tổ dân phố|tdp|khu|đội|\d{1,4}[a-z]?(?:\/\d+)*) (?:số )?[\p{L}\d]`;
const always = [homeOrGift, plainGift, twins, oneOfAKind, accountOf, onlyOne, parentsPost, lookOfHome, namedRole, calledSo];
/** None of them is in a text without digits. */
const withDigits = [plate, birthInWords];

/** What the column lets pass: adults' names, accounts and telephones; or names of schools. Or whom its rows are about. */
export type ColumnKind = 'free' | 'offenders' | 'adults' | 'schools' | 'unknown';

/** Whether a text tells of somebody by something else than a name; never a finding. `own`: without its titles. */
export function tellsCircumstances(text: string, own: string, column: ColumnKind): boolean {
  if (tellsOneCase(text) || tellsOwner(text) || (column === 'offenders' && tellsOffender(text))) return true;
  if (tracesOfHome(text) || tellsKnownOne(text) || always.some((one) => finds(one, text))) return true;
  const hasDigit = /\d/.test(text);
  if (hasDigit && (withDigits.some((one) => one.test(text)) || (recordNumber.test(text) && !isOfPapers(text)))) return true;
  if (column !== 'free' && column !== 'offenders') return false;
  return (hasDigit && (houseOnLane.test(text) || flat.test(text))) || isHomeFirst(text) || hasNickname(own);
}

/** Begins with where somebody lives. */
function isHomeFirst(text: string): boolean {
  if (!homeFirst.test(text)) return false;
  return !hamletDoes.test(text) || oneChildTold.test(text) || incident.test(text) || harmed.test(text);
}

const harmed = pattern(
  'iu',
)`(?<!\p{L})(?:bị|cháu|em|bé|nạn nhân|vụ|nữ|con|mẹ|bố|bạn|đối tượng|thanh niên|bỏ học|nghỉ học|nghiện|tảo hôn|mồ côi|đi tù|mang thai|trẻ(?! em)|(?<!(?:các|những|nhiều|mọi|\d) )(?:học sinh|hs|người|hộ|gia đình))(?!\p{L})`;

/** Finds a nickname: after a name, or where a name would be, in a text about people. */
function hasNickname(text: string): boolean {
  if (!/["“'‘]/.test(text) || !about.test(text)) return false;
  const isSmall = text === text.toLowerCase();
  const isPlain = !/[^\x20-\x7e“”‘’]/.test(text);
  return [...eachMatch(text, inQuotes)].some(([, before = '', gap = '', first = '', second]) => {
    const isNamePart = (word: string) =>
      (isSmall || capitalised.test(word)) && (isPart(compareKey(word), accentedParts) || (isPlain && isPart(compareKey(word), plainParts)));
    if (second !== undefined && wordPairs.has(compareKey(`${first} ${second}`))) return false;
    if (/^ $/.test(gap) && isNamePart(before) && startsSmall.test(first)) return true;
    if (!startsCapital.test(first)) return false;
    return called.test(before) || (second !== undefined && startsSmall.test(second) && isNamePart(first));
  });
}
