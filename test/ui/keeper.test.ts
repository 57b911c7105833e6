/** What keeps typed values: whatever the server does, each arrives in its own cell, in order, none twice, none lost. */
import { describe, expect, test } from '@jest/globals';
import type { Change, EditableCell, Failure, FailureCode, Reply, UnitView, Written } from '../../src/api/api.ts';
import { Keeper } from '../../src/ui/unit/form/keeper.ts';

const tab = 'Số liệu';

/** A repeatable chance. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

function cell(column: number, text: string, row: number): EditableCell {
  const place = { tab, row, column };
  return { id: `f${column}`, field: `f${column}`, year: null, label: '', help: '', place, text, prose: false, options: [] };
}

/** A sheet with one row of cells, and what it answers. */
class Sheet {
  row = 5;
  writes = 0;
  constructor(
    readonly texts: string[],
    public random: () => number,
    readonly trouble: readonly FailureCode[],
  ) {}

  view(): UnitView {
    const cells = this.texts.map((text, column) => cell(column, text, this.row));
    const fields = cells.map((one) => ({ code: one.id, label: '', dispatch: '', help: '', example: '', kind: 'count', cells: [one] }));
    const form = [{ code: 'I', title: '', short: '', part: '', fields }];
    return { places: String(this.row), judged: 'city', form, references: [], signing: [], sections: [] } as unknown as UnitView;
  }

  async write(changes: readonly Change[], places: string): Promise<Reply<Written>> {
    await new Promise((done) => setTimeout(done, this.random() * 4));
    const refuse = (code: FailureCode) => ({ ok: false, error: { code, sentence: '', whatToDo: '' } as Failure }) as const;
    const roll = this.random();
    if (roll < 0.05) this.row += 1;
    const [trouble] = this.trouble.filter(() => this.random() < 0.3);
    if (trouble && roll > 0.8) return refuse(trouble);
    if (places !== String(this.row)) return refuse('moved');
    if (changes.some(({ place, from }) => this.texts[place.column] !== from)) return refuse('stale');
    for (const { place, to } of changes) this.texts[place.column] = to;
    this.writes += 1;
    const undo = changes.map(({ place, from, to }) => ({ place, from: to, to: from }));
    return { ok: true, value: { undo, view: this.view() } };
  }
}

/** Waits for something that comes within so many turns of the timers, however long they take. */
async function comes(is: () => boolean): Promise<void> {
  for (let round = 0; round < 2000 && !is(); round++) await new Promise((done) => setTimeout(done, 2));
}

function open(width: number, seed: number, trouble: readonly FailureCode[]) {
  const sheet = new Sheet(Array(width).fill(''), chance(seed), trouble);
  const said: ((() => void) | null)[] = [];
  const words: string[] = [];
  const keeper = new Keeper({
    write: (changes, places) => sheet.write(changes, places),
    read: async () => sheet.view(),
    done: (text, undo) => {
      said.push(undo);
      words.push(text);
    },
    changed: () => undefined,
    clock: () => '9:42',
  });
  keeper.take(sheet.view());
  const cellOf = (column: number) => {
    const found = keeper.cell(`f${column}`);
    if (!found) throw new Error(`no cell ${column}`);
    return found;
  };
  const settled = () =>
    comes(() => {
      if (keeper.saving.kind === 'failed') keeper.again();
      return keeper.isWhole();
    });
  return { sheet, keeper, cellOf, settled, said, words };
}

describe('typing 2,000 values', () => {
  test.each<[string, number, FailureCode[]]>([
    ['a server that answers', 1, []],
    ['a lock held by others now and then', 2, ['lock-busy']],
    ['a network that comes and goes', 3, ['offline', 'timeout']],
    ['all of these', 4, ['lock-busy', 'offline', 'service-failed']],
  ])(
    '%s: 0 lost, misplaced or changed',
    async (_, seed, trouble) => {
      const width = 60;
      const { sheet, keeper, cellOf, settled } = open(width, seed, trouble);
      const random = chance(seed + 100);
      const wanted: string[] = Array(width).fill('');
      for (let typed = 0; typed < 2000; typed++) {
        const column = Math.floor(random() * width);
        const text = String(typed + 1);
        for (let key = 1; key <= text.length; key++) keeper.type(cellOf(column), text.slice(0, key));
        if (keeper.textOf(cellOf(column)) !== text) throw new Error('the box does not show what was typed');
        keeper.leave(cellOf(column));
        wanted[column] = text;
        if (random() < 0.3) await new Promise((done) => setTimeout(done, random() * 3));
        if (keeper.saving.kind === 'failed') keeper.again();
      }
      await settled();
      expect(sheet.texts).toEqual(wanted);
      expect(wanted.map((_, column) => keeper.textOf(cellOf(column)))).toEqual(wanted);
    },
    60_000,
  );
});

