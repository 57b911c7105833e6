/** Words in capitals beside small letters set nobody apart, and letters behind “vụ” may be of a case; a child among them is somebody. */
import { suspectSurely } from '../../../src/core/privacy/suspicion.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 as outline } from '../../../src/outline/sgddt2024.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

/** What stands behind a title of a sheet or a first line of a cell. */
const tails = [
  '(số liệu minh họa)',
  '(kèm theo Công văn số 12/SGDĐT-VP)',
  'năm 2024',
  '(tính đến ngày 15/12/2024)',
  '(lần 2)',
  'của các đơn vị',
  '- bản nháp',
];

const asked = answerFields(outline).flatMap(({ label, dispatch = '' }) => [label.toUpperCase(), dispatch.toUpperCase()]);

test.each(tails)('no question of the form in capitals is a finding before: %s', (tail) => {
  expect(asked.filter((title) => suspectSurely(`${title} ${tail}`, 'free').length > 0)).toEqual([]);
});

test.each([
  'SL vụ XHTE tiếp nhận 2023',
  'Vụ TN 2021',
  'Vụ XL 24',
  'Số vụ BLHĐ đã báo công an',
  'ĐÃ TỔ CHỨC TUYÊN TRUYỀN CHO TOÀN THỂ TRẺ EM. Kết quả tốt.',
  'BẢO VỆ TRẺ EM TRÊN MÔI TRƯỜNG MẠNG: trách nhiệm của nhà trường',
  'Xem clip của Bộ LĐTBXH',
  'Chiếu video của Bộ Công an',
  'Chiếu clip của Trung tâm 111',
  'Gửi bài dự thi về địa chỉ cuocthi@moet.edu.vn trước 18/06',
  'Hoàng Sa, Trường Sa trong tim em',
])('no finding: %s', (text) => {
  expect(suspectSurely(text, 'free')).toEqual([]);
});

test.each([
  'EM NGUYỄN THỊ HỒNG NHUNG LỚP 7A BỊ LỪA QUA MẠNG (đã báo công an)',
  'TƯ VẤN CHO CHÁU TRẦN MINH QUÂN BỊ BẮT NẠT. Nhà trường đã xử lý.',
  'Nhà trường báo cáo: HỌC SINH PHẠM GIA BẢO LỚP 9C BỊ ĐE DỌA TRÊN MẠNG',
  'Có 01 vụ NTH lớp 8 bị lừa',
  'Vụ LTMA bị phát tán ảnh',
  'Chia sẻ ảnh của Lan lên mạng',
  'Lan truyền clip của Đoàn Thị Hoa',
  'Gửi về địa chỉ nguyenthilan@moet.edu.vn',
])('held: %s', (text) => {
  expect(isHeld(text)).toBe(true);
});
