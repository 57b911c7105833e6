/** A school clerk's ten minutes: finds the row, confirms blanks, mends, types, signs, saves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { cellText, inBrowser, openStory, searchUnit, type Story } from './browser.ts';

inBrowser('a unit fills its report', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
  }, 60_000);
  afterAll(() => story.close());

  const foot = () => story.sidebar.locator('footer');

  test('it is found without accents, by an abbreviation', async () => {
    await searchUnit(story, 'thpt dong hoa', 'Trường THPT Đồng Hòa');
    await story.sidebar.getByText('Đang nhập', { exact: true }).waitFor();
    await story.sidebar.getByText('9/17 ô', { exact: true }).waitFor();
    await searchUnit(story, 'pgd kien an', 'Phòng GDĐT quận Kiến An');
    await searchUnit(story, 'thpt dong hoa', 'Trường THPT Đồng Hòa');
  }, 60_000);

  test('“next error” selects the cell on the grid', async () => {
    await story.sidebar.getByRole('button', { name: 'Đi tới lỗi kế tiếp' }).click();
    await story.page.locator('#spot').filter({ hasText: 'AD43' }).waitFor();
    await story.sidebar.getByRole('button', { name: 'Đi tới lỗi kế tiếp' }).click();
    await story.page.locator('#spot').filter({ hasText: 'AE43' }).waitFor();
  }, 30_000);

  test('22 blanks are confirmed as one act, and taken back as one', async () => {
    const act = story.sidebar.getByRole('button', { name: 'Xác nhận 22 ô trống = 0' });
    await act.click();
    await foot().getByText('Đã xác nhận 22 ô.').waitFor();
    expect(rowTexts(story).filter((text) => text === 'không phát sinh')).toHaveLength(4);
    await foot().getByRole('button', { name: 'Hoàn tác' }).click();
    await foot().getByText('Đã hoàn tác.').waitFor();
    expect(rowTexts(story).filter((text) => text === 'không phát sinh')).toHaveLength(0);
    await act.click();
    await foot().getByText('Đã xác nhận 22 ô.').waitFor();
  }, 60_000);

  test('a reference row is typed from the sidebar', async () => {
    await story.sidebar.locator('summary', { hasText: 'Bảng tham chiếu 1' }).click();
    const group = story.sidebar.getByRole('group', { name: 'Trường THPT Đồng Hòa · THPT' });
    const box = group.getByRole('textbox', { name: /2023$/ });
    await box.fill('2');
    await box.press('Enter');
    await foot().getByText(/^Đã ghi: .*2023/).waitFor();
    expect(cellText(story, 'BTC 1 Cơ sở', 'F333')).toBe('2');
    await story.sidebar.getByText('15/17 ô', { exact: true }).waitFor();
  }, 60_000);

  test('the last one is typed in the grid, where the click led, and the sidebar follows', async () => {
    const { page, sidebar } = story;
    await sidebar.getByRole('button', { name: /^Đi tới ô: “Số lần tổ chức” năm 2024/ }).click();
    await page.locator('#spot').filter({ hasText: 'G333' }).waitFor();
    await page.waitForFunction('document.activeElement.closest("#grid") !== null');
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await sidebar.getByText('17/17 ô', { exact: true }).waitFor();
    await sidebar.getByText('Không có lỗi nào.').waitFor();
    expect(cellText(story, 'BTC 1 Cơ sở', 'G333')).toBe('3');
  }, 60_000);

  test('its own percentages show N/D as they will be counted', async () => {
    const table = story.sidebar.getByRole('table', { name: /^Tỷ lệ trường, cơ sở/ });
    await table.getByText('1/1 trường').first().waitFor();
    await table.getByText('100,0%').first().waitFor();
  });

  test('it explains, signs, and is valid', async () => {
    const { sidebar } = story;
    await sidebar.getByRole('textbox', { name: /nêu lý do/ }).fill('Số liệu đúng như sổ theo dõi.');
    const part = sidebar.getByRole('region', { name: 'Giải trình cảnh báo' });
    await part.getByRole('button', { name: 'Lưu' }).click();
    await foot().getByText('Đã lưu giải trình.').waitFor();
    const signing = { 'Người lập báo cáo': 'Trần Thị Lan', 'Chức vụ': 'Văn thư', 'Số văn bản của đơn vị': '45/BC-THPT', 'Ngày văn bản': '20/12/2024' };
    for (const [label, text] of Object.entries(signing)) await sidebar.getByLabel(label, { exact: true }).fill(text);
    await sidebar.getByRole('button', { name: 'Xác nhận đã hoàn thành' }).click();
    await foot().getByText('Đã xác nhận hoàn thành.').waitFor();
    await sidebar.getByText('Hợp lệ', { exact: true }).waitFor();
  }, 60_000);

  test('the .xlsx that it downloads holds what was typed', async () => {
    const [download] = await Promise.all([
      story.page.waitForEvent('download'),
      story.page.getByRole('link', { name: 'Tải bảng tính (.xlsx)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const saved = readXlsx(new Uint8Array(Buffer.concat(chunks)), 'mau.xlsx');
    const texts = saved.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((row) => [...row.values()].map((cell) => cell.value)));
    expect(texts).toContain('45/BC-THPT');
    expect(download.suggestedFilename()).toBe('mau.xlsx');
  }, 30_000);
});

inBrowser('a quick fix', () => {
  test('is applied on a click, undone, and refused when the cell has changed', async () => {
    const story = await openStory();
    try {
      await searchUnit(story, 'thpt kien thuy', 'Trường THPT Kiến Thụy');
      const { sidebar } = story;
      const fix = sidebar.getByRole('button', { name: 'Sửa thành 17' });
      const finding = sidebar.locator('.finding', { has: fix });
      const address = ((await finding.locator('.hint').first().innerText()).split(' ').pop() ?? '').trim();
      const before = cellText(story, 'Số liệu', address);
      await fix.click();
      await sidebar.getByText('Đã sửa: Sửa thành 17').waitFor();
      expect(cellText(story, 'Số liệu', address)).toBe('17');
      await sidebar.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
      await fix.waitFor();
      expect(cellText(story, 'Số liệu', address)).toBe(before);

      typeElsewhere(story, address, '99 người');
      await fix.click();
      await sidebar.locator('[data-code="stale"]').waitFor();
      expect(cellText(story, 'Số liệu', address)).toBe('99 người');
    } finally {
      await story.close();
    }
  }, 90_000);
});

/** A colleague types into the same cell, in another window. */
function typeElsewhere({ spreadsheet }: Story, address: string, text: string): void {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const cell = spreadsheet.sheets.find((one) => one.name === 'Số liệu')?.cells.get(Number(digits) - 1)?.get(column);
  if (cell) cell.value = text;
}

/** All texts of the unit's row in the answers. */
function rowTexts({ spreadsheet }: Story): string[] {
  const sheet = spreadsheet.sheets.find((one) => one.name === 'Số liệu');
  const rows = [...(sheet?.cells.values() ?? [])];
  const own = rows.find((row) => [...row.values()].some((cell) => cell.value === 'THPT_DONG_HOA'));
  return [...(own?.values() ?? [])].map((cell) => String(cell.value));
}
