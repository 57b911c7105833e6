/** What a school had and took away is no result; what is bad, or made way for something better, was rightly taken. */
import { anyOf } from '../../lib/listed.ts';

const end = '(?!\\p{L})';

/** Said of things and of bodies. */
const takes = anyOf(
  'gỡ bỏ|gỡ|tháo gỡ|tháo dỡ|tháo bỏ|tháo|dỡ bỏ|dỡ|hủy bỏ|huỷ bỏ|hủy|huỷ|thu hồi|giải thể|giải tán|bãi bỏ|bỏ|xóa bỏ|xoá bỏ|xóa|xoá|cắt giảm|cắt bỏ|cắt|đóng cửa|đóng|tắt|ngắt|vô hiệu hóa|vô hiệu hoá|chấm dứt|miễn nhiệm|rút|loại bỏ|không duy trì|không tiếp tục|thôi không|không còn|dừng|ngừng|tạm dừng|tạm ngừng|ngưng',
);
/** Asked first: most sentences say none of it. */
const mayTake =
  /gỡ|tháo|dỡ|hủy|huỷ|thu hồi|giải t|bỏ|xóa|xoá|cắt|đóng|tắt|ngắt|vô hiệu|chấm dứt|miễn nhiệm|rút|dừng|ngừng|ngưng|thôi|không (?:duy|tiếp|còn)/u;
const done = '(?:(?:đã|phải|buộc phải|đành|cho|tiến hành|quyết định|xin|tạm thời|tạm) )*';
const acts = anyOf(
  'sử dụng|dùng|hoạt động của|hoạt động|vận hành|duy trì|tổ chức|mở|phát|triển khai|thực hiện|hợp đồng (?:thuê |với |về |mua |lắp )?(?:\\p{L}+ ){0,3}?(?:về |thuê )?',
);
const quantity =
  '(?:hẳn|luôn|quyết định (?:thành lập|công nhận)|toàn bộ|tất cả|hết|hầu hết|bớt|việc|các|những|một số|nhiều|\\d[\\d.]*|một|hai|ba|bốn|năm|chiếc|bộ|hệ thống|mô hình|cuộc|buổi)';
/** What a unit has or does for children, and keeps. */
const kept = anyOf(
  'camera|wifi|bộ phát|đường truyền|đường internet|internet|cáp|tường lửa|bộ lọc|phần mềm|ứng dụng quản lý|hệ thống|máy tính|máy tính bảng|máy chiếu|máy chủ|máy lọc|thiết bị lọc|màn hình|loa|hòm thư|hộp thư|đường dây nóng|bảng tin|pa nô|pano|áp phích|khẩu hiệu|góc tuyên truyền|fanpage|website|trang web của|trang thông tin|câu lạc bộ|clb|đội|tổ|ban chỉ đạo|ban|nhóm tư vấn|phòng|lớp tập huấn|lớp|khóa|buổi|tiết|cuộc thi|hội thi|ngày hội|diễn đàn|chuyên đề|ngoại khóa|tọa đàm|chương trình|kế hoạch|quy chế|quy tắc|quy trình|quy ước|nội quy|cam kết|chuyên mục|bản tin|phát thanh|sân chơi|cán bộ|nhân viên|giáo viên|cộng tác viên|tổng phụ trách|tủ sách|thư viện|hợp đồng',
);
const lead =
  '(?:(?:nhà trường|trường|đơn vị|trung tâm|liên đội|đoàn trường|hiện|đến nay|nay|năm \\d{4}|năm học \\d{4} ?[-–] ?\\d{4}|từ năm \\d{4})[, ]+)*';
const taken = new RegExp(`^${lead}${done}${takes} (?:${acts} ?)?(?:${quantity} )*(?:${acts} )?(?:${quantity} )*${kept}${end}`, 'u');
const isTaken = new RegExp(
  `^${lead}(?:${quantity} )*${kept} (?:(?!không|chưa|cho|để|về|của học sinh|do|được)[\\p{L}\\d]+ ){0,5}?(?:đã |phải |đều )*(?:bị|được|đã|phải) (?:(?:đã|tạm|tạm thời) )*${takes}(?:$|[.,;]| (?:do|vì|từ|năm|trong|ở|tại|hết|toàn bộ|khỏi|xuống|bỏ)${end})`,
  'u',
);

