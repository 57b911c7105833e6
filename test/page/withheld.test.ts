/** What is withheld is said and can be allowed, by keys and at 300 px: properties of the file, and texts of a unit. */
import { expect, test } from '@jest/globals';
import { strToU8 } from 'fflate';
import type { Frame } from 'playwright-core';
import { filledForm, tabs, type } from '../proofs/safety/form.ts';
import { inBrowser, openStoryOf, until } from './browser.ts';
import { violationsIn } from './looks.ts';

const spaces =
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"';
const core = `<cp:coreProperties ${spaces}><dc:creator>Mẹ cháu Tào Hiểu Khê</dc:creator></cp:coreProperties>`;

const doubted = 'Phong trào được Nhóm Ánh Dương khởi xướng.';

inBrowser('what is withheld', () => {
  test('a property is named at the start; a text is allowed and withheld again by keys, at 300 px', async () => {
    const read = filledForm();
    type(read, tabs.answers, 'PA', 'nhom_3', doubted);
    const spreadsheet = { ...read, origin: new Map([...read.origin, ['docProps/core.xml', strToU8(core)]]) };
    const story = await openStoryOf({ spreadsheet, fileName: 'mau.xlsx', options: { withoutDrive: true } });
    const { page, sidebar } = story;
    try {
      const notice = page.locator('#message');
      await notice.getByText('Thuộc tính tệp “Tác giả” có thể nêu tên người').waitFor();
      expect(await notice.textContent()).not.toContain('Khê');
      expect(await violationsIn(page.mainFrame())).toEqual([]);
      await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
      await sidebar.getByRole('button', { name: 'Bảng các đơn vị' }).click();
      await sidebar.locator('tbody th button').first().click();
      const allow = sidebar.getByRole('button', { name: /^Cho in ra: / });
      const withhold = sidebar.getByRole('button', { name: /^Thôi cho in: / });
      await allow.first().waitFor();
      const frame = page.frames().find((one) => one.url().endsWith('/sidebar')) as Frame;
      expect(await violationsIn(frame)).toEqual([]);
      expect(await frame.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(300);
      const before = await allow.count();
      await allow.first().focus();
      await page.keyboard.press('Enter');
      await sidebar.getByText('Đã cho in.').waitFor();
      await withhold.first().waitFor();
      await until(() => allow.count(), before - 1);
      // The focus is where it was: the same key takes it back.
      await withhold.first().and(sidebar.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await sidebar.getByText('Đã thôi cho in.').waitFor();
      await allow.first().and(sidebar.locator(':focus')).waitFor();
      expect(await violationsIn(frame)).toEqual([]);
    } finally {
      if (process.env.PICTURE) await page.screenshot({ path: process.env.PICTURE });
      await story.close();
    }
  });
});
