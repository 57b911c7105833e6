/** Personal data that earlier versions kept, in finals and in the log, is taken out, logged, and nothing else changes. */
import { expect, test } from '@jest/globals';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores } from '../../local/services/host.ts';
import { columnsOf, consolidate, copyForm, filledForm, findTab, open, rowsOf, tabs } from '../proofs/safety/form.ts';

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
