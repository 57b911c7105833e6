/** A person who types in the grid with real keys, and what the cells must hold afterwards. */
import type { CDPSession, Page } from 'playwright-core';
import { seededRandom } from '../proofs/rules/seededRandom.ts';
import type { Story } from './browser.ts';

export interface Block {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Absent: the typist goes to every cell. */
  readonly isOpen?: (row: number, column: number) => boolean;
}

/** What a typist did: the last text of every cell that was typed into, by "row:column". */
export interface Typed {
  readonly values: number;
  readonly expected: ReadonlyMap<string, string>;
}

interface Spot {
  row: number;
  column: number;
}

const words = ['kps', 'KAD', 'CCSL', 'khong co', 'hon 350', '1.234', '2 vu', '0', '12,5', '94%', '1/2', '-'];

/** Keys as a keyboard sends them: down, the letter, up. */
async function press(page: Page, keys: string, delay: number): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await pause(delay);
  }
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/**
 * Types `count` values into a block, moving by Enter, Tab and arrows; some are taken back, mended or deleted.
 * Goes to cells not yet typed into where it can: a value that is overwritten later would not be looked at.
 */
export async function typeValues(story: Story, block: Block, count: number, delay: number, seed: number): Promise<Typed> {
  const { page } = story;
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const expected = new Map<string, string>();
  const shown = (at: Spot) => expected.get(`${at.row}:${at.column}`);
  let at: Spot = { row: block.row, column: block.column };
  let tabbed: number | null = null;
  const isInside = ({ row, column }: Spot) =>
    row >= block.row &&
    row < block.row + block.rows &&
    column >= block.column &&
    column < block.column + block.columns &&
    (block.isOpen?.(row, column) ?? true);

  for (let done = 0; done < count; done++) {
    const text = random() < 0.6 ? String(Math.floor(random() * 3000)) : pick(words);
    const way = random();
    const key = `${at.row}:${at.column}`;
    if (way < 0.06 && shown(at) !== undefined) {
      await press(page, text, delay);
      await page.keyboard.press('Escape');
      continue;
    }
    if (way < 0.1 && shown(at) !== undefined) {
      await page.keyboard.press('Delete');
      expected.set(key, '');
    } else if (way < 0.16 && shown(at)) {
      await page.keyboard.press('F2');
      await press(page, '7', delay);
      expected.set(key, `${shown(at)}7`);
    } else {
      await press(page, text, delay);
      expected.set(key, text);
    }
    const isOpen = way >= 0.1 || shown(at) !== '';
    const back = tabbed ?? at.column;
    const moves: readonly (readonly [string, Spot, number | null])[] = [
      ...(isOpen
        ? ([
            ['Enter', { row: at.row + 1, column: back }, null],
            ['Enter', { row: at.row + 1, column: back }, null],
            ['Shift+Enter', { row: at.row - 1, column: back }, null],
          ] as const)
        : []),
      ['Tab', { row: at.row, column: at.column + 1 }, back],
      ['Shift+Tab', { row: at.row, column: at.column - 1 }, back],
      ...(way >= 0.16
        ? ([
            ['ArrowDown', { row: at.row + 1, column: at.column }, null],
            ['ArrowRight', { row: at.row, column: at.column + 1 }, null],
            ['ArrowUp', { row: at.row - 1, column: at.column }, null],
          ] as const)
        : []),
    ];
    const inside = moves.filter(([, to]) => isInside(to));
    const fresh = inside.filter(([, to]) => !expected.has(`${to.row}:${to.column}`));
    const [move, next, tab] = pick(fresh.length > 0 ? fresh : inside);
    await page.keyboard.press(move);
    await pause(delay);
    at = next;
    tabbed = tab;
  }
  return { values: count, expected };
}

/** Selects a cell as the sidebar does, and gives the keyboard to the grid. */
export async function goToCell(
  story: Pick<Story, 'page'> & Partial<Story>,
  { tab, row, column }: { tab: string; row: number; column: number },
): Promise<void> {
  const { page } = story;
  await page.getByRole('tab', { name: tab, exact: true }).click();
  // On a busy machine the page is there before its sidebar.
  await page.waitForFunction(() => [...document.querySelectorAll('iframe')].some(({ src }) => src.endsWith('/sidebar')));
  const frame = await (await page.locator('#sidebar').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the page has no sidebar');
  await frame.waitForFunction(() => 'google' in globalThis);
  await frame.evaluate(
    (place) =>
      new Promise((done) => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own emulated client
        (globalThis as any).google.script.run.withSuccessHandler(done).goTo(place);
      }),
    { tab, row, column },
  );
  await page.evaluate(() => document.querySelector<HTMLElement>('.cell-box, .tabulator-tableholder')?.focus());
}

/** Every answer of the server to typing and reading comes so much later; the sidebar's polls are told as changes. */
export async function delayAnswers(page: Page, ms: number): Promise<void> {
  await page.route(/\/(edit|type|tab|tabs|state)(\?|$)/, async (route) => {
    if (ms > 0) await pause(ms);
    await route.continue();
  });
  // A refresh for each poll of the sidebar: as if a colleague typed all the time.
  await page.route('**/run', async (route) => {
    const { name } = route.request().postDataJSON() as { name: string };
    if (name !== 'readSelection') return route.continue();
    // On a connection of its own: the server may just be closing one that was kept.
    const response = await route.fetch({ headers: { ...route.request().headers(), connection: 'close' } });
    const body = (await response.json()) as object;
    await route.fulfill({ response, json: { ...body, changed: true } });
  });
}

export async function keyboardOf(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
