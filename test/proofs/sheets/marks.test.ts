/** Lists with marks: an empty cell beside the unit's own marks is 0, and said so; one that says it has no number is none. */
import { expect, test } from '@jest/globals';
import { linkGrids } from '../../../src/core/linking/linkWorkbook.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { gridOf } from './sheet.ts';

const list = (first: string, second: string) =>
  gridOf('Biểu 3 DS trường', [
    ['DANH SÁCH TRƯỜNG TỔ CHỨC TUYÊN TRUYỀN ĐỊNH KỲ'],
    ['STT', 'Phòng GDĐT', 'Tên trường', 'Cấp học', '2021', '2022', '2023', '2024'],
    [1, 'PGD Lê Chân', 'TH Nguyễn Du', 'Tiểu học', 'x', 'x', 'x', 'x'],
    [2, 'PGD Lê Chân', 'THCS Tô Hiệu', 'THCS', 'x', 'x', first, 'x'],
    [3, 'PGD Hồng Bàng', 'TH Đinh Tiên Hoàng', 'Tiểu học', 'x', 'x', 'x', 'Có'],
    [4, 'PGD Hồng Bàng', 'THCS Hồng Bàng', 'THCS', 'x', 'x', 'x', second],
  ]);

const answers = gridOf('Biểu 1', [
  ['STT', 'Đơn vị', 'Số buổi tuyên truyền 2024', 'Số vụ đã tiếp nhận 2024'],
  [1, 'PGD Lê Chân', 12, 0],
  [2, 'PGD Hồng Bàng', 15, 1],
]);

function read(first: string, second: string) {
  const { grids, linked } = linkGrids([answers, list(first, second)], null, sgddt2024);
  const table = grids.find(({ name }) => name === 'BTC 1 Cơ sở');
  const at = (code: string) => table?.shown[0]?.indexOf(code) ?? -1;
  const told = (linked.copies ?? []).filter((line) => line.includes('ô trống ở cột đánh dấu'));
  return { cells: [table?.shown[2]?.[at('so_lan.2023')], table?.shown[4]?.[at('so_lan.2024')]], told };
}

test('what is left empty among marks is told, with how many cells', () => {
  const { cells, told } = read('', '');
  expect(cells).toEqual(['0', '0']);
  expect(told).toEqual([expect.stringMatching(/^Tab “Biểu 3 DS trường”: 2 ô trống/)]);
});

test('marked, or told to have no number, nothing is taken for 0 unsaid', () => {
  expect(read('x', 'không')).toEqual({ cells: ['1', '0'], told: [] });
  expect(read('chưa có số liệu', 'x')).toEqual({ cells: ['chưa có số liệu', '1'], told: [] });
  expect(read('CCSL', 'KAD')).toEqual({ cells: ['CCSL', 'KAD'], told: [] });
});
