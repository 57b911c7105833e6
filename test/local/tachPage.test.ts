/** A form is taken apart from the page too: into a folder beside its file, with what was typed. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openWorkbook } from '../../local/inputFile.ts';
import { openDesk } from '../../local/page/openDesk.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { Reply } from '../../src/api/api.ts';
import { whole } from '../fixtures/partedForm.ts';
import { columnsOf, consolidate, open, rowsOf, tabs, valueAt } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tach-trang-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function deskOn(name: string, model = whole()) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, writeXlsx(model));
  return openDesk({ spreadsheet: openWorkbook(file), fileName: name, input: file });
}
const ask = (desk: ReturnType<typeof openDesk>) => desk.run({ name: 'takeApart', given: [] }).value as Reply<readonly string[]>;

test('two files in a folder of their own; what was typed is in them, what is open stays', () => {
  const desk = deskOn('CHUNG.xlsx');
  const form = whole();
  const [row = -1] = rowsOf(form, tabs.answers, 'PA');
  const column = columnsOf(form, tabs.answers).at.get('kho_khan') ?? -1;
  const rowKey = desk.tab(tabs.answers, 0, 'trang')?.view?.rowKeys[row] ?? '';
  const typed = { row, column, text: 'Thiếu máy', rowKey };
  desk.edit({ page: 'trang', edits: [{ id: 1, kind: 'type', tab: tabs.answers, cells: [typed] }] });
  const reply = ask(desk);
  expect(reply).toMatchObject({ ok: true });
  if (reply.ok) expect(reply.value.join('\n')).toContain('bang-rieng.xlsx');
  const made = path.join(folder, 'CHUNG, đã tách');
  expect(fs.readdirSync(made).sort()).toEqual(['CHUNG.xlsx', 'bang-rieng.xlsx'].sort());
  const common = openWorkbook(path.join(made, 'CHUNG.xlsx'));
  expect(valueAt(common, tabs.answers, row, 'kho_khan')).toBe('Thiếu máy');
  expect(valueAt(common, tabs.answers, row, 'so_tre_duoc_ho_tro.2023')).toBe('');
  expect(consolidate(open(common)).manifest.totals).toEqual(consolidate(open(whole())).manifest.totals);
  const view = desk.tab(tabs.answers, 0, 'trang')?.view;
  expect(view?.shown[row]?.[columnsOf(form, tabs.answers).at.get('so_tre_duoc_ho_tro.2023') ?? -1]).toBe('15');
  // Once more: what is there is not written over.
  expect(ask(desk)).toMatchObject({ ok: false, error: { code: 'not-parted', sentence: expect.stringContaining('không ghi đè') } });
  desk.close();
});

test('a sheet that is no form is refused in words, and nothing is written', () => {
  const desk = deskOn('KHAC.xlsx', newSpreadsheet('khac.xlsx'));
  expect(ask(desk)).toMatchObject({ ok: false, error: { sentence: expect.stringContaining('Chỉ tách được biểu mẫu') } });
  expect(fs.existsSync(path.join(folder, 'KHAC, đã tách'))).toBe(false);
  desk.close();
});

test('in Google a sentence says how', () => {
  expect(open(whole()).run('takeApart')).toMatchObject({
    ok: false,
    error: {
      code: 'not-parted',
      sentence: expect.stringContaining('không lập được bảng thứ hai'),
      whatToDo: expect.stringContaining('npm run -s tach'),
    },
  });
});
