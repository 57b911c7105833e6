/** Somebody told by what a school has one of: a post, a rank, a seat, where they come from; no name is needed. */
import { pattern } from '../../text/letters.ts';

/** What is done to a person, behind “bị” and whoever did it. */
const ofPersons =
  'ghép|cắt ghép|chế (?:ảnh|hình|clip|giễu|nhạo|meme)|quay (?:lén|trộm|clip|phim)|chụp (?:lén|trộm)|tung|phát tán|lan truyền|dọa|đe|hăm|bôi|bêu|nói xấu|xúc phạm|lăng mạ|nhục mạ|chửi|miệt thị|kỳ thị|giễu|trêu|chọc|ném đá|bắt nạt|tẩy chay|cô lập|gạ|dụ|rủ rê|quấy|sàm sỡ|dâm ô|hiếp|tống tiền|nhắn tin|đăng (?:ảnh|hình|clip)|lộ (?:ảnh|hình|clip)|hành hung';
/** Only where it is plain that a person is meant. */
const ofAnybody =
  'xâm hại|lạm dụng|lừa|mạo danh|giả mạo|lập (?:tài khoản|trang|nhóm|nick|fanpage)|đánh|ép|bịa|đồn|công kích|tấn công|lột|bôi xấu';
const harmedBy = (harm: string) => `bị (?!tố |cho là )(?:\\p{L}+ ){0,5}?(?:${harm})(?!\\p{L})`;
/** To an office or a thing too. */
export const harmed = harmedBy(`${ofPersons}|${ofAnybody}|đăng`);

/** "Quản ca | bị bạn bè ghép ảnh", "Tổng phụ trách Đội có con | bị dọa". */
const told = pattern('iu')`^(.{2,90}?)(?: (?:đã|từng|vừa|mới|đang|hay|thường|liên tục))? ${harmedBy(`${ofPersons}|${ofAnybody}`)}`;
const withChild = pattern('iu')`^(.{2,60}?) (?:có|báo|kể|phản ánh|cho biết|trình báo)(?: có)? con(?: gái| trai)?$`;

