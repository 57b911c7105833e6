/** What a unit typed is never dropped in silence by `gop`, nor counted twice: over a formula, in a retyped row, outside what is merged. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { judgeOverFormula } from '../../local/merge/judge.ts';
import { keepSent } from '../../local/merge/keepSent.ts';
import { gop } from '../../local/merge/merge.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-mat-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Rows = readonly (readonly Value[])[];

function book(tabs: Record<string, Rows>, cellOf: (tab: string, row: number, column: number) => Partial<CellModel>): SpreadsheetModel {
  const model = newSpreadsheet('x.xlsx');
  model.sheets.length = 0;
  for (const [name, rows] of Object.entries(tabs)) {
    const sheet = newSheet(100 + model.sheets.length, name);
    rows.forEach((row, r) => {
      sheet.cells.set(r, new Map(row.map((value, c): [number, CellModel] => [c, { value, style: 0, ...cellOf(name, r, c) }])));
    });
    model.sheets.push(sheet);
  }
  return model;
}

/** A sheet that others made: THPT Kiến An in row 3, THPT Hải An in row 4. */
const linked = (first: readonly Value[], second: readonly Value[] = [1, 1, 9, 'x']) =>
  book(
    {
      'Trang tính1': [
        ['TỔNG HỢP SỐ LIỆU 2024'],
        ['STT', 'Tên đơn vị', 'Số vụ đã tiếp nhận 2023', 'Số vụ đã tiếp nhận 2024', 'Số buổi tuyên truyền 2024', 'Khó khăn', 'Ghi chú'],
        [1, 'THPT Kiến An', ...first],
        [2, 'THPT Hải An', ...second],
        ['', 'Tổng cộng', '', '', '', ''],
      ],
    },
    () => ({}),
  );

const schoolTab = 'BTC 1 Cơ sở';
const answerTab = 'Số liệu';
const schools: Rows = [
  ['A', 'Trường TH Một', 'Tiểu học', '1', '2'],
  ['A', 'Trường TH Hai', 'Tiểu học', '3', '4'],
  ['A', '', '', '', ''],
  ['A', '', '', '', ''],
];

/** Our form; a row of a school that has a name is locked up to its level. */
function form(rows: Rows = schools, answers: readonly Value[] = ['5', '6', '', '']): SpreadsheetModel {
  const tabs: Record<string, Rows> = {
    [answerTab]: [
      ['Biểu mẫu'],
      ['ma_don_vi', 'ten_don_vi', 'so_vu.2023', 'so_vu.2024', 'kho_khan', 'ngay_van_ban'],
      ['A', 'Phòng A', ...answers],
    ],
    [schoolTab]: [['Biểu mẫu'], ['ma_don_vi', 'ten_co_so', 'cap_hoc', 'so_lan.2023', 'so_lan.2024'], ...rows],
  };
  const isLocked = (tab: string, row: number, column: number) => {
    if (row < 2 || column === 0) return true;
    return tab === schoolTab ? column < 3 && row < 4 : column < 2;
  };
  return book(tabs, (tab, row, column) => ({ change: { numberFormat: '@', locked: isLocked(tab, row, column) } }));
}

const sheetOf = (model: SpreadsheetModel, tab: string): SheetModel => {
  const sheet = model.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  return sheet;
};

function set(model: SpreadsheetModel, tab: string, row: number, column: number, cell: Partial<CellModel>): SpreadsheetModel {
  const sheet = sheetOf(model, tab);
  const own = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, own);
  own.set(column, { value: '', style: 0, ...own.get(column), ...cell });
  return model;
}

const save = (name: string, model: SpreadsheetModel) => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, writeXlsx(model));
  return file;
};

/** What `model` was when it was sent, beside what the unit made of it. */
function returnedFrom(sent: SpreadsheetModel, typed: SpreadsheetModel): SpreadsheetModel {
  keepSent(sent);
  const kept = sent.sheets.filter(({ hidden }) => hidden);
  typed.sheets.push(...kept.map((sheet, at) => ({ ...sheet, id: 900 + at })));
  return typed;
}

function run(master: SpreadsheetModel, returned: Record<string, SpreadsheetModel | Uint8Array>, ...more: string[]) {
  const out = path.join(folder, 'ra.xlsx');
  fs.rmSync(out, { force: true });
  const said: string[] = [];
  const files = Object.entries(returned).map(([name, given]) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, given instanceof Uint8Array ? given : writeXlsx(given));
    return file;
  });
  const inputs = [save('so.xlsx', master), ...files];
  const before = inputs.map((file) => fs.readFileSync(file).toString('base64'));
  const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const status = gop([...inputs, ...more, '--out', out], voice);
  expect(inputs.map((file) => fs.readFileSync(file).toString('base64'))).toEqual(before);
  const written = fs.existsSync(out) ? readXlsx(new Uint8Array(fs.readFileSync(out)), 'ra.xlsx') : null;
  const at = (tab: string, row: number, column: number) =>
    written?.sheets
      .find(({ name }) => name === tab)
      ?.cells.get(row)
      ?.get(column);
  const rows = (tab: string) =>
    [...(written?.sheets.find(({ name }) => name === tab)?.cells.values() ?? [])].map((cells) =>
      [...cells.values()].map(({ value }) => value),
    );
  return { status, said: said.join('\n').replaceAll(path.relative('', folder), 'tạm'), at, schools: rows(schoolTab).slice(2) };
}

