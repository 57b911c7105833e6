/** Blocks by keys: copied, cut, pasted, filled, emptied, undone and made again, as a sheet in memory says they must be. */
import { afterEach, expect, test } from '@jest/globals';
import { seededRandom } from '../proofs/rules/seededRandom.ts';
import { inBrowser, openStory, type Story, until } from './browser.ts';
import { type Block, delayAnswers, goToCell, pause } from './typist.ts';

const block: Block = { tab: 'Số liệu', row: 8, column: 14, rows: 10, columns: 6 };
const acts = Number(process.env.KEYS_ACTS ?? 30);

type Rows = readonly (readonly string[])[];

interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The same block in memory, with its steps. */
class Expected {
  private done: Rows[] = [];
  private undone: Rows[] = [];
  clipboard: Rows = [];

  constructor(public cells: Rows) {}

  set(change: (row: number, column: number, text: string) => string): void {
    const next = this.cells.map((line, row) => line.map((text, column) => change(row, column, text)));
    if (JSON.stringify(next) === JSON.stringify(this.cells)) return;
    this.done.push(this.cells);
    this.undone = [];
    this.cells = next;
  }

  fill(area: Area, text: (row: number, column: number) => string): void {
    this.set((row, column, was) => (isIn(area, row, column) ? text(row - area.row, column - area.column) : was));
  }

  copy(area: Area): Rows {
    this.clipboard = this.cells.slice(area.row, area.row + area.rows).map((line) => line.slice(area.column, area.column + area.columns));
    return this.clipboard;
  }

  step(kind: 'undo' | 'redo'): boolean {
    const [from, to] = kind === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const next = from.pop();
    if (!next) return false;
    to.push(this.cells);
    this.cells = next;
    return true;
  }
}

const isIn = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

function cellsOf({ spreadsheet }: Story): Rows {
  const sheet = spreadsheet.sheets.find(({ name }) => name === block.tab);
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) =>
      String(sheet?.cells.get(block.row + row)?.get(block.column + column)?.value ?? ''),
    ),
  );
}

/** Every other text of the workbook. */
function otherTexts({ spreadsheet }: Story): string {
  const own = { ...block, tab: undefined };
  const texts = spreadsheet.sheets
    .filter(({ name }) => !/^(Theo dõi|Nhật ký)$/.test(name))
    .map(({ name, cells }) =>
      [...cells].map(([row, line]) =>
        [...line].map(([column, { value }]) =>
          value === '' || (name === block.tab && isIn(own, row, column)) ? '' : [row, column, String(value)],
        ),
      ),
    );
  return JSON.stringify(texts.map((rows) => rows.flat().filter((one) => one !== '')));
}

/** Where the page says that the selection is, within the block. */
async function spot({ page }: Story): Promise<{ row: number; column: number }> {
  const name = (await page.locator('#spot').textContent()) ?? '';
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1 - block.row, column: column - block.column };
}

async function go(story: Story, area: Area): Promise<void> {
  const { keyboard } = story.page;
  const at = await spot(story);
  const move = async (by: number, [less, more]: readonly [string, string]) => {
    for (let step = 0; step < Math.abs(by); step++) await keyboard.press(by < 0 ? less : more);
  };
  await move(area.row - at.row, ['ArrowUp', 'ArrowDown']);
  await move(area.column - at.column, ['ArrowLeft', 'ArrowRight']);
  // A block of one cell is also what remains of a larger one after a move that was none.
  if (area.row === at.row && area.column === at.column) {
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
  }
  await move(area.rows - 1, ['Shift+ArrowUp', 'Shift+ArrowDown']);
  await move(area.columns - 1, ['Shift+ArrowLeft', 'Shift+ArrowRight']);
}

