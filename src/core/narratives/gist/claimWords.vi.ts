/** Words that say nothing in a claim whose order is free, and those that join, assign or allow. */
import { listed } from '../../lib/listed.ts';

/** Never counted where two sentences are compared as claims; after a figure they are what it counts. */
export const faint: readonly string[] = listed(`
  tổ chức|cách|cách thức|nạn|tình trạng|vấn đề|hình thức|phiếu|cái|chiếc|dưới dạng|biện pháp|giải pháp|hiện tượng|
  xảy|diễn|mỗi|môn|môn học|ngũ|từng|trường|thuộc|thì|cứ|bên|khỏi|các loại|diễn ra|ngay trong|trong vòng|bên cạnh|
  khác nhau|riêng biệt|hình ảnh|mục|loại|dạng|phần|thêm|tới nay|ở đây|dành cho|đối với|gắn với|quá
`);

/** Nouns of how an act is held: "buổi nói chuyện", "lớp tập huấn"; a figure before them counts. */
export const faintBefore: ReadonlySet<string> = new Set(listed('buổi|lớp|tiết|đợt|cuộc|hội nghị|giờ|khóa|mở|mở lớp|tổ chức lớp|khóa học'));

/** Words that say nothing more in a sentence that has another. */
export const faintBeside: readonly { readonly words: readonly string[]; readonly beside: string }[] = [
  { words: listed('đưa|nội dung|thực hiện'), beside: 'lồng ghép' },
  { words: listed('đánh giá|mức độ'), beside: 'khảo sát' },
  { words: listed('trang bị|cài đặt|lắp đặt'), beside: 'cung cấp' },
];

/** Somebody is given the act that follows. */
export const assigning: ReadonlySet<string> = new Set(listed('phân công|giao|cử|chỉ định|giao nhiệm vụ|bố trí'));

/** Somebody is asked in to act. */
export const inviting = 'mời';

export const agentMark = 'do';
/** Said of whoever holds what others go to. */
export const hosting: ReadonlySet<string> = new Set(
  listed(
    'tổ chức|chủ trì|mở|phát động|ban hành|phụ trách|tài trợ|mời|biên soạn|phân công|đảm nhiệm|quản lý|vận hành|điều hành|tặng|trao|cung cấp|hỗ trợ|soạn thảo|chỉ đạo',
  ),
);
export const causes: ReadonlySet<string> = new Set(listed('do|vì|bởi|bởi vì|tại vì|do vậy'));
export const consequence = 'nên';

/** They divide a sentence as a mark of a list does. */
export const joints: ReadonlySet<string> = new Set(listed('mà|nhưng|tuy|song|tuy nhiên|mặc dù'));

/** They say of what goes after them when or how it was. */
export const clauseHeads: ReadonlySet<string> = new Set(listed('khi|nếu|kể cả|thay vì|trừ'));

/** Before a part they say when it was. */
export const whens: ReadonlySet<string> = new Set(listed('trước|sau'));

/** By means of these something is done. */
export const instruments: readonly string[] = listed('hòm thư|mã qr|đường dây nóng|email|website|facebook|nhóm zalo|tổng đài');

/** They say something of what goes before and after them. */
export const comparing: ReadonlySet<string> = new Set(listed('trước|sau|hơn|so|từ|thay|đến|sang'));

/** Between who it is done for and the act. */
export const passive = 'được';
/** In front it is an act, elsewhere a state. */
export const limiting = 'hạn chế';
/** Marks something that is suffered. */
export const suffering = 'bị';

/** After a figure they are no more than who was there. */
export const headcounts: ReadonlySet<string> = new Set(listed('người|lượt|lượt người'));

/** They name a matter more than a state, so they have no contrary. */
export const matters: ReadonlySet<string> = new Set(listed('an toàn|có|trong|ngoài|quan tâm'));

/** They say from and until when where a number goes after. */
export const spans: ReadonlySet<string> = new Set(listed('từ|đến'));
export const from = 'từ';

