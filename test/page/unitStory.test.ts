/** A school clerk's ten minutes: finds the row, confirms blanks, mends, types, signs, saves. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { UnitView } from '../../src/api/api.ts';
import type { Place } from '../../src/core/workbook.ts';
import { cellAt, inBrowser, openStory, type Story, searchUnit, textAt, waitForCell } from './browser.ts';
import { errorsOf, fixableError, startedSchool } from './sampleUnits.ts';

inBrowser('a unit fills its report', () => {
  let story: Story;
  let unit: UnitView;
  beforeAll(async () => {
    unit = startedSchool();
    story = await openStory();
  }, 120_000);
  afterAll(() => story.close());

  const foot = () => story.sidebar.locator('footer');
  const none = () => unit.blanks.filter(({ place }) => textAt(story, place) === 'không phát sinh').length;

  test('it is found without accents, with its progress', async () => {
    await searchUnit(story, unit.unit.name);
    const { answered, asked, missing } = unit.progress;
    await story.sidebar.getByText(`${answered}/${asked} ô`, { exact: true }).waitFor();
    await story.sidebar.getByText(`Còn ${missing.length} ô bắt buộc`).waitFor();
  }, 60_000);

  test('“next error” walks through the cells on the grid', async () => {
    const [one, two] = errorsOf(unit).map(({ place }) => place as Place);
    const next = story.sidebar.getByRole('button', { name: 'Đi tới lỗi kế tiếp' });
    await next.click();
    await waitForCell(story, one as Place);
    await next.click();
    await waitForCell(story, two as Place);
  }, 60_000);

  test('blanks are confirmed as one act, and taken back as one', async () => {
    const many = unit.blanks.length;
    const act = story.sidebar.getByRole('button', { name: `Xác nhận ${many} ô trống = 0` });
    await act.click();
    await foot().getByText(`Đã xác nhận ${many} ô.`).waitFor();
    expect(none()).toBe(unit.blanks.filter(({ to }) => to === 'không phát sinh').length);
    await foot().getByRole('button', { name: 'Hoàn tác' }).click();
    await foot().getByText('Đã hoàn tác.').waitFor();
    expect(unit.blanks.map(({ place }) => textAt(story, place)).join('')).toBe('');
    await act.click();
    await foot().getByText(`Đã xác nhận ${many} ô.`).waitFor();
  }, 60_000);

  test('a reference row is typed from the sidebar', async () => {
    const table = unit.references[0];
    const row = table?.rows[0];
    const cell = row?.cells.find(({ text, prose }) => text === '' && !prose);
    if (!table || !row || !cell) throw new Error('the school has no blank establishment');
    await story.sidebar.locator('summary', { hasText: table.title }).click();
    const box = story.sidebar.getByRole('textbox', { name: `${row.title}, ${cell.label}`, exact: true });
    await box.fill('2');
    await box.press('Enter');
    await foot().getByText(`Đã ghi: ${row.title}, ${cell.label}`).waitFor();
    expect(textAt(story, cell.place)).toBe('2');
  }, 60_000);

  test('the rest is typed in the grid, where the click leads, and the sidebar follows', async () => {
    const { page, sidebar } = story;
    const next = sidebar.getByRole('button', { name: 'Đi tới lỗi kế tiếp' });
    const errors = sidebar.locator('.finding.bad');
    for (let left = await errors.count(); left > 0; left = await errors.count()) {
      await next.click();
      await page.locator('#grid :focus').first().waitFor();
      await page.waitForTimeout(400);
      await page.keyboard.type((await errors.first().innerText()).includes('Đầu mối') ? 'Bà Lê Thu Hà, văn thư' : '1');
      await page.keyboard.press('Enter');
      await errors.nth(left - 1).waitFor({ state: 'detached' });
    }
    await sidebar.getByText(`${unit.progress.asked}/${unit.progress.asked} ô`, { exact: true }).waitFor();
    await sidebar.getByText('Không có lỗi nào.').waitFor();
  }, 150_000);

  test('its own percentages show N/D as they will be counted', async () => {
    const table = story.sidebar.getByRole('table', { name: /^Tỷ lệ trường, cơ sở/ });
    await table.getByText('1/1 trường').first().waitFor();
    await table.getByText('100,0%').first().waitFor();
  });

  test('it explains, signs, and is valid', async () => {
    const { sidebar } = story;
    const part = sidebar.getByRole('region', { name: 'Giải trình cảnh báo' });
    await part.getByRole('textbox').fill('Số liệu đúng như sổ theo dõi.');
    await part.getByRole('button', { name: 'Lưu' }).click();
    await foot().getByText('Đã lưu giải trình.').waitFor();
    const texts = ['Trần Thị Lan', 'Văn thư', '45/BC-THPT', '20/12/2024'];
    for (const [index, { label }] of unit.signing.entries()) {
      await sidebar.getByLabel(label, { exact: true }).fill(texts[index] ?? '');
    }
    await sidebar.getByRole('button', { name: 'Xác nhận đã hoàn thành' }).click();
    await foot().getByText('Đã xác nhận hoàn thành.').waitFor();
    await sidebar.getByText('Hợp lệ', { exact: true }).waitFor();
  }, 60_000);

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
  }, 30_000);
});

inBrowser('a quick fix', () => {
  test('is applied on a click, undone, and refused when the cell has changed', async () => {
    const { unit, finding } = fixableError();
    const [fix] = finding.fixes;
    if (!fix) throw new Error('no fix');
    const { place, to } = fix.change;
    const story = await openStory();
    try {
      await searchUnit(story, unit.name);
      const { sidebar } = story;
      const button = sidebar.getByRole('button', { name: fix.label, exact: true });
      const before = textAt(story, place);
      await button.click();
      await sidebar.getByText(`Đã sửa: ${fix.label}`).waitFor();
      expect(textAt(story, place)).toBe(to);
      await sidebar.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
      await button.waitFor();
      expect(textAt(story, place)).toBe(before);

      const cell = cellAt(story, place);
      if (cell) cell.value = 'đồng nghiệp vừa gõ';
      await button.click();
      await sidebar.locator('[data-code="stale"]').waitFor();
      expect(textAt(story, place)).toBe('đồng nghiệp vừa gõ');
    } finally {
      await story.close();
    }
  }, 90_000);
});
