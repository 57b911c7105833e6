/** A sheet of the Department without columns for explanations and for signing: a unit explains, and takes a report, by keys. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { explanationTab } from '../../src/core/linking/explained/explanationWords.vi.ts';
import { gridOf } from '../proofs/sheets/sheet.ts';
import { toSpreadsheet } from '../proofs/sheets/toXlsx.ts';
import { eventually, fromMenu, inBrowser, openStoryOf, type Story, searchUnit, until } from './browser.ts';

const years = [2021, 2022, 2023, 2024];
const head = [
  ...['STT', 'Tên đơn vị', 'Đầu mối'],
  ...years.map((year) => `Số vụ tiếp nhận ${year}`),
  ...years.map((year) => `Số vụ đã xử lý ${year}`),
  ...years.map((year) => `Số trẻ em được hỗ trợ/số trẻ em có yêu cầu hỗ trợ ${year}`),
  'Khó khăn, vướng mắc',
];
const held = ['1/2', '2/2', '1/1', '3/3'];
const rows: readonly (readonly Value[])[] = [
  head,
  [1, 'Trường THPT Thái Phiên', 'Ông Trần Văn Nam', 2, 1, 3, 2, 2, 3, 2, 2, ...held, 'Thiếu máy tính.'],
  [2, 'Trường THPT Ngô Quyền', 'Ông Vũ Văn Hải', '', '', '', '', '', '', '', '', ...held, ''],
];
/** In the frame of an answer such a sentence is a finding of C06, alone it is not. */
const report =
  'Trong hai năm đầu (2021 và 2022) nhà trường không nhận được phản ánh nào; sang năm 2023 tiếp nhận 02 vụ việc học sinh bị lập nhóm kín bêu xấu, năm 2024 tiếp nhận thêm 05 vụ.';

inBrowser('a linked sheet without a column for explanations', () => {
  let spreadsheet: SpreadsheetModel;
  let story: Story;
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name });
  const enter = async (name: string | RegExp) => {
    await button(name).first().focus();
    await story.page.keyboard.press('Enter');
  };
  /** What stands in the add-on's own tab. */
  const explained = () => {
    const tab = spreadsheet.sheets.find(({ name }) => name === explanationTab);
    return [...(tab?.cells.values() ?? [])].map((cells) => String(cells.get(2)?.value ?? '')).slice(2);
  };
  const bar = () => story.sidebar.locator('.unit-bar .chip');

  beforeAll(async () => {
    const grid = gridOf('Biểu 1', rows as never);
    spreadsheet = toSpreadsheet({ name: 'x', shape: '', grids: [grid], hidden: [], expected: [], truth: [] });
    story = await openStoryOf({ spreadsheet, fileName: 'bang.xlsx', options: { withoutDrive: true } });
    await enter('Dùng bảng đang có');
    for (const step of ['Cột', 'Đơn vị', 'Còn thiếu', 'Xem trước']) await enter(`Tiếp: ${step}`);
    await enter('Lưu liên kết');
    await story.sidebar.getByText('Đã lưu liên kết.').waitFor();
  });
  afterAll(() => story.close());

  test('the end of the form leads to what is to see; its reason is typed there, kept and shown', async () => {
    await searchUnit(story, 'Trường THPT Thái Phiên');
    expect(await button('Xem phần đã xác nhận').count()).toBe(0);
    await enter('Tất cả chỗ cần xem');
    const line = story.sidebar.getByRole('listitem').filter({ hasText: 'lớn hơn' }).filter({ hasText: '2022' }).first();
    await line.getByText('ô Giải trình của đơn vị ở thanh bên').first().waitFor();
    await line.getByRole('button', { name: 'Giải trình', exact: true }).focus();
    await story.page.keyboard.press('Enter');
    await line.locator('textarea:focus').waitFor();
    await story.page.keyboard.type('xử lý cả vụ của năm trước chuyển sang');
    await story.page.keyboard.press('Tab');
    await line.locator('button:focus').waitFor();
    await story.page.keyboard.press('Enter');
    await line.getByText('xử lý cả vụ của năm trước chuyển sang').waitFor();
    await until(() => explained()[0]?.includes('xử lý cả vụ') === true, true);
    await eventually(async () =>
      expect(await story.sidebar.getByLabel('Giải trình chung của đơn vị').inputValue()).toContain('xử lý cả vụ'),
    );
  });

  test('a unit is not told that it said what the sheet has no cell for', async () => {
    await searchUnit(story, 'Trường THPT Ngô Quyền');
    await enter(/^Tất cả chỗ cần xem/);
    await story.sidebar
      .getByText(/còn trống/)
      .first()
      .waitFor();
    expect(await story.sidebar.locator('body').innerText()).not.toContain('đã xác nhận hoàn thành');
  });

  test('a report taken by keys leaves the unit valid: what would be a finding is not quoted', async () => {
    await bar().getByText('Hợp lệ').waitFor();
    await fromMenu(story, 'Đọc báo cáo Word');
    const buffer = Buffer.from(['1. Tiếp nhận, xử lý phản ánh', report].join('\n'));
    await story.sidebar.locator('input[type=file]').setInputFiles({ name: 'bc.txt', mimeType: 'text/plain', buffer });
    const figure = story.sidebar.locator('.proposals .figure');
    await figure.first().focus();
    for (let at = 0; at < (await figure.count()); at++) {
      await story.page.keyboard.press('n');
      await story.page.keyboard.press('ArrowDown');
    }
    await enter(/^Ghi \d số/);
    await story.sidebar.getByText(/^Đã ghi \d số/).waitFor();
    await until(() => explained()[1] !== '', true);
    expect(explained()[1]).toMatch(/: theo báo cáo/);
    await bar().getByText('Hợp lệ').waitFor();
    expect(await story.sidebar.locator('body').innerText()).not.toContain('thông tin cá nhân');
  });

  test('what a report brought to see is said no longer once it is taken back', async () => {
    await fromMenu(story, 'Đọc báo cáo Word');
    const buffer = Buffer.from('1. Tiếp nhận, xử lý phản ánh\nNăm 2024, nhà trường đã xử lý 20 vụ việc.');
    await story.sidebar.locator('input[type=file]').setInputFiles({ name: 'bc2.txt', mimeType: 'text/plain', buffer });
    await story.sidebar.locator('.proposals .figure').first().focus();
    await story.page.keyboard.press('n');
    await enter(/^Ghi 1 số/);
    await story.sidebar.locator('p.sr[role=status]', { hasText: 'lớn hơn' }).waitFor({ state: 'attached' });
    await enter('Hoàn tác');
    await story.sidebar.getByText('Đã lấy lại những gì vừa ghi từ báo cáo.').waitFor();
    await story.sidebar.locator('p.sr[role=status]', { hasText: 'lớn hơn' }).waitFor({ state: 'detached' });
  });
});
