/** Other traces of a person: classes, a child's school, days of birth. */

import { eachMatch } from '../../lib/eachMatch.ts';
import { finds } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import type { Named } from '../nameRun.vi.ts';
import { smallSentences } from '../textPieces.ts';
import { areOfNobody, namesOneOfClass } from './classesOfNobody.vi.ts';

export const oneChildTold = pattern(
  'iu',
)`(?<![\p{L}\d])(?:(?:0?1|một|mot) (?:trường hợp |truong hop )?(?:em |cháu |nữ |nam )?(?:học sinh|hs|em|cháu|bé|trẻ|trẻ em|nạn nhân|nữ sinh|nam sinh|bạn|trường hợp|vụ|hoc sinh|chau|nan nhan|nu sinh|truong hop|tre)|nạn nhân|nữ sinh|nam sinh|bị hại|nan nhan|nu sinh|(?<!(?:các|những|cho|của|vì|trẻ|con|chị|anh|hơn|cùng|với|cac|nhung|tre|chi|cung|\d) )(?:em|cháu|bé|chau|be)(?! (?:an toàn|thơ|yêu|vẽ|tập|và|nào|an toan|yeu|nao)))(?![\p{L}])`;
const many = pattern(
  'iu',
)`(?<!\p{L})(?:các em|các cháu|học sinh các|(?<!\d)(?!0?1 )\d+ (?:em|học sinh|hs|lượt|trường|buổi)|những|toàn thể)(?!\p{L})`;
const classBody = String.raw`(?:1[0-2]|0?[1-9])(?: ?[A-HKMNĐ](?:\d{1,2}|\.\d)?(?![\p{L}\d])| ?[a-eđ]\d{1,2}(?![\p{L}\d])|[a-eđ](?![\p{L}\d])|[/.][1-9]\d?(?![\d/.%]| (?:xã|phường|đơn vị|quận|huyện|thôn|buổi|vụ)(?![\p{L}])))`;
const subjects = 'Toán|Văn|Lý|Lí|Hóa|Hoá|Sinh|Anh|Tin|Sử|Địa|Pháp|Nga|Trung|Nhật|Hàn|Toan|Van|Ly|Hoa|Su|Dia';
const speciality = String.raw`1[0-2] ?(?:chuyên )?(?:${subjects})(?! ?(?:\p{L}|bản|hóa))(?: ?\d)?`;
const pupilSpeciality = String.raw`1[0-2] ?(?:chuyên )?(?:${subjects})(?! ?(?:bản|hóa|nghệ|minh|học|phòng|ban|hoa))(?!\p{L})`;
const classWords = pattern(
  'iu',
)`(?<!(?:các|từng|mỗi|những) )(?<!\p{L})(?:lớp|lop|l\.)[ :]*(?:${classBody}|${pupilSpeciality}|(?:1[0-2]|[1-9])[a-zđ](?![\p{L}\d]))`;
const bareClass = pattern(
  'u',
)`(?<![\p{L}\d/.,-])(?:(?:1[0-2]|[1-9])[A-EĐ]\d{0,2}(?![\p{L}\d/-])|(?:1[0-2]|[6-9])[A-E] ?\d(?![\d%])|${speciality}(?![\p{L}\d]))`;
const pupilClass = pattern(
  'iu',
)`(?<!\p{L})(?:hs|học sinh|em|cháu|bé|hoc sinh|chau|nữ sinh|nam sinh|lớp trưởng|bạn)(?: \p{L}+){0,4} ?(?<!(?:ngày|hôm|dịp|lễ|hạn|ngay|hom|dip) )\(?(?:${classBody}|${pupilSpeciality})`;
export const incident = pattern(
  'iu',
)`(?<!\p{L})(?:bị|vụ|nạn nhân|xâm hại|dụ dỗ|đe dọa|bắt nạt|trường hợp|quấy rối|trầm cảm|hỗ trợ tâm lý|bi|vu|nan nhan|xac minh|xác minh|can thiệp|gia đình)(?!\p{L})`;

