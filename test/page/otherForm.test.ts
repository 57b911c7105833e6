/** An officer's own ten-row form, filled in by keys in the sidebar: whatever a section asks has a box there. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { moreKinds } from '../core/outlineTab/moreKinds.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { tenRows } from '../core/outlineTab/tenRows.ts';
import { fromMenu, inBrowser, openSection, openStoryOf, type Story, searchUnit, until } from './browser.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ['X1', 'Xã Một', 'Xã', 'Có'],
];

const setting = (kieu: string, nhan: string) => ({ loai_dong: 'thiết lập', kieu, nhan });
const police = [
  setting('cơ quan báo cáo', 'CÔNG AN THÀNH PHỐ HẢI PHÒNG'),
  setting('kính gửi', 'Bộ Công an'),
  setting('chức vụ người ký', 'GIÁM ĐỐC'),
];

/** The form of these rows, new and with one unit, on the page. */
function openForm(rows: Parameters<typeof tabOf>[0]): Promise<Story> {
  const spreadsheet = newSpreadsheet('Trồng cây');
  openGas(spreadsheet).call('setUp', { outline: tabOf([...rows, ...police]), units });
  return openStoryOf({ spreadsheet, fileName: 'trong-cay.xlsx', options: { withoutDrive: true } });
}

const typedIn = ({ spreadsheet }: Story) =>
  spreadsheet.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)));

inBrowser('a form of something else', () => {
  test('a target, the text beside it, and no word of another programme', async () => {
    const story = await openForm(tenRows);
    const { page, sidebar } = story;
    try {
      const said = () => sidebar.locator('body').innerText();
      await sidebar.getByText('“xa mot”').waitFor();
      await sidebar.getByRole('combobox').fill('phuong khac');
      await sidebar.getByText(/báo Công an bổ sung vào tab “Đơn vị”/).waitFor();
      await searchUnit({ sidebar }, 'Xã Một');
      const texts = [await said()];
      await openSection({ sidebar }, 'I');
      await sidebar.getByRole('textbox', { name: 'Cách làm ở địa phương' }).focus();
      await page.keyboard.type('Trồng ven đường.');
      await sidebar.getByRole('button', { name: 'Có, nhập theo năm' }).focus();
      await page.keyboard.press('Enter');
      await sidebar.locator('.saved', { hasText: 'Đã lưu' }).waitFor();
      texts.push(await said());
      await sidebar.getByRole('button', { name: 'Các mục' }).first().click();
      await fromMenu({ sidebar }, 'Màn hình của Công an');
      await sidebar.getByRole('tab', { name: 'Công an tổng hợp' }).waitFor();
      await sidebar.getByText('Làm gì tiếp?').waitFor();
      await sidebar.getByRole('button', { name: 'Lời văn của Công an' }).waitFor();
      texts.push(await said());
      expect(texts.join('\n')).not.toMatch(/trẻ|lớp|trường|830|I\.? I\.|Sở/);
      await until(() => typedIn(story).includes('Trồng ven đường.'), true);
    } finally {
      await story.close();
    }
  });

  test('a decimal and a declared rate: a hint over the box, a question under it, mended with one press', async () => {
    const story = await openForm(moreKinds);
    const { page, sidebar } = story;
    try {
      await searchUnit({ sidebar }, 'Xã Một');
      await openSection({ sidebar }, 'I');
      await sidebar.getByText('Số thập phân: phần lẻ sau dấu phẩy, ví dụ 12,5.').first().waitFor();
      await sidebar.getByText('Tỷ lệ tự khai, gõ cả dấu %, ví dụ 45,5%.').first().waitFor();
      const type = async (name: RegExp, text: string) => {
        await sidebar.getByRole('textbox', { name }).focus();
        await page.keyboard.type(text);
        await page.keyboard.press('Tab');
      };
      await type(/Diện tích trồng.*2026/, '1.234');
      await sidebar.getByRole('button', { name: /1,2340/ }).click();
      await type(/Tỷ lệ hộ chăm cây.*2026/, '0,45');
      await sidebar.getByRole('button', { name: /45%/ }).first().click();
      await type(/Tỷ lệ che phủ hiện nay/, '38,5 %');
      await until(() => ['1,2340', '45%', '38,5 %'].filter((text) => !typedIn(story).includes(text)), []);
    } finally {
      await story.close();
    }
  });
});
