/** What is typed straight into the sheet: in the log from the next run on, with who where Google tells, which cell, from what to what. */
import { expect, test } from '@jest/globals';
import type { SheetModel, SpreadsheetModel } from '../../local/model.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newStores, type Stores } from '../../local/services/host.ts';
import { copyForm, filledForm, findTab, open, tabs } from '../proofs/safety/form.ts';

const base = filledForm();
const event = 'Gõ thẳng trong bảng';
const at = (time: string) => ({ now: () => Date.parse(`2024-12-20T${time}+07:00`) });

/** Events and details of the log, of this event. */
function logged(form: SpreadsheetModel): string[][] {
  return [...findTab(form, tabs.log).cells.values()]
    .map((row) => [...row.values()].map(({ value }) => String(value)))
    .filter((row) => row[2] === event)
    .map(([moment = '', by = '', , unit = '', detail = '']) => [moment, by, unit, detail]);
}

/** Column of a code, from 0, and the rows of a unit. */
function placeOf(sheet: SheetModel, code: string, unit: string): { column: number; rows: number[] } {
  const [, codes] = [...sheet.cells].find(([, row]) => [...row.values()].some(({ value }) => value === 'ma_don_vi')) ?? [];
  const columnOf = (name: string) => [...(codes ?? [])].find(([, { value }]) => value === name)?.[0] ?? -1;
  const rows = [...sheet.cells].filter(([, row]) => row.get(columnOf('ma_don_vi'))?.value === unit).map(([row]) => row);
  return { column: columnOf(code), rows };
}

