/** Other people rearrange the tabs while set-up adds a unit to them: no cell of theirs is written over. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../local/model.ts';
import { shiftColumns, shiftRows, sortRows } from './safety/deeds.ts';
import { cellsOf, columnsOf, copyForm, filledForm, open, put, rowsOf, rowUnder, tabs, type, units, valueAt } from './safety/form.ts';

const base = filledForm();
const request = {
  units: [units[0], ['MOI', 'Trường THPT Mới Mở', 'truong_thpt', 'quận Sông Cấm', 'Có']],
  establishments: [
    ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
    ['MOI', 'Trường THPT Mới Mở', 'thpt'],
  ],
};

const keys: Readonly<Record<string, readonly string[]>> = {
  [tabs.registry]: ['ma_don_vi'],
  [tabs.answers]: ['ma_don_vi'],
  [tabs.establishments]: ['ma_don_vi', 'ten_co_so'],
  [tabs.children]: ['ma_don_vi', 'nam', 'nhom'],
  [tabs.offenders]: ['ma_don_vi', 'nam', 'nhom'],
};

/** Every typed cell of the units by what it is, "tab | keys | column"; locked formulas are no one's typing. */
function typedCells(form: SpreadsheetModel): Map<string, string> {
  const cells = Object.entries(keys).flatMap(([tab, names]) => {
    const { at } = columnsOf(form, tab);
    const native = nativeCodes.get(tab);
    return units.slice(1).flatMap(([unit = '']) =>
      rowsOf(form, tab, unit).flatMap((row) => {
        const name = [tab, ...names.map((code) => valueAt(form, tab, row, code))].join(' | ');
        const codes = [...at.keys()].filter((code) => code !== '' && !native?.has(code));
        return codes.map((code) => [`${name} | ${code}`, String(valueAt(form, tab, row, code))] as const);
      }),
    );
  });
  return new Map(cells.filter(([, text]) => text !== ''));
}

const nativeCodes = new Map(
  Object.keys(keys).map((tab) => {
    const { at } = columnsOf(base, tab);
    const filled = cellsOf(base, tab);
    const row = rowsOf(base, tab, 'PA')[0] ?? -1;
    return [tab, new Set([...at].filter(([, column]) => filled.get(`${row},${column}`)?.formula).map(([code]) => code))] as const;
  }),
);

const columnOf = (tab: string, code: string) => columnsOf(base, tab).at.get(code) ?? -1;
const rowOf = (tab: string, unit: string) => rowsOf(base, tab, unit)[0] ?? -1;

const deeds: readonly (readonly [string, (form: SpreadsheetModel) => void])[] = [
  ['types a figure', (form) => type(form, tabs.answers, 'PA', 'nhom_2_so_buoi.2023', '555')],
  ['inserts a row of answers', (form) => shiftRows(form, tabs.answers, rowOf(tabs.answers, 'PA'), 1)],
  ['inserts a row of schools', (form) => shiftRows(form, tabs.establishments, rowOf(tabs.establishments, 'PA'), 1)],
  ['inserts a column of answers', (form) => shiftColumns(form, tabs.answers, columnOf(tabs.answers, 'nhom_2_so_buoi.2022'), 1)],
  ['inserts a column of schools', (form) => shiftColumns(form, tabs.establishments, columnOf(tabs.establishments, 'so_lan.2021'), 1)],
  ['sorts the answers', (form) => sortRows(form, tabs.answers)],
  ['sorts the registry', (form) => sortRows(form, tabs.registry)],
  ['types under the answers', (form) => put(form, tabs.answers, rowUnder(form, tabs.answers), 'dau_moi', 'Ghi chú của phòng')],
];

const step = process.env['OTHERS'] === 'all' ? 1 : 16;

describe('set-up adds a unit while somebody', () => {
  const plain = open(copyForm(base));
  plain.call('setUp', request);
  const crossings = plain.host.calls.made.filter(({ crossing }) => crossing > 0).length;

  test.each(deeds.map(([what, act], index) => ({ what, act, index })))(
    '$what',
    ({ act, index }) => {
      const acted = copyForm(base);
      act(acted);
      const wanted = typedCells(acted);
      const lost: string[] = [];
      for (let at = 1 + (index % step); at <= crossings; at += step) {
        const form = copyForm(base);
        const tell = (when: string) => {
          const now = typedCells(form);
          for (const [name, text] of wanted) if (now.get(name) !== text) lost.push(`${at} ${when}: ${name}: ${text} → ${now.get(name)}`);
        };
        let refused = '';
        try {
          open(form, { between: ({ crossing }) => crossing === at && act(form) }).call('setUp', request);
        } catch (error) {
          refused = String((error as { code?: string }).code);
        }
        tell('then');
        if (!['', 'changed-meanwhile'].includes(refused)) lost.push(`${at}: says ${refused}`);
        open(form).call('setUp', request);
        tell('and after the next');
        for (const tab of Object.keys(keys))
          if (rowsOf(form, tab, 'MOI').length === 0) lost.push(`${at}: ${tab} has no row of the new unit`);
      }
      expect(lost.slice(0, 20)).toEqual([]);
    },
    600_000,
  );
});
