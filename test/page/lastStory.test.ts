/** The last campaign in a browser: taken from a file by the Department, seen with the box by the unit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FrameLocator, Page } from 'playwright-core';
import { openGas } from '../../local/gas.ts';
import { readTable } from '../../local/outline/table.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { put, tidy } from '../product/lastForms.ts';
import { inBrowser, openSection, openStoryOf, searchUnit } from './browser.ts';
import { picture } from './looks.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ['PGD_A', 'Phòng GDĐT quận Hồng Bàng', 'phong_gddt', 'Có'],
];

function form(typed: string) {
  const made = newSpreadsheet('Biểu');
  openGas(made).call('setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  const { cells = new Map() } = made.sheets.find(({ name }) => name === 'Số liệu') ?? {};
  const rows = [...cells];
  const codes = rows.find(([, row]) => [...row.values()].some(({ value }) => value === 'ma_don_vi'))?.[1] ?? new Map();
  const unit = rows.find(([, row]) => [...row.values()].some(({ value }) => value === 'PGD_A'))?.[1] ?? new Map();
  const column = [...codes].find(([, { value }]) => value === 'so_vu_tiep_nhan.2022')?.[0] ?? -1;
  unit.set(column, { style: unit.get(column)?.style ?? 0, value: typed });
  return made;
}

inBrowser('the last campaign', () => {
  const file = path.join(tmpdir(), 'ky-truoc-2023.xlsx');
  let page: Page;
  let sidebar: FrameLocator;
  let stop: () => Promise<void>;
  const button = (name: string | RegExp) => sidebar.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    writeFileSync(file, writeXlsx(form('12')));
    const story = await openStoryOf({ spreadsheet: form('15'), fileName: 'bieu.xlsx', options: { withoutDrive: true } });
    page = story.page;
    sidebar = story.sidebar;
    stop = story.close;
  });
  afterAll(() => stop());

  test('the Department takes the file; what was taken is told', async () => {
    await sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await button('Số liệu kỳ trước').click();
    await sidebar.getByText('Chưa lấy số liệu kỳ trước.').waitFor();
    await sidebar.getByText('Chọn tệp hoặc bản chốt trước.').waitFor();
    await sidebar.getByLabel(/^Tệp của kỳ trước/).setInputFiles(file);
    await button('Lấy số liệu').click();
    await sidebar.getByText('Từ tệp “ky-truoc-2023.xlsx”: 1 đơn vị có số của mình.').waitFor();
    await sidebar.getByText('Đã lấy 1 số của 1 đơn vị kỳ trước.').waitFor();
    await picture(page, 'ky-truoc-1');
  });

  test('the unit sees it under the box of the year, read with the box', async () => {
    await sidebar.getByRole('tab', { name: 'Đơn vị', exact: true }).click();
    await searchUnit({ sidebar }, 'Phòng GDĐT quận Hồng Bàng');
    await openSection({ sidebar }, 'I.1');
    const box = sidebar.getByRole('textbox', { name: /đã tiếp nhận.*2022/ });
    await sidebar.getByText('Kỳ trước: 12').waitFor();
    await sidebar.getByText(/khác số đã chốt/).waitFor();
    await picture(page, 'ky-truoc-2');
    const ids = (await box.getAttribute('aria-describedby')) ?? '';
    const said = await Promise.all(ids.split(' ').map((id) => sidebar.locator(`[id="${id}"]`).innerText()));
    expect(said.join(' ')).toContain('Kỳ trước: 12');
    expect(said.join(' ')).toContain('khác số đã chốt ở kỳ trước (12)');
    await button('Giải trình').waitFor();
  });
});

inBrowser('the last campaign of a district that is two communes now', () => {
  const file = path.join(tmpdir(), 'so-lieu-chuan.csv');
  let page: Page;
  let sidebar: FrameLocator;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    writeFileSync(file, tidy([['PGD_LE_CHAN', 'Phòng GDĐT quận Lê Chân', 'so_buoi', 2022, '30']]));
    const form = newSpreadsheet('Biểu');
    const communes = ['Lê Chân', 'An Biên'].map((name, at) => [`X${at}`, `UBND phường ${name}`, 'ubnd_xa', 'Có']);
    const outline = readTable(readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8'));
    openGas(form).call('setUp', { outline, units: [['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'], ...communes] });
    put(form, 'X0', 'so_buoi.2022', 12);
    put(form, 'X1', 'so_buoi.2022', 18);
    const story = await openStoryOf({ spreadsheet: form, fileName: 'bieu.xlsx', options: { withoutDrive: true } });
    page = story.page;
    sidebar = story.sidebar;
    stop = story.close;
  });
  afterAll(() => stop());

  test('the agency sees the sum of both beside its figure; a commune, only where it comes from', async () => {
    await sidebar.getByRole('tab', { name: /tổng hợp$/ }).click();
    await sidebar.getByRole('button', { name: 'Số liệu kỳ trước', exact: true }).click();
    await sidebar.getByLabel(/^Tệp của kỳ trước/).setInputFiles(file);
    await sidebar.getByRole('button', { name: 'Lấy số liệu', exact: true }).click();
    await sidebar.getByText('0 đơn vị có số của mình; 2 đơn vị không có số riêng vì đơn vị cũ đã chia ra.').waitFor();
    await sidebar.getByText('Phòng GDĐT quận Lê Chân → 2 đơn vị').click();
    await sidebar.getByText('“Số buổi tuyên truyền” năm 2022: tổng của 2 đơn vị 30, kỳ trước 30, khớp.').waitFor();
    await picture(page, 'ky-truoc-3');
    await sidebar.getByRole('tab', { name: 'Đơn vị', exact: true }).click();
    await searchUnit({ sidebar }, 'UBND phường Lê Chân');
    await sidebar.locator('.section-row', { hasText: 'Kết quả thực hiện từng nhiệm vụ' }).click();
    await sidebar.getByText(/^Kỳ trước tính trong Phòng GDĐT quận Lê Chân, nay chia cho 2 đơn vị/).waitFor();
    expect(await sidebar.getByText(/^Kỳ trước: /).count()).toBe(0);
  });
});
