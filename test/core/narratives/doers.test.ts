/** What an office's schools do is not what a unit does itself, and who is told to do something has not done it. */
import { describe, expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { doBySchools } from '../../../src/core/narratives/kinds/doers.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

/** True where the two are told in one sentence. */
function areOne(a: string, b: string, field = 'nhom_3'): boolean {
  const texts = [a, b].map((text, at) => ({ unit: `U${at}`, field, cell: `A${at}`, voice: 'units' as const, text }));
  return gatherStatements(texts, sgddt2024).statements.some(({ units }) => units.length === 2);
}

const inBothOrders = (a: string, b: string) => [areOne(a, b), areOne(b, a)];

describe('the schools did it, or are told to', () => {
  test.each([
    ['Các trường lắp 12 camera', 'Lắp 3 camera'],
    ['Các trường cài phần mềm diệt virus cho 420 máy tính', 'Cài phần mềm diệt virus cho 25 máy tính'],
    ['Các nhà trường tách riêng mạng wifi của học sinh', 'Tách riêng mạng wifi của học sinh'],
    ['Các trường trực thuộc ban hành quy tắc ứng xử trên mạng', 'Ban hành quy tắc ứng xử trên mạng'],
    ['Các trường kiện toàn tổ tư vấn tâm lý', 'Kiện toàn tổ tư vấn tâm lý'],
    ['Toàn bộ các trường tổ chức ký cam kết cho học sinh', 'Tổ chức ký cam kết cho học sinh'],
    ['Hướng dẫn các trường cài phần mềm lọc web', 'Cài phần mềm lọc web'],
    ['Yêu cầu các trường đổi mật khẩu wifi mỗi học kỳ', 'Đổi mật khẩu wifi mỗi học kỳ'],
    ['Đôn đốc các trường lắp camera ở cổng trường', 'Lắp camera ở cổng trường'],
    ['Nhắc các trường kiện toàn tổ tư vấn tâm lý', 'Kiện toàn tổ tư vấn tâm lý'],
    ['Phòng hướng dẫn 24 trường xây dựng quy tắc ứng xử trên mạng', 'Xây dựng quy tắc ứng xử trên mạng'],
    ['Hướng dẫn các trường lồng ghép nội dung an toàn mạng vào môn Tin học', 'Lồng ghép nội dung an toàn mạng vào môn Tin học'],
    ['Giao các trường rà soát tài khoản mạng xã hội của nhà trường', 'Rà soát tài khoản mạng xã hội của nhà trường'],
    ['Hỗ trợ các trường cài phần mềm quản lý phòng máy', 'Cài phần mềm quản lý phòng máy'],
    ['Hướng dẫn phụ huynh cài phần mềm lọc web', 'Cài phần mềm lọc web'],
  ])('%s | %s', (a, b) => expect(inBothOrders(a, b)).toEqual([false, false]));
});

describe('the same who does it', () => {
  test.each([
    ['Các trường lắp 12 camera', 'Các nhà trường lắp đặt 20 camera'],
    ['Hướng dẫn các trường cài phần mềm lọc web', 'Phòng hướng dẫn các trường cài đặt phần mềm lọc web'],
    ['Giao giáo viên chủ nhiệm theo dõi nhóm Zalo của lớp', 'Giáo viên chủ nhiệm theo dõi nhóm Zalo của lớp'],
    ['Nhà trường tổ chức 3 buổi ngoại khóa về an toàn mạng', 'Tổ chức 2 buổi ngoại khóa về an toàn mạng'],
    ['Phòng phát 3.000 tờ rơi đến các trường', 'Phát 500 tờ rơi'],
    ['Chỉ đạo các trường kiện toàn tổ tư vấn tâm lý', 'Chỉ đạo các nhà trường kiện toàn tổ tư vấn tâm lý'],
  ])('%s | %s', (a, b) => expect(inBothOrders(a, b)).toEqual([true, true]));
  test('what is hard is so for all', () =>
    expect(areOne('Các trường thiếu giáo viên Tin học', 'Thiếu giáo viên Tin học', 'kho_khan')).toBe(true));
});

test.each([
  'Tuyên truyền tại các trường về lừa đảo qua mạng',
  'Tập huấn cho giáo viên các trường sử dụng phần mềm',
  'Phối hợp với các trường tổ chức 3 buổi tuyên truyền',
  'Cấp phát tờ rơi cho các trường tuyên truyền',
  'Tiếp nhận các trường hợp bị bắt nạt trên mạng',
  'Trang bị cho các trường 12 camera',
])('of the unit itself: %s', (text) => expect(doBySchools(text)).toBe(false));

describe('what is forbidden in one place may be allowed in another', () => {
  test.each([
    ['Không cho học sinh mang điện thoại đến trường', 'Không cho học sinh mang điện thoại vào lớp'],
    ['Không cho học sinh dùng điện thoại trong trường', 'Không cho học sinh dùng điện thoại trong giờ học'],
    ['Cấm học sinh mang điện thoại đến trường', 'Cấm học sinh mang điện thoại vào lớp học'],
    ['Học sinh không mang điện thoại vào phòng thi', 'Học sinh không mang điện thoại vào lớp'],
    ['Nghiêm cấm học sinh sử dụng mạng xã hội trong giờ học', 'Nghiêm cấm học sinh sử dụng mạng xã hội trong trường'],
  ])('%s | %s', (a, b) => expect(inBothOrders(a, b)).toEqual([false, false]));
  test.each([
    ['Cấm học sinh dùng điện thoại trong giờ học', 'Cấm học sinh sử dụng điện thoại trong giờ học'],
    ['Không cho học sinh mang điện thoại đến trường', 'Không cho học sinh mang điện thoại tới trường'],
  ])('but %s | %s', (a, b) => expect(inBothOrders(a, b)).toEqual([true, true]));
});
