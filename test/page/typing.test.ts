/** What a clerk types in the sidebar stays until it is written, whoever types in the sheet meanwhile. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { takeCell } from '../../local/services/cells.ts';
import type { Place } from '../../src/core/workbook.ts';
import { inBrowser, openStory, type Story, searchUnit, textAt } from './browser.ts';
import { startedSchool } from './sampleUnits.ts';

inBrowser('typing in the sidebar', () => {
  let story: Story;
  const view = startedSchool();
  beforeEach(async () => {
    story = await openStory();
    await searchUnit(story, view.unit.name);
  }, 60_000);
  afterEach(() => story.close());

  const [table] = view.references;
  const [row] = table?.rows ?? [];
  const blank = row?.cells.find(({ text, prose }) => text === '' && !prose);
  if (!table || !row || !blank) throw new Error('the school has no blank establishment');
  const label = `${row.title}, ${blank.label}`;
  const summary = () => story.sidebar.locator('summary', { hasText: table.title });
  const box = () => story.sidebar.getByRole('textbox', { name: label, exact: true });
  const said = (text: string) => story.sidebar.locator('footer').getByText(text).waitFor();

  /** A colleague types into the sheet, and the sidebar reads it anew. */
  async function colleagueTypes({ tab, row, column }: Place, text: string): Promise<void> {
    const sheet = story.spreadsheet.sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`no tab ${tab}`);
    takeCell(sheet, row, column).value = text;
    await story.sidebar.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await story.sidebar.locator('[aria-busy="false"]').waitFor();
  }

  test('from the moment that the box is there', async () => {
    const kept = await summary().evaluate(async (head, name) => {
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
  }, 60_000);

  test('a number typed on while its first digit is being written', async () => {
    await story.page.route('**/run', async (route) => {
      const slow = (route.request().postDataJSON() as { name: string }).name === 'writeCells';
      if (slow) await new Promise((done) => setTimeout(done, 1500));
      await route.fallback();
    });
    await summary().click();
    await box().fill('1');
    await box().press('Enter');
    await box().fill('12');
    await said(`Đã ghi: ${label}`);
    expect(textAt(story, blank.place)).toBe('1');
    await expect(box().inputValue()).resolves.toBe('12');
    await box().press('Enter');
    await said('Đang lưu…');
    await said(`Đã ghi: ${label}`);
    expect(textAt(story, blank.place)).toBe('12');
  }, 60_000);

  test('a number that a colleague types meanwhile is what the box shows, and an undone one is gone from it', async () => {
    await summary().click();
    await box().fill('1');
    await colleagueTypes(blank.place, '7');
    await expect(box().inputValue()).resolves.toBe('7');
    expect(textAt(story, blank.place)).toBe('7');
    await box().fill('8');
    await box().press('Enter');
    await said(`Đã ghi: ${label}`);
    await story.sidebar.locator('footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await said('Đã hoàn tác.');
    await expect(box().inputValue()).resolves.toBe('7');
  }, 60_000);

  test('a number for a row that has moved since: refused once, kept in its box, and written where the row stands now', async () => {
    const { tab, row: at, column } = blank.place;
    await summary().click();
    await box().fill('2');
    const sheet = story.spreadsheet.sheets.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`no tab ${tab}`);
    sheet.cells = new Map([...sheet.cells].map(([own, cells]) => [own >= at ? own + 1 : own, cells]));
    await box().press('Enter');
    await story.sidebar.locator('footer [data-code="moved"]').waitFor();
    await story.sidebar.locator('[aria-busy="false"]').waitFor();
    expect(textAt(story, blank.place)).toBe('');
    await expect(box().inputValue()).resolves.toBe('2');
    await box().press('Enter');
    await said(`Đã ghi: ${label}`);
    expect(textAt(story, { tab, row: at + 1, column })).toBe('2');
  }, 60_000);

  test('who signs, when a colleague types the number of the document', async () => {
    const [name, , number] = view.signing;
    if (!name || !number) throw new Error('the form has no one to sign');
    const field = (text: string) => story.sidebar.getByLabel(text, { exact: true });
    await field(name.label).fill('Trần Thị Lan');
    await colleagueTypes(number.place, '45/BC-THPT');
    await expect(field(number.label).inputValue()).resolves.toBe('45/BC-THPT');
    await expect(field(name.label).inputValue()).resolves.toBe('Trần Thị Lan');
  }, 60_000);

  test('an explanation, when a colleague writes another: both are seen before one is chosen', async () => {
    const { explanation } = view;
    if (!explanation) throw new Error('the form has no place for explanations');
    const part = story.sidebar.getByRole('region', { name: 'Giải trình cảnh báo' });
    await part.getByRole('textbox').fill('Số liệu đúng như sổ theo dõi.');
    await colleagueTypes(explanation.place, 'Đã đối chiếu với Công an phường.');
    await part.getByText('Ô này vừa được đổi thành “Đã đối chiếu với Công an phường.”').waitFor();
    await expect(part.getByRole('textbox').inputValue()).resolves.toBe('Số liệu đúng như sổ theo dõi.');
    await part.getByRole('button', { name: 'Lưu' }).click();
    await said('Đã lưu giải trình.');
    expect(textAt(story, explanation.place)).toBe('Số liệu đúng như sổ theo dõi.');
    await part.getByText('Ô này vừa được đổi').waitFor({ state: 'detached' });
  }, 60_000);
});
