/** Titles of works, samples, lists of classes and accounts of bodies name nobody. */
import { findPersonalData } from '../../../src/core/privacy/personalData.ts';
import { mayPointAt, suspectSurely } from '../../../src/core/privacy/suspicion.ts';

const isFound = (text: string) => findPersonalData(text, { mayNamePeople: false }).length > 0 || suspectSurely(text, 'free').length > 0;

describe('texts that name nobody are no findings', () => {
  test.each([
    'Học sinh xem phim "Cô bé Hạt Tiêu" rồi thảo luận',
    'Cuộc thi mang tên "Bạn Tốt của em" dành cho khối 3',
    'Nhà trường viết phần mềm "Bạn Nhỏ", "Em An Toàn" cho khối 1',
    'Mẫu đơn ghi "Tôi là Lê Thị B, mẹ cháu Lê Văn A, lớp 2A" kèm quy trình',
    'Phiếu báo tin mẫu ghi tên Trần Văn A',
    'TK kho bạc 9523.2.1063377 của Trường THCS An Đồng',
    'BUỔI 2: ỨNG XỬ VĂN MINH TRÊN MẠNG',
    'Năm 2023 còn 01 vụ Công an đang xác minh',
    'HS TH chưa biết giữ mật khẩu',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

describe('such texts are printed', () => {
  test.each([
    'Lớp 7A, 7B, 7C học chung một buổi; 7D học bù',
    'Sĩ số: 8A 42, 8B 41, 8C 44',
    'Cụm số 2 (Kiến Thụy, Đồ Sơn) tổ chức thi',
    'Đã mở 4 buổi, 512 em dự',
    'Họp phụ huynh vào thứ Bảy',
  ])('%s', (text) => {
    expect(mayPointAt(text, 'free')).toBe(false);
  });
});

describe('the same words do not hide a child', () => {
  test.each([
    'Clip "Em Nga bị đánh" lan trên nhóm lớp',
    'Nhóm kín đăng truyện "bạn Hoa bị ép gửi ảnh"',
    'Thư bỏ vào hộp: "Em tên Mai Phương, em không muốn đi học nữa"',
    'Em Nguyễn Văn A bị bạn lập nhóm nói xấu',
    'Đón từ 27C Lạch Tray cho em bị đe dọa',
    'Chuyển cho em số tài khoản 0312105550 để nạp game',
  ])('%s', (text) => {
    expect(isFound(text) || mayPointAt(text, 'free')).toBe(true);
  });
});
