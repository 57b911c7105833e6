/** What would have stopped or hurt the first day in Google: each once, as the emulator can show it. */
import { expect, test } from '@jest/globals';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import {
  columnsOf,
  consolidate,
  copyForm,
  establishments,
  filledForm,
  findTab,
  open,
  placesOf,
  rowsOf,
  tabs,
  units,
  valueAt,
} from '../proofs/safety/form.ts';

const base = filledForm();

test('set-up on a sheet of a personal account, which has no domain, and of an organisation', () => {
  for (const options of [{}, { domain: true } as const]) {
    const form = newSpreadsheet('Thử');
    open(form, options).call('setUp', { units, establishments });
    expect(form.sheets.filter(({ protection }) => protection !== null).length).toBeGreaterThan(8);
  }
});

test('a final that is refused leaves nothing that counts as a version', () => {
  const form = copyForm(base);
  consolidate(open(form));
  expect(() => consolidate(open(form, { bound: true }), 'CHOT')).toThrow('không phải ô nhập liệu');
  expect(form.sheets.filter(({ name }) => name.includes('Chốt v'))).toEqual([]);
  consolidate(open(form), 'CHOT');
  expect(form.sheets.some(({ name }) => name.startsWith('Chốt v1 – '))).toBe(true);
});

test('the lock: at most four calls while a unit writes, and thirty within a minute are not refused', () => {
  const form = copyForm(base);
  const stores = newStores();
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? -1;
  const column = columnsOf(form, tabs.answers).at.get('nhom_2_so_buoi.2023') ?? -1;
  const places = placesOf(form, 'PA');
  const refused: number[] = [];
  let longest = 0;
  for (let index = 0; index < 30; index += 1) {
    const from = String(valueAt(form, tabs.answers, row, 'nhom_2_so_buoi.2023'));
    const gas = open(form, { stores, callTakes: 300, now: () => 1_735_000_000_000 + index * 2000 });
    const change = { place: { tab: tabs.answers, row, column }, from, to: String(100 + index) };
    const answer = gas.run('writeCells', { unit: 'PA', changes: [change], places, onBehalf: false }) as { ok: boolean };
    if (!answer.ok) refused.push(index);
    const names = gas.host.calls.made.filter(({ crossing }) => crossing > 0).map(({ name }) => name);
    longest = Math.max(longest, names.indexOf('Lock.releaseLock') - names.indexOf('Lock.tryLock') - 1);
  }
  expect(refused).toEqual([]);
  expect(longest).toBeLessThanOrEqual(4);
  expect(findTab(form, tabs.answers).cells.get(row)?.get(column)?.value).toBe('129');
});

test('a unit that writes as a final begins waits for its end, and is not refused', () => {
  const stores = newStores();
  const begins = 1_735_000_000_000;
  const run = open(copyForm(base), { stores, callTakes: 300, now: () => begins });
  consolidate(run, 'CHOT');
  const heldFor = stores.lockFreeAt - begins;
  expect(heldFor).toBeGreaterThan(15_000);
  const form = copyForm(base);
  const row = rowsOf(form, tabs.answers, 'PA')[0] ?? -1;
  const column = columnsOf(form, tabs.answers).at.get('nhom_2_so_buoi.2023') ?? -1;
  const change = {
    place: { tab: tabs.answers, row, column },
    from: String(valueAt(form, tabs.answers, row, 'nhom_2_so_buoi.2023')),
    to: '9',
  };
  const gas = open(form, { stores, callTakes: 300, now: () => begins + 300 });
  const answer = gas.run('writeCells', { unit: 'PA', changes: [change], places: placesOf(form, 'PA'), onBehalf: false });
  expect(answer).toMatchObject({ ok: true });
});

test('the lock is given back when the last flush throws', () => {
  const plain = open(copyForm(base));
  consolidate(plain);
  const flush = plain.host.calls.made.filter(({ name }) => name === 'SpreadsheetApp.flush').pop();
  const gas = open(copyForm(base), { fault: { at: flush?.crossing ?? 0, how: 'refuse' } });
  expect(() => consolidate(gas)).toThrow();
  expect(gas.host.calls.made.some(({ name }) => name === 'Lock.releaseLock')).toBe(true);
});

test('who waits in vain is told whether it is a write or a run', () => {
  const locked = () => ({ ...newStores(), lockedByOther: true });
  const form = copyForm(base);
  expect(() => consolidate(open(form, { stores: locked() }))).toThrow('Đang có người khác ghi');
  const sheet = findTab(form, tabs.summary);
  form.sheets.push({ ...structuredClone(sheet), id: 987, name: '~', hidden: true });
  expect(() => consolidate(open(form, { stores: locked() }))).toThrow('đang tổng hợp');
});

test('one menu, bound or as an add-on', () => {
  for (const addOn of [false, true]) {
    const gas = open(copyForm(base), { addOn });
    gas.call('onOpen');
    expect(gas.host.menus.length).toBe(1);
  }
});
