/** Personal data in notes of cells and names of tabs is a finding that does not repeat it, and no copy holds it. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { filledForm, findTab, open, rowsOf, tabs, textOf } from '../proofs/safety/form.ts';

const note = 'Nạn nhân là em Tào Hiểu Khê, lớp 3K3, bị dụ dỗ qua mạng';
const name = 'Vụ em Tào Hiểu Khê bị dụ dỗ';

function planted(): SpreadsheetModel {
  const form = filledForm();
  takeCell(findTab(form, tabs.answers), rowsOf(form, tabs.answers, 'TA')[0] ?? 0, 4).note = note;
  const last = form.sheets[form.sheets.length - 1];
  if (last) form.sheets.push({ ...structuredClone(last), id: 987_654, name, cells: new Map() });
  return form;
}

test('both are told in Kiểm tra, in other words', () => {
  const form = planted();
  open(form).call('consolidateNow', { state: 'TAM' });
  const findings = textOf(form, tabs.findings);
  expect(findings).toContain('Ghi chú (note) của ô');
  expect(findings).toContain('Tên của 1 tab');
  expect(findings).not.toContain('Hiểu Khê');
});

test('a note above the table is told as one in it', () => {
  const form = filledForm();
  takeCell(findTab(form, tabs.answers), 0, 0).note = note;
  open(form).call('consolidateNow', { state: 'TAM' });
  const findings = textOf(form, tabs.findings);
  expect(findings.match(/Ghi chú \(note\) của ô/g)).toHaveLength(1);
  expect(findings).not.toContain('Hiểu Khê');
});

test('an innocent note is none, and a final copies no note', () => {
  const form = planted();
  takeCell(findTab(form, tabs.answers), rowsOf(form, tabs.answers, 'PA')[0] ?? 0, 4).note = 'Gọi lại vào thứ Hai';
  open(form).call('consolidateNow', { state: 'CHOT' });
  const told = textOf(form, tabs.findings).match(/Ghi chú \(note\) của ô/g) ?? [];
  expect(told).toHaveLength(1);
  const copies = form.sheets.filter((one) => one.name.includes('v1'));
  const notes = copies.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map((cell) => cell.note ?? '')));
  expect(notes.filter((text) => text !== '' && !text.startsWith('Bản chốt'))).toEqual([]);
});
