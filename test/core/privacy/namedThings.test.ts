/** Things are known by the part they play, whatever they are called; who is told of beside them, or called so, is somebody. */
import { findPersonalData } from '../../../src/core/privacy/personalData.ts';
import { suspectSurely } from '../../../src/core/privacy/suspicion.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

const isFound = (text: string) => findPersonalData(text, { mayNamePeople: false }).length > 0 || suspectSurely(text, 'free').length > 0;

describe('nobody is named: printed', () => {
  test.each([
    'Kể chuyện “Cậu bé Tích Chu” trong giờ sinh hoạt, lồng ghép kỹ năng giữ bí mật mật khẩu.',
    'Tiểu phẩm Cậu bé Tích Chu thời công nghệ do học sinh khối 7 dàn dựng',
    'Tiểu phẩm Chị em tôi thời công nghệ, 24 lượt em xem',
    'Diễn kịch rối Cô Tấm, phụ huynh và trẻ cùng xem',
    'Diễn kịch rối Đôi bạn, phụ huynh và trẻ cùng xem',
    'Chiếu phim hoạt hình Chú lính chì dũng cảm kèm trò chơi hỏi đáp',
    'Ánh Sáng Học Đường là chủ đề của ngày hội công nghệ huyện Ý Yên',
    'Vì Nụ Cười Trẻ Thơ là chủ đề của tháng hành động',
    'Tham gia chương trình Nhịp Cầu Bè Bạn do Huyện đoàn Hải Hậu phát động',
    'Trang Trái Tim Hồng trên TikTok do Huyện đoàn quản lý',
    'Quán net Phú Quý mở quá 22 giờ, đã kiến nghị UBND xã Hồng Phong xử lý',
    'Tiệm game Thanh Bình và Bạch Kim gần trường cam kết không nhận học sinh trong giờ học',
    'Các xã vùng bãi ngang như Minh Hòa, Vĩnh Lập internet yếu',
    'Năm 2023 tiếp nhận 2 vụ, đều là bắt nạt trên Discord, đã xử lý xong',
    'Học sinh không theo trào lưu xấu như Momo, Cá voi xanh',
  ])('%s', (text) => {
    expect([isFound(text), isHeld(text)]).toEqual([false, false]);
  });
});

describe('somebody is told of: not printed', () => {
  test.each([
    'Kể chuyện Cô Hoa bị phụ huynh chửi trên nhóm lớp.',
    'Tiểu phẩm Chị Lan lớp 9A bị ghép ảnh đóng chính.',
    'Trang Lan Anh Official đăng ảnh nóng của em.',
    'Kênh Minh Khôi Vlog nói xấu cô giáo.',
    'Quán net Tuấn Anh dụ dỗ trẻ nạp thẻ.',
    'Một số bạn trong trường như Lan Anh, Minh Đức bị dọa.',
    'Các em ở xã như Lan, Huệ bị dọa tung ảnh.',
    'Một số trường hợp như Lan Anh, Hoàng Nam bị lừa tiền.',
    'Kem Bơ Sữa là tên ở nhà của em bị ghép ảnh.',
    'Trang Bé Na Xinh bình luận xấu.',
    'Truyện Nguyễn Thị Mai bị xâm hại lan trên mạng.',
    'Xem phim Bé Na 5 tuổi bị bạo hành, cả trường xót xa.',
    'Phim Hoàng Lan Anh quay lén bạn bị phát tán.',
    'Chủ quán net Phú Quý dụ học sinh chơi bạc.',
    'Những trang như Hà My Xinh Gái bóc phốt Tuấn lớp 8B.',
    'Mô hình Nguyễn Gia Hân lớp 6C bị chế giễu.',
    'Học sinh khiếm thị của trường bị trêu chọc trên mạng.',
  ])('%s', (text) => {
    expect(isFound(text) || isHeld(text)).toBe(true);
  });
});

describe('whatever the word means, who does so at work is somebody', () => {
  test.each([
    'Bảo vệ Quí gạ gẫm học sinh nữ qua Zalo.',
    'Bảo vệ Trường gạ gẫm học sinh nữ qua Telegram.',
    'Bảo vệ Học sờ soạng nữ sinh.',
    'Nhân viên thư viện Hiền nhắn tin gạ em.',
    'Thợ ảnh Vui phát tán ảnh kỷ yếu của nữ sinh.',
    'Chủ quán Đông dụ học sinh chơi bạc trên mạng.',
    'Lái xe đưa đón Sen nhắn tin gạ gẫm.',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });
  test.each([
    'Bảo vệ nhà trường trực cổng, ghi sổ người ra vào.',
    'Bảo vệ Tổ quốc là nghĩa vụ của mỗi học sinh.',
    'Nhân viên Viettel lừa đảo là tình huống giả định trong bài học.',
    'Chủ quán internet cam kết không dụ dỗ học sinh.',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

// Each dash was read in three ways: twenty of them took minutes.
test('a row of dashes behind a company is read at once', () => {
  expect(isHeld(`Công ty ${'- '.repeat(40)}x`)).toBe(false);
});
