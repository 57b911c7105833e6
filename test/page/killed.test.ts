/** The window of the command is closed, or its program dies, under an open page: what was answered is sent again to the next. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openWorkbook } from '../../local/inputFile.ts';
import { keepAddress } from '../../local/page/keptAddress.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { cityForm } from '../fixtures/cityForm.ts';
import { ownPort } from '../fixtures/ownPort.ts';
import { inBrowser, openBare, openSection, searchUnit, until } from './browser.ts';
import { goToCell } from './typist.ts';

// Small: it is started, saved and started again many times.
const book = writeXlsx(cityForm(13, true));
const spot = { tab: 'Số liệu', row: 8, column: 14 };

inBrowser('a command that dies under its page', () => {
  let folder: string;
  let input: string;
  let program: ChildProcess | null;
  let close: () => Promise<void>;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'chet-'));
    input = path.join(folder, 'mau.xlsx');
    writeFileSync(input, book);
    // Where the command, whose home this is, served it last.
    const addresses = path.join(folder, '.bao-cao-830', 'dia-chi.json');
    keepAddress(addresses, input, { port: await ownPort(3), token: 'k'.repeat(32) });
    close = () => Promise.resolve();
  });
  afterEach(async () => {
    await close();
    await end('SIGKILL');
    rmSync(folder, { recursive: true });
  });

  /** Starts the command as a person does; gives the address that it prints. */
  function start(): Promise<string> {
    const run = path.resolve('build/run.js');
    const child = spawn(process.execPath, [run, 'local/cli.ts', 'start', input], { env: { ...process.env, HOME: folder } });
    program = child;
    return new Promise((resolve) => {
      let said = '';
      child.stdout.on('data', (part: Buffer) => {
        said += part.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+\/\S+(?=\s)/.exec(said);
        if (found !== null) resolve(found[0]);
      });
    });
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    const child = program;
    program = null;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await ended;
  }

  /** The page with the first cell selected. */
  async function openAt(address: string): Promise<Page> {
    const story = await openBare(address);
    close = story.close;
    await story.sidebar.getByRole('combobox').or(story.sidebar.getByRole('button')).first().waitFor();
    await goToCell(story, spot);
    return story.page;
  }

  const line = (page: Page, text: string) => page.locator('#saved', { hasText: text }).waitFor();
  /** Takes the last act back, and waits until the server has answered it. */
  const undo = (page: Page) => Promise.all([page.waitForResponse(/\/edit$/), page.keyboard.press('Control+z')]);
  const copy = () => path.join(folder, 'mau.đang-sửa.xlsx');
  const tabOf = (name: string) => {
    const { sheets } = openWorkbook(copy());
    return sheets.find((sheet) => sheet.name === name)?.cells ?? new Map();
  };
  const columnTexts = (count: number) =>
    Array.from({ length: count }, (_, down) =>
      String(
        tabOf(spot.tab)
          .get(spot.row + down)
          ?.get(spot.column)?.value,
      ),
    );
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => String(from + at));
  const typeAll = async (page: Page, texts: readonly string[]) => {
    for (const text of texts) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
  };

  test('kill -9 a moment after they were answered: every value is in the copy, once in the log; undo goes on, and a closed window saves it', async () => {
    const page = await openAt(await start());
    // Nothing is saved before it is killed, however long that takes.
    mkdirSync(path.join(copy(), 'in'), { recursive: true });
    await typeAll(page, numbers(70_000, 6));
    // The server's own count, from its answers.
    await page.locator('#save', { hasText: ', 6 ô mới' }).waitFor();
    await end('SIGKILL');
    rmSync(copy(), { recursive: true });
    await typeAll(page, numbers(70_006, 4));
    await line(page, 'Chưa lưu 4 ô');
    expect(await start()).toBe(page.url());
    await line(page, 'Đã tự lưu');
    await until(() => columnTexts(10), numbers(70_000, 10));
    await until(() => page.locator('#message').innerText(), '');
    // The last act is taken back, and no other.
    await undo(page);
    // The window is closed.
    await end('SIGHUP');
    expect(columnTexts(9)).toEqual(numbers(70_000, 9));
    expect(columnTexts(10)[9]).not.toBe('70009');
    const log = [...tabOf('Nhật ký').values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))).join('\n');
    for (const text of numbers(70_000, 9)) expect(log.split(text)).toHaveLength(2);
  });

  test('an undo of what was saved, answered and lost, is made again', async () => {
    const page = await openAt(await start());
    const [before] = [await page.locator('#content').innerText()];
    await typeAll(page, ['70100']);
    await line(page, 'Đã tự lưu');
    await undo(page);
    await end('SIGKILL');
    await start();
    await line(page, 'Đã tự lưu');
    await until(() => columnTexts(1), [before]);
  });

  test('a value of the form is on the disk when it is said to be written', async () => {
    const story = await openBare(await start());
    close = story.close;
    await searchUnit(story, 'Trường THPT Minh Họa 2');
    await openSection(story, 'II.2');
    const box = story.sidebar.getByRole('textbox', { name: /năm 2024$/ }).first();
    await box.fill('4401');
    await box.press('Enter');
    await story.sidebar.locator('.saved', { hasText: /Đã lưu/ }).waitFor();
    await end('SIGKILL');
    const textsOf = (tab: string) => [...tabOf(tab).values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
    expect(textsOf(spot.tab)).toContain('4401');
    // And in the log, that it was.
    expect(textsOf('Nhật ký').filter((text) => text.includes('“4401”'))).toHaveLength(1);
  });
});