/** "từ 6A1 đến 6A12", "lớp 6A đến 6E", and "6A1: 42, 6A2: 40": whole classes. */
const classRange = pattern(
  'giu',
)`(?<!\p{L})(?:từ (?:lớp )?|lớp )\d{1,2} ?[A-HĐ]\d{0,2} (?:đến|tới) (?:lớp )?\d{1,2} ?[A-HĐ]\d{0,2}(?![\p{L}\d])|(?<!\p{L})(?:các|từ) lớp \d{1,2} ?[A-HĐ]\d{0,2} ?[-–] ?\d{1,2} ?[A-HĐ]\d{0,2}(?![\p{L}\d])`;
/** "6A1 đến 6A12", "12A1-12A10", "các lớp 9a1 và 9a2": where nothing happened to anybody, no child's class. */
const oneClass = String.raw`\d{1,2} ?[A-HĐ]\d{0,2}(?![\p{L}\d])`;
const someClasses = pattern(
  'giu',
)`(?<![\p{L}\d/.,-])(?:lớp |lop )?${oneClass} ?(?:đến|tới|den|toi|[-–]) ?(?:lớp |lop )?${oneClass}|(?<!\p{L})(?:lớp|lop) ${oneClass}(?:(?: ?, ?| và | va )(?:lớp |lop )?${oneClass})+`;
const countedClass = pattern(
  'giu',
)`(?<!\p{L})(?:lớp )?\d{1,2}[A-HĐ]\d{0,2}(?: ?: ?(?:\d{2}(?![\d/.-])|\d+ (?:buổi|tiết|lượt|bài|giờ|phút|buoi|tiet|luot|bai|gio)(?!\p{L}))| \d{2}(?= ?(?:[,;]|[.]?$)))`;

/** A class whose grade a slip has taken: "lớp /4"; "1 lớp/30 người" counts. */
const tornClass = pattern('iu')`(?<!\p{L})(?<!\d ?)(?:lớp|lop|hs) ?[/.]\d{1,2}(?!\d)`;

