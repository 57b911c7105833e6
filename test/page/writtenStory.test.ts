/** A report in prose becomes cells: read in the browser, proposals decided by keys, written once, undone once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { UnitView } from '../../src/api/api.ts';
import { eventually, fromMenu, inBrowser, openStory, type Story, searchUnit, textAt, until } from './browser.ts';
import { frameOf, picture, violationsIn } from './looks.ts';
import { emptySchool, sampleUnit } from './sampleUnits.ts';

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
  });
  afterAll(() => story.close());

  /** At once: a file that comes before the reader's form waits for it. */
  const choose = (name: string, text: string | Buffer) =>
    story.sidebar.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  const card = (name: string) => story.sidebar.getByRole('listitem', { name, exact: true });
  const figure = (name: string) => card(name).getByRole('button', { name, exact: true });
  const inReport = (name: string) => story.sidebar.locator('.report-text').getByRole('button', { name, exact: true });
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name });
  const press = async (...keys: string[]) => {
    for (const key of keys) await story.page.keyboard.press(key);
  };
  const focused = () => story.sidebar.locator(':focus');
  /** The one live line, seen too. */
  const said = (sentence: string) => story.sidebar.locator('[role=status]').getByText(sentence, { exact: true }).waitFor();
  const isIn = async (name: string, state: string) => (await card(name).getAttribute('class'))?.split(' ').includes(state);
  const texts = (code: string, of = unit) => {
    const cells = of.form.flatMap(({ fields }) => fields).find((field) => field.code === code)?.cells ?? [];
    return cells.map(({ place }) => textAt(story, place));
  };
  const violations = () => violationsIn(frameOf(story.page, 'sidebar'));

  test('a file that is none is refused in a sentence, and another can be chosen', async () => {
    const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
    const locked = Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    const document = (body: string) => {
      const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
      return Buffer.from(zipSync({ 'word/document.xml': strToU8(xml) }));
    };
    const text = document('<w:p><w:r><w:t>Năm 2023 tổ chức 5 buổi tuyên truyền.</w:t></w:r></w:p>');
    const files: readonly (readonly [string, Buffer, string])[] = [
      ['quet.pdf', Buffer.from('%PDF-1.4'), 'là PDF'],
      ['cu.doc', Buffer.concat([compound, Buffer.alloc(600)]), 'Word đời cũ'],
      ['mat-khau.docx', locked, 'có mật khẩu'],
      ['rong.docx', Buffer.alloc(0), 'không có chữ nào'],
      ['tai-do.docx', text.subarray(0, 60), 'bị hỏng'],
      ['anh-chup.docx', document('<w:p><w:r><w:drawing/></w:r></w:p>'), 'không có chữ nào'],
      ['that-ra-la-anh.docx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'là ảnh'],
      ['that-ra-la-bang.docx', Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<a/>') })), 'là bảng tính'],
      ['tep-nen.docx', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'không có văn bản Word'],
    ];
    for (const [name, bytes, sentence] of files) {
      await choose(name, bytes);
      await story.sidebar.getByRole('alert').getByText(`“${name}”`).getByText(sentence).waitFor();
    }
    expect(await violations()).toEqual([]);
    // A Word file by another name is read: it is known by what it is.
    await choose('bao-cao.txt', text);
    await figure('5 buổi').waitFor();
    await button('Thôi').click();
    await fromMenu(story, 'Đọc báo cáo Word');
  });

  test('what is sure is taken by a key; without a year nothing can be taken; names are nowhere', async () => {
    await choose('bao-cao.txt', report);
    await figure('05 buổi').focus();
    await press('n');
    await card('05 buổi').getByText('Đã nhận', { exact: true }).waitFor();
    await press('ArrowDown', 'n');
    await card('1.250 lượt').getByText('Đã nhận', { exact: true }).waitFor();
    await press('ArrowDown', 'n');
    await until(() => card('hơn 21 buổi').getByText('Chọn năm để nhận').count(), 1);
    await eventually(async () => expect(await focused().getAttribute('aria-label')).toMatch(/^Năm của “/));
    await said('“hơn 21 buổi” chưa có năm: ↑ ↓ chọn năm, Enter nhận, B bỏ.');
    // A blind N in the box for the year takes nothing; each key is answered.
    await press('n');
    expect(await isIn('hơn 21 buổi', 'taken')).toBe(false);
    await press('ArrowDown', 'n');
    await said('Enter nhận “hơn 21 buổi” cho 2021, B bỏ.');
    expect(await isIn('hơn 21 buổi', 'taken')).toBe(false);
    await press('Enter');
    await said('Đã nhận “hơn 21 buổi” vào Số buổi tuyên truyền, 2021.');
    await until(() => focused().textContent(), 'hơn 21 buổi');
    await press('n');
    await said('“hơn 21 buổi” đã nhận rồi.');
    // Another year takes the acceptance away, and says so; a cell that is taken says why.
    await press('Tab', 'Tab', 'ArrowDown');
    await said('Chưa nhận “hơn 21 buổi”. Ô này đã nhận một con số khác: bỏ số kia trước, hệ thống không tự cộng.');
    await press('ArrowDown', 'Enter');
    await said('Đã nhận “hơn 21 buổi” vào Số buổi tuyên truyền, 2023.');
    await press('Tab', 'Tab', 'ArrowDown');
    await said('“hơn 21 buổi” chuyển sang Số buổi tuyên truyền, 2024: chưa nhận, bấm Nhận lại.');
    await press('Escape');
    await until(() => focused().textContent(), 'hơn 21 buổi');
    await press('Tab', 'Tab', 'b');
    await card('hơn 21 buổi').getByText('Đã bỏ', { exact: true }).waitFor();
    await said('Đã bỏ “hơn 21 buổi”.');
    await until(() => focused().textContent(), 'hơn 21 buổi');
    const height = (part: string) => story.sidebar.locator(`.written > ${part}`).evaluate(({ clientHeight }) => clientHeight);
    await eventually(async () => expect(await height('header')).toBeLessThanOrEqual(104));
    await eventually(async () => expect(await height('.write-bar')).toBeLessThanOrEqual(140));
    await story.sidebar.getByText('1 câu có thông tin cá nhân: không hiện').waitFor();
    expect(await story.sidebar.getByText('Mai Anh').count()).toBe(0);
    expect(texts('nhom_2_so_buoi').join('')).toBe('');
    await picture(story.page, 'written-300');
    expect(await violations()).toEqual([]);
  });

  test('at 300 px a figure shows its sentence in the report, and the sentence its proposal', async () => {
    await figure('1.250 lượt').click();
    await inReport('1.250 lượt').waitFor();
    await until(() => focused().textContent(), '1.250 lượt');
    await card('1.250 lượt').waitFor({ state: 'hidden' });
    expect(await violations()).toEqual([]);
    await story.sidebar.getByText('1 câu có thông tin cá nhân ở chỗ này: đã che.').waitFor();
    await picture(story.page, 'written-300-report');
    await press('ArrowUp', 'Enter');
    await figure('05 buổi').waitFor();
    await until(() => focused().textContent(), '05 buổi');
  });

  test('leaving with decisions taken asks, and so does another file; staying loses nothing', async () => {
    await press('Escape');
    await story.sidebar.getByRole('alertdialog').getByText('3 đề xuất').waitFor();
    await until(() => focused().textContent(), 'Ở lại');
    expect(await violations()).toEqual([]);
    await press('Enter');
    await choose('khac.txt', 'Chưa có gì.');
    await button('Ở lại').click();
    await card('05 buổi').getByText('Đã nhận', { exact: true }).waitFor();
  });

  test('one write, with the quotes kept; one undo for all', async () => {
    await button('Ghi 2 số và 0 đoạn đã nhận').click();
    await until(() => texts('nhom_2_so_buoi'), ['', '05 buổi', '', '']);
    await until(() => texts('nhom_2_so_luot'), ['', '1.250 lượt', '', '']);
    const explanation = unit.explanation?.place;
    await eventually(() =>
      expect(explanation && textAt(story, explanation)).toContain('“Năm 2022, nhà trường tổ chức 05 buổi tuyên truyền'),
    );
    await button('Hoàn tác').click();
    await until(() => texts('nhom_2_so_buoi'), ['', '', '', '']);
    await until(() => explanation && textAt(story, explanation), '');
  });

  test('wide, sentences and proposals are side by side and show each other; keys work on both', async () => {
    await story.page.getByRole('button', { name: 'Mở rộng bảng điều khiển' }).click();
    await fromMenu(story, 'Đọc báo cáo Word');
    await choose('phu-lien.txt', ward);
    await figure('hơn 21 buổi').focus();
    await story.sidebar.locator('.report-text li.current').getByText('trên không gian mạng').waitFor();
    await inReport('12 buổi').focus();
    await expectShown(card('12 buổi'));
    await picture(story.page, 'written-wide');
    expect(await violations()).toEqual([]);
    await press('Enter');
    await until(() => focused().textContent(), '12 buổi');
    await press('Enter', 'b');
    await card('12 buổi').getByText('Đã bỏ', { exact: true }).waitFor();
    await until(() => story.sidebar.getByText('trái với câu ở II.3').count(), 1);
    await press('Escape');
    await button('Rời đi, không ghi').click();
    await story.page.getByRole('button', { name: 'Mở rộng bảng điều khiển' }).click();
  });

  const expectShown = (where: ReturnType<typeof card>) =>
    eventually(async () => {
      const [box, height] = [await where.boundingBox(), story.page.viewportSize()?.height ?? 0];
      expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
      expect(await where.getAttribute('class')).toContain('current');
    });

  test('the ward’s report by keys alone: a figure with its year and all texts; keys and clicks are counted', async () => {
    if (!(await story.sidebar.getByRole('dialog').isVisible())) await fromMenu(story, 'Đọc báo cáo Word');
    await choose('phu-lien.txt', ward);
    await figure('12 buổi').waitFor();
    await until(() => story.sidebar.getByText('Hai câu trái nhau').count(), 1);
    let keys = 0;
    const key = async (...names: string[]) => {
      keys += names.length;
      await press(...names);
    };
    const tabTo = async (name: RegExp, most: number) => {
      const way: string[] = [];
      for (let at = 0; at < most; at += 1) {
        const on = await story.sidebar.locator(':root').evaluate(({ ownerDocument: { activeElement } }) => {
          return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
        });
        if (name.test(on)) return;
        way.push(on.slice(0, 30));
        await key('Tab');
      }
      throw new Error(`${name} is not reached by Tab: ${way.join(' > ')}`);
    };
    await tabTo(/^không phát sinh$/, 8);
    // As fast as a hurried typist: 30 ms a key.
    for (const one of ['ArrowDown', 'n', '2', '0', '2', '4']) {
      await key(one);
      await story.page.waitForTimeout(30);
    }
    await tabTo(/^Nhận: 12 buổi/, 4);
    await key('Enter');
    await card('12 buổi').getByText('Đã nhận, năm do anh/chị chọn', { exact: true }).waitFor();
    await tabTo(/^Đoạn văn cho/, 40);
    await key('Enter');
    await tabTo(/^Nhận cả 8 đoạn văn/, 3);
    await key('Enter');
    await tabTo(/^Ghi 1 số và 8 đoạn/, 16);
    await key('Enter');
    await until(() => texts('nhom_2_so_buoi'), ['', '', '', '12 buổi']);
    const typed = ['nhom_1', 'nhom_2', 'nhom_3', 'nhom_4', 'tiep_nhan_phan_anh', 'danh_gia', 'kho_khan', 'de_xuat']
      .flatMap((code) => texts(code))
      .join('');
    expect(typed.length).toBeGreaterThan(10_000);
    console.info(`written: ${keys} keys put ${typed.length} characters and a figure in place; retyping them is ${typed.length + 7} keys`);
    expect(keys).toBeLessThan(70);
    // The message at the foot is gone after seconds; the menu keeps the way back, also of a page that is loaded again.
    await button('Đóng').click();
    await story.page.reload();
    await searchUnit(story, unit.unit.name);
    await fromMenu(story, 'Hoàn tác 1 số, 8 đoạn ghi từ báo cáo Word');
    await until(() => texts('nhom_2_so_buoi'), ['', '', '', '']);
    await story.sidebar.getByText('Đã lấy lại những gì vừa ghi từ báo cáo.').waitFor();
    await button('Việc khác').click();
    expect(await story.sidebar.getByRole('menuitem', { name: /^Hoàn tác/ }).count()).toBe(0);
    await press('Escape');
  });

  test('the Department reads a report for a unit from its own screen; a denial is taken for every year at once', async () => {
    const district = sampleUnit('PGD_AN_DUONG');
    const before = texts('so_vu_tiep_nhan', district);
    await fromMenu(story, 'Màn hình của Sở');
    await button('Bảng các đơn vị').click();
    await button(district.unit.name).first().click();
    await button('Đọc báo cáo Word').click();
    await story.sidebar.getByRole('dialog').getByText(`Đang nhập thay ${district.unit.name}`).waitFor();
    let clicks = 0;
    const click = async (name: RegExp) => {
      clicks += 1;
      await button(name).click();
    };
    await choose('phu-lien.txt', ward);
    await click(/^Nhận cho mọi năm/);
    await card('không phát sinh').getByText('Đã nhận, năm do anh/chị chọn').waitFor();
    clicks += 1;
    await story.sidebar.getByText(/^Đoạn văn cho/).click();
    await click(/^Nhận cả \d+ đoạn văn/);
    await click(/^Ghi 1 số/);
    await until(
      () => texts('so_vu_tiep_nhan', district),
      before.map(() => 'không phát sinh'),
    );
    console.info(`written: ${clicks} clicks put the denial in every year and all texts in place`);
    expect(clicks).toBeLessThan(8);
  });
});