describe('a value over a formula of the common workbook', () => {
  const tab = 'Trang tính1';
  const withFormula = (model: SpreadsheetModel, value: Value = 4, formula = '=2+2') => set(model, tab, 2, 2, { value, formula });

  test.each([
    ['the formula came since it was sent', linked(['', '', '', ''])],
    ['the formula was sent', withFormula(linked(['', '', '', '']))],
  ])('is a conflict: %s', (_, sent) => {
    const master = withFormula(linked(['', '', '', '']));
    const { said, at, status } = run(master, { 'THPT Kiến An.xlsx': returnedFrom(sent, linked([6, 7, '', ''])) });
    expect(status).toBe(0);
    expect(said).toContain('lấy 1 ô, 1 ô cần quyết định');
    expect(said).toContain('Trang tính1!C3');
    expect(said).toContain('bản chung là công thức, ô C3 trong “THPT Kiến An.xlsx” có giá trị khác');
    expect(at(tab, 2, 2)?.formula).toBe('=2+2');
    expect(at(tab, 2, 3)?.value).toBe(7);
  });

  test('is a conflict in our form too', () => {
    const master = set(form(), answerTab, 2, 2, { value: 4, formula: '=2+2' });
    const { said, at } = run(master, { 'A.xlsx': form(schools, ['6', '6', '', '']) });
    expect(said).toContain('1 ô cần quyết định');
    expect(said).toContain('Số liệu!C3');
    expect(at(answerTab, 2, 2)?.formula).toBe('=2+2');
  });

  test('without a result it is a conflict all the same', () => {
    const { said } = run(withFormula(linked(['', '', '', '']), 'Loading...'), { 'THPT Kiến An.xlsx': linked([6, '', '', '']) });
    expect(said).toContain('1 ô cần quyết định');
  });

  test('traps: an error is no value; the same value, the same formula of another row, one that was not touched', () => {
    const { said } = run(withFormula(linked(['', '', '', ''])), { 'THPT Kiến An.xlsx': linked(['#REF!', '', '', '']) });
    expect(said).toContain('công thức chưa có kết quả hoặc báo lỗi');
    const judged = (cell: CellModel, before: string | null = null, rows = 0) =>
      judgeOverFormula({ value: 4, formula: '=D3+E3', style: 0 }, { cell, written: String(cell.value) }, before, { rows, columns: 0 });
    expect(judged({ value: 4, style: 0 })).toBeNull();
    expect(judged({ value: 8, formula: '=D3+E3', style: 0 })).toBeNull();
    expect(judged({ value: 8, formula: '=D4+E4', style: 0 }, null, 1)).toBeNull();
    expect(judged({ value: 5, style: 0 }, '5')).toBeNull();
    expect(judged({ value: 8, formula: '=D3*E3', style: 0 })).toBe('over-formula');
    expect(judged({ value: '', style: 0 })).toBe('blank');
  });
});

describe('a school whose name was typed anew', () => {
  const retyped = (at: number, name: string, more: Rows = []) =>
    schools.map((row, r) =>
      r === at ? [row[0] ?? '', name, ...row.slice(2)] : (more.find(([, , , , , to]) => to === r)?.slice(0, 5) ?? row),
    );
  const added = (name: string, at: number) => ['A', name, 'THCS', '9', '9', at];
  const names = (rows: Value[][]) => rows.map((row) => row[1]);
  const sentNow = (rows: Rows) => returnedFrom(form(), form(rows));

  test.each<[string, () => SpreadsheetModel]>([
    ['with what was sent', () => sentNow(retyped(0, 'Trường TH Một Mới'))],
    ['without', () => form(retyped(0, 'Trường TH Một Mới'))],
    ['the last one', () => sentNow(retyped(1, 'Trường TH Hai Mới'))],
  ])('is in no spare row: %s', (_, returned) => {
    const { schools: rows, said } = run(form(), { 'A.xlsx': returned() });
    expect(rows).toEqual(schools);
    expect(said).toMatch(/1 dòng cần quyết định|lấy 0 ô|không lấy ô nào/);
    expect(said).toMatch(/dòng [34] trong “A\.xlsx” không có chỗ trong bản chung; có thể là dòng [34] của bản chung đã gõ lại tên/);
    expect(said).not.toMatch(/dòng [56] trong “A\.xlsx” không có chỗ/);
  });

  test('a new school beside it goes to the first spare row, where it is', () => {
    const { schools: rows, said } = run(form(), { 'A.xlsx': sentNow(retyped(0, 'Trường TH Một Mới', [added('Trường THCS Ba', 2)])) });
    expect(names(rows)).toEqual(['Trường TH Một', 'Trường TH Hai', 'Trường THCS Ba', '']);
    expect(said).toContain('dòng 3 trong “A.xlsx” không có chỗ');
    expect(said).toContain('1 dòng cần quyết định');
  });

  test('with other figures, and moved to a spare row: held, and told', () => {
    const changed: Rows = [
      ['A', '', '', '', ''],
      schools[1] ?? [],
      ['A', 'Trường TH Một Mới', 'Tiểu học', '8', '8'],
      ['A', '', '', '', ''],
    ];
    const { schools: rows, said } = run(form(), { 'A.xlsx': sentNow(changed) });
    expect(names(rows)).toEqual(['Trường TH Một', 'Trường TH Hai', '', '']);
    expect(said).toContain('dòng 5 trong “A.xlsx” không có chỗ');
  });

  test('under an inserted row: neither is taken twice', () => {
    const moved: Rows = [['A', 'Trường THCS Ba', 'THCS', '7', '7'], ['A', 'Trường TH Một Mới', 'Tiểu học', '8', '8'], ...schools.slice(1)];
    const { schools: rows, said } = run(form(), { 'A.xlsx': sentNow(moved) });
    expect(names(rows)).toEqual(['Trường TH Một', 'Trường TH Hai', '', '']);
    expect(said).toContain('2 dòng cần quyết định');
  });

  test('above an inserted row: neither is taken twice', () => {
    const moved: Rows = [['A', 'Trường TH Một Mới', 'Tiểu học', '8', '8'], ['A', 'Trường THCS Ba', 'THCS', '7', '7'], ...schools.slice(1)];
    expect(names(run(form(), { 'A.xlsx': sentNow(moved) }).schools)).toEqual(['Trường TH Một', 'Trường TH Hai', '', '']);
    expect(names(run(form(), { 'A.xlsx': sentNow(moved.slice(0, 4)) }).schools)).toEqual(['Trường TH Một', 'Trường TH Hai', '', '']);
  });

  test('under a title that was put on top: the new school is told from it', () => {
    const returned = sentNow(retyped(0, 'Trường TH Một Mới', [added('Trường THCS Ba', 2)]));
    const { cells } = sheetOf(returned, schoolTab);
    const lower = [...cells].map(([row, own]) => [row + 3, own] as const);
    cells.clear();
    for (const [row, own] of lower) cells.set(row, own);
    expect(names(run(form(), { 'A.xlsx': returned }).schools)).toEqual(['Trường TH Một', 'Trường TH Hai', 'Trường THCS Ba', '']);
  });

  test('traps: a school that is new, a row that was only emptied, a name that the Department typed anew since', () => {
    const fresh = run(form(), { 'A.xlsx': sentNow(schools.map((row, r) => (r === 2 ? ['A', 'Trường THCS Ba', 'THCS', '9', '9'] : row))) });
    expect(names(fresh.schools)).toEqual(['Trường TH Một', 'Trường TH Hai', 'Trường THCS Ba', '']);
    expect(fresh.said).not.toContain('không có chỗ');
    const emptied = run(form(), { 'A.xlsx': sentNow(schools.map((row, r) => (r === 1 ? ['A', '', '', '', ''] : row))) });
    expect(emptied.schools).toEqual(schools);
    expect(emptied.said).not.toContain('không có chỗ');
    expect(emptied.said).toContain('dòng 4 của bản chung không thấy trong “A.xlsx”');
    const renamed = schools.map((row, r) => (r === 0 ? ['A', 'Trường TH Số Một', ...row.slice(2)] : row));
    const department = run(form(renamed), { 'A.xlsx': sentNow(schools) });
    expect(department.schools).toEqual(renamed);
    expect(department.said).not.toMatch(/không có chỗ|đã xóa dòng/);
  });
});

