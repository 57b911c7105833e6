/** What the terminal says of a link with many units: cut, and where the whole is. */
import { expect, test } from '@jest/globals';
import { sayLink } from '../../../src/core/linking/given/sayLink.vi.ts';

test('1,200 units without a type, 60 doubtful rows and 30 hidden tabs are told by a few and their number', () => {
  const units = Array.from({ length: 1200 }, (_, at) => ({ name: `Cơ sở Hoa Mai ${at + 1}`, type: null }));
  const aside = Array.from({ length: 60 }, (_, at) => ({ row: at + 2, text: 'Bình Quân', isDoubtful: true }));
  const hidden = Array.from({ length: 30 }, (_, at) => `Nháp ${at + 1}`);
  const tab = { tab: 'Số liệu', role: 'answers', table: null, reason: '', aside, columns: [] };
  const lines = sayLink([tab], hidden, units);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(700);
  expect(lines).toHaveLength(1 + 20 + 1 + 2);
  expect(lines.join('\n')).toContain('và 1180 nơi khác');
  expect(lines.join('\n')).toContain('và 40 dòng nữa chưa đọc: ở “aside” của tệp liên kết');
  expect(lines.join('\n')).toContain('và 10 nơi khác');
});
