/** An officer's own ten-row form, filled in by keys in the sidebar: whatever a section asks has a box there. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { startPage } from '../../local/page/startPage.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { tenRows } from '../core/outlineTab/tenRows.ts';
import { inBrowser, launchBrowser, openSection, searchUnit, until } from './browser.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ['X1', 'Xã Một', 'Xã', 'Có'],
];

inBrowser('a form of something else', () => {
  test('a target, the text beside it, and no word of another programme', async () => {
    const spreadsheet = newSpreadsheet('Trồng cây');
    openGas(spreadsheet).call('setUp', { outline: tabOf(tenRows), units });
    const running = await startPage({ spreadsheet, fileName: 'trong-cay.xlsx', options: { withoutDrive: true } });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.setDefaultTimeout(60_000);
      await page.goto(running.address);
      const sidebar = page.frameLocator('#sidebar');
      const said = () => sidebar.locator('body').innerText();
      await sidebar.getByText('“xa mot”').waitFor();
      await searchUnit({ sidebar }, 'Xã Một');
      const texts = [await said()];
      await openSection({ sidebar }, 'I');
      await sidebar.getByRole('textbox', { name: 'Cách làm ở địa phương' }).focus();
      await page.keyboard.type('Trồng ven đường.');
      await sidebar.getByRole('button', { name: 'Có, nhập theo năm' }).focus();
      await page.keyboard.press('Enter');
      await sidebar.locator('.saved', { hasText: 'Đã lưu' }).waitFor();
      texts.push(await said());
      expect(texts.join('\n')).not.toMatch(/trẻ|lớp|trường|830|I\.? I\./);
      const typed = () =>
        spreadsheet.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)));
      await until(() => typed().includes('Trồng ven đường.'), true);
    } finally {
      await browser.close();
      await running.close();
    }
  }, 240_000);
});
