/** Escape goes back one step: nothing that was typed or decided is thrown away unasked. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UnitView } from '../../src/api/api.ts';
import { inBrowser, openSection, openStory, type Story, tabTexts } from './browser.ts';
import { emptySchool } from './sampleUnits.ts';

inBrowser('Escape on the Department’s screens', () => {
  let story: Story;
  let unit: UnitView;
  beforeAll(async () => {
    unit = emptySchool();
    story = await openStory();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    // The first reading is there before one is held back.
    await overview();
  });
  afterAll(() => story.close());

  const press = (key: string) => story.page.keyboard.press(key);
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name }).locator('visible=true').first();
  const headFocused = () => story.sidebar.locator('.over-head h2:focus').waitFor();
  const overview = () => story.sidebar.getByRole('heading', { name: 'Làm gì tiếp?' }).waitFor();

  test('the Department’s own words: the box is left and kept first, then the screen', async () => {
    let read = () => {};
    const isRead = new Promise<void>((done) => {
      read = done;
    });
    await story.page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name === 'readDepartment') await isRead;
      await route.fallback();
    });
    await button('Lời văn của Sở').click();
    const place = story.sidebar.getByLabel('III.1. Ưu điểm', { exact: true });
    await place.focus();
    await story.page.keyboard.type('Các đơn vị nộp đúng hạn.');
    await press('Escape');
    await headFocused();
    await story.sidebar.locator('.field', { has: place }).getByText('Đã lưu.').waitFor();
    expect(tabTexts(story, 'Lời văn')).toContain('Các đơn vị nộp đúng hạn.');
    await press('Escape');
    await overview();
    // Before the city is read again, too.
    await button('Lời văn của Sở').click();
    await expect(place.inputValue()).resolves.toBe('Các đơn vị nộp đúng hạn.');
    read();
    await press('Escape');
    await overview();
  });

  test('a reason that is being written stays', async () => {
    await button('Bảng các đơn vị').click();
    await story.sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(unit.unit.name);
    await story.sidebar.locator('.unit-table tbody tr').first().getByRole('button', { name: unit.unit.name }).click();
    await button('Gia hạn').click();
    const reason = story.sidebar.getByLabel('Lý do gia hạn');
    await reason.focus();
    await story.page.keyboard.type('Văn thư ốm');
    await press('Escape');
    await headFocused();
    expect(await reason.inputValue()).toBe('Văn thư ốm');
  });

  test('typing for a unit: from its section to its list, from the list to the desk', async () => {
    await button('Nhập thay đơn vị').click();
    await openSection(story, 'I.2');
    await story.sidebar.locator('.year-field input').first().focus();
    await press('Escape');
    await story.sidebar.locator('.section-row:focus').waitFor();
    await press('Escape');
    await button('Nhập thay đơn vị').waitFor();
  });

  test('reading a report for a unit: what was decided is asked about', async () => {
    await button('Đọc báo cáo Word').click();
    const text = 'II. KẾT QUẢ\n2. Giáo dục, truyền thông\nNăm 2022, nhà trường tổ chức 05 buổi tuyên truyền.';
    const file = { name: 'bao-cao.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await story.sidebar.locator('input[type=file]').setInputFiles(file);
    const figure = story.sidebar.getByRole('listitem', { name: '05 buổi', exact: true });
    await figure.getByRole('button', { name: '05 buổi', exact: true }).press('n');
    await story.sidebar
      .locator('[role=status]')
      .getByText(/^Đã nhận/)
      .first()
      .waitFor();
    await press('Escape');
    await story.sidebar.getByRole('alertdialog').waitFor();
    await figure.waitFor();
  });
});
