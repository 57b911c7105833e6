/** Columns of one question that each count others are parts: none is read for the whole, whichever words the form knows. */
import { describe, expect, test } from '@jest/globals';
import { columnReason } from '../../../src/core/linking/linkWords.vi.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const units = ['Phòng GDĐT quận Lê Chân', 'Trường THPT Kiến An', 'Trường THPT Ngô Quyền', 'Trường THPT An Lão'];

function read(headers: readonly string[]) {
  const rows = units.map((unit, at) => [at + 1, unit, ...headers.map((_, column) => 40 + at * 7 + column)]);
  const [tab] = readHandSheet([gridOf('Trang tính1', [['STT', 'Đơn vị', ...headers], ...rows])], sgddt2024).tabs;
  return (tab?.read.columns ?? []).slice(2);
}

describe('each names others', () => {
  test.each([
    [['Số lượt phụ huynh được tuyên truyền năm 2024', 'Số lượt học sinh được tuyên truyền năm 2024']],
    [['Số buổi tuyên truyền cho học sinh 2024', 'Số buổi tuyên truyền cho phụ huynh 2024']],
    [
      [
        'Số buổi tuyên truyền cho học sinh 2024',
        'Số buổi tuyên truyền cho giáo viên 2024',
        'Số buổi tuyên truyền cho cha mẹ học sinh 2024',
      ],
    ],
    [['Số lượt giáo viên được tập huấn năm 2024', 'Số lượt cán bộ quản lý được tập huấn năm 2024']],
    [['Số lượt HS tham gia tuyên truyền 2024', 'Số lượt phụ huynh tham gia tuyên truyền 2024']],
    [['Số lượt tham gia tuyên truyền năm 2024 (học sinh)', 'Số lượt tham gia tuyên truyền năm 2024 (phụ huynh)']],
  ])('%j: none is sure', (headers) => {
    expect(read(headers).filter(({ sure }) => sure === 'chac')).toEqual([]);
  });

  test('the panel says that they are parts, and to add them up', () => {
    const [first] = read(['Số buổi tuyên truyền cho học sinh 2024', 'Số buổi tuyên truyền cho phụ huynh 2024']);
    expect(first && columnReason(first, 'Sở')).toMatch(/^Cùng một mục với cột “Số buổi tuyên truyền cho phụ huynh 2024”.*cộng các phần/);
  });
});

describe('one stays sure', () => {
  test.each([
    [['Số lượt người tham gia tuyên truyền năm 2024', 'Số lượt phụ huynh tham gia tuyên truyền năm 2024']],
    [['Số lượt người tham gia tuyên truyền năm 2024', 'Số lượt cán bộ, giáo viên được tập huấn năm 2024']],
    [['Số buổi tuyên truyền năm 2024', 'Số buổi tuyên truyền cho phụ huynh năm 2024']],
    [['Số lượt học sinh tham gia tuyên truyền năm 2023', 'Số lượt phụ huynh tham gia tuyên truyền năm 2024']],
  ])('%j', (headers) => {
    expect(read(headers)[0]?.sure).toBe('chac');
  });
});
