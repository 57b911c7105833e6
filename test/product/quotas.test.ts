/** What docs/quotas.md says of a campaign's worst hour, counted again on the emulator and with the sidebar's own pace. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import type { Calls } from '../../local/services/calls.ts';
import type { HostOptions } from '../../local/services/host.ts';
import { pollPace, stepPace } from '../../src/ui/pollPace.ts';
import { cityForm, setUpForm } from '../fixtures/cityForm.ts';
import { runParts } from './quotaParts.ts';

const page = 'docs/quotas.md';
const sidebars = 120;
const writesAMinute = 30;
const runs = 3;
/** Cells that a unit types straight into the sheet in the hour: one in ten seconds. */
const typedByHand = 360;
/** Seconds that a call is taken for: nobody has measured it in Google. */
const second = 0.3;

/** One execution: its calls, and those of them that have a their own quota. */
interface Cost {
  readonly calls: number;
  readonly properties: number;
  readonly documents: number;
}

function costOf(calls: Calls): Cost {
  const made = calls.made.filter(({ kind }) => kind !== 'local');
  const count = (pattern: RegExp) => made.filter(({ name }) => pattern.test(name)).length;
  return { calls: made.length, properties: count(/^Properties\./), documents: count(/^FilesCollection\.create$/) };
}

function cost(form: SpreadsheetModel, name: string, given: readonly unknown[] = [], options: HostOptions = {}): Cost {
  const gas = openGas(form, { user: 'a@haiphong.edu.vn', ...options });
  const answer = gas.run(name, ...given);
  expect(answer ?? { ok: true }).not.toMatchObject({ ok: false });
  return costOf(gas.host.calls);
}

/** The row of a unit's answers, and one of its cells. */
function cellOf(form: SpreadsheetModel, unit: string) {
  const sheet = form.sheets.find(({ name }) => name === 'Số liệu');
  const rows = [...(sheet?.cells ?? [])];
  const [row = -1, cells] = rows.find(([, own]) => [...own.values()].some(({ value }) => value === unit)) ?? [];
  const codes = rows.find(([, own]) => [...own.values()].some(({ value }) => value === 'nhom_2_so_buoi.2023'))?.[1];
  const [column = -1] = [...(codes ?? [])].find(([, { value }]) => value === 'nhom_2_so_buoi.2023') ?? [];
  return { row, column, sheetId: sheet?.id ?? 0, from: String(cells?.get(column)?.value ?? '') };
}

/** The trigger of an edit by hand in the selected cell. */
function costOfEdit(form: SpreadsheetModel, selection: NonNullable<HostOptions['selection']>): Cost {
  const gas = openGas(form, { user: 'a@haiphong.edu.vn', selection });
  const { SpreadsheetApp } = gas.services;
  const { row, column } = selection.area;
  gas.call('onEdit', {
    range: SpreadsheetApp.getActive()
      .getActiveSheet()
      .getRange(row + 1, column + 1),
  });
  return costOf(gas.host.calls);
}

function costs() {
  const form = cityForm(13, true);
  const unit = 'DV_13';
  const { row, column, sheetId, from } = cellOf(form, unit);
  const selection = { sheetId, area: { row, column, rows: 1, columns: 1 } };
  const view = openGas(form).run('readUnit', unit) as { value: { places: unknown } };
  const change = { place: { tab: 'Số liệu', row, column }, from, to: '7' };
  const written = { unit, changes: [change], places: view.value.places, onBehalf: false };
  return {
    startSidebar: cost(form, 'startSidebar', [], { selection }),
    readSelection: cost(form, 'readSelection', [], { selection }),
    readUnit: cost(form, 'readUnit', [unit]),
    writeCells: cost(form, 'writeCells', [written]),
    onEdit: costOfEdit(form, selection),
    readSteps: cost(form, 'readSteps', ['a']),
    readDepartment: cost(form, 'readDepartment'),
    runConsolidation: cost(form, 'runConsolidation', ['a', 'TAM']),
    'runConsolidation (bản chốt)': cost(cityForm(13, true), 'runConsolidation', ['b', 'CHOT']),
    'setUp (lần đầu)': costOf(setUpForm(13).calls),
  };
}

/** Questions of one sidebar in an hour in which it is typed in all the time, or never. */
function questions(isBusy: boolean): number {
  let asked = 0;
  for (let at = 0; at < 3_600_000; at += pollPace(isBusy ? 0 : at)) asked += 1;
  return asked;
}

function stepsOf(seconds: number): number {
  let asked = 0;
  for (let at = 0; at < seconds * 1000; at += stepPace(asked)) asked += 1;
  return asked;
}

