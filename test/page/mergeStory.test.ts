/** Files that units returned are merged on the page: chosen together, seen cell by cell, refused with a sentence, taken, undone. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openWorkbook } from '../../local/inputFile.ts';
import { keepSent } from '../../local/merge/keepSent.ts';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { eventually, inBrowser, openStory, patience, type Story, until } from './browser.ts';
import { violationsIn } from './looks.ts';
import { sampleFile } from './sampleUnits.ts';

const sheetOf = ({ sheets }: SpreadsheetModel, tab: string) => sheets.find(({ name }) => name === tab) as SheetModel;

function columnOf(sheet: SheetModel, code: string): number {
  const row = [...sheet.cells.values()].find((cells) => [...cells.values()].some(({ value }) => value === 'ma_don_vi'));
  return [...(row ?? [])].find(([, { value }]) => value === code)?.[0] ?? -1;
}

/** Rows of units with an answer in a column. */
function answered(sheet: SheetModel, code: string): { unit: string; row: number; text: string }[] {
  const [key, column] = [columnOf(sheet, 'ma_don_vi'), columnOf(sheet, code)];
  return [...sheet.cells].flatMap(([row, cells]) => {
    const unit = String(cells.get(key)?.value ?? '');
    const text = String(cells.get(column)?.value ?? '');
    return /^[A-Z][A-Z\d_]+$/.test(unit) && /^\d+$/.test(text) ? [{ unit, row, text }] : [];
  });
}

const code = 'nhom_2_so_buoi.2023';
const [first, second] = answered(sheetOf(openWorkbook(sampleFile), 'Số liệu'), code);
if (!first || !second) throw new Error('no answers');

/** The file as it was sent, with what a unit typed since. */
function returned(row: number, text: string): Buffer {
  const model = openWorkbook(sampleFile);
  keepSent(model);
  const sheet = sheetOf(model, 'Số liệu');
  takeCell(sheet, row, columnOf(sheet, code)).value = text;
  sheet.touched.add('cells');
  return Buffer.from(writeXlsx(model));
}

inBrowser('merging on the page', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
    // Others' tests may keep the machine busy.
    story.page.setDefaultTimeout(patience);
    await story.sidebar.getByRole('combobox').first().waitFor();
  });
  afterAll(() => story?.close());

  const valueAt = (row: number) => {
    const sheet = sheetOf(story.spreadsheet, 'Số liệu');
    return String(sheet.cells.get(row)?.get(columnOf(sheet, code))?.value ?? '');
  };
  const logged = () =>
    [...sheetOf(story.spreadsheet, 'Nhật ký').cells.values()]
      .map((cells) => [...cells.values()].map(({ value }) => String(value)))
      .filter((row) => row[2] === 'Gộp từ bản đơn vị gửi');

  test('three files at once: two units’ cells before and after, one that is no workbook is refused; nothing is written yet', async () => {
    const { page } = story;
    await page.locator('#menu').click();
    await page.getByRole('menuitem', { name: 'Gộp bản đơn vị gửi…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Gộp bản đơn vị gửi' });
    await dialog.waitFor();
    await page.locator('#merge-input').setInputFiles([
      { name: 'bao cao 1.xlsx', mimeType: 'application/octet-stream', buffer: returned(first.row, '9001') },
      { name: 'bao cao 2.xlsx', mimeType: 'application/octet-stream', buffer: returned(second.row, '9002') },
      { name: 'anh.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('not a workbook') },
    ]);
    await page.locator('#merge-status', { hasText: '3 tệp: 2 ô lấy được, 1 tệp không lấy được. Chưa ghi gì.' }).waitFor();
    await eventually(async () => {
      const items = await page.locator('#merge-files > li').allInnerTexts();
      expect(items[0]).toContain(`đơn vị ${first.unit}, lấy 1 ô`);
      expect(items[0]).toContain(`“${first.text}” → “9001”`);
      expect(items[1]).toContain(`“${second.text}” → “9002”`);
      expect(items[2]).toMatch(/^Không lấy\. .*anh\.xlsx/);
    });
    expect([valueAt(first.row), valueAt(second.row)]).toEqual([first.text, second.text]);
    expect(await violationsIn(page, '#merge')).toEqual([]);
    if (process.env.SCREENSHOT_DIR) await page.screenshot({ path: `${process.env.SCREENSHOT_DIR}/merge.png` });
  });

  test('taken: the cells are the units’, the log tells each; undone as one act', async () => {
    const { page } = story;
    await page.getByRole('button', { name: 'Lấy 2 ô' }).click();
    await page.locator('#merge-status', { hasText: 'Đã lấy 2 ô của 2 tệp. Nhật ký ghi từng ô.' }).waitFor();
    expect([valueAt(first.row), valueAt(second.row)]).toEqual(['9001', '9002']);
    const lines = logged();
    expect(lines.map(([, by, , unit]) => [by, unit])).toEqual([
      ['máy này', first.unit],
      ['máy này', second.unit],
    ]);
    expect(lines[0]?.[4]).toContain(`“${first.text}” → “9001”`);
    await page.getByRole('button', { name: 'Hoàn tác lần gộp' }).click();
    await page.locator('#merge-status', { hasText: 'Đã hoàn tác lần gộp' }).waitFor();
    await until(() => [valueAt(first.row), valueAt(second.row)], [first.text, second.text]);
    await page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  });

  test('the file to send keeps what it holds; the workbook on the page has no hidden tabs more', async () => {
    const { page } = story;
    const tabs = story.spreadsheet.sheets.length;
    await page.locator('#menu').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Tải bản gửi đơn vị' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mau, bản gửi đơn vị.xlsx');
    const sent = readXlsx(readFileSync((await download.path()) ?? ''), 'gui.xlsx');
    const kept = sent.sheets.filter(({ name }) => name.startsWith('Bản gửi – '));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every(({ hidden }) => hidden)).toBe(true);
    expect(story.spreadsheet.sheets.length).toBe(tabs);
  });
});
