/** What a clerk types in the sidebar stays until it is written, while others type in the sheet. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { takeCell } from '../../local/services/cells.ts';
import type { Place } from '../../src/core/workbook.ts';
import { eventually, fromMenu, inBrowser, openSection, openStory, type Story, searchUnit, textAt, until } from './browser.ts';
import { startedSchool } from './sampleUnits.ts';

inBrowser('typing in the sidebar', () => {
  let story: Story;
  const view = startedSchool();
  beforeEach(async () => {
    story = await openStory();
    await searchUnit(story, view.unit.name);
  });
  afterEach(() => story.close());

  const [row] = view.references[0]?.rows ?? [];
  const blank = row?.cells.find(({ text, year }) => text === '' && year !== null);
  if (!row || !blank) throw new Error('the school has no blank establishment');
  const label = `Số lần tổ chức trong năm, ${row.name}, năm ${blank.year}`;
  const box = () => story.sidebar.getByRole('textbox', { name: label, exact: true });
  const saved = () => story.sidebar.locator('.saved', { hasText: 'Đã lưu' }).waitFor();

  function sheetOf(tab: string) {
    const sheet = story.spreadsheet.sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`no tab ${tab}`);
    return sheet;
  }

  /** A colleague types into the sheet, and the sidebar reads it again. */
  async function colleagueTypes({ tab, row, column }: Place, text: string): Promise<void> {
    takeCell(sheetOf(tab), row, column).value = text;
    await fromMenu(story, 'Đọc lại bảng');
    await story.sidebar.locator('[aria-busy="false"]').waitFor();
  }

  /** Answers of one function come late. */
  const delay = (name: string, ms: number) =>
    story.page.route('**/run', async (route) => {
      const { name: called } = route.request().postDataJSON() as { name: string };
      if (called === name) await new Promise((done) => setTimeout(done, ms));
      await route.fallback();
    });

  test('from the moment that the box is there', async () => {
    const kept = await story.sidebar.locator('.section-row', { hasText: 'Ba mục tiêu' }).evaluate(async (head, name) => {
      const find = () => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`);
      // A task, not a frame: sooner than anything that waits for the screen to be drawn.
      const task = () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(0);
        });
      (head as HTMLElement).click();
      while (!find()) await task();
      const input = find();
      if (!input) return null;
      input.value = '2';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 500));
      return find()?.value;
    }, label);
    expect(kept).toBe('2');
  });

  test('a number typed on while its first digit is being written', async () => {
    await delay('writeCells', 1500);
    await openSection(story, 'I.3');
    await box().fill('1');
    await box().press('Enter');
    await box().fill('12');
    await until(() => textAt(story, blank.place), '1');
    await expect(box().inputValue()).resolves.toBe('12');
    await box().press('Enter');
    await until(() => textAt(story, blank.place), '12');
    await saved();
  });

  test.each([0, 1000])('every value of a section, typed with answers delayed by %i ms, is where it was typed', async (ms) => {
    if (ms > 0) await delay('writeCells', ms);
    await openSection(story, 'II.2');
    const section = view.form.find(({ code }) => code === 'II.2');
    const cells = (section?.fields ?? []).flatMap((field) => field.cells).filter(({ year }) => year !== null);
    await story.sidebar.locator('.year-field input').first().focus();
    for (const [index] of cells.entries()) {
      await story.page.keyboard.type(String(100 + index), { delay: 10 });
      await story.page.keyboard.press('Enter');
    }
    const typed = cells.map((_, index) => String(100 + index));
    await until(() => cells.map(({ place }) => textAt(story, place)), typed);
    const shown = await story.sidebar
      .locator('.year-field input')
      .evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value));
    expect(shown).toEqual(typed);
  });

  test('a number in a box that nobody leaves: written after a pause, and when the tab is hidden; the keyboard stays in it; Escape takes it back', async () => {
    await openSection(story, 'I.3');
    await box().focus();
    await story.page.keyboard.type('4');
    await until(() => textAt(story, blank.place), '4');
    await story.page.keyboard.type('5');
    await until(() => textAt(story, blank.place), '45');
    await expect(box().inputValue()).resolves.toBe('45');
    // Without the pause: what waits five seconds is not waited for.
    // The pause of five seconds never ends: only hiding writes.
    await box().evaluate(() => {
      const real = window.setTimeout;
      window.setTimeout = ((work: () => void, ms: number) => (ms === 5000 ? 0 : real(work, ms))) as typeof setTimeout;
    });
    await story.page.keyboard.type('6');
    await box().evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await until(() => textAt(story, blank.place), '456');
    await expect(box().inputValue()).resolves.toBe('456');
    // Escape brings back what the box held, though the pause has written since.
    await box().press('Escape');
    await until(() => textAt(story, blank.place), '');
    await expect(box().inputValue()).resolves.toBe('');
    await story.sidebar.locator('input:focus').waitFor();
  });

  test('closing with a number in the box asks, and the number is written meanwhile', async () => {
    await openSection(story, 'I.3');
    await box().focus();
    await story.page.keyboard.type('6');
    let kind = '';
    story.page.on('dialog', (dialog) => {
      kind = dialog.type();
      void dialog.dismiss();
    });
    await story.page.close({ runBeforeUnload: true });
    await until(() => textAt(story, blank.place), '6');
    await until(() => kind, 'beforeunload');
  });

  test('keys of an input method: Enter ends the word, not the box; nothing of it is lost', async () => {
    await openSection(story, 'II.2');
    const area = story.sidebar.locator('textarea').first();
    await area.focus();
    await story.page.keyboard.press('Control+A');
    const keys = await story.page.context().newCDPSession(story.page);
    for (const text of ['T', 'Tr', 'Tre', 'Trẻ']) {
      await keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await keys.send('Input.insertText', { text: 'Trẻ' });
    await story.page.keyboard.type(' em');
    await keys.send('Input.imeSetComposition', { text: ' dở', selectionStart: 3, selectionEnd: 3 });
    await story.sidebar.getByRole('button', { name: 'Các mục' }).first().click();
    const texts = () => [...sheetOf('Số liệu').cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
    await until(() => texts().includes('Trẻ em dở'), true);
  });

  test('Enter while a word is composed in a figure’s box is the input method’s: the box stays; after it Enter goes on', async () => {
    await openSection(story, 'II.2');
    const first = story.sidebar.locator('.year-field input').first();
    await first.focus();
    const own = await first.getAttribute('id');
    const focused = () => story.sidebar.locator(':focus').getAttribute('id');
    const keys = await story.page.context().newCDPSession(story.page);
    await keys.send('Input.imeSetComposition', { text: 'kp', selectionStart: 2, selectionEnd: 2 });
    await story.page.keyboard.press('Enter');
    await story.page.keyboard.press('Escape');
    await until(focused, own);
    await keys.send('Input.insertText', { text: 'kps' });
    await until(() => first.inputValue(), 'kps');
    await story.page.keyboard.press('Enter');
    await eventually(async () => expect(await focused()).not.toBe(own));
    await until(
      () =>
        [...sheetOf('Số liệu').cells.values()].some((row) =>
          [...row.values()].some(({ value }) => String(value).toLowerCase() === 'không phát sinh'),
        ),
      true,
    );
  });

  test('a block with merged cells, as Excel copies it: names and years find their boxes, a merged figure is not repeated', async () => {
    await openSection(story, 'II.2');
    const labels = view.form.find(({ code }) => code === 'II.2')?.fields.filter(({ cells }) => cells.length > 1) ?? [];
    const [one, two] = labels;
    if (!one || !two) throw new Error('the section asks too little');
    const plain = `Nội dung\tSố liệu các năm\t\t\t\n\t2021\t2022\t2023\t2024\n${one.label}\t11\t12\t\t14\n${two.label}\t21\t\t23\t24\n`;
    const html = `<table><tr><td rowspan=2>Nội dung</td><td colspan=4>Số liệu các năm</td></tr><tr><td>2021</td><td>2022</td><td>2023</td><td>2024</td></tr><tr><td>${one.label}</td><td>11</td><td colspan=2>12</td><td>14</td></tr><tr><td>${two.label}</td><td colspan=2>21</td><td>23</td><td>24</td></tr></table>`;
    await story.sidebar
      .locator('.year-field input')
      .first()
      .evaluate(
        (input, given) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', given.plain);
          clipboardData.setData('text/html', given.html);
          (input as HTMLElement).focus();
          input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        { plain, html },
      );
    const before = (field: typeof one) => field.cells.map(({ text }) => text);
    await story.sidebar.getByRole('button', { name: 'Ghi 6 ô' }).click();
    const expected = [
      ['11', '12', before(one)[2], '14'],
      ['21', before(two)[1], '23', '24'],
    ];
    await until(() => [one, two].map((field) => field.cells.map(({ place }) => textAt(story, place))), expected as string[][]);
  });

  test('a date in any hand is kept as it was typed; what is no day is told under its box', async () => {
    const hands: readonly (readonly [string, boolean])[] = [
      ['5/6/24', false],
      ['05-06-2024', false],
      ['5.6.2024', false],
      ['ngày 5 tháng 6 năm 2024', false],
      ['Hải Phòng, ngày 05 tháng 6 năm 2024', true],
      ['31/02/2024', true],
      ['6/2024', true],
      ['tháng sáu', true],
    ];
    const [, , , date] = view.signing;
    if (!date) throw new Error('no date is asked');
    await openSection(story, 'Ký');
    const field = story.sidebar.getByLabel(date.label, { exact: true });
    const verdict = story.sidebar.locator('.text-field', { has: field }).locator('.verdict');
    for (const [text, isDoubted] of hands) {
      await field.fill(text);
      await field.blur();
      await until(() => textAt(story, date.place), text);
      await saved();
      await verdict.waitFor({ state: isDoubted ? 'visible' : 'detached' });
      await expect(field.inputValue()).resolves.toBe(text);
    }
  });

  test('a number that a colleague types meanwhile: both are seen before one is chosen', async () => {
    await openSection(story, 'I.3');
    await box().fill('1');
    await story.sidebar.getByRole('button', { name: 'Việc khác' }).focus();
    await until(() => textAt(story, blank.place), '1');
    await box().focus();
    // Before the box is typed in: what is typed is written by itself after a while.
    takeCell(sheetOf(blank.place.tab), blank.place.row, blank.place.column).value = '7';
    await story.page.keyboard.type('8');
    await box().press('Enter');
    await story.sidebar.getByText('Người khác vừa ghi “7” vào ô này.').waitFor();
    expect(textAt(story, blank.place)).toBe('7');
    await expect(box().inputValue()).resolves.toBe('8');
    await story.sidebar.getByRole('button', { name: 'Lấy của tôi' }).click();
    await until(() => textAt(story, blank.place), '8');
    await colleagueTypes(blank.place, '9');
    await until(() => box().inputValue(), '9');
  });

  test('a number for a row that has moved since is written where the row stands now', async () => {
    const { tab, row: at, column } = blank.place;
    await openSection(story, 'I.3');
    await box().fill('2');
    const sheet = sheetOf(tab);
    sheet.cells = new Map([...sheet.cells].map(([own, cells]) => [own >= at ? own + 1 : own, cells]));
    await box().press('Enter');
    await until(() => textAt(story, { tab, row: at + 1, column }), '2');
    expect(textAt(story, blank.place)).toBe('');
    await expect(box().inputValue()).resolves.toBe('2');
  });

  test('while the server cannot be reached: kept, said, and written when it can', async () => {
    let down = true;
    await story.page.route('**/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      if (name !== 'writeCells' || !down) return route.fallback();
      const selected = { tab: '', row: 0, column: 0 };
      await route.fulfill({ json: { value: null, error: 'NetworkError: Connection failure due to HTTP 0', changed: false, selected } });
    });
    await openSection(story, 'I.3');
    await box().fill('3');
    await box().press('Enter');
    await story.sidebar.locator('.saved[data-code="offline"]').waitFor();
    await openSection(story, 'I.1');
    await openSection(story, 'I.3');
    await expect(box().inputValue()).resolves.toBe('3');
    // It also tries by itself: once the server answers, the button may be gone.
    await story.sidebar.locator('.saved').getByRole('button', { name: 'Thử lại' }).click();
    down = false;
    await until(() => textAt(story, blank.place), '3');
  });

  test('who signs, when a colleague types the number of the document', async () => {
    const [name, , number] = view.signing;
    if (!name || !number) throw new Error('the form has no one to sign');
    await openSection(story, 'Ký');
    const field = (text: string) => story.sidebar.getByLabel(text, { exact: true });
    await field(name.label).fill('Trần Thị Lan');
    await colleagueTypes(number.place, '45/BC-THPT');
    await until(() => field(number.label).inputValue(), '45/BC-THPT');
    await expect(field(name.label).inputValue()).resolves.toBe('Trần Thị Lan');
  });

  test('an explanation, when a colleague writes another: both are seen before one is chosen', async () => {
    const { explanation } = view;
    if (!explanation) throw new Error('the form has no place for explanations');
    await openSection(story, 'Ký');
    const own = () => story.sidebar.getByLabel('Giải trình chung của đơn vị');
    takeCell(sheetOf(explanation.place.tab), explanation.place.row, explanation.place.column).value = 'Đã đối chiếu với Công an phường.';
    await own().fill('Số liệu đúng như sổ theo dõi.');
    await own().blur();
    await story.sidebar.getByText('Người khác vừa ghi “Đã đối chiếu với Công an phường.”').waitFor();
    await expect(own().inputValue()).resolves.toBe('Số liệu đúng như sổ theo dõi.');
    await story.sidebar.getByRole('button', { name: 'Lấy của tôi' }).click();
    await until(() => textAt(story, explanation.place), 'Số liệu đúng như sổ theo dõi.');
  });
});
