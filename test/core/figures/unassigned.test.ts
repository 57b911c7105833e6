/** Whether a cell that asks for a person names one. */
import { expect, test } from '@jest/globals';
import { namesNobody } from '../../../src/core/figures/unassigned.vi.ts';

test.each([
  'Chưa phân công',
  'Không có',
  'Sẽ phân công sau',
  'chua phan cong',
  '-',
  'Chưa phân công (do thiếu người)',
  'Đơn vị chưa phân công đầu mối',
  'Dự kiến giao cô Lan',
  'Chưa có, sẽ bổ sung sau',
])('%s: nobody', (text) => {
  expect(namesNobody(text)).toBe(true);
});

test.each([
  'Hiệu trưởng',
  'Bộ phận chuyên môn',
  'Không thay đổi so với năm 2023',
  'Chưa có chuyên trách, Hiệu trưởng kiêm nhiệm',
  'Văn thư (chưa qua tập huấn)',
  'Nguyễn Văn Sau',
  'Đã phân công',
])('%s: somebody', (text) => {
  expect(namesNobody(text)).toBe(false);
});
