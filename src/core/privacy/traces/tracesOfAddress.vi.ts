/** "Chi hội phụ nữ thôn 4", "nhà văn hóa thôn Đoài": a body's hamlet. */
const body = pattern(
  'giu',
)`(?<!\p{L})(?:chi hội|hội|chi đoàn|đoàn thanh niên|chi bộ|ban|tổ|đội|trưởng|bí thư|cán bộ|loa|loa truyền thanh|nhà văn hóa|hội trường|công an viên|mặt trận)(?: \p{L}+){0,3} (?:thôn|xóm|ấp|bản|khu|tdp|tổ dân phố) (?:\p{L}+|\d+)`;
const withoutBodies = (text: string) => text.replace(body, ' ');

/** Where somebody lives, down to the house or the hamlet; not where something was held. */
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';
import type { Named } from '../nameRun.vi.ts';
import { incident, oneChildTold, topic } from './traces.vi.ts';

const house = pattern(
  'iu',
)`(?<!\p{L})(?:số nhà|nhà số|so nha|ngõ|ngách|hẻm|ngo|ngach|hem|kiệt|sn) ?\d|(?<!\p{L})(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|ngõ|duong|pho|ngo)(?!\p{L})`;
/** Where something was held: no home while nothing happened to a child. */
const venue = pattern(
  'giu',
)`(?<!\p{L})(?:tại|trụ sở|trụ sở tại|đóng tại|địa điểm|cơ sở|ở|tai|tru so|dia diem|co so)[ :]*(?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|duong|pho)(?!\p{L})`;
/** "Trung tâm trợ giúp pháp lý nhà nước số 1, phố Văn Cao": a body's own door. */
const doorOfBody = pattern(
  'giu',
)`(?<!\p{L})(?:trung tâm|tt|nhà văn hóa|trường|thcs|thpt|tiểu học|văn phòng|công ty|cung|trạm|quỹ|phòng công chứng|trung tam|nha van hoa|truong|van phong|cong ty)(?: (?!(?:đến|tới|gặp|mời|cho|của|với|em|cháu|bé|bạn|ở|den|toi|gap|moi|chau|o)(?!\p{L}))\p{L}+){1,7},?(?: địa điểm| địa chỉ| cơ sở)? (?:số|so) ?\d+[A-Za-z]?(?:\/\d+)*,? (?:đường|phố|duong|pho)(?!\p{L})`;
/** What is done to a whole street: leaflets, posters, loudspeakers. */
const inStreet = pattern(
  'iu',
)`^(?:[^.;:]{0,30}(?<!\p{L}))?(?:phát tờ rơi|phát tờ gấp|treo|dán|lắp|lắp đặt|phát thanh|tuyên truyền lưu động|ra quân)(?!\p{L})[^.;:]{0,40}(?<!\p{L})(?:tại|ở|trước|đầu|quanh) (?!nhà (?!văn hóa))[^.;]*(?<!\p{L})(?:ngõ|ngách|hẻm) ?\d[^.;]*[.]?$`;
const hamlet = pattern(
  'iu',
)`(?<!\p{L})(?:(?:thôn|xóm|ấp|bản|khu dân cư|kdc|thon|xom) (?:số )?\d|(?:tổ dân phố|tdp|tổ|to dan pho)(?: số| so)? ?\d(?! (?:người|thành viên|đồng chí|đ\/c|giáo viên|gv|em)(?!\p{L})))`;
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
const familyDay = /gia đình việt nam|(?:tuần lễ|ngày hội|ngày) gia đình|["“]gia đình \p{Ll}[^"“”]*["”]/giu;
/** "Nhiều gia đình ở thôn Đoài": nobody's. */
const families = /(?<!\p{L})(?:nhiều|các|một số|những|mỗi|từng|mọi|hộ|\d{2,}) (?:hộ )?gia đình(?!\p{L})/giu;
/** No home: "địa chỉ mạng", "địa chỉ IP". */
const addressOfThing = pattern(
  'giu',
)`(?<!\p{L})(?:địa chỉ|dia chi) (?:mạng|mang|ip|mac|web|website|trang|email|thư điện tử|url|truy cập|liên kết|máy|nội bộ|đỏ)`;
const homeBehind = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!nội |bán |ngoại )trú|ngụ|hktt|hộ khẩu|địa chỉ|nhà nạn nhân|nhà em|nhà cháu|(?<!trẻ |các )em ở|(?<!các )cháu ở|dia chi|tru tai|em o|chau o|nha nan nhan)(?!\p{L})[^.;\n]{0,24}?(?<!\p{L})(?:(?:thôn|xóm|ấp|ngõ|thon|xom|ngo) ?\p{L}|\d)`;

/** Where somebody lives, down to the house or the hamlet. */
export function tracesOfAddress(typed: string): Named {
  const text = /ịa chỉ|ia chi/i.test(typed) ? typed.replace(addressOfThing, ' ') : typed;
  // All other patterns have a digit.
  if (!/\d/.test(text) && !hamletCased.test(text) && !finds(homeBehind, text)) return 'none';
  const hasHouse = house.test(text);
  const isBeforeName = numberThenCapital.test(text);
  const isNumbered = isBeforeName && streetNumber.test(text);
  const isOnTheWay = isBeforeName && onTheWay.test(text);
  const isHamlet = hamlet.test(text) || hamletCased.test(text);
  const isHome = finds(homeBehind, text);
  // Whose it is matters only where something stands.
  if (!hasHouse && !isNumbered && !isHamlet && !isHome && !isOnTheWay && !anyLiving.test(text)) return 'none';
  const told = text.replace(topic, ' ').replace(familyDay, ' ').replace(families, ' ');
  const isOfBody = isHamlet && !hamlet.test(withoutBodies(text)) && !hamletCased.test(withoutBodies(text));
  const isChild = oneChildTold.test(told) || incident.test(told);
  const isHouse =
    (hasHouse && (isChild || (!inStreet.test(text) && house.test(text.replace(venue, ' ').replace(doorOfBody, ' '))))) ||
    (isNumbered && isChild);
  if (isHouse) return isChild && living.test(text) ? 'sure' : 'possible';
  if (isHamlet && !isOfBody && isChild) return living.test(text) ? 'sure' : 'possible';
  if (isHome || (isChild && isOnTheWay)) return 'possible';
  return isChild && living.test(text) && anyLiving.test(text) ? 'possible' : 'none';
}
