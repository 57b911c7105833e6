/** Both stories from the first key to the last, by keys alone: a unit signs and confirms, the Department reminds and closes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import { eventually, focusedTag, inBrowser, openStory, type Story, textAt, until } from './browser.ts';
import { emptySchool, hurried, sampleDepartment } from './sampleUnits.ts';

inBrowser('by keys alone', () => {
  let story: Story;
  const school = emptySchool();
  beforeAll(async () => {
    story = await openStory();
  });
  afterAll(() => story.close());

  const focused = () => story.sidebar.locator(':focus');
  const press = (key: string) => story.page.keyboard.press(key);
  const type = (text: string) => story.page.keyboard.type(text);
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name }).locator('visible=true').first();
  const box = (name: string) => story.sidebar.getByRole('textbox', { name, exact: true });

  /** Presses Tab, or Shift+Tab where it stands before the focus, until one of these has the focus. */
  async function reach(wanted: Locator): Promise<void> {
    await wanted.first().waitFor();
    for (let step = 0; step < 80; step++) {
      if ((await wanted.and(focused()).count()) > 0) return;
      const isBefore = await wanted.first().evaluate((one) => {
        const { activeElement } = document;
        return activeElement !== null && (one.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      });
      await press(isBefore ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`no key reaches ${wanted}; the focus is on ${await focused().first().textContent({ timeout: 1000 })}`);
  }
  async function enter(wanted: Locator): Promise<void> {
    await reach(wanted);
    await press('Enter');
  }
  const heading = (name: RegExp) => story.sidebar.getByRole('heading', { level: 1, name }).and(focused()).waitFor();
  const cells = (code: string) => school.form.flatMap(({ fields }) => fields).find((field) => field.code === code)?.cells ?? [];
  const texts = (code: string) => cells(code).map(({ place }) => textAt(story, place));

  test('a unit is found, its first section opened, and F6 comes back to the very box', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('combobox').waitFor();
    await page.locator('.active-mark').first().waitFor();
    if ((await sidebar.locator('input:focus').count()) === 0) await press('F6');
    await sidebar.locator('input:focus').waitFor();
    await type(hurried(school.unit.name));
    await press('Enter');
    await enter(button(/^Bắt đầu: I\.1/));
    await heading(/^I\.1\./);
    const first = sidebar.getByLabel('Đầu mối được phân công theo dõi triển khai');
    await reach(first);
    await type('Bà Lê Thu Hà, văn thư, ĐT 0225 3123456');
    await press('F6');
    await page.locator('.cell-box:focus').waitFor();
    await press('F6');
    await first.and(focused()).waitFor();
    await press('Control+Enter');
    await heading(/^I\.2/);
    await press('Control+Enter');
    await heading(/^I\.3/);
  });

  test('the targets are answered: boxes, words, and a choice of year', async () => {
    const { sidebar } = story;
    await reach(sidebar.locator('.year-field input'));
    for (const text of ['2', '3', '1', '4']) {
      await type(text);
      await press('Enter');
    }
    await enter(button('Ghi 4 số này'));
    await until(() => texts('so_co_so_dinh_ky'), ['1', '1', '1', '1']);
    await enter(sidebar.getByRole('region', { name: 'Vi phạm bị xử lý' }).getByRole('button', { name: /^Cả 4 năm/ }));
    await until(() => texts('so_vi_pham_bi_xu_ly'), Array(4).fill('không phát sinh'));
    await enter(button('Có, nhập theo năm'));
    for (const year of [2021, 2022, 2023, 2024]) {
      const choice = sidebar.getByRole('radiogroup', { name: `Trẻ em được hỗ trợ, năm ${year}` });
      await reach(choice.getByRole('radio'));
      if ((await choice.getByRole('radio', { name: 'Không phát sinh' }).and(focused()).count()) === 0) await press('ArrowLeft');
      await press('Space');
    }
    await until(() => texts('so_tre_duoc_ho_tro'), Array(4).fill('không phát sinh'));
  });

  test('a doubtful figure is heard, mended by its own button, and the words act on the blanks', async () => {
    const { sidebar } = story;
    await press('Escape');
    await reach(sidebar.locator('.section-row', { hasText: 'II.2' }));
    await press('Enter');
    await heading(/^II\.2/);
    await reach(box('Số buổi tuyên truyền, năm 2021'));
    for (const text of ['kps', '2', '3', '4', 'hơn 350']) {
      await type(text);
      await press('Enter');
    }
    const verdict = sidebar.locator('.verdict', { hasText: 'hơn 350' });
    await verdict.waitFor();
    await sidebar
      .getByRole('status')
      .getByText(/2021 cần xem: .*hơn 350/)
      .first()
      .waitFor({ state: 'attached' });
    await reach(verdict.getByRole('button', { name: 'Sửa thành 350' }));
    await press('Enter');
    await until(() => texts('nhom_2_so_luot')[0], '350');
    await box('Số lượt người tham gia tuyên truyền, năm 2021').and(focused()).waitFor();
  });

  test('it confirms its blanks, says what has no content, explains, signs, confirms', async () => {
    const { sidebar } = story;
    await press('Escape');
    await reach(sidebar.locator('.section-row').last());
    await press('Enter');
    await heading(/^Ký và xác nhận/);
    await enter(button(/^Ghi 0 hoặc “không phát sinh” vào \d+ ô số còn trống/));
    await sidebar
      .locator('footer')
      .getByText(/^Đã xác nhận \d+ ô\.$/)
      .waitFor();
    const silent = sidebar.getByRole('region', { name: 'Mục chưa có nội dung' }).getByRole('button', { name: /Không có nội dung$/ });
    for (let left = await silent.count(); left > 0; left--) {
      await enter(silent.first());
      await silent.nth(left - 1).waitFor({ state: 'detached' });
    }
    const doubtful = sidebar.getByRole('region', { name: 'Cần xem trước khi xác nhận' }).getByRole('button', { name: 'Giải trình' });
    for (let left = await doubtful.count(); left > 0; left--) {
      await enter(doubtful.first());
      await sidebar.locator('.explain textarea:focus').waitFor();
      await type('Số liệu đúng như sổ theo dõi.');
      await enter(button('Lưu giải trình'));
      await doubtful.nth(left - 1).waitFor({ state: 'detached' });
    }
    const values = ['Trần Thị Lan', 'Văn thư', '45/BC-THPT', '20/12/2024'];
    for (const [index, { label }] of school.signing.entries()) {
      await reach(sidebar.getByLabel(label, { exact: true }));
      await type(values[index] ?? '');
    }
    await enter(button('Xác nhận đã hoàn thành'));
    await sidebar.locator('footer').getByText('Đã xác nhận hoàn thành.').waitFor();
    await sidebar.getByText('Hợp lệ', { exact: true }).waitFor();
    await until(() => school.signing.map(({ place }) => textAt(story, place)), values);
    expect(await focusedTag(story)).not.toBe('BODY');
  });

  test('the Department finds who is missing and writes to them', async () => {
    const { sidebar } = story;
    await enter(button('Việc khác'));
    const item = sidebar.getByRole('menuitem', { name: 'Màn hình của Sở' });
    for (let step = 0; step < 12 && (await item.and(focused()).count()) === 0; step++) await press('ArrowDown');
    await press('Enter');
    await enter(button('Bảng các đơn vị'));
    await reach(sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }));
    const [empty] = sampleDepartment().units.filter(({ state, unit }) => state === 'empty' && unit.code !== school.unit.code);
    await type(hurried(empty?.unit.name ?? ''));
    await reach(sidebar.getByRole('checkbox', { name: new RegExp(empty?.unit.name ?? '') }));
    await press('Space');
    await sidebar.getByText('1 đơn vị đã chọn').waitFor();
    await enter(button('Đôn đốc (1)'));
    const reminder = sidebar.getByRole('textbox', { name: empty?.unit.name ?? '' });
    await eventually(async () => expect(await reminder.inputValue()).toContain(empty?.unit.name));
    await enter(button('Quay lại'));
  });

  test('it makes a draft, sees who a final would leave out, and closes it', async () => {
    const { sidebar } = story;
    await enter(button('Tổng hợp bản tạm'));
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    await enter(button('Chốt v1…'));
    await enter(button(/^Chốt v1, để ngoài \d+ đơn vị$/));
    await sidebar.getByText(/^Đã chốt v1 lúc/).waitFor();
    expect(await focusedTag(story)).not.toBe('BODY');
  });
});
