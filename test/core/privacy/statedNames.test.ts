/** Who somebody is, stated by a name of any words, a surname, the school of a case, a number at home, is not printed. */
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

test.each([
  'Vụ của học sinh Trường Tiểu học Phú Lộc 1 do công an huyện thụ lý',
  'Vụ việc liên quan đến nữ sinh THCS Phú Lộc 2 đang điều tra',
  'xin gọi PHHS 0225.388.1904 nhà riêng',
  'Liên hệ 0225.388.1904 (nhà riêng)',
  'Người vi phạm: thầy dạy thêm họ Bạch ở ngõ Đá',
  'Cô dạy đàn họ Lục bị xử phạt',
  'Bản cam kết của hộ kinh doanh Đoàn Văn Hậu Lớn',
  'chuyện HS cũ tên là Đường Tăng Quý',
  'Em có tên là Sông Núi Xanh đã chuyển trường',
  'Nick đó tên thật là Rừng Cao Xa',
])('%s', (text) => {
  expect(isHeld(text)).toBe(true);
});

test.each([
  'Số vụ của học sinh Trường THCS Lê Chân giảm so với năm trước',
  'Đã xử lý 2 vụ liên quan đến học sinh Trường THCS An Dương',
  'Số dành cho phụ huynh: 0225.388.1904',
  'Phụ huynh cần hỏi gọi 0225.388.1904',
  'Các dòng họ Nguyễn, Trần ở thôn Đoài ký cam kết',
  'Giáo viên hướng dẫn ghi rõ họ Tên khi nộp bài',
  'Các hộ kinh doanh trên đường Nguyễn Văn Linh ký cam kết',
  'Hộ kinh doanh Trần Phú Net đã ký cam kết',
  'Học sinh không dùng tên thật là đúng hướng dẫn',
  'Dự án của học sinh Trường THPT Thái Phiên đạt giải',
])('no person: %s', (text) => {
  expect(isHeld(text)).toBe(false);
});
