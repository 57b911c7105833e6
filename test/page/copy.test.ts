/** What is typed on the page is on the disk soon, offered at the next start, and never left without asking; all by keys. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openWorkbook } from '../../local/inputFile.ts';
import { inBrowser, openStory, type Story, until } from './browser.ts';
import { sampleFile } from './sampleUnits.ts';
import { goToCell } from './typist.ts';

const spot = { tab: 'Số liệu', row: 8, column: 14 };
const plain = { withoutDrive: true } as const;

inBrowser('the copy beside the input', () => {
  let folder: string;
  let input: string;
  let copy: string;
  let story: Story | null;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ban-dang-sua-'));
    input = path.join(folder, 'mau.xlsx');
    copy = path.join(folder, 'mau.đang-sửa.xlsx');
    copyFileSync(sampleFile, input);
    story = null;
  });
  afterEach(async () => {
    await story?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (): Promise<Story> => {
    story = await openStory(plain, input);
    return story;
  };
  const line = ({ page }: Story, text: string) => page.locator('#saved', { hasText: text }).waitFor();
  const leavingAsks = async ({ page }: Story): Promise<string> => {
    const asked = page.waitForEvent('dialog');
    page.goto('about:blank').catch(() => {});
    const dialog = await asked;
    await dialog.dismiss();
    return dialog.type();
  };
  const onDisk = (file: string) =>
    String(
      openWorkbook(file)
        .sheets.find(({ name }) => name === spot.tab)
        ?.cells.get(spot.row)
        ?.get(spot.column)?.value ?? '',
    );
  const type = async (one: Story, text: string) => {
    await one.sidebar.getByRole('combobox').or(one.sidebar.getByRole('button')).first().waitFor();
    await goToCell(one, spot);
    await one.page.keyboard.type(text);
    await one.page.keyboard.press('Enter');
  };

  test('saves by itself, keeps the input, offers the copy at the next start, and opens it', async () => {
    const before = readFileSync(input);
    let one = await open();
    await line(one, 'Tệp gốc giữ nguyên; sửa gì tự lưu vào mau.đang-sửa.xlsx');
    await type(one, '4321');
    await line(one, 'vào mau.đang-sửa.xlsx');
    await line(one, 'Đã tự lưu');
    expect(onDisk(copy)).toBe('4321');
    expect(readFileSync(input).equals(before)).toBe(true);
    await one.close();

    one = await open();
    const offer = one.page.getByRole('dialog', { name: 'Lần trước còn một bản đang sửa' });
    await offer.waitFor();
    await one.page.keyboard.press('Escape');
    expect(await offer.isVisible()).toBe(true);
    await one.page.keyboard.press('Enter');
    await line(one, 'Đã tự lưu');
    await goToCell(one, spot);
    await one.page.locator('#content', { hasText: /^4321$/ }).waitFor();
    expect(readdirSync(folder).sort()).toEqual(['mau.xlsx', 'mau.đang-sửa.xlsx']);
    await type(one, '4322');
    await one.page.locator('#saved[data-waiting="false"]').waitFor();
    await one.close();
    story = null;
    expect(onDisk(copy)).toBe('4322');
    expect(readFileSync(input).equals(before)).toBe(true);
  });

  test('the original may be opened instead: the copy is renamed, never lost', async () => {
    let one = await open();
    const first = onDisk(input);
    await type(one, '777');
    await line(one, 'Đã tự lưu');
    await one.close();
    one = await open();
    await one.page.getByRole('dialog').waitFor();
    await one.page.keyboard.press('Tab');
    await one.page.keyboard.press('Enter');
    await line(one, 'Tệp gốc giữ nguyên');
    await goToCell(one, spot);
    await one.page.locator('#content', { hasText: new RegExp(`^${first}$`) }).waitFor();
    await until(() => existsSync(copy), false);
    const kept = readdirSync(folder).filter((name) => name !== 'mau.xlsx');
    expect(kept).toHaveLength(1);
    expect(kept[0]).not.toBe('mau.đang-sửa.xlsx');
    expect(onDisk(path.join(folder, kept[0] ?? ''))).toBe('777');
  });

  test('a copy that cannot be opened is said so; the original still opens', async () => {
    writeFileSync(copy, 'không phải bảng tính');
    const one = await open();
    const offer = one.page.getByRole('dialog');
    await offer.waitFor();
    await one.page.keyboard.press('Enter');
    await offer.getByText('Không mở được bản đang sửa').waitFor();
    await one.page.keyboard.press('Tab');
    await one.page.keyboard.press('Enter');
    await line(one, 'Tệp gốc giữ nguyên');
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('while the server is silent: “Chưa lưu 1 ô”, leaving asks, and it is written once it answers', async () => {
    const one = await open();
    await line(one, 'Tệp gốc giữ nguyên');
    await one.page.route(/\/edit$/, (route) => route.abort());
    await type(one, '55');
    await line(one, 'Chưa lưu 1 ô');
    expect(await leavingAsks(one)).toBe('beforeunload');
    await one.page.unroute(/\/edit$/);
    await line(one, 'Đã tự lưu');
    expect(onDisk(copy)).toBe('55');
  });

  test('a copy that cannot be written is “Chưa lưu được”, leaving asks, and “Thử lại” saves it', async () => {
    const one = await open();
    await line(one, 'Tệp gốc giữ nguyên');
    mkdirSync(path.join(copy, 'in'), { recursive: true });
    await type(one, '66');
    await line(one, 'Chưa lưu được');
    expect(await leavingAsks(one)).toBe('beforeunload');
    // The focus first: writing the log saves the copy by itself, and the button goes.
    await one.page.getByRole('button', { name: 'Thử lại' }).focus();
    rmdirSync(path.join(copy, 'in'));
    rmdirSync(copy);
    await one.page.keyboard.press('Enter');
    await line(one, 'Đã tự lưu');
    expect(existsSync(copy) && onDisk(copy)).toBe('66');
  });

  test('the menu works by keys: it verifies, asks before it writes, and gives the focus back', async () => {
    const one = await open();
    await line(one, 'Tệp gốc giữ nguyên');
    const { page } = one;
    // The sidebar takes the focus once, when it has come.
    await one.sidebar.getByRole('combobox').or(one.sidebar.getByRole('button')).first().waitFor();
    const button = page.getByRole('button', { name: 'Báo cáo 830' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().waitFor();
    const focused = () => page.locator(':focus').textContent();
    const labels = await page.getByRole('menuitem').allTextContents();
    const ofProduct = ['Bảng các đơn vị', 'Tổng hợp', 'Xác minh kết quả', 'Xóa thông tin cá nhân ở bản lưu', 'Thiết lập'];
    expect(labels).toEqual([...ofProduct, 'Gộp bản đơn vị gửi…', 'Tải bản gửi đơn vị']);
    await page.keyboard.press('ArrowDown');
    await until(focused, labels[1] ?? '');
    await page.keyboard.press('Escape');
    await until(focused, 'Báo cáo 830');
    // The first opens its own dialog (wide.test.ts), the page's own items theirs (mergeStory.test.ts).
    for (const label of ofProduct.slice(1)) {
      await page.keyboard.press('Enter');
      for (let at = 0; at < labels.indexOf(label); at++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const box = page.getByRole('dialog', { name: label });
      await box.waitFor();
      await box.locator('p').first().getByText(/.{11}/s).waitFor();
      await page.keyboard.press('Escape');
      await box.waitFor({ state: 'hidden' });
      await until(focused, 'Báo cáo 830');
    }
  });
});
