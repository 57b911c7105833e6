/** A table of the form that is not there, or whose rows are missing, never becomes "no case". */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { columnsOf, consolidate, findTab, open, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const rename = (form: SpreadsheetModel, name: string, there: string) => {
  for (const sheet of form.sheets) if (sheet.name === name) sheet.name = there;
};
const refusal = 'thiếu một tab chi tiết, nên chưa chốt';

test.each([tabs.children, tabs.offenders])('without the tab “%s” no final is made, and nothing is written', (tab) => {
  const form = whole();
  rename(form, tab, `${tab} (2)`);
  const before = form.sheets.map(({ name }) => name);
  expect(() => consolidate(open(form), 'CHOT')).toThrow(refusal);
  expect(form.sheets.map(({ name }) => name)).toEqual(before);
});

test.each([tabs.children, tabs.offenders])('nor where the restricted workbook lacks “%s”', (tab) => {
  const { common, restricted } = parted();
  rename(restricted, tab, `${tab} (2)`);
  expect(() => consolidate(open(common), 'CHOT')).toThrow(refusal);
});

/** Blanks a code of the code row. */
const loseCode = (form: SpreadsheetModel, tab: string, code: string) => {
  const { at, codeRow } = columnsOf(form, tab);
  findTab(form, tab)
    .cells.get(codeRow)
    ?.delete(at.get(code) ?? -1);
  findTab(form, tab).touched.add('cells');
};

const codes = ['ma_don_vi', 'nam', 'nguon_yeu_cau', 'so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro'];

test.each(codes)('without the code “%s” of a table no final is made, and nothing is written', (code) => {
  const form = whole();
  loseCode(form, tabs.children, code);
  const before = form.sheets.map(({ name }) => name);
  expect(() => consolidate(open(form), 'CHOT')).toThrow('mất mã cột');
  expect(form.sheets.map(({ name }) => name)).toEqual(before);
  const { common, restricted } = parted();
  loseCode(restricted, tabs.children, code);
  expect(() => consolidate(open(common), 'CHOT')).toThrow('mất mã cột');
});

test('a text of a table may lack its column', () => {
  const form = whole();
  loseCode(form, tabs.children, 'hinh_thuc');
  expect(() => consolidate(open(form), 'CHOT')).not.toThrow();
});

test.each(['ma_don_vi', 'so_co_yeu_cau', null])('a draft without “%s” tells it, and a typed 0 is no “no case”', (code) => {
  const form = whole();
  type(form, tabs.answers, 'PA', 'so_tre_duoc_ho_tro.2023', '0');
  if (code === null) rename(form, tabs.children, 'BTC2');
  else loseCode(form, tabs.children, code);
  const { manifest, spoken } = open(form).call('consolidateNow', { state: 'TAM' }) as Drafted;
  expect(spoken.filter((line) => line.includes('bảng ấy không đọc được'))).toHaveLength(1);
  expect(manifest.indicators.ty_le_tre_duoc_ho_tro?.[2023]).toMatchObject({ numerator: 0, denominator: 0, units: 0 });
  expect(manifest.report.join('\n')).not.toMatch(/mục tiêu 2 (?:chưa|không) phát sinh/);
});

interface Drafted {
  readonly spoken: readonly string[];
  readonly manifest: { readonly indicators: Record<string, Record<number, object>>; readonly report: readonly string[] };
}

test('nor with another workbook in its place', () => {
  const { common, restricted } = parted();
  restricted.sheets = restricted.sheets.filter(({ name }) => name === tabs.answers);
  expect(() => consolidate(open(common), 'CHOT')).toThrow(refusal);
});

test('units that count children without their rows are no units without a case', () => {
  const form = whole();
  const { at } = columnsOf(form, tabs.children);
  const sheet = findTab(form, tabs.children);
  for (const unit of ['PA', 'PB', 'TA']) {
    const [row = -1] = rowsOf(form, tabs.children, unit);
    for (const code of ['nam', 'nguon_yeu_cau', 'hinh_thuc', 'so_nan_nhan', 'so_co_yeu_cau', 'so_duoc_ho_tro'])
      sheet.cells.get(row)?.delete(at.get(code) ?? -1);
  }
  sheet.touched.add('cells');
  const { manifest } = consolidate(open(form), 'CHOT');
  const { period } = (manifest.indicators as Record<string, Record<string, unknown>>).ty_le_tre_duoc_ho_tro ?? {};
  expect(period).toMatchObject({ none: 'chua_phat_sinh', text: 'chưa có số liệu tính được' });
  const summary = findTab(form, 'Tổng hợp');
  const texts = [...summary.cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
  expect(texts).toContain('chưa có số liệu tính được');
  expect(texts.filter((text) => text.startsWith('chưa phát sinh'))).toEqual([]);
  const report = manifest.report.join('\n');
  expect(report).toContain('mục tiêu 2 chưa có số liệu tính được, số của 03 đơn vị đang rà soát');
  expect(report).toContain('Chưa gồm số liệu của 03 đơn vị đang rà soát');
  expect(report).toContain('01/04 đơn vị đã báo cáo không phát sinh');
  expect(report).not.toMatch(/mục tiêu 2 (?:chưa|không) phát sinh/);
});
