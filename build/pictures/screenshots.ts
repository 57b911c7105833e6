/** `npm run screenshots`: the pictures of the README and the guide, taken of the sample at the deadline. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type FrameLocator, type Page } from 'playwright-core';
import { openWorkbook } from '../../local/inputFile.ts';
import { startPage } from '../../local/page/startPage.ts';
import { developerArguments } from '../developerOptions.ts';
import { browserArguments, findBrowser } from '../findBrowser.ts';
import { takeLinking } from './linkingPictures.ts';

const folder = 'docs/anh';
/** A school of the sample with something of everything: blanks, errors, percentages. */
const unitShown = 'thpt le quy don';
const wardReport = 'samples/bao-cao-phuong-phu-lien-2025.txt';
/** Five in the afternoon of the deadline. */
const moment = Date.parse('2024-12-24T17:00:00+07:00');
const wide = { width: 1280, height: 760 };

developerArguments('screenshots');
const executablePath = findBrowser();
if (executablePath === undefined)
  throw new Error('No Chromium or Chrome found; set CHROMIUM_PATH.');

mkdirSync(folder, { recursive: true });
const running = await startPage({
  spreadsheet: openWorkbook('samples/chien-dich-2024.xlsx'),
  fileName: 'chien-dich-2024.xlsx',
  options: { withoutDrive: true, now: () => moment },
});
const browser = await chromium.launch({ executablePath, args: browserArguments });
try {
  const page = await browser.newPage({ viewport: wide, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(120_000);
  await page.goto(running.address);
  const sidebar = page.frameLocator('#sidebar');
  await takeUnit(page, sidebar);
  await takeWritten(page, sidebar);
  await takeDepartment(page, sidebar);
  await takeLinking(browser, folder);
} finally {
  await browser.close();
  await running.close();
}

async function takeUnit(page: Page, sidebar: FrameLocator): Promise<void> {
  await page.getByRole('tab', { name: 'Số liệu' }).click();
  await sidebar.getByRole('combobox').fill(unitShown);
  await sidebar.getByRole('combobox').press('Enter');
  await sidebar.getByRole('button', { name: 'Việc khác' }).click();
  await sidebar.getByRole('menuitem', { name: 'Tới dòng trong bảng' }).click();
  await page
    .locator('#spot')
    .filter({ hasText: /^[A-Z]+\d\d+$/ })
    .waitFor();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: path.join(folder, 'trang-tren-may.png') });
  await takeSidebar(page, sidebar, 'don-vi.png', 1000);
}

/** The ward's report over the whole page, one of its figures looked at. */
async function takeWritten(page: Page, sidebar: FrameLocator): Promise<void> {
  const widen = page.getByRole('button', { name: 'Mở rộng bảng điều khiển' });
  await page.setViewportSize(wide);
  await widen.click();
  await sidebar.getByRole('button', { name: 'Việc khác' }).click();
  await sidebar.getByRole('menuitem', { name: 'Đọc báo cáo Word' }).click();
  await sidebar.locator('input[type=file]').setInputFiles(wardReport);
  await sidebar.getByRole('button', { name: '12 buổi', exact: true }).first().focus();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, 'doc-bao-cao-word.png') });
  await sidebar.getByRole('button', { name: 'Đóng' }).click();
  await widen.click();
}

async function takeDepartment(page: Page, sidebar: FrameLocator): Promise<void> {
  await sidebar.getByRole('button', { name: 'Việc khác' }).click();
  await sidebar.getByRole('menuitem', { name: 'Màn hình của Sở' }).click();
  await sidebar.getByText('Làm gì tiếp?').waitFor();
  await takeSidebar(page, sidebar, 'so-tong-hop.png', 1180);
  await sidebar
    .getByRole('button', { name: /^Vì sao ra số này/ })
    .first()
    .click();
  await sidebar.getByRole('heading', { name: /đơn vị không được tính$/ }).waitFor();
  await takeSidebar(page, sidebar, 'vi-sao.png', 760);
  await sidebar.getByRole('button', { name: 'Quay lại' }).first().click();
  await sidebar.getByRole('button', { name: 'Bảng các đơn vị' }).click();
  await sidebar.getByRole('button', { name: /^Còn lỗi/ }).click();
  await sidebar.locator('.unit-table tbody button').first().click();
  await sidebar.getByRole('button', { name: 'Yêu cầu chỉnh lý', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Gửi yêu cầu' }).waitFor();
  await takeSidebar(page, sidebar, 'xu-ly-don-vi.png', 760);
}

/** The sidebar alone, as tall as asked. */
async function takeSidebar(
  page: Page,
  sidebar: FrameLocator,
  name: string,
  height: number,
): Promise<void> {
  await page.setViewportSize({ ...wide, height: height + 76 });
  await sidebar.locator('html').evaluate((html) => html.scrollTo(0, 0));
  const { width } = wide;
  const clip = { x: width - 300, y: 76, width: 300, height };
  await page.screenshot({ path: path.join(folder, name), clip });
  await page.setViewportSize(wide);
}
