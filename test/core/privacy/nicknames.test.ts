/** Accounts told by an animal or a look beside a name, days of birth, names that are countries; and what only looks so. */
import { expect, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

test.each([
  'tài khoản vi phạm: sói thư (tiktok), đã báo cáo gỡ',
  'tài khoả vi phạm: Sói Thư (TikTok), đã báo cáo gỡ',
  'N.T.A phường Hải An bị dọa',
  'N.T.A họ Trần bị quay clip',
  'nhóm kín do khôi baby lập có hơn 300 thành viên',
  'TÀI KHOẢN VI PHẠM: CHÂU ĐẸP ZAI, ĐÃ BÁO CÁO GỠ',
  'Nhom kin do Soi Hung lap co 300 thanh vien',
  'kiến nghị xử lý nghiêm chủ quán net hùng béo tại thôn trực cát',
  'ngày sinh cháu là 14/12/2013 nên đến lúc xử lý đã đủ 16 tuổi, không tính là trẻ em',
  'Ngay sinh cua be 05/03/2012, da du 16 tuoi',
  'Nữ sinh Nga đã ổn định tâm lý, mẹ xác nhận',
  'Nam sinh Thái chưa hợp tác, mẹ xác nhận',
  'em gái của hải đăng cũng có dấu hiệu bị dụ dỗ nhưng gia đình giấu',
  'ca 2: d. t. k, 10c3, tống tiền ảnh nóng',
  'Vụ ngày 25/02/2023 chỉ có ĐTM bị hại',
  'gia bao 8b danh ban',
  'đã lập biên bản xe máy 15b1-987.86 của đối tượng rình chụp ảnh',
  'Ngay 12/3/2023, Y Khem Kbuor bi bat nat tren Facebook',
  'Đã mở hồ sơ "Tư vấn riêng cho huy"',
])('somebody: %s', (text) => {
  expect(isHeld(text)).toBe(true);
});

test.each([
  'Nhóm trẻ Thỏ Ngọc, lớp mẫu giáo Vành Khuyên cùng tham gia',
  'Tháng hành động vì trẻ em 2022: "Chuyện của Mít"',
  'Học sinh Lào, học sinh Trung Quốc được hướng dẫn riêng',
  'anh hùng lê lợi là tấm gương sáng cho thiếu nhi noi theo',
  'Dâng hương tại đền thờ Lê Lợi, nghe kể chuyện về người anh hùng',
  'SỐ 889 LÀ TỔNG CỦA CẢ HỌC KỲ I VÀ HỌC KỲ II NĂM HỌC 2022-2023',
  'THI ĐUA: CHI ĐOÀN 12A XẾP THỨ NHẤT, 10D XẾP THỨ NHÌ THÁNG AN TOÀN MẠNG',
  'MÃ TRƯỜNG 31310009',
  'B.T.C.T.E phường đã họp 09 phiên',
  'Tin nhắn brandname "TRUONG HOC" gửi 662 phụ huynh',
  'HỘI ĐỒNG KỶ LUẬT DO Đ/C HIỆU TRƯỞNG CHỦ TRÌ',
])('nobody: %s', (text) => {
  expect(mayBePrinted(text)).toBe(true);
});