describe('a spare row is the school that its unit wrote on it', () => {
  const filled = (row: Rows[number], at = 2) => schools.map((one, r) => (r === at ? row : one));
  const sentNow = (rows: Rows) => returnedFrom(form(), form(rows));
  const hong = ['A', 'Trường THCS Hồng Thái', 'THCS', '', '2'];
  const le = ['A', 'Trường TH Lê Lợi', 'Tiểu học', '4', '5'];

  test('another name that was put there since is another school: each has its own row', () => {
    const { schools: rows, said } = run(form(filled(hong)), { 'A.xlsx': sentNow(filled(le)) });
    expect(rows).toEqual([...schools.slice(0, 2), hong, le]);
    expect(said).toContain('lấy 4 ô, 0 ô cần quyết định');
  });

  test('two returns whose rows are in another order', () => {
    const both = [...schools.slice(0, 2), le, hong];
    const { schools: rows } = run(form(), { 'A 1.xlsx': sentNow(filled(hong)), 'A 2.xlsx': sentNow(both) });
    expect(rows).toEqual([...schools.slice(0, 2), hong, le]);
  });

  test('nobody can tell without what was sent: held, and told', () => {
    const { schools: rows, said } = run(form(filled(hong)), { 'A.xlsx': form(filled(le)) });
    expect(rows).toEqual(filled(hong));
    expect(said).toContain('dòng 5 trong “A.xlsx” không có chỗ trong bản chung; có thể là dòng 5 của bản chung đã gõ lại tên');
  });

  test('one name and two levels: nothing of the row is taken', () => {
    const other = ['A', 'Trường THCS Hồng Thái', 'Tiểu học', '9', '9'];
    const { schools: rows, said } = run(form(filled(hong)), { 'A.xlsx': sentNow(filled(other)) });
    expect(rows).toEqual(filled(hong));
    expect(said).toContain('dòng 5 trong “A.xlsx” không có chỗ');
  });

  test('no spare row is left: told, and taken nowhere', () => {
    const full = [...schools.slice(0, 2), hong, ['A', 'Trường TH Tân Tiến', 'Tiểu học', '1', '1']];
    const { schools: rows, said } = run(form(full), { 'A.xlsx': sentNow(filled(le)) });
    expect(rows).toEqual(full);
    expect(said).toContain('dòng 5 trong “A.xlsx” không có chỗ');
  });

  test('traps: a spare row that was sent and that the unit, or the Department, wrote anew', () => {
    const hongNow = ['A', 'Trường THCS Hồng Thái Đông', 'THCS', '', '3'];
    const byUnit = run(form(filled(hong)), { 'A.xlsx': returnedFrom(form(filled(hong)), form(filled(hongNow))) });
    expect(byUnit.schools).toEqual(filled(hongNow));
    const answered = ['A', 'Trường THCS Hồng Thái', 'THCS', '', '7'];
    const byDepartment = run(form(filled(['A', 'THCS Hồng Thái', 'THCS', '', '2'])), {
      'A.xlsx': returnedFrom(form(filled(hong)), form(filled(answered))),
    });
    expect(byDepartment.schools).toEqual(filled(['A', 'THCS Hồng Thái', 'THCS', '', '7']));
    const level = run(form(filled(['A', 'Trường THCS Hồng Thái', '', '', '2'])), { 'A.xlsx': sentNow(filled(hong)) });
    expect(level.schools).toEqual(filled(hong));
    const emptied = run(form(filled(hong)), { 'A.xlsx': returnedFrom(form(filled(hong)), form()) });
    expect(emptied.schools).toEqual(schools);
  });

  test('is itself where another school’s row was deleted, and what was typed in it is taken', () => {
    const sent = filled(hong);
    const without = (own: Rows[number]) => [schools[1] ?? [], own, ['A', '', '', '', '']];
    const deleted = run(form(sent), { 'A.xlsx': returnedFrom(form(sent), form(without(hong))) });
    expect(deleted.schools).toEqual(sent);
    expect(deleted.said).toContain('dòng 3 của bản chung không thấy trong “A.xlsx”, đơn vị đã xóa dòng');
    expect(deleted.said).not.toMatch(/dòng [456] của bản chung không thấy|không có chỗ/);
    const edited = ['A', 'Trường THCS Hồng Thái', 'THCS', '6', '2'];
    const both = run(form(sent), { 'A.xlsx': returnedFrom(form(sent), form(without(edited))) });
    expect(both.schools).toEqual(filled(edited));
    expect(both.said).toContain('lấy 1 ô, 0 ô cần quyết định');
  });

  test.each([
    ['TH Mới B', 'Trường Tiểu học Mới B'],
    ['Trường tiểu học  Mới-B', 'Trường TH Mới B'],
    ['Tr. MN Hoa Sen', 'Trường Mầm non Hoa Sen'],
    ['PTTH Lê Lợi', 'Trường THPT Lê Lợi'],
    ['Truong THCS Nam Trieu', 'Trường Trung học cơ sở Nam Triệu'],
  ])('one that may be what the Department added since is asked about: %s', (typed, there) => {
    const { schools: rows, said } = run(form(filled(['A', there, 'THCS', '5', '5'])), {
      'A.xlsx': sentNow(filled(['A', typed, 'THCS', '6', '6'])),
    });
    expect(rows).toEqual(filled(['A', there, 'THCS', '5', '5']));
    expect(said).toContain('dòng 5 trong “A.xlsx” không có chỗ trong bản chung; có thể là dòng 5 của bản chung đã gõ lại tên');
  });

  test('traps: schools of one place, and of one name at two levels of school, are two', () => {
    for (const typed of ['Trường TH Mới A', 'Trường THCS Mới B', 'Trường TH Mới B 2'])
      expect(
        run(form(filled(['A', 'Trường Tiểu học Mới B', 'THCS', '5', '5'])), { 'A.xlsx': sentNow(filled(['A', typed, 'THCS', '6', '6'])) })
          .schools[3],
      ).toEqual(['A', typed, 'THCS', '6', '6']);
  });

  test('figures without a name are put beside no name', () => {
    const bare = ['A', '', '', '4', '5'];
    const { schools: rows } = run(form(filled(hong)), { 'A.xlsx': sentNow(filled(bare)) });
    expect(rows).toEqual([...schools.slice(0, 2), hong, bare]);
  });
});

