/** A real browser for tests: Chromium or Chrome where there is one, else a loud skip. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe } from '@jest/globals';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { openWorkbook } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import type { HostOptions } from '../../local/services/host.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const known = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [process.env.CHROMIUM_PATH ?? '', ...known, mac].find((file) => file && existsSync(file));
}

export const browserPath = findBrowser();

/** `describe` with a browser; without one its tests are skipped, and the last line counts them. */
export const inBrowser = browserPath === undefined ? describe.skip : describe;
if (browserPath === undefined) {
  console.warn('SKIPPED: no Chromium or Chrome found; set CHROMIUM_PATH to test in a browser.');
}

export function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath: browserPath ?? '', args });
}

/** The page on the sample, open in a browser. */
export interface Story {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly spreadsheet: SpreadsheetModel;
  readonly close: () => Promise<void>;
}

export const sampleFile = 'samples/chien-dich-2024.xlsx';

export async function openStory(
  options: HostOptions = { refusedScopes: ['drive.file'] },
): Promise<Story> {
  const spreadsheet = openWorkbook(sampleFile);
  const running: RunningPage = await startPage({ spreadsheet, fileName: 'mau.xlsx', options });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  await page.goto(running.address);
  const close = async () => {
    await browser.close();
    await running.close();
  };
  return { page, sidebar: page.frameLocator('#sidebar'), spreadsheet, close };
}

/** Searches a unit in the sidebar as a person does, and waits for its report. */
export async function searchUnit({ sidebar }: Story, typed: string, name: string): Promise<void> {
  const change = sidebar.getByRole('button', { name: 'Đổi đơn vị' });
  const box = sidebar.getByRole('combobox');
  await change.or(box).first().waitFor();
  if (await change.isVisible()) await change.click();
  await box.fill(typed);
  await box.press('Enter');
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
}

/** The text of a cell of the workbook, by its tab and address. */
export function cellText({ spreadsheet }: Story, tab: string, address: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const sheet = spreadsheet.sheets.find((one) => one.name === tab);
  return String(sheet?.cells.get(Number(digits) - 1)?.get(column)?.value ?? '');
}
