/** The guide's "Đợt báo cáo mới" in a browser: from a pasted dispatch to a published form, a return and its report. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startPage } from '../../local/page/startPage.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { inBrowser, launchBrowser, until } from './browser.ts';

const dispatch = readFileSync('test/fixtures/dispatches/giam-ngheo.txt', 'utf8');
const pictures = process.env.PICTURES;

inBrowser('an officer’s hour', () => {
  const spreadsheet = newSpreadsheet('Giảm nghèo');
  let page: Page;
  let sidebar: FrameLocator;
  let browser: Browser;
  let stop: () => Promise<void>;
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  const picture = async (name: string) => {
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
  };
  const texts = () =>
    spreadsheet.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))));

  beforeAll(async () => {
    const running = await startPage({ spreadsheet, fileName: 'giam-ngheo.xlsx', options: { withoutDrive: true } });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(40_000);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
    stop = async () => {
      await browser.close();
      await running.close();
    };
  }, 120_000);
  afterAll(() => stop());

  test('1. an empty spreadsheet: the sidebar offers the outline', async () => {
    await button('Đề cương đợt báo cáo').click();
    await sidebar.getByRole('heading', { name: 'Từ văn bản công văn' }).waitFor();
    await picture('de-cuong-1-bat-dau');
  }, 120_000);

  test('2. the dispatch is pasted and read: each row with its sentence', async () => {
    await sidebar.getByRole('textbox', { name: 'Văn bản công văn' }).fill(dispatch);
    await button('Đọc công văn').click();
    await sidebar.getByText(/Đề xuất \d+ dòng, trong đó 20 câu hỏi/).waitFor();
    await sidebar.getByText('Số hộ thoát nghèo trong năm', { exact: true }).scrollIntoViewIfNeeded();
    await picture('de-cuong-2-de-xuat');
    await button(/^Ghi \d+ dòng vào tab “Đề cương”/).click();
    await sidebar.getByText('2 chỗ phải sửa').waitFor();
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Đề cương');
  }, 120_000);

  test('3. what is missing is told with the way to its row; publishing waits for it', async () => {
    await sidebar.getByText('Sửa hết các chỗ trên rồi công bố.').waitFor();
    await sidebar
      .getByRole('button', { name: /cột “Mục tiêu %”/ })
      .first()
      .click();
    await picture('de-cuong-3-cho-phai-sua');
    for (const left of [1, 0]) {
      await sidebar
        .getByRole('button', { name: /cột “Mục tiêu %”/ })
        .first()
        .click();
      await page
        .locator('#spot')
        .filter({ hasText: /^AB\d+$/ })
        .waitFor();
      await page.evaluate(() => document.querySelector<HTMLElement>('.cell-box, .tabulator-tableholder')?.focus());
      await page.keyboard.type('90');
      await page.keyboard.press('Enter');
      await until(() => texts().filter((text) => text === '90').length, 2 - left);
      await button('Kiểm tra lại').click();
      await (left > 0 ? sidebar.getByText('1 chỗ phải sửa') : sidebar.getByRole('heading', { name: 'Đọc lại đề cương' })).waitFor();
    }
    await picture('de-cuong-4-doc-lai');
  }, 120_000);

  test('4. published: codes, stamp, the form', async () => {
    await button('Công bố').click();
    await button('Công bố và lập biểu mẫu').click();
    await until(() => spreadsheet.sheets.some(({ name }) => name === 'Số liệu'), true, 60_000);
    await until(() => texts().some((text) => /· bản 1 · [0-9a-f]{8}$/.test(text)), true);
    await picture('de-cuong-5-cong-bo');
  }, 180_000);
});
