/** The command `tach`: counts of people go into a workbook of their own, and nothing else changes. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import tach from '../../local/apart/command.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { answerFields } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { runHere } from '../fixtures/runHere.ts';
import { columnsOf, consolidate, findTab, open, rowsOf, tabs, valueAt } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tach-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function save(name: string, model: SpreadsheetModel): void {
  fs.writeFileSync(path.join(folder, name), writeXlsx(model));
}

const figures = ({ manifest }: ReturnType<typeof consolidate>) => ({
  ...(manifest.reporting as object),
  indicators: manifest.indicators,
  totals: manifest.totals,
});
const told = ({ manifest }: ReturnType<typeof consolidate>) => manifest.findings.map(({ rule, unit }) => `${rule} ${unit}`).sort();

/** What the formulas of a tab are, and which tabs they name. */
const formulasOf = ({ sheets }: SpreadsheetModel) =>
  sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])));

test('both files together are the one that was taken apart', async () => {
  save('CHUNG.xlsx', whole());
  const ran = await runHere(tach, folder, 'CHUNG.xlsx', '--out', 'ra');
  expect(ran).toMatchObject({ status: 0, complained: '' });
  expect(ran.said).toContain('bang-rieng.xlsx');
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  const one = consolidate(open(whole()));
  const two = consolidate(open(common));
  expect(figures(two)).toEqual(figures(one));
  expect(told(two)).toEqual(told(one));
});

test('the common workbook has no count of a child, and its lights ask for none', () => {
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  for (const unit of ['PA', 'PB', 'TA']) {
    const [row = -1] = rowsOf(common, tabs.answers, unit);
    expect(valueAt(common, tabs.answers, row, 'so_tre_duoc_ho_tro.2023')).toBe('');
    for (const child of rowsOf(common, tabs.children, unit)) expect(valueAt(common, tabs.children, child, 'so_nan_nhan')).toBe('');
  }
  expect([tabs.children, tabs.offenders].map((tab) => findTab(common, tab).hidden)).toEqual([true, true]);
  const { at } = columnsOf(common, tabs.answers);
  const compares = answerFields(sgddt2024).filter(({ native }) => native?.role === 'agreement');
  const agreeing = compares.map(({ code }) => at.get(code) ?? -1);
  const [row = -1] = rowsOf(common, tabs.answers, 'PA');
  const formulas = agreeing.map((column) => findTab(common, tabs.answers).cells.get(row)?.get(column)?.formula ?? '');
  expect(formulas.filter((one) => one === '=""')).toHaveLength(2);
  expect(formulas.filter((one) => one.length > 10).length).toBe(agreeing.length - 2);
});

test('the restricted workbook has nothing else, and no formula points outside it', () => {
  const own = openWorkbook(path.join(folder, 'ra/bang-rieng.xlsx'));
  const names = own.sheets.map(({ name }) => name);
  expect(names.sort()).toEqual([tabs.registry, tabs.answers, tabs.children, tabs.offenders].sort());
  const [row = -1] = rowsOf(own, tabs.answers, 'PA');
  expect(valueAt(own, tabs.answers, row, 'so_tre_duoc_ho_tro.2023')).toBe('15');
  expect(valueAt(own, tabs.answers, row, 'nhom_2')).toBe('');
  const pointed = formulasOf(own).flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, name]) => name));
  expect(pointed.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

test('set up again, nothing is to be done', () => {
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  expect(open(common).call('planForm')).toMatchObject({ ok: true, value: [] });
});

test.each([
  ['is parted already', () => parted().common, 'đã ghi bang_rieng'],
  ['is no form of ours', () => newSpreadsheet('khac.xlsx'), 'Chỉ tách được biểu mẫu'],
])('a workbook that %s: one sentence, nothing is written', async (_, model, sentence) => {
  save('KHAC.xlsx', model());
  const ran = await runHere(tach, folder, 'KHAC.xlsx', '--out', 'khong');
  expect(ran.status).toBe(2);
  expect(ran.complained).toContain(sentence);
  expect(fs.existsSync(path.join(folder, 'khong'))).toBe(false);
});

test('never over the file that was given', async () => {
  const ran = await runHere(tach, folder, 'CHUNG.xlsx', '--out', '.');
  expect(ran.status).toBe(2);
  expect(figures(consolidate(open(openWorkbook(path.join(folder, 'CHUNG.xlsx')))))).toEqual(figures(consolidate(open(whole()))));
});
