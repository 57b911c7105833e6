/** Figures of several units in one sentence: both ends of a range, on and over, so many each, numbers that are called. */
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

function told(...texts: readonly string[]): string {
  const own = texts.map((text, at) => ({
    unit: `U${at + 1}`,
    field: 'nhom_2',
    cell: `Số liệu!AT${at + 7}`,
    voice: 'units' as const,
    text,
  }));
  return gatherStatements(own, sgddt2024)
    .statements.map(({ text }) => text)
    .join(' / ');
}

test.each([
  // Both ends of a range.
  ['Lớp kỹ năng sống có {} học sinh tham gia', 'từ 20 đến 30', 'từ 15 đến 25', 'từ 35 đến 55'],
  ['Tổ chức {} buổi ngoại khóa an toàn mạng', '10-15', '12', 'từ 22 đến 27'],
  ['Tổ chức {} buổi ngoại khóa an toàn mạng', '10 – 15', 'hơn 12', 'khoảng từ 22 đến 27'],
  ['Tổ chức {} buổi ngoại khóa an toàn mạng', 'khoảng 10-15', '5', 'khoảng từ 15 đến 20'],
  ['Tổ chức {} buổi ngoại khóa an toàn mạng', 'từ 10-15', '5', 'từ 15 đến 20'],
  ['Tổ chức {} buổi ngoại khóa an toàn mạng', '10 đến 15', '20', 'từ 30 đến 35'],
  ['Ủng hộ {} cho quỹ khuyến học', '2-3 triệu đồng', '1 triệu đồng', 'từ 3 triệu đồng đến 4 triệu đồng'],
  // No ranges.
  ['Từ tháng 9 đến tháng 12 tổ chức {} buổi ngoại khóa', '5', '7', '12'],
  ['Tuyên truyền cho học sinh từ lớp 6 đến lớp 9 với {} buổi', '5', '7', '12'],
  ['Năm học 2022-2023 tổ chức {} buổi ngoại khóa', '3', '4', '07'],
  ['Tập huấn {} học sinh lớp 10, 11, 12 về an toàn mạng', '20', '30', '50'],
  // Put on machines, and more than so many of them.
  ['Gỡ bỏ phần mềm hết hạn trên {} máy tính', '30', '25', '55'],
  ['Quét mã độc trên {} máy tính', '30', '20', '50'],
  ['Khóa cổng USB trên {} máy tính', '30', '20', '50'],
  ['Mua {} máy tính phục vụ dạy học', 'trên 30', 'trên 20', 'hơn 50'],
  ['Cài phần mềm diệt virus cho {} máy tính', 'trên 30', 'trên 20', 'hơn 50'],
  ['Chặn {} trang web độc hại', 'trên 30', '20', 'hơn 50'],
  ['Tuyên truyền cho {} học sinh', 'trên 300', 'trên 200', 'hơn 500'],
  ['Kiểm tra nội dung trên {} trang', '30', '10', '40'],
  // Over so many, where only the act is in front: whoever says the exact number, the sum is no exact one.
  ['Gỡ {} trang giả mạo', 'trên 22', '35', 'hơn 57'],
  ['Xóa {} tài khoản ảo', 'trên 22', '30', 'hơn 52'],
  ['Lập {} nhóm Zalo', 'trên 22', '30', 'hơn 52'],
  ['Mở {} phòng tư vấn', 'trên 22', '30', 'hơn 52'],
  ['Giám sát {} nhóm', 'trên 22', '30', 'hơn 52'],
  ['Rà soát, xóa {} tài khoản ảo', 'trên 22', '10', 'hơn 32'],
  ['Báo cáo {} tài khoản giả mạo', 'trên 15', '10', 'hơn 25'],
  ['Phát hiện, gỡ {} trang giả mạo', 'trên 15', '10', 'hơn 25'],
  ['Khóa Facebook, YouTube trên {} máy', '40', '10', '50'],
  ['Chặn Facebook và YouTube trên {} máy', '40', '10', '50'],
  ['Gỡ trò chơi trên {} máy tính', '22', '10', '32'],
  ['Quét virus trên {} máy', '22', '10', '32'],
  // The word before belongs to a name, or the thing may be what it is done on.
  ['Cài phần mềm quản lý trên {} máy', '45', '10', '55'],
  ['Cài hệ thống rà soát trên {} máy', '20', '10', '30'],
  ['Cài bản nâng cấp trên {} bộ máy tính', '20', '10', '30'],
  ['Phát hiện tin xấu, gỡ trên {} nhóm Zalo', '12', '3', '15'],
  ['Theo dõi trên {} trang fanpage', '12', '3', '15'],
  ['Tiếp nhận trên {} kênh', '3', '2', '05'],
  ['Sửa {} máy tính', 'trên 22', '30', 'hơn 52'],
  ['Trường có {} máy tính', 'trên 22', '30', 'hơn 52'],
  ['Đăng tải trên {} trang', '3', '2', '05'],
  ['Treo nội quy trên {} phòng', '22', '30', '52'],
  // So many each are no sum; what is done for each is.
  ['Mỗi lớp cử {} học sinh tham gia đội xung kích', '2', '3', '2–3'],
  ['Phát cho mỗi học sinh {} tờ rơi', '1', '2', '1–2'],
  ['Bình quân {} buổi tuyên truyền một lớp', '2', '3', '2–3'],
  ['Tổ chức {} buổi tuyên truyền/năm học', '2', '3', '2–3'],
  ['Tổ chức {} buổi tuyên truyền để mỗi học sinh hiểu luật', '12', '10', '22'],
  ['Nâng cao kỹ năng của mỗi học sinh qua {} buổi ngoại khóa', '20', '30', '50'],
  ['Phát {} tờ rơi tới từng lớp', '300', '200', '500'],
  ['Mời {} báo cáo viên nói chuyện với mỗi khối', '2', '3', '2–3'],
  ['Tổ chức tuyên truyền, mỗi buổi {} em', '50', '40', '40–50'],
  ['Dạy lồng ghép {} tiết ở mỗi lớp', '2', '3', '2–3'],
  ['Tuyên truyền {} em một buổi', '30', '40', '30–40'],
  ['Tập huấn {} giáo viên trong một buổi', '20', '30', '50'],
  ['Phát thanh {} lần trong tuần', '2', '3', '2–3'],
  ['Tổ chức {} buổi tư vấn trong tháng 10', '2', '3', '05'],
  ['Đăng tối thiểu {} tin bài lên fanpage', '2', '3', '2–3'],
  // Numbers that are called, and what a hotline counts.
  ['Gọi {} khi cần giúp đỡ', '111', '111', '111'],
  ['Dán số điện thoại đường dây nóng 18001567 tại {} lớp', '20', '10', '30'],
  ['Tổng đài tiếp nhận {} cuộc gọi', '120', '100', '220'],
  ['Phổ biến tổng đài 111 tới {} học sinh', '300', '200', '500'],
])('%s: %s and %s', (frame, one, other, both) => {
  expect(told(frame.replace('{}', one), frame.replace('{}', other))).toBe(frame.replace('{}', both));
});

