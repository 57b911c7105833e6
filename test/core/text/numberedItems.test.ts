/** A list counted off inside one line stands item by item; numbers of other things stay. */
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { withItemsApart } from '../../../src/core/text/numberedItems.vi.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each([
  ['1. Tổ chức 5 buổi; 2. Phát 500 tờ rơi', '- Tổ chức 5 buổi\n- Phát 500 tờ rơi'],
  ['Đề nghị Sở: 1) Cấp máy tính, 2) Tập huấn giáo viên', 'Đề nghị Sở:\n- Cấp máy tính\n- Tập huấn giáo viên'],
  ['Kết quả: 1 - Tổ chức 5 buổi; 2 - Phát 500 tờ rơi', 'Kết quả:\n- Tổ chức 5 buổi\n- Phát 500 tờ rơi'],
  ['(1): Mở lớp; (2): Cấp tài liệu. (3): Hỗ trợ kinh phí', '- Mở lớp\n- Cấp tài liệu.\n- Hỗ trợ kinh phí'],
])('%s', (line, items) => expect(withItemsApart(line)).toBe(items));

test.each([
  'Khối 1. Khối 2. Khối 3 tham gia đầy đủ.',
  'Ban hành Kế hoạch số 1. Công văn số 2.',
  'Thành lập tổ tư vấn gồm: (1) Hiệu phó, (2) Tổng phụ trách.',
  'Ngày 1/6 - Tổ chức 2 buổi. Ngày 2/9 - Tổ chức 3 buổi',
  '1. Tổ chức 5 buổi.',
  'Lớp 1. Học sinh lớp 2. Giáo viên',
])('is no list: %s', (line) => expect(withItemsApart(line)).toBe(line));

test('each item is asked of whom the words above the list ask', () => {
  const told = (text: string) =>
    gatherStatements([{ unit: 'U0', field: 'de_xuat', cell: 'A1', voice: 'units', text }], sgddt2024).statements.map(
      (one) => `${one.under}: ${one.text}`,
    );
  expect(told('Đề nghị Sở: 1. Cấp máy tính; 2. Tập huấn GV; 3. UBND thành phố cấp kinh phí').sort()).toEqual([
    'kien_nghi.so: Cấp máy tính',
    'kien_nghi.so: Tập huấn giáo viên',
    'kien_nghi.ubnd: UBND thành phố cấp kinh phí',
  ]);
});
