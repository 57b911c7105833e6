/** The grid of a linked sheet: a wrong value typed with real keys shows its verdict, the row its light, as in our own form. */

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { gridOf } from '../proofs/sheets/sheet.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';
import { inBrowser, openSection, openStoryOf, type Story, searchUnit, until } from './browser.ts';
import { goToCell } from './typist.ts';

const down: readonly (readonly Value[])[] = [
  ['TỔNG HỢP SỐ LIỆU BẢO VỆ TRẺ EM'],
  ['TT', 'Tên đơn vị', 'Số lượt người tham gia tuyên truyền 2023', 'Số lượt người tham gia tuyên truyền 2024', 'Khó khăn, vướng mắc'],
  [1, 'THPT Kiến An', 350, 420, 'Thiếu máy tính, đường truyền yếu ở hai điểm trường.'],
  [2, 'THPT Hải An', 210, 230, 'Kinh phí tuyên truyền chưa được bố trí riêng hằng năm.'],
  [3, 'THPT Đồ Sơn', 90, 95, 'Giáo viên kiêm nhiệm, chưa được tập huấn chuyên sâu.'],
];
/** Another tab, with the units across. */
const across: readonly (readonly Value[])[] = [
  ['Nội dung', 'THPT Kiến An', 'THPT Hải An', 'THPT Đồ Sơn'],
  ['Số vụ việc đã tiếp nhận 2023', 4, 'hơn 5', 6],
  ['Số vụ việc đã tiếp nhận 2024', 4, 5, 6],
  ['Số vụ việc đã xử lý 2023', 4, 5, 6],
  ['Số vụ việc đã xử lý 2024', 4, 5, 6],
];
const red = 'rgb(253, 226, 225)';
const yellow = 'rgb(255, 243, 205)';

inBrowser('the grid of a linked sheet', () => {
  let spreadsheet: SpreadsheetModel;
  let story: Story;
  beforeAll(async () => {
    const grids = [gridOf('Nhập', down as never), gridOf('Văn bản', across as never)];
    spreadsheet = toSpreadsheet({ name: 'x', shape: '', grids, hidden: [], expected: [], truth: [] });
    story = await openStoryOf({ spreadsheet, fileName: 'bang.xlsx', options: { withoutDrive: true } });
  });
  afterAll(async () => {
    await story.close();
  });

  const cell = (text: string) => story.page.locator('#grid .cell', { has: story.page.getByText(text, { exact: true }) });
  const head = (text: string) => story.page.locator('#grid .head', { hasText: new RegExp(`^${text}$`) });
  const colour = (what: ReturnType<typeof cell>) => what.evaluate((one: HTMLElement) => one.style.backgroundColor);
  const isColour = (what: ReturnType<typeof cell>, wanted: string) => until(() => colour(what), wanted);
  /** Waits until its colour and its title say so together. */
  const says = (what: ReturnType<typeof cell>, wanted: string, text: RegExp) =>
    until(
      () =>
        what
          .evaluate((one: HTMLElement) => [one.style.backgroundColor, one.title])
          .then(([own = '', said = '']) => [own, text.test(said) || said]),
      [wanted, true],
    );
  const press = (name: string | RegExp) => story.sidebar.getByRole('button', { name }).first().click();
  const title = (what: ReturnType<typeof cell>) => what.getAttribute('title');

  test('before anybody linked the sheet, its grid says nothing', async () => {
    await story.sidebar.getByRole('button', { name: 'Dùng bảng đang có' }).waitFor();
    expect([await colour(head('3')), await colour(cell('350')), await title(head('3'))]).toEqual(['', '', '']);
  });

  test('linked, each unit has a light; a wrong value typed shows under it and goes with its undo', async () => {
    await press('Dùng bảng đang có');
    for (const step of ['Cột', 'Đơn vị', 'Còn thiếu', 'Xem trước']) await press(`Tiếp: ${step}`);
    for (const [tab, said] of [
      ['Nhập', '2023: 350 · 2024: 420'],
      ['Văn bản', '2023: hơn 5 · 2024: 5?'],
    ] as const) {
      const own = story.sidebar.locator('div', { has: story.sidebar.getByRole('heading', { name: `Tab “${tab}”` }) }).last();
      await own.getByText(said).waitFor();
      await until(() => own.locator('.card').count(), 3);
    }
    await press('Lưu liên kết');
    await story.sidebar.getByText('Đã lưu liên kết.').waitFor();
    const looks = JSON.stringify(spreadsheet.sheets.map(({ conditionalFormats, validations }) => [conditionalFormats, validations]));
    await head('4').and(story.page.locator('[title^="THPT Hải An: "]')).waitFor();
    await goToCell(story, { tab: 'Nhập', row: 2, column: 2 });
    const before = await colour(head('3'));
    await story.page.keyboard.type('-3');
    await story.page.keyboard.press('Enter');
    await says(cell('-3'), red, /^“Số lượt người tham gia tuyên truyền” năm 2023/);
    await says(head('3'), red, /^THPT Kiến An: Cần sửa$/);
    expect(await title(head('5'))).not.toContain('Cần sửa');
    await story.page.keyboard.press('ArrowUp');
    await story.page.locator('#help', { hasText: 'năm 2023' }).waitFor();
    await story.page.keyboard.press('Control+z');
    await isColour(cell('350'), '');
    await isColour(head('3'), before);
    expect(
      JSON.stringify(spreadsheet.sheets.slice(0, 2).map(({ conditionalFormats, validations }) => [conditionalFormats, validations])),
    ).toBe(JSON.stringify(JSON.parse(looks).slice(0, 2)));
  });

  test('a quick fix in the sidebar clears the cell; where units stand across, their columns have the light', async () => {
    await goToCell(story, { tab: 'Nhập', row: 3, column: 3 });
    await story.page.keyboard.type('khoảng 220');
    await story.page.keyboard.press('Enter');
    await isColour(cell('khoảng 220'), yellow);
    await searchUnit(story, 'THPT Hải An');
    await openSection(story, 'II.2');
    await story.sidebar.locator('.verdict', { hasText: 'khoảng 220' }).getByRole('button', { name: 'Sửa thành 220' }).click();
    await until(() => spreadsheet.sheets[0]?.cells.get(3)?.get(3)?.value, 220 as Value);
    await isColour(cell('220'), '');
    await story.page.getByRole('tab', { name: 'Văn bản' }).click();
    await isColour(cell('hơn 5'), yellow);
    await says(head('C'), yellow, /^THPT Hải An: Cần xem$/);
    expect([await colour(head('A')), await colour(head('2'))]).toEqual(['', '']);
  });
});