describe('another person', () => {
  test('their value is not written over, mine is not lost, and one is chosen', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    keeper.type(cellOf(1), '8');
    sheet.texts[1] = '7';
    keeper.leave(cellOf(1));
    await comes(() => keeper.otherText(cellOf(1)) === '7');
    expect(sheet.texts[1]).toBe('7');
    expect(keeper.textOf(cellOf(1))).toBe('8');
    expect(keeper.otherText(cellOf(1))).toBe('7');
    expect(keeper.stuck()).toBe(1);
    keeper.insist(cellOf(1));
    await settled();
    expect(sheet.texts[1]).toBe('8');
    expect(keeper.stuck()).toBe(0);
  });

  test('their value in one box does not hold back the others that were left with it', async () => {
    const { sheet, keeper, cellOf } = open(3, 9, []);
    sheet.texts[1] = '7';
    keeper.act({ changes: [0, 1, 2].map((column) => ({ id: `f${column}`, to: 'x' })), said: 'x' });
    await comes(() => sheet.texts[2] === 'x' && keeper.otherText(cellOf(1)) !== null);
    expect(sheet.texts).toEqual(['x', '7', 'x']);
    expect(keeper.otherText(cellOf(1))).toBe('7');
  });
});

test('one undo takes back a whole act, and what was typed before it stays', async () => {
  const { sheet, keeper, cellOf, settled, said } = open(4, 11, []);
  keeper.type(cellOf(0), '5');
  keeper.leave(cellOf(0));
  keeper.act({ changes: [0, 1, 2].map((column) => ({ id: `f${column}`, to: '0' })), said: 'x' });
  await settled();
  expect(sheet.texts).toEqual(['0', '0', '0', '']);
  said[0]?.();
  await settled();
  expect(sheet.texts).toEqual(['5', '', '', '']);
});

test.each([
  ['one of its cells', 1, ['', '15', ''], 'Đã hoàn tác; 1 ô đã sửa sau đó thì giữ nguyên.'],
  ['all of them', 3, ['15', '15', '15'], 'Không hoàn tác ô nào: các ô ấy đã sửa sau đó.'],
])('an undo leaves what was typed since: %s', async (_, typed, left, told) => {
  const { sheet, keeper, cellOf, settled, said, words } = open(3, 11, []);
  keeper.act({ changes: [0, 1, 2].map((column) => ({ id: `f${column}`, to: '11' })), said: 'x' });
  await settled();
  for (const column of typed === 1 ? [1] : [0, 1, 2]) {
    keeper.type(cellOf(column), '15');
    keeper.leave(cellOf(column));
  }
  await settled();
  said[0]?.();
  await settled();
  expect(sheet.texts).toEqual(left);
  expect(words.at(-1)).toBe(told);
  // What takes an act back is not taken back itself.
  expect(said.at(-1)).toBe(null);
});

describe('a row of another unit', () => {
  test('waits for the person: dropped it is never written, else it is written as typed', async () => {
    for (const isDropped of [true, false]) {
      const { sheet, keeper, cellOf, settled } = open(3, 9, []);
      const write = sheet.write.bind(sheet);
      sheet.random = () => 0.5;
      sheet.write = async () => ({ ok: false, error: { code: 'other-unit', sentence: '', whatToDo: '' } }) as Reply<Written>;
      keeper.type(cellOf(1), '12');
      keeper.leave(cellOf(1));
      await comes(() => keeper.saving.kind === 'failed');
      expect([keeper.saving.kind, keeper.saving.failure?.code, keeper.isWhole()]).toEqual(['failed', 'other-unit', false]);
      sheet.write = write;
      if (isDropped) keeper.drop();
      else keeper.again();
      await settled();
      keeper.type(cellOf(2), '7');
      keeper.leave(cellOf(2));
      await settled();
      expect(sheet.texts).toEqual(['', isDropped ? '' : '12', '7']);
      expect(keeper.saving.kind).toBe('saved');
    }
  });
});

