/** An officer's own form of every shape: each question has its box, writes in its own cell, and shows its verdict. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openGas } from '../../local/gas.ts';
import { type RunningPage, startPage } from '../../local/page/startPage.ts';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { EditableCell, Reply, UnitView } from '../../src/api/api.ts';
import { manyShapes } from '../core/outlineTab/manyShapes.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';
import { eventually, inBrowser, launchBrowser, openSection, patience, searchUnit, until } from './browser.ts';

const units = [
  ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
  ['X1', 'Xã Một', 'Xã', 'Có'],
];

inBrowser('a form of every shape', () => {
  const spreadsheet = newSpreadsheet('Đọc sách');
  const options = { withoutDrive: true as const, stores: newStores() };
  let running: RunningPage;
  let browser: Browser;
  let page: Page;
  let sidebar: FrameLocator;

  beforeAll(async () => {
    openGas(spreadsheet, options).call('setUp', { outline: tabOf(manyShapes), units });
    running = await startPage({ spreadsheet, fileName: 'doc-sach.xlsx', options });
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patience);
    await page.goto(running.address);
    sidebar = page.frameLocator('#sidebar');
    await searchUnit({ sidebar }, 'Xã Một');
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  function view(): UnitView {
    const reply = openGas(spreadsheet, options).run('readUnit', 'X1', 'unit') as Reply<UnitView>;
    if (!reply.ok) throw new Error(reply.error.sentence);
    return reply.value;
  }
  const sectionCells = (code: string) =>
    view()
      .form.filter((section) => section.code === code)
      .flatMap(({ fields }) => fields.flatMap(({ cells }) => cells));
  const listCells = (code: string) =>
    view()
      .references.filter((table) => table.code === code)
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
  const textOf = ({ place }: EditableCell) =>
    String(
      spreadsheet.sheets
        .find(({ name }) => name === place.tab)
        ?.cells.get(place.row)
        ?.get(place.column)?.value ?? '',
    );
  const box = ({ id }: EditableCell) => sidebar.locator(`[id="o-${id.replace(/\s+/g, '_')}"]`);

  async function unfold(): Promise<void> {
    const folded = sidebar.locator('.screen [aria-expanded="false"]');
    await sidebar.locator('.screen h1').waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
  }
  async function add(what: string, name: string, level: string): Promise<void> {
    const fold = sidebar.getByRole('button', { name: `Thêm ${what} còn thiếu` });
    if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    await sidebar.getByRole('textbox', { name: `Tên ${what}` }).fill(name);
    await sidebar.locator('.form select').selectOption(level);
    await sidebar.getByRole('button', { name: 'Thêm vào bảng' }).click();
    await sidebar.getByText(`Đã thêm “${name}”.`).waitFor();
  }
  const texts: Readonly<Record<string, string>> = {
    hinh_thuc_phuc_vu: 'lưu động',
    ngay_khai_truong: '05/06/2026',
  };
  async function fill(cells: readonly EditableCell[], from: number): Promise<void> {
    const typed = cells.map(({ id, prose }, at) => texts[id] ?? (prose ? `Lời thứ ${from + at}.` : String(from + at)));
    for (const [at, cell] of cells.entries()) {
      const own = box(cell);
      const text = typed[at] ?? '';
      if ((await own.evaluate((one) => one.tagName)) === 'SELECT') await own.selectOption(text);
      else await own.fill(text);
      await own.blur();
    }
    await until(() => cells.map(textOf), typed);
  }

  test('lists are called as the form calls them, and take their rows here', async () => {
    await openSection({ sidebar }, 'I');
    await add('thư viện', 'Thư viện Đông', 'hạng một');
    await add('thư viện', 'Thư viện Tây', 'hạng hai');
    await sidebar.getByRole('columnheader', { name: 'Thư viện', exact: true }).waitFor();
    await openSection({ sidebar }, 'II');
    await add('câu lạc bộ', 'Câu lạc bộ Thơ', 'người lớn');
    await sidebar.getByRole('group', { name: 'Số buổi họp trong năm, Câu lạc bộ Thơ' }).waitFor();
  });

  test('every question has its box, and what is typed in it is in its cell', async () => {
    await openSection({ sidebar }, 'I');
    await unfold();
    const libraries = listCells('danh_sach_thu_vien');
    expect(libraries.length).toBeGreaterThanOrEqual(4);
    await fill(libraries, 1);
    const own = sectionCells('I').filter(({ field }) => field === 'so_thu_vien_mo_cua_deu');
    await fill(own, 2);
    await sidebar.getByRole('button', { name: 'Tiếp: các mục tiêu còn lại' }).click();
    await unfold();
    await fill(
      sectionCells('I').filter(({ field }) => field !== 'so_thu_vien_mo_cua_deu'),
      20,
    );
    await openSection({ sidebar }, 'II');
    await sidebar.getByRole('button', { name: 'Có, nhập theo năm' }).click();
    const radios = sidebar.getByRole('radio', { name: 'Có', exact: true });
    await radios.first().waitFor();
    for (const radio of await radios.all()) await radio.click();
    await unfold();
    await fill(listCells('danh_sach_cau_lac_bo'), 40);
    await fill(listCells('bang_sach'), 50);
    await fill(sectionCells('II'), 60);
    await openSection({ sidebar }, 'III');
    await fill(sectionCells('III'), 80);
    // Nothing was written over while the others were typed.
    const { form, references } = view();
    const all = [
      ...form.filter(({ code }) => code !== 'ky').flatMap(({ fields }) => fields.flatMap(({ cells }) => cells)),
      ...references.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    ];
    expect(all.filter(({ text }) => text === '').map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['a figure of a year', 'III', 'so_tu_sach_dong_ho.2026', 'nhiều lắm'],
    ['a figure without years', 'I', 'so_phong_doc_hien_co', 'nhiều lắm'],
    ['a date', 'I', 'ngay_khai_truong', 'hôm nào đó'],
    ['money', 'I', 'kinh_phi_mua_sach.2027', 'nhiều lắm'],
    ['a figure beside a target', 'II', 'so_buoi_noi_chuyen.2026', 'nhiều lắm'],
  ])('%s: the verdict is under its box', async (_what, section, id, text) => {
    await openSection({ sidebar }, section);
    const other = sidebar.getByRole('button', { name: 'Tiếp: các mục tiêu còn lại' });
    if (section === 'I') await other.click();
    const cell = sectionCells(section).find((one) => one.id === id);
    if (!cell) throw new Error(`no cell ${id}`);
    await box(cell).fill(text);
    await box(cell).blur();
    await until(() => textOf(cell), text);
    await sidebar.locator('.verdict').first().waitFor();
    await eventually(async () => {
      const verdict = await box(cell).getAttribute('aria-describedby');
      expect(await sidebar.locator(`[id="${verdict}"].verdict`).count()).toBe(1);
    });
  });

  test('no word of another programme', async () => {
    const seen: string[] = [];
    for (const section of ['I', 'II', 'III']) {
      await openSection({ sidebar }, section);
      await unfold();
      seen.push(await sidebar.locator('body').innerText());
    }
    expect(seen.join('\n')).not.toMatch(/trẻ|lớp|trường|830|tổ chức trong năm|01\/6|15\/12/i);
    expect(await page.locator('#menu').textContent()).not.toMatch(/830/);
    expect(await page.title()).not.toMatch(/830/);
  });
});