/** "10 Tin có bạn …", "HS lớp chuyên Toán K36": few schools have more than one. */
const specialClass = pattern(
  'u',
)`(?<![\p{L}\d/.,-])1[0-2] (?:${subjects}) (?:có|bị)(?!\p{L})|(?<!\p{L})(?:HS|hs|[Hh]ọc sinh|[Ee]m|[Bb]ạn|[Nn]ữ sinh|[Nn]am sinh|[Vv]ụ(?: việc)?)(?: \p{L}+){0,2} chuyên (?:${subjects})(?!\p{L})|(?<!\p{L})(?:[Cc]huyển|[Hh]ọc)(?: \p{L}+){0,2} (?:từ|sang|qua|ở) (?:1[0-2]|[1-9])\/\d{1,2}(?![\/\d])`;
/** "vụ 9d", "bạn 6d": where no word has a capital. */
const smallClass = pattern('u')`(?<![\p{L}\d/.,-])(?:[6-9]|1[0-2])[a-eđ]\d{0,2}(?![\p{L}\d%])`;
/** What happens to one of a class. */
const ofOne = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!(?:thiết|trang|chuẩn|dự|không|tránh) )bị|vụ|tự rạch|tự tử|mang thai|nghiện|bỏ học|gửi ảnh|tung)(?!\p{L})`;

const hasClass = (text: string) => classWords.test(text) || bareClass.test(text) || pupilClass.test(text);

/** In every sentence that has a class, the class does something. */
const isAtWork = (text: string) => text.split(/[;!?\n]|\.(?= |$)/).every((one) => !hasClass(one) || classAtWork.test(one));

/** A whole class or its union does something. */
const classAtWork = pattern(
  'iu',
)`(?<!\p{L})(?:chi đoàn|chi đội|tập thể|câu lạc bộ|clb|đội \p{L}+)(?!\p{L})|(?:trực tuần|(?:họp|cha mẹ|phụ huynh)(?: học sinh)? lớp|ký cam kết|đăng ký|đi thi|dự thi|tham gia|tham dự|diễn|trình diễn|thực tế|ngoại khóa|lao động|trực nhật|chào cờ|vẽ|sáng tác|thiết kế|góp ý|đạt giải|dàn dựng|biểu diễn|tổ chức|thi đua|sinh hoạt|tuyên truyền|thực hiện|được khen|được tuyên dương|được biểu dương|xếp (?:nhất|nhì|ba|thứ)|quyên góp|nhận giải|làm \d+|viết \d+|nộp \d+|hoàn thành)(?!\p{L})|(?<!\p{L})(?:nhóm|group|trang)(?: \p{L}+){0,3} lớp [^ ]{1,4} (?:do|có|gồm|được|dùng|để|là|đăng)(?!\p{L})`;

const eachClass = pattern('gu')`(?<![\p{L}\d/.,-])(?:1[0-2]|[1-9])[A-EĐ]\d{0,2}(?![\p{L}\d/-])`;
const harm = pattern('iu')`(?<!\p{L})(?:đánh|chửi|clip|vi phạm|kỷ luật|nghỉ|hs|em|bạn|cháu|yêu|nhắc)(?!\p{L})`;
const fewestListed = 3;

/** "8A, 8B, 8C học chung": no single child's class. */
const isListOfClasses = (text: string) => (text.match(eachClass) ?? []).length >= fewestListed && !harm.test(text);

const pupil = pattern('u')`(?<!\p{L})(?:hs|HS)(?!\p{L})`;

/** "Bí thư chi đoàn 11A3 xúc phạm bạn": each class has one. */
const monitor = pattern(
  'iu',
)`(?<!\p{L})(?:bí thư|lớp trưởng|lớp phó|chi đội trưởng|cán sự|thủ quỹ)(?!\p{L})[^.;]{0,16}(?:1[0-2]|[1-9]) ?[A-EĐ]`;
const misdeed = pattern(
  'iu',
)`(?<!\p{L})(?:xúc phạm|đánh|chửi|bị|vi phạm|nói xấu|tung|lừa|dọa|trộm|nghiện|kỷ luật|bêu|ghép|phát tán)(?!\p{L})`;

/** A class: of one child or next to an incident it is sure. */
export function tracesOfClass(text: string): Named {
  const named = classIn(text);
  if (named !== 'none') return named;
  const isSmall = smallSentences(text).some((one) => smallClass.test(one) && (finds(incident, one) || finds(harm, one)));
  return isSmall || (specialClass.test(text) && ofOne.test(text)) ? 'possible' : 'none';
}

/** "lớp 1A–1E", "Công văn số 8A", "sóng 5G": where nothing happened to anybody, no child's class. */
const classesOfGrade = pattern('giu')`(?<![\p{L}\d])(?:lớp )?(\d{1,2})[A-HĐ] ?(?:[-–]|đến|tới) ?\1[A-HĐ](?![\p{L}\d])`;
const numberedThing = pattern(
  'gu',
)`(?<!\p{L})(?:số|mẫu|biểu|phụ lục|bảng|khổ|Mẫu|Biểu|Phụ lục|Bảng) \d{1,2}[A-HĐ](?![\p{L}\d])|(?<!\p{L})(?:sóng|mạng|bằng|qua|dùng|data|sim|bật) [345]G(?![\p{L}\d])`;
const pupilWord = pattern('gu')`(?<!\p{L})(?:hs|HS)(?!\p{L})`;

function classIn(text: string): Named {
  if (!/\d/.test(text)) return 'none';
  const isTold = oneChildTold.test(text) || incident.test(text);
  const isCalm = !isTold && !harm.test(text.replace(pupilWord, ' '));
  const wholes = [...(isCalm ? [someClasses, classesOfGrade, numberedThing] : []), classRange, countedClass];
  const own = wholes.reduce((rest, one) => rest.replace(one, ' '), text);
  if (!hasClass(own)) return tornClass.test(own) ? 'possible' : 'none';
  if (((!isTold && (isAtWork(own) || isListOfClasses(text))) || areOfNobody(own)) && !namesOneOfClass(own))
    return monitor.test(own) && misdeed.test(own) ? 'possible' : 'none';
  if (many.test(text) && !oneChildTold.test(text)) return 'possible';
  return oneChildTold.test(text) || incident.test(text) || pupil.test(text) ? 'sure' : 'possible';
}

const schoolName = pattern(
  'u',
)`(?<!\p{L})(?<!(?:[Mm]ôi|MÔI|[Tt]hị|THỊ|[Mm]oi|MOI|[Tt]hi|THI) )(?:(?:[Tt]rường|TRƯỜNG|[Tt]ruong|TRUONG) (?:(?:THPT|THCS|TH|thpt|thcs|th|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|PT|[Tt]ieu hoc|[Mm]am non|[Tt]rung học)(?!\p{L}) ?)*|(?:THPT|THCS|TH|thpt|thcs|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|[Tt]ieu hoc|[Mm]am non)(?!\p{L}) ?(?:chuyên )?)(?!(?:học|hợp|hop|hoc|trên|đã|ta|mình|em|và|trong|bị|khác|Sa|SA|sa)(?!\p{L}))(\p{L}+)`;

const schoolNames = new RegExp(schoolName.source, 'gu');

const atSchool = pattern('iu')`(?<!\p{L})(?:đang học|học tại|học trường|là học sinh|dang hoc|hoc tai|la hoc sinh)(?!\p{L})`;

/** The school of one child to whom something happened. */
export function tracesOfSchool(text: string): Named {
  let named: Named = 'none';
  if (!schoolName.test(text)) return named;
  for (const clause of text.split(/[;!?\n]|\.(?= |$)/)) {
    const one = schoolIn(clause);
    if (one === 'sure') return one;
    if (one === 'possible') named = one;
  }
  return named;
}

/** "trẻ là hs lớp 6 của trường X", "Trẻ 13 tuổi, học sinh Trường X": one child, whoever is meant. */
const pupilOf = pattern(
  'iu',
)`(?<!(?:các|những|nhiều|mọi|\d|cac|nhung|nhieu|moi) )(?<!\p{L})(?:trẻ|em|cháu|bé|nạn nhân|bị hại|người bị hại|tre|chau|be|nan nhan|bi hai)(?!\p{L})[^.;]{0,25}(?:là|,|:|–|-|đang|hiện|la|dang|hien) ?(?:hs|học sinh|học|nữ sinh|nam sinh|hoc sinh|hoc|nu sinh)(?!\p{L})[^.;]{0,20}(?<!\p{L})(?:trường|thcs|thpt|th|tiểu học|mầm non|truong|tieu hoc|mam non)(?!\p{L})`;

/** "lớp 6 trường X bị ghép ảnh": a grade of a named school, and what happened. */
const gradeOfSchool = pattern('iu')`(?<!\p{L})(?:lớp|khối) ?\d{1,2}[^.;,]{0,25}(?:trường|thcs|thpt|tiểu học|mầm non|th)(?!\p{L})`;
const harmed = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!(?:thiết|trang|chuẩn|dự|tránh|không|khi|chưa) )bị|nạn nhân|vụ|trường hợp|tự tử|bỏ học|nghỉ học|xin chuyển|đi học lại|trở lại lớp|can thiệp)(?!\p{L})`;