describe('what is typed outside what is merged is told by its cell', () => {
  const tab = 'Trang tính1';
  const sentAnd = (change: (model: SpreadsheetModel) => void) => {
    const typed = linked([2, '', '', '']);
    change(typed);
    return run(linked(['', '', '', '']), { 'THPT Kiến An.xlsx': returnedFrom(linked(['', '', '', '']), typed) }).said;
  };

  test.each<[string, (model: SpreadsheetModel) => void, string]>([
    ['a column that is not linked', (model) => set(model, tab, 2, 6, { value: 'đã tổ chức 6 buổi' }), 'Trang tính1: G3 trong'],
    ['right of the table', (model) => set(model, tab, 2, 9, { value: 12 }), 'Trang tính1: J3 trong'],
    ['under the table', (model) => set(model, tab, 6, 1, { value: 'Kèm danh sách' }), 'Trang tính1: B7 trong'],
    ['two cells', (model) => set(set(model, tab, 2, 6, { value: 'a' }), tab, 2, 7, { value: 'b' }), 'Trang tính1: G3, H3 trong'],
    ['its own name', (model) => set(model, tab, 2, 1, { value: 'Trường THPT Kiến An' }), 'Trang tính1: B3 trong'],
  ])('%s', (_, change, told) => {
    const said = sentAnd(change);
    expect(said).toContain('lấy 1 ô');
    expect(said).toContain(told);
    expect(said).not.toContain('6 buổi');
  });

  test('a tab that reads as no table', () => {
    expect(sentAnd((model) => model.sheets.push(...book({ 'Trang tính2': [['Giải trình']] }, () => ({})).sheets))).toContain(
      'Tab “Trang tính2” chỉ có trong',
    );
  });

  test('a tab that is called after somebody is told, and its name is not', () => {
    const said = sentAnd((model) => model.sheets.push(...book({ 'em Nguyễn Thị Mai lớp 6B': [['Giải trình']] }, () => ({})).sheets));
    expect(said).toContain('Tab “(tên tab có thể nêu tên người)” chỉ có trong');
    expect(said).not.toContain('Mai');
  });

  test('a copied tab with other figures', () => {
    const said = sentAnd((model) => {
      const copy = linked([66, 77, '', '']).sheets[0] as SheetModel;
      model.sheets.push(Object.assign(copy, { name: 'Trang tính1 (2)', id: 777 }));
    });
    expect(said).toContain('Tab “Trang tính1 (2)” chỉ có trong');
  });

  test('a hidden tab is named as hidden', () => {
    const typed = linked([2, '', '', '']);
    const other = book(
      Object.fromEntries([
        [
          'Biểu 2',
          linked([3, 3, 3, 'x']).sheets[0]
            ? [
                ['Đơn vị', 'Số buổi tuyên truyền 2023'],
                ['THPT Kiến An', 5],
                ['THPT Hải An', 6],
              ]
            : [],
        ],
      ]),
      () => ({}),
    );
    const master = linked(['', '', '', '']);
    for (const model of [typed, master])
      model.sheets.push(...other.sheets.map((sheet) => ({ ...sheet, id: 555, hidden: model === typed })));
    expect(run(master, { 'THPT Kiến An.xlsx': typed }).said).toContain('Tab “Biểu 2” đang ẩn trong');
  });

  test('only outside: it is not nothing new', () => {
    const typed = set(linked(['', '', '', '']), tab, 2, 6, { value: 'ghi' });
    const { said } = run(linked(['', '', '', '']), { 'gui.xlsx': returnedFrom(linked(['', '', '', '']), typed) });
    expect(said).not.toContain('không có gì mới');
    expect(said).toContain('Trang tính1: G3 trong “gui.xlsx”');
  });

  test('in our form, right of it', () => {
    const { said } = run(form(), {
      'A.xlsx': returnedFrom(form(), set(form(schools, ['7', '6', '', '']), answerTab, 2, 8, { value: 'ghi' })),
    });
    expect(said).toContain('Số liệu: I3 trong “A.xlsx”');
  });

  test('in our form, over a formula; trap: a program that keeps values alone', () => {
    const calculated = (own: Partial<CellModel>, other: Partial<CellModel>) => {
      const model = form();
      set(model, schoolTab, 1, 5, { value: 'tu_kiem_tra' });
      set(model, schoolTab, 2, 5, { change: { locked: true }, ...own });
      return set(model, schoolTab, 3, 5, { change: { locked: true }, ...other });
    };
    const formulas = () => calculated({ value: 'Đạt', formula: '=IF(D3>0,"Đạt","")' }, { value: 'Đạt', formula: '=IF(D4>0,"Đạt","")' });
    const told = (typed: SpreadsheetModel) => run(formulas(), { 'A.xlsx': returnedFrom(formulas(), typed) }).said;
    expect(told(calculated({ value: '12' }, { value: 'Đạt', formula: '=IF(D4>0,"Đạt","")' }))).toContain(`${schoolTab}: F3 trong “A.xlsx”`);
    expect(told(calculated({ value: 'Cần sửa' }, { value: 'Cần sửa' }))).not.toContain('F3');
    expect(told(formulas())).not.toContain('F3');
  });

  test.each([
    ['on its own cell', 2, 3, 'Trang tính1: D3 trong “THPT Kiến An.xlsx” có ghi chú'],
    ['on its name', 2, 1, 'Trang tính1: B3 trong'],
    ['on a header', 1, 2, 'Trang tính1: C2 trong'],
  ])('a note %s, without what it says', (_, row, column, told) => {
    const said = sentAnd((model) => set(model, tab, row, column, { note: 'Số đúng là 35, hỏi cô Nga' }));
    expect(said).toContain(told);
    expect(said).not.toMatch(/35|Nga/);
  });

  test('only a note, another unit’s too: it is not nothing new; trap: one that the common workbook has', () => {
    const noted = (row: number, note: string) => set(linked(['', '', '', '']), tab, row, 2, { note });
    const own = run(linked(['', '', '', '']), { 'gui.xlsx': returnedFrom(linked(['', '', '', '']), noted(2, 'Số đúng là 35')) });
    expect(own.said).not.toContain('không có gì mới');
    expect(own.said).toContain('Trang tính1: C3 trong “gui.xlsx” có ghi chú');
    // A value there is told too: neither goes without a word.
    expect(sentAnd((model) => set(model, tab, 3, 2, { note: 'của Hải An' }))).toContain('Trang tính1: C4 trong');
    const same = run(noted(2, 'Sở hỏi lại'), { 'THPT Kiến An.xlsx': returnedFrom(noted(2, 'Sở hỏi lại'), noted(2, 'Sở hỏi lại')) });
    expect(same.said).not.toContain('ghi chú');
  });

  test('traps: what was sent, other units’ rows, rows that moved, formulas', () => {
    const numbered = linked([2, '', '', '']);
    set(numbered, tab, 3, 6, { value: 'của Hải An' });
    set(numbered, tab, 4, 2, { value: 3, formula: '=SUM(C3:C4)' });
    const cells = sheetOf(numbered, tab).cells;
    const [first, second] = [cells.get(2), cells.get(3)];
    if (first && second) cells.set(2, second).set(3, first);
    const { said } = run(linked(['', '', '', '']), { 'THPT Kiến An.xlsx': returnedFrom(linked(['', '', '', '']), numbered) });
    expect(said).toContain('lấy 1 ô');
    expect(said).not.toContain('ngoài phần gộp');
  });
});

