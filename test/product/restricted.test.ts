/** Counts of people in a workbook of their own: one setting, and runs, screens and checks read them from there. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { columnsOf, consolidate, emptyForm, findTab, open, put, rowsOf, tabs, type, valueAt } from '../proofs/safety/form.ts';

const figures = ({ manifest }: ReturnType<typeof consolidate>) => ({
  ...(manifest.reporting as object),
  indicators: manifest.indicators,
  totals: manifest.totals,
});
const told = ({ manifest }: ReturnType<typeof consolidate>) => manifest.findings.map(({ rule, unit }) => `${rule} ${unit}`).sort();

test('a draft of two workbooks is that of the one, with the same findings', () => {
  const one = consolidate(open(whole()));
  const two = consolidate(open(parted().common));
  expect(figures(two)).toEqual(figures(one));
  expect(told(two)).toEqual(told(one));
});

test('the setting may be an address', () => {
  const { common } = parted(whole(), { setting: 'https://docs.google.com/spreadsheets/d/abc_DEF-1/edit#gid=0' });
  expect(figures(consolidate(open(common)))).toEqual(figures(consolidate(open(whole()))));
});

test('a final keeps its copies in either workbook, none of a count in the common one; it is the same again', () => {
  const { common, restricted } = parted();
  const stores = newStores();
  const final = consolidate(open(common, { stores }), 'CHOT');
  expect(figures(final)).toEqual(figures(consolidate(open(whole()), 'CHOT')));
  expect(restricted.sheets.map(({ name }) => name).slice(3)).toEqual([
    'Chốt v1 – Số liệu',
    'Chốt v1 – BTC 2 Trẻ em',
    'Chốt v1 – BTC 3 Vi phạm',
  ]);
  const kept = findTab(common, 'Chốt v1 – Số liệu');
  const column = columnsOf(common, 'Chốt v1 – Số liệu').at.get('so_tre_duoc_ho_tro.2023') ?? -1;
  expect([...kept.cells.values()].slice(1).filter((own) => /^\d+$/.test(String(own.get(column)?.value ?? '')))).toEqual([]);
  expect(common.sheets.some(({ name }) => name.includes('BTC 2'))).toBe(false);
  const { manifestText } = final as unknown as { readonly manifestText: string };
  const check = () =>
    open(common, { stores }).call('verify', manifestText) as { readonly matches: boolean; readonly lines: readonly string[] };
  expect([...check().lines]).toEqual([expect.stringContaining('Khớp')]);
  const [row = -1] = rowsOf(restricted, 'Chốt v1 – BTC 2 Trẻ em', 'PA');
  put(restricted, 'Chốt v1 – BTC 2 Trẻ em', row, 'so_duoc_ho_tro', 19);
  expect(check().matches).toBe(false);
});

test('a second final counts on, and what the first kept is weighed as in one workbook', () => {
  const { common, restricted } = parted();
  const one = whole();
  const [first, second] = [one, restricted].map((form, at) => {
    consolidate(open(at === 0 ? one : common), 'CHOT');
    const [row = -1] = rowsOf(form, tabs.children, 'GX');
    const cells = {
      nam: '2023',
      nguon_yeu_cau: 'người thân',
      hinh_thuc: 'Tư vấn tâm lý',
      so_nan_nhan: 2,
      so_co_yeu_cau: 2,
      so_duoc_ho_tro: 1,
    };
    for (const [column, value] of Object.entries(cells)) put(form, tabs.children, row, column, value);
    type(form, tabs.answers, 'GX', 'so_tre_duoc_ho_tro.2023', '1');
    return consolidate(open(at === 0 ? one : common), 'CHOT');
  });
  expect(restricted.sheets.map(({ name }) => name)).toContain('Chốt v2 – BTC 2 Trẻ em');
  expect(second?.manifest.report).toEqual(first?.manifest.report);
  expect(first?.manifest.report.join('\n')).toContain('theo báo cáo lần 1');
});

test('a name in the restricted workbook is masked in its copy, and purged from an older one', () => {
  const { common, restricted } = parted();
  const [row = -1] = rowsOf(restricted, tabs.children, 'PA');
  put(restricted, tabs.children, row, 'hinh_thuc', 'Tư vấn cho em Ninh Cẩm Tú lớp 7A2');
  consolidate(open(common), 'CHOT');
  const kept = 'Chốt v1 – BTC 2 Trẻ em';
  const text = () => String(valueAt(restricted, kept, rowsOf(restricted, kept, 'PA')[0] ?? -1, 'hinh_thuc'));
  expect(text()).not.toContain('Cẩm Tú');
  put(restricted, kept, row, 'hinh_thuc', 'Tư vấn cho em Ninh Cẩm Tú lớp 7A2');
  open(common).call('purgeKept', true);
  expect(text()).not.toContain('Cẩm Tú');
});

test('traps: what would be lost is said, and never a count', () => {
  const { common, restricted } = parted();
  type(common, tabs.answers, 'PA', 'so_tre_duoc_ho_tro.2023', '77');
  const [row = -1] = rowsOf(restricted, tabs.answers, 'TA');
  put(restricted, tabs.answers, row, 'ma_don_vi', 'KHONG_CO');
  const { manifest } = consolidate(open(common));
  const said = manifest.findings.filter(({ rule }) => rule === 'S01').map(({ message }) => message);
  expect(said.join('\n')).toContain('Còn 01 ô số về con người đã điền ở bảng chung');
  expect(said.join('\n')).toContain('Bảng riêng có 01 dòng đã điền không được đọc');
  expect(said.join('\n')).not.toContain('77');
  // The unit without its row lacks its figures, and is told so.
  expect(manifest.findings.some(({ unit }) => unit === 'TA')).toBe(true);
});

const rename = (form: SpreadsheetModel, name: string, there: string) => {
  for (const sheet of form.sheets) if (sheet.name === name) sheet.name = there;
};
const structure = ({ manifest }: ReturnType<typeof consolidate>) =>
  manifest.findings.filter(({ rule }) => rule === 'S01').map(({ message }) => message);

test.each([
  ['renamed, common tab empty', tabs.answers, 'So lieu', true],
  ['renamed', tabs.children, `${tabs.children} (2)`, false],
  ['missing', tabs.offenders, null, false],
  ['missing, common tab empty', tabs.offenders, null, true],
])('a tab of the restricted workbook that is %s (%s) is told, and no final is made', (_, tab, there, isCommonThere) => {
  const { common, restricted } = parted();
  if (isCommonThere && tab !== tabs.answers) common.sheets.push({ ...findTab(emptyForm(), tab), id: 9000 });
  if (there === null) restricted.sheets = restricted.sheets.filter(({ name }) => name !== tab);
  else rename(restricted, tab, there);
  const before = [common, restricted].map(({ sheets }) => sheets.map(({ name }) => name));
  expect(() => consolidate(open(common), 'CHOT')).toThrow('thiếu một tab chi tiết, nên chưa chốt');
  expect([common, restricted].map(({ sheets }) => sheets.map(({ name }) => name))).toEqual(before);
  expect(structure(consolidate(open(common))).join('\n')).toContain(`Bảng riêng chưa có tab “${tab}”`);
});

test('a column of people that the restricted workbook lacks is told, with the number that nobody reads told by nobody', () => {
  const { common, restricted } = parted();
  const { at, codeRow } = columnsOf(restricted, tabs.answers);
  const cells = findTab(restricted, tabs.answers).cells;
  const column = at.get('so_tre_duoc_ho_tro.2023') ?? -1;
  for (let row = 0; row <= codeRow; row += 1) cells.get(row)?.delete(column);
  const said = structure(consolidate(open(common))).join('\n');
  expect(said).toContain('của bảng riêng chưa có cột “Số trẻ em là nạn nhân');
  expect(said).toContain('2023');
});

test('trap: two whole workbooks tell of nothing that is missing', () => {
  expect(structure(consolidate(open(parted().common)))).toEqual([]);
});

test('a code typed otherwise is the same unit', () => {
  const { common, restricted } = parted();
  const [row = -1] = rowsOf(restricted, tabs.answers, 'TA');
  put(restricted, tabs.answers, row, 'ma_don_vi', ' ta\u200b');
  expect(figures(consolidate(open(common)))).toEqual(figures(consolidate(open(whole()))));
});

test.each([
  ['a file that is not there', { setting: 'KHAC.xlsx' }],
  ['a path', { setting: '../BANG_RIENG.xlsx' }],
  ['Google, where the scope is not asked for', { isBeside: false }],
])('%s: one sentence, and nothing is changed', (_, how) => {
  const { common } = parted(whole(), how);
  const before = common.sheets.map(({ name }) => name);
  expect(() => consolidate(open(common))).toThrow('Chưa mở được bảng riêng giữ số về con người');
  expect(() => consolidate(open(common), 'CHOT')).toThrow('Chưa mở được bảng riêng giữ số về con người');
  expect(common.sheets.map(({ name }) => name)).toEqual(before);
});

const unitOf = (form: SpreadsheetModel, unit: string): UnitView => {
  const reply = open(form).run('readUnit', unit) as Reply<UnitView>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
};
const boxes = ({ form }: UnitView) => form.flatMap(({ fields }) => fields.map(({ code }) => code));

test("a unit's screen is judged with both, and asks for the counts in neither box nor table", () => {
  const { common } = parted();
  const view = unitOf(common, 'PA');
  expect(view.state).toBe(unitOf(whole(), 'PA').state);
  expect(boxes(view)).not.toContain('so_tre_duoc_ho_tro');
  expect(view.references.map(({ code }) => code)).toEqual(['co_so']);
  expect(view.apart).toContain('nhập ở bảng riêng');
  expect(unitOf(whole(), 'PA').apart).toBeUndefined();
});

test('a unit that may not open it sees its own screen, and no error about counts that are not there', () => {
  const { common } = parted(whole(), { isBeside: false });
  const view = unitOf(common, 'PA');
  expect(view.state).toBe('valid');
  expect(boxes(view)).not.toContain('so_tre_duoc_ho_tro');
  const [box] = view.signing;
  if (!box) throw new Error('nothing to sign');
  const request = { unit: 'PA', changes: [{ place: box.place, from: box.text, to: 'Lê Văn An' }], places: view.places, onBehalf: false };
  expect(open(common).run('writeCells', request)).toMatchObject({ ok: true });
});

test('without the setting nothing is asked of another workbook', () => {
  const gas = open(whole());
  consolidate(gas);
  expect(gas.host.calls.made.filter(({ name }) => name.includes('openById'))).toEqual([]);
  expect(valueAt(whole(), tabs.children, rowsOf(whole(), tabs.children, 'PA')[0] ?? 0, 'so_duoc_ho_tro')).toBe(15);
});
