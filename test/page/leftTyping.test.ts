/** What a person typed and left is never taken back by Escape; what Escape takes back can be had again; what is not saved outlives its screen. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { EditableCell } from '../../src/api/api.ts';
import {
  eventually,
  fromMenu,
  gate,
  inBrowser,
  openSection,
  openStory,
  type Story,
  searchUnit,
  tabTexts,
  textAt,
  until,
} from './browser.ts';
import { emptySchool, explainable, fixableError, startedSchool } from './sampleUnits.ts';

/** Calls of one function fail on the way while it is down. */
async function takeDown({ page }: Story, called: string): Promise<{ readonly up: () => void }> {
  let isDown = true;
  await page.route('**/run', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (isDown && name === called) await route.abort();
    else await route.fallback();
  });
  return {
    up: () => {
      isDown = false;
    },
  };
}

/** Calls of one function wait at a gate. */
async function hold({ page }: Story, called: string): Promise<() => void> {
  const { passed, open } = gate();
  await page.route('**/run', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (name === called) await passed;
    await route.fallback();
  });
  return open;
}

inBrowser('typing in a unit’s form', () => {
  let story: Story;
  const view = startedSchool();
  const cells = view.form.find(({ code }) => code === 'II.2')?.fields.flatMap((field) => field.cells) ?? [];
  const [first] = cells.filter(({ year }) => year !== null);
  const text = cells.find(({ year }) => year === null);
  if (!first || !text) throw new Error('the section asks too little');
  beforeEach(async () => {
    story = await openStory();
    await searchUnit(story, view.unit.name);
    await openSection(story, 'II.2');
  });
  afterEach(() => story.close());

  const press = (key: string) => story.page.keyboard.press(key);
  const type = (typed: string) => story.page.keyboard.type(typed);
  const box = () => story.sidebar.locator('.year-field input').first();
  const area = () => story.sidebar.locator('.text-field textarea').first();
  const focused = () => story.sidebar.locator(':focus');
  const list = () => story.sidebar.locator('.section-row:focus').waitFor();
  const held = (cell: EditableCell) => textAt(story, cell.place);
  const again = () => story.sidebar.getByRole('button', { name: 'Lấy lại chữ vừa bỏ' });

  test('a box that was left before it was sent: Escape goes to the list, and what was typed is sent', async () => {
    const send = await hold(story, 'writeCells');
    await box().fill('12');
    await press('Enter');
    await box().focus();
    await press('Escape');
    await list();
    send();
    await until(() => held(first), '12');
    await openSection(story, 'II.2');
    expect(await box().inputValue()).toBe('12');
  });

  test('typed over, Escape brings back what was left before, sent or not', async () => {
    const send = await hold(story, 'writeCells');
    await box().fill('12');
    await press('Enter');
    await box().focus();
    await type('345');
    await press('Escape');
    expect(await box().inputValue()).toBe('12');
    send();
    await until(() => held(first), '12');
    await story.sidebar.locator('.saved', { hasText: 'Đã lưu' }).waitFor();
    expect([await box().inputValue(), held(first)]).toEqual(['12', '12']);
  });

  test('what Escape takes out of a box is heard, and is in it again by one key or one button', async () => {
    const old = held(first);
    await box().focus();
    await type('77');
    await press('Escape');
    expect(await box().inputValue()).toBe(old);
    await story.sidebar.getByRole('status').getByText('Đã bỏ “77”').waitFor({ state: 'attached' });
    await press('Control+z');
    expect(await box().inputValue()).toBe('77');
    await press('Escape');
    expect(await box().inputValue()).toBe(old);
    for (let step = 0; step < 8 && (await again().and(focused()).count()) === 0; step++) await press('Tab');
    await press('Enter');
    await box().and(focused()).waitFor();
    expect(await box().inputValue()).toBe('77');
    await press('Enter');
    await until(() => held(first), '77');
    expect(await again().count()).toBe(0);
  });

  test('a text: Escape leaves the box and keeps it, then goes to the list', async () => {
    await area().focus();
    await press('Control+End');
    await type('\nÝ mới, đã gõ năm phút.');
    const all = await area().inputValue();
    await press('Escape');
    expect(await area().inputValue()).toBe(all);
    expect(await area().and(focused()).count()).toBe(0);
    await press('Tab');
    await area().and(focused()).waitFor();
    await press('Escape');
    await press('Escape');
    await list();
    await until(() => held(text), all);
  });

  test('a unit that is closed while the server is away: said in the foot, there again when it is opened, and written', async () => {
    const server = await takeDown(story, 'writeCells');
    await box().fill('88');
    await press('Enter');
    await story.sidebar.locator('.saved[data-code="offline"]').waitFor();
    await searchUnit(story, emptySchool().unit.name);
    await story.sidebar.locator('footer').getByText(`${view.unit.name}: còn chữ đã gõ chưa lưu được.`).waitFor();
    await searchUnit(story, view.unit.name);
    await openSection(story, 'II.2');
    expect(await box().inputValue()).toBe('88');
    await story.sidebar.locator('.saved[data-code="offline"]').waitFor();
    server.up();
    await until(() => held(first), '88');
  });

  test('a unit that is closed and saved after all: the foot says that too', async () => {
    const server = await takeDown(story, 'writeCells');
    await box().fill('89');
    await press('Enter');
    await fromMenu(story, 'Đổi đơn vị');
    const foot = story.sidebar.locator('footer');
    await foot.getByText(`${view.unit.name}: còn chữ đã gõ chưa lưu được.`).waitFor();
    server.up();
    await foot.getByText(`${view.unit.name}: đã lưu hết chữ đã gõ.`).waitFor();
    expect(held(first)).toBe('89');
  });

  test('an explanation that is being written: Escape closes it, opened again it is there', async () => {
    await searchUnit(story, explainable().name);
    const explain = () => story.sidebar.getByRole('button', { name: 'Giải trình', exact: true }).first();
    await fromMenu(story, 'Tất cả chỗ cần xem');
    await explain().click();
    const reason = story.sidebar.locator('.explain textarea');
    await reason.and(focused()).waitFor();
    await type('Đếm theo sổ trực.');
    await press('Escape');
    await reason.waitFor({ state: 'detached' });
    await openSection(story, 'I.1');
    await fromMenu(story, 'Tất cả chỗ cần xem');
    await explain().click();
    expect(await reason.inputValue()).toBe('Đếm theo sổ trực.');
    await story.sidebar.getByText('Chữ gõ lần trước còn đây, chưa gửi.').waitFor();
    await story.sidebar.getByRole('button', { name: 'Bỏ chữ ấy' }).click();
    expect(await reason.inputValue()).toBe('');
  });

  test('closing the page asks while a reason is written and not sent', async () => {
    const { unit } = fixableError();
    await searchUnit(story, unit.name);
    await fromMenu(story, 'Lịch sử, xin sửa lại');
    await story.sidebar.getByRole('textbox').first().focus();
    await type('Sai số năm 2023.');
    let kind = '';
    story.page.on('dialog', (dialog) => {
      kind = dialog.type();
      void dialog.dismiss();
    });
    await story.page.close({ runBeforeUnload: true });
    await until(() => kind, 'beforeunload');
  });
});

