/** Words that every object of the language has are words like others, wherever a unit types them. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import {
  columnsOf,
  consolidate,
  copyForm,
  filledForm,
  findTab,
  open,
  put,
  putAt,
  rowsOf,
  rowUnder,
  tabs,
  type,
} from '../proofs/safety/form.ts';

const words = ['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf', 'prototype', '__defineGetter__'];
const base = filledForm();
const clean = consolidate(open(copyForm(base))).manifest;

type Place = readonly [where: string, plant: (form: SpreadsheetModel, word: string) => void];
const under = (tab: string, code: string): Place => [
  `${tab}: ${code} under the table`,
  (form, word) => put(form, tab, rowUnder(form, tab), code, word),
];
const places: readonly Place[] = [
  under(tabs.answers, 'ma_don_vi'),
  under(tabs.establishments, 'ma_don_vi'),
  under(tabs.children, 'ma_don_vi'),
  ['a header', (form, word) => putAt(form, tabs.answers, columnsOf(form, tabs.answers).codeRow, 95, word)],
  ['a header above', (form, word) => putAt(form, tabs.children, columnsOf(form, tabs.children).codeRow - 1, 15, word)],
  ['a text', (form, word) => type(form, tabs.answers, 'PA', 'kho_khan', word)],
  ['a category', (form, word) => put(form, tabs.children, rowsOf(form, tabs.children, 'PA')[0] ?? -1, 'hinh_thuc', word)],
  ['a key of a setting', (form, word) => putAt(form, tabs.settings, rowUnder(form, tabs.settings), 0, word)],
  [
    'the name of a tab',
    (form, word) => void form.sheets.push({ ...structuredClone(findTab(form, tabs.settings)), id: 9_999, name: word, cells: new Map() }),
  ],
];

test.each(words)('%s in every place at once', (word) => {
  const form = copyForm(base);
  for (const [, plant] of places) plant(form, word);
  const { manifest } = consolidate(open(form));
  expect([manifest.totals, manifest.indicators]).toEqual([clean.totals, clean.indicators]);
  expect(JSON.stringify(manifest)).not.toContain('native code');
});
