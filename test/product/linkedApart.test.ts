/** A sheet that others made, with its counts of people in a workbook of their own: read as if all tabs stood in one. */
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { DepartmentView, Reply, UnitView } from '../../src/api/api.ts';
import { ask, children, figures, finalOf, parted, run, supported, told, whole } from './apartBooks.ts';

test('the panel shows its tabs beside the others, under names of their own', () => {
  const tabs = parted().view.tabs.map(({ tab, role }) => [tab, role]);
  expect(tabs).toEqual([
    ['Trang tính1', 'answers'],
    ['Bảng riêng · Hỗ trợ', 'answers'],
    ['Bảng riêng · Danh sách trẻ', 'tre_em'],
  ]);
});

test.each(['TAM', 'CHOT'])('a run (%s) of two workbooks has the figures and findings of one', (state) => {
  const [one, two] = [run(whole(), state), run(parted().common, state)];
  expect(JSON.stringify(one.totals)).toContain('46');
  expect(figures(two)).toEqual(figures(one));
  expect(told(two)).toEqual(told(one));
});

test('nothing of it is in the common workbook, before or after a final', () => {
  const { common } = parted();
  run(common, 'CHOT');
  const texts = common.sheets
    .filter(({ name: tab }) => !['Tổng hợp', 'Kiểm tra'].includes(tab))
    .flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value)));
  for (const count of [10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33]) expect(texts).not.toContain(count);
});

test('a final keeps its copies in the restricted workbook, and is verified from them', () => {
  const { common, restricted } = parted();
  const manifest = finalOf(common);
  const kept = restricted.sheets.map(({ name: tab, hidden }) => [tab, hidden]);
  expect(kept).toContainEqual(['Chốt v1 – Danh sách trẻ', true]);
  expect(kept).toContainEqual(['Chốt v1 – Hỗ trợ', true]);
  // What is typed since changes no kept version.
  const cell = restricted.sheets[0]?.cells.get(2)?.get(2);
  if (cell) cell.value = 99;
  const checked = openGas(common).call('verify', manifest) as { readonly lines: readonly string[] };
  expect(checked.lines.join('\n')).toContain('Khớp');
  const copy = restricted.sheets
    .find(({ name: tab }) => tab === 'Chốt v1 – Hỗ trợ')
    ?.cells.get(2)
    ?.get(2);
  if (copy) copy.value = 98;
  const changed = openGas(common).call('verify', manifest) as { readonly lines: readonly string[] };
  expect(changed.lines.join('\n')).not.toMatch(/^Khớp/);
});

test('a tab whose name may be somebody’s is called otherwise in its copy, and read again as it was', () => {
  const { common, restricted } = parted({ 'Vụ em Cầm Thị Tố 7A2': children, 'Hỗ trợ': supported });
  const manifest = finalOf(common);
  expect(manifest).not.toMatch(/Cầm|7A2/);
  expect(restricted.sheets.map(({ name: tab }) => tab).filter((tab) => /Chốt.*(?:Cầm|7A2)/.test(tab))).toEqual([]);
  const checked = openGas(common).call('verify', manifest) as { readonly lines: readonly string[] };
  expect(checked.lines.join('\n')).toContain('Khớp');
});

test.each(['TAM', 'CHOT'])('a note in it that tells of somebody is told by its place (%s), and no copy keeps it', (state) => {
  const { common, restricted } = parted({ 'Hỗ trợ': supported, 'Vụ em Cầm Thị Tố 7A2': children });
  for (const sheet of restricted.sheets) {
    const cell = sheet.cells.get(3)?.get(2);
    if (cell) cell.note = 'trong đó có em Cầm Thị Tố lớp 7A2';
  }
  const { spoken } = openGas(common).call('consolidateNow', { state }) as { readonly spoken: readonly string[] };
  const lines = spoken.filter((line) => line.includes('ghi chú (note)'));
  expect(lines).toEqual([
    expect.stringMatching(/^Tab “Bảng riêng · Hỗ trợ”: ghi chú \(note\) của ô C4 có thể nêu/),
    expect.stringMatching(/^Một tab của bảng riêng: ghi chú \(note\) của ô C4 có thể nêu/),
  ]);
  expect(spoken.join('\n')).not.toMatch(/Cầm|7A2/);
  const copies = restricted.sheets.filter(({ name: tab }) => tab.startsWith('Chốt'));
  expect(copies).toHaveLength(state === 'CHOT' ? 2 : 0);
  expect(JSON.stringify(copies.map(({ cells }) => [...cells.values()].map((row) => [...row.values()])))).not.toContain('Cầm');
});

test('a unit whose account may not open it types and judges the rest, and is told so; no tab is called lost', () => {
  const { common } = parted();
  const unit = 'THPT-THAI-PHIEN';
  const open = ask<UnitView>(common, 'readUnit', unit, 'unit');
  expect(open.apart).toContain('nhập ở bảng riêng, không nhập ở đây');
  common.beside = () => null;
  const closed = ask<UnitView>(common, 'readUnit', unit, 'unit');
  expect(closed.apart).toContain('chưa mở được');
  expect(JSON.stringify(closed)).not.toMatch(/Hỗ trợ”|Danh sách trẻ|không còn/);
  const places = JSON.stringify(closed).match(/"tab":"[^"]*"/g) ?? [];
  expect(places.filter((one) => one.includes('Bảng riêng'))).toEqual([]);
});

test('a cell of it is not typed here, and leads to a sentence', () => {
  const { common } = parted();
  const view = ask<UnitView>(common, 'readUnit', 'THPT-THAI-PHIEN', 'unit');
  const place = { tab: 'Bảng riêng · Hỗ trợ', row: 4, column: 2 };
  const change = { place, from: '12', to: '13' };
  const reply = openGas(common).call('writeCells', {
    unit: 'THPT-THAI-PHIEN',
    changes: [change],
    places: view.places,
    onBehalf: false,
  }) as Reply<unknown>;
  expect(reply.ok).toBe(false);
  expect(openGas(common).call('goTo', place)).toMatchObject({ ok: false, error: { code: 'in-apart' } });
});

test('for the Department a workbook that cannot be opened is a sentence, not a smaller figure', () => {
  const { common } = parted();
  common.beside = () => null;
  expect(() => openGas(common).call('consolidateNow', { state: 'TAM' })).toThrow('Chưa mở được bảng riêng');
  const reply = openGas(common).call('readDepartment') as Reply<DepartmentView>;
  expect(reply).toMatchObject({ ok: false, error: { code: 'closed-apart' } });
});

test('a tab of it that is gone is an error with its name, as of any linked tab', () => {
  const { common, restricted } = parted();
  restricted.sheets = restricted.sheets.filter(({ name: tab }) => tab !== 'Danh sách trẻ');
  expect(JSON.stringify(run(common).findings)).toContain('Không còn tab “Bảng riêng · Danh sách trẻ” đã liên kết');
});

test('a name in it that is no confirmed unit’s waits, and is told; the unit’s own row is not another’s', () => {
  const { common, restricted } = parted();
  const before = run(common);
  const cell = restricted.sheets[0]?.cells.get(4)?.get(1);
  if (!cell) throw new Error('no name');
  expect(cell.value).toBe('Trường THPT Thái Phiên');
  cell.value = 'Trường THPT Thái Phien Mới';
  const after = run(common);
  const { expected } = before.reporting as { readonly expected: number };
  expect(after.reporting).toMatchObject({ expected });
  expect(JSON.stringify(after.findings)).toContain('Thái Phien Mới” chưa rõ là đơn vị');
});
