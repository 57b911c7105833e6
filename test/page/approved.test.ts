/** A clerk opens a report that the Department has accepted: told before typing that this takes the acceptance away, and after. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';
import { inBrowser, openSection, openStoryOf, type Story, searchUnit } from './browser.ts';
import { validSchool } from './sampleUnits.ts';

inBrowser('an accepted report', () => {
  const { unit } = validSchool();
  let story: Story;
  beforeAll(async () => {
    const spreadsheet = sampleBook();
    const reply = openGas(spreadsheet).run('actOnUnit', unit.code, { kind: 'accept' }) as Reply<UnitView>;
    if (!reply.ok) throw new Error(reply.error.sentence);
    story = await openStoryOf({ spreadsheet, fileName: 'mau.xlsx', options: { withoutDrive: true } });
  }, 120_000);
  afterAll(() => story.close());

  test('says so on every screen, leads to the request, and says what a change did', async () => {
    const { sidebar } = story;
    await searchUnit(story, unit.name);
    const before = sidebar.getByText(/đã duyệt báo cáo này\. Sửa một ô thì báo cáo không còn “Đã duyệt”/);
    await before.waitFor();
    await openSection(story, 'II.2');
    await before.waitFor();
    const ask = sidebar.getByRole('button', { name: /^Xin .* cho sửa lại$/ });
    await ask.press('Enter');
    await sidebar.getByLabel('Lý do xin sửa').waitFor();
    await sidebar.getByRole('button', { name: 'Các mục' }).first().press('Enter');
    await openSection(story, 'II.2');
    const box = sidebar.getByRole('textbox', { name: /năm 2024$/ }).first();
    await box.fill(`${Number(await box.inputValue()) + 1}`);
    await box.press('Enter');
    await sidebar.getByRole('alert').getByText('Báo cáo đã sửa sau khi').waitFor();
    await before.waitFor({ state: 'detached' });
    expect(await ask.count()).toBe(1);
  }, 90_000);
});
