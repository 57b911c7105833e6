/** Whose a restricted workbook of a linked sheet is, and that no final is made without what the link has of it. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { DepartmentView, Reply, UnitView } from '../../src/api/api.ts';
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

const codeOf = (own: SpreadsheetModel, name: string, ...given: readonly unknown[]) => {
  const reply = openGas(own).call(name, ...given) as Reply<unknown>;
  return reply.ok ? 'ok' : reply.error.code;
};

test('another campaign’s restricted workbook is not read, nor written into', () => {
  const [a, b] = [parted(), parted()];
  finalOf(b.common);
  const before = copies(b.restricted);
  a.common.beside = () => b.restricted;
  for (const state of ['TAM', 'CHOT']) expect(() => run(a.common, state)).toThrow('là của một bảng tính khác');
  expect(codeOf(a.common, 'readLinking', null)).toBe('others-apart');
  expect(openGas(a.common).call('readDepartment') as Reply<DepartmentView>).toMatchObject({ ok: false, error: { code: 'others-apart' } });
  expect(copies(b.restricted)).toEqual(before);
  // A unit types and judges the rest.
  expect(ask<UnitView>(a.common, 'readUnit', 'THPT-THAI-PHIEN', 'unit').apart).toContain('chưa mở được');
  run(b.common);
});

test('one that nobody linked is read only when a person has said that it is theirs', () => {
  const { common } = parted();
  const other = bookOf('Của ai', { 'Hỗ trợ': supported, 'Danh sách trẻ': children });
  common.beside = () => other;
  expect(() => run(common)).toThrow('chưa có dấu');
  linkOf(common);
  expect(figures(run(common))).toEqual(figures(run(whole())));
});

test('handed on, its mark is taken out by a person and a new one is written', () => {
  const [a, b] = [parted(), parted()];
  unmark(b.restricted);
  a.common.beside = () => b.restricted;
  linkOf(a.common);
  run(a.common);
  expect(() => run(b.common)).toThrow('là của một bảng tính khác');
});

test('it is the campaign’s own after its file is called otherwise', () => {
  const { common, restricted } = parted();
  const setting = settingOf(common, 'bang_rieng');
  if (setting) setting.value = 'KHAC.xlsx';
  common.beside = (file) => (file === 'KHAC.xlsx' ? restricted : null);
  expect(figures(run(common))).toEqual(figures(run(whole())));
});

test('a later campaign in a copy of the common workbook does not read the one before', () => {
  const { common } = parted();
  const fill = (code: string, text: string) => {
    const setting = settingOf(common, code);
    if (setting) setting.value = text;
    else nameApart(common, text, code);
  };
  fill('so_cong_van', '12/SGDĐT-VP');
  finalOf(common);
  run(common);
  fill('so_cong_van', '99/SGDĐT-VP');
  expect(() => run(common)).toThrow('của đợt báo cáo khác');
  fill('so_cong_van', '12/SGDĐT-VP');
  run(common);
});

test('one that was named after the link was saved is an error, and no final is made without it', () => {
  const common = bookOf('Chung', { 'Trang tính1': cases });
  const restricted = bookOf('Riêng', { 'Hỗ trợ': supported, 'Danh sách trẻ': children });
  linkOf(common);
  nameApart(common, 'RIENG.xlsx');
  common.beside = () => restricted;
  const errors = run(common).findings.filter(({ rule }) => rule === 'S01');
  expect(JSON.stringify(errors)).toContain('liên kết không đọc tab nào của nó');
  expect(() => finalOf(common)).toThrow('chưa chốt');
  expect([...copies(common), ...copies(restricted)]).toEqual([]);
  linkOf(common);
  expect(finalOf(common)).toContain('"total": 46');
});

type Books = ReturnType<typeof parted>;

function hide({ restricted }: Books): void {
  for (const sheet of restricted.sheets) if (sheet.name === 'Hỗ trợ') sheet.hidden = true;
}

function drop({ restricted }: Books): void {
  restricted.sheets = restricted.sheets.filter(({ name }) => name !== 'Danh sách trẻ');
}

function reword({ restricted }: Books): void {
  const head = restricted.sheets
    .find(({ name }) => name === 'Hỗ trợ')
    ?.cells.get(0)
    ?.get(2);
  if (head) head.value = 'Số trẻ em vi phạm';
}

function forget({ common }: Books): void {
  const setting = settingOf(common, 'bang_rieng');
  if (setting) setting.value = '';
}

test.each([
  ['a tab gone', drop],
  ['a tab hidden', hide],
  ['a column gone', reword],
  ['the setting emptied', forget],
])('%s: no final without what the one before had', (_, change) => {
  const books = parted();
  finalOf(books.common);
  const before = copies(books.common);
  change(books);
  expect(run(books.common).findings.map(({ rule }) => rule)).toContain('S01');
  expect(() => finalOf(books.common)).toThrow('chưa chốt');
  expect(copies(books.common)).toEqual(before);
});

test.each([
  ['form', 'mau', 'khac-2026'],
  ['form’s years', 'cac_nam', '2025, 2026'],
])('a copy of the common workbook that has another %s does not read it', (_, code, text) => {
  const { common, restricted } = parted();
  linkOf(common);
  const mark = settingOf(restricted, `bang_rieng.${code}`);
  expect(mark?.value).toBeTruthy();
  if (mark) mark.value = text;
  expect(() => run(common)).toThrow('của đợt báo cáo khác');
});
