/** Every guard that reads again flushes first: each proof holds while Google answers from what it read before, and fails where the flush is deaf. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { Change, LinkingView, Reply } from '../../src/api/api.ts';
import { shiftColumns, shiftRows } from '../proofs/safety/deeds.ts';
import {
  columnsOf,
  consolidate,
  copyForm,
  filledForm,
  open,
  placesOf,
  put,
  putAt,
  rowsOf,
  type Told,
  tabs,
  type,
  valueAt,
} from '../proofs/safety/form.ts';
import { typedCells } from '../proofs/safety/typedCells.ts';

const base = filledForm();
const modes = [
  ['cached reads', {}, true],
  ['cached reads, and a flush that is deaf', { reads: 'kept-through-flush' }, false],
] as const;

interface Call {
  readonly name: string;
  readonly crossing: number;
}

/** The crossings of a run up to its first flush, which comes before what is read again. */
function untilFlush(run: (options: HostOptions) => void): Call[] {
  const calls: Call[] = [];
  run({
    between: ({ name, crossing }) => {
      calls.push({ name, crossing });
      return false;
    },
  });
  const flush = calls.findIndex(({ name }) => name === 'SpreadsheetApp.flush');
  expect(flush).toBeGreaterThan(2);
  return calls.slice(0, flush + 1);
}

/** With `act` done once, before this crossing. */
const doneAt =
  (at: number, act: () => void) =>
  ({ crossing }: Call) =>
    crossing === at && act;

describe('a draft, of one moment for each unit', () => {
  const typeTwo = (form: SpreadsheetModel) => {
    put(form, tabs.establishments, rowsOf(form, tabs.establishments, 'PB')[0] ?? -1, 'so_lan.2024', '0');
    type(form, tabs.answers, 'PB', 'so_co_so_dinh_ky.2024', '0');
  };
  const figures = ({ indicators, totals, reporting, inputs }: Told) => JSON.stringify([indicators, totals, reporting, inputs.sha256]);
  const told = (form: SpreadsheetModel, options: HostOptions = {}) => figures(consolidate(open(form, options), 'TAM').manifest);
  const after = copyForm(base);
  typeTwo(after);
  const whole = [told(copyForm(base)), told(after)];
  const calls = untilFlush((options) => told(copyForm(base), options));
  const [first = 0, ...others] = calls.filter(({ name }) => name === 'Range.getValues').map(({ crossing }) => crossing);

  test.each(modes)('%s', (_mode, options, holds) => {
    expect(first).toBeGreaterThan(0);
    const torn = others.slice(-3).filter((at) => {
      const form = copyForm(base);
      return !whole.includes(told(form, { ...options, between: doneAt(at, () => typeTwo(form)) }));
    });
    expect(torn.length === 0).toBe(holds);
  });

  test.each([
    ['cached reads', {}, true],
    ['a deaf flush', { reads: 'kept-through-flush' }, false],
  ] as const)('somebody who types all the time is named: %s', (_mode, options, holds) => {
    const form = copyForm(base);
    let count = 0;
    const between = () => () => {
      count += 1;
      put(form, tabs.answers, rowsOf(form, tabs.answers, 'PB')[0] ?? -1, 'nhom_2_so_buoi.2024', String(count));
    };
    const { spoken } = consolidate(open(form, { ...options, between }), 'TAM');
    expect(spoken.join(' ').includes('PB')).toBe(holds);
  });
});