const isSchool = (found: string, name: string, isSmall: boolean) =>
  startsCapital.test(name) || (isSmall && /(?:^|\s)(?:thpt|thcs|th|tiểu|mầm|tieu|mam)(?:\s|$)/.test(found));

/** 'giới thiệu sách "Hoàng tử bé"', 'treo pano "Chú bộ đội và em"': what is quoted happened to nobody, unless it says so. */
const title = pattern('giu')`["“][^"“”]{2,60}["”]`;

function schoolIn(clause: string): Named {
  const text = clause.replace(title, (quoted) => (harmed.test(quoted) || schoolName.test(quoted) ? quoted : ' '));
  const isSmall = smallSentences(text).length > 0;
  // "chuyển trường cho cháu đang học TH Hoa Sen": the first such word names no school.
  if (![...eachMatch(text, schoolNames)].some(([found, name = '']) => isSchool(found, name, isSmall))) return 'none';
  if (!many.test(text) && oneChildTold.test(text)) return incident.test(text) || atSchool.test(text) ? 'sure' : 'possible';
  const told = text.replace(topic, ' ');
  const isOne = pupilOf.test(text) || (gradeOfSchool.test(told) && harmed.test(told));
  return isOne && !many.test(told.replace(gradeOfSchool, ' ')) ? 'possible' : 'none';
}

