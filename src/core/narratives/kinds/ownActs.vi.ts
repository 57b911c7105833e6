/** What the Department may say that it will do, what it may say that it weighs, and what it says nothing of. */
import { listed } from '../../lib/listed.ts';

/** In front of the verb. */
const manner = '(?:sớm|thường xuyên|tiếp tục|kịp thời|hằng năm|định kỳ|quan tâm|xem xét|tăng cường|tích cực|ưu tiên|chủ động|cân nhắc) ?';

/** What it does itself; what follows may still be another's to decide. */
const ownVerbs = listed(`
  tổ chức|mở|tập huấn|bồi dưỡng|hướng dẫn|cung cấp|cấp|cấp phát|biên soạn|xây dựng|ban hành|chỉ đạo|phối hợp|tham mưu|hỗ trợ|trang bị|bố trí|cử|đẩy mạnh|duy trì|chia sẻ|cập nhật|giới thiệu|phát động|
  nhân rộng|sơ kết|tổng kết|khen thưởng|tuyên dương|biểu dương|kiểm tra|giảm bớt|giảm|đổi mới|phổ biến|phát hành|triển khai|thống nhất|đưa|lồng ghép|tạo|mời|kết nối|thành lập|tư vấn|thông báo|đầu tư|
  mua sắm|mua|rà soát|điều chỉnh|bổ sung|kiến nghị|đề xuất|có|ưu tiên|công bố|sưu tầm|in|gửi|tiến hành|thực hiện|nâng cấp|theo dõi|giám sát|đánh giá|khảo sát|tuyên truyền|truyền thông|nâng cao|đào tạo|thiết kế|
  phát triển|huy động|làm|chọn|lựa chọn|giao|phân công|quán triệt|đôn đốc|lắp đặt|cài đặt|thêm|tăng|tăng thêm|kéo dài|rút ngắn|đa dạng|chuẩn hóa|số hóa|ký kết|ứng dụng|chuyển giao|quan tâm|tăng cường|xem xét|tạo điều kiện
`);

/** What others decide; to tell of it is its own. */
const ofLaw = /(?<!\p{L})(?:luật|bộ luật|nghị định|nghị quyết|thông tư|pháp luật|chế tài|mức phạt|xử phạt|hiến pháp|thuế)(?!\p{L})/iu;
const told = /^(?:tuyên truyền|phổ biến|tập huấn|tổ chức|bồi dưỡng|hướng dẫn|cung cấp|biên soạn|cấp)(?!\p{L})/iu;

/** Never for the Department to take up, whatever is said of it: pay, posts, sums, schools, force, exemptions. */
const beyond =
  /(?<!\p{L})(?:lương(?! tâm| thực| thiện)|phụ cấp|biên chế|định biên|xây(?: dựng)?(?: (?:thêm|mới|một|các|ngôi|lại|\d+))* (?:trường|điểm trường|phòng|lớp học|nhà(?! trường))|trường mới|bắt(?! nạt| buộc| đầu| kịp| nhịp| nguồn)|giáo dưỡng|đuổi học|cắt(?! ghép)|miễn(?! phí)|tù)(?!\p{L})|\d ?(?:tỷ|tỉ|triệu|tr|nghìn|ngàn|đồng|đ)(?!\p{L})|(?<!\p{L})(?:tỷ|tỉ|triệu|nghìn|ngàn) đồng/iu;

const ownAct = new RegExp(`^(?:${manner})*(?:(?:${ownVerbs.join('|')})(?!\\p{L})|$)`, 'iu');

/** It begins with an act of its own, about something that may be weighed. */
export function isOwnAct(text: string): boolean {
  return ownAct.test(text) && !beyond.test(text) && (told.test(text) || !ofLaw.test(text));
}

/** Acts that are promised, and what they are promised of. */
const safeVerbs =
  'tổ chức|mở|cung cấp|cấp|cấp phát|biên soạn|xây dựng|ban hành|cử|chia sẻ|cập nhật|giới thiệu|phát hành|tăng cường|đẩy mạnh|duy trì|in|gửi|sưu tầm|thiết kế|mời';
const safeThings =
  'tập huấn|bồi dưỡng|tài liệu|học liệu|hướng dẫn|báo cáo viên|tuyên truyền|truyền thông|chuyên đề|kinh nghiệm|hội thảo|tọa đàm|tờ rơi|sổ tay|bài giảng|video';
const safe = new RegExp(`^(?:${manner})*(?:(?:(?:${safeVerbs}) (?:(?!và |cho |để )\\p{L}+ ){0,3})?(?:${safeThings})(?!\\p{L}))`, 'iu');
/** A number or a thing that costs money; and whatever a second act is joined to the first. */
const binding =
  /\d|(?<!\p{L})(?:kinh phí|ngân sách|tiền|chế độ|máy|máy tính|thiết bị|phần mềm|camera|wifi|đường truyền|cơ sở vật chất|đầu tư|mua|lắp|lắp đặt|trang bị|tuyển|thêm (?:giáo viên|nhân viên|cán bộ|người)|giao|khóa|chặn|xử lý|phạt|cấm)(?!\p{L})/iu;
const joined = /[,;]|(?<!\p{L})(?:và|hoặc|cùng với|đồng thời|rồi)(?!\p{L})/iu;

/** The leader may sign that it will be done: every act in it is of the safe list. */
export function isPromised(text: string): boolean {
  if (!isOwnAct(text)) return false;
  const [, ...others] = text.split(joined).map((one) => one.trim());
  return safe.test(text) && !binding.test(text) && !others.some((one) => ownAct.test(one) && one !== '' && !safe.test(one));
}
