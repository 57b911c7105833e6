/** On one's own machine the restricted workbook is a file beside the form. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import cli from '../../local/cli.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import { openDesk } from '../../local/page/openDesk.ts';
import verify from '../../local/verify/command.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { runHere } from '../fixtures/runHere.ts';
import { findTab, put, rowsOf, tabs } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rieng-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const read = (file: string) => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8'));

test('a final of two files has the figures of one; it is verified from what it wrote', async () => {
  const { common, restricted } = parted();
  for (const [name, model] of Object.entries({ 'CHUNG.xlsx': common, 'BANG_RIENG.xlsx': restricted, 'MOT.xlsx': whole() }))
    fs.writeFileSync(path.join(folder, name), writeXlsx(model));
  const two = await runHere(cli, folder, 'tong-hop', 'CHUNG.xlsx', '--chot', '--out', 'hai');
  expect(two).toMatchObject({ status: 0, complained: '' });
  await runHere(cli, folder, 'tong-hop', 'MOT.xlsx', '--chot', '--out', 'mot');
  expect(read('hai/ket-qua.json').indicators).toEqual(read('mot/ket-qua.json').indicators);
  expect(fs.readdirSync(path.join(folder, 'hai')).sort()).toEqual([
    'BANG_RIENG.xlsx',
    'bao-cao.docx',
    'ket-qua.json',
    'phieu-trinh.docx',
    'tong-hop.xlsx',
  ]);
  const checked = await runHere(verify, folder, 'hai/tong-hop.xlsx', 'hai/ket-qua.json');
  expect(checked.said + checked.complained).toContain('Khớp');
  expect(checked.status).toBe(0);
  // The input is as it was.
  expect(openWorkbook(path.join(folder, 'BANG_RIENG.xlsx')).sheets).toHaveLength(3);
});

test('into their own folder: refused, for the restricted workbook would be written over', async () => {
  const before = fs.readFileSync(path.join(folder, 'BANG_RIENG.xlsx'));
  for (const more of [[], ['--chot']]) {
    const ran = await runHere(cli, folder, 'tong-hop', 'CHUNG.xlsx', ...more, '--out', '.');
    expect(ran.status).toBe(2);
    expect(ran.complained).toContain('BANG_RIENG.xlsx');
  }
  expect(fs.readFileSync(path.join(folder, 'BANG_RIENG.xlsx')).equals(before)).toBe(true);
  expect(fs.existsSync(path.join(folder, 'tong-hop.xlsx'))).toBe(false);
});

/** Files of a new folder, so that tests touch none of another's. */
const place = (name: string, files: Readonly<Record<string, ReturnType<typeof whole>>>) => {
  const at = path.join(folder, name);
  fs.mkdirSync(at);
  for (const [file, model] of Object.entries(files)) fs.writeFileSync(path.join(at, file), writeXlsx(model));
  return at;
};
const typeIn = (file: string, value: number) => {
  const book = openWorkbook(file);
  put(book, tabs.children, rowsOf(book, tabs.children, 'PA')[0] ?? -1, 'so_nan_nhan', value);
  findTab(book, tabs.children).touched.add('cells');
  fs.writeFileSync(file, writeXlsx(book));
};

const noteIn = (file: string) => {
  const book = openWorkbook(file);
  const sheet = findTab(book, tabs.children);
  const [row] = rowsOf(book, tabs.children, 'PA');
  for (const cell of sheet.cells.get(row ?? -1)?.values() ?? []) cell.note = 'Số đúng là 5';
  sheet.touched.add('notes');
  fs.writeFileSync(file, writeXlsx(book));
};

const putTab = (file: string) => {
  const book = openWorkbook(file);
  const [sheet] = newSpreadsheet('x.xlsx').sheets;
  if (!sheet) throw new Error('no sheet');
  const text = { value: 'PA báo bổ sung 3 trẻ', style: 0 };
  const added = { ...sheet, id: 9_999, name: 'Ghi thêm', cells: new Map([[0, new Map([[0, text]])]]), rowCount: 1 };
  added.touched.add('cells');
  book.sheets.push(added);
  fs.writeFileSync(file, writeXlsx(book));
};

test('run again into the folder of its results: they are written again, what units typed in theirs is in them', async () => {
  const { common, restricted } = parted();
  const at = place('lai', { 'CHUNG.xlsx': common, 'BANG_RIENG.xlsx': restricted });
  for (const value of [0, 21, 22]) {
    if (value > 0) typeIn(path.join(at, 'BANG_RIENG.xlsx'), value);
    const ran = await runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', ...(value > 21 ? ['--chot'] : []), '--out', 'ra');
    expect(ran).toMatchObject({ status: 0, complained: '' });
  }
});

