/** The sidebar for everyone: axe finds nothing, the keyboard alone suffices, nothing jumps or overflows at 300 px. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eventually, focusedTag, fromMenu, inBrowser, openSection, openStory, type Story, searchUnit, textAt, until } from './browser.ts';
import { frameOf, violationsIn } from './looks.ts';
import { emptySchool, fixableError, hurried, sampleDepartment, sampleUnit } from './sampleUnits.ts';

inBrowser('access', () => {
  let story: Story;
  const fixable = fixableError().unit;
  const district = sampleUnit('PGD_DO_SON').unit.name;
  const faultiest = sampleDepartment().reporting.faulty[0]?.unit.name ?? '';
  beforeAll(async () => {
    story = await openStory();
  });
  afterAll(() => story.close());

  const frame = () => frameOf(story.page, 'sidebar');
  const widest = (): Promise<number> => frame().evaluate('document.documentElement.scrollWidth');
  const openAll = () => frame().evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');

  const screens: readonly (readonly [string, () => Promise<void>])[] = [
    ['the search', async () => story.sidebar.getByRole('combobox').fill('kien')],
    ['a unit', () => searchUnit(story, faultiest)],
    ...['I.1', 'I.3', 'II.2', 'III–V', 'Ký'].map((code) => [`the section ${code} of a unit`, () => openSection(story, code)] as const),
    ['all places to see of a unit', () => fromMenu(story, 'Tất cả chỗ cần xem')],
    [
      'a unit with a quick fix, its menu open',
      async () => {
        await searchUnit(story, fixable.name);
        await story.sidebar.getByRole('button', { name: 'Việc khác' }).click();
      },
    ],
    [
      'a district with its grid of schools',
      async () => {
        await story.page.keyboard.press('Escape');
        await searchUnit(story, district);
        await openSection(story, 'I.3');
      },
    ],
    ['a school being added', async () => story.sidebar.getByRole('button', { name: 'Thêm trường, cơ sở còn thiếu' }).click()],
    ['pasting from Excel', async () => story.sidebar.getByRole('button', { name: 'Dán từ Excel' }).click()],
    [
      'the Department with everything open',
      async () => {
        await fromMenu(story, 'Màn hình của Sở');
        await story.sidebar.getByText('Số liệu thế nào?').waitFor();
        await openAll();
      },
    ],
    [
      'the Department’s own words',
      async () => {
        await story.sidebar.getByRole('button', { name: 'Lời văn của Sở' }).click();
        await story.sidebar.getByRole('heading', { name: 'Lời văn của Sở' }).waitFor();
      },
    ],
    [
      'the explanation of a figure',
      async () => {
        await story.sidebar.getByRole('button', { name: 'Quay lại' }).first().click();
        await story.sidebar
          .getByRole('button', { name: /^Vì sao ra số này/ })
          .first()
          .click();
        await story.sidebar.getByRole('heading', { name: /đơn vị không được tính/ }).waitFor();
      },
    ],
    [
      'the table of units, one ticked',
      async () => {
        await story.sidebar.getByRole('button', { name: 'Quay lại' }).first().click();
        await story.sidebar.getByRole('button', { name: 'Bảng các đơn vị' }).click();
        await story.sidebar.getByRole('checkbox').nth(1).click();
        await story.sidebar.getByRole('button', { name: /^Đôn đốc/ }).click();
      },
    ],
    [
      'a unit on the Department’s desk',
      async () => {
        await story.sidebar.locator('tbody th button').first().click();
        await story.sidebar.getByRole('button', { name: 'Yêu cầu chỉnh lý' }).click();
        await story.sidebar.getByText('Gửi yêu cầu').waitFor();
      },
    ],
  ];

  test.each(screens)('%s: no violation, and nothing wider than 300 px', async (_name, open) => {
    await open();
    expect(await violationsIn(frame())).toEqual([]);
    expect(await widest()).toBeLessThanOrEqual(300);
  });

  test('the page around it has no violation of its own', async () => {
    expect(await violationsIn(story.page.mainFrame())).toEqual([]);
  });
});

inBrowser('a window at 200%', () => {
  test('every item of the menu is in reach of the mouse, above the foot', async () => {
    const story = await openStory();
    const { page, sidebar } = story;
    try {
      await searchUnit(story, fixableError().unit.name);
      await page.setViewportSize({ width: 640, height: 450 });
      const form = page.getByRole('button', { name: 'Biểu mẫu', exact: true });
      await form.click();
      await sidebar.getByRole('button', { name: 'Việc khác', exact: true }).click();
      const items = sidebar.getByRole('menuitem');
      await items.first().waitFor();
      for (const item of await items.all()) await item.click({ trial: true });
      expect(await items.count()).toBeGreaterThan(6);
    } finally {
      await story.close();
    }
  });
});

inBrowser('the keyboard alone', () => {
  test('finds a unit, walks its errors, mends one, and never loses the focus', async () => {
    const { unit, finding } = fixableError();
    const label = finding.fixes[0]?.label ?? '';
    const story = await openStory();
    const { page, sidebar } = story;
    const focused = () =>
      page
        .frames()
        .find((one) => one.url().endsWith('/sidebar'))
        ?.evaluate(
          'document.activeElement?.getAttribute("aria-label") || document.activeElement?.textContent || document.activeElement?.tagName',
        );
    const tabTo = async (name: string) => {
      for (let step = 0; step < 60; step++) {
        if (String(await focused()) === name) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not reach ${name}; it stands on ${await focused()}`);
    };
    try {
      await sidebar.getByRole('combobox').waitFor();
      await page.locator('.active-mark').first().waitFor();
      const inBox = await sidebar.locator('input:focus').count();
      if (inBox === 0) await page.keyboard.press('F6');
      await sidebar.locator('input:focus').waitFor();
      await page.keyboard.type(hurried(unit.name));
      await page.keyboard.press('Enter');
      await sidebar.getByRole('heading', { level: 1, name: unit.name, exact: true }).waitFor();
      await eventually(async () => expect(await focusedTag(story)).not.toBe('BODY'));
      await tabTo('Việc khác');
      await page.keyboard.press('Enter');
      await sidebar.getByRole('menuitem', { name: 'Tất cả chỗ cần xem' }).and(sidebar.locator(':focus')).waitFor();
      await page.keyboard.press('Enter');
      await tabTo(label);
      await page.keyboard.press('Enter');
      await sidebar.locator('footer').getByText(`Đã sửa: ${label}`).waitFor();
      await sidebar.getByRole('button', { name: label, exact: true }).waitFor({ state: 'detached' });
      expect(await focusedTag(story)).not.toBe('BODY');
      await tabTo('Hoàn tác');
      await page.keyboard.press('Enter');
      await sidebar.getByRole('button', { name: label, exact: true }).waitFor();
      expect(await focusedTag(story)).not.toBe('BODY');
    } finally {
      await story.close();
    }
  });

  test('fills a section, comes back to the list, and says it in words', async () => {
    const story = await openStory();
    const { page, sidebar } = story;
    const on = (name: string | RegExp) => sidebar.getByRole('button', { name }).and(sidebar.locator(':focus'));
    const press = async (key: string, until: ReturnType<typeof on>) => {
      for (let step = 0; step < 60 && (await until.count()) === 0; step++) await page.keyboard.press(key);
      await until.waitFor();
    };
    try {
      await sidebar.getByRole('combobox').waitFor();
      if ((await sidebar.locator('input:focus').count()) === 0) await page.keyboard.press('F6');
      await sidebar.locator('input:focus').waitFor();
      const school = emptySchool();
      await page.keyboard.type(hurried(school.unit.name));
      await page.keyboard.press('Enter');
      await sidebar.locator('.section-row').first().waitFor();
      await press('Tab', on(/^II\.2/));
      await page.keyboard.press('Enter');
      await sidebar
        .getByRole('heading', { level: 1, name: /^II\.2/ })
        .and(sidebar.locator(':focus'))
        .waitFor();
      const box = sidebar.getByRole('textbox', { name: 'Số buổi tuyên truyền, năm 2021' });
      for (let step = 0; step < 6 && (await box.and(sidebar.locator(':focus')).count()) === 0; step++) await page.keyboard.press('Tab');
      for (const text of ['1', '2', '3', '4', '5', '6', '7', 'hơn 8']) {
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      }
      await page.keyboard.type('Tuyên truyền dưới cờ.');
      await page.keyboard.press('Control+Enter');
      await sidebar
        .getByRole('heading', { level: 1, name: /^II\.3/ })
        .and(sidebar.locator(':focus'))
        .waitFor();
      const cells = school.form.find(({ code }) => code === 'II.2')?.fields.flatMap((field) => field.cells) ?? [];
      const typed = new Map(cells.map(({ id, place }) => [id, place]));
      const last = typed.get('nhom_2_so_luot.2024');
      const text = typed.get('nhom_2');
      if (!last || !text) throw new Error('no such cells');
      await until(() => [textAt(story, last), textAt(story, text)], ['hơn 8', 'Tuyên truyền dưới cờ.']);
      await page.keyboard.press('Escape');
      await sidebar.locator('.section-row').first().waitFor();
      await press('Shift+Tab', on(/^II\.3/));
      await sidebar.getByRole('button', { name: /^II\.2 .*cần xem/ }).waitFor();
    } finally {
      await story.close();
    }
  });

  test('another row selected in the sheet moves nothing on the screen', async () => {
    const story = await openStory();
    try {
      await searchUnit(story, fixableError().unit.name);
      const heading = story.sidebar.locator('.section-row').first();
      // In the sidebar's own frame: the page around it has its own line of messages.
      const top = () => heading.evaluate((row) => row.getBoundingClientRect().top);
      const before = await top();
      await story.page.getByRole('tab', { name: 'Số liệu' }).click();
      await story.sidebar.getByRole('button', { name: /^Xem đơn vị của dòng đang chọn/ }).waitFor();
      expect(await top()).toBe(before);
    } finally {
      await story.close();
    }
  });
});
