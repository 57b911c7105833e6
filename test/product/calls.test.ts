/** What a run costs in Google: calls that cross to its servers, counted by kind; these numbers only go down. */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { Calls } from '../../local/services/calls.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import type { UnitView } from '../../src/api/api.ts';
import { cityForm, setUpForm } from '../fixtures/cityForm.ts';

/** Kinds of call: reads and writes cross to Google; what is local is a handle or the frame of one. */
type Cost = Readonly<Record<'read' | 'write' | 'crossing', number>>;

const printed: string[] = [];
afterAll(() => console.info(['Service calls: read + write = crossing (local)', ...printed].join('\n')));

function costOf(what: string, calls: Calls): Cost {
  const { read, write, local } = calls.count();
  printed.push(`${what.padEnd(58)} ${read} + ${write} = ${read + write} (${local})`);
  return { read, write, crossing: read + write };
}

function cost(what: string, form: SpreadsheetModel, name: string, given: readonly unknown[] = [], options: HostOptions = {}): Cost {
  const gas = openGas(form, options);
  const answer = gas.run(name, ...given);
  expect(answer ?? { ok: true }).not.toMatchObject({ ok: false });
  return costOf(what, gas.host.calls);
}

/** The selection of a unit's row of answers. */
function rowOf(form: SpreadsheetModel, unit: string): Pick<HostOptions, 'selection'> {
  const sheet = form.sheets.find(({ name }) => name === 'Số liệu');
  const [row] = [...(sheet?.cells ?? [])].find(([, cells]) => [...cells.values()].some(({ value }) => value === unit)) ?? [];
  if (!sheet || row === undefined) throw new Error(`No row of ${unit}.`);
  return { selection: { sheetId: sheet.id, area: { row, column: 3, rows: 1, columns: 1 } } };
}

// One more since the manifest is kept in Drive; four more than before notes of cells were read for personal data: one for each tab that people fill.
describe('Tổng hợp', () => {
  test.each([13, 130, 1300])(
    '%i units typed as text: 46 calls, the box at the end among them, and once more',
    (units) => {
      const form = cityForm(units);
      expect(cost(`Tổng hợp, ${units} units`, form, 'tongHop')).toEqual({ read: 23, write: 23, crossing: 46 });
      expect(cost(`Tổng hợp once more, ${units} units`, form, 'tongHop')).toEqual({ read: 23, write: 23, crossing: 46 });
    },
    600_000,
  );

  test('the sample, where Sheets made numbers and dates of some cells: two more readings of what they show', () => {
    const sample = readXlsx(readFileSync('samples/chien-dich-2024.xlsx'), 'chien-dich-2024.xlsx');
    // As every form that set-up makes, the sample has the tab "Lời văn": one reading.
    expect(cost('Tổng hợp, samples/chien-dich-2024.xlsx', sample, 'tongHop')).toEqual({ read: 25, write: 23, crossing: 48 });
  });

  test('from the sidebar: no box, but two steps are told and the last run is asked', () => {
    expect(cost('Tổng hợp from the sidebar, 130 units', cityForm(130), 'runConsolidation', ['lan-1', 'TAM'])).toEqual({
      read: 23,
      write: 24,
      crossing: 47,
    });
  });

  // 56 before each copy was stripped of notes and formulas and locked, 84 before it was of pictures: one reading a copy.
  // Five more than before: the notes of the tabs in which the Department types.
  test('a final copies the seven tabs that it rests on, and freezes them', () => {
    const form = cityForm(13, true);
    expect(cost('Tổng hợp (bản chốt), 13 units', form, 'consolidateNow', [{ state: 'CHOT' }])).toEqual({
      read: 37,
      write: 59,
      crossing: 96,
    });
  });
});

