/** Times after the period, and denials of money that a unit's own sums contradict. */
import { expect, test } from '@jest/globals';
import { gatherStatements } from '../../../src/core/narratives/gatherStatements.ts';
import { deniesMoney } from '../../../src/core/narratives/kinds/denials.vi.ts';
import { isAfter } from '../../../src/core/narratives/kinds/laterOn.vi.ts';
import type { Narrative } from '../../../src/core/narratives/narratives.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each([
  'Đã lên kế hoạch tổ chức hội thi an toàn mạng vào tháng 3/2025',
  'Tổ chức ngày hội vào tháng 02 năm 2025',
  'Mua phần mềm trong quý I/2025',
  'Lắp camera trong năm 2026',
  'Đăng ký 12 buổi ngoại khóa trong học kỳ II năm học 2024-2025',
  'Hội thi tổ chức vào cuối năm 2025',
])('after the period: %s', (text) => expect(isAfter(text, sgddt2024.years)).toBe(true));

test.each([
  'Tổ chức hội thi vào tháng 3/2024',
  'Ban hành Kế hoạch thực hiện Chương trình giai đoạn 2021-2025',
  'Xây dựng kế hoạch đến năm 2025',
  'Năm học 2024-2025 tổ chức 12 buổi ngoại khóa',
  'Trong năm học 2024-2025 tổ chức 12 buổi',
  'Học kỳ I năm học 2024-2025 tổ chức 3 buổi',
  'Phần mềm có bản quyền đến tháng 6/2025',
  'Ký hợp đồng thuê đường truyền đến hết tháng 12/2025',
  'Ban hành Công văn số 12/2025 về an toàn mạng',
  'Tập huấn cho 2025 học sinh trong năm 2023',
  'Đặt mục tiêu đến quý IV/2025',
])('within it, or of a paper: %s', (text) => expect(isAfter(text, sgddt2024.years)).toBe(false));

test.each([
  'Chưa được bố trí kinh phí cho nhiệm vụ này.',
  'Không có kinh phí',
  'Nhà trường chưa có kinh phí thực hiện nhiệm vụ',
  'Chưa được cấp kinh phí nào',
  'Đến nay đơn vị chưa được cấp kinh phí',
])('no money at all: %s', (text) => expect(deniesMoney.test(text)).toBe(true));

test.each([
  'Chưa có kinh phí riêng',
  'Chưa có nguồn kinh phí riêng; các trường chủ yếu lồng ghép từ nguồn chi thường xuyên',
  'Chưa được cấp đủ kinh phí',
  'Không có kinh phí mua phần mềm bản quyền',
  'Chưa có kinh phí hằng năm',
  'Kinh phí hạn hẹp',
  'Chưa bố trí được kinh phí cho việc mua máy chủ',
  'Không có khó khăn về kinh phí',
])('not that: %s', (text) => expect(deniesMoney.test(text)).toBe(false));

test('who gave sums and says that there was no money is not counted', () => {
  const say = (unit: string): Narrative => ({ unit, field: 'kho_khan', cell: 'A1', voice: 'units', text: 'Chưa được bố trí kinh phí.' });
  const [one] = gatherStatements([say('U1'), say('U2')], sgddt2024, new Map([['U2', new Set(['kinh_phi'])]])).statements;
  expect(one).toMatchObject({ units: ['U1'], contradicted: ['U2'] });
});
