/** A write into another unit's row: asked about once, done when it is pressed again, and told to the Department. */
import { expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { type HostOptions, newStores, type Stores } from '../../local/services/host.ts';
import { columnsOf, consolidate, copyForm, filledForm, open, placesOf, put, rowsOf, tabs, textOf, valueAt } from '../proofs/safety/form.ts';

const owner = 'chu@haiphong.edu.vn';
const user = 'truong.a@gmail.com';
const base = filledForm();
const code = 'nhom_2_so_buoi.2023';

function write(form: SpreadsheetModel, unit: string, to: string, options: HostOptions) {
  const row = rowsOf(form, tabs.answers, unit)[0] ?? 0;
  const place = { tab: tabs.answers, row, column: columnsOf(form, tabs.answers).at.get(code) ?? 0 };
  const change = { place, from: String(valueAt(form, tabs.answers, row, code)), to };
  const places = placesOf(form, unit);
  const answer = open(form, options).run('writeCells', { unit, changes: [change], places, onBehalf: false });
  return (answer as { ok: boolean; error?: { code: string } }).error?.code ?? 'done';
}

const as = (stores: Stores, one: string = user): HostOptions => ({ owner, user: one, stores });

test('the unit of the first write is the person’s own; another is asked about, then done and logged', () => {
  const form = copyForm(base);
  const stores = newStores();
  expect(write(form, 'PA', '1', as(stores))).toBe('done');
  expect(write(form, 'PA', '2', as(stores))).toBe('done');
  expect(write(form, 'PB', '3', as(stores))).toBe('other-unit');
  expect(valueAt(form, tabs.answers, rowsOf(form, tabs.answers, 'PB')[0] ?? 0, code)).not.toBe('3');
  expect(write(form, 'PB', '3', as(stores))).toBe('done');
  expect(write(form, 'PB', '4', as(stores))).toBe('done');
  expect(write(form, 'TA', '5', as(stores))).toBe('other-unit');
  expect(write(form, 'PA', '6', as(stores))).toBe('done');
  consolidate(open(form, { stores }));
  const log = textOf(form, tabs.log);
  expect(log.split('Ghi vào dòng của đơn vị khác').length).toBe(2);
  expect(log).toMatch(/khác\n.*=PB\n.*=truong\.a@gmail\.com · PA · .* · x2/);
  consolidate(open(form, { stores }));
  expect(textOf(form, tabs.log).split('Ghi vào dòng của đơn vị khác').length).toBe(2);
});

test('who was asked and did not write is asked again later', () => {
  const form = copyForm(base);
  const stores = newStores();
  let clock = Date.parse('2024-12-23T08:00:00+07:00');
  const later = (): HostOptions => ({ ...as(stores), now: () => clock });
  expect(write(form, 'PA', '1', later())).toBe('done');
  expect(write(form, 'PB', '3', later())).toBe('other-unit');
  clock += 11 * 60_000;
  expect(write(form, 'PB', '3', later())).toBe('other-unit');
  clock += 60_000;
  expect(write(form, 'PB', '3', later())).toBe('done');
});

test('the registry’s address tells the person’s unit from the first write on', () => {
  const form = copyForm(base);
  put(form, tabs.registry, rowsOf(form, tabs.registry, 'PA')[0] ?? 0, 'email', 'Truong.A@gmail.com');
  const stores = newStores();
  expect(write(form, 'PB', '3', as(stores))).toBe('other-unit');
  expect(write(form, 'PA', '3', as(stores))).toBe('done');
});

test('the owner, and whoever opens a file on their own machine, writes for every unit', () => {
  const form = copyForm(base);
  const stores = newStores();
  for (const unit of ['PA', 'PB', 'TA']) expect(write(form, unit, '8', as(stores, owner))).toBe('done');
  const { user: _, ...local } = as(newStores());
  for (const unit of ['PA', 'PB']) expect(write(form, unit, '9', { ...local, user: owner })).toBe('done');
});
