/** Other traces of a person: classes, a child's school, addresses, days of birth. */

import { pattern, startsCapital } from '../../text/letters.ts';
import type { Named } from '../nameRun.vi.ts';

const single = pattern(
  'iu',
)`(?<![\p{L}\d])(?:(?:0?1|một|mot) (?:trường hợp |truong hop )?(?:em |cháu |nữ |nam )?(?:học sinh|hs|em|cháu|bé|trẻ|trẻ em|nạn nhân|nữ sinh|nam sinh|bạn|trường hợp|vụ|hoc sinh|chau|nan nhan|nu sinh|truong hop|tre)|nạn nhân|nữ sinh|nam sinh|bị hại|nan nhan|nu sinh|(?<!(?:các|những|cho|của|vì|trẻ|con|chị|anh|hơn|cùng|với|\d) )(?:em|cháu|bé|chau|be)(?! (?:an toàn|thơ|yêu|vẽ|tập|và|nào)))(?![\p{L}])`;
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
)`(?<!\p{L})(?:hs|học sinh|em|cháu|bé|hoc sinh|chau|nữ sinh|nam sinh|lớp trưởng|bạn)(?: \p{L}+){0,4} ?\(?(?:${classBody}|${pupilSpeciality})`;
const incident = pattern(
  'iu',
)`(?<!\p{L})(?:bị|vụ|nạn nhân|xâm hại|dụ dỗ|đe dọa|bắt nạt|trường hợp|quấy rối|trầm cảm|hỗ trợ tâm lý|bi|vu|nan nhan|xac minh|xác minh|can thiệp|gia đình)(?!\p{L})`;

/** "từ 6A1 đến 6A12", "lớp 6A đến 6E", and "6A1: 42, 6A2: 40": whole classes. */
const classRange = pattern(
  'giu',
)`(?<!\p{L})(?:từ (?:lớp )?|lớp )\d{1,2} ?[A-HĐ]\d{0,2} (?:đến|tới) (?:lớp )?\d{1,2} ?[A-HĐ]\d{0,2}(?![\p{L}\d])`;
const countedClass = pattern('giu')`(?<!\p{L})(?:lớp )?\d{1,2}[A-HĐ]\d{0,2} ?: ?\d{2}(?![\d/.-])`;

/** A class whose grade a slip has taken: "lớp /4". */
const tornClass = pattern('iu')`(?<!\p{L})(?:lớp|lop|hs) ?[/.]\d{1,2}(?!\d)`;

const hasClass = (text: string) => classWords.test(text) || bareClass.test(text) || pupilClass.test(text);

/** In every sentence that has a class, the class does something. */
const isAtWork = (text: string) => text.split(/[;!?\n]|\.(?= |$)/).every((one) => !hasClass(one) || classAtWork.test(one));

/** A whole class or its union does something. */
const classAtWork = pattern(
  'iu',
)`(?<!\p{L})(?:chi đoàn|chi đội|tập thể|câu lạc bộ|clb|đội \p{L}+)(?!\p{L})|(?:trực tuần|(?:họp|cha mẹ|phụ huynh)(?: học sinh)? lớp|ký cam kết|đăng ký|đi thi|dự thi|tham gia|tham dự|diễn|trình diễn|thực tế|ngoại khóa|lao động|trực nhật|chào cờ|vẽ|sáng tác|thiết kế|góp ý|đạt giải|dàn dựng|biểu diễn|tổ chức|thi đua|sinh hoạt|tuyên truyền|thực hiện)(?!\p{L})`;

const eachClass = pattern('gu')`(?<![\p{L}\d/.,-])(?:1[0-2]|[1-9])[A-EĐ]\d{0,2}(?![\p{L}\d/-])`;
const harm = pattern('iu')`(?<!\p{L})(?:đánh|chửi|clip|vi phạm|kỷ luật|nghỉ|hs|em|bạn|cháu|yêu|nhắc)(?!\p{L})`;
const fewestListed = 3;

/** "8A, 8B, 8C học chung": no single child's class. */
const isListOfClasses = (text: string) => (text.match(eachClass) ?? []).length >= fewestListed && !harm.test(text);

const pupil = pattern('u')`(?<!\p{L})(?:hs|HS)(?!\p{L})`;

/** A class: of one child or next to an incident it is sure. */
export function tracesOfClass(text: string): Named {
  if (!/\d/.test(text)) return 'none';
  const own = text.replace(classRange, ' ').replace(countedClass, ' ');
  if (!hasClass(own)) return tornClass.test(own) ? 'possible' : 'none';
  const isTold = single.test(text) || incident.test(text);
  if (!isTold && (isAtWork(own) || isListOfClasses(own))) return 'none';
  if (many.test(text) && !single.test(text)) return 'possible';
  return single.test(text) || incident.test(text) || pupil.test(text) ? 'sure' : 'possible';
}