/** One thing is weighed against another: what is on each side stays there. */
export const weighing: ReadonlySet<string> = new Set(listed('hơn|so'));

/** Between who acts and the act: they say when or how surely. */
export const modals: ReadonlySet<string> = new Set(
  listed(
    'sẽ|đang|cần|nên|phải|vẫn|không|chưa|cùng|đều|luôn|tự|thôi|dự kiến|tiếp tục|trực tiếp|hằng năm|hằng tháng|hằng tuần|hằng quý|hằng ngày',
  ),
);

/** Their subject receives the act. */
export const receiving: ReadonlySet<string> = new Set(listed('xem|tham gia|học|nghe|biết|trải nghiệm|làm quen|đi'));

/** Done by two together: neither is more who acts than the other. */
export const together: ReadonlySet<string> = new Set(listed('ký cam kết|cam kết|họp|trao đổi|tọa đàm|đối thoại'));

/** The person behind them is addressed. */
export const addressing: ReadonlySet<string> = new Set(
  listed('yêu cầu|nhắc nhở|vận động|khuyến khích|giúp|giúp đỡ|nhắc|mời|đề nghị|động viên|chỉ đạo'),
);

/** Bodies of a school that act for it: without them a sentence stays true. */
export const ownBodies: ReadonlySet<string> = new Set(
  listed('đoàn thanh niên|liên đội|ban giám hiệu|chi đoàn|công đoàn|văn phòng|tổ tin học|chi đội|đoàn đội|hiệu trưởng'),
);

/** Next to those who are turned with a passive: they act, or something is done for them. */
export const claimPeople: ReadonlySet<string> = new Set(
  listed(`
  bí thư|bí thư đoàn|phó hiệu trưởng|báo cáo viên|cộng tác viên|tuyên truyền viên|học viên|người lớn|luật sư|bác sĩ|
  chuyên gia|chuyên viên|nhân viên y tế|cán bộ đoàn|nạn nhân|đối tượng|kẻ xấu|hội phụ nữ|hội khuyến học|đồn biên phòng|
  bộ|thành đoàn|quận đoàn|huyện đoàn|tổ dân phố|viettel|vnpt|chủ tài khoản|người dân|quán internet|bạn bè
`),
);

/** Verbs next to those that begin an act: before them somebody acts. */
export const claimActs: ReadonlySet<string> = new Set(
  listed(`
  gửi|quản trị|vận hành|trực|trả lời|giải đáp|đề nghị|yêu cầu|phản ánh|đóng góp|tài trợ|cấp|bắt nạt|lừa đảo|xâm hại|đe dọa|
  chuyển|phụ trách|chủ trì|lập|tạo|viết|vẽ|quay|tố giác|khai báo|nắm|gọi|nhắn|kết bạn|ngăn chặn|bảo vệ|phòng chống|
  quản trị website|nhắc|chỉnh sửa|sửa chữa|sao lưu|tách|khôi phục|tặng|trao|đưa|xác nhận|ký cam kết|cam kết|nhận|điều hành|
  giúp|giúp đỡ|nói|giảng|dạy|phát sóng|treo|khởi tố|triệu tập|phỏng vấn|rủ rê|dụ dỗ|gạ gẫm|tống tiền|đánh|chửi|làm|chỉ đạo|
  phối hợp|ủng hộ|xác minh|lưu|tải|xem xét|kiểm duyệt|hưởng ứng|tổ chức|thi|chỉ định|phân công|giao
`),
);

/** Read as one word, so that they are found as acts. */
export const claimPhrases: readonly string[] = [
  ...claimActs,
  ...ownBodies,
  ...claimPeople,
  ...receiving,
  ...listed('kết hợp|phát hành|cập nhật|sổ tay|tin bài|học sinh bị hại|kẻ xấu'),
].filter((one) => one.includes(' '));
