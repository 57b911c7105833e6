/** Links of "Kiểm tra" lead to their cell, by the mouse and by Enter, and a person comes back to the same row. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { consolidateFile } from '../../local/consolidateFile.ts';
import { inBrowser, openStory, type Story, until } from './browser.ts';
import { sampleFile } from './sampleUnits.ts';
import { goToCell } from './typist.ts';

inBrowser('a tab made by a run', () => {
  let story: Story;
  beforeAll(async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'links-'));
    await consolidateFile(sampleFile, folder, (gas) => gas.call('consolidateNow', { state: 'TAM' }));
    story = await openStory({ withoutDrive: true }, path.join(folder, 'tong-hop.xlsx'));
  });
  afterAll(() => story?.close());

  const spot = () => story.page.locator('#spot').textContent();
  const shownTab = () => story.page.locator('#tabs [aria-selected="true"]').textContent();
  const openTab = (name: string) => story.page.locator('#tabs').getByRole('tab', { name, exact: true }).click();
  const linkIn = (row: number) => story.page.locator(`.body [aria-rowindex="${row + 1}"] [aria-colindex="4"].linked`);

  test('shows words in its first column, no key, and no column of keys', async () => {
    await openTab('Kiểm tra');
    await linkIn(6).waitFor();
    const texts = await story.page.locator('.pane .cell').allTextContents();
    expect(texts.filter((text) => text.includes('|'))).toEqual([]);
    expect(await story.page.locator('.body [aria-colindex="9"]').count()).toBe(0);
  });

  test('a click goes to the cell, and the tab is found again where it was left', async () => {
    await openTab('Kiểm tra');
    const place = (await linkIn(9).textContent()) ?? '';
    const [tab, cell] = place.split('!');
    await linkIn(9).click();
    await story.page.waitForFunction((at) => document.getElementById('spot')?.textContent === at, cell);
    await until(shownTab, tab ?? '');
    await openTab('Kiểm tra');
    await linkIn(9).waitFor();
    await until(spot, 'D9');
  });

  test('arrows only select it, and say where it leads; Enter goes there', async () => {
    await goToCell(story, { tab: 'Kiểm tra', row: 10, column: 3 });
    const place = (await linkIn(11).textContent()) ?? '';
    await story.page.locator('#help', { hasText: `để tới ${place}` }).waitFor();
    await until(shownTab, 'Kiểm tra');
    await story.page.keyboard.press('Enter');
    await story.page.waitForFunction((at) => document.getElementById('spot')?.textContent === at, place.split('!')[1]);
    await until(shownTab, place.split('!')[0] ?? '');
  });
});
