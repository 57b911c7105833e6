/** Personal data that earlier versions kept, in finals and in the log, is taken out, logged, and nothing else changes. */
import { expect, test } from '@jest/globals';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores } from '../../local/services/host.ts';
import type { Reply, UnitView } from '../../src/api/api.ts';
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
