/** What needs room in Google opens in a wide dialog of the same page: the table, a written report, the link of a sheet. */
import { afterEach, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { startPage } from '../../local/page/startPage.ts';
import { fromMenu, inBrowser, launchBrowser, openStory, patience, searchUnit, textAt, until } from './browser.ts';
import { frameOf, picture, violationsIn } from './looks.ts';
import { emptySchool, sampleDepartment } from './sampleUnits.ts';
import { waitingSheet } from './waitingSheet.ts';

inBrowser('the wide dialog', () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  const dialogOf = (page: Page) => page.frameLocator('#wide-frame');
  const open = async () => {
    const story = await openStory();
    closing.push(story.close);
    await story.sidebar.getByRole('combobox').waitFor();
    return story;
  };
  const violations = (page: Page) => violationsIn(frameOf(page, 'dialog'));
  const widthOf = (of: FrameLocator) => of.locator('body').evaluate((body) => body.clientWidth);

  test('the table, by keys from the menu: all its columns, several ticked, given more time; Escape closes it', async () => {
    const story = await open();
    const { page } = story;
    await page.getByRole('button', { name: 'Báo cáo 830' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    const rows = dialog.locator('.unit-table tbody tr');
    await rows.first().waitFor();
    await until(() => widthOf(dialog), 1100);
    const headers = dialog.locator('.unit-table th[scope=col]:visible');
    const columns = ['Đơn vị', 'Loại', 'Địa bàn', 'Tình trạng', 'Đã điền', 'Lỗi', 'Cảnh báo', 'Hạn', 'Lần gần nhất'];
    await until(async () => (await headers.allInnerTexts()).map((one) => one.replace(/ [↑↓]$/, '')).slice(1), columns);
    await dialog.getByRole('status').getByText(`${sampleDepartment().units.length} đơn vị`).waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'wide-table');
    for (const at of [0, 1]) {
      await rows.nth(at).getByRole('checkbox').focus();
      await page.keyboard.press('Space');
    }
    await dialog.getByRole('button', { name: 'Gia hạn…' }).focus();
    await page.keyboard.press('Enter');
    await picture(page, 'wide-table-act');
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.locator('#wide').waitFor({ state: 'hidden' });
    await until(() => page.locator(':focus').textContent(), 'Báo cáo 830');
  });

  test('a written report: both sides at once, and what is taken there is in the sidebar when one comes back', async () => {
    const story = await open();
    const { page, sidebar } = story;
    const unit = emptySchool();
    await searchUnit(story, unit.unit.name);
    await fromMenu(story, 'Đọc báo cáo Word');
    await sidebar.getByRole('button', { name: 'Mở cửa sổ rộng' }).click();
    const dialog = dialogOf(page);
    const text = 'II. KẾT QUẢ\n2. Giáo dục, truyền thông\nNăm 2022, nhà trường tổ chức 05 buổi tuyên truyền.';
    await dialog.locator('input[type=file]').setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await dialog.locator('.report-text').waitFor();
    await dialog.getByRole('button', { name: /^Nhận/ }).first().waitFor();
    await until(() => dialog.locator('.report-text').isVisible(), true);
    expect(await violations(page)).toEqual([]);
    await picture(page, 'wide-written');
    await dialog.getByRole('button', { name: /^Nhận/ }).first().click();
    await dialog.getByRole('button', { name: /^Ghi .*đã nhận/ }).click();
    const cells = unit.form.flatMap(({ fields }) => fields).find(({ code }) => code === 'nhom_2_so_buoi')?.cells ?? [];
    const place = cells[1]?.place;
    if (!place) throw new Error('no cell');
    await until(() => textAt(story, place), '05 buổi');
    await page.getByRole('button', { name: 'Đóng' }).click();
    await sidebar.locator('.section-row').first().waitFor();
    await sidebar
      .locator('.section-row', { has: sidebar.getByText('II.2', { exact: true }) })
      .getByText(/^1\//)
      .waitFor();
  });

  test('the link of a sheet that is there: its five steps with the preview beside them, kept, taken back', async () => {
    const running = await startPage({
      spreadsheet: waitingSheet(),
      fileName: 'bang-co-san.xlsx',
      options: { withoutDrive: true },
    });
    closing.push(running.close);
    const browser: Browser = await launchBrowser();
    closing.push(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(running.address);
    const sidebar = page.frameLocator('#sidebar');
    await sidebar.getByRole('button', { name: 'Dùng bảng đang có' }).click();
    await sidebar.getByRole('button', { name: 'Mở cửa sổ rộng' }).click();
    const dialog = dialogOf(page);
    const press = (name: string | RegExp) => dialog.getByRole('button', { name }).first().click();
    await press('Tiếp: Cột');
    await dialog.locator('.beside').waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, 'wide-linking');
    await press(/^Đúng, cột AV/);
    for (const step of ['Đơn vị', 'Còn thiếu', 'Xem trước']) await press(`Tiếp: ${step}`);
    await press('Lưu liên kết');
    await dialog.getByText('Đã lưu liên kết.').waitFor();
    await page.getByRole('button', { name: 'Đóng' }).click();
    // The sidebar has read the link: it begins with the units of the sheet.
    await sidebar.getByRole('button', { name: 'Liên kết bảng đang có' }).waitFor();
  });
});
