/** Personal data that earlier versions kept, in finals and in the log, is taken out, logged, and nothing else changes. */
import { expect, test } from '@jest/globals';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores } from '../../local/services/host.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
import { isReportName } from '../../src/gas/run/runNames.vi.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { columnsOf, consolidate, copyForm, filledForm, findTab, open, rowsOf, tabs, type } from '../proofs/safety/form.ts';

const named = 'Em Nguyễn Thanh Hà, lớp 7A2, bị đe dọa qua mạng.';
const texts = ({ cells }: SheetModel) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
const copyOf = ({ sheets }: SpreadsheetModel, tab: string) => sheets.find(({ name }) => name === `Chốt v1 – ${tab}`) as SheetModel;
const logTab = 'Nhật ký';

/** A final as an older version may have kept it: a name in a copy, and in a reason of the log. */
function oldFinal() {
  const form = copyForm(filledForm());
  const stores = newStores();
  consolidate(open(form, { stores }), 'CHOT');
  const { at } = columnsOf(form, tabs.answers);
  const copy = copyOf(form, tabs.answers);
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? 0;
  Object.assign(takeCell(copy, row, at.get('kho_khan') ?? 0), { value: named });
  const log = findTab(form, logTab);
  const last = Math.max(...log.cells.keys());
  const detail = [...(log.cells.get(last)?.keys() ?? [])].find((column) =>
    /^Bao|^Dự|docs|https/.test(String(log.cells.get(last)?.get(column)?.value)),
  );
  Object.assign(takeCell(log, last, detail ?? 4), { value: `lý do: “${named}”` });
  return { form, stores };
}

test('what is kept is counted first and nothing is written', () => {
  const { form, stores } = oldFinal();
  const found = open(form, { stores }).call('purgeKept', false);
  expect(found).toEqual({ versions: [{ version: 1, cells: 1 }], logLines: 1 });
  expect(texts(copyOf(form, tabs.answers))).toContain(named);
});

test('it is masked in the copies and in the log, and the log says so', () => {
  const { form, stores } = oldFinal();
  open(form, { stores }).call('purgeKept', true);
  for (const sheet of form.sheets) expect(texts(sheet).filter((text) => text.includes('Thanh Hà'))).toEqual([]);
  const log = texts(findTab(form, logTab));
  expect(log).toContain('Xóa thông tin cá nhân ở bản lưu');
  expect(log).toContain('đã che 1 chỗ');
  expect(open(form, { stores }).call('purgeKept', true)).toEqual({ versions: [], logLines: 0 });
});

const doubted = 'Phong trào được Nhóm Ánh Dương khởi xướng.';

/** A final that kept a text word for word, as older lists let it; today's lists mask it. */
function finalOfOlderLists() {
  const form = copyForm(filledForm());
  const stores = newStores();
  type(form, tabs.answers, 'PA', 'nhom_3', doubted);
  const allow = (isAllowed: boolean) => {
    const read = open(form, { stores }).run('readUnit', 'PA') as Reply<UnitView>;
    const cell = read.ok ? read.value.doubted[0]?.cell : undefined;
    expect(open(form, { stores }).run('actOnUnit', 'PA', { kind: 'allow', cell, isAllowed })).toMatchObject({ ok: true });
  };
  allow(true);
  const { manifestText } = open(form, { stores }).call('consolidateNow', { state: 'CHOT' }) as { manifestText: string };
  allow(false);
  expect(texts(copyOf(form, tabs.answers))).toContain(doubted);
  const verify = () => open(form, { stores }).call('verify', manifestText) as { matches: boolean; lines: readonly string[] };
  return { form, stores, verify };
}

test('a final whose copy was purged agrees with its own figures', () => {
  const { form, stores, verify } = finalOfOlderLists();
  expect(open(form, { stores }).call('purgeKept', true)).toEqual({ versions: [{ version: 1, cells: 1 }], logLines: 0 });
  expect(texts(copyOf(form, tabs.answers)).join()).not.toContain('khởi xướng');
  expect(verify()).toEqual({
    matches: true,
    lines: [expect.stringMatching(/^Khớp/), expect.stringMatching(/đã được che.*có so mọi con số/)],
  });
});