describe('units across and repeated rows', () => {
  const fields = ['Số buổi tuyên truyền', 'Số lượt người tham gia tuyên truyền', 'Kinh phí'].flatMap((name) =>
    [2023, 2024].map((year) => `${name} năm ${year}`),
  );
  const across = (own: readonly Value[], ...more: (readonly Value[])[]) => {
    const others = ['Phòng GDĐT quận Lê Chân', 'Phòng GDĐT huyện An Dương', 'Trường THPT Thái Phiên'];
    const all = [
      ...others.map((name, at) => [name, ...fields.map((_, field) => 10 * at + field + 1)]),
      ...[own, ...more].map((values) => ['Trường THPT Lê Chân', ...values]),
    ];
    const rows = [
      ['Nội dung', ...all.map(([name]) => name ?? '')],
      ...fields.map((field, at) => [field, ...all.map((column) => column[at + 1] ?? '')]),
    ];
    return book({ Biểu: rows }, () => ({}));
  };

  test('a copied column is called a column, and is not to be added', () => {
    const { said } = run(across([]), { 'THPT Lê Chân.xlsx': across([6, 7, 100, 200], [6, 8, 100, 200]) });
    expect(said).toContain('cột F trong “THPT Lê Chân.xlsx” không có chỗ');
    expect(said).toContain('hãy để lại một cột');
    expect(said).not.toMatch(/dòng \d+ trong|hãy thêm một/);
  });

  test('a repeated row of our form is not to be added', () => {
    const returned = form();
    sheetOf(returned, answerTab).cells.set(4, new Map(['A', 'Phòng A', '50', '', '', ''].map((value, c) => [c, { value, style: 0 }])));
    const { said } = run(form(), { 'A.xlsx': returned });
    expect(said).toContain('Số liệu (A): dòng 5 trong “A.xlsx” không có chỗ trong bản chung; đơn vị có nhiều dòng');
  });
});

