/** The grid keeps every key and every value, however fast one types and however late the server answers. */
import { afterEach, expect, test } from '@jest/globals';
import { formatOf } from '../../local/services/cells.ts';
import { inBrowser, openStory, type Story, until } from './browser.ts';
import { type Block, delayAnswers, goToCell, typeValues } from './typist.ts';

/** Year figures of "Số liệu", all open and without lists. */
const block: Block = { tab: 'Số liệu', row: 8, column: 14, rows: 60, columns: 8 };
const counts = process.env.KEYS_COUNT ? Number(process.env.KEYS_COUNT) : 40;
const paces = process.env.KEYS_COUNT
  ? [30, 80, 150].flatMap((key) => [0, 1000, 5000].map((answer) => [key, answer] as const))
  : ([
      [30, 0],
      [30, 1000],
      [80, 1000],
    ] as const);

export type Cells = Map<string, string>;

/** Every text of the workbook, by "tab!row:column". */
function allTexts({ spreadsheet }: Story): Cells {
  const cells: Cells = new Map();
  for (const sheet of spreadsheet.sheets) {
    for (const [row, line] of sheet.cells) {
      for (const [column, cell] of line) if (cell.value !== '') cells.set(`${sheet.name}!${row}:${column}`, String(cell.value));
    }
  }
  return cells;
}

/** Whether a cell keeps what is typed: where it is not text, the sheet itself makes a date of "1/2", as in Google. */
function isText({ spreadsheet }: Story): NonNullable<Block['isOpen']> {
  const sheet = spreadsheet.sheets.find(({ name }) => name === block.tab);
  return (row, column) => formatOf(spreadsheet, sheet?.cells.get(row)?.get(column)) === '@';
}

inBrowser('typing in the grid', () => {
  let story: Story;
  afterEach(() => story.close());

  test.each(paces)('at %d ms a key, answers %d ms late: nothing lost, nothing in another cell', async (key, answer) => {
    story = await openStory();
    await story.sidebar.getByRole('tab').first().waitFor();
    const before = allTexts(story);
    await goToCell(story, { ...block });
    await delayAnswers(story.page, answer);
    const { values, expected } = await typeValues(story, { ...block, isOpen: isText(story) }, counts, key, key + answer);
    await story.page.locator('#saved[data-waiting="false"], #saved[data-waiting="true"]').waitFor();
    await until(async () => /Đang lưu|đang gửi/.test((await story.page.locator('#saved').textContent()) ?? ''), false);
    const after = allTexts(story);
    const lost = [...expected].filter(([spot, text]) => (after.get(`${block.tab}!${spot}`) ?? '') !== text);
    const own = new Set([...expected.keys()].map((spot) => `${block.tab}!${spot}`));
    const other = [...new Set([...before.keys(), ...after.keys()])].filter(
      (spot) => !own.has(spot) && !/^(Theo dõi|Nhật ký)!/.test(spot) && before.get(spot) !== after.get(spot),
    );
    const seen = await story.page.locator('#content').textContent();
    if (process.env.KEYS_COUNT) {
      console.log(
        `${key} ms, ${answer} ms: ${values} values, ${expected.size} cells, lost or changed ${lost.length}${lost.length > 0 ? ` (${JSON.stringify(lost.map(([spot, text]) => [spot, text, after.get(`${block.tab}!${spot}`)]))})` : ''}, misplaced ${other.length} · ${seen}`,
      );
    }
    expect({ lost, other }).toEqual({ lost: [], other: [] });
  });
});