test('a restricted workbook that is no result of this campaign is not written over, not for a draft either', async () => {
  const { common, restricted } = parted();
  const at = place('khac', { 'CHUNG.xlsx': common, 'BANG_RIENG.xlsx': restricted });
  fs.mkdirSync(path.join(at, 'ra'));
  const there = path.join(at, 'ra', 'BANG_RIENG.xlsx');
  const refused = async (...more: string[]) => {
    const before = fs.readFileSync(there);
    const files = fs.readdirSync(path.dirname(there));
    const ran = await runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', ...more, '--out', 'ra');
    expect(ran.status).toBe(2);
    expect(ran.complained).toContain('lệnh không ghi đè');
    expect(fs.readFileSync(there).equals(before)).toBe(true);
    expect(fs.readdirSync(path.dirname(there))).toEqual(files);
  };
  // An original of others, alone in the folder.
  fs.copyFileSync(path.join(at, 'BANG_RIENG.xlsx'), there);
  typeIn(there, 23);
  await refused();
  await refused('--chot');
  // A result in which somebody typed since.
  fs.rmSync(there);
  expect(await runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', '--out', 'ra')).toMatchObject({ status: 0 });
  typeIn(there, 24);
  await refused();
  // A result in which somebody noted something, or put a tab.
  for (const change of [noteIn, putTab]) {
    fs.rmSync(there);
    expect(await runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', '--out', 'ra')).toMatchObject({ status: 0 });
    change(there);
    await refused();
  }
  // The result of a campaign of other units.
  fs.rmSync(there);
  expect(await runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', '--out', 'ra')).toMatchObject({ status: 0 });
  for (const file of ['CHUNG.xlsx', 'BANG_RIENG.xlsx']) {
    const book = openWorkbook(path.join(at, file));
    for (const { cells, touched } of book.sheets) {
      for (const row of cells.values()) for (const cell of row.values()) if (cell.value === 'PB') cell.value = 'PC';
      touched.add('cells');
    }
    fs.writeFileSync(path.join(at, file), writeXlsx(book));
  }
  await refused();
});

test.each([
  ['so_cong_van', '999/SGDĐT-VP'],
  ['ky_den', '20/12/2024'],
  ['han_nop', '24/12/2025'],
])('the result of another campaign of the same units, told by %s, is not written over', async (code, value) => {
  const { common, restricted } = parted();
  const at = place(`dot-${code}`, { 'CHUNG.xlsx': common, 'BANG_RIENG.xlsx': restricted });
  const run = () => runHere(cli, at, 'tong-hop', 'CHUNG.xlsx', '--out', 'ra');
  expect(await run()).toMatchObject({ status: 0, complained: '' });
  const there = path.join(at, 'ra', 'BANG_RIENG.xlsx');
  const before = fs.readFileSync(there);
  const next = openWorkbook(path.join(at, 'CHUNG.xlsx'));
  const settings = findTab(next, tabs.settings);
  const [row = -1] = [...settings.cells].find(([, own]) => [...own.values()].some((cell) => cell.value === code)) ?? [];
  put(next, tabs.settings, row, 'gia_tri', value);
  settings.touched.add('cells');
  fs.writeFileSync(path.join(at, 'CHUNG.xlsx'), writeXlsx(next));
  // With the same counts the restricted file is the same, and nothing is lost.
  typeIn(path.join(at, 'BANG_RIENG.xlsx'), 31);
  const ran = await run();
  expect(ran.status).toBe(2);
  expect(ran.complained).toContain('của đợt khác');
  expect(fs.readFileSync(there).equals(before)).toBe(true);
});

test('without the file beside it: a sentence, nothing is written', async () => {
  fs.rmSync(path.join(folder, 'BANG_RIENG.xlsx'), { force: true });
  const ran = await runHere(cli, folder, 'tong-hop', 'CHUNG.xlsx', '--out', 'khong');
  expect(ran.status).toBe(2);
  expect(ran.complained).toContain('Chưa mở được bảng riêng');
  expect(fs.existsSync(path.join(folder, 'khong'))).toBe(false);
});

test('the page reads it too, and a final keeps its copies in that file', () => {
  const { common, restricted } = parted();
  const [file, other] = ['CHUNG.xlsx', 'BANG_RIENG.xlsx'].map((name) => path.join(folder, name)) as [string, string];
  fs.writeFileSync(file, writeXlsx(common));
  fs.writeFileSync(other, writeXlsx(restricted));
  const desk = openDesk({ spreadsheet: openWorkbook(file), fileName: 'CHUNG.xlsx', input: file });
  const before = fs.readFileSync(other);
  expect(desk.run({ name: 'runConsolidation', given: ['lan-1', 'TAM'] }).value).toMatchObject({ ok: true });
  expect(fs.readFileSync(other).equals(before)).toBe(true);
  expect(desk.run({ name: 'runConsolidation', given: ['lan-2', 'CHOT'] }).value).toMatchObject({ ok: true });
  desk.close();
  const kept = openWorkbook(other).sheets.map(({ name, hidden }) => [name, hidden]);
  expect(kept).toContainEqual(['Chốt v1 – BTC 2 Trẻ em', true]);
});