/** One act by keys, on the page and in memory; gives its name. */
async function act(story: Story, expected: Expected, random: () => number): Promise<string> {
  const { keyboard } = story.page;
  const below = (n: number) => Math.floor(random() * n);
  const area = (rows: number, columns: number): Area => ({
    row: below(block.rows - rows + 1),
    column: below(block.columns - columns + 1),
    rows,
    columns,
  });
  const any = () => area(1 + below(4), 1 + below(3));
  const kinds = ['type', 'type', 'copy', 'cut', 'paste', 'excel', 'repeat', 'down', 'right', 'clear', 'undo', 'undo', 'redo'] as const;
  const kind = kinds[below(kinds.length)];
  if (kind === 'undo' || kind === 'redo') {
    if (expected.step(kind)) await keyboard.press(kind === 'undo' ? 'Control+z' : 'Control+y');
  } else if (kind === 'type') {
    const where = area(1, 1);
    await go(story, where);
    const text = String(below(5000));
    await keyboard.type(text);
    await keyboard.press('Enter');
    expected.fill(where, () => text);
  } else if (kind === 'paste' || kind === 'repeat' || kind === 'excel') {
    if (kind === 'excel')
      await copyElsewhere(
        story,
        expected,
        Array.from({ length: 1 + below(4) }, () => [String(below(900)), `${below(9)}.${below(900) + 100}`]),
      );
    const [high, wide] = [expected.clipboard.length, expected.clipboard[0]?.length ?? 0];
    const times = kind === 'repeat' && high * 2 <= block.rows ? 2 : 1;
    if (high === 0) return kind;
    const where = area(high * times, wide);
    await go(story, times === 1 ? { ...where, rows: 1, columns: 1 } : where);
    await keyboard.press('Control+v');
    expected.fill(where, (row, column) => expected.clipboard[row % high]?.[column] ?? '');
  } else if (kind === 'copy' || kind === 'cut') {
    const where = any();
    await go(story, where);
    await keyboard.press(kind === 'copy' ? 'Control+c' : 'Control+x');
    expected.copy(where);
    if (kind === 'cut') expected.fill(where, () => '');
  } else if (kind === 'clear') {
    const where = any();
    await go(story, where);
    await keyboard.press('Delete');
    expected.fill(where, () => '');
  } else if (kind !== undefined) {
    const where = kind === 'down' ? area(2 + below(4), 1 + below(3)) : area(1 + below(4), 2 + below(3));
    await go(story, where);
    await keyboard.press(kind === 'down' ? 'Control+d' : 'Control+r');
    const first = expected.cells;
    expected.fill(
      where,
      (row, column) => first[where.row + (kind === 'down' ? 0 : row)]?.[where.column + (kind === 'down' ? column : 0)] ?? '',
    );
  }
  return kind ?? '';
}

/** A block as Excel puts it on the clipboard. */
async function copyElsewhere({ page }: Story, expected: Expected, rows: Rows): Promise<void> {
  const text = `${rows.map((line) => line.join('\t')).join('\r\n')}\r\n`;
  await page.evaluate((block) => navigator.clipboard.writeText(block), text);
  expected.clipboard = rows;
}

inBrowser('blocks by keys', () => {
  let story: Story;
  afterEach(() => story.close());

  test.each([
    [0, 71],
    [1000, 72],
  ])('answers %d ms late: every act is what a sheet does', async (late, seed) => {
    story = await openStory();
    await story.sidebar.getByRole('tab').first().or(story.sidebar.getByRole('combobox')).first().waitFor();
    await story.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const others = otherTexts(story);
    const expected = new Expected(cellsOf(story));
    await goToCell(story, block);
    await delayAnswers(story.page, late);
    const random = seededRandom(seed);
    const done: string[] = [];
    for (let step = 0; step < acts; step++) {
      done.push(await act(story, expected, random));
      if (random() < 0.2) await pause(late + 400);
    }
    await story.page.locator('#saved[data-waiting]').waitFor();
    await until(() => ({ done, cells: cellsOf(story) }), { done, cells: expected.cells });
    expect(otherTexts(story) === others).toBe(true);
  });
});
