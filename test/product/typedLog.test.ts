/** What a unit types in the sidebar: in the log from the next run on, with who, when, which cell, from what to what. */
import { expect, test } from '@jest/globals';
import type { Gas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import type { Change, Reply, UnitView, Written } from '../../src/api/api.ts';
import { copyForm, filledForm, findTab, open, tabs } from '../proofs/safety/form.ts';

const base = filledForm();

/** Types texts into boxes of the unit, by their ids. */
function typeIn(gas: Gas, unit: string, texts: Readonly<Record<string, string>>): void {
  const { value: view } = gas.run('readUnit', unit) as Extract<Reply<UnitView>, { ok: true }>;
  const cells = [
    ...view.form.flatMap(({ fields }) => fields.flatMap((one) => one.cells)),
    ...view.references.flatMap(({ rows }) => rows.flatMap((row) => row.cells)),
  ];
  const changes = Object.entries(texts).map(([id, to]): Change => {
    const cell = cells.find((one) => one.id === id || one.id.endsWith(id));
    if (!cell) throw new Error(`No box ${id}: ${cells.map((one) => one.id).join(' ')}`);
    return { place: cell.place, from: cell.text, to };
  });
  const reply = gas.run('writeCells', { unit, changes, places: view.places, onBehalf: false }) as Reply<Written>;
  expect(reply).toMatchObject({ ok: true });
}

/** Moment, person, event, subject and detail of the log's lines of this event. */
function logged(form: SpreadsheetModel, event: string): string[][] {
  return [...findTab(form, tabs.log).cells.values()]
    .map((row) => [...row.values()].map(({ value }) => String(value)))
    .filter((row) => row.includes(event));
}

const event = 'Đơn vị gõ ở thanh bên';
const hoa = { user: 'hoa@truong.edu.vn', now: () => Date.parse('2024-12-20T09:30:00+07:00') };

test('a box typed twice is one change, from what it was first; who and when are the unit’s, not the run’s', () => {
  const form = copyForm(base);
  const stores = newStores();
  const unit = open(form, { stores, ...hoa });
  typeIn(unit, 'TA', { 'nhom_2_so_buoi.2023': '95' });
  typeIn(unit, 'TA', { 'nhom_2_so_buoi.2023': '96', 'nhom_2_so_buoi.2024': '' });
  expect(logged(form, event)).toEqual([]);
  open(form, { stores }).run('runConsolidation', 'lan', 'TAM');
  const [line = [], ...others] = logged(form, event);
  expect(others).toEqual([]);
  expect(line.slice(0, 4)).toEqual(['20/12/2024 09:30:00', 'hoa@truong.edu.vn', event, 'TA']);
  expect(line[4]).toMatch(/^Số liệu![A-Z]+\d+: “94” → “96”; Số liệu![A-Z]+\d+: “94” → \(trống\)$/);
  open(form, { stores }).run('runConsolidation', 'lan', 'TAM');
  expect(logged(form, event)).toHaveLength(1);
});

test('what is typed back is no change; a child’s number and a person’s name are told to have changed, no more', () => {
  const form = copyForm(base);
  const stores = newStores();
  const unit = open(form, { stores, ...hoa });
  typeIn(unit, 'PA', { 'nhom_2_so_buoi.2023': '95' });
  typeIn(unit, 'PA', { 'nhom_2_so_buoi.2023': '90' });
  typeIn(unit, 'PA', { 'so_tre_duoc_ho_tro.2022': '2', dau_moi: 'Ông Vũ Văn Khải' });
  const kept = JSON.stringify([...stores.documentProperties]);
  expect(kept).not.toContain('Khải');
  open(form, { stores }).run('runConsolidation', 'lan', 'TAM');
  const [line = []] = logged(form, event);
  expect(line[4]).toMatch(/^Số liệu![A-Z]+\d+: đã sửa \(không ghi nội dung\); Số liệu![A-Z]+\d+: đã sửa \(không ghi nội dung\)$/);
});

test('two people of a unit have a line each; what has no room is counted, and nothing fails', () => {
  const form = copyForm(base);
  const stores = newStores();
  typeIn(open(form, { stores, ...hoa }), 'TA', { 'nhom_2_so_buoi.2023': '1' });
  const other = open(form, { stores, ...hoa, user: 'binh@truong.edu.vn' });
  typeIn(other, 'TA', { 'nhom_2_so_buoi.2022': '2' });
  const years = ['2021', '2022', '2023', '2024'];
  const fields = ['nhom_2_so_luot', 'nhom_1_so_van_ban', 'kinh_phi'].filter((field) => {
    const { value } = other.run('readUnit', 'TA') as Extract<Reply<UnitView>, { ok: true }>;
    return value.form.some((section) => section.fields.some((one) => one.code === field));
  });
  for (const field of fields) typeIn(other, 'TA', Object.fromEntries(years.map((year) => [`${field}.${year}`, `${'9'.repeat(9)}`])));
  open(form, { stores }).run('runConsolidation', 'lan', 'TAM');
  expect(logged(form, event).map((line) => line[1])).toEqual(['hoa@truong.edu.vn', 'binh@truong.edu.vn']);
});

test('who waits for a run that writes their changes down keeps only the new one, and none is told twice', () => {
  const form = copyForm(base);
  const stores = newStores();
  typeIn(open(form, { stores, ...hoa }), 'TA', { 'nhom_2_so_buoi.2023': '95' });
  const late = { ...hoa, now: () => Date.parse('2024-12-20T10:00:00+07:00') };
  // The run begins while this one has read what waits, and gives the lock back 20 s later.
  let ran = false;
  const between = ({ name }: { readonly name: string }) => {
    if (name !== 'Lock.tryLock' || ran) return false;
    ran = true;
    return () => {
      open(form, { stores, ...late }).run('runConsolidation', 'lan', 'TAM');
      stores.lockFreeAt = late.now() + 20_000;
    };
  };
  typeIn(open(form, { stores, ...late, between, reads: 'fresh' }), 'TA', { 'nhom_2_so_buoi.2022': '77' });
  stores.lockFreeAt = 0;
  open(form, { stores }).run('runConsolidation', 'lan 2', 'TAM');
  expect(logged(form, event).map((line) => line[4]?.split('→')[1]?.trim())).toEqual(['“95”', '“77”']);
});
