/** The guide's "Đợt báo cáo mới" in a browser: from a pasted dispatch to a published form, a return and its report. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { inBrowser, openStoryOf, until } from './browser.ts';
import { picture } from './looks.ts';
import { goToCell } from './typist.ts';

const dispatch = readFileSync('test/fixtures/dispatches/giam-ngheo.txt', 'utf8');

inBrowser('an officer’s hour', () => {
  const spreadsheet = newSpreadsheet('Giảm nghèo');
  let page: Page;
  let sidebar: FrameLocator;
  let stop: () => Promise<void>;
  let began = process.cpuUsage();
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });
  /** What the officer's hands did, as the page itself saw it; and what was on the screen to be read, in words. */
  const hands = { clicks: 0, keys: 0, pastes: 0, words: 0 };
  const paste = async (name: string, text: string) => {
    hands.pastes += 1;
    await sidebar.getByRole('textbox', { name }).fill(text);
  };
  const reads = async (part: Locator) => {
    hands.words += (await part.innerText()).split(/\s+/).length;
  };
  /** Puts the keys into the grid, which takes a person one click. */
  const clickActive = async () => {
    hands.clicks += 1;
    await page.evaluate(() => document.querySelector<HTMLElement>('.cell-box, .tabulator-tableholder')?.focus());
  };
  const texts = () =>
    spreadsheet.sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))));

  beforeAll(async () => {
    const story = await openStoryOf({ spreadsheet, fileName: 'giam-ngheo.xlsx', options: { withoutDrive: true } });
    page = story.page;
    sidebar = story.sidebar;
    stop = story.close;
    await page.exposeBinding('countHand', (_, kind: 'clicks' | 'keys') => {
      hands[kind] += 1;
    });
    await page.addInitScript(() => {
      const { countHand } = window as unknown as { countHand(kind: string): void };
      addEventListener('pointerdown', ({ isTrusted }) => isTrusted && countHand('clicks'), true);
      addEventListener('keydown', ({ isTrusted }) => isTrusted && countHand('keys'), true);
      // A letter with its accents comes without a key of its own.
      addEventListener('beforeinput', ({ data }) => /^[^ -~]$/.test(data ?? '') && countHand('keys'), true);
    });
    await page.reload();
    began = process.cpuUsage();
  });
  afterAll(() => stop());

  test('1. an empty spreadsheet: the sidebar offers the outline', async () => {
    await button('Đề cương đợt báo cáo').click();
    await sidebar.getByRole('heading', { name: 'Từ văn bản công văn' }).waitFor();
    await picture(page, 'de-cuong-1-bat-dau');
  });

  test('2. the dispatch is pasted and read: each row with its sentence', async () => {
    await paste('Văn bản công văn', dispatch);
    await button('Đọc công văn').click();
    await sidebar.getByText(/Đề xuất \d+ dòng, trong đó 20 câu hỏi/).waitFor();
    await sidebar.getByText('Số hộ thoát nghèo trong năm', { exact: true }).scrollIntoViewIfNeeded();
    await reads(sidebar.locator('body'));
    await picture(page, 'de-cuong-2-de-xuat');
    await button(/^Ghi \d+ dòng vào tab “Đề cương”/).click();
    await sidebar.getByText('4 chỗ phải sửa').waitFor();
    expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Đề cương');
  });

  test('3. what is missing is told with the way to its row; publishing waits for it', async () => {
    await sidebar.getByText('Sửa hết các chỗ trên rồi công bố.').waitFor();
    await sidebar
      .getByRole('button', { name: /cột “Mục tiêu %”/ })
      .first()
      .click();
    await picture(page, 'de-cuong-3-cho-phai-sua');
    for (const left of [3, 2]) {
      await sidebar
        .getByRole('button', { name: /cột “Mục tiêu %”/ })
        .first()
        .click();
      await page
        .locator('#spot')
        .filter({ hasText: /^AB\d+$/ })
        .waitFor();
      await clickActive();
      await page.keyboard.type('90');
      await page.keyboard.press('Enter');
      await until(() => texts().filter((text) => text === '90').length, 4 - left);
      await button('Kiểm tra lại').click();
      await sidebar.getByText(`${left} chỗ phải sửa`).waitFor();
    }
    // Whether the years of "Số mô hình" add up, which the letter does not say.
    const moments = () => texts().filter((text) => text === 'thời điểm').length;
    const before = moments();
    await sidebar.getByRole('button', { name: /cột “Cộng dồn”/ }).click();
    await page
      .locator('#spot')
      .filter({ hasText: /^I\d+$/ })
      .waitFor();
    await clickActive();
    await page.keyboard.type('thời điểm');
    await page.keyboard.press('Enter');
    await until(moments, before + 1);
    await button('Kiểm tra lại').click();
    await sidebar.getByText('1 chỗ phải sửa').waitFor();
    // Whom the report is for, which the letter does not say.
    await sidebar.getByRole('button', { name: /cột “Nhãn”/ }).click();
    await page
      .locator('#spot')
      .filter({ hasText: /^C\d+$/ })
      .waitFor();
    await clickActive();
    await page.keyboard.type('Ủy ban nhân dân tỉnh');
    await page.keyboard.press('Enter');
    await until(() => texts().includes('Ủy ban nhân dân tỉnh'), true);
    await button('Kiểm tra lại').click();
    await sidebar.getByRole('heading', { name: 'Đọc lại đề cương' }).waitFor();
    await reads(sidebar.locator('body'));
    await picture(page, 'de-cuong-4-doc-lai');
  });

  test('4. looked at before publishing: the empty form and a report with invented figures, and nothing is written', async () => {
    const before = [texts().length, spreadsheet.sheets.length];
    await button('Xem thử biểu và báo cáo').click();
    await sidebar.getByText('Biểu trống: Ủy ban nhân dân các xã, thị trấn').click();
    await picture(page, 'de-cuong-5-xem-thu');
    await sidebar.locator('summary', { hasText: 'Báo cáo với số giả định' }).click();
    await sidebar.getByText('(BẢN XEM THỬ – MỌI SỐ ĐỀU GIẢ ĐỊNH)').waitFor();
    await reads(sidebar.locator('body'));
    expect([texts().length, spreadsheet.sheets.length]).toEqual(before);
  });

  test('5. published: codes, stamp, the form', async () => {
    await button('Công bố').click();
    await button('Công bố và lập biểu mẫu').click();
    await until(() => spreadsheet.sheets.some(({ name }) => name === 'Số liệu'), true);
    await until(() => texts().some((text) => /· bản 1 · [0-9a-f]{8}$/.test(text)), true);
    await picture(page, 'de-cuong-6-cong-bo');
  });

  /** Types cell after cell to the right, as a person does in the grid. */
  async function typeAt(tab: string, row: number, column: number, words: readonly string[]): Promise<void> {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    hands.clicks += 1;
    await goToCell({ page, sidebar, spreadsheet, stop: async () => undefined, close: stop }, { tab, row, column });
    for (const word of words) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    await until(() => texts().includes(words[words.length - 1] ?? ''), true);
  }

  test('6. units are pasted as a list of names, looked at, and written', async () => {
    await sidebar.getByText('Biểu chưa có đơn vị nào: chưa ai điền được.').waitFor();
    await paste('Đơn vị phải báo cáo', 'Tên đơn vị\nUBND xã Một\nUBND xã Hai\nUBND thị trấn Ba');
    await button('Đọc danh sách').click();
    await sidebar.getByText('3 đơn vị mới. Chưa ghi gì.').waitFor();
    await picture(page, 'de-cuong-7-don-vi');
    expect(texts()).not.toContain('UBND xã Một');
    await button('Ghi 3 đơn vị vào biểu').click();
    await until(() => texts().includes('UBND thị trấn Ba'), true);
    await until(() => texts().filter((text) => text === 'UBND xã Một').length, 2);
    // The menu takes the campaign's name when the sheet is opened again.
    await page.reload();
    await page.getByRole('tab', { name: 'Số liệu', exact: true }).waitFor();
  });

  test('7. the first return, and the report of it: its own figure, its own name', async () => {
    const rows = [...(spreadsheet.sheets.find(({ name }) => name === 'Số liệu')?.cells ?? [])];
    const [, codes] = rows.find(([, cells]) => cells.get(0)?.value === 'ma_don_vi') ?? [];
    const column = [...(codes ?? [])].find(([, { value }]) => value === 'so_mo_hinh.2023')?.[0] ?? -1;
    const row = rows.find(([, cells]) => cells.get(1)?.value === 'UBND xã Một')?.[0] ?? -1;
    await typeAt('Số liệu', row, column, ['37']);
    await page.getByRole('button', { name: /^Báo cáo 20\d\d/ }).click();
    await page.getByRole('menuitem', { name: 'Tổng hợp', exact: true }).click();
    await until(() => (spreadsheet.sheets.find(({ name }) => name === 'Tổng hợp')?.cells.size ?? 0) > 3, true);
    await picture(page, 'de-cuong-8-tong-hop');
  });

  test('8. the report in hand: the file is taken from the sidebar and opened', async () => {
    await page.locator('#box-buttons button').click();
    await sidebar.getByRole('tab', { name: /tổng hợp$/ }).click();
    await button('Tổng hợp bản tạm').click();
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    const taken = page.waitForEvent('download');
    await button('Tải dự thảo báo cáo (.docx)').click();
    await picture(page, 'de-cuong-9-bao-cao');
    const file = await taken;
    expect(file.suggestedFilename()).toMatch(/^Báo cáo .*\.docx$/);
    const paragraphs = docxTexts(readFileSync(await file.path()));
    const report = paragraphs.join('\n');
    expect(report).toContain('Chương trình mục tiêu quốc gia giảm nghèo bền vững');
    expect(report).toContain('Ủy ban nhân dân tỉnh');
    expect(report).toMatch(/\b37\b/);
    expect(report).not.toMatch(/830|trẻ em|xâm hại|Sở Giáo dục/);
  });

  test('the guide says what the page counted, and how long that takes at the paces it names', () => {
    // What the server computes: how long that takes on the clock is of how busy the machine is.
    const { user, system } = process.cpuUsage(began);
    const seconds = (user + system) / 1e6;
    const minutes = (hands.clicks * 3) / 60 + hands.keys / 200 + hands.words / 250 + seconds / 60;
    const guide = readFileSync('docs/huong-dan.md', 'utf8');
    const [, clicks, keys, pastes, words, total] =
      /trang tự đếm (\d+) lần bấm, (\d+) phím, (\d+) lần dán, khoảng ([\d.]+) chữ phải đọc; .*?: \*\*(\d+) phút\*\*/s.exec(guide) ?? [];
    expect([hands.clicks, hands.keys, hands.pastes]).toEqual([clicks, keys, pastes].map(Number));
    expect(Math.abs(hands.words - Number(words?.replace('.', '')))).toBeLessThan(100);
    expect(Math.abs(minutes - Number(total))).toBeLessThan(1.5);
    expect(seconds).toBeLessThan(180);
  });
});

/** The paragraphs of a .docx as Word shows them. */
function docxTexts(bytes: Uint8Array): string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return xml.split('</w:p>').map((one) => one.replace(/<[^>]+>/g, ''));
}
