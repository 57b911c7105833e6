/** Tabs that are read slowly: the one that was asked for last is the one that is open, and keeps what is typed. */
import { afterEach, expect, test } from '@jest/globals';
import { eventually, gate, inBrowser, openStory, type Story, textAt, until } from './browser.ts';
import { goToCell } from './typist.ts';

const slow = 'BTC 1 Cơ sở';
const cell = { tab: 'Số liệu', row: 8, column: 14 };

inBrowser('tabs that are read slowly', () => {
  let story: Story;
  afterEach(() => story.close());

  test('one that comes late does not take the place of the tab that was opened after it, nor its keys', async () => {
    story = await openStory();
    const { page } = story;
    const comes = gate();
    let [asked, answered] = [0, 0];
    await page.route(
      (url) => url.pathname.endsWith('/tab') && url.searchParams.get('name') === slow,
      async (route) => {
        const response = await route.fetch();
        asked += 1;
        await comes.passed;
        await route.fulfill({ response });
        answered += 1;
      },
    );
    await page.reload();
    await goToCell(story, cell);
    const before = asked;
    await page.getByRole('tab', { name: slow, exact: true }).click();
    await until(() => asked > before, true);
    await page.getByRole('tab', { name: cell.tab, exact: true }).click();
    await goToCell(story, cell);
    await page.keyboard.type('12');
    comes.open();
    await until(() => answered === asked, true);
    // A frame in which it would be drawn.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100))));
    await page.keyboard.type('34');
    await page.keyboard.press('Enter');
    await until(() => textAt(story, cell), '1234');
    await eventually(async () => expect(await page.getByRole('tab', { selected: true }).allTextContents()).toContain(cell.tab));
  });
});
