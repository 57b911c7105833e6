/** An officer's first minutes with a sheet that is already there: five steps, the link kept, a draft, the report. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator } from 'playwright-core';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { generateSheet } from '../proofs/sheets/generate.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';
import { inBrowser, launchBrowser } from './browser.ts';

inBrowser('an existing sheet', () => {
  let spreadsheet: SpreadsheetModel;
  let running: RunningPage;
  let browser: Browser;
  let sidebar: FrameLocator;
  let before: string;
  const cells = () => JSON.stringify([...(spreadsheet.sheets[0]?.cells ?? [])].map(([row, own]) => [row, [...own]]));
  beforeAll(async () => {
    spreadsheet = toSpreadsheet(generateSheet(1, 'seen'));
    before = cells();
    running = await startPage({ spreadsheet, fileName: 'bang-co-san.xlsx', options: { withoutDrive: true } });
    browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(40_000);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().click();

  test('the panel is gone through and the link is kept; no cell of the sheet changes', async () => {
    await press('Dùng bảng đang có');
    await sidebar.getByRole('heading', { name: /tab đang hiện/ }).waitFor();
    await press('Tiếp: Cột');
    await press(/^Đúng, cột AV/);
    await sidebar.getByRole('button', { name: /^Đúng, cột AV/ }).waitFor({ state: 'detached' });
    await press('Tiếp: Đơn vị');
    await sidebar.getByRole('heading', { name: '11 đơn vị' }).waitFor();
    await press('Tiếp: Còn thiếu');
    await press('Tiếp: Xem trước');
    await sidebar.getByText('48,8%').waitFor();
    await press('Lưu liên kết');
    await sidebar.getByText('Đã lưu liên kết.').waitFor();
    expect(cells()).toBe(before);
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Cấu hình');
  }, 120_000);

  test('a draft and its report come from the linked sheet', async () => {
    await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await press(/^Tổng hợp/);
    await sidebar
      .getByText(/Tải dự thảo|\.docx/)
      .first()
      .waitFor();
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Tổng hợp');
    expect(cells()).toBe(before);
  }, 120_000);
});