const schoolName = pattern(
  'u',
)`(?<!\p{L})(?:(?:[Tt]rường|TRƯỜNG|[Tt]ruong|TRUONG) (?:(?:THPT|THCS|TH|thpt|thcs|th|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|PT|[Tt]ieu hoc|[Mm]am non|[Tt]rung học)(?!\p{L}) ?)*|(?:THPT|THCS|TH|thpt|thcs|[Tt]iểu học|TIỂU HỌC|[Mm]ầm non|MẦM NON|[Tt]ieu hoc|[Mm]am non)(?!\p{L}) ?(?:chuyên )?)(?!(?:học|hợp|hop|hoc|trên|đã|ta|mình|em|và|trong|bị|khác)(?!\p{L}))(\p{L}+)`;

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
)`(?<!(?:các|những|nhiều|mọi|\d) )(?<!\p{L})(?:trẻ|em|cháu|bé|nạn nhân|bị hại|người bị hại)(?!\p{L})[^.;]{0,25}(?:là|,|:|–|-|đang|hiện) ?(?:hs|học sinh|học|nữ sinh|nam sinh)(?!\p{L})[^.;]{0,20}(?:trường|thcs|thpt|tiểu học|mầm non)`;

/** "lớp 6 trường X bị ghép ảnh": a grade of a named school, and what happened. */
const gradeOfSchool = pattern('iu')`(?<!\p{L})(?:lớp|khối) ?\d{1,2}[^.;,]{0,25}(?:trường|thcs|thpt|tiểu học|mầm non|th)(?!\p{L})`;
const harmed = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!(?:thiết|trang|chuẩn|dự|tránh|không|khi|chưa) )bị|nạn nhân|vụ|trường hợp|tự tử|bỏ học|nghỉ học|xin chuyển|đi học lại|trở lại lớp|can thiệp)(?!\p{L})`;

function schoolIn(text: string): Named {
  const found = schoolName.exec(text);
  if (found === null) return 'none';
  const name = found[1] ?? '';
  const isNamed =
    startsCapital.test(name) || (text === text.toLowerCase() && /(?:^|\s)(?:thpt|thcs|th|tiểu|mầm|tieu|mam)(?:\s|$)/.test(found[0]));
  if (!isNamed) return 'none';
  if (!many.test(text) && single.test(text)) return incident.test(text) || atSchool.test(text) ? 'sure' : 'possible';
  const told = text.replace(topic, ' ');
  const isOne = pupilOf.test(text) || (gradeOfSchool.test(told) && harmed.test(told));
  return isOne && !many.test(told.replace(gradeOfSchool, ' ')) ? 'possible' : 'none';
}

const house = pattern(
  'iu',
)`(?<!\p{L})(?:số nhà|nhà số|so nha|ngõ|ngách|hẻm|ngo|ngach|hem|kiệt|sn) ?\d|(?<!\p{L})(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|ngõ|duong|pho|ngo)(?!\p{L})`;
/** Where something was held: no home while nothing happened to a child. */
const venue = pattern(
  'giu',
)`(?<!\p{L})(?:tại|trụ sở|trụ sở tại|đóng tại|địa điểm|cơ sở|ở|tai|tru so|dia diem|co so)[ :]*(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|duong|pho)(?!\p{L})`;
const hamlet = pattern(
  'iu',
)`(?<!\p{L})(?:(?:thôn|xóm|ấp|bản|khu dân cư|kdc|thon|xom) (?:số )?\d|(?:tổ dân phố|tdp|tổ|to dan pho)(?: số| so)? ?\d)`;
const hamletCased = pattern('u')`(?<!\p{L}|đặc )(?:thôn|xóm|ấp|bản|khu) \p{Lu}`;
const living = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!nội |bán |ngoại )trú|ngụ|ở|hktt|hộ khẩu|địa chỉ|nhà|tru|o|dia chi|nha|quê|sống|thường trú|gia đình)(?!\p{L})`;
const streetNumber = pattern('u')`(?<!\p{L})(?:ở|tại|nhà|trú|địa chỉ|o|tai|tru)(?:\p{L}| |:){0,20} \d+[A-Za-z]?(?:\/\d+)* \p{Lu}\p{Ll}+`;
/** What both streetNumber and onTheWay have, and few texts: cheap to ask. */
const numberThenCapital = pattern('u')` \d[\dA-Za-z/]* \p{Lu}`;
/** "đón từ 45B Cầu Đất": on the way of one child. */
const onTheWay = pattern(
  'u',
)`(?<!\p{L})(?:từ|đến|tới|về|qua|ngay|gần|cạnh|trước|đầu|cuối|đón|đưa|gặp)(?: số)? \d{1,4}[A-Za-z]?(?:\/\d+)* (?!(?:Trường|THCS|THPT|TH|UBND|Phòng|Tháng|Giờ|HS|GV|GVCN)(?!\p{L}))\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`;
const anyLiving = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!nội |bán |ngoại )trú|ngụ|hktt|hộ khẩu|địa chỉ|nhà (?:em|cháu|nạn nhân|bé)|ở|tru tai|dia chi)(?!\p{L})[^.;\n]{0,24}?(?<![\d/])\d+[a-z]?(?:\/\d+)* (?!(?:xã|phường|thị|quận|huyện|trường|điểm|khối|lớp|đơn|khu|cơ|cụm|tỉnh|học|em|trẻ|cháu|buổi|lượt|giờ|năm|tháng|ngày|nơi|địa|cấp|mức|câu|nhóm|tổ|cuộc|đợt|vụ|trong)(?!\p{L}))\p{L}{2,}`;
const familyDay = /gia đình việt nam|(?:tuần lễ|ngày hội|ngày) gia đình/giu;
/** No home: "địa chỉ mạng", "địa chỉ IP". */
const addressOfThing = pattern(
  'giu',
)`(?<!\p{L})địa chỉ (?:mạng|ip|mac|web|website|trang|email|thư điện tử|url|truy cập|liên kết|máy|nội bộ|đỏ)`;
/** What an event was about: nothing happened to anybody. */
const topic = pattern(
  'giu',
)`(?<!\p{L})(?:phòng|ngăn),? ?(?:và )?(?:chống|ngừa|tránh|chặn)(?:,? (?:bạo lực|bắt nạt|xâm hại|lừa đảo|quấy rối|dụ dỗ|tai nạn|đuối nước|ma túy|học đường|trực tuyến|trẻ em|tình dục|và|mua bán|lạm dụng)){1,6}`;

const homeBehind = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!nội |bán |ngoại )trú|ngụ|hktt|hộ khẩu|địa chỉ|nhà nạn nhân|nhà em|nhà cháu|(?<!trẻ |các )em ở|(?<!các )cháu ở|dia chi|tru tai|em o|chau o|nha nan nhan)(?!\p{L})[^.;\n]{0,24}?(?<!\p{L})(?:(?:thôn|xóm|ấp|ngõ|thon|xom|ngo) ?\p{L}|\d)`;