test('an erased text is told, with where it still is; the help says the same', async () => {
  const { help } = await import('../../local/help.vi.ts');
  const sent = () => form(schools, ['5', '6', 'Thiếu máy', '']);
  const { said, at } = run(sent(), { 'A.xlsx': returnedFrom(sent(), form(schools, ['5', '6', '', ''])) });
  expect(at(answerTab, 2, 4)?.value).toBe('');
  expect(said).toContain('Số liệu!E3 (A, kho_khan): (chữ, 9 ký tự) → (trống)');
  expect(said).toContain('1 ô bản chung có chữ mà “A.xlsx” đã xóa so với lúc gửi (Số liệu!E3): bản gộp để trống');
  expect(said).toContain('trong bản chung trước khi gộp');
  expect(help.gop).toContain('thì bản gộp để trống theo và nêu ra');
});

describe('one file that cannot be read', () => {
  test('refuses only itself: status 1, a line, the others are merged', () => {
    const { status, said, at } = run(form(), {
      'hong.xlsx': Buffer.from('x'),
      'A.xlsx': form(schools, ['5', '6', 'mới', '']),
    });
    expect(status).toBe(1);
    expect(at(answerTab, 2, 4)?.value).toBe('mới');
    expect(said).toContain('hong.xlsx');
    expect(said).toContain('Chưa gộp 1 tệp nêu trên, các tệp khác đã gộp');
  });

  test('alone: status 2, nothing is written', () => {
    expect(run(form(), { 'hong.xlsx': Buffer.from('x') })).toMatchObject({ status: 2, schools: [] });
  });
});

describe('values that programs made', () => {
  const typed = (value: Value, numberFormat: string, column: number) => {
    const model = form();
    set(model, answerTab, 2, column, { value, change: { numberFormat, locked: false } });
    return run(form(), { 'A.xlsx': model });
  };
  const at = (year: string, clock = '00:00:00') => new Date(`${year}T${clock}+07:00`);

  test.each([
    ['yyyy-mm-dd h:mm:ss', '20/12/2024'],
    ['dd/mm/yyyy hh:mm', '20/12/2024'],
    ['dd/mm/yyyy', '20/12/2024'],
    ['d/m/yyyy', '20/12/2024'],
    ['mm/yyyy', '12/2024'],
  ])('a day of the format %s', (format, text) => {
    const { at: cell, said } = typed(at('2024-12-20'), format, 5);
    expect(cell(answerTab, 2, 5)?.value).toBe(text);
    expect(said).toContain(`(trống) → “${text}”`);
  });

  test.each([
    [0, '#,##0;-#,##0;"-"', '0'],
    [0, '#', '0'],
    [1500, '#,##0,', '1500'],
    [15_500_000, '#,##0,', '15500000'],
    [2.6, '0', '2,6'],
    [1234, '0.0E+00', '1234'],
    [9438, '#,##0', '9.438'],
    [12, '0" lượt"', '12 lượt'],
    [0.5, '0%', '50%'],
  ])('%d under the format %s', (value, format, text) => {
    const { at: cell } = typed(value, format, 4);
    expect(cell(answerTab, 2, 4)?.value).toBe(text);
  });

  test('a moment keeps its clock', () => {
    expect(typed(at('2024-12-20', '16:30:00'), 'dd/mm/yyyy hh:mm', 5).at(answerTab, 2, 5)?.value).toBe('20/12/2024 16:30');
  });

  test('a decimal is told as it is written', () => {
    const { at: cell, said } = typed(12.5, 'General', 4);
    expect(cell(answerTab, 2, 4)?.value).toBe('12,5');
    expect(said).toContain('“12,5”');
    const same = form(schools, ['5', '6', '12,5', '']);
    const number = set(form(schools, ['5', '6', '', '']), answerTab, 2, 4, {
      value: 12.5,
      change: { numberFormat: 'General', locked: false },
    });
    expect(run(same, { 'gui lai.xlsx': number }).said).toContain('không có gì mới');
  });
});

