/** Classes in a sentence that tells of nobody: its notice board, its lesson, its place in a contest. */
import { eachMatch } from '../../lib/eachMatch.ts';
import { finds, isAccentless } from '../../text/accentless.ts';
import { pattern, startsCapital } from '../../text/letters.ts';
import { compareKey } from '../../text/text.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';

/** Somebody, a case, or what befalls, is done by or is done about one of a class. */
const somebody = pattern(
  'iu',
)`(?<!\p{L})(?:em|cháu|bé|bạn|con|đứa|thằng|trẻ|hs|h\/s|học sinh|nữ|nam|ai|người|cô|thầy|chị|anh|mẹ|bố|ông|bà|phụ huynh|ph|gia đình|nhà (?!trường|đa năng|văn hóa)|nạn nhân|đối tượng|lớp (?:trưởng|phó)|bí thư|cán (?:bộ|sự)|thủ quỹ|đội trưởng|quê|sinh|tuổi|bị|vụ|sự việc|vụ việc|chuyện|việc|ca|trường hợp|danh sách|hồ sơ|đơn|biên bản|kiểm điểm|tường trình|xin|đánh|chửi|trêu|dọa|lừa|dụ|rủ|ép|tung|lộ|quay|chụp|ảnh|clip|nick|hack|nghiện|trốn|bỏ|nghỉ|vắng|ốm|viện|khám|thai|khóc|yêu|ghen|cãi|mâu thuẫn|xích mích|hòa giải|vi phạm|kỷ luật|cảnh cáo|đình chỉ|phạt|nhắc|răn đe|tố|khai|kể|can thiệp|tư vấn|tâm lý|hỗ trợ|giúp đỡ|xử lý|chuyển|theo dõi|ổn định|mồ côi|khuyết tật|tự kỷ|khó khăn|hoàn cảnh|rạch|tử|game|vay|nợ|tiền|trộm|cắp|chat|nhắn|sợ|hoảng|trầm cảm|buồn|đau|chết|mất|im lặng|cô lập|tẩy chay|sàm sỡ|quấy rối|xâm hại|bôi nhọ|nói xấu|đánh nhau|giả mạo tài khoản|cá độ|uống|hút|dám|xỉu|dao|tảo hôn|sờ|lột|nẹt|đuổi học|hạnh kiểm|bệnh|nhiễm|nghèo|tin nhắn|zalo|facebook|fb)(?!\p{L})(?! (?:sinh hoạt|đàn))`;
/** What a class as a whole has, does or is given: of one of its pupils nobody says so. */
const ofSchool = pattern(
  'iu',
)`(?<!\p{L})(?:khẩu hiệu|slogan|thông điệp|chủ đề|chủ điểm|chuyên đề|bài học|bài giảng|tiết (?:học|dạy|mẫu|chào cờ|sinh hoạt|minh họa)|tiết \d|dự giờ|thao giảng|dạy mẫu|thí điểm|mô hình|sáng kiến|nội quy|quy tắc|quy ước|bảng tin|góc \p{L}+|tủ sách|trang trí|trưng bày|phòng học|phòng máy|thời khóa biểu|lịch học|giải (?:nhất|nhì|ba|tư|khuyến khích|đặc biệt)|đạt giải|hội thi|cuộc thi|hội diễn|hội khỏe|ngày hội|văn nghệ|tiểu phẩm|hoạt cảnh|vở kịch|thi đua|xếp (?:loại|hạng|thứ|nhất|nhì)|trực tuần|tập thể|công trình|phần việc|chi đội|chi đoàn|câu lạc bộ|clb|tài khoản (?:lms|học tập|dùng chung|lớp)|theo lớp|lms|sĩ số|tuyên truyền|tập huấn|ngoại khóa|phát động|ký cam kết|tuyên dương|biểu dương|khen thưởng|giấy khen|poster|pano|băng rôn|áp phích|tranh|báo tường|tập san|khảo sát|kế hoạch|tổ chức|triển khai|lồng ghép|vệ sinh|chào cờ|sinh hoạt)(?!\p{L})`;
/** Words of many and of events that only look like those: "cuộc thi ảnh", "phụ huynh các lớp". */
const ofMany = pattern(
  'giu',
)`(?<!\p{L})(?:trẻ em|tuổi trẻ|thi ảnh|triển lãm ảnh|phụ huynh (?:các|toàn) lớp|(?:phòng|ngăn),? ?(?:và )?(?:chống|ngừa|tránh)[^.;,]{2,40}|nói không với[^.;,]{2,30}|khi bị[^.;,]{2,30}|giáo viên|sinh hoạt|học sinh (?:các|toàn) lớp|ca nhạc|tin học trẻ)(?!\p{L})`;
const subjects = 'Toán|Văn|Lý|Lí|Hóa|Hoá|Sinh|Anh|Tin|Sử|Địa|Pháp|Nga|Trung|Nhật|Hàn|Toan|Van|Ly|Hoa|Su|Dia';
const oneClass = `(?:1[0-2] ?(?:chuyên |chuyen )?(?:${subjects})|(?:1[0-2]|0?[1-9])(?: ?[A-HK-NĐ]\\d{0,2}|[/.][1-9]\\d?))(?![\\p{L}\\d/])`;
/** What is before a class, with the sign between; and before its word. */
const beforeClass = pattern('giu')`(?<![\p{L}\d])(\p{L}+)([ ,(–-]{1,3})((?:[Ll]ớp|[Ll]op|LỚP|LOP) ?)?${oneClass}`;
/** A class behind these is a whole one. */
const leads =
  /^(?:lớp|lop|đoàn|doan|đội|doi|khối|khoi|và|va|tập|thể|the|từ|tu|đến|den|tới|toi|của|cua|các|cac|ở|o|tại|tai|cho|với|voi|là|la|gồm|gom|về|ve|thuộc|thuoc|cả|ca|hai|ba|bốn|bon|năm|nam|riêng|rieng|tuần|tuan|giữa|giua|Lớp|Lop|Chi|Nhất|Nhì)$/;
const anyClass = pattern('iu')`(?<![\p{L}\d/.,-])${oneClass}|(?:lớp|lop) ?\d`;
const sentence = /[;!?\n]|\.(?= |$)/;
const fewestWords = 5;

/** "Mai lớp 9A đạt giải Nhất": one capital that begins a sentence, and its class. */
const nameThenClass = pattern('gu')`(?:^|[.;:!?] *|[-–+•] +)(\p{Lu}\p{Ll}+),? (?:lớp )?${oneClass}`;
export const namesOneOfClass = (text: string): boolean =>
  eachMatch(text, nameThenClass).some(([, name = '']) => !leads.test(name.toLowerCase()) && isPart(compareKey(name), accentedParts));

/** Whether the classes of a text are whole classes at work, and nothing in it speaks of one of them. */
export function areOfNobody(text: string): boolean {
  if (text.split(' ').length < fewestWords) return false;
  const isSmall = text === text.toLowerCase() || text === text.toUpperCase();
  const told = text.replace(isAccentless(text) ? /(?<![a-z])(?:tre em|tuoi tre|giao vien|sinh hoat|ca nhac)(?![a-z])/giu : ofMany, ' ');
  if (finds(somebody, told) || text.split(sentence).some((one) => anyClass.test(one) && !finds(ofSchool, one))) return false;
  return eachMatch(text, beforeClass).every(([, word = '', gap = '', ofClass]) => {
    if (leads.test(isSmall ? word.toLowerCase() : word)) return true;
    if (ofClass === undefined && !gap.includes(',')) return false;
    return !isSmall && !startsCapital.test(word);
  });
}
