/** What several units wrote is not told as one sum where that would be more than there was, or of another kind. */
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function told(...texts: readonly string[]): string {
  const own = texts.map((text, at) => ({
    unit: `U${at + 1}`,
    field: 'nhom_3',
    cell: `Số liệu!AT${at + 7}`,
    voice: 'units' as const,
    text: `${text}.`,
  }));
  return gatherStatements(own, sgddt2024)
    .statements.map(({ text }) => text)
    .join(' / ');
}

test.each([
  ['Tổ chức 05 buổi ngoại khóa, hủy 02 buổi do mưa', 'Tổ chức 03 buổi ngoại khóa'],
  ['Tổ chức 05 buổi, sau đó hủy 02 buổi', 'Tổ chức 03 buổi'],
  ['Tổ chức 06 buổi tuyên truyền, hoãn 01 buổi vì bão', 'Tổ chức 04 buổi tuyên truyền'],
  ['Trang bị 20 máy tính, đã thanh lý 05 máy', 'Trang bị 15 máy tính'],
  ['Trang bị 20 máy tính, trả lại 05 máy do lỗi', 'Trang bị 15 máy tính'],
  ['Lắp 12 camera, tháo 03 camera hỏng', 'Lắp 08 camera'],
  ['Lắp 08 camera, nay còn 05 camera', 'Lắp 06 camera'],
  ['Treo 20 băng rôn, rách 06 băng rôn', 'Treo 10 băng rôn'],
  ['Ban hành 05 văn bản; bãi bỏ 02 văn bản', 'Ban hành 04 văn bản'],
  ['Tổ chức 05 buổi ngoại khóa (02 buổi bị hủy)', 'Tổ chức 03 buổi ngoại khóa'],
])('%s', (one, other) => {
  expect(told(one, other)).toBe(`${one} / ${other}`);
});

test.each([
  ['Tổ chức 05 buổi ngoại khóa, 120 em tham gia', 'Tổ chức 03 buổi ngoại khóa', 'Tổ chức 08 buổi ngoại khóa'],
  ['Tổ chức 05 buổi ngoại khóa (02 buổi trực tuyến)', 'Tổ chức 03 buổi ngoại khóa', 'Tổ chức 08 buổi ngoại khóa'],
  ['Tổ chức 05 buổi ngoại khóa, hủy 02 buổi', 'Tổ chức 03 buổi ngoại khóa, hủy 01 buổi', 'Tổ chức 08 buổi ngoại khóa, hủy 03 buổi'],
  ['Thu hồi 12 điện thoại', 'Thu hồi 05 điện thoại', 'Thu hồi 17 điện thoại'],
  ['Trang bị 20 máy tính, kinh phí 200 triệu đồng', 'Trang bị 15 máy tính', 'Trang bị 35 máy tính'],
  ['Thành lập 03 câu lạc bộ với 90 thành viên', 'Thành lập 02 câu lạc bộ với 50 thành viên', 'Thành lập 05 câu lạc bộ với 140 thành viên'],
  ['Bật SafeSearch trên 40 máy', 'Bật SafeSearch trên 36 máy', 'Bật SafeSearch trên 76 máy'],
  ['Cập nhật hệ thống trên 24 máy', 'Cập nhật hệ thống trên 30 máy', 'Cập nhật hệ thống trên 54 máy'],
  ['Cài phần mềm lọc cho trên 24 máy', 'Cài phần mềm lọc cho trên 30 máy', 'Cài phần mềm lọc cho hơn 54 máy'],
  ['Ban hành 01 quy tắc ứng xử trên mạng', 'Ban hành 01 bộ quy tắc ứng xử trên mạng', 'Ban hành bộ quy tắc ứng xử trên mạng'],
  ['Ban hành 01 quy tắc ứng xử trên mạng', 'Ban hành quy tắc ứng xử trên mạng', 'Ban hành quy tắc ứng xử trên mạng'],
  ['Ban hành 01 quy tắc ứng xử trên mạng', 'Ban hành 01 quy tắc ứng xử trên mạng', 'Ban hành 01 quy tắc ứng xử trên mạng'],
])('%s, %s', (one, other, all) => {
  expect(told(one, other)).toBe(all);
});

test('whom it is about is no word of holding something', () => {
  const one = 'Xử lý tổ chức vi phạm đăng tải hình ảnh học sinh trái phép';
  const other = 'Xử lý học sinh vi phạm đăng tải hình ảnh học sinh trái phép';
  expect(told(one, other).split(' / ')).toHaveLength(2);
});
