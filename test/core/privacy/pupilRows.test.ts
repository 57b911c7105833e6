/** Rows that list pupils are known by a name beside a class or a birth; what a column's head says decides whose names they are. */
import { expect, test } from '@jest/globals';
import { pupilCells } from '../../../src/core/privacy/traces/pupilRows.vi.ts';

const placesIn = (rows: readonly (readonly string[])[]) => pupilCells(rows).map(({ row, column }) => `${row} ${column}`);

test.each<[string, string[][], string[]]>([
  [
    'a column of class teachers beside',
    [
      ['STT', 'Họ và tên', 'Lớp', 'GVCN'],
      ['1', 'Nguyễn Thị Hà', '7A', 'Trần Văn Bình'],
    ],
    ['1 1'],
  ],
  [
    'a kindergarten',
    [
      ['STT', 'Tên trẻ', 'Ngày sinh'],
      ['1', 'Phạm Gia Bảo', '12/5/2021'],
      ['2', 'Bùi Khánh An', '03/02/2020'],
    ],
    ['1 1', '2 1'],
  ],
  [
    'small letters',
    [
      ['Họ tên', 'Lớp'],
      ['nguyễn thị hà', '7a'],
    ],
    ['1 0'],
  ],
  ['numbered names without heads', [['Danh sách học sinh'], ['1. Nguyễn Thị Hà', '7A'], ['2) Lê Minh Đức', '7B']], ['1 0', '2 0']],
  [
    'classes of subjects',
    [
      ['Họ tên', 'Lớp'],
      ['Nguyễn Thị Hà', '10 Toán 1'],
      ['Lê Minh Đức', '11 Chuyên Anh'],
    ],
    ['1 0', '2 0'],
  ],
  [
    'names of small peoples',
    [
      ['Họ tên', 'Lớp'],
      ['Giàng A Páo', '8A'],
      ["Ksor H'Nhi", '8B'],
    ],
    ['1 0', '2 0'],
  ],
  [
    'ISO days',
    [
      ['Họ tên', 'Ngày sinh'],
      ['Nguyễn Thị Hà', '2012-05-14'],
    ],
    ['1 0'],
  ],
  [
    'days with a time, years of two digits',
    [
      ['Họ tên', 'NS'],
      ['Nguyễn Thị Hà', '14/05/2012 00:00:00'],
      ['Lê Minh Đức', '14.5.12'],
    ],
    ['1 0', '2 0'],
  ],
  ['a title with both', [['DANH SÁCH HỌC SINH DO GVCN LẬP'], ['Nguyễn Thị Hà', '7A']], ['1 0']],
  [
    'who is in charge named beside the title',
    [
      ['Danh sách lớp', 'cán bộ phụ trách: cô Lan'],
      ['Họ tên', 'Lớp'],
      ['Nguyễn Thị Hà', '7A'],
    ],
    ['2 0'],
  ],
  [
    'a grade under the head of classes',
    [
      ['Họ tên', 'Lớp'],
      ['Nguyễn Thị Hà', 'lớp lá'],
      ['Vũ Thị An', 'Khối 8'],
    ],
    ['1 0', '2 0'],
  ],
  ['a year of birth without heads', [['Nguyễn Thị Hà', '2012']], ['0 0']],
  [
    'a title that lists teachers and pupils',
    [['Danh sách giáo viên chủ nhiệm và học sinh cần hỗ trợ'], ['Họ và tên', 'Lớp'], ['Nguyễn Thị Hà', '7A']],
    ['2 0'],
  ],
  [
    'pupils under a list of posts',
    [['Phân công nhiệm vụ'], ['Họ và tên', 'Chức vụ'], ['Trần Thị Mai', 'Giáo viên'], ['Học sinh tham gia'], ['Nguyễn Thị Hà', '7A']],
    ['4 0'],
  ],
  [
    'what a teacher does stands under the posts',
    [
      ['Họ và tên', 'Lớp', 'Chức vụ'],
      ['Nguyễn Thị Hà', '7A', 'Giáo viên bộ môn đề nghị kỷ luật'],
    ],
    ['1 0'],
  ],
])('%s: told', (_, rows, places) => {
  expect(placesIn(rows)).toEqual(places);
});

test.each<[string, string[][]]>([
  [
    'teachers and their classes',
    [
      ['STT', 'Họ và tên giáo viên chủ nhiệm', 'Lớp'],
      ['1', 'Nguyễn Thị Hà', '7A'],
    ],
  ],
  [
    'teachers of a class with their post',
    [
      ['Họ và tên', 'Lớp', 'Chức vụ'],
      ['Nguyễn Thị Hà', '7A', 'Giáo viên chủ nhiệm'],
    ],
  ],
  [
    'a title of teachers and what they teach',
    [['Danh sách giáo viên bồi dưỡng học sinh giỏi'], ['Họ và tên', 'Lớp'], ['Nguyễn Thị Hà', '7A']],
  ],
  ['a title that says teachers', [['Danh sách giáo viên chủ nhiệm'], ['Họ và tên', 'Lớp'], ['Nguyễn Thị Hà', '7A']]],
  [
    'schools and years',
    [
      ['STT', 'Trường', 'Năm'],
      ['1', 'Lê Quý Đôn', '2012'],
    ],
  ],
  [
    'schools and classes',
    [
      ['Trường', 'Lớp'],
      ['Phan Đăng Lưu', '9A'],
    ],
  ],
  [
    'officers with their births',
    [
      ['Họ và tên', 'Ngày sinh', 'Chức vụ'],
      ['Nguyễn Thị Hà', '12/5/1985', 'Hiệu trưởng'],
    ],
  ],
  [
    'meetings',
    [
      ['Người dự', 'Ngày'],
      ['Nguyễn Thị Hà', '12/5/2023'],
    ],
  ],
  [
    'people and years under another head',
    [
      ['Tên giải thưởng', 'Năm'],
      ['Lê Quý Đôn', '2012'],
    ],
  ],
])('%s: not told', (_, rows) => {
  expect(placesIn(rows)).toEqual([]);
});
