/** Numbers that a school, a library or a hospital knows one child by are findings; counts, ranges and rules of them are not. */
import { suspectSurely } from '../../../src/core/privacy/suspicion.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

describe('one child is known by it', () => {
  test.each([
    'MSHS 2311045 bị phát tán ảnh trên Facebook.',
    'Học sinh có số thẻ thư viện 12-345 bị dọa tung ảnh.',
    'Thí sinh số báo danh 310245 bị tung ảnh lên nhóm kín.',
    'Em mang SBD 010234 bị bạn ghép ảnh',
    'mã số học sinh 2311045 bị lừa nạp thẻ',
    'mshs: HP2311045 nghỉ học vì bị tẩy chay',
    'Nạn nhân: mã HS 3120045',
    'Bệnh nhân mã BN 220045 điều trị trầm cảm',
    'Số hồ sơ bệnh án 22345 của nạn nhân',
    'MSSV 20196001 bị quay lén',
    'thẻ học sinh số 31-0457 bị dùng lập tài khoản',
    'Trẻ có mã định danh 31045 bị xâm hại',
    'chau co so bao danh 310245 bi doa',
    'mã thẻ xe buýt 88123 của em bị hại',
    'ID học sinh 45012 bị lộ',
    'Đã chuyển hồ sơ tư vấn số 0178 của nạn nhân',
    'Em có số báo danh SBD-00217 bị mạo danh.',
    'Học sinh mã 24-A1-017 bị lập nhóm kín nói xấu.',
    'Hồ sơ tư vấn số 15: em bị dọa tung clip.',
    'Thẻ căn cước học sinh số 12 của lớp bị đăng lên nhóm kín để trêu chọc em.',
    'Cháu có mã số A-2217 bị ghép ảnh',
    'STT 14 trong danh sách lớp bị tung ảnh nóng.',
    'Học sinh mang số hiệu 2207 của đội tuyển bị bôi nhọ.',
    'Sổ liên lạc số 118 ghi: em bị bạn cùng lớp dọa đăng ảnh.',
    'Cầu thủ số áo 10 đội bóng trường bị chế ảnh.',
    'Em có số thứ tự 7 của lớp bị cô lập trên nhóm chat.',
    'so thu tu 12 trong danh sach lop bi ghep anh',
    'Học bạ số 4471 của nạn nhân đã chuyển trường',
  ])('%s', (text) => {
    expect(suspectSurely(text, 'free').length).toBeGreaterThan(0);
  });
});

describe('nobody is', () => {
  test.each([
    'MSHS gồm 10 chữ số do Sở cấp',
    'Hồ sơ dự thi số 12 của trường đã nộp',
    'Hồ sơ số hóa của 24 lớp đã xong',
    'Phòng máy mã A1-203 bị hỏng 3 máy',
    'Biểu mẫu STT 3 trong phụ lục chưa có số liệu',
    'Sổ liên lạc điện tử 24 lớp đã kích hoạt, không em nào bị lộ dữ liệu',
    'Học bạ số triển khai từ năm 2024',
    'Văn bản số hiệu 186/KH-UBND bị chậm triển khai',
    'Đề nghị ghi đúng số thứ tự của mục',
    'Cấp mã số học sinh cho 1.250 em',
    'Số báo danh từ 310001 đến 310450 thi tại điểm trường',
    'In 1200 thẻ học sinh mới',
    'Thẻ học sinh cho 450 em có in số 111',
    'Số hồ sơ tiếp nhận: 12',
    'Tổng số thẻ thư viện 1250, số học sinh mượn sách 900',
    'Số thẻ bảo hiểm cấp mới năm 2023: 1.204 thẻ',
    'Làm 2.300 thẻ học sinh tích hợp mã QR',
    'Đã lưu hồ sơ vụ việc năm 2023',
    'Số hồ sơ vụ việc bị trả lại năm 2022 là 0',
    'Mã định danh cấp cho 100% trẻ',
  ])('%s', (text) => {
    expect(isHeld(text)).toBe(false);
  });
});