/** It was bad, strange, unsafe, worn or nobody's. */
export const isUnwanted = new RegExp(
  `(?<!\\p{L})${anyOf(
    'xấu|ảo|độc|độc hại|xấu độc|bẩn|phản cảm|đồi trụy|bạo lực|nhạy cảm|giả|giả mạo|mạo danh|lậu|trái phép|trái quy định|không phép|sai quy định|sai phạm|vi phạm|cấm|bị cấm|không rõ|không bản quyền|không có bản quyền|bẻ khóa|không an toàn|mất an toàn|không phù hợp|không còn phù hợp|lạ|nhiễm|rác|quảng cáo|cá cược|cờ bạc|game|trò chơi|nói xấu|kín|riêng tư|vệ sinh|thay đồ|nội trú|cá nhân|trùng lặp|trùng nhau|chồng chéo|nghỉ hưu|thôi việc|chuyển công tác|chuyển trường|ra trường|dùng chung|chung|theo dõi học sinh|nghe lén|quay lén|dư|thừa|không cần thiết|rườm rà|học sinh mang|của học sinh mang|học sinh tự',
  )}${end}|(?<!(?:diệt|chống|quét|phòng) )(?:virus|mã độc)`,
  'u',
);
/** Closed for a time of the day, as a guard. */
const hours = new RegExp(
  `^${lead}${done}(?:tắt|ngắt|đóng|đóng cửa|cắt|tạm dừng|dừng|ngừng) (?:[^,;]*? )?(?:ngoài giờ|sau giờ|trong giờ|giờ|ban đêm|buổi tối|buổi trưa|cuối (?:ngày|buổi|giờ)|sau \\d|từ \\d+ ?(?:giờ|h)|sau mỗi|mỗi|hằng|khi|lúc)${end}`,
  'u',
);
/** Old papers and programs are no loss. */
const outdated =
  /(?<!\p{L})(?:quy chế|quy định|quy tắc|quy trình|nội quy|kế hoạch|văn bản|phần mềm|phiên bản|ứng dụng|tài khoản|tổ|ban|bản tin)(?: (?!mới)\p{L}+){0,4} (?:cũ|lỗi thời|hết hạn|hết hiệu lực|quá hạn)(?!\p{L})/u;
/** Something came instead of it, or it goes on in another way. */
const instead =
  /(?:,|;| và| để| rồi| sau đó| đồng thời) (?:đã |nay |kịp thời |nhà trường |trường |đồng thời |để )*(?:lắp|thay|mua|trang bị|thành lập|lập|kiện toàn|ban hành|xây dựng|chuyển|tổ chức|mở|cài|sáp nhập|nhập|hợp nhất|ghép|bố trí|cử|ký|nâng cấp|áp dụng|dùng|sử dụng|bổ nhiệm|bù|làm|triển khai|đưa)(?!\p{L})|(?<!\p{L})(?:thay (?:bằng|thế|vào)|chuyển sang|sáp nhập|thành lập (?:mới|lại)|cấp lại|tổ chức lại|lắp (?:lại|mới))(?!\p{L})/u;

/** "Hủy 02 lớp tập huấn": what was to be held. */
export const callsOff = new RegExp(
  `^${lead}${done}(?:hủy bỏ|huỷ bỏ|hủy|huỷ|bỏ|cắt giảm|dừng|ngừng|tạm dừng) (?:${acts} ?)?(?:${quantity} )*(?:lớp|buổi|tiết|cuộc|hội|khóa|đợt|chuyên đề|ngày hội|diễn đàn|ngoại khóa|tọa đàm)${end}`,
  'u',
);

/** What is bad is taken off, wherever it stood: a deed of those who were asked of it. */
export const removesFirst =
  /^(?:(?:nhà trường|trường|đơn vị|phòng|đã|kịp thời|chủ động) )*(?:gỡ|gỡ bỏ|xóa|loại bỏ|chặn|ngăn chặn|khóa) (?!máy)/iu;

/** "Gỡ bỏ 12 camera", "giải thể 01 câu lạc bộ"; not "gỡ 12 bài viết xấu độc", "tháo 10 camera cũ, lắp 12 camera mới". */
export function takesAway(said: string): boolean {
  if (!mayTake.test(said) || !(taken.test(said) || isTaken.test(said))) return false;
  return ![isUnwanted, hours, outdated, instead].some((one) => one.test(said));
}

/** What had to end: to stop it was done. */
const endsIll = new RegExp(
  `^${lead}(?:tạm )?(?:dừng|ngừng|ngưng|thôi|chấm dứt|giải tán|giải thể) (?:ngay |hẳn |việc |tình trạng |hành vi |các |những |\\d+ )*(?:đăng|chia sẻ|phát tán|livestream|cấp tài khoản|chơi|(?:sử dụng|dùng|cho|nhóm|hội nhóm|tài khoản|trang|kênh)(?: \\p{L}+){0,6})(?!\\p{L})`,
  'u',
);

const removes = new RegExp(
  `^${lead}${done}(?:gỡ|gỡ bỏ|xóa|xóa bỏ|loại bỏ|thu hồi) (?![^;]*(?<!\\p{L})(?:do|vì|nhưng|song|chưa)(?!\\p{L}))`,
  'u',
);

/** "Gỡ phần mềm không có bản quyền", "dừng ngay việc đăng ảnh học sinh", "giải tán 3 nhóm kín nói xấu bạn". */
export function endsWhatIsBad(said: string): boolean {
  if (!mayTake.test(said)) return false;
  if (removes.test(said) && isUnwanted.test(said)) return true;
  if (!endsIll.test(said)) return false;
  return (
    isUnwanted.test(said) ||
    /(?<!\p{L})(?:đăng|chia sẻ|phát tán|livestream)(?!\p{L}).*(?<!\p{L})(?:ảnh|hình|thông tin|clip|video)(?!\p{L})/u.test(said)
  );
}
