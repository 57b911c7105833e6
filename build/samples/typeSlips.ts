/** Types the slips over the sample, and what is outside any unit's row. */
import type { SpreadsheetModel, Value } from '../../local/model.ts';
import { addedColumn, remarkUnderTable, sampleActors, stranger } from './actors.vi.ts';
import { rowOf, type SampleTabs } from './figures.ts';
import { formTab, type SampleTab, type Typed, typeInCell } from './formTab.ts';
import type { Slip, SlipValue } from './slip.ts';
import { slips } from './slips.ts';

export function typeSlips(form: SpreadsheetModel, { answers }: SampleTabs): void {
  for (const slip of slips) {
    const tab = formTab(form, slip.tab);
    const row = slipRow(tab, slip);
    for (const [code, value] of Object.entries(slip.cells)) tab.put(row, code, typed(value));
  }
  decompose(answers);
  mergeAmounts(answers);
  addRows(answers);
  addColumn(answers);
}

function slipRow(tab: SampleTab, { unit, row = 0 }: Slip): number {
  if (typeof row === 'object') {
    const category = tab.columns.has('nguon_yeu_cau') ? 'nguon_yeu_cau' : 'loai_doi_tuong';
    return rowOf(tab, unit, row[0], [category, row[1]]);
  }
  const rows = tab.rowsWhere('ma_don_vi', unit);
  const own = row >= 0 ? rows[row] : rows.find((one) => tab.read(one, 'ten_co_so') === '');
  if (own === undefined) throw new Error(`${unit} has no row ${row} there.`);
  return own;
}

function typed(value: SlipValue): Value | Typed {
  if (typeof value !== 'object') return value;
  if ('date' in value) {
    const [year, month, day] = value.date;
    return { value: new Date(year, month - 1, day), numberFormat: 'dd/mm/yyyy' };
  }
  if ('percent' in value) return { value: value.percent, numberFormat: '0%' };
  return { value: value.shows, formula: value.formula, numberFormat: '0' };
}

/** Texts as some keyboards send them: letters and marks separated. */
function decompose(answers: SampleTab): void {
  const [row] = answers.rowsWhere('ma_don_vi', sampleActors.decomposed);
  if (row === undefined) return;
  for (const code of answers.columns.keys()) {
    const text = answers.read(row, code);
    const own = !/^(ma|ten)_don_vi$/.test(code) && text !== '' && !text.startsWith('=');
    if (own && /[^\d]/.test(text)) answers.put(row, code, text.normalize('NFD'));
  }
}

/** Two years of money merged into one cell (S03). */
function mergeAmounts({ sheet, columns, rowsWhere }: SampleTab): void {
  const [row] = rowsWhere('ma_don_vi', sampleActors.merged);
  const column = columns.get('kinh_phi.2021');
  if (row === undefined || column === undefined) return;
  sheet.merges.push({ row, column, rows: 1, columns: 2 });
  typeInCell(sheet, row, column + 1, { value: '' });
  sheet.touched.add('merges');
}

/** A second row of one unit, a row of a unit that the registry has not, a remark below. */
function addRows(answers: SampleTab): void {
  const [first] = answers.rowsWhere('ma_don_vi', sampleActors.doubled);
  if (first === undefined) return;
  const second = answers.nextRow();
  for (const code of ['ma_don_vi', 'ten_don_vi', 'dau_moi', 'nhom_2', 'so_tre_duoc_ho_tro.2024']) {
    answers.put(second, code, answers.read(first, code));
  }
  answers.put(second, 'nhom_2_so_buoi.2024', '7');
  const row = answers.nextRow();
  answers.put(row, 'ma_don_vi', stranger.code);
  answers.put(row, 'ten_don_vi', stranger.name);
  answers.put(row, 'nhom_2_so_buoi.2024', '5');
  answers.put(answers.nextRow() + 1, 'dau_moi', remarkUnderTable);
}

/** A column of someone's own, right of the form. */
function addColumn(answers: SampleTab): void {
  const { sheet, columns, rowsWhere } = answers;
  const column = Math.max(...columns.values()) + 1;
  typeInCell(sheet, 3, column, { value: addedColumn.label });
  for (const unit of sampleActors.extended) {
    const [row] = rowsWhere('ma_don_vi', unit);
    if (row !== undefined) typeInCell(sheet, row, column, { value: addedColumn.text });
  }
}
