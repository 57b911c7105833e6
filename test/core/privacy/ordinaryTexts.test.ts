/** What others wrote in their own words: places, bodies, works, vendors and classes are nobody; who is told of beside them is somebody. */
import { findPersonalData } from '../../../src/core/privacy/personalData.ts';
import { suspectSurely } from '../../../src/core/privacy/suspicion.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

const isFound = (text: string) => findPersonalData(text, { mayNamePeople: false }).length > 0 || suspectSurely(text, 'free').length > 0;

describe('nobody is named: printed', () => {
  test.each([
    'Xe loa chạy qua Đặng Kim Nở - Phan Trứ - Lạch Tray',
    'Điểm trường Xuân Đám và Kỳ Sơn chưa có mạng',
    'Điểm trường Hòa Bình và Chiến Thắng chưa có mạng',
    'Các lớp Thỏ Ngọc, Ban Mai và Hướng Dương hoàn thành trước',
    'Nhóm lớp Hoa Mai tư thục vắng buổi tập huấn',
    'Trung tá Phạm Minh Hoàng, CAX Cao Minh, trao đổi với phụ huynh',
    'Phóng viên Đàm Lưu Đạt, Báo Hải Phòng, đưa tin',
    'Ông Nguyễn Huy Dũng, nguyên Thứ trưởng Bộ TTTT, có bài viết được in lại',
    'Tổ trưởng tổ Tin Vũ Đức Anh soạn tài liệu',
    'Giải cầu lông tổ chức ở sân Cao Minh',
    'Thư viện xanh Minh Anh mở cửa giờ ra chơi',
    'Lễ kỷ niệm 21 năm mang tên Minh Tân',
    'Năm Giáp Thìn trường phát 1.200 lịch để bàn',
    'Hội xuân Nhâm Dần có gian hàng chống lừa đảo',
    'Đêm hội Trăng Rằm có tiết mục múa Chú Cuội, chị Hằng',
    'Trao quà cho 215 em là con công nhân',
    'Khuyến khích dùng kho học liệu số, sản phẩm Việt như OLM',
    'Phòng bố trí lịch trực và công bố số máy bàn 0225.3860.114 trên trang thông tin',
    'Dựng 5 clip Tiktok 30 giây về lời mời kết bạn lạ',
    'Chưa xác định được người sử dụng nick ảo.',
    'Mỗi trường cử 01 cán bộ đầu mối, danh sách gửi về phòng trước ngày 30/9',
    'Chi hội phụ nữ thôn 4 tổ chức 2 buổi sinh hoạt về dấu hiệu trẻ bị dụ dỗ qua mạng',
    'Tài liệu tuyên truyền dành cho đối tượng GDTX hầu như chưa có',
    'PHÓ CỤC TRƯỞNG',
    'Nhóm Zalo lớp 7A do giáo viên chủ nhiệm quản lý',
    'Học sinh lớp 9A làm 3 sản phẩm truyền thông',
    'Bé trai hay chơi bắn súng, bé gái hay xem TikTok',
    'Nhiều cháu dùng điện thoại trước 3 tuổi',
    'Liên đoàn Lao động quận kiểm tra, nhắc nhở 172 hộ kinh doanh internet',
    'Thành lập tổ 4 người can thiệp kịp thời với 816 em',
    'Buổi nói chuyện với Ban giám hiệu có 40 người dự',
    'giao vien chu nhiem nhac nho hoc sinh khong choi game khuya',
    'so lieu nam 2021 chua luu, xin bo sung sau',
    'truong co 2 phong may, duong truyen on dinh',
    'ban giam hieu truc tiep chi dao, tong phu trach theo doi',
  ])('%s', (text) => {
    expect([isFound(text), isHeld(text)]).toEqual([false, false]);
  });
});

describe('somebody is named', () => {
  test.each([
    'nick zalo anh6b gui anh nhay cam cho ban nam',
    'Nick fb huuluan nt rủ các em nữ đi chơi đêm',
    'Nick Zalo hoangquan dang anh ban cung ban khi dang thay do',
    'Đạt bị ba bạn nữ chặn ở cổng sau, quay lại đăng Facebook',
    'Vi (9/2) bị chế ảnh thành meme',
    'Bảo Phúc 13 tuổi quen thanh niên 22 tuổi qua Litmatch',
    'Ca thứ 3: NTL - lớp 8A - đã chuyển công an',
    'Đạt nhận tin nhắn đe dọa',
    'tại trường Lê Lợi và ở nhà em Nguyễn Thị Hoa bị đe dọa',
    'Ba bạn ở thôn Đoài, Xuân Mai và Kỳ Sơn bị dụ dỗ, nạn nhân là em Ngô Thị Hảo',
  ])('%s', (text) => {
    expect(isFound(text)).toBe(true);
  });

  test.each([
    'co giao phat hien tuan khoc trong nha ve sinh vi bi tay chay',
    'Chi hoi me chau Ngô xin nha truong khong dua len zalo',
    'fb Khải Tóc Vàng đã bị khóa',
    'facebook võ chánh thiện đòi tiền chuộc ảnh',
    'Qua hộp thư góp ý, tặng quà cho Na, 8 tuổi.',
    'Theo cô chủ nhiệm, B.T.T, nhận tin nhắn đe dọa.',
    'bà ngoại của Học nhận tin nhắn',
    'Việc của Uy đã báo Công an phường',
    'Cô chủ nhiệm ngồi nói chuyện riêng với Liêm hai buổi',
    'Bài thơ của Nguyễn Minh Anh bị các bạn chê cười',
    'Cuốn nhật ký của Trần Thu Hà bị tung lên mạng',
  ])('%s: not printed', (text) => {
    expect(isHeld(text)).toBe(true);
  });
});
