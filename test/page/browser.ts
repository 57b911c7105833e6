/** A real browser for tests: Chromium or Chrome where there is one, else a loud skip. */
import { afterAll, describe, expect, jest } from '@jest/globals';
import { type Browser, chromium, type FrameLocator, type Page } from 'playwright-core';
import { browserArguments, findBrowser } from '../../build/findBrowser.ts';
import { calculateAhead } from '../../local/calc/calculateAhead.ts';
import { Calculator } from '../../local/calc/calculator.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type PageSession, startPage } from '../../local/page/startPage.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { a1, type Place } from '../../src/core/workbook.ts';
import { once } from '../fixtures/once.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { hurried } from './sampleUnits.ts';

export const browserPath = findBrowser();

/** `describe` with a browser; without one its tests are skipped, and the last line counts them. */
export const inBrowser = browserPath === undefined ? describe.skip : withBrowser;
if (browserPath === undefined) {
  console.warn('SKIPPED: no Chromium or Chrome found; set CHROMIUM_PATH to test in a browser.');
}

/** How long one thing on a page is waited for: a machine with much to do is slow, and not broken. */
export const patience = 150_000;

/** All stories of a file share one browser, each in its own profile. */
let shared: Promise<Browser> | null = null;

function withBrowser(name: string, tests: () => void): void {
  // What does not come is told by what waits for it, sooner than by the test.
  jest.setTimeout(4 * patience);
  describe(name, () => {
    tests();
    // After those of the tests, which close their pages.
    afterAll(async () => {
      await (await shared)?.close();
      shared = null;
    });
  });
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: browserArguments });
}

/** The page on the sample, open in a browser. */
export interface Story {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  readonly spreadsheet: SpreadsheetModel;
  /** Stops the server; the browser keeps the page. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export function openStory(options: HostOptions = { withoutDrive: true }, input?: string): Promise<Story> {
  const spreadsheet = input === undefined ? sampleBook() : openWorkbook(input);
  return openStoryOf({ spreadsheet, fileName: 'mau.xlsx', options, ...(input !== undefined && { input }) });
}

/** Of the untouched sample, of which most stories open a copy: calculated once a worker. */
const sampleCalculator = once(async () => {
  const spreadsheet = sampleBook();
  const calculator = new Calculator(spreadsheet);
  await calculateAhead(spreadsheet, calculator, () => false);
  return calculator;
});

/** The page on any workbook. */
export async function openStoryOf(session: PageSession): Promise<Story> {
  const running = await startPage({ calculator: await sampleCalculator(), ...session });
  const opened = await openBare(running.address);
  const close = () => opened.close().then(running.close);
  return { ...opened, spreadsheet: session.spreadsheet, stop: running.close, close };
}

/** The page of a server that runs already. */
export async function openBare(address: string): Promise<Pick<Story, 'page' | 'sidebar' | 'close'>> {
  shared ??= launchBrowser();
  const profile = await (await shared).newContext({ viewport: { width: 1280, height: 900 } });
  const page = await profile.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(address);
  const close = async () => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await profile.close();
  };
  return { page, sidebar: page.frameLocator('#sidebar'), close };
}

/** Searches a unit in the sidebar as a person does, and waits for its report. */
export async function searchUnit({ sidebar }: Pick<Story, 'sidebar'>, name: string): Promise<void> {
  const menu = sidebar.getByRole('button', { name: 'Việc khác' });
  const box = sidebar.getByRole('combobox');
  await menu.or(box).first().waitFor();
  if (await menu.isVisible()) await fromMenu({ sidebar }, 'Đổi đơn vị');
  await box.fill(hurried(name));
  await box.press('Enter');
  await sidebar.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Chooses from the menu of the unit's screen. */
export async function fromMenu({ sidebar }: Pick<Story, 'sidebar'>, label: string): Promise<void> {
  await sidebar.getByRole('button', { name: 'Việc khác' }).click();
  await sidebar.getByRole('menuitem', { name: label }).click();
}

/** Opens a section of the form from wherever one is. */
export async function openSection({ sidebar }: Pick<Story, 'sidebar'>, code: string): Promise<void> {
  const back = sidebar.getByRole('button', { name: 'Các mục' }).first();
  if (await back.isVisible()) await back.click();
  await sidebar.locator('.section-row', { has: sidebar.getByText(code, { exact: true }) }).click();
}

/** The cell of a place in the workbook under the page. */
export function cellAt({ spreadsheet }: Story, { tab, row, column }: Place) {
  const cells = spreadsheet.sheets.find((one) => one.name === tab)?.cells.get(row);
  return cells?.get(column);
}

/** Its text. */
export function textAt(story: Story, place: Place): string {
  return String(cellAt(story, place)?.value ?? '');
}

/** Waits until the grid has this cell selected. */
export function waitForCell({ page }: Story, { row, column }: Place): Promise<void> {
  return page.locator('#spot', { hasText: new RegExp(`^${a1(row, column)}$`) }).waitFor();
}

/** The element of the sidebar that has the keyboard: "BODY" when none has. */
export async function focusedTag({ page }: Pick<Story, 'page'>): Promise<string> {
  const frame = page.frames().find((one) => one.url().endsWith('/sidebar'));
  return String(await frame?.evaluate('document.activeElement?.tagName'));
}

/** All texts of a tab. */
export function tabTexts({ spreadsheet }: Story, tab: string): string[] {
  const sheet = spreadsheet.sheets.find((one) => one.name === tab);
  return [...(sheet?.cells.values() ?? [])].flatMap((row) => [...row.values()].map((cell) => String(cell.value)));
}

/** Waits until `read` gives what is wanted, all of it at one moment; what it gave last is in the failure. */
export function until<Value>(read: () => Value | Promise<Value>, wanted: Value): Promise<void> {
  return eventually(async () => expect(await read()).toEqual(wanted));
}

/** Something that waits until a test opens it: what comes before and after needs no clock. */
export function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { passed, open };
}

/** Waits until a check passes; why it did not pass last is the failure. */
export async function eventually(check: () => unknown): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() >= end) throw error;
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}