describe('a sheet that others made, all of it of one moment', () => {
  const rows = (count: number) => [
    ['Tên đơn vị', 'Số vụ tiếp nhận', 'Số vụ đã xử lý'],
    ['', 2024, 2024],
    ['Phòng GDĐT quận Lê Chân', count, 1],
    ['Trường THPT Thái Phiên', 1, 1],
    ['Trường THPT Ngô Quyền', 0, 0],
  ];

  function linked(count: number): SpreadsheetModel {
    const form = newSpreadsheet('Bảng của Sở');
    const sheet = newSheet(1, 'Trang tính1');
    rows(count).forEach((row, index) => {
      sheet.cells.set(index, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }]]))));
    });
    form.sheets = [sheet];
    const view = openGas(form).call('readLinking', null) as Reply<LinkingView>;
    if (!view.ok) throw new Error(view.error.sentence);
    expect(openGas(form).call('saveLinking', view.value.link)).toMatchObject({ ok: true });
    return form;
  }

  const hashOf = (form: SpreadsheetModel, options: HostOptions = {}) => consolidate(open(form, options), 'TAM').manifest.inputs.sha256;

  test.each(modes)('%s', (_mode, options, holds) => {
    const form = linked(2);
    const between = ({ name }: Call) =>
      name === 'SpreadsheetApp.flush' && (() => form.sheets[0]?.cells.get(2)?.set(1, { value: 7, style: 0 }));
    expect(hashOf(form, { ...options, between }) === hashOf(linked(7))).toBe(holds);
  });
});

describe('what a person writes in the sidebar', () => {
  const place = () => ({
    tab: tabs.answers,
    row: rowsOf(base, tabs.answers, 'PA')[0] ?? -1,
    column: columnsOf(base, tabs.answers).at.get('nhom_2_so_buoi.2023') ?? -1,
  });
  const change: Change = { place: place(), from: '90', to: '91' };
  const request = { unit: 'PA', changes: [change], places: placesOf(base, 'PA'), onBehalf: false };
  const calls = untilFlush((options) => void open(copyForm(base), options).run('writeCells', request));
  const flush = calls[calls.length - 1]?.crossing ?? 0;

  function written(options: HostOptions, deed: (form: SpreadsheetModel) => void) {
    const form = copyForm(base);
    const between = doneAt(flush, () => deed(form));
    const reply = open(form, { ...options, between }).run('writeCells', request) as Reply<unknown>;
    return { form, code: reply.ok ? '' : reply.error.code };
  }

  test.each(modes)('a cell that somebody else typed in meanwhile stays theirs: %s', (_mode, options, holds) => {
    const { form, code } = written(options, (one) => put(one, tabs.answers, place().row, 'nhom_2_so_buoi.2023', '95'));
    expect([code === 'stale', valueAt(form, tabs.answers, place().row, 'nhom_2_so_buoi.2023') === '95']).toEqual([holds, holds]);
  });

  test.each(modes)('a row that moved meanwhile gets nothing that is not its own: %s', (_mode, options, holds) => {
    const { form, code } = written(options, (one) => shiftRows(one, tabs.answers, place().row, 1));
    // The row that is there now is nobody's.
    expect([code === 'moved', valueAt(form, tabs.answers, place().row, 'nhom_2_so_buoi.2023') === '']).toEqual([holds, holds]);
  });
});

describe('a set-up that writes a code which somebody wiped', () => {
  const column = (code: string) => columnsOf(base, tabs.answers).at.get(code) ?? -1;
  const wiped = () => {
    const form = copyForm(base);
    putAt(form, tabs.answers, columnsOf(form, tabs.answers).codeRow, column('so_van_ban'), '');
    return form;
  };
  const insert = (form: SpreadsheetModel) => shiftColumns(form, tabs.answers, column('nhom_2_so_buoi.2022'), 1);

  // Set-up writes before every other write, and a write renews what is read as a flush does.
  test.each(modes)('a column that came meanwhile: no column of theirs gets its code: %s', (_mode, options, holds) => {
    const quiet = wiped();
    insert(quiet);
    const form = wiped();
    let flushes = 0;
    const between = ({ name }: Call) => {
      if (name !== 'SpreadsheetApp.flush') return false;
      flushes += 1;
      return flushes === 1 && (() => insert(form));
    };
    open(form, { ...options, between }).call('setUp', {});
    expect(flushes).toBeGreaterThan(1);
    const now = typedCells(form);
    const lost = [...typedCells(quiet)].filter(([name, text]) => now.get(name) !== text);
    expect(lost.length === 0).toBe(holds);
  });
});
