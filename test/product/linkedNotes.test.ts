/** A note on the first cell of a sheet of others says thousands; a final keeps it beside the version's own note. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';

const rows: readonly (readonly (string | number)[])[] = [
  ['KẾT QUẢ TUYÊN TRUYỀN NĂM 2023, 2024'],
  [
    'STT',
    'Đơn vị',
    'Số lượt người tham gia tuyên truyền năm 2023',
    'Số lượt người tham gia tuyên truyền năm 2024',
    'Số buổi tuyên truyền năm 2024',
  ],
  [1, 'Phòng GDĐT quận Lê Chân', 12, 15, 4],
  [2, 'Trường THPT Thái Phiên', 8, 9, 2],
  [3, 'Trường THPT Ngô Quyền', 7, 11, 3],
];

function sheetOfOthers(note: string) {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  const sheet = newSheet(1, 'Trang tính1');
  rows.forEach((row, index) => {
    sheet.cells.set(index, new Map(row.map((value, column) => [column, { value, style: 0 }])));
  });
  Object.assign(sheet.cells.get(0)?.get(0) ?? {}, { note });
  spreadsheet.sheets = [sheet];
  return spreadsheet;
}

test('the figures wait in the draft, in the final and in what the final keeps, and it is verified as it was', () => {
  const spreadsheet = sheetOfOthers('Đơn vị: nghìn lượt\nHỏi cô Nga 0912345678');
  const { manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'CHOT' }) as { manifest: Manifest };
  const copies = spreadsheet.sheets.filter(({ name }) => name.startsWith('Chốt v1 – '));
  const notes = copies.map(({ cells }) => cells.get(0)?.get(0)?.note ?? '').filter((note) => note !== '');
  expect(notes.join('\n')).toMatch(/^nghìn/m);
  expect(notes.join('\n')).toMatch(/^Mã băm số liệu: [0-9a-f]{16,}$/m);
  expect(notes.join('\n')).not.toContain('Nga');
  const verified = openGas(spreadsheet).call('verify', JSON.stringify(manifest)) as { lines: readonly string[] };
  expect(verified.lines.join(' ')).toMatch(/khớp/i);
  const found = (one: Manifest) => JSON.stringify(one).match(/nhom_2_so_luot[^}]*/g);
  const draft = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as { manifest: Manifest };
  expect(found(draft.manifest)).toEqual(found(manifest));
});