inBrowser('typing on the Department’s screens', () => {
  let story: Story;
  const unit = emptySchool();
  beforeEach(async () => {
    story = await openStory();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await overview();
  });
  afterEach(() => story.close());

  const press = (key: string) => story.page.keyboard.press(key);
  const type = (typed: string) => story.page.keyboard.type(typed);
  const button = (name: string | RegExp) => story.sidebar.getByRole('button', { name }).locator('visible=true').first();
  const overview = () => story.sidebar.getByRole('heading', { name: 'Làm gì tiếp?' }).waitFor();
  const openDesk = () => story.sidebar.locator('.unit-table tbody tr').first().getByRole('button', { name: unit.unit.name }).click();

  test('a reason that is being written: closed by Escape twice, opened again it is there', async () => {
    await button('Bảng các đơn vị').click();
    await story.sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).fill(unit.unit.name);
    await openDesk();
    for (const [open, label] of [
      ['Gia hạn', 'Lý do gia hạn'],
      ['Yêu cầu chỉnh lý', 'Lý do'],
    ] as const) {
      await button(open).click();
      const reason = story.sidebar.getByLabel(label, { exact: true }).locator('visible=true').first();
      await reason.fill('');
      await reason.focus();
      await type('Văn thư ốm, xin lùi một tuần');
      await press('Escape');
      await press('Escape');
      await story.sidebar.getByRole('searchbox', { name: 'Tìm đơn vị' }).waitFor();
      await openDesk();
      await button(open).click();
      await eventually(async () => expect(await reason.inputValue()).toBe('Văn thư ốm, xin lùi một tuần'));
    }
  });

  test('own words that could not be saved while their screen was open: told when it is closed', async () => {
    await takeDown(story, 'writeOwnText');
    await button('Lời văn của Sở').click();
    const place = story.sidebar.getByLabel('III.1. Ưu điểm', { exact: true });
    await place.focus();
    await type('Chữ gõ khi mất mạng.');
    await press('Escape');
    await story.sidebar.locator('.field', { has: place }).getByRole('alert').waitFor();
    await press('Escape');
    await overview();
    await story.sidebar.locator('footer').getByText('III.1. Ưu điểm: chưa lưu được.').waitFor();
  });

  test('own words that could not be saved when their screen was closed: told, there again, saved by one key', async () => {
    const server = await takeDown(story, 'writeOwnText');
    await button('Lời văn của Sở').click();
    const place = story.sidebar.getByLabel('III.1. Ưu điểm', { exact: true });
    await place.focus();
    await type('Chữ gõ khi mất mạng.');
    await press('Escape');
    await press('Escape');
    await overview();
    await story.sidebar.locator('footer').getByText('III.1. Ưu điểm: chưa lưu được.').waitFor();
    await button('Lời văn của Sở').click();
    expect(await place.inputValue()).toBe('Chữ gõ khi mất mạng.');
    const field = story.sidebar.locator('.field', { has: place });
    await field.getByRole('alert').waitFor();
    server.up();
    await field.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await field.getByText('Đã lưu.').waitFor();
    expect(tabTexts(story, 'Lời văn')).toContain('Chữ gõ khi mất mạng.');
  });

  test('own words whose answer was lost on the way are not written over, nor refused', async () => {
    let isLost = true;
    await story.page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name !== 'writeOwnText' || !isLost) return route.fallback();
      isLost = false;
      await route.fetch();
      await route.abort();
    });
    await button('Lời văn của Sở').click();
    const place = story.sidebar.getByLabel('III.1. Ưu điểm', { exact: true });
    await place.focus();
    await type('Ghi một lần.');
    await press('Tab');
    const field = story.sidebar.locator('.field', { has: place });
    await field.getByRole('alert').waitFor();
    await field.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await field.getByText('Đã lưu.').waitFor();
    expect(tabTexts(story, 'Lời văn').filter((one) => one.includes('Ghi một lần.'))).toHaveLength(1);
  });
});
