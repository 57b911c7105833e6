/** What the Department may say that it will do. */
import { listed } from '../../lib/listed.ts';

/** In front of the verb. */
const manner = '(?:sớm|thường xuyên|tiếp tục|kịp thời|hằng năm|định kỳ|quan tâm|xem xét|tăng cường|tích cực|ưu tiên|chủ động|cân nhắc) ?';

/** What it does itself; what follows may still be another's to decide. */
const ownVerbs = listed(`
  tổ chức|mở|tập huấn|bồi dưỡng|hướng dẫn|cung cấp|cấp|cấp phát|biên soạn|xây dựng|ban hành|chỉ đạo|phối hợp|tham mưu|hỗ trợ|trang bị|bố trí|cử|đẩy mạnh|duy trì|chia sẻ|cập nhật|giới thiệu|phát động|
  nhân rộng|sơ kết|tổng kết|khen thưởng|tuyên dương|biểu dương|kiểm tra|giảm bớt|giảm|đổi mới|phổ biến|phát hành|triển khai|thống nhất|đưa|lồng ghép|tạo|mời|kết nối|thành lập|tư vấn|thông báo|đầu tư|
  mua sắm|rà soát|điều chỉnh|bổ sung|kiến nghị|đề xuất|có|ưu tiên|công bố|sưu tầm|in|gửi|tiến hành|thực hiện|nâng cấp|theo dõi|giám sát|đánh giá|khảo sát|tuyên truyền|truyền thông|nâng cao|đào tạo|thiết kế|
  phát triển|huy động|làm|chọn|lựa chọn|giao|phân công|quán triệt|đôn đốc|lắp đặt|cài đặt|thêm|tăng|tăng thêm|kéo dài|rút ngắn|đa dạng|chuẩn hóa|số hóa|ký kết|ứng dụng|chuyển giao|quan tâm|tăng cường|xem xét|tạo điều kiện
`);

/** What others decide. */
const beyond =
  /(?<!\p{L})(?:luật|bộ luật|nghị định|nghị quyết|thông tư|pháp luật|chế tài|mức phạt|xử phạt|tiền lương|mức lương|phụ cấp|biên chế|định biên|hiến pháp|thuế)(?!\p{L})/iu;

const ownAct = new RegExp(`^(?:${manner})*(?:(?:${ownVerbs.join('|')})(?!\\p{L})|$)`, 'iu');
const told = /^(?:tuyên truyền|phổ biến|tập huấn|tổ chức|bồi dưỡng|hướng dẫn|cung cấp|biên soạn|cấp)(?!\p{L})/iu;

/** It begins with an act of its own, about something that is its own to decide; telling of a law is. */
export function isOwnAct(text: string): boolean {
  return ownAct.test(text) && (told.test(text) || !beyond.test(text));
}
