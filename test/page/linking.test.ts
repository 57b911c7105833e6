/** An officer's first minutes with a sheet that is already there: five steps, the link kept, a draft, the report. */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { eventually, inBrowser, launchBrowser, patience, until } from './browser.ts';
import { frameOf, violationsIn } from './looks.ts';
import { waitingSheet } from './waitingSheet.ts';

inBrowser('an existing sheet', () => {
  let spreadsheet: SpreadsheetModel;
  let running: RunningPage;
  let browser: Browser;
  let sidebar: FrameLocator;
  let before: string;
  let page: Page;
  const cells = () => JSON.stringify([...(spreadsheet.sheets[0]?.cells ?? [])].map(([row, own]) => [row, [...own]]));
  beforeAll(async () => {
    spreadsheet = waitingSheet();
    before = cells();
    running = await startPage({ spreadsheet, fileName: 'bang-co-san.xlsx', options: { withoutDrive: true } });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(patience);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const violations = () => violationsIn(frameOf(page, 'sidebar'));
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
    await sidebar.getByText('46,5%').waitFor();
    expect(await violations()).toEqual([]);
    await press('Lưu liên kết');
    await sidebar.getByText('Đã lưu liên kết.').waitFor();
    expect(cells()).toBe(before);
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Cấu hình');
  });

  test('a draft comes from the linked sheet, and its report says the figures of the panel', async () => {
    await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await press(/^Tổng hợp/);
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    const save = sidebar.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
    const said = xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/\u00a0/g, ' ');
    for (const words of [
      'BÁO CÁO',
      '46,5%',
      'nêu ở bản chính thức',
      'theo số đơn vị tự khai, không có bảng chi tiết',
      '*: theo số đơn vị tự khai, không có bảng chi tiết.',
      ', theo số tự khai',
      'ơn vị trả lời đủ các mục bắt buộc được tính là đã hoàn thành',
      'Nơi nhận',
    ])
      expect(said).toContain(words);
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Tổng hợp');
    expect(cells()).toBe(before);
  });

  test('wide, each column is one line with the preview beside it; nothing runs over', async () => {
    const wide = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    wide.setDefaultTimeout(patience);
    await wide.goto(running.address);
    const own = wide.frameLocator('#sidebar');
    await own.getByRole('button', { name: 'Liên kết bảng đang có' }).waitFor();
    await wide.evaluate(
      "document.querySelector('#sidebar').style.cssText = 'position:fixed;inset:0;width:1100px;height:760px;max-width:none;z-index:9'",
    );
    await own.getByRole('button', { name: 'Liên kết bảng đang có' }).click();
    await own.getByRole('button', { name: 'Tiếp: Cột' }).click();
    await own.getByRole('complementary', { name: 'Sẽ đọc như sau' }).waitFor();
    const line = own.locator('.line').first();
    await eventually(async () => {
      // All of them at one moment: the preview may still come beside them.
      const boxes = await line.evaluate((one) =>
        [...one.querySelectorAll('strong, select, .actions')].map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.length).toBeGreaterThanOrEqual(3);
      for (const [at, box] of boxes.entries()) {
        const before = boxes[at - 1];
        if (before) expect(box.x).toBeGreaterThanOrEqual(before.x + before.width);
      }
      expect(Math.max(...boxes.map(({ y }) => y))).toBeLessThan(Math.min(...boxes.map(({ y, height }) => y + height)));
    });
    await until(
      () => frameOf(wide, 'sidebar').evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      0 as unknown,
    );
    await wide.close();
  });

  test('a row that is no unit is set aside by keys, taken back by its undo, and from the rows set aside', async () => {
    await press('Liên kết bảng đang có');
    await press('Tiếp: Cột');
    await press('Tiếp: Đơn vị');
    await sidebar.getByRole('heading', { name: '11 đơn vị' }).waitFor();
    for (const fold of await sidebar.locator('section summary, section button[aria-expanded="false"]').all()) await fold.click();
    // One of two units of one name: the other stays.
    const away = sidebar.getByRole('button', { name: '“Lê Chân” không phải đơn vị, để riêng dòng này' });
    await away.nth(1).waitFor();
    await until(() => away.count(), 2);
    const put = async () => {
      await away.first().focus();
      await page.keyboard.press('Enter');
      await sidebar.getByRole('heading', { name: '10 đơn vị' }).waitFor();
      await until(() => away.count(), 1);
    };
    await put();
    await until(() => frameOf(page, 'sidebar').evaluate('document.activeElement?.tagName'), 'H2' as unknown);
    await press('Hoàn tác');
    await sidebar.getByRole('heading', { name: '11 đơn vị' }).waitFor();
    await sidebar.getByText('Đã hoàn tác.').waitFor();
    await put();
    await press('Mục trước');
    await sidebar
      .getByText(/^Dòng để riêng/)
      .first()
      .click();
    await sidebar
      .getByText(/người phụ trách để riêng/)
      .first()
      .waitFor();
    await sidebar
      .getByRole('listitem')
      .filter({ hasText: 'người phụ trách để riêng' })
      .first()
      .getByRole('button', { name: /là một đơn vị/ })
      .click();
    await sidebar
      .getByText(/người phụ trách để riêng/)
      .first()
      .waitFor({ state: 'detached' });
    await press('Tiếp: Đơn vị');
    await sidebar.getByRole('heading', { name: '11 đơn vị' }).waitFor();
    await press('Để sau');
  });

  test('by keys: an arrow on a closed list takes nothing, the next waiting line has the focus, columns that were added go again', async () => {
    const focused = (what: string): Promise<unknown> => frameOf(page, 'sidebar').evaluate(`document.activeElement?.${what}`);
    const filled = () =>
      [...(spreadsheet.sheets[0]?.cells ?? [])].flatMap(([row, own]) =>
        [...own].flatMap(([column, { value }]) => (value === '' ? [] : [`${row} ${column} ${value}`])),
      );
    const held = filled();
    await press('Liên kết bảng đang có');
    await press('Tiếp: Cột');
    const lines = sidebar.locator('.line:not(.chac)');
    await lines.first().waitFor();
    const count = await lines.count();
    await lines.first().locator('select').first().focus();
    for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowDown');
    await lines.first().getByText('Chưa ghi nhận: bấm “Đúng”.').waitFor();
    await until(() => lines.count(), count);
    await until(() => focused('tagName'), 'SELECT');
    await lines
      .first()
      .getByRole('button', { name: /^Không dùng cột/ })
      .focus();
    await page.keyboard.press('Enter');
    await sidebar
      .getByRole('status')
      .getByText(/^Cột .*: Không dùng\. (Còn \d+ cột chờ|Không còn cột chờ)\.$/)
      .waitFor();
    await sidebar.locator(count > 1 ? '.line:focus' : 'h2:focus').waitFor();
    await until(() => lines.count(), count - 1);
    await press('Tiếp: Đơn vị');
    await press('Tiếp: Còn thiếu');
    await sidebar.getByRole('button', { name: /^Thêm \d cột ký/ }).focus();
    await page.keyboard.press('Enter');
    await sidebar.getByRole('button', { name: 'Bỏ các cột vừa thêm' }).waitFor();
    await until(() => focused('tagName'), 'H2');
    await sidebar.getByText('Chưa sửa ô nào của bảng.').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    await press('Bỏ các cột vừa thêm');
    await sidebar.getByText('Chưa sửa ô nào của bảng.').waitFor();
    expect(filled().join('\n') === held.join('\n')).toBe(true);
    await press('Để sau');
  });

  test('which number a column of a pair holds is looked at, taken by its button, and said in the line', async () => {
    await press('Liên kết bảng đang có');
    await press('Tiếp: Cột');
    await sidebar
      .getByText(/^Đã hiểu chắc/)
      .first()
      .click();
    const line = sidebar
      .locator('.line')
      .filter({ has: sidebar.getByLabel(/ghi số nào của mục$/) })
      .first();
    await line.waitFor();
    const letters = ((await line.locator('strong').textContent()) ?? '').split(' ')[0] ?? '';
    const part = sidebar.getByLabel(`Cột ${letters} ghi số nào của mục`);
    const before = await part.inputValue();
    const other = before === 'denominator' ? 'numerator' : 'denominator';
    await part.selectOption(other);
    await line.getByText('Chưa ghi nhận: bấm “Đúng”.').waitFor();
    expect(await violations()).toEqual([]);
    await press(`Đúng, cột ${letters} là mục này`);
    await sidebar.getByText('Chưa ghi nhận: bấm “Đúng”.').waitFor({ state: 'detached' });
    await until(() => part.inputValue(), other);
    await press('Để sau');
  });

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
  });
});
