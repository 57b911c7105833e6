/** One child or one case that everybody around knows: by where it was, by a distinction, by how somebody is. */
import { pattern } from '../../text/letters.ts';

/** One is meant, and who it is. */
const one =
  '(?<!(?:các|những|nhiều|mọi|mỗi|từng|hai|ba|cho|trẻ|\\d|số|vì|của|với) )(?<!\\p{L})(?:(?:0?1|một) (?:em|hs|học sinh|trẻ|bạn|cháu|bé|nữ sinh|nam sinh)|nữ sinh|nam sinh|em|cháu|bé|cậu bé|cô bé|hs|học sinh|bạn|trẻ sơ sinh|nạn nhân|vụ|bé gái|bé trai)(?!\\p{L})';
/** What happened; not what a lesson is about. */
const happened =
  '(?<!\\p{L})(?:(?<!(?:thiết|trang|chuẩn|dự|không|tránh|khi) )bị|đánh|nhảy|tự tử|tự rạch|đuối nước|tử vong|mất tích|mang thai|có thai|trầm cảm|bỏ nhà|clip|hành hung|tung|đâm|bán (?:báo|vé số|hàng|nước))(?!\\p{L})';
/** Smaller than a commune, and named. */
const spot =
  '(?:ở|tại|trước|trong|gần|cạnh|sau|nhảy|xuống|từ) (?:(?:cổng|sân|nhà vệ sinh|bãi xe|khu) )?(?:quán|tiệm|cầu|hồ|sông|chợ|chùa|đền|miếu|nhà thờ|ngã tư|ngã ba|công viên|bến|khách sạn|nhà nghỉ|karaoke|net|siêu thị|nhóm trẻ|nhóm|lớp mầm|phòng khám|bể bơi|thpt|thcs|tiểu học|mầm non|trường|bệnh viện)(?: (?:trà sữa|cà phê|net|game|karaoke|nước|thpt|thcs|tiểu học|mầm non|lớp|trẻ))*';
const caseAtSpot = pattern(
  'iu',
)`${one}[^.;]{0,40}${happened}[^.;]{0,50}?(?<!\p{L})${spot} (?=(\p{L}+))|${one}[^.;]{0,40}?(?<!\p{L})${spot} (?=(\p{L}+))[^.;]{0,50}${happened}`;
const capital = pattern('u')`^\p{Lu}`;

const known =
  '(?:đoạt|đạt|giành) (?:giải|huy chương|học bổng|(?:9|10)[,.\\d]* điểm|\\d+ điểm)|quán quân|á quân|thủ khoa|á khoa|hoa khôi|hoa khôi|duy nhất|xinh nhất|cao nhất|(?:đại sứ|mc|ca sĩ|diễn viên|vận động viên|người mẫu|youtuber) nhí|hình xăm|xe lăn|câm điếc|cụt (?:tay|chân)|gù|bại não|bạch tạng|con liệt sĩ|con (?:duy nhất )?của liệt sĩ|mồ côi|lai (?:tây|mỹ|đài|hàn)|năm ngoái|bán vé số';
const distinguished = pattern(
  'iu',
)`${one}[^.;]{0,30}(?<!\p{L})(?:${known})(?!\p{L})[^.;]{0,40}${happened}|(?<!\p{L})(?:${known})(?!\p{L})[^.;]{0,40}(?<!(?:thiết|trang|chuẩn|dự|không|tránh) )(?<!\p{L})bị (?:bạn|trêu|chế|tung|lừa|dọa|quay|chụp|lộ|ghép|mạo danh|nhái|xâm hại|dụ|kỳ thị|tẩy chay|cô lập|đăng|đánh|quấy rối|nhắn|bình luận|chê)(?!\p{L})`;
const birthday = pattern(
  'iu',
)`(?<!\p{L})sinh nhật (?:lần )?(?:thứ )?\d{1,2}(?: tuổi)?(?!\p{L})[^.;]{0,40}(?<!\p{L})(?:em|cháu|bé|bị)(?!\p{L})`;
const jumped = pattern('iu')`${one}[^.;]{0,30}(?<!\p{L})nhảy (?:cầu|lầu|sông|xuống)(?!\p{L})`;
/** "Khu 2 tổ chức đưa nữ sinh về với mẹ": one of a hamlet. */
const ofHamlet = pattern(
  'iu',
)`^(?:dòng họ|khu|thôn|tổ|xóm|ấp|đội|bản|kdc|tdp)(?: dân cư| dân phố| số)? (?:\d+|\p{L}+)[^.;]{0,50}(?<!(?:các|những|nhiều|mọi|\d|trẻ|cho) )(?<!\p{L})(?:nữ sinh|nam sinh|nạn nhân|bé gái|bé trai|(?:đưa|có|với|của) (?:cháu|em|bé))(?!\p{L})(?! (?:ngoan|nhỏ|thơ|thiếu|nhi))`;
const harm = /bị|đánh|nhảy|tử|đuối|mất|thai|trầm|bỏ|clip|hành|tung|đâm|bán|rạch/iu;

/** Whether somebody is told so; never a finding. */
export function tellsKnownOne(text: string): boolean {
  if (ofHamlet.test(text)) return true;
  if (!harm.test(text)) return false;
  const found = caseAtSpot.exec(text);
  if (found && capital.test(found[1] ?? found[2] ?? '')) return true;
  return distinguished.test(text) || birthday.test(text) || jumped.test(text);
}