interface Block {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** Types a block by hand, and lets the trigger see it as Google does. */
function typeByHand(
  form: SpreadsheetModel,
  { tab, row, column, texts }: Block,
  who: { user?: string; stores?: Stores; now: () => number } | null,
): void {
  const sheet = findTab(form, tab);
  for (const [down, line] of texts.entries()) {
    for (const [right, text] of line.entries()) takeCell(sheet, row + down, column + right).value = text;
  }
  sheet.touched.add('cells');
  if (!who) return;
  const area = { row, column, rows: texts.length, columns: texts[0]?.length ?? 0 };
  const gas = open(form, { ...who, selection: { sheetId: sheet.id, area } });
  const range = gas.services.SpreadsheetApp.getActive()
    .getActiveSheet()
    .getRange(row + 1, column + 1, area.rows, area.columns);
  gas.call('onEdit', { range });
}

function begun() {
  const form = copyForm(base);
  const stores = newStores();
  open(form, { stores, ...at('08:00:00') }).run('runConsolidation', 'dau', 'TAM');
  const before = logged(form).length;
  const run = () => {
    open(form, { stores, ...at('17:00:00') }).run('runConsolidation', 'sau', 'TAM');
    return logged(form).slice(before);
  };
  return { form, stores, run };
}

const answers = 'Số liệu';

test('a cell typed by hand: who, when, which cell, from what to what; and once', () => {
  const { form, stores, run } = begun();
  const {
    column,
    rows: [row = 0],
  } = placeOf(findTab(form, answers), 'nhom_2_so_buoi.2023', 'TA');
  typeByHand(form, { tab: answers, row, column, texts: [['95']] }, { user: 'hoa@truong.edu.vn', stores, ...at('09:30:00') });
  const [line = [], ...more] = run();
  expect(more).toEqual([]);
  expect(line.slice(0, 3)).toEqual(['20/12/2024 09:30:00', 'hoa@truong.edu.vn', 'TA']);
  expect(line[3]).toMatch(/^Số liệu![A-Z]+\d+: “94” → “95”$/);
  expect(run()).toHaveLength(1);
});

test('a pasted block, a cleared cell and a fill-down name every cell that changed, and no other', () => {
  const { form, stores, run } = begun();
  const sheet = findTab(form, answers);
  const {
    column,
    rows: [row = 0],
  } = placeOf(sheet, 'nhom_2_so_buoi.2021', 'TA');
  const was = [0, 1, 2, 3].map((right) => String(takeCell(sheet, row, column + right).value));
  const who = { user: 'hoa@truong.edu.vn', stores, ...at('09:30:00') };
  typeByHand(form, { tab: answers, row, column, texts: [['71', '72', was[2] ?? '']] }, who);
  typeByHand(form, { tab: answers, row, column: column + 3, texts: [['']] }, who);
  const list = findTab(form, 'BTC 1 Cơ sở');
  const own = placeOf(list, 'so_lan.2023', 'PA');
  const [first = 0, second = 0] = own.rows;
  const old = [first, second].map((at) => String(takeCell(list, at, own.column).value));
  typeByHand(form, { tab: 'BTC 1 Cơ sở', row: first, column: own.column, texts: [['9'], ['9']] }, who);
  const lines = run();
  expect(lines.map(([, by, unit]) => [by, unit])).toEqual(
    [
      ['hoa@truong.edu.vn', 'PA'],
      ['hoa@truong.edu.vn', 'TA'],
    ].sort((one, other) => lines.findIndex((l) => l[2] === one[1]) - lines.findIndex((l) => l[2] === other[1])),
  );
  const ofUnit = (unit: string) => lines.find((line) => line[2] === unit)?.[3] ?? '';
  const texts = (detail: string) => detail.split('; ').map((one) => one.split(': ')[1]);
  expect(texts(ofUnit('TA'))).toEqual([`“${was[0]}” → “71”`, `“${was[1]}” → “72”`, `“${was[3]}” → (trống)`]);
  expect(texts(ofUnit('PA'))).toEqual(old.map((text) => `${text === '' ? '(trống)' : `“${text}”`} → “9”`));
});

test('what no trigger saw is told with the time between, and that nobody knows who', () => {
  const { form, run } = begun();
  const {
    column,
    rows: [row = 0],
  } = placeOf(findTab(form, answers), 'nhom_2_so_buoi.2023', 'TA');
  typeByHand(form, { tab: answers, row, column, texts: [['95']] }, null);
  const [line = [], ...more] = run();
  expect(more).toEqual([]);
  expect(line[1]).toBe('');
  expect(line[3]).toMatch(
    /^từ 20\/12\/2024 08:00:00 đến 20\/12\/2024 17:00:00, không rõ ai \(nếu ở Google: xem Lịch sử phiên bản\): Số liệu![A-Z]+\d+: “94” → “95”$/,
  );
});

test('children’s numbers, offenders’ and people’s names are told to have changed, no more; nothing keeps them', () => {
  const { form, stores, run } = begun();
  const who = { user: 'hoa@truong.edu.vn', stores, ...at('09:30:00') };
  const children = placeOf(findTab(form, 'BTC 2 Trẻ em'), 'so_nan_nhan', 'PA');
  const offenders = placeOf(findTab(form, 'BTC 3 Vi phạm'), 'so_bi_to_giac', 'PA');
  const person = placeOf(findTab(form, answers), 'nguoi_lap', 'PA');
  const control = placeOf(findTab(form, answers), 'so_tre_duoc_ho_tro.2022', 'PA');
  typeByHand(form, { tab: 'BTC 2 Trẻ em', row: children.rows[0] ?? 0, column: children.column, texts: [['4321']] }, who);
  typeByHand(form, { tab: 'BTC 3 Vi phạm', row: offenders.rows[0] ?? 0, column: offenders.column, texts: [['8765']] }, who);
  typeByHand(form, { tab: answers, row: person.rows[0] ?? 0, column: person.column, texts: [['Vũ Văn Khải']] }, who);
  typeByHand(form, { tab: answers, row: control.rows[0] ?? 0, column: control.column, texts: [['5544']] }, who);
  const lines = run();
  const text = lines.map(([, , , detail]) => detail).join('\n');
  expect(text).not.toMatch(/4321|8765|Khải|5544/);
  for (const tab of ['BTC 2 Trẻ em', 'BTC 3 Vi phạm', answers])
    expect(text).toMatch(new RegExp(`${tab}![A-Z]+\\d+: đã sửa \\(không ghi nội dung\\)`));
  const kept = JSON.stringify([...stores.documentProperties]);
  expect(kept).not.toMatch(/4321|8765|Khải|5544/);
});

test('rows put in above: nothing is told of cells that only moved, and no person is named for a cell that was not theirs', () => {
  const { form, stores, run } = begun();
  const sheet = findTab(form, answers);
  const {
    column,
    rows: [row = 0],
  } = placeOf(sheet, 'nhom_2_so_buoi.2023', 'TA');
  typeByHand(form, { tab: answers, row, column, texts: [['95']] }, { user: 'hoa@truong.edu.vn', stores, ...at('09:30:00') });
  const [swapped] = [...sheet.cells.keys()].filter((at) => at > row);
  if (swapped !== undefined) {
    const [mine, theirs] = [sheet.cells.get(row), sheet.cells.get(swapped)];
    if (mine && theirs) sheet.cells.set(row, theirs).set(swapped, mine);
  }
  const [line = [], ...more] = run();
  expect(more).toEqual([]);
  expect(line.slice(1, 3)).toEqual(swapped === undefined ? ['hoa@truong.edu.vn', 'TA'] : ['', 'TA']);
  expect(line[3]).toContain('“94” → “95”');
});

test('a row that went is told; what the sidebar typed is not told twice', () => {
  const { form, run } = begun();
  const list = findTab(form, 'BTC 1 Cơ sở');
  const [first = 0] = placeOf(list, 'so_lan.2023', 'PA').rows;
  for (const [column, cell] of list.cells.get(first) ?? []) if (column > 0) cell.value = '';
  const [line = []] = run();
  expect(line[3]).toMatch(/→ \(trống\)|bớt 1 dòng/);
});

test('the first run of a form tells what units typed since set-up, and nothing of what set-up wrote', () => {
  const form = copyForm(base);
  open(form, at('08:00:00')).run('runConsolidation', 'dau', 'TAM');
  const lines = logged(form);
  expect(lines.map(([, , unit]) => unit).sort()).toEqual(['GX', 'PA', 'PB', 'TA']);
  for (const [, by, , detail = ''] of lines) {
    expect(by).toBe('');
    expect(detail).toMatch(/^từ lúc lập biểu mẫu đến 20\/12\/2024 08:00:00/);
    expect(detail).not.toMatch(/Đơn vị!|Trường|tieu_hoc|Tiểu học/);
  }
});

test('the Department’s own acts are told once, as acts; a row of the tracking tab and a deadline typed by hand are told too', () => {
  const { form, stores, run } = begun();
  const act = (kind: object) => open(form, { stores, ...at('10:00:00') }).run('actOnUnit', 'TA', kind);
  expect(act({ kind: 'extend', until: '20/01/2025', reason: 'Trường sửa mạng' })).toMatchObject({ ok: true });
  expect(act({ kind: 'return', reason: 'Thiếu số liệu năm 2023', cells: '', newDeadline: '' })).toMatchObject({ ok: true });
  const registry = findTab(form, tabs.registry);
  const {
    column,
    rows: [row = 0],
  } = placeOf(registry, 'gia_han_den', 'PB');
  typeByHand(form, { tab: tabs.registry, row, column, texts: [['15/01/2025']] }, { user: 'lan@so.edu.vn', stores, ...at('11:00:00') });
  const tracking = findTab(form, tabs.tracking);
  const unit =
    [...(([...tracking.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === 'ma_don_vi')) ?? [])[1] ?? [])].find(
      ([, { value }]) => value === 'ma_don_vi',
    )?.[0] ?? 0;
  const free = Math.max(...[...tracking.cells].filter(([, cells]) => cells.get(unit)?.value).map(([at]) => at)) + 1;
  typeByHand(
    form,
    { tab: tabs.tracking, row: free, column: unit, texts: [['GX', 'Trung tâm GDNN-GDTX Núi Voi', 'Đã duyệt']] },
    { user: 'lan@so.edu.vn', stores, ...at('11:05:00') },
  );
  const lines = run();
  expect(lines.map(([, by, unit, detail]) => [by, unit, detail])).toEqual([
    ['lan@so.edu.vn', 'PB', expect.stringMatching(/^Đơn vị![A-Z]+\d+: \(trống\) → “15\/01\/2025”$/)],
    ['lan@so.edu.vn', 'GX', expect.stringMatching(/^Theo dõi![A-Z]+\d+: \(trống\) → “Đã duyệt”$/)],
  ]);
});
