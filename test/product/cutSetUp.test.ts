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

/** What somebody asks for: the sample's lists, or their own of two units. */
const asked = {
  sample: {},
  own: {
    units: [
      ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'dia_ban', 'phai_bao_cao'],
      ['PA', 'Phòng GDĐT quận Sông Cấm', 'phong_gddt', 'quận Sông Cấm', 'Có'],
      ['TA', 'Trường THPT Sông Cấm', 'truong_thpt', 'quận Sông Cấm', 'Có'],
    ],
    establishments: [
      ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
      ['PA', 'Trường Tiểu học Sông Cấm', 'tieu_hoc'],
      ['TA', 'Trường THPT Sông Cấm', 'thpt'],
    ],
  },
} as const;
type Asked = keyof typeof asked;

function setUp(form: SpreadsheetModel, options: Parameters<typeof openGas>[1] = {}, lists: Asked = 'sample') {
  const gas = openGas(form, options);
  return { gas, answer: () => gas.call('setUp', asked[lists]) };
}

function uncut(lists: Asked) {
  const form = newSpreadsheet('mau');
  const { gas, answer } = setUp(form, {}, lists);
  answer();
  const calls = gas.host.calls.made.filter(({ kind }) => kind !== 'local').map(({ name }) => name);
  return { names: form.sheets.map(({ name }) => name), made: made(form), crossings: calls.length, calls: [...calls].sort() };
}

const whole = { sample: uncut('sample'), own: uncut('own') };

/** Every 16th call with two units, two calls with the sample; with FAULTS=all every call, and every 16th. */
const isAll = process.env.FAULTS === 'all';
const cutsOf = (lists: Asked) => {
  const { crossings } = whole[lists];
  const step = lists === 'own' ? (isAll ? 1 : 16) : isAll ? 16 : 149;
  const first = step === 1 ? 1 : 1 + (crossings % step);
  return Array.from({ length: Math.ceil((crossings - first + 1) / step) }, (_, at) => first + at * step);
};

test('the form of two units is made in the calls of the sample, but for rows of a long tab and the marks of its lists', () => {
  const ofSample = new Set(['Sheet.insertRowsAfter', 'Properties.setProperty']);
  expect(whole.sample.calls.filter((name) => !ofSample.has(name))).toEqual(whole.own.calls.filter((name) => !ofSample.has(name)));
  expect(whole.sample.crossings - whole.own.crossings).toBeLessThanOrEqual(3);
});

describe.each<Asked>(['own', 'sample'])('a set-up that Google ends at a call, with lists: %s', (lists) => {
  test.each(cutsOf(lists))('call %i: the next one ends where an uncut one does', (at) => {
    const form = newSpreadsheet('mau');
    const stores = newStores();
    expect(setUp(form, { fault: { at, how: 'stop' }, stores }, lists).answer).toThrow('Exceeded maximum execution time');
    setUp(form, { stores }, lists).answer();
    expect(form.sheets.map(({ name }) => name)).toEqual(whole[lists].names);
    expect(made(form)).toEqual(whole[lists].made);
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
    expect(made(form)).toEqual(whole.sample.made);
  });
});
