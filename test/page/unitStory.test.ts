/** A school clerk's ten minutes: finds the row, fills section by section, mends, explains, signs, saves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { UnitView } from '../../src/api/api.ts';
import { cellAt, eventually, fromMenu, inBrowser, openSection, openStory, type Story, searchUnit, textAt, until } from './browser.ts';
import { emptySchool, fixableError } from './sampleUnits.ts';

inBrowser('a unit fills its report on the sidebar alone', () => {
  let story: Story;
  let unit: UnitView;
  beforeAll(async () => {
    unit = emptySchool();
    story = await openStory();
  });
  afterAll(() => story.close());

  const toast = (text: string) => story.sidebar.locator('footer').getByText(text).waitFor();
  const box = (name: string) => story.sidebar.getByRole('textbox', { name, exact: true });
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name });
  const cellsOf = (code: string) => unit.form.flatMap(({ fields }) => fields).find((field) => field.code === code)?.cells ?? [];
  const texts = (code: string) => cellsOf(code).map(({ place }) => textAt(story, place));

  test('it is found without accents; nothing is red, and nothing is said to be right', async () => {
    await searchUnit(story, unit.unit.name);
    await story.sidebar.getByText('Chưa nhập', { exact: true }).waitFor();
    await until(() => story.sidebar.locator('.section-row').count(), unit.form.length);
    expect(await story.sidebar.locator('.icon.error, .icon.tick').count()).toBe(0);
    expect(await story.sidebar.getByText('Không có lỗi').count()).toBe(0);
    await button(/^Bắt đầu: I\.1/).click();
    await story.sidebar.getByRole('heading', { level: 1, name: /^I\.1\./ }).waitFor();
  });

  test('year figures by Enter and by words; the verdict is under its box, blank is neutral', async () => {
    await openSection(story, 'II.2');
    await box('Số buổi tuyên truyền, năm 2021').focus();
    for (const typed of ['kps', '2', '3', '4']) {
      await story.page.keyboard.type(typed);
      await story.page.keyboard.press('Enter');
    }
    await until(() => texts('nhom_2_so_buoi'), ['không phát sinh', '2', '3', '4']);
    const people = 'Số lượt người tham gia tuyên truyền';
    await box(`${people}, năm 2023`).fill('hơn 350');
    await box(`${people}, năm 2023`).press('Enter');
    const verdict = story.sidebar.locator('.verdict', { hasText: 'hơn 350' });
    await verdict.waitFor();
    await eventually(async () => {
      const described = await box(`${people}, năm 2023`).getAttribute('aria-describedby');
      expect(await verdict.getAttribute('id')).toBe(described);
      expect(await story.sidebar.locator('.verdict').count()).toBe(1);
    });
    await verdict.getByRole('button', { name: 'Sửa thành 350' }).click();
    await until(() => texts('nhom_2_so_luot')[2], '350');
    await verdict.waitFor({ state: 'detached' });
    await box(`${people}, năm 2023`).blur();
    await story.sidebar.getByText('Ô trống (3):').waitFor();
    await story.sidebar
      .getByRole('toolbar', { name: `Điền nhanh cho ${people}` })
      .getByRole('button', { name: /CCSL/ })
      .click();
    await until(() => texts('nhom_2_so_luot'), ['CCSL', 'CCSL', '350', 'CCSL']);
  });

  test('a long figure is seen whole in its box once it is left', async () => {
    await openSection(story, 'I.2');
    const money = box('Kinh phí đã bố trí, năm 2021');
    await money.fill('123.500.000');
    await money.press('Enter');
    const seen = story.sidebar.locator('.box', { has: money }).locator('.word').locator('visible=true');
    expect(await seen.innerText()).toBe('123.500.000');
    const isWhole = (one: Element) => one.scrollWidth <= one.clientWidth && one.scrollHeight <= one.clientHeight;
    expect(await seen.evaluate(isWhole)).toBe(true);
    await until(() => texts('kinh_phi')[0] !== '', true);
    await money.fill('');
    await money.press('Enter');
    await until(() => texts('kinh_phi')[0], '');
  });

  test('the targets: times of the school, nothing occurred, and one year that opens', async () => {
    await openSection(story, 'I.3');
    await story.sidebar.locator('.year-field input').first().focus();
    for (const typed of ['2', '3', '1', '4']) {
      await story.page.keyboard.type(typed);
      await story.page.keyboard.press('Enter');
    }
    await button('Ghi 4 số này').click();
    await until(() => texts('so_co_so_dinh_ky'), ['1', '1', '1', '1']);
    await story.sidebar
      .getByRole('region', { name: 'Vi phạm bị xử lý' })
      .getByRole('button', { name: /^Cả 4 năm/ })
      .click();
    await until(() => texts('so_vi_pham_bi_xu_ly'), Array(4).fill('không phát sinh'));
    await button('Có, nhập theo năm').click();
    const year = (name: number) => story.sidebar.getByRole('radiogroup', { name: `Trẻ em được hỗ trợ, năm ${name}` });
    for (const name of [2021, 2022, 2024]) await year(name).getByRole('radio', { name: 'Không phát sinh' }).click();
    await year(2023).getByRole('radio', { name: 'Có' }).click();
    for (const [name, text] of [
      ['Nạn nhân', '2'],
      ['Có yêu cầu', '2'],
      ['Đã hỗ trợ', '3'],
    ] as const) {
      await box(`${name}, người thân, năm 2023`).fill(text);
    }
    await box('Đã hỗ trợ, người thân, năm 2023').press('Enter');
    await story.sidebar.locator('.verdict.bad', { hasText: 'không được lớn hơn' }).waitFor();
    await box('Đã hỗ trợ, người thân, năm 2023').fill('2');
    await box('Đã hỗ trợ, người thân, năm 2023').press('Enter');
    await button('Ghi số này').click();
    await until(() => texts('so_tre_duoc_ho_tro'), ['không phát sinh', 'không phát sinh', '2', 'không phát sinh']);
    await story.sidebar.locator('.verdict').waitFor({ state: 'detached' });
  });

  test('its own percentages show both halves as they will be counted', async () => {
    await button('Tỷ lệ của đơn vị').click();
    const table = story.sidebar.getByRole('table', { name: /^Tỷ lệ trường, cơ sở/ });
    await table.getByText('1/1 trường').first().waitFor();
    await table.getByText('100,0%').first().waitFor();
  });

  test('blanks are confirmed as one act, and taken back as one', async () => {
    await openSection(story, 'I.1');
    await story.sidebar.getByLabel('Đầu mối được phân công theo dõi triển khai').fill('Bà Lê Thu Hà, văn thư, ĐT 0225 3123456');
    await openSection(story, 'Ký');
    const act = button(/^Ghi 0 hoặc “không phát sinh” vào \d+ ô số còn trống/);
    const count = Number(/\d+ ô/.exec((await act.innerText()).replace('0 hoặc', ''))?.[0].replace(' ô', ''));
    await act.click();
    await toast(`Đã xác nhận ${count} ô.`);
    await until(() => texts('so_vu_tiep_nhan'), ['0', '0', '0', '0']);
    await story.sidebar.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await toast('Đã hoàn tác.');
    await until(() => texts('so_vu_tiep_nhan'), ['', '', '', '']);
    await act.click();
    await toast(`Đã xác nhận ${count} ô.`);
  });

  test('empty closing texts are asked once each; it explains, signs, and is valid', async () => {
    const { sidebar } = story;
    const silent = sidebar.getByRole('region', { name: 'Mục chưa có nội dung' });
    while ((await silent.count()) > 0) {
      const before = await silent.getByRole('button', { name: /Không có nội dung$/ }).count();
      await silent
        .getByRole('button', { name: /Không có nội dung$/ })
        .first()
        .click();
      await silent
        .getByRole('button', { name: /Không có nội dung$/ })
        .nth(before - 1)
        .waitFor({ state: 'detached' });
    }
    await until(() => texts('kho_khan'), ['Không có nội dung']);
    const doubtful = sidebar.getByRole('region', { name: 'Cần xem trước khi xác nhận' }).getByRole('button', { name: 'Giải trình' });
    while ((await doubtful.count()) > 0) {
      const before = await doubtful.count();
      await doubtful.first().click();
      await sidebar.locator('.explain textarea').fill('Số liệu đúng như sổ theo dõi.');
      await sidebar.getByRole('button', { name: 'Lưu giải trình' }).click();
      await doubtful.nth(before - 1).waitFor({ state: 'detached' });
    }
    const values = ['Trần Thị Lan', 'Văn thư', '45/BC-THPT', '20/12/2024'];
    for (const [index, { label }] of unit.signing.entries()) {
      await sidebar.getByLabel(label, { exact: true }).fill(values[index] ?? '');
    }
    await button('Xác nhận đã hoàn thành').click();
    await toast('Đã xác nhận hoàn thành.');
    await sidebar.getByText('Hợp lệ', { exact: true }).waitFor();
  });

  test('its report on paper is a Word file with its figures', async () => {
    const [download] = await Promise.all([story.page.waitForEvent('download'), fromMenu(story, 'Bản in của đơn vị')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const xml = Buffer.from(unzipSync(new Uint8Array(Buffer.concat(chunks)))['word/document.xml'] ?? []).toString('utf8');
    const text = xml.replace(/<[^>]+>/g, ' ');
    expect(text).toContain('45/BC-THPT');
    expect(text).toContain('Số buổi tuyên truyền');
    expect(download.suggestedFilename()).toContain(unit.unit.name);
  });

  test('the .xlsx that it downloads holds what was typed', async () => {
    const [download] = await Promise.all([
      story.page.waitForEvent('download'),
      story.page.getByRole('link', { name: 'Tải bảng tính (.xlsx)' }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const saved = readXlsx(new Uint8Array(Buffer.concat(chunks)), 'mau.xlsx');
    const place = unit.signing[2]?.place;
    const sheet = saved.sheets.find(({ name }) => name === place?.tab);
    expect(sheet?.cells.get(place?.row ?? -1)?.get(place?.column ?? -1)?.value).toBe('45/BC-THPT');
    expect(download.suggestedFilename()).toBe('mau.xlsx');
  });
});

inBrowser('a quick fix', () => {
  test('is applied on a click, undone, and never written over what a colleague typed', async () => {
    const { unit, finding } = fixableError();
    const [fix] = finding.fixes;
    if (!fix) throw new Error('no fix');
    const { place, to } = fix.change;
    const story = await openStory();
    try {
      await searchUnit(story, unit.name);
      const { sidebar } = story;
      await fromMenu(story, 'Tất cả chỗ cần xem');
      const button = sidebar.getByRole('button', { name: fix.label, exact: true });
      const before = textAt(story, place);
      await button.click();
      await sidebar.locator('footer').getByText(`Đã sửa: ${fix.label}`).waitFor();
      await until(() => textAt(story, place), to);
      await sidebar.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
      await button.waitFor();
      await until(() => textAt(story, place), before);

      const cell = cellAt(story, place);
      if (cell) cell.value = 'đồng nghiệp vừa gõ';
      await button.click();
      await fromMenu(story, 'Đọc lại bảng');
      await sidebar.locator('[aria-busy="false"]').waitFor();
      expect(textAt(story, place)).toBe('đồng nghiệp vừa gõ');
    } finally {
      await story.close();
    }
  });
});
