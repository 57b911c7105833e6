/** An outline in the sidebar's calls: begun from a dispatch, mended, published, changed while units fill the form. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../../local/gas.ts';
import type { SpreadsheetModel } from '../../local/model.ts';
import { newStores } from '../../local/services/host.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import type { OutlinePreview, OutlineView, Reply, UnitsPlan } from '../../src/api/api.ts';
import { proposeFromText } from '../../src/core/dispatch/proposeOutline.ts';
import { tabOf } from '../core/outlineTab/officerForm.ts';

const clock = { now: () => Date.parse('2024-12-20T08:00:00+07:00') };
const call = (form: SpreadsheetModel, name: string, ...given: unknown[]) => openGas(form, clock).call(name, ...given);
const view = (form: SpreadsheetModel) => taken(call(form, 'readOutline') as Reply<OutlineView>);

function taken<Value>(reply: Reply<Value>): Value {
  if (!reply.ok) throw new Error(`${reply.error.sentence} ${reply.error.whatToDo}`);
  return reply.value;
}

/** Maps as their entries. */
const mapped = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);

const sheetOf = (form: SpreadsheetModel, name: string) => {
  const sheet = form.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No tab ${name}.`);
  return sheet;
};

/** The row (from 0) of the outline whose label is this. */
function rowOf(form: SpreadsheetModel, kind: string, label: string): number {
  const rows = [...sheetOf(form, 'Đề cương').cells];
  const [row] = rows.find(([, cells]) => cells.get(0)?.value === kind && cells.get(2)?.value === label) ?? [];
  if (row === undefined) throw new Error(`No row ${kind} ${label}.`);
  return row;
}

function put(form: SpreadsheetModel, tab: string, row: number, column: number, value: string): void {
  const { cells } = sheetOf(form, tab);
  const own = cells.get(row) ?? new Map();
  own.set(column, { style: own.get(column)?.style ?? 0, value });
  cells.set(row, own);
}

const dispatch = proposeFromText(readFileSync('test/fixtures/dispatches/giam-ngheo.txt', 'utf8'));
const target = dispatch.grid[0]?.indexOf('Mục tiêu %') ?? -1;
const label = dispatch.grid[0]?.indexOf('Nhãn') ?? -1;
const [yearly, flow] = ['Theo năm', 'Cộng dồn'].map((head) => dispatch.grid[0]?.indexOf(head) ?? -1) as [number, number];
type Cells = ReadonlyMap<number, { readonly value: unknown }>;
/** A question of each year of which nothing says whether its years add up: "Số mô hình". */
const isUnclear = (cells: Cells) =>
  cells.get(0)?.value === 'câu hỏi' && cells.get(yearly)?.value === 'Có' && (cells.get(flow)?.value ?? '') === '';
/** A setting that the letter does not say. */
const isAsked = (cells: Cells) => cells.get(0)?.value === 'thiết lập' && (cells.get(label)?.value ?? '') === '';

/** The form of that dispatch, published, with two communes. */
function publishedForm(): SpreadsheetModel {
  const form = newSpreadsheet('Giảm nghèo');
  taken(call(form, 'startOutline', { from: 'dispatch', rows: dispatch.grid, notes: dispatch.notes }) as Reply<OutlineView>);
  for (const [row, cells] of sheetOf(form, 'Đề cương').cells) {
    if (cells.get(0)?.value === 'chỉ tiêu') put(form, 'Đề cương', row, target, '90');
    else if (isAsked(cells)) put(form, 'Đề cương', row, label, 'Ủy ban nhân dân tỉnh');
    else if (isUnclear(cells)) put(form, 'Đề cương', row, flow, 'thời điểm');
  }
  taken(call(form, 'publishOutline') as Reply<unknown>);
  const type = 'Ủy ban nhân dân các xã, thị trấn';
  const units = [
    ['ma_don_vi', 'ten_don_vi', 'loai_don_vi', 'phai_bao_cao'],
    ['X1', 'Ủy ban nhân dân các xã, thị trấn Một', type, 'Có'],
    ['X2', 'Ủy ban nhân dân các xã, thị trấn Hai', type, 'Có'],
  ];
  call(form, 'setUp', { units });
  return form;
}

/** Types under a code in the answers, in the row of a unit. */
function answer(form: SpreadsheetModel, unit: string, code: string, value: string): void {
  const rows = [...sheetOf(form, 'Số liệu').cells];
  const [, codes] = rows.find(([, cells]) => [...cells.values()].some((cell) => cell.value === 'ma_don_vi')) ?? [];
  const [row] = rows.find(([, cells]) => [...cells.values()].some((cell) => cell.value === unit)) ?? [];
  const [column] = [...(codes ?? [])].find(([, cell]) => cell.value === code) ?? [];
  if (row === undefined || column === undefined) throw new Error(`No cell ${unit} ${code}.`);
  put(form, 'Số liệu', row, column, value);
}

describe('from an empty spreadsheet', () => {
  const form = newSpreadsheet('Giảm nghèo');

  test('there is no tab, and the outline in force is the product’s own', () => {
    expect(view(form)).toMatchObject({ state: 'none', published: '', faults: [], refusals: [] });
  });

  test('rows of a dispatch become the tab, with the sentence of each as a note; what is missing is told at its row', () => {
    const begun = taken(call(form, 'startOutline', { from: 'dispatch', rows: dispatch.grid, notes: dispatch.notes }) as Reply<OutlineView>);
    expect(begun.state).toBe('draft');
    expect(begun.faults.map(({ column }) => column)).toEqual(['Cộng dồn', 'Mục tiêu %', 'Mục tiêu %', 'Nhãn']);
    expect(begun.faults[1]?.place).toMatchObject({
      tab: 'Đề cương',
      row: rowOf(form, 'chỉ tiêu', 'Tỷ lệ lao động thuộc hộ nghèo được hỗ trợ việc làm'),
    });
    const note = sheetOf(form, 'Đề cương')
      .cells.get(rowOf(form, 'câu hỏi', 'Số hộ thoát nghèo trong năm'))
      ?.get(2)?.note;
    expect(note).toMatch(/^Từ đoạn \d+ của công văn: “.*Số hộ thoát nghèo trong năm/);
  });

  test('a second beginning is refused, and changes nothing', () => {
    expect(call(form, 'startOutline', { from: 'blank' })).toMatchObject({ ok: false, error: { code: 'outline-there' } });
    expect(view(form).faults).toHaveLength(4);
  });

  test('with a fault it is not published, and no form is made', () => {
    expect(call(form, 'publishOutline')).toMatchObject({ ok: false, error: { code: 'faulty-outline' } });
    expect(form.sheets.map(({ name }) => name)).toEqual(['Đề cương']);
  });

  test.each(['blank', 'copy'])('a tab begun %s', (from) => {
    const other = newSpreadsheet('Khác');
    const begun = taken(call(other, 'startOutline', { from }) as Reply<OutlineView>);
    expect([begun.state, begun.faults.length > 0]).toEqual(['draft', from === 'blank']);
  });
});

test('a preview shows the form and a report of nobody, and writes nothing: no tab, no cell, no file, no log', () => {
  const form = publishedForm();
  answer(form, 'X1', 'so_mo_hinh.2023', '37');
  const stores = newStores();
  const gas = openGas(form, { ...clock, stores });
  const all = () =>
    JSON.stringify([form.sheets.map(({ name, cells }) => [name, [...cells].map(([row, own]) => [row, [...own]])]), stores], mapped);
  const before = all();
  const { mark, tabs, forms, lines, report } = taken(gas.call('previewOutline') as Reply<OutlinePreview>);
  expect(all()).toBe(before);
  expect(tabs).toContain('Số liệu');
  expect(forms.map(({ type }) => type)).toContain('Ủy ban nhân dân các xã, thị trấn');
  expect(report.name).toMatch(/^Xem thử .*số giả định\.docx$/);
  const text = lines.join('\n');
  expect([mark, text]).toEqual([expect.stringMatching(/^SỐ GIẢ ĐỊNH/), expect.stringContaining('MỌI SỐ ĐỀU GIẢ ĐỊNH')]);
  // Nothing of the sheet is in it, and nothing of it is in the sheet.
  expect(text).not.toMatch(/X1|xã, thị trấn Một|(?<!\d)37(?!\d)/);
  expect(before).not.toMatch(/giả định/i);
});

test('a faulty outline has no preview, and says why', () => {
  const form = newSpreadsheet('Giảm nghèo');
  taken(call(form, 'startOutline', { from: 'dispatch', rows: dispatch.grid, notes: dispatch.notes }) as Reply<OutlineView>);
  const reply = call(form, 'previewOutline') as Reply<OutlinePreview>;
  expect(reply).toMatchObject({ ok: false, error: { code: 'faulty-outline' } });
});

describe('published', () => {
  const form = publishedForm();

  test('it is stamped with day, version and mark, its codes are frozen, and its form stands', () => {
    expect(view(form)).toMatchObject({ state: 'published', faults: [], moves: [], refusals: [] });
    expect(view(form).published).toMatch(/^20\/12\/2024 · bản 1 · [0-9a-f]{8}$/);
    expect(
      view(form)
        .readBack.flatMap(({ lines }) => lines)
        .join(' '),
    ).toContain('mục tiêu 90%');
    expect(sheetOf(form, 'Đề cương (đang dùng)').hidden).toBe(true);
    expect(form.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Số liệu', 'Bảng 1', 'Bảng 2', 'Đơn vị']));
    const row = rowOf(form, 'câu hỏi', 'Số hộ thoát nghèo trong năm');
    expect(sheetOf(form, 'Đề cương').cells.get(row)?.get(1)?.value).toBe('so_ho_thoat_ngheo_trong_nam');
  });

  test('the manifest of a run says which version', () => {
    const { manifest } = call(form, 'consolidateNow', { state: 'TAM' }) as { manifest: { outline: string; outlinePublished: string } };
    expect(manifest.outlinePublished).toBe(view(form).published);
  });

  test('a row changed afterwards changes nothing until it is published again', () => {
    const row = rowOf(form, 'chỉ tiêu', 'Tỷ lệ lao động thuộc hộ nghèo được hỗ trợ việc làm');
    put(form, 'Đề cương', row, target, '95');
    expect(view(form)).toMatchObject({ state: 'changed', refusals: [] });
    expect(view(form).moves).toEqual([
      'Mục tiêu của “Tỷ lệ lao động thuộc hộ nghèo được hỗ trợ việc làm”: 90% → 95%; báo cáo tính theo số mới.',
    ]);
    expect(view(form).published).toContain('bản 1');
    taken(call(form, 'publishOutline') as Reply<unknown>);
    expect(view(form)).toMatchObject({ state: 'published', moves: [] });
    expect(view(form).published).toContain('bản 2');
  });
});

describe('units are pasted', () => {
  const types = ['Phòng Y tế', 'Trạm Y tế'];
  const form = () => {
    const empty = newSpreadsheet('Y tế');
    const rows = tabOf([
      { loai_dong: 'biểu', nhan: 'Báo cáo y tế', nguyen_van: 'Chương trình y tế', theo_nam: '2023; 2024' },
      ...types.map((nhan) => ({ loai_dong: 'loại đơn vị', nhan })),
      { loai_dong: 'mục', nhan: '1. Kết quả' },
      { loai_dong: 'câu hỏi', nhan: 'Số buổi', kieu: 'số đếm', theo_nam: 'Có', cong_don: 'cộng các năm' },
      { loai_dong: 'thiết lập', kieu: 'kính gửi', nhan: 'Sở Y tế' },
      { loai_dong: 'thiết lập', kieu: 'chức vụ người ký', nhan: 'TRƯỞNG PHÒNG' },
    ]);
    call(empty, 'setUp', { outline: rows });
    return empty;
  };
  const plan = (text: string, type = '') => taken(call(form(), 'planUnits', { text, type }) as Reply<UnitsPlan>);

  test.each([
    ['names alone, whose type they say', 'Trạm Y tế xã An Một\r\nTrạm Y tế xã An Hai\n\n', ['Trạm Y tế', 'Trạm Y tế']],
    ['numbered lines, a type in its own column', '1\tAn Một\tTrạm Y tế\n2\tAn Hai\tPhòng Y tế\n', ['Trạm Y tế', 'Phòng Y tế']],
    ['headers in an order of their own', 'STT\tĐịa bàn\tTên đơn vị\tLoại đơn vị\n1\tHuyện A\tAn Một\ttrạm y tế\n', ['Trạm Y tế']],
    ['a type that nothing tells', 'An Một\nPhòng Y tế huyện B', ['', 'Phòng Y tế']],
  ])('%s', (_, text, expected) => {
    const { units, untyped } = plan(text);
    expect(units.map(({ type }) => type)).toEqual(expected);
    expect(untyped).toEqual(units.filter(({ type }) => type === '').map(({ name }) => name));
    expect(units.every(({ name }) => /An |Phòng/.test(name))).toBe(true);
  });

  test('the type chosen goes to those without one only', () => {
    expect(plan('An Một\nPhòng Y tế huyện B', 'tram_y_te').units.map(({ type }) => type)).toEqual(['Trạm Y tế', 'Phòng Y tế']);
  });

  test('they get their rows; pasting the list again adds only what is new', () => {
    const empty = form();
    const list = (text: string) => taken(call(empty, 'listUnits', { text, type: 'tram_y_te' }) as Reply<readonly string[]>);
    expect(view(empty).listed).toBe(0);
    list('Tên đơn vị\tĐịa bàn\nAn Một\tHuyện A\nAn Hai\tHuyện A');
    expect(view(empty).listed).toBe(2);
    const again = taken(call(empty, 'planUnits', { text: 'An Hai\nAn Ba', type: 'tram_y_te' }) as Reply<UnitsPlan>);
    expect(again.units.map(({ isThere }) => isThere)).toEqual([true, false]);
    list('An Hai\nAn Ba');
    expect(view(empty).listed).toBe(3);
    const names = [...sheetOf(empty, 'Số liệu').cells.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
    for (const name of ['An Một', 'An Hai', 'An Ba']) expect(names.filter((one) => one === name).length).toBe(1);
  });

  test('a unit listed under a code of the agency’s own is the same unit when its name is pasted', () => {
    const coded = form();
    const list = (text: string) => taken(call(coded, 'listUnits', { text, type: 'tram_y_te' }) as Reply<readonly string[]>);
    list('Mã đơn vị\tTên đơn vị\nTYT_AN_1\tAn Một');
    const plan = taken(call(coded, 'planUnits', { text: 'an  một\nAn Hai', type: 'tram_y_te' }) as Reply<UnitsPlan>);
    expect(plan.units.map(({ isThere }) => isThere)).toEqual([true, false]);
    list('an  một\nAn Hai');
    expect(view(coded).listed).toBe(2);
    list('an  một');
    expect(view(coded).listed).toBe(2);
  });
});

describe('changed while units fill the form', () => {
  test('a question added becomes a column at the end; what was typed stays where it is', () => {
    const form = publishedForm();
    answer(form, 'X1', 'so_ho_thoat_ngheo_trong_nam.2023', '12');
    const above = rowOf(form, 'câu hỏi', 'Số hộ thoát nghèo trong năm');
    const { cells } = sheetOf(form, 'Đề cương');
    const later = [...cells].filter(([at]) => at > above).sort(([one], [other]) => other - one);
    for (const [at, own] of later) cells.set(at + 1, own);
    cells.set(above + 1, new Map());
    const count = { 0: 'câu hỏi', 2: 'Số hộ tái nghèo', 6: 'số đếm', 7: 'Có', 8: 'cộng các năm' };
    for (const [column, value] of Object.entries(count)) put(form, 'Đề cương', above + 1, Number(column), value);
    expect(view(form)).toMatchObject({
      state: 'changed',
      faults: [],
      refusals: [],
      moves: ['Thêm cột “Số hộ tái nghèo” ở cuối tab “Số liệu”.'],
    });
    taken(call(form, 'publishOutline') as Reply<unknown>);
    answer(form, 'X1', 'so_ho_tai_ngheo.2024', '3');
    const { manifest } = call(form, 'consolidateNow', { state: 'TAM' }) as {
      manifest: { totals: Record<string, Record<string, { total: number | null }>> };
    };
    expect(manifest.totals.so_ho_thoat_ngheo_trong_nam?.['2023']?.total).toBe(12);
    expect(manifest.totals.so_ho_tai_ngheo?.['2024']?.total).toBe(3);
  });

  test('a question without a filled cell may go; with one it is refused with the count and what to do', () => {
    const form = publishedForm();
    const row = rowOf(form, 'câu hỏi', 'Số hộ thoát nghèo trong năm');
    const cells = sheetOf(form, 'Đề cương').cells.get(row);
    sheetOf(form, 'Đề cương').cells.delete(row);
    expect(view(form).moves).toEqual([
      '“Số hộ thoát nghèo trong năm” không được hỏi nữa; cột ấy chưa ai điền, vẫn còn ở tab “Số liệu” nhưng không được đọc.',
    ]);
    answer(form, 'X1', 'so_ho_thoat_ngheo_trong_nam.2023', '12');
    expect(view(form).refusals).toEqual([
      'Đề cương mới không còn cột “Số hộ thoát nghèo trong năm” năm 2023 (tab “Số liệu”), nơi đã có 1 ô điền: hãy giữ dòng ấy (mã “so_ho_thoat_ngheo_trong_nam”), hoặc lập đợt mới ở một bảng tính mới.',
    ]);
    const before = JSON.stringify([...sheetOf(form, 'Số liệu').cells].map(([at, own]) => [at, [...own]]));
    expect(call(form, 'publishOutline')).toMatchObject({ ok: false, error: { code: 'loses-cells' } });
    expect(JSON.stringify([...sheetOf(form, 'Số liệu').cells].map(([at, own]) => [at, [...own]]))).toBe(before);
    if (cells) sheetOf(form, 'Đề cương').cells.set(row, cells);
    expect(view(form).state).toBe('published');
  });

  test('another kind for a filled column, a year less, a type of units that are listed: refused', () => {
    const form = publishedForm();
    answer(form, 'X1', 'so_ho_thoat_ngheo_trong_nam.2023', '12');
    const kind = dispatch.grid[0]?.indexOf('Kiểu') ?? -1;
    const row = rowOf(form, 'câu hỏi', 'Số hộ thoát nghèo trong năm');
    put(form, 'Đề cương', row, kind, 'tiền');
    expect(view(form).refusals).toEqual([
      'Cột “Số hộ thoát nghèo trong năm” năm 2023 (tab “Số liệu”) đã có ô điền, không đổi kiểu “số đếm” thành “tiền” được: hãy giữ kiểu cũ, hoặc thêm một câu hỏi mới.',
    ]);
    put(form, 'Đề cương', row, kind, 'số đếm');
    const years = dispatch.grid[0]?.indexOf('Theo năm') ?? -1;
    put(form, 'Đề cương', 1, years, '2024');
    const due = [...sheetOf(form, 'Đề cương').cells].find(([, own]) => own.get(0)?.value === 'biểu')?.[0];
    expect(due).toBe(1);
    expect(view(form).refusals.join(' ')).toContain('năm 2023');
    put(form, 'Đề cương', 1, years, '2023; 2024');
    const type = rowOf(form, 'loại đơn vị', 'Ủy ban nhân dân các xã, thị trấn');
    put(form, 'Đề cương', type, 1, 'xa_moi');
    put(form, 'Đề cương', type, 2, 'Xã mới');
    expect(view(form).refusals).toEqual([
      'Loại đơn vị “Ủy ban nhân dân các xã, thị trấn” còn 2 đơn vị trong danh sách: hãy giữ dòng “loại đơn vị” ấy, hoặc đổi loại của các đơn vị trước.',
    ]);
  });
});
