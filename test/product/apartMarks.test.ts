/** What is written into a restricted workbook, by whom, and what the mark in it stands. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { LinkingView } from '../../src/api/api.ts';
import { copyForm } from '../proofs/safety/form.ts';
import {
  ask,
  bookOf,
  cases,
  children,
  copies,
  figures,
  finalOf,
  linkOf,
  nameApart,
  parted,
  run,
  settingOf,
  supported,
  unmark,
  whole,
} from './apartBooks.ts';

/** Types over a setting, or under the others. */
function fillIn(own: SpreadsheetModel, code: string, text: string): void {
  const setting = settingOf(own, code);
  if (setting) setting.value = text;
  else nameApart(own, text, code);
}

/** Saves the link with every tab of the restricted workbook left aside. */
function leaveAside(own: SpreadsheetModel): void {
  const { link } = ask<LinkingView>(own, 'readLinking', null);
  const tabs = link.tabs.map((tab) => (tab.tab.startsWith('Bảng riêng · ') ? { ...tab, role: 'other' as const } : tab));
  ask(own, 'saveLinking', { ...link, tabs });
}

test.each([
  ['typed otherwise', '12/SGDDT–VP'],
  ['in small letters, with spaces', ' 12 / sgdđt-vp'],
  ['ended by a dot', '12/SGDĐT-VP.'],
  ['told with its day', '12/SGDĐT-VP ngày 3/1/2024'],
])('a dispatch number that is only %s is the same campaign', (_, text) => {
  const { common } = parted();
  fillIn(common, 'so_cong_van', '12/SGDĐT-VP');
  finalOf(common);
  fillIn(common, 'so_cong_van', text);
  run(common);
});

test.each(['', '13/SGDĐT-VP'])('a dispatch number that is now “%s”: whoever saves the link again says that it is theirs', (text) => {
  const { common } = parted();
  fillIn(common, 'so_cong_van', '12/SGDĐT-VP');
  finalOf(common);
  fillIn(common, 'so_cong_van', text);
  expect(() => run(common)).toThrow('của đợt báo cáo khác');
  linkOf(common);
  run(common);
  finalOf(common);
});

test('next year’s copy of the common workbook does not take it over by saving the link', () => {
  const { common, restricted } = parted();
  fillIn(common, 'so_cong_van', '12/SGDĐT-VP');
  finalOf(common);
  const copy = copyForm(common);
  copy.beside = () => restricted;
  const gas = openGas(copy, { id: 'ban-sao' });
  const { link } = ask<LinkingView>(common, 'readLinking', null);
  // The same campaign goes on in a copy.
  expect(gas.call('saveLinking', link)).toMatchObject({ ok: true });
  fillIn(copy, 'so_cong_van', '99/SGDĐT-VP');
  expect(gas.call('saveLinking', link)).toMatchObject({ ok: false, error: { code: 'others-apart' } });
  expect(gas.call('readLinking', null)).toMatchObject({ ok: false, error: { code: 'others-apart' } });
  run(common);
  finalOf(common);
});

test('a number that was filled in after the link is known from the first draft on', () => {
  const { common } = parted();
  fillIn(common, 'so_cong_van', '12/SGDĐT-VP');
  run(common);
  fillIn(common, 'so_cong_van', '99/SGDĐT-VP');
  expect(() => run(common)).toThrow('của đợt báo cáo khác');
});

test.each([
  ['as it is', 'Cấu hình', [['Người giữ bảng này: phòng CTTT']]],
  ['in capitals', 'CẤU HÌNH', [['Người giữ', 'phòng CTTT']]],
  ['and empty', 'Cấu hình', []],
])('a tab of theirs that is called as ours (%s) stays as it is', (_, name, rows) => {
  const { common, restricted } = parted({ 'Hỗ trợ': supported, 'Danh sách trẻ': children, [name]: rows });
  const texts = () =>
    restricted.sheets.filter((sheet) => sheet.name === name).map(({ cells }) => [...cells.values()].map((row) => [...row.values()]));
  const before = JSON.stringify(texts());
  finalOf(common);
  expect(figures(run(common))).toEqual(figures(run(whole())));
  expect(JSON.stringify(texts())).toBe(before);
  expect(restricted.sheets.map((sheet) => sheet.name)).toContain('Cấu hình (tiện ích)');
});

test.each([
  ['kept', 'RIENG.xlsx'],
  ['emptied', ''],
])('its tabs left aside by a person, the setting %s: a final is made without it', (_, named) => {
  const { common, restricted } = parted();
  finalOf(common);
  const before = copies(restricted);
  fillIn(common, 'bang_rieng', named);
  leaveAside(common);
  expect(finalOf(common)).not.toContain('"total": 46');
  expect(copies(restricted)).toEqual(before);
});

test('a final that is refused writes nothing into a workbook that nobody said is theirs', () => {
  const common = bookOf('Chung', { 'Trang tính1': cases });
  linkOf(common);
  nameApart(common, 'RIENG.xlsx');
  const other = parted();
  unmark(other.restricted);
  common.beside = () => other.restricted;
  const before = other.restricted.sheets.map(({ name }) => name);
  expect(() => finalOf(common)).toThrow('chưa chốt');
  expect(other.restricted.sheets.map(({ name }) => name)).toEqual(before);
  linkOf(other.common);
  run(other.common);
});
