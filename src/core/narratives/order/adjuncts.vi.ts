/** Words that show where an act begins and where what is added to it begins: when, where, with whom, what for. */
import { listed } from '../../lib/listed.ts';

/** Verbs of one syllable that begin an act. */
const short = listed(`
  cử|phát|mở|ký|lắp|cài|mời|gửi|treo|đăng|khóa|gỡ|họp|mua|giao|lập|thay|xóa|chặn|lọc|in|dán|tặng
`);

/** Verbs that begin an act; adverbs and helping verbs do not. */
export const acts: ReadonlySet<string> = new Set([
  ...short,
  ...listed(`
  ban hành|xây dựng|tổ chức|tuyên truyền|chỉ đạo|hướng dẫn|lồng ghép|tích hợp|tham mưu|cài đặt|
  lắp đặt|tháo dỡ|trang bị|bố trí|mua sắm|đầu tư|rà soát|kiểm tra|giám sát|thanh tra|theo dõi|
  nắm bắt|tập huấn|bồi dưỡng|đào tạo|thành lập|kiện toàn|giải thể|phân công|niêm yết|công khai|
  phổ biến|phát hành|phát động|cấp phát|đăng tải|chia sẻ|thông báo|ký kết|ký cam kết|thiết lập|
  thiết kế|duy trì|sử dụng|ứng dụng|quản lý|kiểm soát|ngăn chặn|bảo đảm|đảm bảo|hỗ trợ|can thiệp|
  tiếp nhận|xử lý|xác minh|báo cáo|tư vấn|tham vấn|giáo dục|giảng dạy|vận động|khuyến khích|
  cập nhật|nâng cấp|bảo trì|thu hồi|nhắc nhở|xử phạt|kỷ luật|khen thưởng|tuyên dương|biểu dương|
  sơ kết|tổng kết|đánh giá|khảo sát|thống kê|phân loại|quán triệt|phát hiện|giới thiệu|trao đổi|
  giao lưu|cung cấp|huy động|biên soạn|sinh hoạt|truyền thông|nói chuyện|ngoại khóa|soạn thảo
`),
]);

/** Read as one word, so that they are found as acts. */
export const actPhrases: readonly string[] = [...acts].filter((act) => act.includes(' '));

/** "Tuyên truyền 12 buổi" is read as "12 buổi tuyên truyền". */
export const held: ReadonlySet<string> = new Set(
  listed('tuyên truyền|truyền thông|nói chuyện|ngoại khóa|tập huấn|bồi dưỡng|giao lưu|sinh hoạt'),
);
export const sessions: ReadonlySet<string> = new Set(listed('buổi|đợt|cuộc|lớp'));

/** "Mở 3 lớp", "tổ chức 3 lớp". */
export const openingVerb = 'mở';

/** The act that only says that another is done: "tiến hành kiểm tra" is "kiểm tra". */
export const doing = 'tổ chức';

/** After these, "tổ chức" is a body, and read so. */
export const bodyMarks: ReadonlySet<string> = new Set(listed('các|những|một|nhiều|mọi|hai|mỗi'));
export const bodies = 'các tổ chức';

/** "Phối hợp với …": with whom. */
export const jointVerb = 'phối hợp';

/** In front of a time, these are one with it. */
export const preposed: ReadonlySet<string> = new Set(listed('trước|sau|trước khi|sau khi|ngoài giờ|từ|đến'));

/** Without a small word in front, these say when or where. */
export const times: ReadonlySet<string> = new Set([
  ...preposed,
  ...listed('hằng năm|hằng tuần|hằng tháng|hằng quý|hằng ngày|đầu năm học|cuối năm học|giờ chào cờ|giờ sinh hoạt lớp|giờ học|giờ'),
]);

/** Read as a time where a number or "học" goes after. */
export const numberedTimes: ReadonlySet<string> = new Set(listed('năm|tháng|quý|tuần|học kỳ'));

/** What goes after such a word: a number, or "học". */
export const timeNumber = /^(?:\d|học$)/;

/** Which adjuncts a sentence may have several of. */
export const repeatableAdjuncts: ReadonlySet<string> = new Set(['place', 'time', 'means']);

/** "được" after a verb says that it was managed. */
export const managed = 'được';

/** "Bố trí kinh phí 20 triệu đồng": says no more than the money. */
export const moneyWords: ReadonlySet<string> = new Set(listed('kinh phí|tiền'));

/** "lớp 6" is "khối 6". */
export const grade = { word: 'lớp', readAs: 'khối' } as const;

/** "nội dung về …", "công tác về …" say what it is, not something added. */
export const attributed: ReadonlySet<string> = new Set(listed('nội dung|công tác|hoạt động|việc|các nội dung'));

/** Before a time it counts: "đến năm 2022". */
export const until = 'đến';
