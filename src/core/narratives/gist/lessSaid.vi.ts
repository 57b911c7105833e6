/** Words that mean something else next to others, and words that may be left out. */
import { listed } from '../../lib/listed.ts';

/** In a sentence that has a word of `beside`, reads these words as `as`. */
export const sensesBeside: readonly {
  readonly words: readonly string[];
  readonly beside: readonly string[];
  readonly as: string;
}[] = [
  { words: listed('cử|bố trí|chỉ định'), beside: listed('phụ trách|đầu mối|quản trị website'), as: 'phân công' },
  { words: listed('ký kết'), beside: listed('quy chế|kế hoạch|cam kết|thỏa thuận|giao ước'), as: 'ký' },
  { words: listed('gia đình'), beside: listed('phối hợp'), as: 'phụ huynh' },
  {
    words: listed('hỗ trợ'),
    beside: listed('tài liệu|máy tính|phần mềm|kinh phí|thiết bị|học liệu|camera'),
    as: 'cung cấp',
  },
  { words: listed('bố trí|cấp'), beside: listed('kinh phí|ngân sách'), as: 'cung cấp' },
  { words: listed('hạn chế|ít|khó|không đủ|hạn hẹp|khó khăn'), beside: listed('kinh phí'), as: 'thiếu' },
  { words: listed('trang bị'), beside: listed('camera|tường lửa|wifi'), as: 'lắp đặt' },
  { words: listed('trang bị|lắp đặt'), beside: listed('phần mềm'), as: 'cài đặt' },
  { words: listed('dán|treo|công khai|in|đặt'), beside: listed('tổng đài 111|đường dây nóng|số điện thoại'), as: 'niêm yết' },
  { words: listed('kết hợp'), beside: listed('phụ huynh|gia đình|công an|đoàn thanh niên|hội'), as: 'phối hợp' },
  { words: listed('cập nhật'), beside: listed('tin bài|bài'), as: 'đăng' },
  { words: listed('phát hành'), beside: listed('sổ tay|tờ|cẩm nang|tài liệu'), as: 'phát' },
  {
    words: listed('đưa'),
    beside: listed(
      'môn|kế hoạch giáo dục|giờ chào cờ|giờ sinh hoạt lớp|hoạt động trải nghiệm|bài giảng|ngoại khóa|giờ học|kế hoạch|sinh hoạt|nội quy|giờ|chương trình',
    ),
    as: 'lồng ghép',
  },
  { words: listed('quán triệt'), beside: listed('luật|quy tắc ứng xử|văn bản|chỉ thị|quyết'), as: 'tuyên truyền' },
];

/** Small words by which nothing more is said. */
export const light = listed(`
  có|lên|ra|xuống|dành|giữa|đối|hiện|xong|từng|mình|lại|còn|do vậy|vì vậy|đang có|
  phục vụ|so với trước|so với trước đây|so với thời gian trước|nói riêng|trong nhà trường|và nói riêng
`);

/** Without them a sentence says less and stays true; printed only where all units wrote them. */
export const optional = listed(`
  chủ yếu|thường xuyên|tích cực|chủ động|kịp thời|nghiêm túc|hiệu quả|có hiệu quả|đạt hiệu quả|rộng rãi|sâu rộng|quyết liệt|
  từng bước|bước đầu|cơ bản|luôn|luôn luôn|không ngừng|ngày càng|kỹ|ngay|đặc biệt|chặt chẽ|
  đầy đủ|đồng bộ|linh hoạt|phù hợp|cần thiết|hợp lý|tốt|làm tốt|rõ ràng|toàn diện|liên tục|nhanh chóng|
  nghiêm|khẩn trương|sớm|toàn trường|toàn trung tâm|cả trường|trong toàn trường|trong toàn trung tâm|toàn đơn vị|nữa|thật sự|thực sự|đúng quy định|theo quy định|thiết thực|
  tập trung|chú trọng|quan tâm|đẩy mạnh|tăng cường|hơn nữa|đáng kể|rõ rệt|rõ nét
`);

/** Each of these says as much as the others. */
export const likeExtras: readonly (readonly string[])[] = [
  listed('tăng cường|đẩy mạnh|chú trọng|tập trung|quan tâm'),
  listed('kịp thời|sớm|nhanh chóng|khẩn trương|ngay'),
  listed('thường xuyên|liên tục|luôn|luôn luôn|không ngừng'),
  listed('đáng kể|rõ rệt|rõ nét'),
  listed('nghiêm túc|nghiêm'),
  listed('rộng rãi|sâu rộng'),
];

/** Asked of a body, these add nothing to what is asked. */
export const optionalInWishes = listed('tiếp tục|sớm|xem xét|quan tâm|tạo điều kiện|tăng cường|thường xuyên|cần');
