/** Classes, addresses, forms and lists of places that name nobody are printed; whoever is told of beside them is not. */
import { expect, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';

test.each([
  'Gặp mặt, tặng quà trẻ em nghèo nhân ngày 8/3 tại phường Hùng Thắng',
  '12 lớp khối 6: 6A1 đến 6A12',
  '12A1-12A10: 10 lop, 10 buoi',
  'Có cả lớp 9a1 và 9a2 trực tuyến',
  'Tọa đàm có 7 phụ huynh các lớp 6C2, 8A1 dự',
  '9C - 11B3: 36 buổi, 6A1: 9 buổi',
  'Dán mã QR ở cửa từng lớp, dẫn tới https://forms.gle/gopyphanhoi',
  'Livestream trên fb.com/thptthaiphien',
  'Trợ giúp pháp lý (Trung tâm trợ giúp pháp lý nhà nước số 2, phố Phạm Văn Cội)',
  'Trung tâm Công tác xã hội, số 36 đường Lạch Tray tiếp nhận',
  'Truong dong tai so 356 pho Luong Hoa',
  'Cần có sổ tay cho phụ huynh vùng nông thôn xã Đồng Sơn, Cẩm Thịnh',
  'Phụ huynh vùng Kim Xuyên, Hoành Sơn đi biển dài ngày',
  'Phụ huynh làm ở khu công nghiệp Quảng Thanh, Vàng Danh về muộn',
  'Phát 36 tờ rơi tại ngã tư Nguyễn Trung Trực - Dương Xuân Hội',
  'Đề nghị kiểm tra các quán net trên đường Nguyễn Thái Bình, Lương An Trà',
  'Đề nghị Công an Gia Đức, Hòa Bình phối hợp chặt hơn',
  'Cán bộ LĐTBXH xã Tân Thái thay đổi liên tục, việc phối hợp bị gián đoạn',
  'Nói chuyện truyền thống tại đền thờ Trương Quang Trọng nhân ngày 7/2',
  'Chiếu phim Đất rừng phương Nam, thảo luận về bắt nạt',
  'học sinh đọc "dế mèn phiêu lưu ký" của tô hoài rồi viết bài về tình bạn',
  'Phoi hop Viettel Le Chan cai DNS loc noi dung cho 45 may',
  'Mời đồng chí Vũ Đăng Thịnh, Phó Trưởng Công an phường, báo cáo chuyên đề',
  'Mời đồng chí Lâm Văn Chiến, Trạm trưởng trạm y tế, báo cáo chuyên đề',
  'Hội đồng kỷ luật do đ/c Chuyên viên Phòng GDĐT chủ trì',
  'Tinh ca 356 em cua truong tieu hoc Nam Hung chuyen ve',
  'Trường Minh Khai tổ chức 3 buổi, trường Lê Lợi 2 buổi.',
])('printed: %s', (text) => {
  expect(mayBePrinted(text)).toBe(true);
});

test.each([
  'Nhắc nhở lớp 9a1 và 9a2 vì đánh nhau',
  'Vụ lớp 6A1 và 6A3',
  'từ 6A1 đến 6A12, em Bùi Thu Hà bị quay clip',
  '6C - 8A1: Huy bỏ học hai tuần',
  'Động viên em Hiếu ngày 1/6 tại phường Hùng Thắng',
  'facebook.com/minh.minh.99',
  'https://forms.gle/abc ghi tên Bùi Thu Hà',
  'Đến nhà Đỗ Văn Lâm, số 12 phố Lê Lợi',
  'Nhà em Su, số 5 đường Trần Phú',
  'Tại ngã tư Trần Hưng Đạo - Phan Thanh, Thái Vũ Hải nhắn tin xin lỗi',
  'Ở xã Lý Học, Văn Hiền nhắn tin xin lỗi',
  'Công an Nhị Châu, Ngọc Huy nhắn tin xin lỗi',
  'Phụ huynh xã Hồng Phong, Minh Anh đã nộp đơn',
  'Đã báo Công an Đức Phi bị quay clip',
  'Trước tượng đài Lê Chân, Bùi Thu Hà bị đe dọa',
  'Cán bộ xã Nguyễn Văn Trọng bị tố cáo dâm ô',
  'bài viết "Tôi bị bắt nạt" của Bùi Thu Hà',
  'phía Minh Anh chưa xin lỗi',
])('withheld: %s', (text) => {
  expect(mayBePrinted(text)).toBe(false);
});
