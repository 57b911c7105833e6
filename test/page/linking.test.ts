/** An officer's first minutes with a sheet that is already there: five steps, the link kept, a draft, the report. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { generateSheet } from '../proofs/sheets/generate.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';
import { inBrowser, launchBrowser } from './browser.ts';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

inBrowser('an existing sheet', () => {
  let spreadsheet: SpreadsheetModel;
  let running: RunningPage;
  let browser: Browser;
  let sidebar: FrameLocator;
  let before: string;
  let page: Page;
  const cells = () => JSON.stringify([...(spreadsheet.sheets[0]?.cells ?? [])].map(([row, own]) => [row, [...own]]));
  beforeAll(async () => {
    spreadsheet = toSpreadsheet(generateSheet(1, 'seen'));
    before = cells();
    running = await startPage({ spreadsheet, fileName: 'bang-co-san.xlsx', options: { withoutDrive: true } });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(40_000);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const violations = async (): Promise<string[]> => {
    const frame = page.frames().find((one) => one.url().endsWith('/sidebar'));
    await frame?.evaluate(axe);
    const results = (await frame?.evaluate('axe.run()')) as AxeResults;
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  };
  const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().click();

  test('the panel is gone through and the link is kept; no cell of the sheet changes', async () => {
    await press('Dùng bảng đang có');
    await sidebar.getByRole('heading', { name: /tab đang hiện/ }).waitFor();
    expect(await violations()).toEqual([]);
    await press('Tiếp: Cột');
    await sidebar.getByRole('heading', { name: /^Tab “/ }).waitFor();
    expect(await violations()).toEqual([]);
    await press(/^Đúng, cột AV/);
    await sidebar.getByRole('button', { name: /^Đúng, cột AV/ }).waitFor({ state: 'detached' });
    await press('Tiếp: Đơn vị');
    await sidebar.getByRole('heading', { name: '11 đơn vị' }).waitFor();
    expect(await violations()).toEqual([]);
    await press('Tiếp: Còn thiếu');
    await sidebar.getByRole('button', { name: 'Thêm cột giải trình ở cuối bảng' }).waitFor();
    expect(await violations()).toEqual([]);
    await press('Tiếp: Xem trước');
    await sidebar.getByText('48,8%').waitFor();
    expect(await violations()).toEqual([]);
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

  test('the keyboard alone opens the panel again, goes through its steps and leaves', async () => {
    const reach = async (name: string | RegExp) => {
      const frame = page.frames().find((one) => one.url().endsWith('/sidebar'));
      for (let tabs = 0; tabs < 400; tabs++) {
        await page.keyboard.press('Tab');
        const at = await frame?.evaluate('document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""');
        if (typeof at === 'string' && (typeof name === 'string' ? at === name : name.test(at))) return page.keyboard.press('Enter');
      }
      throw new Error(`Tab never reaches ${name}.`);
    };
    await sidebar.getByRole('button', { name: 'Liên kết bảng đang có' }).focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('heading', { name: /tab đang hiện/ }).waitFor();
    for (const step of ['Cột', 'Đơn vị', 'Còn thiếu', 'Xem trước']) await reach(`Tiếp: ${step}`);
    await sidebar.getByRole('heading', { name: 'Sẽ đọc như sau' }).waitFor();
    await reach('Để sau');
    await sidebar.getByRole('button', { name: 'Liên kết bảng đang có' }).waitFor();
  }, 120_000);
});