describe('what the unit’s own format says of a cell', () => {
  const tab = 'Trang tính1';
  const taken = (value: Value, numberFormat: string) =>
    run(linked(['', '', '', '']), {
      'THPT Kiến An.xlsx': returnedFrom(
        linked(['', '', '', '']),
        set(linked(['', '', '', '']), tab, 2, 2, { value, change: { numberFormat } }),
      ),
    }).at(tab, 2, 2)?.value;

  test.each<[Value, string, Value]>([
    [15, '0" triệu"', '15 triệu'],
    [12, '"hơn "0', 'hơn 12'],
    [12, '0" nghìn"', '12 nghìn'],
    [0, '"CCSL"', 'CCSL'],
    [0.5, '0%', '50%'],
    [1500, '#,##0,', 1500],
    [9438, '#,##0', 9438],
    [3, '00', 3],
    // A format hides digits; the number has them.
    [15.55, '0.0" triệu"', '15,55 triệu'],
    [15.555, '0" triệu"', '15,5550 triệu'],
    [15_549_999, '#,##0,," triệu"', '15,549999 triệu'],
    [1234, '#,##0," nghìn"', '1,2340 nghìn'],
    [0.125, '0%', '12,5%'],
    [-12.6, '0" độ"', '-12,6 độ'],
    [15_000_000, '#,##0 "đ"', 15_000_000],
    [15, '"$"0', '$15'],
    [912_345_678, '0000000000', '0912345678'],
  ])('%s under %s is %s, in a sheet of others too', (value, format, said) => {
    expect(taken(value, format)).toBe(said);
  });

  test.each<[string, Value]>([
    ['"~"0', '~130'],
    ['"hơn "0', 'hơn 130'],
    ['0" nghìn"', '130 nghìn'],
    ['0.0', 130],
    ['0 "đồng"', 130],
  ])('over the same number, under %s: %s', (numberFormat, said) => {
    const master = () => set(linked(['', '', '', '']), tab, 2, 2, { value: 130 });
    const returned = returnedFrom(master(), set(master(), tab, 2, 2, { value: 130, change: { numberFormat } }));
    expect(run(master(), { 'THPT Kiến An.xlsx': returned }).at(tab, 2, 2)?.value).toBe(said);
  });

  test.each(['mm/dd/yyyy', 'm/d/yyyy', 'd-mmm-yy', 'dd/mm/yyyy hh:mm'])('a day under %s is written day first', (numberFormat) => {
    const typed = set(form(), answerTab, 2, 5, { value: new Date(Date.UTC(2024, 3, 2, 17)), change: { numberFormat } });
    expect(run(form(), { 'A.xlsx': returnedFrom(form(), typed) }).at(answerTab, 2, 5)?.value).toBe('03/04/2024');
  });
});

describe('the restricted workbook', () => {
  const people = (rows: Rows) =>
    book(
      {
        [answerTab]: [['Biểu mẫu'], ['ma_don_vi', 'ten_don_vi', 'so_tre_duoc_ho_tro.2023'], ['A', 'Phòng A', '']],
        'BTC 2 Trẻ em': [['Biểu mẫu'], ['ma_don_vi', 'nam', 'so_nan_nhan'], ...rows],
        [schoolTab]: [['Biểu mẫu'], ['ma_don_vi', 'ten_co_so', 'so_lan.2023'], ['A', 'Trường TH Một', '1']],
      },
      (_, row, column) => ({ change: { numberFormat: '@', locked: row < 2 || column < 2 } }),
    );
  const without = (model: SpreadsheetModel, ...names: string[]) => {
    model.sheets = model.sheets.filter(({ name }) => !names.includes(name));
    return model;
  };
  const merge = (master: SpreadsheetModel, own: SpreadsheetModel) => run(master, {}, '--bang-rieng', save('rieng.xlsx', own)).said;

  test('a tab of people that it lacks is told, one that it need not have is not', () => {
    const said = merge(people([['A', '2023', '']]), without(people([['A', '2023', '7']]), 'BTC 2 Trẻ em', schoolTab));
    expect(said).toContain('Tab “BTC 2 Trẻ em” của bản chung không có trong “rieng.xlsx”');
    expect(said).not.toContain(schoolTab);
  });

  test('a tab that only it has, a renamed one, a column that it lacks', () => {
    const own = people([['A', '2023', '7']]);
    expect(merge(without(people([]), 'BTC 2 Trẻ em'), own)).toContain('Tab “BTC 2 Trẻ em” chỉ có trong “rieng.xlsx”');
    const renamed = people([['A', '2023', '7']]);
    sheetOf(renamed, 'BTC 2 Trẻ em').name = 'Trẻ em';
    expect(merge(people([['A', '2023', '']]), renamed)).toContain('Tab “Trẻ em” trong “rieng.xlsx” được đọc như tab “BTC 2 Trẻ em”');
    const lacking = people([['A', '2023', '']]);
    set(lacking, answerTab, 1, 2, { value: 'so_tre' });
    expect(merge(people([['A', '2023', '']]), lacking)).toContain('Số liệu: cột so_tre_duoc_ho_tro.2023 của bản chung không thấy');
  });

  test('trap: one that has all of it tells of nothing more', () => {
    const said = merge(people([['A', '2023', '']]), without(people([['A', '2023', '7']]), schoolTab));
    expect(said).toContain('lấy 1 ô của 1 đơn vị, 0 ô cần quyết định');
    expect(said).not.toMatch(/không gộp|ngoài phần gộp/);
  });
});

