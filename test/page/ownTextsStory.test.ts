/** The Department's own words by keys: typed in the sidebar, run, set up and run again; in the report word for word. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxLines } from '../../src/core/reviewed/openDocx.ts';
import { gate, inBrowser, openStory, type Story, tabTexts, until } from './browser.ts';

const typed: readonly (readonly [string, readonly string[]])[] = [
  [
    'III.3. Nguyên nhân',
    ['Nguồn lực còn ít;  60% trường chưa có cán bộ chuyên trách.', '“Phối hợp” giữa các bên chưa đều <chưa có quy chế>.'],
  ],
  ['V.1. Phương hướng', ['Sở sẽ tập huấn 100% cán bộ quản lý trong năm 2025.']],
  ['V.2. Kiến nghị với UBND thành phố', ['Bố trí 1,5 tỷ đồng mỗi năm & giao chỉ tiêu.']],
];

inBrowser('the Department’s own words', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
    await story.sidebar.getByRole('tab', { name: 'Sở tổng hợp' }).click();
  });
  afterAll(() => story.close());

  const sheetNamed = (name: string) => {
    const found = story.spreadsheet.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(name);
    return found;
  };

  async function draft(): Promise<readonly string[]> {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' }).press('Enter');
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    const save = sidebar.getByRole('button', { name: 'Tải dự thảo báo cáo (.docx)' });
    const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')]);
    return docxLines(new Uint8Array(readFileSync(await download.path())));
  }

  /** Each under its own heading or addressee, its lines as they were typed. */
  function expectTyped(lines: readonly string[]): void {
    for (const [part, own] of typed) {
      const at = lines.indexOf(own[0] ?? '');
      expect([part, at >= 0]).toEqual([part, true]);
      expect(lines.slice(at, at + own.length)).toEqual(own);
    }
    const above = (words: string) => lines[lines.indexOf(words) - 1];
    expect(above(typed[0]?.[1][0] ?? '')).toBe('3. Nguyên nhân');
    expect(above(typed[1]?.[1][0] ?? '')).toBe('1. Phương hướng');
    expect(lines.join('\n')).not.toMatch(/\[Nhận định của Sở: (?:III\.3|V\.1\.|V\.2\. Kiến nghị với UBND)/);
    expect(lines).toContain('[Nhận định của Sở: III.1. Ưu điểm]');
  }

  test('are typed by keys and kept in the tab', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    for (const [part, own] of typed) {
      const box = sidebar.getByLabel(part, { exact: true });
      await box.focus();
      for (const [at, line] of own.entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
      await page.keyboard.press('Tab');
      await sidebar.locator('.field', { has: box }).getByText('Đã lưu.').waitFor();
      expect(tabTexts(story, 'Lời văn')).toContain(own.join('\n'));
      // The box still says it.
      expect(await box.inputValue()).toBe(own.join('\n'));
    }
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
  });

  test('are typed on when they were kept; another person’s are not written over, and one is chosen', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    const box = sidebar.getByLabel('III.2. Hạn chế', { exact: true });
    const field = sidebar.locator('.field', { has: box });
    const leave = async (text: string) => {
      await box.fill(text);
      await page.keyboard.press('Tab');
    };
    const kept = (text: string) => until(() => tabTexts(story, 'Lời văn').includes(text), true);
    await leave('Còn thiếu máy.');
    await kept('Còn thiếu máy.');
    await leave('Còn thiếu máy chủ.');
    await kept('Còn thiếu máy chủ.');
    await field.getByText('Đã lưu.').waitFor();
    const theirs = (from: string, to: string) => {
      const cells = [...sheetNamed('Lời văn').cells.values()].flatMap((row) => [...row.values()]);
      const found = cells.find(({ value }) => value === from);
      if (!found) throw new Error(`Nowhere: ${from}`);
      found.value = to;
    };
    for (const [pressed, rest] of [
      ['Giữ của họ', 'Của họ 1.'],
      ['Lấy của tôi', 'Của tôi 2.'],
    ] as const) {
      const at = rest.slice(-2);
      const before = await box.inputValue();
      await box.fill(`Của tôi ${at}`);
      theirs(before, `Của họ ${at}`);
      await page.keyboard.press('Tab');
      await field.getByText(`Người khác vừa ghi “Của họ ${at}” vào ô này.`).waitFor();
      await field.getByRole('button', { name: pressed }).press('Enter');
      await kept(rest);
      await until(() => box.inputValue(), rest);
      await until(() => box.evaluate((one) => one === document.activeElement), true);
    }
    await leave('');
    await until(() => tabTexts(story, 'Lời văn').includes('Của tôi 2.'), false);
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
  });

  test('a run that is asked for beside them waits until they are kept, and is not made without them', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    const asked: string[] = [];
    const held = gate();
    await page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name === 'writeOwnText') await held.passed;
      asked.push(name);
      if (name === 'writeOwnText' && asked.length === 1) await route.abort();
      else await route.fallback();
    });
    const box = sidebar.getByLabel('III.2. Hạn chế', { exact: true });
    await box.fill('Gõ rồi bấm ngay.');
    const run = sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' });
    await run.click();
    held.open();
    await sidebar.getByText('III.2. Hạn chế: chưa lưu được.').waitFor();
    expect(asked).not.toContain('runConsolidation');
    await sidebar.getByRole('button', { name: 'Đóng', exact: true }).click();
    await run.click();
    await sidebar.getByText(/^Đã tổng hợp bản tạm lúc/).waitFor();
    const wanted = ['writeOwnText', 'runConsolidation'];
    expect(asked.slice(1).filter((name) => wanted.includes(name))).toEqual(wanted);
    await page.unrouteAll();
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
  });

  test('typed on while a run waits for them: the run is made with the last; an answer that was lost makes them nobody else’s', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    const asked: string[] = [];
    const held = gate();
    let isLost = false;
    await page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name === 'writeOwnText') await held.passed;
      if (name === 'writeOwnText' || name === 'runConsolidation') asked.push(name);
      if (name !== 'writeOwnText' || !isLost) return route.fallback();
      isLost = false;
      await route.fetch();
      await route.abort();
    });
    const box = sidebar.getByLabel('III.2. Hạn chế', { exact: true });
    await box.fill('Gõ rồi bấm.');
    await sidebar.getByRole('button', { name: 'Tổng hợp bản tạm' }).click();
    await box.fill('Gõ rồi bấm, rồi gõ tiếp.');
    held.open();
    await until(() => asked.join(), 'writeOwnText,writeOwnText,runConsolidation');
    await until(() => tabTexts(story, 'Lời văn').includes('Gõ rồi bấm, rồi gõ tiếp.'), true);
    // The run's own screen has come.
    await box.waitFor({ state: 'detached' });
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    isLost = true;
    await box.fill('Mất trả lời.');
    await page.keyboard.press('Tab');
    const field = sidebar.locator('.field', { has: box });
    await field.getByRole('alert').waitFor();
    await until(() => tabTexts(story, 'Lời văn').includes('Mất trả lời.'), true);
    await box.fill('Mất trả lời, gõ tiếp.');
    await page.keyboard.press('Tab');
    await field.getByText('Đã lưu.').waitFor();
    expect(await field.getByText('Người khác vừa ghi').count()).toBe(0);
    expect(tabTexts(story, 'Lời văn')).toContain('Mất trả lời, gõ tiếp.');
    await page.unrouteAll();
    await box.fill('');
    await page.keyboard.press('Tab');
    await until(() => tabTexts(story, 'Lời văn').includes('Mất trả lời, gõ tiếp.'), false);
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
  });

  test('stand in the report, a blank place beside them', async () => expectTyped(await draft()));

  test('stay through another set-up and another run', async () => {
    const { page, sidebar } = story;
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
    await page.locator('#menu').click();
    await page.getByRole('menuitem', { name: 'Thiết lập', exact: true }).click();
    await page
      .getByRole('button', { name: /^(?:OK|Có|Đồng ý|Tiếp tục)$/ })
      .first()
      .click();
    for (const [, own] of typed) expect(tabTexts(story, 'Lời văn')).toContain(own.join('\n'));
    expectTyped(await draft());
  });

  test('letting a text be printed is tried again after a failure, which is then gone', async () => {
    const { sidebar, page } = story;
    await sidebar.getByRole('button', { name: 'Quay lại' }).locator('visible=true').first().press('Enter');
    await sidebar.getByRole('heading', { name: 'Ai còn thiếu?' }).waitFor();
    await sidebar.getByRole('button', { name: 'Lời văn của Sở' }).press('Enter');
    const box = sidebar.getByLabel('III.1. Ưu điểm', { exact: true });
    const field = sidebar.locator('.field', { has: box });
    await box.focus();
    await page.keyboard.type('Sở ghi nhận bà Trần Thị Mai có nhiều đóng góp.');
    await page.keyboard.press('Tab');
    await field.getByText('Có đoạn chưa in vào báo cáo').waitFor();
    let isDown = true;
    await page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (isDown && name === 'allowOwnText') await route.abort();
      else await route.fallback();
    });
    await field.getByRole('button', { name: /^Cho in/ }).press('Enter');
    const failure = field.getByRole('alert');
    await failure.waitFor();
    isDown = false;
    await failure.getByRole('button', { name: 'Thử lại' }).press('Enter');
    await field.getByText('Được in vì có người đã cho in').waitFor();
    await failure.waitFor({ state: 'detached' });
  });
});
