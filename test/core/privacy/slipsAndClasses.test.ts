/** Slips in ordinary words, classes at work, networks and papers: nobody is told of; somebody beside them is. */
import { expect, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { withoutWordSlips } from '../../../src/core/privacy/slips/wordSlips.vi.ts';
import { isHeld } from '../../fixtures/privacy/isHeld.ts';

test.each([
  ['Tổ chức tại hội trườn UBND phường An Dương', 'Tổ chức tại hội trường UBND phường An Dương'],
  ['Trẻ em đều được can thiệ', 'Trẻ em đều được can thiệp'],
  ['Hiệu trưởng teho dõi', 'Hiệu trưởng theo dõi'],
  ['Khó khăn: Liê đội mới kiện toàn', 'Khó khăn: Liên đội mới kiện toàn'],
  ['là nhnữg nơi chưa có cáp quang', 'là những nơi chưa có cáp quang'],
  ['TUYÊN TRUYỀ PHÁP LUẬT Ở TRƯỜN THCS', 'TUYÊN TRUYỀN PHÁP LUẬT Ở TRƯỜNG THCS'],
  ['Giao vien Tin hoc thuc hie', 'Giao vien Tin hoc thuc hien'],
  // What a name may have is left: it is read as a name.
  ['em Nguyễn Thị Hươn', 'em Nguyễn Thị Hươn'],
  ['liên quan đến Côn văn Thép', 'liên quan đến Côn văn Thép'],
  ['vụ của Tha thị Lan', 'vụ của Tha thị Lan'],
  ['cháu Kôhi lớp 7', 'cháu Kôhi lớp 7'],
  ['em ọHc bị dọa', 'em ọHc bị dọa'],
  ['hs nna, bi xam hai', 'hs nna, bi xam hai'],
  ['gia đình laam', 'gia đình laam'],
  ['fb tài sún dọa bạn', 'fb tài sún dọa bạn'],
])('%s', (typed, meant) => {
  expect(withoutWordSlips(typed)).toBe(meant);
});

test.each(['liên quan đến Côn văn Thép', 'trường hợp Tha thị Lan', 'học sinh lớp /4 bị dọa'])('%s: held', (text) => {
  expect(mayBePrinted(text)).toBe(false);
});

test.each([
  'Tập huấn: 1 lớp/30 người',
  'Mở 3 lớp/90 học viên',
  'Trườn THPT Nguyễn Thị Minh Khai không phát sinh vụ việc nào trong kỳ',
  'Bảo An toàn trước, học sau: khẩu hiệu của lớp 10C6',
  'Tiết học mở tại lớp 8A6 do cụm trường Quyết Thắng dự giờ',
  'Lớp 7/1 giải Nhất, lớp 7/5 giải Nhì hội thi "Thanh niên với an toàn mạng"',
  'Bảng tin lớp 6B trang trí theo chủ đề "Vì một internet sạch"',
  'Lớp học không điện thoại: thí điểm ở 9B và 5D7',
  'Tài khoản LMS cấp theo lớp: lop6a1, lop6a2, lop7b (giáo viên quản lý)',
  'Bang tin lop 8/9 trang tri theo chu de "La chan so"',
  'Toàn trường dùng chung tài khoản wifi hs_vothisau, đổi mật khẩu hằng tháng',
  'Hồ sơ lưu tại Văn phòng, mã hồ sơ TE-2023-303',
  'Cổng trường THPT Vĩnh Bảo treo pano "Chú bộ đội và em"',
  'Hoàng Sa, Trường Sa trong tim em: lồng ghép chống tin giả',
  'Giảm vì trường Trần Quốc Toản sáp nhập vào trường Nhữ Văn Lan từ 01/8/2023',
  'tình huống giả định: bạn a nhắn tin xấu cho bạn b',
  'VÍ DỤ "CHÁU X BỊ NGƯỜI LẠ KẾT BẠN" DÙNG TRONG BÀI GIẢNG',
])('nobody: %s', (text) => {
  expect(mayBePrinted(text)).toBe(true);
});

test.each([
  'Khẩu hiệu của lớp 10C6 bị một bạn xé',
  'Tiết học mở tại lớp 8A6 có em khóc',
  'Lớp 7/1 giải Nhất, lớp trưởng nghiện game',
  'Mai lớp 9A đạt giải Nhất hội thi',
  'Hồng, 9A, đạt giải Nhất hội thi vẽ tranh',
  'mai lop 9a dat giai nhat hoi thi ve tranh',
  'Giải pháp của lớp 7A2 được nhân rộng. Tổ chức 2 buổi tuyên truyền.',
  'Ở lớp 9/3 trấn lột hôm qua trên mạng',
  'Tài khoản wifi hs_vothisau của em bị tung ảnh',
  'tài khoản ngoc_kute dùng wifi trường',
  'Hồ sơ của cháu lưu tại Văn phòng, mã hồ sơ TE-2023-303',
  'Clip "Nữ sinh THCS Tràng Cát bị đánh" lan trên mạng',
  'tình huống giả định: bạn an nhắn tin xấu cho bạn b',
])('somebody: %s', (text) => {
  expect(isHeld(text)).toBe(true);
});
