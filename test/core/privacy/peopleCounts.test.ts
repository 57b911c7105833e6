/** Words that may tell how many children or offenders a unit has. */
import { expect, test } from '@jest/globals';
import { holdsNumber, tellsBesideNumber, tellsPeopleCount } from '../../../src/core/privacy/traces/peopleCounts.vi.ts';

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
  'Giúp một cháu trở lại lớp.',
  'Nay còn 2 cháu đang theo dõi.',
  'Tổng 9 lượt trẻ.',
  '2022: không, 2023: 1, 2024: 2 (nạn nhân)',
  '3 cá nhân',
  'Trẻ: 3',
  'So_tre=3',
  'Thêm 1 so với năm trước (bị xâm hại)',
  'Đã bàn giao 2 học sinh cho gia đình.',
  'xử phạt 02 quán',
  'Trong kỳ nhắc nhở 02 cơ sở.',
  '2 HV',
  'bị lừa: 03 (ba) học viên',
  '4/4 đã xử lý',
  '2 nam, 1 nữ',
  'cả ba đều là nữ',
  'số trẻ bị xâm hại là bốn',
  'Tổng nạn nhân là bốn',
  'vụ thứ hai xảy ra tháng 5',
  'vụ việc duy nhất đã chuyển công an',
  'không còn em nào, năm trước có hai',
  'Số đoàn viên bị lừa: một',
  'đình chỉ 5 hộ kinh doanh',
  'lap bien ban 2 quan net',
])('tells a count: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(true);
});

test.each([
  'Tổ chức 12 buổi tuyên truyền cho 3.500 học sinh',
  'Tổ chức 3 buổi cho 420 em.',
  'Chia 2 ca, mỗi ca 45 phút.',
  'Ký cam kết với 25 quán nét',
  'Trang bị 2 quán',
  'Số buổi là bốn',
  'Lập 3 tài khoản quản trị',
  'Số học viên: 45',
  'cả hai trường',
  '3/3 lớp tham gia',
  'Một số em chưa có điện thoại.',
  'Trường có 640 cháu, 20 lớp.',
  'Khen 2 tập thể, 5 cá nhân.',
  'Nhiều em thích câu lạc bộ.',
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

test.each([
  'Đã hỗ trợ tâm lý 03 (ba) trẻ em bị xâm hại.',
  'Tiếp nhận 02 (hai) vụ xâm hại.',
  'Đã xử lý 2/2 vụ.',
  '3/3 trẻ em được hỗ trợ (100%).',
  'Số trẻ em bị xâm hại là 3.',
  'Tổng số nạn nhân được hỗ trợ là 05.',
  'Có 2-3 em bị bắt nạt.',
  'Có 3em bị xâm hại.',
  'Có 02hs bị bắt nạt.',
  'Xử lý 2 cá nhân vi phạm.',
  'Xử phạt hành chính 3 chủ quán net vi phạm.',
  'Kỷ luật 2 cán bộ vi phạm.',
  'Tư vấn tâm lý cho 5 em học sinh.',
  'Hỗ trợ 2 em ổn định tâm lý.',
  'Giúp đỡ 2 học sinh bị tung ảnh.',
  'Năm 2024 có 3 em cần can thiệp.',
  'Có 123 em bị bắt nạt trên mạng.',
  'Trên 100 học sinh bị lừa.',
  '01 nữ sinh lớp 9 tự tử.',
  'Có 3 em. Các em đều bị xâm hại.',
  'Số em bị bắt nạt: 3',
  'Nạn nhân: 2',
  'Nạn nhân (2)',
  'Trẻ em bị xâm hại: 03 em',
  '3 nạn nhân',
  'Có ba cháu bị dụ dỗ.',
  'Có dăm em bị bắt nạt.',
  'Cả 4 em đều được hỗ trợ.',
  'Hai nữ sinh bị quấy rối.',
  'Bị xâm hại: 3 (nữ 2, nam 1)',
  'Có 3 h/s bị bắt nạt.',
  'Có 3 con bị bắt nạt.',
  'Có 2 nam, 1 nữ bị bắt nạt.',
  'Phối hợp công an xác minh 2 em bị đe dọa.',
  'Tiếp nhận 2 tin báo xâm hại trẻ em.',
  'Tiếp nhận 3 đơn thư tố giác.',
  'Có 1 trường hợp.',
  '2021: 0; 2022: 1; 2023: 3 nạn nhân',
  'Hỗ trợ tâm lý: 3',
  'Số ca: 2',
  'Đã can thiệp 1',
  'Một số em (4) bị bắt nạt',
  '4 (bốn) em bị bắt nạt',
  'Có 3 trẻ, 2 vụ',
  'ba nạn nhân',
  'Có 3 bạn nhỏ bị làm phiền',
  'Có 05 trường hợp HS bị xâm phạm',
  'Vụ việc: 02',
  '02vụ',
  'hai vu xam hai',
  '2 thanh niên bị xử lý',
  'Phát hiện 1 kẻ xấu',
  '3 bị hại',
  'có 3 trẻ em được trợ giúp',
  '3 em được đưa đi giám định',
  '3 trẻ em bị XHTD',
  '0 vụ năm 2021, 1 vụ năm 2022',
  'Tăng 2 vụ so với năm 2023',
  'gấp đôi: 2 em bị bắt nạt',
  'Số trẻ được hỗ trợ 2024: 3',
  'so_tre_duoc_ho_tro.2024: 2 → 3',
])('tells a count, as others write it: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(true);
});

test.each([
  'Tổ chức 12 buổi tuyên truyền cho 1.200 lượt học sinh.',
  'Ban hành 02 kế hoạch, 03 công văn.',
  'Cài phần mềm lọc nội dung trên 45 máy tính.',
  'Cử 12 giáo viên tập huấn.',
  'Không có nội dung.',
  'Thiếu kinh phí, thiếu máy tính.',
  'Đề nghị Sở cấp 50 triệu đồng.',
  'Phối hợp Công an quận tổ chức 2 buổi nói chuyện chuyên đề.',
  'Không phát sinh.',
  '100% học sinh được tuyên truyền.',
  'Lồng ghép vào 18 tiết Tin học.',
  'Thành lập tổ tư vấn tâm lý gồm 5 người.',
  'Đường dây nóng 111 được niêm yết.',
  'Ban hành quy tắc ứng xử với 10 điều.',
])('tells none, as others write: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(false);
});

