/** A set-up that is cut, by Google or by its own clock: the next one goes on, and ends where an uncut one ends. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';

/** What is in and on every tab, without ids. */
function made(form: SpreadsheetModel): string[] {
  return form.sheets.map(({ id: _id, touched: _touched, hiddenRows, cells, rowHeights, columnWidths, ...sheet }) =>
    JSON.stringify({
      ...sheet,
      hiddenRows: [...hiddenRows],
      rowHeights: [...rowHeights].sort(([one], [other]) => one - other),
      columnWidths: [...columnWidths].sort(([one], [other]) => one - other),
      cells: [...cells]
        .sort(([one], [other]) => one - other)
        .map(([row, columns]) => [
          row,
          [...columns].filter(([, cell]) => cell.value !== '' || cell.formula !== undefined).sort(([one], [other]) => one - other),
        ]),
    }),
  );
}

function setUp(form: SpreadsheetModel, options: Parameters<typeof openGas>[1] = {}) {
  const gas = openGas(form, options);
  return { gas, answer: () => gas.call('setUp', {}) };
}

const whole = newSpreadsheet('mau');
const uncut = setUp(whole);
uncut.answer();
const expected = made(whole);
const { read, write } = uncut.gas.host.calls.count();
const crossings = read + write;

/** Every call with FAULTS=all; else one in 149, others each time the number of calls changes. */
const step = process.env.FAULTS === 'all' ? 1 : 149;
const cuts = Array.from({ length: Math.floor(crossings / step) }, (_, at) => 71 + at * step);

describe('a set-up that Google ends at a call', () => {
  test.each(cuts)('call %i: the next one ends where an uncut one does', (at) => {
    const form = newSpreadsheet('mau');
    const stores = newStores();
    const cut = setUp(form, { fault: { at, how: 'stop' }, stores });
    expect(cut.answer).toThrow();
    setUp(form, { stores }).answer();
    expect(form.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
    expect(made(form)).toEqual(expected);
  });
});

describe('a slow Google: 1.5 s a call', () => {
  test('each run stops by itself before six minutes and says so; a few make the whole form', () => {
    const form = newSpreadsheet('mau');
    const stores = newStores();
    const runs: string[] = [];
    let clock = Date.parse('2024-12-01T08:00:00+07:00');
    for (let run = 1; run <= 6; run++) {
      const { gas, answer } = setUp(form, { callTakes: 1500, stores, now: () => clock });
      const began = clock;
      try {
        answer();
        runs.push('done');
      } catch (error) {
        runs.push(String(error).includes('Bấm “Thiết lập” lần nữa') ? 'cut' : String(error));
      }
      expect(gas.host.now() - began).toBeLessThan(6 * 60_000);
      // A minute later somebody presses again.
      clock = gas.host.now() + 60_000;
      if (runs.includes('done')) break;
    }
    expect(runs.length).toBeGreaterThan(1);
    expect(runs).toEqual([...runs.slice(1).map(() => 'cut'), 'done']);
    expect(made(form)).toEqual(expected);
  });
});
