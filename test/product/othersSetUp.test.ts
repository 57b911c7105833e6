/** Other people rearrange the tabs while set-up adds a unit to them: no cell of theirs is written over. */
import { describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { ServiceCall } from '../../local/services/calls.ts';
import { shiftColumns, shiftRows, sortRows } from '../proofs/safety/deeds.ts';
import {
  cellsOf,
  columnsOf,
  copyForm,
  filledForm,
  findTab,
  open,
  put,
  putAt,
  rowsOf,
  rowUnder,
  tabs,
  textOf,
  type,
  units,
  valueAt,
} from '../proofs/safety/form.ts';
import { rowKeys, typedCells } from '../proofs/safety/typedCells.ts';

const base = filledForm();
const request = {
  units: [units[0], ['MOI', 'Trường THPT Mới Mở', 'truong_thpt', 'quận Sông Cấm', 'Có']],
  establishments: [
    ['ma_don_vi', 'ten_co_so', 'cap_hoc'],
    ['MOI', 'Trường THPT Mới Mở', 'thpt'],
  ],
};

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

const step = process.env.OTHERS === 'all' ? 1 : 24;

/** Codes wiped, a column of schools deleted, choice lists and protections gone. */
function broken(): SpreadsheetModel {
  const form = copyForm(base);
  const { at, codeRow } = columnsOf(form, tabs.answers);
  for (const code of ['so_van_ban', 'ngay_van_ban']) putAt(form, tabs.answers, codeRow, at.get(code) ?? -1, '');
  shiftColumns(form, tabs.establishments, columnOf(tabs.establishments, 'so_lan.2024'), -1);
  for (const tab of [tabs.answers, tabs.children]) Object.assign(findTab(form, tab), { validations: [], protection: null });
  return form;
}

describe.each([
  { work: 'adds a unit', start: () => copyForm(base), given: request },
  { work: 'repairs', start: broken, given: {} },
])('set-up $work while somebody', ({ start, given }) => {
  const plain = open(start());
  plain.call('setUp', given);
  const calls = plain.host.calls.made.filter(({ crossing }) => crossing > 0);
  const crossings = calls.length;
  /** What is done between the last look and the write itself, one call, cannot be seen. */
  const isWrite = (at: number) => ['Range.setValues', 'Range.setValue'].includes(calls[at - 1]?.name ?? '');

  /** Set-up with `act` done once before the call `at`; the code of its refusal, or ''. */
  function disturbed(form: SpreadsheetModel, at: number, act: (form: SpreadsheetModel) => void): string {
    try {
      open(form, { between: ({ crossing }) => crossing === at && (() => act(form)) }).call('setUp', given);
      return '';
    } catch (error) {
      return String((error as { code?: string }).code);
    }
  }

  test.each(deeds.map(([what, act], index) => ({ what, act, index })))(
    '$what: its cells stay, and the next set-up ends the work',
    ({ act, index }) => {
      const quiet = start();
      act(quiet);
      open(quiet).call('setUp', given);
      const wanted = typedCells(quiet);
      const lost: string[] = [];
      for (let at = 1 + (index % step); at <= crossings; at += step) {
        if (isWrite(at)) continue;
        const form = start();
        const refused = disturbed(form, at, act);
        if (!['', 'changed-meanwhile'].includes(refused)) lost.push(`${at}: says ${refused}`);
        open(form).call('setUp', given);
        const now = typedCells(form);
        for (const [name, text] of wanted) if (now.get(name) !== text) lost.push(`${at}: ${name}: ${text} → ${now.get(name)}`);
        if ('units' in given) lost.push(...newRowsLost(form).map((row) => `${at}: ${row}`));
      }
      expect(lost.slice(0, 20)).toEqual([]);
    },
    600_000,
  );

  test('renames a tab: it stays whole under its new name, and no empty tab takes its place', () => {
    const lost: string[] = [];
    for (let at = 1; at <= crossings; at += step) {
      const form = start();
      const before = cellsOf(form, tabs.registry);
      disturbed(form, at, (one) => Object.assign(findTab(one, tabs.registry), { name: 'Danh sách cũ' }));
      const after = cellsOf(form, 'Danh sách cũ');
      for (const [place, { value }] of before) if (after.get(place)?.value !== value) lost.push(`${at}: ${place} ${String(value)}`);
      const made = form.sheets.find(({ name }) => name === tabs.registry);
      if (made && cellsOf(form, tabs.registry).size === 0) lost.push(`${at}: an empty tab`);
    }
    expect(lost.slice(0, 20)).toEqual([]);
  }, 600_000);

  test('brings a tab back that was not there: it stays as it was', () => {
    const wanted = typedCells(start());
    const lost: string[] = [];
    for (let at = 1; at <= crossings; at += step) {
      const form = start();
      const answers = findTab(form, tabs.answers);
      answers.name = 'Số liệu tạm cất';
      disturbed(form, at, (one) => {
        if (!one.sheets.some(({ name }) => name === tabs.answers)) answers.name = tabs.answers;
      });
      for (const taken of form.sheets.filter((one) => one !== answers && one.name === tabs.answers)) taken.name = 'Số liệu mới';
      answers.name = tabs.answers;
      const now = typedCells(form);
      const own = [...wanted].filter(([name]) => name.startsWith(`${tabs.answers} |`));
      for (const [name, text] of own) if (now.get(name) !== text) lost.push(`${at}: ${name}: ${text} → ${now.get(name)}`);
    }
    expect(lost.slice(0, 20)).toEqual([]);
  }, 600_000);
});

test('somebody who never stops rearranging: set-up gives up, says so, and the log says that it stopped', () => {
  const form = copyForm(base);
  const wanted = typedCells(form);
  findTab(form, tabs.answers).protection = null;
  const between = ({ name }: ServiceCall) =>
    name === 'SpreadsheetApp.flush' && (() => shiftRows(form, tabs.answers, rowOf(tabs.answers, 'PA'), 1));
  expect(() => open(form, { between, answers: ['OK'] }).call('thietLap')).toThrow('Có người vừa sửa bảng tính');
  expect(typedCells(form)).toEqual(wanted);
  expect(textOf(form, tabs.log)).toContain('Dừng giữa chừng');
});

/** The new unit has its row in every tab, with its name and type. */
function newRowsLost(form: SpreadsheetModel): string[] {
  const without = Object.keys(rowKeys).filter((tab) => rowsOf(form, tab, 'MOI').length === 0);
  const row = rowsOf(form, tabs.registry, 'MOI')[0] ?? -1;
  const own = ['ten_don_vi', 'loai_don_vi', 'phai_bao_cao'].map((code) => valueAt(form, tabs.registry, row, code));
  const isNamed = own.every((text) => text !== '');
  return [...without.map((tab) => `${tab} has no row of the new unit`), ...(isNamed ? [] : [`the new unit is ${own.join(' | ')}`])];
}
