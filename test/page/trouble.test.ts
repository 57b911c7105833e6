/** When Google is slow, refuses, or a colleague holds the lock: the sidebar says what to do and loses nothing. */
import { afterEach, expect, test } from '@jest/globals';
import type { Route } from 'playwright-core';
import { newStores } from '../../local/services/host.ts';
import { eventually, fromMenu, gate, inBrowser, openStory, type Story, searchUnit, tabTexts, textAt, until } from './browser.ts';
import { fixableError, hurried, validSchool } from './sampleUnits.ts';

inBrowser('trouble', () => {
  let story: Story;
  const { unit, finding } = fixableError();
  const [fix] = finding.fixes;
  if (!fix) throw new Error('no fix');
  const { label } = fix;
  const { place, to } = fix.change;
  const school = validSchool().unit;
  afterEach(() => story.close());

  /** Lets calls of one function through `handle`, the others as they are. */
  const onCall = (name: string, handle: (route: Route, given: unknown[]) => Promise<void>) =>
    story.page.route('**/run', async (route) => {
      const call = route.request().postDataJSON() as { name: string; given: unknown[] };
      if (call.name === name) await handle(route, call.given);
      else await route.fallback();
    });
  const answer = (route: Route, value: unknown, error = '') =>
    route.fulfill({ json: { value, error, changed: false, selected: { tab: '', row: 0, column: 0 } } });
  const answerError = (route: Route, error: string) => answer(route, null, error);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  test('a slow server: the screen says it is still waiting, then shows the answer', async () => {
    story = await openStory();
    const told = gate();
    await onCall('readUnit', async (route) => {
      await told.passed;
      await route.continue();
    });
    // Looked for before it comes: after some seconds the other sentence is there.
    const first = story.sidebar.getByText('Đang đọc bảng tính…').waitFor();
    await searchUnitSlowly(story, hurried(school.name));
    await first;
    await story.sidebar.getByText('Google đang trả lời chậm, vẫn đang chờ…').waitFor();
    told.open();
    await story.sidebar.getByRole('heading', { level: 1, name: school.name, exact: true }).waitFor();
  });

  test('a slow run: the last step told is the current one, those before are past; then nobody asks any more', async () => {
    story = await openStory();
    let asked = 0;
    const [seen, done] = [gate(), gate()];
    await onCall('runConsolidation', async (route) => {
      await seen.passed;
      await route.continue();
    });
    await onCall('readSteps', async (route) => {
      asked += 1;
      // The second answer comes after the run is over.
      if (asked > 1) await done.passed;
      await answer(route, { ok: true, value: ['summary', 'report'] });
    });
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
    await story.sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' }).click();
    const current = story.sidebar.locator('[aria-current="step"]');
    await current.filter({ hasText: 'Lập dự thảo báo cáo' }).waitFor();
    await until(() => story.sidebar.locator('.steps .past').count(), 2);
    const look = () =>
      story.sidebar.getByRole('button', { name: 'Đang tổng hợp…' }).evaluate((button) => {
        const { color, backgroundColor } = getComputedStyle(button);
        return [color, backgroundColor];
      });
    // Under the mouse, which is on it still, a blocked button is grey on pale grey.
    await until(look, ['rgb(95, 99, 104)', 'rgb(241, 243, 244)']);
    await until(() => asked, 2);
    seen.open();
    await story.sidebar.getByText(/^Đã tổng hợp bản tạm/).waitFor();
    done.open();
    // It would ask again two seconds after the second answer.
    await wait(2500);
    expect(asked).toBe(2);
  });

  test('a stale answer: the unit asked for last is the one shown', async () => {
    story = await openStory();
    await searchUnit(story, school.name);
    await story.page.getByRole('tab', { name: 'Số liệu' }).click();
    const other = story.sidebar.getByRole('button', { name: /^Xem đơn vị của dòng đang chọn/ });
    await other.waitFor();
    const shows = gate();
    let isAsked = false;
    await onCall('readUnit', async (route, [asked]) => {
      isAsked ||= asked === school.code;
      if (asked === school.code) await shows.passed;
      await route.continue();
    });
    // The unit of another row is opened while the first is read again.
    await fromMenu(story, 'Đọc lại bảng');
    await until(() => isAsked, true);
    await other.click();
    const shown = story.sidebar.getByRole('heading', { level: 1 });
    await eventually(async () => expect(await shown.innerText()).not.toBe(school.name));
    await story.sidebar.locator('.section-row').first().waitFor();
    const name = await shown.innerText();
    const isStale = (url: string, data: string | null) => url.endsWith('/run') && data?.includes('readUnit') && data.includes(school.code);
    const stale = story.page.waitForResponse((response) => isStale(response.url(), response.request().postData()) === true);
    shows.open();
    await (await stale).finished();
    await wait(1000);
    await expect(shown.innerText()).resolves.toBe(name);
  });

  test('the row of another unit: the sidebar asks, and writes only when the person says so', async () => {
    const stores = newStores();
    stores.userProperties.set('units', JSON.stringify({ own: 'MOT_DON_VI_KHAC', others: [] }));
    story = await openStory({ withoutDrive: true, stores, owner: 'so@haiphong.edu.vn', user: 'truong.a@gmail.com' });
    await searchUnit(story, unit.name);
    await fromMenu(story, 'Tất cả chỗ cần xem');
    const before = textAt(story, place);
    await story.sidebar.getByRole('button', { name: label, exact: true }).click();
    const question = story.sidebar.getByRole('alert').filter({ hasText: 'một đơn vị khác với đơn vị bạn vẫn ghi' });
    await question.waitFor();
    if (process.env.PICTURE) await story.page.screenshot({ path: process.env.PICTURE });
    await expect(story.sidebar.getByRole('button', { name: 'Thử lại' }).count()).resolves.toBe(0);
    expect(textAt(story, place)).toBe(before);
    await question.getByRole('button', { name: 'Không ghi, bỏ chữ vừa gõ' }).click();
    await question.waitFor({ state: 'detached' });
    expect(textAt(story, place)).toBe(before);
    stores.userProperties.set('units', JSON.stringify({ own: 'MOT_DON_VI_KHAC', others: [] }));
    await story.sidebar.getByRole('button', { name: label, exact: true }).click();
    await question.getByRole('button', { name: `Ghi cho ${unit.name}`, exact: true }).click();
    await until(() => textAt(story, place), to);
  });

  test('a colleague holds the lock: nothing is typed, the person is told to wait, and it works afterwards', async () => {
    const stores = newStores();
    story = await openStory({ withoutDrive: true, stores });
    await searchUnit(story, unit.name);
    await fromMenu(story, 'Tất cả chỗ cần xem');
    stores.lockedByOther = true;
    const before = textAt(story, place);
    await story.sidebar.getByRole('button', { name: label, exact: true }).click();
    await story.sidebar.locator('.saved[data-code="lock-busy"]').getByText('Chưa lưu được').waitFor();
    expect(textAt(story, place)).toBe(before);
    // Pressed too early it is told again; it also saves by itself within seconds, so the button may go at any moment.
    await story.sidebar.locator('.saved').getByRole('button', { name: 'Thử lại' }).click();
    await story.sidebar.locator('.saved[data-code="lock-busy"]').getByText('Chưa lưu được').waitFor();
    expect(textAt(story, place)).toBe(before);
    stores.lockedByOther = false;
    await story.sidebar.locator('footer').getByText(`Đã sửa: ${label}`).waitFor();
    await until(() => textAt(story, place), to);

    stores.lockedByOther = true;
    const log = tabTexts(story, 'Nhật ký');
    await fromMenu(story, 'Màn hình của Sở');
    await story.sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' }).click();
    await story.sidebar.locator('[role="alert"][data-code="lock-busy"]').waitFor();
    expect(tabTexts(story, 'Nhật ký')).toEqual(log);
  });

  test('a refused scope: each action says so by itself, the rest goes on', async () => {
    story = await openStory({ refusedScopes: ['drive.file', 'userinfo.email'] });
    await searchUnit(story, unit.name);
    await fromMenu(story, 'Tất cả chỗ cần xem');
    await story.sidebar.getByRole('button', { name: label, exact: true }).click();
    await story.sidebar.locator('footer').getByText(`Đã sửa: ${label}`).waitFor();
    await onCall('goTo', (route) => answerError(route, 'Specified permissions are not sufficient to call SpreadsheetApp.getActive.'));
    await fromMenu(story, 'Tới dòng trong bảng');
    await story.sidebar.locator('footer [data-code="scope-refused"]').waitFor();
  });

  test.each([
    ['PERMISSION_DENIED', 'several-accounts', 'Mở trang tính này trong cửa sổ ẩn danh'],
    ['Exceeded maximum execution time', 'timeout', 'Bấm lại một lần nữa'],
    ['NetworkError: Connection failure due to HTTP 0', 'offline', 'Kiểm tra mạng'],
    ['TypeError: x is undefined', 'unexpected', 'gửi ảnh chụp'],
  ])('%s at the first call: %s, with a way on', async (error, code, whatToDo) => {
    story = await openStory();
    let failing = true;
    await onCall('startSidebar', (route) => (failing ? answerError(route, error) : route.continue()));
    await story.page.reload();
    const note = story.sidebar.locator(`[role="alert"][data-code="${code}"]`);
    await note.getByText(new RegExp(whatToDo)).waitFor();
    failing = false;
    await note.getByRole('button', { name: 'Thử lại' }).click();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).waitFor();
  });
});

/** Chooses a unit without waiting for its report. */
async function searchUnitSlowly({ sidebar }: Story, typed: string): Promise<void> {
  const box = sidebar.getByRole('combobox');
  await box.fill(typed);
  await box.press('Enter');
}
