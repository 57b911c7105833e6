/** Small tables without serial numbers: what is no unit is never counted in silence, and no figures leave in silence. */
import { describe, expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import type { CellValue } from '../../../src/core/workbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

type Row = readonly CellValue[];
const heads = [
  'Đơn vị',
  'Số vụ tiếp nhận 2024',
  'Số vụ đã xử lý 2024',
  'Số buổi tuyên truyền 2024',
  'Số lượt người tham gia tuyên truyền 2024',
  'Khó khăn',
];
const plain: readonly Row[] = [
  ['Hải An', 2, 1, 10, 300, 'Không'],
  ['Đồ Sơn', 1, 1, 5, 150, 'Không'],
  ['An Lão', 4, 3, 8, 220, 'Kinh phí'],
];
const schools = plain.map(([name = '', ...more]) => [`THPT ${name}`, ...more]);
const sheet = (rows: readonly Row[]) => gridOf('Trang tính1', [heads, ...rows]);

/** "unit", or what the row of this number under the header is aside as. */
function kindOf(rows: readonly Row[], at: number): string {
  const body = readHandSheet([sheet(rows)], sgddt2024).tabs[0]?.read.body;
  const isUnit = body?.rows.some(({ row }) => row === at) ?? false;
  return isUnit ? 'unit' : (body?.aside.find(({ row }) => row === at)?.kind ?? 'none');
}
const last = (row: Row, above = plain) => kindOf([...above, row], above.length + 1);
const between = (row: Row, above = plain) => kindOf([...above.slice(0, 2), row, ...above.slice(2)], 3);
const bare = (name: string): Row => [name, '', '', '', '', ''];

test.each([
  ...['VÙNG VEN BIỂN', 'Phía Bắc', 'Nội thành', 'Địa bàn đảo', 'Miền núi', 'Cụm 2'],
  ...['→ kiểm tra lại số vụ', '=> báo cáo lại', '!!! Chưa khớp', 'CHƯA NỘP: THPT Hải An', 'hết', 'cần hỏi lại C. Hoa'],
  ...['Thiếu 2 đơn vị', 'Đã nộp 3/4', 'Đã nộp', 'Người nhập: cô Hoa', 'TM. NHÓM TỔNG HỢP'],
])('“%s” alone in its row is no unit in silence', (name) => {
  for (const above of [plain, schools]) expect([last(bare(name), above), between(bare(name), above)]).not.toContain('unit');
});

test.each(['Max', 'MIN', 'TB', 'Average', 'Tính chung', 'Xếp hạng', 'Sở giao', 'Định mức'])('“%s” with figures is no unit', (name) => {
  expect(last([name, 4, 3, 12, 500, ''])).toBe('total');
});

test.each(['HẢI ĐẢO', 'Địa bàn đảo', 'Trường tư', 'Đã nộp', 'Trung vị', 'A'])(
  '“%s” with figures that sum nothing is asked about',
  (name) => {
    expect(last([name, 9, 8, 41, 1300, ''])).toBe('doubt');
  },
);

describe('figures without a name', () => {
  test('are asked about, by words that can be followed', () => {
    const rows = [...plain, ['', 1, 1, 6, 90, '']];
    expect(kindOf(rows, 4)).toBe('doubt');
    expect(linkGrids([sheet(rows)], null, sgddt2024).linked.lost).toEqual([
      'Tab “Trang tính1”: dòng 5 có số mà không có tên đơn vị, nên chưa đọc. Ghi tên vào bảng, hoặc xóa dòng nếu không của đơn vị nào.',
    ]);
  });

  test('are a total in silence where they are the sums', () => {
    expect(last(['', 7, 5, 23, 670, ''])).toBe('note');
  });
});

describe('units keep their rows', () => {
  test.each(['25/10', 'Trần Phú', 'TRẦN PHÚ', 'Nguyễn Thị Minh Khai', 'Toàn Thắng', 'Mẫu Sơn', 'Lý Thánh\nTông', 'Lưu Kiếm'])(
    '“%s”',
    (name) => {
      expect(['unit', 'doubt']).toContain(last([name, 3, 2, 13, 410, 'Không']));
      // By chance the sum of the two above.
      expect(['unit', 'doubt']).toContain(between([name, 3, 2, 15, 450, 'Không']));
    },
  );

  test('one that has sent nothing, in a table of names', () => {
    for (const name of ['Nguyễn Thị Minh Khai', 'Kiến An']) expect(last(bare(name))).toBe('unit');
    expect(last(bare('THPT Kiến An'), schools)).toBe('unit');
  });

  test('“Nuôi dạy trẻ em khiếm thị” is a unit without its first word', () => {
    expect(
      last(['Nuôi dạy trẻ em khiếm thị', 0, 0, 3, 40, 'Không'], [...schools, ...schools.map(([name, ...more]) => [`${name} 2`, ...more])]),
    ).toBe('unit');
  });
});

describe('counts and amounts as a table gives them', () => {
  const meant = (header: string, { title = '', under = '', values = [3, 4, 5] as Row } = {}) => {
    const rows: Row[] = [[title], ['STT', 'Đơn vị', header, 'Số vụ tiếp nhận 2024'], ...(under === '' ? [] : [['', '', under, 'vụ']])];
    const body = schools.map(([name = ''], at) => [at + 1, name, values[at] ?? 1, at]);
    const read = readHandSheet([gridOf('Trang tính1', [...rows, ...body])], sgddt2024).tabs[0]?.read;
    const column = read?.columns.find(({ at }) => at === 2);
    expect(read?.body.rows).toHaveLength(3);
    return `${column?.sure} ${column?.reason.how}`;
  };
  const people = 'Số lượt người tham gia tuyên truyền 2024';

  test.each(['nghìn lượt', 'ĐVT: 1.000 lượt', 'đvt: ngàn người', 'x1000', 'nghìn'])('“(%s)” over people waits', (unit) => {
    expect(meant(`${people} (${unit})`)).toBe('gan_giong scaled');
  });

  test('thousands in the title or under the header wait; of another noun, or of money, not', () => {
    expect(meant(people, { title: 'Đơn vị tính: nghìn người' })).toBe('gan_giong scaled');
    expect(meant(people, { under: '1.000 lượt' })).toBe('gan_giong scaled');
    expect(meant(people, { under: 'lượt' })).toMatch(/^chac/);
    expect(meant(people, { title: 'ĐVT: nghìn đồng' })).toMatch(/^chac/);
    expect(meant('Số buổi tuyên truyền 2024', { title: 'Đơn vị tính: nghìn người' })).toMatch(/^chac/);
  });

  test('amounts that no unit explains and that are too small for đồng wait', () => {
    const header = 'Kinh phí bố trí 2024';
    expect(meant(header, { values: [250_000, 310_000, 120_000] })).toBe('gan_giong money');
    expect(meant(header, { values: [15_000_000, 2_500_000, 400_000] })).toMatch(/^chac/);
    expect(meant(`${header} (nghìn đồng)`, { values: [250_000, 310_000, 120_000] })).toMatch(/^chac/);
    expect(meant(header, { values: ['12 triệu', '8 triệu', '0'] })).toMatch(/^chac/);
  });
});
