/** A form is taken apart by keys: two files beside its own, what is left is told; pressed again, it is refused in words. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inBrowser, openStory, type Story } from './browser.ts';
import { frameOf, picture, violationsIn } from './looks.ts';

inBrowser('counts of people into a file of their own', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tach-phim-'));
  const input = path.join(folder, 'mau.xlsx');
  let story: Story;
  beforeAll(async () => {
    fs.copyFileSync('samples/chien-dich-2024.xlsx', input);
    story = await openStory({ withoutDrive: true }, input);
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await story.sidebar.getByRole('button', { name: 'Tách số về con người ra bảng riêng' }).press('Enter');
  });
  afterAll(() => story.close().then(() => fs.rmSync(folder, { recursive: true })));

  test('the files are there, what may be left in the common one is told', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Tách thành hai tệp' }).press('Enter');
    const said = sidebar.getByRole('status').filter({ hasText: 'bang-rieng.xlsx' });
    await said.waitFor();
    expect(await said.innerText()).toContain('giải trình hoặc lời kể, có thể nhắc lại số ấy');
    expect(fs.readdirSync(path.join(folder, 'mau, đã tách')).sort()).toEqual(['bang-rieng.xlsx', 'mau.xlsx']);
    await picture(page, 'tach-xong');
    expect(await violationsIn(frameOf(page, 'sidebar'))).toEqual([]);
  });

  test('pressed again: nothing is written over, and it says what to do', async () => {
    const { sidebar, page } = story;
    const own = path.join(folder, 'mau, đã tách', 'bang-rieng.xlsx');
    const before = fs.readFileSync(own);
    await sidebar.getByRole('button', { name: 'Tách thành hai tệp' }).press('Enter');
    await sidebar.getByText('Đổi tên thư mục đang giữ tệp ấy').waitFor();
    expect(fs.readFileSync(own).equals(before)).toBe(true);
    await picture(page, 'tach-lan-nua');
  });
});