describe('Escape in a box', () => {
  const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

  test.each([
    ['before anything is sent', 0],
    ['while a pause writes it', 1],
    ['after a pause wrote it', 2],
    ['after a pause wrote it and more was typed', 3],
    ['while a pause writes it and more was typed', 4],
  ])('%s: the box and the cell hold what they held before', async (_, when) => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    sheet.texts[1] = '5';
    keeper.take(sheet.view());
    keeper.type(cellOf(1), '6');
    if (when > 0) keeper.leave(cellOf(1), true);
    if (when === 2 || when === 3) await settled();
    if (when > 2) keeper.type(cellOf(1), '67');
    expect(keeper.takeBack(cellOf(1))).toBe(true);
    expect(keeper.textOf(cellOf(1))).toBe('5');
    await settled();
    await pause(30);
    expect([sheet.texts[1], keeper.textOf(cellOf(1)), keeper.isWhole()]).toEqual(['5', '5', true]);
    expect(keeper.takeBack(cellOf(1))).toBe(false);
  });

  test('a box that was left and entered again has nothing to take back', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    keeper.type(cellOf(1), '6');
    keeper.leave(cellOf(1));
    await settled();
    expect(keeper.takeBack(cellOf(1))).toBe(false);
    expect(sheet.texts[1]).toBe('6');
  });

  const failing = async () => ({ ok: false, error: { code: 'other-unit', sentence: '', whatToDo: '' } }) as Reply<Written>;

  test('a box that was left keeps what was typed, however late it is sent', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    const write = sheet.write.bind(sheet);
    sheet.write = failing;
    keeper.type(cellOf(1), '6');
    keeper.leave(cellOf(1));
    await comes(() => keeper.saving.kind === 'failed');
    expect(keeper.takeBack(cellOf(1))).toBe(false);
    // Entered again and typed on: back to what was left.
    keeper.type(cellOf(1), '67');
    expect(keeper.takeBack(cellOf(1))).toBe(true);
    expect(keeper.textOf(cellOf(1))).toBe('6');
    sheet.write = write;
    keeper.again();
    await settled();
    expect([sheet.texts[1], keeper.textOf(cellOf(1))]).toEqual(['6', '6']);
  });

  test('what a pause could not send yet is not sent later', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    const write = sheet.write.bind(sheet);
    sheet.write = failing;
    keeper.type(cellOf(1), '6');
    keeper.leave(cellOf(1), true);
    await comes(() => keeper.saving.kind === 'failed');
    sheet.write = write;
    expect(keeper.takeBack(cellOf(1))).toBe(true);
    keeper.again();
    await settled();
    expect([sheet.texts[1], keeper.textOf(cellOf(1)), sheet.writes]).toEqual(['', '', 0]);
  });

  test('what a window that was left has written stays', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    keeper.type(cellOf(1), '6');
    keeper.leave(cellOf(1), true);
    keeper.enter(cellOf(1));
    expect(keeper.takeBack(cellOf(1))).toBe(false);
    await settled();
    expect(sheet.texts[1]).toBe('6');
  });

  test('what it took out is had again, and can be taken out again', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    for (const isPaused of [false, true]) {
      keeper.type(cellOf(1), '6');
      if (isPaused) keeper.leave(cellOf(1), true);
      expect(keeper.takeBack(cellOf(1))).toBe(true);
      await settled();
      expect([sheet.texts[1], keeper.dropped]).toEqual(['', { id: 'f1', text: '6' }]);
      expect(keeper.takeAgain(cellOf(2))).toBe(false);
      expect(keeper.takeAgain(cellOf(1))).toBe(true);
      expect(keeper.textOf(cellOf(1))).toBe('6');
      expect(keeper.takeBack(cellOf(1))).toBe(true);
      await settled();
      expect([sheet.texts[1], keeper.textOf(cellOf(1)), keeper.dropped?.text]).toEqual(['', '', '6']);
    }
    keeper.takeAgain(cellOf(1));
    keeper.leave(cellOf(1));
    await settled();
    expect([sheet.texts[1], keeper.dropped]).toEqual(['6', null]);
  });

  test.each([0, 1])('a word chosen while one types is taken back whether it is written or not (%i)', async (isWritten) => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    keeper.type(cellOf(1), '6');
    keeper.act({ changes: [{ id: 'f1', to: 'KAD' }] });
    if (isWritten) await settled();
    expect(keeper.takeBack(cellOf(1))).toBe(true);
    await settled();
    expect([sheet.texts[1], keeper.textOf(cellOf(1))]).toEqual(['', '']);
  });

  test('the old value, typed again by hand while another is on its way, is what stays', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    sheet.texts[1] = '04';
    keeper.take(sheet.view());
    keeper.type(cellOf(1), '12');
    keeper.leave(cellOf(1));
    for (const text of ['0', '04']) keeper.type(cellOf(1), text);
    // A reading that was asked for before it.
    keeper.take(sheet.view());
    keeper.leave(cellOf(1));
    await settled();
    expect([sheet.texts[1], keeper.textOf(cellOf(1)), keeper.isWhole()]).toEqual(['04', '04', true]);
  });

  test('what another person wrote since is not written over', async () => {
    const { sheet, keeper, cellOf, settled } = open(3, 9, []);
    keeper.type(cellOf(1), '6');
    keeper.leave(cellOf(1), true);
    await settled();
    sheet.texts[1] = '7';
    keeper.take(sheet.view());
    expect(keeper.takeBack(cellOf(1))).toBe(false);
    await settled();
    expect([sheet.texts[1], keeper.textOf(cellOf(1))]).toEqual(['7', '7']);
  });
});
