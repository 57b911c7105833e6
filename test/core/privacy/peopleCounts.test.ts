/** Words that may tell how many children or offenders a unit has. */
import { expect, test } from '@jest/globals';
import { holdsNumber, tellsPeopleCount } from '../../../src/core/privacy/traces/peopleCounts.vi.ts';

test.each([
  'trường có 3 trẻ em bị xâm hại',
  'Năm 2024 có 1 nạn nhân',
  'Phát sinh hai vụ việc trên mạng',
  'đã hỗ trợ tâm lý cho 02 em',
  'có 2 cháu bị quay lén',
  'Trong kỳ xảy ra 01 vụ bạo lực',
  'một học sinh bị bắt nạt trên mạng',
  'Số trẻ em bị xâm hại: 3',
  'Nạn nhân = 2',
  'xử lý 4 đối tượng phát tán ảnh',
  'Ghi nhận ba trường hợp cần can thiệp',
  'có vài em bị dụ dỗ qua game',
  'kỷ luật 2 học sinh vi phạm',
  'khong co nan nhan nao, truoc day 2 nan nhan',
  'co 3 em bi bat nat',
  '2 trường hợp',
  'phối hợp công an khởi tố 1 người',
  'Năm 2022: 2 vụ; năm 2023: 1 vụ; năm 2024: 0 vụ',
  'hỗ trợ tâm lý 5 nữ sinh',
  'mười em bị đe dọa, tống tiền được can thiệp',
  'Đơn vị đã tiếp nhận 2 tin báo, 2 cháu được tư vấn',
  'trên địa bàn có nhiều vụ lừa đảo học sinh',
  '1 giáo viên bị tố giác',
])('tells a count: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(true);
});

test.each([
  'Tổ chức 12 buổi tuyên truyền cho 3.500 học sinh',
  'Trường có 24 lớp, 45 giáo viên',
  'Triển khai Kế hoạch số 56/KH-UBND ngày 12/3/2024',
  'Thiếu kinh phí, thiếu cán bộ chuyên trách',
  'Phối hợp với công an xã tổ chức 02 hội nghị',
  'Tập huấn cho 30 giáo viên về an toàn thông tin',
  'Cấp 2 máy tính cho phòng tin học',
  'Trang bị 5 đường dây nóng 111',
  'Năm học 2024-2025 duy trì câu lạc bộ',
  'Học sinh các khối 6, 7, 8, 9 đều tham gia',
  'Tuyên truyền tới 100% học sinh',
  'Sử dụng 3 phần mềm lọc nội dung',
  'Đề nghị Sở tổ chức thêm 2 lớp tập huấn',
  'Trường THCS 19-8',
  'Website trường đăng 24 tin, bài',
  'Thành lập 3 tổ tư vấn tâm lý',
  'Ký cam kết với 1.250 phụ huynh',
  'Bà Trần Thị Hòa, cán bộ phụ trách',
  '12/BC-THPT',
  'Chưa có hướng dẫn thống nhất',
  'Không có học sinh vi phạm pháp luật trên không gian mạng',
])('tells none: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(false);
});

test('a text without a number, in digits or words, holds no count', () => {
  expect(['3 trẻ', 'ba cháu', 'không có', 'số ２'].map(holdsNumber)).toEqual([true, true, true, true]);
  expect(['Chọn trong danh sách', 'Sở', ''].map(holdsNumber)).toEqual([false, false, false]);
});
