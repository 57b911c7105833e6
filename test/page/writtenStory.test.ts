/** A report in prose becomes cells: read in the browser, proposals decided by keys, written once, undone once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UnitView } from '../../src/api/api.ts';
import { fromMenu, inBrowser, openStory, type Story, searchUnit, textAt, until } from './browser.ts';
import { emptySchool } from './sampleUnits.ts';

const report = [
  'II. BÁO CÁO KẾT QUẢ THỰC HIỆN',
  '2. Giáo dục, truyền thông',
  'Năm 2022, nhà trường tổ chức 05 buổi tuyên truyền cho 1.250 lượt học sinh.',
  'Tổ chức hơn 21 buổi sinh hoạt chuyên đề.',
  'Nạn nhân là em Nguyễn Thị Mai Anh, lớp 8A2.',
].join('\n');
const ward = readFileSync(path.resolve('samples/bao-cao-phuong-phu-lien-2025.txt'));

inBrowser('a written report is read on the sidebar', () => {
  let story: Story;
  let unit: UnitView;
  beforeAll(async () => {
    unit = emptySchool();
    story = await openStory();
    await searchUnit(story, unit.unit.name);
    await fromMenu(story, 'Đọc báo cáo Word');
  }, 120_000);
  afterAll(() => story.close());

  /** A person takes a moment in the file dialog, in which the screen is loaded. */
  const choose = async (name: string, text: string | Buffer) => {
    await story.sidebar.locator('input[type=file]').waitFor({ state: 'attached' });
    await story.page.waitForTimeout(1500);
    await story.sidebar.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const card = (name: string) => story.sidebar.getByRole('listitem', { name, exact: true });
  const figure = (name: string) => card(name).getByRole('button', { name, exact: true });
  const texts = (code: string) => {
    const cells = unit.form.flatMap(({ fields }) => fields).find((field) => field.code === code)?.cells ?? [];
    return cells.map(({ place }) => textAt(story, place));
  };

  test('a file that is none is refused in a sentence, and another can be chosen', async () => {
    await choose('quet.pdf', '%PDF-1.4');
    await story.sidebar.getByRole('alert').getByText('là PDF').waitFor();
  }, 60_000);

  test('what is sure is taken by a key; without a year nothing can be taken; names are nowhere', async () => {
    await choose('bao-cao.txt', report);
    await figure('05 buổi').focus();
    await story.page.keyboard.press('n');
    await card('05 buổi').getByText('Đã nhận', { exact: true }).waitFor();
    await story.page.keyboard.press('ArrowDown');
    await story.page.keyboard.press('n');
    await card('1.250 lượt').getByText('Đã nhận', { exact: true }).waitFor();
    await figure('hơn 21 buổi').focus();
    await story.page.keyboard.press('n');
    expect(await card('hơn 21 buổi').getByText('Chọn năm để nhận').count()).toBe(1);
    await story.page.keyboard.press('b');
    await card('hơn 21 buổi').getByText('Đã bỏ', { exact: true }).waitFor();
    await story.sidebar.getByText('1 câu có thông tin cá nhân').waitFor();
    expect(await story.sidebar.getByText('Mai Anh').count()).toBe(0);
    expect(texts('nhom_2_so_buoi').join('')).toBe('');
  }, 60_000);

  test('one write, with the quotes kept; one undo for all', async () => {
    await story.sidebar.getByRole('button', { name: 'Ghi 2 số và 0 đoạn đã nhận' }).click();
    await until(() => texts('nhom_2_so_buoi'), ['', '05 buổi', '', '']);
    expect(texts('nhom_2_so_luot')).toEqual(['', '1.250 lượt', '', '']);
    const explanation = unit.explanation?.place;
    expect(explanation && textAt(story, explanation)).toContain('“Năm 2022, nhà trường tổ chức 05 buổi tuyên truyền');
    await story.sidebar.getByRole('button', { name: 'Hoàn tác' }).click();
    await until(() => texts('nhom_2_so_buoi'), ['', '', '', '']);
    expect(explanation && textAt(story, explanation)).toBe('');
  }, 60_000);

  test('the ward’s report takes few keys: 12 buổi with its year, and all texts', async () => {
    await fromMenu(story, 'Đọc báo cáo Word');
    await choose('phu-lien.txt', ward);
    await card('12 buổi').waitFor();
    if (process.env.PICTURES) await story.page.screenshot({ path: `${process.env.PICTURES}/written.png` });
    expect(await story.sidebar.getByText('Hai câu trái nhau').count()).toBe(1);
    let acts = 0;
    const act = async (step: Promise<unknown>) => {
      acts += 1;
      await step;
    };
    await act(card('12 buổi').getByRole('combobox', { name: 'Năm' }).selectOption('2024'));
    await act(card('12 buổi').getByRole('button', { name: /^Nhận/ }).click());
    await act(story.sidebar.getByText(/^Đoạn văn cho/).click());
    const boxes = story.sidebar.getByRole('checkbox');
    const count = await boxes.count();
    for (let at = 0; at < count; at += 1) await act(boxes.nth(at).check());
    await act(story.sidebar.getByRole('button', { name: /^Ghi 1 số/ }).click());
    await until(() => texts('nhom_2_so_buoi'), ['', '', '', '12 buổi']);
    const typed = ['nhom_1', 'nhom_2', 'nhom_3', 'nhom_4', 'danh_gia', 'kho_khan', 'de_xuat'].flatMap(texts).join('');
    expect(typed.length).toBeGreaterThan(10_000);
    console.info(`written: ${acts} acts put ${typed.length} characters and a figure in place`);
    expect(acts).toBeLessThan(20);
  }, 90_000);
});