/** Many, or nobody yet: a plan, a danger, a rule. */
const many = pattern(
  'iu',
)`(?<!\p{L})(?:các|những|nhiều|một số|một vài|mọi|mỗi|từng|số|đa số|phần lớn|vài|mấy|khi|nếu|lúc|việc|nguy cơ|dễ|tránh|sợ|lo|để|tình trạng|hiện tượng|trường hợp|vụ|kỹ năng|kĩ năng|cách|phòng(?! \d)|chống|cho|không|chưa|hoặc|và|do|vì|bởi|nào|ai|thấy|phát hiện|biết|bản thân)(?!\p{L})|[,"“”‘’«]`;
/** Things, offices and people in general. */
const general = pattern(
  'iu',
)`^(?:nhóm(?! trưởng)|nhà trường|trường|ngành|đơn vị|địa phương|lớp|cơ sở|trung tâm|phường|xã|hình ảnh|hình|ảnh|clip|video|thông tin|dữ liệu|mật khẩu|tài khoản|trang|website|web|facebook|fanpage|zalo|kênh|điện thoại|máy|hệ thống|mạng|wifi|sim|uy tín|danh dự|quyền|tên|logo|nội dung|bài|tin|thầy|cô|thầy cô|giáo viên|gv|phụ huynh|cha mẹ|bố mẹ|gia đình|ông bà|người (?:dân|dùng|lớn|học|khác|thân|già)|cán bộ|nhân viên|cbgv|đoàn viên|đội viên|con em|thanh niên|thiếu niên|thiếu nhi|thanh thiếu niên|đối tượng|trò chơi|game|thử thách|ứng dụng|app|phần mềm|công ty|hãng|ngân hàng|công an|hội(?! trưởng)|đoàn(?! trưởng)|khoa|bệnh viện|cuộc|truyện|phim|câu chuyện|nhân vật|tổ chức|an ninh|có|còn|cần|phải|sẽ|được|sau|trước|trong|tại|ở|qua|từ|theo|như|đôi khi|năm|tháng|tuần|hiện|nay)(?!\p{L})`;
const pupil = pattern(
  'iu',
)`(?<!\p{L})(?:học sinh|học viên|học trò|hs|em|cháu|bé|trẻ em|trẻ|nạn nhân|nữ sinh|nam sinh|bạn|con|hoc sinh)(?!\p{L})`;
/** Of whom a name is told the tests of names judge. */
const named = pattern('u')`\p{L} \p{Lu}\p{Ll}|\p{Lu}\p{Ll}+ \p{Lu}`;
/** "Bạn thủ môn", "Em út trong nhóm nhảy": one among pupils, whatever is said of all. */
const onePupil = pattern(
  'iu',
)`^(?:có )?(?:em|bạn|cháu|bé|cô bé|cậu bé|nữ sinh|nam sinh|học trò)(?: (?:nữ|nam|gái|trai|nhỏ))?(?! (?:bè|học|gái|trai|đọc|nào|thơ|nhỏ)(?!\p{L}))(?!\p{L})`;
/** What one pupil does to live, or suffers from; how one is. */
const known = pattern(
  'iu',
)`(?<!\p{L})(?:bán (?:bánh|vé số|hàng|báo|nước|xôi|rau|kẹo)|nhặt (?:ve chai|rác)|đánh giày|(?:đang )?(?:điều trị|chạy thận|hóa trị|xạ trị)|ung thư|máu trắng|hiv|động kinh|chuyển giới|đồng tính|xe lăn|bạch tạng|con nhà (?:bán|làm|mở|buôn|chủ))(?!\p{L})`;
/** Names of sites tell nobody's. */
const sites = /(?:TikTok|YouTube|Facebook|Instagram|Zalo|Telegram|Discord)/g;
/** Of a school, a class, a team, a contest; or a post or a rank by itself. */
const holder = pattern(
  'iu',
)`(?<!\p{L})(?:của (?:trường|nhà trường|lớp|khối|đội|ban|tổ|nhóm|câu lạc bộ|clb|đoàn|liên đội|chi đội)|đội (?:bóng|tuyển|nghi thức|nghi lễ|kèn|nhảy|văn nghệ|kịch|trống|cờ|xung kích|tuyên truyền)|ban nhạc|khối \d|lớp \d|tổ \d|(?:hội|cuộc) thi|câu lạc bộ|clb|chương trình|trưởng (?:ban|nhóm|đoàn)|(?:tổ|nhóm|đội|lớp|hội|liên đội|chi đội|hiệu|phòng) trưởng|(?:lớp|tổ|đội|liên đội|chi đội|hiệu) phó|quản ca|mc|thủ môn|vai chính|diễn viên chính|cầm cờ|thủ khoa|thủ quỹ|thủ lĩnh|quán quân|á quân|hoa khôi|á khôi|nam khôi|đại sứ|vận động viên|vđv|cờ đỏ|bí thư|thư ký|tổng phụ trách|kế toán|văn thư|giám thị)(?!\p{L})`;
/** "Phó chủ tịch hội học sinh", "Chủ tịch hội đồng tự quản": a post that one pupil holds, by whatever name. */
const pupilsPost = pattern(
  'iu',
)`(?<!\p{L})(?:chủ tịch|thư ký|trưởng|phó|bí thư|thủ quỹ|thủ lĩnh)(?: (?:ban|hội|hội đồng|đội|nhóm|tổ|câu lạc bộ|clb|chi đoàn|chi hội|thường trực|điều hành|chấp hành)){0,4} (?:học sinh|học viên|hs|tự quản)(?!\p{L})`;
/** One among the pupils of a school. */
const singled = pattern(
  'iu',
)`(?<!\p{L})(?:(?<!(?:thống|đồng|hợp|duy|ít|tốt|thứ) )nhất|duy nhất)(?: |$)|(?<!\p{L})(?:phòng|giường|bàn|dãy|tổ) (?:số )?(?:\d|đầu|cuối)|(?<!\p{L})(?:đoạt|đạt|giành) (?:giải|huy chương|HC)|(?<!\p{L})(?:mới|vừa) chuyển|(?<!\p{L})chuyển từ`;
/** "người Hàn Quốc", "từ Lào sang học", "lớp Thỏ Trắng". */
const placed = pattern(
  'u',
)`(?<!\p{L})(?:người|quốc tịch|gốc|lớp) \p{Lu}\p{Ll}|(?<!\p{L})từ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)* (?:sang|về|đến|lên|xuống|vào|ra)(?!\p{L})`;
/** "Lớp trưởng", "Đội trưởng đội nghi thức": of the people in general too. */
const start = /^[-–+•*\s]*(?:\d{1,2}[.)]\s*)?(?:một |1 |01 )?/iu;

/** Whether a sentence tells of somebody so. */
export function tellsSoleHolder(text: string): boolean {
  if (!/ bị /i.test(text)) return false;
  return text.split(/[.;:!?\n]/).some((sentence) => {
    const [, subject = ''] = told.exec(sentence.replace(start, '')) ?? [];
    const [, parent] = withChild.exec(subject) ?? [];
    const whose = parent ?? subject;
    const words = whose.split(' ').filter(Boolean).length;
    if (words < 1 || words > 10 || many.test(whose) || (general.test(whose) && !onePupil.test(whose))) return false;
    if (parent !== undefined || pupilsPost.test(whose)) return true;
    if (!pupil.test(whose)) return holder.test(whose) && !named.test(whose.replace(sites, ''));
    if (known.test(whose)) return true;
    return singled.test(whose) || placed.test(whose) || (onePupil.test(whose) && holder.test(whose));
  });
}