test('a range of one unit keeps both ends, in the figures too', () => {
  const [one] = gatherStatements(
    [{ unit: 'U1', field: 'nhom_2', cell: 'A', voice: 'units', text: 'Tổ chức 10-15 buổi ngoại khóa an toàn mạng' }],
    sgddt2024,
  ).statements;
  expect(one?.figures).toEqual([{ noun: 'buổi', sum: 15, least: 10, isEstimate: false, units: ['U1'] }]);
});

test.each([
  ['Hướng dẫn quy tắc 5 không', 'Hướng dẫn quy tắc 3 không'],
  ['Tiếp nhận qua đường dây nóng 02253', 'Tiếp nhận qua đường dây nóng 02254'],
  ['Tỷ lệ học sinh vi phạm không giảm', 'Tỷ lệ học sinh vi phạm tăng'],
  ['Kỹ năng số của học sinh không kém', 'Kỹ năng số của học sinh tốt'],
])('two, never one: %s / %s', (one, other) => expect(told(one, other).split(' / ')).toEqual([one, other]));

test('so many that have it and so many others that have it not are no contradiction', () => {
  const text = ['Ban hành quy chế phối hợp', 'Ban hành quy chế phối hợp', 'Chưa ban hành quy chế phối hợp'];
  const counted = ['Trang bị tường lửa tại 10 trường', 'Trang bị tường lửa tại 4 trường', 'Chưa trang bị tường lửa tại 6 trường'];
  const said = [text, counted].map((texts) =>
    gatherStatements(
      texts.map((one, at) => ({ unit: `U${at}`, field: 'nhom_2', cell: 'A', voice: 'units' as const, text: one })),
      sgddt2024,
    ).statements.map(({ opposite }) => opposite),
  );
  expect(said[0]?.[0]).toBe('Chưa ban hành quy chế phối hợp');
  expect(said[1]).toEqual(['', '']);
});

test.each([
  ['Treo nội quy trên 22 phòng', 'Treo nội quy 30 phòng', 'Treo nội quy'],
  ['Treo nội quy trên 22 phòng', 'Treo nội quy', 'Treo nội quy'],
  ['Cài phần mềm trên 22 máy tính', 'Cài phần mềm 30 máy tính', 'Cài phần mềm trên máy tính'],
])('a figure that goes leaves no “on” behind: %s + %s', (one, other, all) => expect(told(one, other)).toBe(all));