/** Where somebody lives, down to the house or the hamlet. */
export function tracesOfAddress(typed: string): Named {
  const text = typed.includes('ịa chỉ') ? typed.replace(addressOfThing, ' ') : typed;
  // All other patterns have a digit.
  if (!/\d/.test(text) && !hamletCased.test(text) && !homeBehind.test(text)) return 'none';
  const hasHouse = house.test(text);
  const isBeforeName = numberThenCapital.test(text);
  const isNumbered = isBeforeName && streetNumber.test(text);
  const isOnTheWay = isBeforeName && onTheWay.test(text);
  const isHamlet = hamlet.test(text) || hamletCased.test(text);
  const isHome = homeBehind.test(text);
  // Whose it is matters only where something stands.
  if (!hasHouse && !isNumbered && !isHamlet && !isHome && !isOnTheWay && !anyLiving.test(text)) return 'none';
  const told = text.replace(topic, ' ').replace(familyDay, ' ');
  const isChild = single.test(told) || incident.test(told);
  const isHouse = (hasHouse && (isChild || house.test(text.replace(venue, ' ')))) || (isNumbered && isChild);
  if (isHouse) return isChild && living.test(text) ? 'sure' : 'possible';
  if (isHamlet && isChild) return living.test(text) ? 'sure' : 'possible';
  if (isHome || (isChild && isOnTheWay)) return 'possible';
  return isChild && living.test(text) && anyLiving.test(text) ? 'possible' : 'none';
}

const birth = pattern(
  'iu',
)`(?<!\p{L})(?:sinh|sn|sinh năm|sinh ngày|năm sinh|ns|sinh nam|sinh ngay)(?!\p{L})[ :.]*(?:ngày |năm )*(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}(?!\d| ?[-–/] ?(?:19|20)\d)|\((?:sn )?(?:200[4-9]|201\d)\)|(?<!\p{L})\d{1,2} tuổi(?!\p{L})`;
const childhood = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:200[4-9]|201[0-9])(?!\d)/;
const crowd = pattern(
  'iu',
)`(?<!\p{L})(?:học|tuyển|phát|vệ|thí|ký|chủ tịch|bác|cụ|anh hùng|dưới|từ|trên|độ|đủ|hoc|tuyen|phat|ve)(?: \p{L}+){0,2} ?$`;

/** A day or year of birth of one person. */
export function tracesOfBirth(text: string): Named {
  if (!/\d/.test(text)) return 'none';
  const found = birth.exec(text);
  if (!found && childhood.test(text) && (single.test(text) || incident.test(text))) return 'possible';
  if (!found || crowd.test(text.slice(Math.max(0, found.index - 24), found.index))) return 'none';
  if (/tuổi/iu.test(found[0])) return single.test(text) ? 'possible' : 'none';
  return single.test(text) || incident.test(text) ? 'sure' : 'possible';
}