const number = (value: number, digits = 0) =>
  value.toLocaleString('vi-VN', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** The tables of the page, between its marks. */
function tables(): string {
  const each = costs();
  const lines = Object.entries(each).map(
    ([name, one]) =>
      `| \`${name.split(' ')[0]}\`${name.slice(name.split(' ')[0]?.length)} | ${one.calls} | ${number(one.calls * second, 1)} | ${one.properties} | ${one.documents} |`,
  );
  const writes = writesAMinute * 60;
  const hour = [
    ['startSidebar', sidebars],
    ['readSelection', sidebars * questions(true)],
    ['writeCells', writes],
    ['readUnit', writes + sidebars],
    ['onEdit', sidebars * typedByHand],
    ['runConsolidation', runs],
    ['readSteps', runs * stepsOf(each.runConsolidation.calls * second)],
    ['readDepartment', runs],
  ] as const;
  const sum = (of: (one: Cost) => number) => hour.reduce((all, [name, times]) => all + times * of(each[name]), 0);
  const executions = hour.reduce((all, [, times]) => all + times, 0);
  const calls = sum((one) => one.calls);
  const properties = sum((one) => one.properties);
  const own = propertiesOf(each);
  const idle = sidebars * questions(false);
  return [
    '| Một lượt chạy của | Lượt gọi | Giây, nếu 0,3 giây mỗi lượt | Đọc/ghi thuộc tính | Tài liệu lập ra |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
    '| Trong giờ cao điểm | Số lượt chạy | Lượt gọi |',
    '| --- | ---: | ---: |',
    ...hour.map(([name, times]) => `| \`${name}\` | ${number(times)} | ${number(times * each[name].calls)} |`),
    `| **cộng** | **${number(executions)}** | **${number(calls)}** |`,
    '',
    '| So với giới hạn của Google | Ước tính | Giới hạn | Phần dùng |',
    '| --- | ---: | ---: | ---: |',
    `| Lượt chạy cùng lúc của một tập lệnh (trung bình của giờ ấy) | ${number((calls * second) / 3600, 1)} | 1.000 | ${percent((calls * second) / 3600, 1000)} |`,
    `| Lượt chạy cùng lúc của một người | 2 | 30 | ${percent(2, 30)} |`,
    `| Một lượt chạy dài nhất: thiết lập lần đầu (giây) | ${number(each['setUp (lần đầu)'].calls * second, 1)} | 360 | ${percent(each['setUp (lần đầu)'].calls * second, 360)} |`,
    `| Đọc/ghi thuộc tính của một đơn vị trong 24 giờ, nếu gõ suốt 8 giờ | ${number(8 * own)} | 50.000 | ${percent(8 * own, 50_000)} |`,
    `| Đọc/ghi thuộc tính của mọi người trong giờ ấy | ${number(properties)} | không tính chung | |`,
    `| Tài liệu một cán bộ lập trong ngày, nếu tổng hợp ${runs} lần mỗi giờ suốt 8 giờ | ${8 * runs * each.runConsolidation.documents} | 250 | ${percent(8 * runs * each.runConsolidation.documents, 250)} |`,
    '',
    `Không ai gõ: ${number(idle)} lượt chạy một giờ thay vì ${number(sidebars * questions(true))} (thanh bên hỏi chậm dần: 4, 8 rồi 20 giây; ẩn đi thì thôi).`,
    '',
    '| “Tổng hợp” từ menu, lần lượt | Lượt gọi | Vì sao không bỏ được |',
    '| --- | ---: | --- |',
    ...runParts.map(({ what, why, calls: own }) => `| ${what} | ${own.length} | ${why} |`),
    `| **cộng** | **${runParts.reduce((all, { calls: own }) => all + own.length, 0)}** | |`,
  ].join('\n');
}

/** Properties that one unit's person reads and writes in an hour. */
function propertiesOf(each: ReturnType<typeof costs>): number {
  const written = Math.ceil((writesAMinute * 60) / sidebars);
  const asked = questions(true) * each.readSelection.properties;
  return asked + typedByHand * each.onEdit.properties + written * (each.writeCells.properties + each.readUnit.properties);
}

function percent(used: number, limit: number): string {
  return `${number((100 * used) / limit, 1)}%`;
}

test('“Tổng hợp” makes these calls and no other, one after another', () => {
  const gas = openGas(cityForm(13, true));
  gas.run('tongHop');
  const made = gas.host.calls.made.filter(({ kind }) => kind !== 'local').map(({ name }) => name);
  expect(made).toEqual(runParts.flatMap(({ calls }) => calls));
});

test('the page says what is counted today', () => {
  const text = readFileSync(page, 'utf8');
  const [before = '', old = '', after = ''] = text.split(/<!-- (?:đếm|hết) -->\n/);
  const now = `${tables()}\n`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, `${before}<!-- đếm -->\n${now}<!-- hết -->\n${after}`);
  else expect(old).toBe(now);
}, 300_000);

test('every limit is kept with room to spare: none is used for more than half', () => {
  const shares = [...readFileSync(page, 'utf8').matchAll(/\| ([\d.,]+)% \|$/gm)].map(([, share = '']) => Number(share.replace(',', '.')));
  expect(shares.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...shares)).toBeLessThanOrEqual(50);
});
