/** A finding that names rows names those of the Department's tab. */
import { expect, test } from '@jest/globals';
import { readCampaign } from '../../../src/core/campaign.ts';
import { linkSheet } from '../../../src/core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../src/core/linking/readSheet.ts';
import { readTab } from '../../../src/core/linking/readTab.ts';
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

test('a name in the column of numbers is asked by its name, and is a unit’s once a person says so', () => {
  const grid = gridOf('Trang tính1', [
    ['STT', 'Đơn vị', 'Số vụ đã tiếp nhận năm 2024', 'Số buổi tuyên truyền năm 2024'],
    ['1', 'THPT Trần Phú', '3', '12'],
    ['THPT Kiến An', '', '6', '15'],
    ['3', 'THPT An Lão', '9', '18'],
  ]);
  const [tab] = readHandSheet([grid], sgddt2024).tabs;
  expect(tab?.read.body.aside).toEqual([{ row: 2, kind: 'doubt', text: 'THPT Kiến An', name: 'THPT Kiến An' }]);
  const confirmed = new Set(['thpt tran phu', 'thpt kien an', 'thpt an lao']);
  expect(readTab(grid, 'answers', sgddt2024, { confirmed }).body.rows.map(({ name }) => name)).toEqual([
    'THPT Trần Phú',
    'THPT Kiến An',
    'THPT An Lão',
  ]);
});

test.each(['Đ/c phụ trách', 'ĐC phụ trách', 'Cán bộ phụ trách'])('“%s” over names is the contact', (head) => {
  const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Minh'];
  expect(fieldOf(head, people)).toEqual(['dau_moi', 'chac']);
});

test.each(['Phân công', 'Được phân công', 'Đ/c được phân công', 'Kiện toàn'])('“%s” over names is surely nothing that was done', (head) => {
  const people = ['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Hoàng Minh'];
  expect(fieldOf(head, people)[1]).not.toBe('chac');
});

function fieldOf(head: string, cells: readonly string[]) {
  const rows = ['THPT An Lão', 'THPT Kiến An', 'THPT Tô Hiệu'].map((name, at) => [String(at + 1), name, cells[at] ?? '', String(at)]);
  const grid = gridOf('Trang tính1', [['STT', 'Đơn vị', head, 'Số vụ đã tiếp nhận năm 2024'], ...rows]);
  const column = readHandSheet([grid], sgddt2024).tabs[0]?.read.columns.find(({ at }) => at === 2);
  return [column?.field?.code, column?.sure];
}
