/** A sheet that the Department made, through the bundle: judged, mended, returned, accepted, finished and verified as our form is. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { AddedColumn, DepartmentView, Difference, LinkingView, Reply, UnitView, Written } from '../../src/api/api.ts';
import { explanationTab } from '../../src/core/linking/explained/explanationWords.vi.ts';
import type { Manifest } from '../../src/core/manifest/manifest.ts';

const rows: readonly (readonly (string | number)[])[] = [
  ['BIỂU TỔNG HỢP THỰC HIỆN QUYẾT ĐỊNH 830'],
  [
    'STT',
    'Tên đơn vị',
    'Đầu mối',
    'Số vụ tiếp nhận',
    '',
    'Số vụ đã xử lý',
    '',
    'Số trường định kỳ tổ chức tuyên truyền/tổng số trường',
    '',
    'Khó khăn',
  ],
  ['', '', '', 2023, 2024, 2023, 2024, 2023, 2024, ''],
  [1, 'Phòng GDĐT quận Lê Chân', 'Bà Lê Thị Hoa, Phó Trưởng phòng', 2, '03', 5, 3, '3/4', '4/4', 'Thiếu kinh phí cho tuyên truyền'],
  [2, 'Trường THPT Thái Phiên', 'Ông Trần Văn Nam, Phó Hiệu trưởng', 1, 1, 1, 1, '1/1', '1/1', 'Không'],
  [3, 'Trường THPT Ngô Quyền', 'Ông Vũ Văn Hải, Phó Hiệu trưởng', 0, 'khoảng 2', 0, 0, '1/1', '0/1', ''],
];
const width = 10;

function sheetOfOthers(): SpreadsheetModel {
  const spreadsheet = newSpreadsheet('Bảng của Sở');
  const sheet = newSheet(1, 'Trang tính1');
  rows.forEach((row, index) => {
    sheet.cells.set(index, new Map(row.flatMap((value, column) => (value === '' ? [] : [[column, { value, style: 0 }]]))));
  });
  spreadsheet.sheets = [sheet];
  return spreadsheet;
}

let spreadsheet: SpreadsheetModel;
beforeEach(() => {
  spreadsheet = sheetOfOthers();
});

function ask<Answer>(name: string, ...given: readonly unknown[]): Answer {
  const reply = openGas(spreadsheet).call(name, ...given) as Reply<Answer>;
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

const run = (state: string) => openGas(spreadsheet).call('consolidateNow', { state }) as { manifest: Manifest; spoken?: readonly string[] };
const theirs = () =>
  rows.map((_, row) => Array.from({ length: width }, (__, at) => spreadsheet.sheets[0]?.cells.get(row)?.get(at)?.value ?? ''));
const thaiPhien = 'THPT-THAI-PHIEN';

function keepLink(): LinkingView {
  const view = ask<LinkingView>('readLinking', null);
  ask('saveLinking', view.link);
  return view;
}

test('every column is understood, the pair in one cell is counted, and nothing of theirs changes', () => {
  const view = keepLink();
  expect(view.tabs[0]?.columns.filter(({ field }) => field !== null).every(({ sure }) => sure === 'chac')).toBe(true);
  const { manifest } = run('TAM');
  expect(manifest.totals.so_vu_tiep_nhan?.['2023']).toMatchObject({ total: 3 });
  expect(manifest.indicators.ty_le_co_so_tuyen_truyen?.['2024']).toMatchObject({ numerator: 5, denominator: 6, selfDeclared: 3 });
  expect(theirs()).toEqual(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
});

test('columns that nobody reads, that wait, and fields without a column are told in Kiểm tra, once for the sheet', () => {
  const head = spreadsheet.sheets[0]?.cells.get(1);
  head?.set(10, { value: 'Số máy chiếu', style: 0 });
  head?.set(11, { value: 'Số lượt phụ huynh 2024', style: 0 });
  const { manifest } = run('TAM');
  const of = (rule: string) =>
    manifest.findings.filter((one) => one.rule === rule).map(({ severity, cell, message }) => `${severity} ${cell} ${message}`);
  expect(of('S04').join('\n')).toMatch(/note Trang tính1!K2 Cột “Số máy chiếu” trong tab “Trang tính1” không có trong đề cương/);
  expect(of('S04').join('\n')).toMatch(/warning Trang tính1!L2 Cột “Số lượt phụ huynh 2024” .*chưa ai xác nhận/);
  const [lacking, ...more] = of('S01');
  expect(more).toEqual([]);
  expect(lacking).toMatch(/^note .*“Tổng số vụ đã tiếp nhận” năm 2021, 2022; .*“Kinh phí/);
  expect(lacking).not.toContain('Khó khăn');
  const told = [...(spreadsheet.sheets.find(({ name }) => name === 'Kiểm tra')?.cells.values() ?? [])].flatMap((cells) =>
    [...cells.values()].map(({ value }) => String(value)),
  );
  expect(told.some((text) => text.includes('Số máy chiếu'))).toBe(true);
});

test('tabs that a run makes are locked when they are made', () => {
  keepLink();
  run('TAM');
  const made = spreadsheet.sheets.filter(({ name }) => name !== 'Trang tính1');
  expect(made.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tổng hợp', 'Kiểm tra', 'Nhật ký', 'Cấu hình']));
  expect(made.filter(({ protection }) => protection === null).map(({ name }) => name)).toEqual([]);
  expect(spreadsheet.sheets[0]?.protection).toBeNull();
});

describe('columns that the sheet lacks', () => {
  test('are added at the right end when asked, make completion a matter of signing, and are taken away again', () => {
    const view = keepLink();
    expect(view.link.completion).toBe('required');
    const signing = view.lacking.signing.map(({ code }) => code);
    expect(signing).toHaveLength(5);
    const added = ask<AddedColumn[]>('addLinkedColumns', signing);
    expect(added.map(({ column, header }) => `${column} ${header}`)).toEqual([
      'K Người lập báo cáo',
      'L Chức vụ',
      'M Số văn bản của đơn vị',
      'N Ngày văn bản',
      'O Đã hoàn thành',
    ]);
    expect(theirs()).toEqual(rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')));
    ask('saveLinking', null);
    const read = ask<LinkingView>('readLinking', null);
    expect(read.link.completion).toBe('signing');
    expect(read.lacking.signing).toEqual([]);
    expect(ask('dropLinkedColumns', added)).toBeNull();
    expect(ask<LinkingView>('readLinking', null).lacking.signing).toHaveLength(5);
  });

  test('are not taken away once someone has typed in them', () => {
    const added = ask<AddedColumn[]>('addLinkedColumns', ['giai_trinh']);
    spreadsheet.sheets[0]?.cells.get(3)?.set(10, { value: 'Số đúng', style: 0 });
    const reply = openGas(spreadsheet).call('dropLinkedColumns', added) as Reply<null>;
    expect(reply).toMatchObject({ ok: false, error: { code: 'changed-meanwhile' } });
    expect(spreadsheet.sheets[0]?.cells.get(1)?.get(10)?.value).toBe('Giải trình của đơn vị');
  });

  test('the report says what complete means while there is no column to say it in', () => {
    keepLink();
    const { report, manifest } = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' }) as {
      report: unknown;
      manifest: { report: readonly string[] };
    };
    expect(manifest.report.join(' ')).toContain('ơn vị trả lời đủ các mục bắt buộc được tính là đã hoàn thành');
    expect(report).not.toBeNull();
    const view = ask<UnitView>('readUnit', thaiPhien);
    expect(view.complete).toBeNull();
    expect(view.explanation?.place.tab).toBe(explanationTab);
  });
});

test('a finding leads to its cell; a fix is typed there, with the way back', () => {
  keepLink();
  const view = ask<UnitView>('readUnit', 'THPT-NGO-QUYEN');
  const findings = view.sections.flatMap((section) => section.findings);
  const doubtful = findings.find(({ place }) => place?.row === 5 && place.column === 4);
  expect(doubtful?.place?.tab).toBe('Trang tính1');
  const place = { tab: 'Trang tính1', row: 5, column: 4 };
  const written = ask<Written>('writeCells', {
    unit: 'THPT-NGO-QUYEN',
    changes: [{ place, from: 'khoảng 2', to: '2' }],
    places: view.places,
    onBehalf: false,
  });
  expect(spreadsheet.sheets[0]?.cells.get(5)?.get(4)?.value).toBe(2);
  expect(written.undo).toEqual([{ place, from: '2', to: 'khoảng 2' }]);
});

test('a unit is accepted, another returned, a third given more time; the tracking tab keeps it', () => {
  keepLink();
  run('TAM');
  expect(ask<UnitView>('actOnUnit', thaiPhien, { kind: 'accept' }).state).toBe('accepted');
  const back = { kind: 'return', reason: 'Xem lại số đã xử lý', cells: 'Trang tính1!F4', newDeadline: '30/12/2024', pastIsMeant: true };
  expect(ask<UnitView>('actOnUnit', 'PHONGGDDT-LE-CHAN', back).state).toBe('returned');
  const extended = ask<UnitView>('actOnUnit', 'THPT-NGO-QUYEN', {
    kind: 'extend',
    until: '31/12/2024',
    reason: 'Mới sáp nhập',
    pastIsMeant: true,
  });
  expect(extended.deadline).toBe('31/12/2024');
  const { manifest } = run('TAM');
  expect(manifest.reporting.accepted).toBe(1);
  // What the sheet has no column for is told once, as a note: no unit is reproached.
  const told = manifest.findings.filter(({ rule }) => rule === 'C03' || rule === 'S01');
  expect(told.map(({ rule, severity, unit }) => [rule, severity, unit])).toEqual([['S01', 'note', null]]);
  expect(ask<DepartmentView>('readDepartment')).toBeTruthy();
});

test('a final keeps a copy of their tab, tells what changed since, and is verified', () => {
  keepLink();
  const { manifest } = run('CHOT');
  expect(spreadsheet.sheets.map(({ name }) => name)).toContain('Chốt v1 – Trang tính1');
  spreadsheet.sheets[0]?.cells.get(4)?.set(3, { value: 7, style: 0 });
  const differences = ask<readonly Difference[]>('readDifferences', 1);
  expect(JSON.stringify(differences)).toContain('7');
  const verified = openGas(spreadsheet).call('verify', JSON.stringify(manifest)) as { lines: readonly string[] };
  expect(verified.lines.join(' ')).toMatch(/khớp/i);
});

test('a final of their sheet keeps values only, without personal data and notes, locked', () => {
  keepLink();
  const named = 'Em Nguyễn Thanh Hà, lớp 7A2, bị đe dọa qua mạng.';
  const [sheet] = spreadsheet.sheets;
  const troubles = sheet?.cells.get(3)?.get(9);
  if (troubles) Object.assign(troubles, { value: named, note: named });
  const count = sheet?.cells.get(3)?.get(5);
  if (count) Object.assign(count, { formula: '=2+3' });
  const { manifest } = run('CHOT');
  const copies = spreadsheet.sheets.filter(({ name }) => name.startsWith('Chốt v1 – '));
  const own = copies.find(({ name }) => name.endsWith('Trang tính1'));
  const cells = copies.flatMap(({ cells: rowsOf }) => [...rowsOf.values()].flatMap((row) => [...row.values()]));
  const texts = cells.map(({ value }) => String(value));
  expect(texts.filter((text) => /Thanh Hà|7A2/.test(text))).toEqual([]);
  expect(texts.some((text) => text.includes('đã che'))).toBe(true);
  expect(own?.cells.get(3)?.get(9)?.note).toBeUndefined();
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(own?.cells.get(3)?.get(5)?.value).toBe(5);
  expect(copies.every(({ hidden, protection }) => hidden && protection !== null)).toBe(true);
  // Their own tab keeps what they wrote.
  expect(sheet?.cells.get(3)?.get(9)?.value).toBe(named);
  const verified = openGas(spreadsheet).call('verify', JSON.stringify(manifest)) as { lines: readonly string[] };
  expect(verified.lines.join(' ')).toMatch(/khớp/i);
});

test('every fix that the sidebar offers on a linked sheet is pressed: the cell takes it, and it can be undone', () => {
  const doubtful: readonly [number, number, string][] = [
    [3, 3, 'hơn 350'],
    [3, 4, '12 buổi'],
    [3, 5, '2 vụ'],
    [4, 3, '1,234'],
    [4, 9, 'T×nh h×nh khã kh¨n'],
    [5, 3, '07 vụ'],
  ];
  for (const [row, column, value] of doubtful) spreadsheet.sheets[0]?.cells.get(row)?.set(column, { value, style: 0 });
  keepLink();
  const pressed: string[] = [];
  for (const unit of ['PHONGGDDT-LE-CHAN', thaiPhien, 'THPT-NGO-QUYEN']) {
    const view = ask<UnitView>('readUnit', unit);
    const offered = view.sections.flatMap(({ findings }) => findings).flatMap(({ fixes, rule }) => fixes.map((fix) => ({ ...fix, rule })));
    for (const { label, change, rule } of offered) {
      const { row, column, tab } = change.place;
      expect(tab).toBe('Trang tính1');
      const cell = () => spreadsheet.sheets[0]?.cells.get(row)?.get(column)?.value ?? '';
      const before = cell();
      const request = { unit, changes: [change], places: view.places, onBehalf: false };
      const { undo } = ask<Written>('writeCells', request);
      expect([label, String(cell())]).toEqual([label, change.to]);
      ask<Written>('writeCells', { ...request, changes: undo });
      expect([label, String(cell())]).toEqual([label, String(before)]);
      pressed.push(`${rule} ${change.from} → ${change.to}`);
    }
  }
  expect(pressed).toContain('C04 hơn 350 → 350');
  expect(pressed.length).toBeGreaterThan(3);
});

test('a row set aside is read as a unit once a person says so, wherever it moves', () => {
  const rowOf = (texts: readonly (string | number)[]) => new Map(texts.map((value, column) => [column, { value, style: 0 }]));
  spreadsheet.sheets[0]?.cells.set(6, rowOf(['', 'Trung tâm GDNN-GDTX', 'Bà Hà', 4, 5]));
  const view = ask<LinkingView>('readLinking', null);
  const aside = view.tabs[0]?.aside.find(({ name }) => name === 'Trung tâm GDNN-GDTX');
  if (!aside) throw new Error(`Not set aside: ${JSON.stringify(view.tabs[0]?.aside)}`);
  const unit = { tab: 'Trang tính1', row: aside.row, name: aside.name, code: 'TTGDTX', type: 'tt_gdnn_gdtx' };
  const taken = ask<LinkingView>('readLinking', { ...view.link, units: [...view.link.units, unit] });
  expect(taken.tabs[0]?.aside).toEqual([]);
  ask('saveLinking', taken.link);
  const cells = spreadsheet.sheets[0]?.cells;
  cells?.set(8, cells.get(6) ?? new Map());
  cells?.delete(6);
  const { manifest } = run('TAM');
  expect(manifest.totals.so_vu_tiep_nhan?.['2023']).toMatchObject({ total: 7, units: 4 });
});
