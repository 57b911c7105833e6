/** The server is stopped under an open page and started again: what was typed is not lost, on the grid or in the form. */
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openWorkbook } from '../../local/inputFile.ts';
import { keepAddress } from '../../local/page/keptAddress.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { saveFile } from '../../local/xlsx/package/saveFile.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { ownPort } from '../fixtures/ownPort.ts';
import { inBrowser, openSection, openStoryOf, type Story, searchUnit, until } from './browser.ts';
import { sampleFile, validSchool } from './sampleUnits.ts';
import { goToCell } from './typist.ts';

const spot = { tab: 'Số liệu', row: 8, column: 14 };

inBrowser('a server that is started again', () => {
  const { unit } = validSchool();
  let folder: string;
  let input: string;
  let addresses: string;
  let story: Story | null;
  let next: RunningPage | null;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mo-lai-'));
    input = path.join(folder, 'mau.xlsx');
    addresses = path.join(folder, 'nha', 'dia-chi.json');
    copyFileSync(sampleFile, input);
    keepAddress(addresses, input, { port: await ownPort(2), token: 'k'.repeat(32) });
    [story, next] = [null, null];
  });
  afterEach(async () => {
    await story?.close();
    await next?.close();
    rmSync(folder, { recursive: true });
  });

  const session = () => ({ spreadsheet: openWorkbook(input), fileName: 'mau.xlsx', input, addresses });
  const line = ({ page }: Story, text: string) => page.locator('#saved', { hasText: text }).waitFor();
  const copyTexts = () => {
    const { sheets } = openWorkbook(path.join(folder, 'mau.đang-sửa.xlsx'));
    const rows = sheets.find(({ name }) => name === spot.tab)?.cells ?? new Map();
    return [...rows.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
  };

  test('the page that is still open finds it, with the copy, and writes what waited', async () => {
    story = await openStoryOf(session());
    const { page, sidebar } = story;
    await searchUnit(story, unit.name);
    await openSection(story, 'II.2');
    const box = sidebar.getByRole('textbox', { name: /năm 2024$/ }).first();
    await box.fill('4401');
    await box.press('Enter');
    await line(story, 'Đã tự lưu');

    await goToCell(story, spot);
    await story.stop();
    await box.fill('4402');
    await box.press('Enter');
    await line(story, 'Mất nối với máy chủ: chữ gõ từ lúc này chưa lưu');
    await page.locator('#saved.bad').waitFor();
    await page.locator('#message', { hasText: 'trang tự nối lại' }).waitFor();
    await page.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await line(story, 'Mất nối với máy chủ');
    await until(() => box.inputValue(), '4402');
    await page.locator('.cell-box').first().focus();
    await page.keyboard.type('5503');
    await page.keyboard.press('Enter');
    await line(story, 'Chưa lưu 1 ô');

    next = await startPage(session());
    expect(next.address).toBe(page.url());
    await line(story, 'Đã tự lưu');
    await until(() => ['4401', '4402', '5503'].map((text) => copyTexts().includes(text)), [false, true, true]);
    expect(statSync(addresses).mode & 0o077).toBe(0);
  });

  test('a file that was replaced is asked about in a new page; the open one does not take the copy up', async () => {
    story = await openStoryOf(session());
    await goToCell(story, spot);
    await story.page.locator('.cell-box').first().focus();
    await story.page.keyboard.type('6604');
    await story.page.keyboard.press('Enter');
    await line(story, 'Đã tự lưu');
    await story.stop();
    saveFile(input, writeXlsx(openWorkbook(path.join(folder, 'mau.đang-sửa.xlsx'))));
    next = await startPage(session());
    expect(next.address).not.toBe(story.page.url());
    const opened = await story.page.context().newPage();
    await opened.goto(next.address);
    await opened
      .getByRole('dialog')
      .getByRole('button', { name: /^Mở tiếp bản đang sửa/ })
      .waitFor();
    await opened.getByRole('dialog').getByText('Tệp gốc đã được ghi lại sau bản ấy.').waitFor();
    await opened.getByRole('button', { name: /^Mở tệp gốc ghi lúc \d/ }).waitFor();
    // Started again while nobody has chosen: it asks again.
    await next.close();
    next = await startPage(session());
    await opened.reload();
    await opened
      .getByRole('dialog')
      .getByRole('button', { name: /^Mở tiếp bản đang sửa/ })
      .waitFor();
    await opened.close();
  });

  test('where its port was taken, the new one has another key', async () => {
    const first = await startPage(session());
    await first.close();
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(Number(new URL(first.address).port), '127.0.0.1', done));
    next = await startPage(session());
    taken.close();
    expect(new URL(next.address).pathname).not.toBe(new URL(first.address).pathname);
  });
});
