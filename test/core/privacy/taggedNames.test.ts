/** Names with a nickname or a class, names where no letter is large or has an accent, and what only looks so. */
import { describe, expect, test } from '@jest/globals';
import { mayPointAt } from '../../../src/core/privacy/suspicion.ts';

const people = [
  'Khoa sẹo rủ bạn trốn học',
  'chuyện của Tú Răng Hô',
  'Hôm qua hùng đầu đinh nhắn tin dọa',
  'Sáng Vẩu nghỉ học ba hôm',
  'Mai 10 Văn bị trêu chọc',
  'nhắc nhở tú 10 tin, đã ổn',
  'Ngọc 12 chuyên Sử nhận tin nhắn lạ',
  'Người báo: Sinh',
  'người gửi: hòa',
  'hòa: đã ổn; tiến: nghỉ học',
  'hồ sơ Bơ, học sinh trường Tô Hiệu',
  'Chuyện của Kẹo, hs THCS Núi Đèo',
  'nhóm kín "Anti huynh" đã giải tán',
  'tài khoản " phongvip" dọa tung ảnh',
  'tài khoản game “ Tuấnkiller ” xin ảnh',
  'da gap phu huynh cua na de trao doi',
  'bà ngoại của mít lên trường xin gỡ ảnh',
  'ca của thỏ đã kết thúc',
  'chuyen ho so cua duy cho cong an',
  'con gai co hieu truong bi lo anh',
  'qua hộp thư góp ý, cún rạch tay.',
  'hs Nguyễn Bình rạch tay',
  'gọi điện cho linh 3/4; phụ huynh đã ký',
  'Đến nay động viên cậu Trường, đã ổn.',
  'người xưng là Anh xin ảnh',
  'người yêu của Trường được cô động viên',
  'nhóm gồm huy, chánh và hằng',
  'Tổ chức 02 buổi tư vấn cho nhóm học sinh nghiện game. Nhóm gồm huy, chánh và hằng.',
  'Trường THPT Lê Quý Đôn tư vấn tâm lý cho nhóm gồm huy, chánh và hằng.',
  'To chuc tu van tam ly cho nhom gom huy, chanh va hang.',
  'Nhom gom cuong, thao va nghia.',
  'Xử lý đình thương.',
  'Trường đã họp. Xử lý đình thương.',
  'Lợi và Như không chịu nói chuyện với ai.',
];
const others = [
  'Nhóm gồm giáo viên, phụ huynh và học sinh.',
  'Nhom gom giao vien, phu huynh va hoc sinh.',
  'Xử lý nghiêm minh.',
  'Động viên tinh thần.',
  'Xu ly thong tin.',
  'Hình thức tuyên truyền gồm loa, đài và bảng.',
  'Web đen xuất hiện nhiều',
  'Cảnh cáo, yêu cầu gỡ bài.',
  'Đạt 9 điểm, xếp loại Tốt.',
  'Phát 2 bộ tài liệu, 5 tờ rơi.',
  'Tố cáo, khiếu nại đều được giải quyết.',
  'Tín dụng đen lôi kéo học sinh',
  'Trang đen bị chặn',
  'Bảng đen bị hỏng',
  'Bài 12 Sinh học nói về sức khỏe',
  'Khối 10 Toán tham gia đầy đủ',
  'Đội tuyển 12 Văn ôn thi',
  'Tháng 10 Tin học trẻ khởi động',
  'Người báo: phụ huynh',
  'Người báo: GVCN',
  'Người gửi: Công an phường',
  'mạng: đã ổn; máy tính: theo dõi tiếp',
  'nề nếp: ổn; an toàn: ổn',
  'Phối hợp Công an, học sinh trường Lê Lợi tham gia',
  'nhóm chat "ghét bạo lực" tuyên truyền',
  'trang "tẩy chay hàng giả" được chia sẻ',
  'kế hoạch của tuần 6/2',
  'chu trong nhan tin cho phu huynh',
  'ho tro tam ly cho hoc sinh',
  'chuyen ho so cua truong cho cong an',
  'hồ sơ của bộ phận một cửa chuyển công an',
  'nhắc nhở bằng văn bản',
  'tặng quà cho học sinh nghèo',
  'chị em phụ nữ gọi điện hỏi thăm',
];

describe('somebody', () => {
  test.each(people)('%s', (text) => expect(mayPointAt(text, 'free')).toBe(true));
});

describe('nobody', () => {
  test.each(others)('%s', (text) => expect(mayPointAt(text, 'free')).toBe(false));
});