describe('a unit whose row is not in the table that it returned', () => {
  const two: Rows = [...schools, ['B', 'Trường THPT B', 'THPT', '5', '6']];
  const withB = (model: SpreadsheetModel, code = 'B') => {
    ['B', 'Trường B', '1', '2', '', ''].forEach((value, column) => {
      const cell = { value: column === 0 ? code : value, change: { numberFormat: '@', locked: column < 2 } };
      set(model, answerTab, 3, column, cell);
    });
    return model;
  };

  test.each<[string, (typed: SpreadsheetModel) => void, RegExp]>([
    [
      'its code was retyped',
      (typed) => set(typed, answerTab, 2, 0, { value: 'B' }),
      /Số liệu: không thấy A trong “A\.xlsx”.*dòng 3 \(B\), dòng 4 \(B\) nhiều hơn/,
    ],
    [
      'its row was deleted',
      (typed) => sheetOf(typed, answerTab).cells.delete(2),
      /Số liệu: không thấy A trong “A\.xlsx” \(mã, tên đã đổi, hoặc dòng đã bị xóa\) nên không lấy gì ở tab ấy: hãy/,
    ],
  ])('%s: told', (_, change, told) => {
    const typed = withB(form(two, ['7', '6', '', '']));
    change(typed);
    const { said, status } = run(withB(form(two)), { 'A.xlsx': returnedFrom(withB(form(two)), typed) });
    expect(status).toBe(0);
    expect(said).toMatch(told);
  });

  test('trap: a row that is there, in another place', () => {
    const typed = withB(form(two, ['7', '6', '', '']));
    const { cells } = sheetOf(typed, answerTab);
    const [first, second] = [cells.get(2), cells.get(3)];
    if (first && second) cells.set(2, second).set(3, first);
    const { said } = run(withB(form(two)), { 'A.xlsx': returnedFrom(withB(form(two)), typed) });
    expect(said).toContain('lấy 1 ô');
    expect(said).not.toContain('không thấy A');
  });
});

describe('two files of one unit in one command', () => {
  test('where they differ is told, once and by the cells of the common workbook', () => {
    const { said } = run(form(), {
      'A lần 1.xlsx': returnedFrom(form(), form(schools, ['9', '6', '', ''])),
      'A lần 2.xlsx': returnedFrom(form(), form()),
    });
    expect(said).toContain('“A lần 2.xlsx” và “A lần 1.xlsx” cùng của đơn vị A, khác nhau ở Số liệu!C3: hỏi đơn vị');
  });

  test('traps: two that say the same, and two of two units', () => {
    const again = returnedFrom(form(), form(schools, ['9', '6', '', '']));
    expect(run(form(), { 'A lần 1.xlsx': again, 'A lần 2.xlsx': again }).said).not.toContain('cùng của đơn vị');
  });
});

describe('money under another unit of money is another column', () => {
  const tab = 'Biểu';
  const money = (header: string, own: Value, title = 'BIỂU TỔNG HỢP', others: readonly Value[] = [10, 20]) =>
    book(
      {
        [tab]: [
          [title],
          ['STT', 'Tên đơn vị', 'Số buổi tuyên truyền năm 2024', header],
          [1, 'Trường THPT Thái Phiên', 3, own],
          [2, 'Trường THPT Ngô Quyền', 4, others[0] ?? ''],
          [3, 'Trường THPT Trần Phú', 5, others[1] ?? ''],
        ],
      },
      () => ({}),
    );
  const inMillions = 'Kinh phí năm 2024 (triệu đồng)';
  const inThousands = 'Kinh phí năm 2024 (nghìn đồng)';
  const file = 'Trường THPT Thái Phiên.xlsx';

  test.each<[string, SpreadsheetModel, SpreadsheetModel | null, SpreadsheetModel]>([
    ['the unit typed the header anew', money(inMillions, 30), money(inMillions, 30), money(inThousands, 25_000)],
    [
      'the unit put it into the title',
      money(inMillions, 30),
      money(inMillions, 30),
      money('Kinh phí năm 2024', 30_000, 'BIỂU TỔNG HỢP (ĐVT: nghìn đồng)'),
    ],
    [
      'the Department changed its header since',
      money(inThousands, 30, undefined, [10_000, 20_000]),
      money(inMillions, 30),
      money(inMillions, 31),
    ],
    ['nothing was sent', money(inMillions, ''), null, money(inThousands, 25_000)],
  ])('%s: nothing of the column is taken, and it is told', (_, master, sent, typed) => {
    const { said, at, status } = run(master, {
      [file]: sent ? returnedFrom(sent, set(typed, tab, 2, 2, { value: 9 })) : set(typed, tab, 2, 2, { value: 9 }),
    });
    expect(status).toBe(0);
    expect(at(tab, 2, 3)?.value ?? '').toBe(sheetOf(master, tab).cells.get(2)?.get(3)?.value);
    expect(said).toMatch(/Biểu: cột .* D là tiền, “Trường THPT Thái Phiên\.xlsx” ghi đơn vị tiền khác bản chung nên không lấy/);
    expect(said).not.toContain('dòng mã');
  });

  test('traps: the same unit of money in other words is taken', () => {
    const typed = money('Kinh phí năm 2024 (ĐVT: triệu đồng)', 31);
    const { said, at } = run(money(inMillions, 30), { [file]: returnedFrom(money(inMillions, 30), typed) });
    expect(at(tab, 2, 3)?.value).toBe(31);
    expect(said).not.toContain('đơn vị tiền');
  });

  test('a year that the unit typed anew is told by the column, not by a code that nobody knows', () => {
    const typed = set(money(inMillions, 30), tab, 1, 2, { value: 'Số buổi tuyên truyền năm 2023' });
    const { said } = run(money(inMillions, 30), { [file]: returnedFrom(money(inMillions, 30), typed) });
    expect(said).toMatch(/cột .* C của bản chung không thấy/);
    expect(said).not.toMatch(/nhom_2|dòng mã/);
  });
});
