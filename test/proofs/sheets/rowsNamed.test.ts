/** A finding that names rows names those of the Department's tab. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

test('a school listed twice is named by the rows of the tab, title rows and all', () => {
  const answers = gridOf('Số liệu chung', [
    ['STT', 'Tên đơn vị', 'Số vụ tiếp nhận 2023', 'Số buổi tuyên truyền 2023', 'Số lượt người tham gia 2023'],
    ['1', 'Phòng GDĐT quận Lê Chân', '3', '8', '120'],
    ['2', 'Phòng GDĐT quận Hải An', '2', '7', '110'],
  ]);
  const schools = gridOf('DS trường', [
    ['DANH SÁCH TRƯỜNG TỔ CHỨC TUYÊN TRUYỀN ĐỊNH KỲ'],
    ['(kèm theo báo cáo)'],
    [''],
    ['STT', 'Đơn vị', 'Tên trường', 'Cấp học', 'Số lần 2022', 'Số lần 2023'],
    ['1', 'Phòng GDĐT quận Lê Chân', 'Trường THCS Trần Phú', 'THCS', '2', '2'],
    ['2', 'Phòng GDĐT quận Lê Chân', 'Trường THCS Võ Thị Sáu', 'THCS', '2', '2'],
    ['3', 'Phòng GDĐT quận Hải An', 'Trường THCS Đằng Hải', 'THCS', '1', '2'],
    ['4', 'Phòng GDĐT quận Lê Chân', 'Trường THCS Trần Phú', 'THCS', '2', '2'],
  ]);
  const workbook = linkSheet([answers, schools], [], null, { names: [], outline: sgddt2024 });
  const run = { now: '2024-12-25T08:00:00+07:00', state: 'TAM', version: 0 } as const;
  const { findings } = readCampaign(workbook, sgddt2024, run).checked;
  const [told] = findings.filter(({ rule }) => rule === 'T02');
  expect(told?.message).toMatch(/\b5, 8\b/);
  expect(told?.place?.row).toBe(7);
});