describe('the sidebar', () => {
  test.each([13, 130])('%i units: opening, looking at a unit, asking which row is selected', (units) => {
    const form = cityForm(units);
    const selected = { ...rowOf(form, 'DV_13'), user: 'a@haiphong.edu.vn' };
    expect(cost(`startSidebar, ${units} units`, form, 'startSidebar', [], selected).crossing).toBe(6);
    expect(cost(`readUnit, ${units} units`, form, 'readUnit', ['DV_13']).crossing).toBe(8);
    const view = (openGas(form).run('readUnit', 'DV_13', 'unit') as { value: UnitView }).value;
    const [box] = view.signing;
    if (!box) throw new Error('nothing to sign');
    const request = {
      unit: 'DV_13',
      changes: [{ place: box.place, from: box.text, to: 'Lê Văn An' }],
      places: view.places,
      onBehalf: false,
    };
    // A first write of a person; after the lock the one tab that was typed in is read again, not all seven.
    expect(cost(`writeCells, one cell, ${units} units`, form, 'writeCells', [request]).crossing).toBe(23);
    expect(cost(`readSelection, ${units} units`, form, 'readSelection', [], selected).crossing).toBe(3);
    expect(cost(`readDepartment, ${units} units`, form, 'readDepartment').crossing).toBe(18);
  });
});

describe('set-up', () => {
  test('costs the same for 13 and 130 units; more rows than a new tab has cost one call a tab', () => {
    const small = setUpForm(13).calls;
    const large = setUpForm(130).calls;
    costOf('setUp, 13 units', small);
    costOf('setUp, 130 units', large);
    const named = (calls: Calls) => calls.made.filter(({ name, kind }) => kind !== 'local' && name !== 'Sheet.insertRowsAfter').length;
    expect(named(large)).toBe(named(small));
    // 573 before each table was written as one rectangle.
    expect(named(small)).toBeLessThanOrEqual(330);
  });

  test('asks before it writes: at most three readings come among the writes', () => {
    const crossing = setUpForm(13)
      .calls.made.filter(({ kind }) => kind !== 'local')
      .slice(1);
    const first = crossing.findIndex(({ kind }) => kind === 'write');
    expect(crossing.slice(first).filter(({ kind }) => kind === 'read').length).toBeLessThanOrEqual(3);
  });

  test.each([
    ['a form that is whole', (units: number) => setUpForm(units).form, 80],
    ['a form whose units filled their spare rows', cityForm, 111],
  ] as const)('of %s costs the same for 13 and 130 units', (what, formOf, most) => {
    const costs = [13, 130].map((units) => cost(`setUp of ${what}, ${units} units`, formOf(units), 'setUp', [{}]).crossing);
    expect(costs).toEqual([costs[0], costs[0]]);
    expect(costs[0]).toBeLessThanOrEqual(most);
  });
});

describe('other scripts on the same form', () => {
  type Line = readonly [code: string, time: number | string, sum: number, denominator: number | ''];
  interface Made {
    readonly manifest: {
      readonly totals: Record<string, Record<string, { readonly total: number | null } | null>>;
      readonly indicators: Record<string, Record<string, { readonly numerator: number; readonly denominator: number }>>;
    };
  }

  test.each([
    ['cell by cell', 'sumCellByCell'],
    ['whole tabs', 'sumWholeTabs'],
  ])('%s: the same totals and percentages as the product', (what, name) => {
    const form = cityForm(13, true);
    const { manifest } = openGas(form).call('consolidateNow', { state: 'TAM' }) as Made;
    const gas = openGas(form, {}, 'bench/scripts');
    const lines = gas.call(name) as Line[];
    costOf(`a script that reads ${what}, 13 units`, gas.host.calls);
    expect(lines.length).toBe(60);
    for (const [code, time, sum, denominator] of lines) {
      const key = String(time);
      const ratio = manifest.indicators[code]?.[key];
      if (denominator === '') expect([code, key, sum]).toEqual([code, key, manifest.totals[code]?.[key]?.total]);
      else expect([code, key, sum, denominator]).toEqual([code, key, ratio?.numerator, ratio?.denominator]);
    }
  });
});