test('a purge hides no change of a figure from the verification', () => {
  const { form, stores, verify } = finalOfOlderLists();
  open(form, { stores }).call('purgeKept', true);
  const column = columnsOf(form, tabs.answers).at.get('so_vu_tiep_nhan.2023') ?? 0;
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? 0;
  Object.assign(takeCell(copyOf(form, tabs.answers), row, column), { value: '987' });
  expect(verify()).toMatchObject({ matches: false });
});

test('names that the tool gave its reports are no personal data; a name typed like one is', () => {
  const outline = { shortName: '2023-2026' };
  expect(isReportName('Báo cáo 2023-2026 – bản chốt v1 2026-11-28 06.40', outline)).toBe(true);
  expect(isReportName('Báo cáo 2023-2026 – bản tạm 2026-11-28 06.40', outline)).toBe(true);
  expect(isReportName('Báo cáo 2023-2026 – em Nguyễn Thanh Hà', outline)).toBe(false);
  expect(isReportName('Báo cáo em Nguyễn Thanh Hà – bản tạm 2026-11-28 06.40', outline)).toBe(false);
});

test('a purge leaves the name of the report in the log as the run wrote it', () => {
  const { form, stores } = oldFinal();
  const log = findTab(form, logTab);
  const last = Math.max(...log.cells.keys());
  const [detail = 4] = [...(log.cells.get(last)?.entries() ?? [])].find(([, { value }]) => String(value).startsWith('lý do:')) ?? [];
  const made = `Báo cáo ${sgddt2024.shortName} – bản chốt v1 2026-11-28 06.40`;
  Object.assign(takeCell(log, last, detail), { value: made });
  expect(open(form, { stores }).call('purgeKept', true)).toEqual({ versions: [{ version: 1, cells: 1 }], logLines: 0 });
  expect(texts(log)).toContain(made);
});

const elsewhere = ['Ghi chú: em Ninh Cẩm Tú bị lừa đảo', 'Vụ em Tống Mỹ Hạnh', 'Âu Kim Thoa', '12/BC em Chử Mai Lan'];

/** The form with children's names where nothing is judged: under the table, in a header and a column of others. */
function namedElsewhere() {
  const form = copyForm(filledForm());
  const sheet = findTab(form, tabs.answers);
  const { at } = columnsOf(form, tabs.answers);
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? 0;
  const rows = [...sheet.cells.keys()];
  Object.assign(sheet, { rowCount: sheet.rowCount + 5, columnCount: sheet.columnCount + 2 });
  const last = Math.max(...[...sheet.cells.values()].flatMap((cells) => [...cells.keys()]));
  const [under = '', header = '', foreign = '', number = ''] = elsewhere;
  Object.assign(takeCell(sheet, Math.max(...rows) + 2, at.get('don_vi') ?? 2), { value: under });
  Object.assign(takeCell(sheet, row - 2, last + 1), { value: header });
  Object.assign(takeCell(sheet, row, last + 1), { value: foreign });
  type(form, tabs.answers, 'PA', 'so_van_ban', number);
  return form;
}

test('a final keeps no name in cells that nobody judges, and still agrees with its figures', () => {
  const form = namedElsewhere();
  const stores = newStores();
  const { manifestText } = open(form, { stores }).call('consolidateNow', { state: 'CHOT' }) as { manifestText: string };
  const kept = texts(copyOf(form, tabs.answers));
  for (const name of elsewhere) expect(kept.filter((text) => text.includes(name))).toEqual([]);
  expect(kept).toContain('hoan_thanh');
  expect(open(form, { stores }).call('verify', manifestText)).toMatchObject({ matches: true });
  expect(open(form, { stores }).call('purgeKept', false)).toEqual({ versions: [], logLines: 0 });
});

test('a purge finds them in a final of an earlier version', () => {
  const { form, stores } = oldFinal();
  const copy = copyOf(form, tabs.answers);
  const { at } = columnsOf(form, tabs.answers);
  const under = Math.max(...copy.cells.keys()) + 2;
  Object.assign(takeCell(copy, under, at.get('don_vi') ?? 2), { value: elsewhere[0] });
  expect(open(form, { stores }).call('purgeKept', false)).toEqual({ versions: [{ version: 1, cells: 2 }], logLines: 1 });
});

test('a final without names is masked nowhere: no word of the form itself is', () => {
  const form = copyForm(filledForm());
  consolidate(open(form, { stores: newStores() }), 'CHOT');
  for (const sheet of form.sheets) expect(texts(sheet).filter((text) => text.startsWith('đã che'))).toEqual([]);
});
