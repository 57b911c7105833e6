/** The panel's other buttons, pressed: a row set aside made a unit, a finding mended on the linked tab, a new form made. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { gridOf } from '../proofs/sheets/sheet.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';
import { inBrowser, launchBrowser, openSection, patience, searchUnit, until } from './browser.ts';

const head = [
  'Tên đơn vị',
  'Số lượt người tham gia tuyên truyền 2023',
  'Số lượt người tham gia tuyên truyền 2024',
  'Khó khăn, vướng mắc',
  'Số trẻ em được hỗ trợ/số trẻ em có yêu cầu hỗ trợ 2023',
];
const rows: readonly (readonly Value[])[] = [
  ['TỔNG HỢP SỐ LIỆU BẢO VỆ TRẺ EM'],
  head,
  ['THPT Kiến An', 'hơn 350', 420, 'Thiếu máy tính, đường truyền yếu ở hai điểm trường.', ''],
  ['THPT Hải An', 210, 230, 'Kinh phí tuyên truyền chưa được bố trí riêng hằng năm.', '1/2'],
  ['Nhóm trẻ Hoa Sen'],
  ['Tổng cộng', 560, 650],
];

inBrowser('a sheet of the Department, its other buttons', () => {
  let spreadsheet: SpreadsheetModel;
  let running: RunningPage;
  let browser: Browser;
  let page: Page;
  let sidebar: FrameLocator;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });

  async function open(): Promise<void> {
    const grid = gridOf('Trang tính1', rows as never);
    spreadsheet = toSpreadsheet({ name: 'x', shape: '', grids: [grid], hidden: [], expected: [], truth: [] });
    running = await startPage({ spreadsheet, fileName: 'bang.xlsx', options: { withoutDrive: true } });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
  }
  const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().click();
  const tab = () => spreadsheet.sheets.find(({ name }) => name === 'Trang tính1');
  const cell = (row: number, column: number) => tab()?.cells.get(row)?.get(column)?.value ?? '';
  const all = () => JSON.stringify([...(tab()?.cells ?? [])].map(([row, own]) => [row, [...own]]));

  test('a row set aside becomes a unit with a type, and the link keeps it', async () => {
    await open();
    const before = all();
    await press('Dùng bảng đang có');
    await press('Tiếp: Cột');
    await sidebar.getByText(/^Dòng để riêng \(2\)/).click();
    await press('“Nhóm trẻ Hoa Sen” là một đơn vị, đọc dòng này');
    await sidebar.getByText(/^Dòng để riêng \(1\)/).waitFor();
    await press('Tiếp: Đơn vị');
    await sidebar.getByRole('heading', { name: '3 đơn vị' }).waitFor();
    await sidebar.getByLabel('“Nhóm trẻ Hoa Sen” là loại nào').selectOption('truc_thuoc');
    await press('Tiếp: Còn thiếu');
    await press('Tiếp: Xem trước');
    await press('Lưu liên kết');
    await sidebar.getByText('Đã lưu liên kết.').waitFor();
    expect(all()).toBe(before);
  });

  test('the unit sees the finding of its own cell, presses its fix, and the cell of the sheet changes', async () => {
    await searchUnit({ sidebar }, 'THPT Kiến An');
    await openSection({ sidebar }, 'II.2');
    const verdict = sidebar.locator('.verdict', { hasText: 'hơn 350' });
    // Of the years that the sheet has.
    expect(await sidebar.getByText(/^Năm 2024 \(đến/).innerText()).not.toContain('2021');
    await verdict.getByRole('button', { name: 'Sửa thành 350' }).click();
    await until(() => cell(2, 1), 350 as Value);
    await verdict.waitFor({ state: 'detached' });
    expect([cell(2, 2), cell(3, 1), cell(5, 1)]).toEqual([420, 210, 560]);
  });

  test('“Không phát sinh” over a number that stands in one cell says so and gives it back', async () => {
    await searchUnit({ sidebar }, 'THPT Hải An');
    await openSection({ sidebar }, 'I.3');
    await sidebar.getByRole('radiogroup', { name: /2023$/ }).getByRole('radio', { name: 'Không phát sinh' }).click();
    await until(() => cell(3, 4), 'không phát sinh' as Value);
    await sidebar.getByText('Đã ghi “không phát sinh” cho năm 2023.').waitFor();
    await press('Hoàn tác');
    await until(() => cell(3, 4), '1/2' as Value);
    await page.close();
    await running.close();
  });

  test('a new form is planned, then made beside the sheet, which stays as it was', async () => {
    await open();
    const before = all();
    await press('Lập biểu mẫu mới');
    await sidebar.getByText('Sẽ làm những việc sau:').waitFor();
    expect(spreadsheet.sheets.length).toBe(1);
    await press(/^Lập biểu mẫu$/);
    await sidebar.getByText('Đã lập biểu mẫu.').waitFor();
    const names = spreadsheet.sheets.map(({ name }) => name);
    for (const name of ['Trang tính1', 'Số liệu', 'Đơn vị', 'BTC 1 Cơ sở']) expect(names).toContain(name);
    expect(all()).toBe(before);
    await page.close();
    await running.close();
  });
});
