/** Decimals, declared rates and figures of the whole period, out of a report in words. */
import { expect, test } from '@jest/globals';
import { readOutline } from '../../../src/core/outlineTab/readOutline.ts';
import { linesOfText } from '../../../src/core/written/lines.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { blankForm } from '../../../src/outline/blankForm.ts';
import { moreKinds } from '../outlineTab/moreKinds.ts';
import { tabOf } from '../outlineTab/officerForm.ts';

const { outline } = readOutline(tabOf(moreKinds), blankForm);

/** What is proposed of a line of the first section. */
function proposed(line: string) {
  if (outline === null) throw new Error('The rows have a fault.');
  const { figures } = readReport(linesOfText(`XÃ MỘT\nBÁO CÁO\nI. Trồng cây\n${line}`), 'bc.txt', outline);
  return figures.map(({ field, year, value, typed, sure, doubts }) => [field, year, value, typed, sure, ...doubts]);
}

const rate = 'ty_le_ho_cham_cay';
test.each<[string, ...unknown[][]]>([
  ['Tỷ lệ hộ chăm cây năm 2026 đạt 45,5%, năm 2027 đạt 60%.', [rate, 2026, 45.5, '45,5%', 'chac'], [rate, 2027, 60, '60%', 'chac']],
  ['Tỷ lệ hộ chăm cây năm 2026 khoảng 45%.', [rate, 2026, 45, '45%', 'can_xem', 'estimate']],
  ['Tỷ lệ hộ chăm cây đạt 45%.', [rate, null, 45, '45%', 'can_xem', 'no-year']],
  ['Tỷ lệ che phủ hiện nay: 38%.', ['ty_le_che_phu_hien_nay', null, 38, '38%', 'chac']],
  ['Tỷ lệ che phủ hiện nay năm 2027 là 38%.', ['ty_le_che_phu_hien_nay', null, 38, '38%', 'can_xem', 'part-year']],
  ['Phấn đấu năm 2027 tỷ lệ hộ chăm cây đạt 60%.'],
  ['Năm 2026 có 45% số hộ dân tham gia.'],
  ['Tỷ lệ hộ chăm cây năm 2026 cao hơn tỷ lệ che phủ hiện nay 5%.'],
  [
    'Năm 2026, diện tích trồng là 12,5 ha; năm 2027 diện tích trồng là 1.234,5 ha.',
    ['dien_tich_trong', 2026, 12.5, '12,5 ha', 'chac'],
    ['dien_tich_trong', 2027, 1234.5, '1.234,5 ha', 'chac'],
  ],
  ['Diện tích bồi thường: 2,25 ha.', ['dien_tich_boi_thuong', null, 2.25, '2,25 ha', 'chac']],
  ['Số tổ trồng cây: 7 tổ.', ['so_to_trong_cay', null, 7, '7 tổ', 'chac']],
])('%s', (line, ...figures) => expect(proposed(line)).toEqual(figures));