test('beside the number of its column a cell may tell one', () => {
  expect(
    ['2 vụ, 3 trẻ em', '500 (trong đó 3 em là nạn nhân)', '3 nạn nhân', '15 triệu hỗ trợ 3 em bị xâm hại'].map(tellsBesideNumber),
  ).toEqual(Array(4).fill(true));
  expect(['2 vụ', '5 trường', '500 học sinh', '15 triệu đồng', 'khoảng 5'].map(tellsBesideNumber)).toEqual(Array(5).fill(false));
});

test.each([
  '2 ca học sinh bị xâm hại',
  '3 ca học sinh tự tử',
  'Có 2 ca học đường bị bắt nạt',
  'trực 2 ca xâm hại',
  '3 ca sáng nay',
  'xử lý 3 ca thi hộ',
  'Trường tiểu học có 2 ca.',
  'Trong năm học 3 ca.',
  'Tư vấn trực tiếp 2 ca.',
  'Làm việc với 2 ca.',
  'Có 2 ca mỗi năm.',
  'Trực 2 ca, cả hai đều bị dọa.',
])('a case is no shift: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(true);
});

test.each([
  'Chia 2 ca, mỗi ca 45 phút.',
  'Học 2 ca mỗi ngày.',
  'Các lớp học 2 ca.',
  'Bảo vệ trực 3 ca.',
  'Phòng máy mở 2 ca sáng, 1 ca chiều.',
  'Mỗi ngày 3 ca trực.',
  'Tổ chức 2 ca thi trong một buổi.',
  'Chia thành 2 ca học.',
  'Trực đêm 2 ca.',
])('a shift is no case: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(false);
});

test.each([
  'Điều 20 trẻ em có quyền được bảo vệ',
  'Ngày 1/6 trẻ em vui chơi',
  'Tháng 6 trẻ em được nghỉ hè',
  'Quý 2 trẻ em được khám mắt',
  'Bài 3 em làm gì khi gặp người lạ',
  'Tiết 2 em hãy nêu',
  'Lớp 5 em học về mạng',
  'Năm em học lớp 5',
  '2 em làm tổ trưởng',
  'Mỗi nhóm 5 em',
  'Câu lạc bộ 20 em',
  '12 em đạt giải cuộc thi vẽ',
  'Dự thi cấp quận có 5 em, đạt 3 giải.',
  'Chọn 2 em ở từng lớp làm cộng tác viên.',
  'Dịp 1/6 trẻ em được tặng sách.',
  'Điều 16 trẻ em có nghĩa vụ học tập',
  'Nhóm nòng cốt gồm 15 em',
  '6 em được khen thưởng',
])('a number of something else, or an event, is no such count: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(false);
});

test.each([
  'Trong tháng 2 em được tư vấn',
  'Trong lớp 3 em bị cô lập',
  '3/5 em đã ổn định',
  'Câu lạc bộ giúp 2 em trở lại lớp',
  'Sau cuộc thi 3 em bị dọa',
  '5 em đạt giải; 2 em đang theo dõi',
  'Năm em bị lừa',
  'Lớp 7: 2 em',
  'Tháng 5: 3 em',
  'sĩ số 30, 2 em rạch tay',
  '2 em lộ clip trong hội thi văn nghệ',
  '2 em bỏ nhà theo bạn trên mạng, cuộc thi tạm dừng',
  'mỗi lớp có 2 em nghiện game',
  'Câu lạc bộ có 3 em mang thai',
  'Sau biểu diễn văn nghệ, 1 em uống thuốc',
  'Đội tuyển 12 em, 2 em tự làm đau mình',
  '3 em đạt giải, 1 em cắt tay',
  '2 em rạch tay, cô giáo chưa biết làm gì',
])('a count beside such words is told: %s', (text) => {
  expect(tellsPeopleCount(text)).toBe(true);
});
