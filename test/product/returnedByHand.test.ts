/** Cells that an officer names by hand in the tracking tab lead the returned unit to its boxes. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import type { DepartmentView, Reply, UnitView } from '../../src/api/api.ts';

const spreadsheet = openWorkbook('samples/chien-dich-2024.xlsx');
const gas = openGas(spreadsheet, { withoutDrive: true });

function ask<View>(name: string, ...given: unknown[]): View {
  const reply = gas.run(name, ...given) as Reply<View>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
}

const returned = ask<DepartmentView>('readDepartment').units.find(({ state }) => state === 'returned');
const written = 'Số buổi tuyên truyền 2023';
const cell = [...(spreadsheet.sheets.find(({ name }) => name === 'Theo dõi')?.cells.values() ?? [])]
  .flatMap((row) => [...row.values()])
  .find(({ value }) => value === written);

test.each([
  [written, ['nhom_2_so_buoi.2023']],
  ['số buổi tuyên truyền (2023)', ['nhom_2_so_buoi.2023']],
  ['Số buổi tuyên truyền, 2022; Số lượt người tham gia tuyên truyền năm 2024', ['nhom_2_so_buoi.2022', 'nhom_2_so_luot.2024']],
  ['Số buổi tuyên truyền, năm 2021 (khi trả: 5), số buổi tuyên truyền 2022', ['nhom_2_so_buoi.2021', 'nhom_2_so_buoi.2022']],
  ['xem lại năm 2023', []],
])('“%s”', (typed, ids) => {
  if (!cell || !returned) throw new Error('The sample has no returned unit.');
  cell.value = typed;
  const view = ask<UnitView>('readUnit', returned.unit.code, 'unit');
  expect(view.returned?.places.map(({ id }) => id)).toEqual(ids);
  expect(view.returned?.cells).toBe(ids.length > 0 ? '' : typed);
});
