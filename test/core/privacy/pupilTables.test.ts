/** Tables of pupils as schools write them, and ordinary ones: cells parted by |, rows by //, lines of a cell by ⏎. */
import { expect, test } from '@jest/globals';
import { pupilCells } from '../../../src/core/privacy/traces/pupilRows.vi.ts';

const placesIn = (text: string) => {
  const rows = text.split(' // ').map((row) => row.split('|').map((cell) => cell.replace('⏎', '\n')));
  return pupilCells(rows)
    .map(({ row, column }) => `${row}:${column}`)
    .join(' ');
};

test.each([
  ['a name in three columns', 'STT|Họ|Đệm|Tên|Lớp // 1|Nguyễn|Thị|Hà|7A // 2|Trần|Văn|Nam|7B', '1:1 1:2 1:3 2:1 2:2 2:3'],
  ['a name in two columns under one head', 'STT|Họ và tên||Lớp // 1|Nguyễn Thị|Hà|7A // 2|Trần Văn|Nam|7B', '1:1 1:2 2:1'],
  [
    'pupils without a class',
    'STT|Họ tên HS|Phụ huynh|SĐT // 1|Nguyễn Thị Hà|Trần Văn Bình|0912 // 2|Trần Văn Nam|Lê Thị Mai|0913',
    '1:1 2:1',
  ],
  ['classes as headings', 'DANH SÁCH // Lớp 7A // 1|Nguyễn Thị Hà // 2|Trần Văn Nam // Lớp 7B // 1|Lê Hoàng Minh', '2:1 3:1 5:1'],
  [
    'classes as headings within a table',
    'STT|Họ và tên|Ghi chú // |8A2| // 1|Nguyễn Thị Hà|đã tư vấn // |8A3| // 1|Trần Văn Nam|',
    '2:1 4:1',
  ],
  ['initials', 'Họ tên|Lớp|Nội dung // N.T.H|9A|bị dọa tung ảnh // T.V.N.|9B|bị lừa', '1:0 2:0'],
  ['codes of pupils', 'Mã HS|Họ và tên // 3101|Nguyễn Thị Hà // 3102|Trần Văn Nam', '1:1 2:1'],
  ['a list of winners', 'Danh sách học sinh đạt giải // STT|Họ và tên|Giải // 1|Nguyễn Thị Hà|Nhất // 2|Trần Văn Nam|Nhì', '2:1 3:1'],
  ['what is said in brackets', 'Nguyễn Thị Hà (nữ)|7A // Trần Văn Nam (nam)|7B', '0:0 1:0'],
  ['a class with its school', 'Họ tên|Lớp // Nguyễn Thị Hà|7A - THCS Lê Lợi // Trần Văn Nam|7B, THCS Lê Lợi', '1:0 2:0'],
  ['a class with its course', 'Nguyễn Thị Hà|10A1-K45 // Trần Văn Nam|10A2-K45', '0:0 1:0'],
  ['classes with a dot', 'Nguyễn Thị Hà|7.1 // Trần Văn Nam|7.2', '0:0 1:0'],
  ['grades', 'Nguyễn Thị Hà|Khối 7 // Trần Văn Nam|Khối 8', '0:0 1:0'],
  ['pet names', 'STT|Tên cháu|Lớp // 1|Bống|Lá 1 // 2|Tít|Lá 2', '1:1 2:1'],
  ['names of victims alone', 'Danh sách nạn nhân| // 1|Nguyễn Thị Hà // 2|Trần Văn Nam', '1:1 2:1'],
  ['lines within a cell', 'Họ tên|Lớp // Nguyễn Thị Hà⏎(bị ghép ảnh)|7A // Trần Văn Nam⏎(đã tư vấn)|7B', '1:0 2:0'],
  ['a name without a surname', 'Tên|Nam/Nữ|Năm sinh // Nguyễn Hà|Nữ|2012 // Quốc Bảo|Nam|2013', '1:0 2:0'],
  [
    'a table below others',
    'Trường|Số buổi // THCS A|3 // | // | // | // | // | // | // | // | // | // | // | // | // | // | // | // Họ tên học sinh|Hỗ trợ // Nguyễn Thị Hà|học phí',
    '18:0',
  ],
  ['a numbered list in one column', 'Danh sách các em được hỗ trợ // 1. Nguyễn Thị Hà // 2. Trần Văn Nam', '1:0 2:0'],
])('%s: told', (_, rows, places) => {
  expect(placesIn(rows)).toBe(places);
});

test.each([
  ['teachers with their posts', 'STT|Họ và tên|Chức vụ // 1|Nguyễn Thị Hà|Giáo viên // 2|Trần Văn Nam|TPT Đội'],
  [
    'who tells pupils',
    'Danh sách báo cáo viên tuyên truyền cho học sinh // STT|Họ và tên|Đơn vị // 1|Nguyễn Thị Hà|Công an // 2|Trần Văn Nam|Đoàn',
  ],
  ['schools and their pupils', 'Trường|Số học sinh // Lê Quý Đôn|1200 // Nguyễn Bỉnh Khiêm|900'],
  ['a timetable', 'Thứ|Lớp|Giáo viên // 2|7A|Nguyễn Thị Hà // 3|7B|Trần Văn Nam'],
  ['parents', 'Ban đại diện cha mẹ học sinh // Họ và tên|Chức vụ // Nguyễn Thị Hà|Trưởng ban // Trần Văn Nam|Phó ban'],
  ['parents named in the head', 'Họ tên cha mẹ học sinh|Nhiệm vụ // Nguyễn Thị Hà|Trưởng ban'],
  ['parts of a plan', 'Mục|Nội dung // 7.1|Tuyên truyền Luật Trẻ em // 7.2|Ngày hội Thanh Xuân'],
  ['sessions below a grade', 'Khối 6 // Tuyên truyền|2 buổi // Khối 7 // Tọa đàm|1 buổi'],
  ['a class with its sessions', 'Lớp 7A // Sinh hoạt dưới cờ|12/10/2024 // Thi vẽ tranh|15/10/2024'],
  ['numbers of pupils by school', 'Danh sách học sinh theo trường (số lượng) // Lê Quý Đôn|120 // Trần Phú|130'],
  ['units of pupils', 'Tên liên đội|Tổng số đội viên // Kim Đồng|300 // Võ Thị Sáu|280'],
  ['who was there', 'Ngày|Lớp|Người dạy|Người dự // 1/2/2024|7A|Phạm Gia Bảo|Bùi Khánh An'],
  ['a course of teachers', 'Danh sách học viên lớp tập huấn giáo viên // STT|Họ và tên|Đơn vị // 1|Phạm Gia Bảo|THCS A'],
  ['streets', 'Tên|Chiều dài // Trần Phú|200 // Lê Lợi|300'],
  ['officers born before', 'Họ và tên|Ngày sinh|Chức vụ // Phạm Gia Bảo|1/2/1988|Bí thư'],
  ['who leads a grade', 'Tổ trưởng chuyên môn|Khối // Phạm Gia Bảo|Khối 4'],
  ['a class and its teacher', 'Lớp 7A // Sĩ số|40 // Nữ|21 // GVCN|Phạm Gia Bảo'],
  ['groups of small children', 'Tên nhóm trẻ|Chủ nhóm // Hoa Mai|Phạm Thị Lan // Sao Sáng|Bùi Thị Hoa'],
])('%s: not told', (_, rows) => {
  expect(placesIn(rows)).toBe('');
});
