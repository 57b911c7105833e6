/** The pictures of the ten minutes with a sheet that is already there: one for each step. */
import path from 'node:path';
import type { Browser, FrameLocator } from 'playwright-core';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { startPage } from '../../local/page/startPage.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { exampleRows } from './linkingPictures.vi.ts';

/** Five in the afternoon of the deadline. */
const moment = Date.parse('2024-12-24T17:00:00+07:00');

/** Width of the sidebar in Google. */
const narrow = { width: 300, height: 640 };

/** Goes through the panel as an officer does, and keeps what each step shows. */
export async function takeLinking(browser: Browser, folder: string): Promise<void> {
  const running = await startPage({
    spreadsheet: exampleSheet(),
    fileName: 'bang-co-san.xlsx',
    options: { withoutDrive: true, now: () => moment },
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 760 },
    deviceScaleFactor: 2,
  });
  page.setDefaultTimeout(180_000);
  await page.goto(running.address);
  const sidebar = page.frameLocator('#sidebar');
  await page.evaluate(
    `document.querySelector('#sidebar').style.cssText = 'position:fixed;inset:0 auto auto 0;width:${narrow.width}px;height:${narrow.height}px;z-index:9'`,
  );
  const take = async (step: string) => {
    await page.waitForTimeout(600);
    const clip = { x: 0, y: 0, ...narrow };
    const name = /^\d/.test(step) ? `muoi-phut-${step}` : step;
    await page.screenshot({ path: path.join(folder, `${name}.png`), clip });
  };
  await goThrough(sidebar, take);
  // The grid with what the checks say, beside the sidebar where it is on one's own machine.
  await page.evaluate(`document.querySelector('#sidebar').style.cssText = ''`);
  await page.getByRole('tab', { name: 'Trang tính1' }).click();
  await page.getByText('hơn 2100').click();
  await page.waitForTimeout(600);
  await page.screenshot({ path: path.join(folder, 'muoi-phut-8.png') });
  await page.close();
  await running.close();
}

async function goThrough(
  sidebar: FrameLocator,
  take: (step: string) => Promise<void>,
): Promise<void> {
  const press = (name: string | RegExp) => sidebar.getByRole('button', { name }).first().click();
  await sidebar.getByRole('button', { name: 'Dùng bảng đang có' }).waitFor();
  await take('1');
  await press('Lập biểu mẫu mới');
  await sidebar.getByRole('button', { name: 'Thôi' }).waitFor();
  await take('lien-ket-bat-dau');
  await press('Thôi');
  await press('Dùng bảng đang có');
  await sidebar.getByRole('button', { name: 'Tiếp: Cột' }).waitFor();
  await take('2');
  for (const [step, name] of [
    ['3', 'Cột'],
    ['4', 'Đơn vị'],
    ['5', 'Còn thiếu'],
    ['6', 'Xem trước'],
  ] as const) {
    await press(`Tiếp: ${name}`);
    await sidebar.locator('h2').first().waitFor();
    await take(step);
    if (step !== '3') continue;
    const yes = /^Đúng, cột I /;
    await press(yes);
    await sidebar.getByRole('button', { name: yes }).waitFor({ state: 'detached' });
    await take('3-dong');
  }
  await press('Lưu liên kết');
  await sidebar.getByText('Đã lưu liên kết.').waitFor();
  await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
  await press(/^Tổng hợp/);
  await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
  await take('7');
}

function exampleSheet(): SpreadsheetModel {
  const model = newSpreadsheet('bang-co-san.xlsx');
  const sheet = newSheet(1, 'Trang tính1');
  exampleRows.forEach((row, at) => {
    const cells = row.flatMap((value, column): [number, { value: Value; style: number }][] =>
      value === '' ? [] : [[column, { value, style: 0 }]],
    );
    sheet.cells.set(at, new Map(cells));
  });
  model.sheets = [sheet];
  return model;
}