/** What an event was about: nothing happened to anybody. */
export const topic = pattern(
  'giu',
)`(?<!\p{L})(?:phòng|ngăn),? ?(?:và )?(?:chống|ngừa|tránh|chặn)(?:,? (?:bạo lực|bắt nạt|xâm hại|lừa đảo|quấy rối|dụ dỗ|tai nạn|đuối nước|ma túy|học đường|trực tuyến|trẻ em|tình dục|và|mua bán|lạm dụng)){1,6}`;

const birth = pattern(
  'iu',
)`(?<!\p{L})(?:sinh|sn|sinh năm|sinh ngày|năm sinh|ns|sinh nam|sinh ngay)(?!\p{L})[ :.]*(?:ngày |năm )*(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d| ?[-–/] ?(?:19|20)\d)|\((?:sn )?(?:200[4-9]|201\d)\)|(?<!\p{L})\d{1,2} tuổi(?!\p{L})`;
const childhood = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:200[4-9]|201[0-9])(?!\d)/;
const crowd = pattern(
  'iu',
)`(?<!\p{L})(?:học|tuyển|phát|vệ|thí|ký|chủ tịch|bác|cụ|anh hùng|dưới|từ|trên|độ|đủ|hoc|tuyen|phat|ve)(?: \p{L}+){0,2} ?$`;

/** "ngày sinh cháu là 14/12/2013 nên đã đủ 16 tuổi". */
const ownBirth = pattern(
  'iu',
)`(?<!\p{L})(?:ngày|năm|ngay|nam) sinh (?:của |cua )?(?:cháu|em|trẻ|bé|bạn|con|hs|học sinh|nạn nhân|đối tượng|chau|tre|be|ban|nan nhan|doi tuong)(?!\p{L})[^\d.;]{0,12}(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d)`;

/** A day or year of birth of one person. */
/** "tặng quà cho Na, 8 tuổi". */
const agedOne = pattern(
  'iu',
)`(?<!(?:trẻ|em|cháu|sinh|bé|bạn|lớp|khối|nhóm|tre|chau) )(?<![\p{L}\d])\p{L}+(?: \p{L}+)?, (?:[3-9]|1[0-8]) ?(?:tuổi|tuoi|t)(?!\p{L}| trở| tro)`;

/** "Nhiều cháu dùng điện thoại trước 3 tuổi". */
const manyTold = pattern('iu')`^(?:nhiều|đa số|một số|phần lớn|hầu hết|các|những|có) (?:em|cháu|bé|trẻ|học sinh|hs|bạn)(?!\p{L})`;

export function tracesOfBirth(text: string): Named {
  if (!/\d/.test(text)) return 'none';
  if (agedOne.test(text) && !manyTold.test(text)) return 'possible';
  if (ownBirth.test(text)) return 'sure';
  const found = birth.exec(text);
  if (!found && childhood.test(text) && (oneChildTold.test(text) || incident.test(text))) return 'possible';
  if (!found || crowd.test(text.slice(Math.max(0, found.index - 24), found.index))) return 'none';
  if (/tuổi/iu.test(found[0])) return oneChildTold.test(text) && !manyTold.test(text) ? 'possible' : 'none';
  return oneChildTold.test(text) || incident.test(text) ? 'sure' : 'possible';
}
