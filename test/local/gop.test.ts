/** A unit's returned workbook is merged into the Department's: its own cells, and nothing else. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepSent } from '../../local/merge/keepSent.ts';
import { gop, gui } from '../../local/merge/merge.ts';
import type { CellModel, SheetModel, SpreadsheetModel, Value } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { lostFeatures, readFeatures } from '../fixtures/xlsx/features.ts';
import { handmadeWorkbook } from '../fixtures/xlsx/handmade.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gop-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

type Rows = readonly (readonly Value[])[];

/** A tab with labels, a code row and rows; the first `locked` columns are the Department's. */
function addTab(model: SpreadsheetModel, name: string, rows: Rows, locked: (row: number) => number): SheetModel {
  const sheet = newSheet(100 + model.sheets.length, name);
  [['Biểu mẫu'], ...rows].forEach((row, r) => {
    const cells = row.map((value, column): [number, CellModel] => [
      column,
      { value, style: 0, change: { numberFormat: '@', locked: r < 2 || column < locked(r) } },
    ]);
    sheet.cells.set(r, new Map(cells));
  });
  sheet.protection = { description: '', unprotected: [] };
  model.sheets.push(sheet);
  return sheet;
}

const answerCodes = ['ma_don_vi', 'ten_don_vi', 'so_vu.2023', 'so_vu.2024', 'dau_moi', 'hoan_thanh'];
const schoolCodes = ['ma_don_vi', 'ten_co_so', 'so_lan.2024'];

/** `answers` and `schools` are rows under the code row; a school row without a name is a spare one. */
function form(answers: Rows, schools: Rows = [], kept?: Rows): SpreadsheetModel {
  const model = newSpreadsheet('so.xlsx');
  addTab(model, 'Số liệu', [answerCodes, ...answers], () => 2);
  addTab(model, 'BTC 1 Cơ sở', [schoolCodes, ...schools], (row) => (schools[row - 2]?.[1] === '' ? 1 : 2));
  if (kept !== undefined) addTab(model, 'Chốt v1 – Số liệu', [answerCodes, ...kept], () => 2).hidden = true;
  return model;
}

function addRow(model: SpreadsheetModel, row: readonly Value[]): void {
  const sheet = model.sheets[1];
  const at = Math.max(...(sheet?.cells.keys() ?? [])) + 1;
  sheet?.cells.set(
    at,
    new Map(row.map((value, column) => [column, { value, style: 0, change: { numberFormat: '@', locked: column < 2 } }])),
  );
}

function save(name: string, model: SpreadsheetModel): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, writeXlsx(model));
  return file;
}

function shown(sheet: SheetModel | undefined): Value[][] {
  return [...(sheet?.cells.values() ?? [])].slice(2).map((cells) => [...cells.values()].map(({ value }) => value));
}

/** Runs the command; gives the tabs of what it wrote. */
function run(master: SpreadsheetModel, returned: Record<string, SpreadsheetModel>) {
  const out = path.join(folder, 'gop.xlsx');
  fs.rmSync(out, { force: true });
  const said: string[] = [];
  const files = Object.entries(returned).map(([name, model]) => save(name, model));
  const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
  const status = gop([save('so.xlsx', master), ...files, '--out', out], voice);
  const written = fs.existsSync(out) ? readXlsx(new Uint8Array(fs.readFileSync(out)), 'gop.xlsx') : null;
  const tab = (name: string) => shown(written?.sheets.find((sheet) => sheet.name === name));
  return { status, said: said.join('\n'), written, answers: tab('Số liệu'), schools: tab('BTC 1 Cơ sở') };
}

const a = ['A', 'Trường A', '', '', '', ''];
const b = ['B', 'Trường B', '3', '4', 'Bà B', ''];

describe('a cell of the unit', () => {
  const cases: [what: string, master: string, kept: string | null, returned: string, result: string, conflict: boolean][] = [
    ['blank in the master: the returned is taken', '', null, '5', '5', false],
    ['the same: kept', '5', null, '5', '5', false],
    ['blank in the returned, no kept copy: the master stays', '5', null, '', '5', false],
    ['both filled, no kept copy: a conflict', '5', null, '7', '5', true],
    ['changed by the unit only: taken', '5', '5', '7', '7', false],
    ['emptied by the unit only: emptied', '5', '5', '', '', false],
    ['changed by the Department only: the master stays', '9', '5', '5', '9', false],
    ['changed by both in the same way: kept', '9', '5', '9', '9', false],
    ['changed by both: a conflict', '9', '5', '7', '9', true],
    ['filled by both where the copy was blank: a conflict', '9', '', '7', '9', true],
    ['other spaces and another encoding of the same letters: the same', 'đã xử lý', null, ' đã xử lý '.normalize('NFD'), 'đã xử lý', false],
  ];
  it.each(cases)('%s', (_, master, kept, returned, result, conflict) => {
    const row = (value: string) => ['A', 'Trường A', value, '', '', ''];
    const merged = run(form([row(master)], [], kept === null ? undefined : [row(kept)]), { 'a.xlsx': form([row(returned)]) });
    expect([merged.status, merged.answers[0]?.[2]]).toEqual([0, result]);
    // A cell that was taken is listed too, with what was there.
    expect(merged.said.includes('Số liệu!C3 (A, so_vu.2023): bản chung')).toBe(conflict);
  });

  it('is shown in no conflict, for it may be about a child', () => {
    const row = (value: string) => ['A', 'Trường A', value, '', '', ''];
    const { said } = run(form([row('em N. lớp 5')]), { 'a.xlsx': form([row('em M. lớp 6')]) });
    expect(said).toContain('giữ bản chung');
    expect(said).not.toMatch(/em [NM]\./);
  });

  it('is what the unit saw, where another program made a number or a date of it', () => {
    const returned = form([['A', 'Trường A', 5, new Date('2024-12-20T00:00:00+07:00'), '', '']]);
    for (const cell of returned.sheets[1]?.cells.get(2)?.values() ?? []) delete cell.change?.numberFormat;
    expect(run(form([a]), { 'a.xlsx': returned }).answers[0]).toEqual(['A', 'Trường A', '5', '20/12/2024', '', '']);
  });
});

describe('a cell that another program wrote', () => {
  const row = (value: string) => ['A', 'Trường A', value, '', '', ''];

  it.each(['#REF!', '#DIV/0!', '#N/A', '#NAME?', '#VALUE!', 'Loading...'])('%s is no value: the master stays, and it is told', (error) => {
    const { answers, said } = run(form([row('27')], [], [row('27')]), { 'A.xlsx': form([row(error)]) });
    expect(answers[0]?.[2]).toBe('27');
    expect(said).toContain('Số liệu!C3 (A, so_vu.2023): ô C3 trong “A.xlsx” là công thức chưa có kết quả hoặc báo lỗi');
  });

  it('is blank where none is written, as where a blank one is', () => {
    const returned = form([row('5')]);
    returned.sheets[1]?.cells.get(2)?.delete(2);
    expect(run(form([row('5')], [], [row('5')]), { 'A.xlsx': returned }).answers[0]?.[2]).toBe('');
    expect(run(form([row('5')]), { 'A.xlsx': returned }).answers[0]?.[2]).toBe('5');
  });
});

describe('what is told', () => {
  it('every cell taken, with before and after; words are not repeated', () => {
    const { said } = run(form([a], [], [a]), { 'A.xlsx': form([['A', 'Trường A', '5', '', 'Nguyễn Văn Nhiều Chữ', '']]) });
    expect(said).toContain('Số liệu!C3 (A, so_vu.2023): (trống) → “5”');
    expect(said).toContain('(trống) → (chữ, 20 ký tự)');
    expect(said).not.toContain('Nhiều Chữ');
  });

  it.each(['Vụ em Tú', 'Thu Trà 6B', '0988123123'])('no short word that may be about a person: %s', (typed) => {
    const { said } = run(form([a], [], [a]), { 'A.xlsx': form([['A', 'Trường A', '5', '', typed, '']]) });
    expect(said).toContain(`(trống) → (chữ, ${typed.length} ký tự)`);
    expect(said).not.toContain(typed);
  });

  it('no count of a table by year, whose rows are of people', () => {
    const children = (count: string) => {
      const model = form([a]);
      addTab(
        model,
        'BTC 2 Trẻ em',
        [
          ['ma_don_vi', 'nam', 'nguon', 'so_nan_nhan'],
          ['A', '2023', 'người thân', count],
        ],
        () => 3,
      );
      return model;
    };
    const { said } = run(children(''), { 'A.xlsx': children('1') });
    expect(said).toContain('  BTC 2 Trẻ em!D3 (A, so_nan_nhan)\n');
  });

  it('cells that the unit leaves blank and the Department has: kept, and said', () => {
    const { said, answers } = run(form([['A', 'Trường A', '5', '6', '', '']]), { 'A.xlsx': form([['A', 'Trường A', '', '7', '', '']]) });
    expect(answers[0]?.slice(2, 4)).toEqual(['5', '6']);
    expect(said).toContain('1 ô để trống trong “A.xlsx” mà bản chung có chữ (Số liệu!C3)');
  });

  it('a row that is gone, and a row whose name was typed anew', () => {
    const rows: [string, string, string][] = [
      ['A', 'TH Một', '1'],
      ['A', 'TH Hai', '2'],
    ];
    const gone = run(form([a], rows), { 'A.xlsx': form([a], [['A', 'TH Một', '1']]) });
    expect(gone.said).toContain('BTC 1 Cơ sở (A): dòng 4 của bản chung không thấy trong “A.xlsx”, đơn vị đã xóa dòng');
    const retyped = run(form([a], rows), {
      'A.xlsx': form(
        [a],
        [
          ['A', 'TH Một', '1'],
          ['A', 'TH Hai Bà Trưng', '2'],
        ],
      ),
    });
    expect(retyped.said).toContain('dòng 4 trong “A.xlsx” không có chỗ');
    expect(retyped.said).toContain('có thể đơn vị đã gõ lại tên');
    expect(retyped.schools).toEqual(rows);
  });
});

describe('the sender is found without renaming the file', () => {
  it('by the unit’s name in the file’s name', () => {
    const returned = form([
      ['A', 'Trường A', '1', '', '', ''],
      ['B', 'Trường B', '99', '4', '', ''],
    ]);
    expect(run(form([a, b]), { 'Báo cáo của TRƯỜNG a (bản cuối).xlsx': returned }).answers).toEqual([
      ['A', 'Trường A', '1', '', '', ''],
      b,
    ]);
  });

  it('where others have only answered since the form was sent', () => {
    const returned = form([
      ['A', 'Trường A', '1', '', '', ''],
      ['B', 'Trường B', '', '', '', ''],
    ]);
    const { said, answers } = run(form([a, b]), { 'tra-loi.xlsx': returned });
    expect(answers).toEqual([['A', 'Trường A', '1', '', '', ''], b]);
    expect(said).toContain('đơn vị A, lấy 1 ô');
  });
});

describe('a restricted workbook', () => {
  const restricted = (...rows: Rows) => {
    const model = newSpreadsheet('rieng.xlsx');
    addTab(model, 'Số liệu', [['ma_don_vi', 'ten_don_vi', 'so_vu.2023'], ...rows], () => 2);
    return model;
  };
  const merge = (master: SpreadsheetModel, own: SpreadsheetModel) => {
    const out = path.join(folder, 'chung.xlsx');
    fs.rmSync(out, { force: true });
    const said: string[] = [];
    const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
    const status = gop([save('so.xlsx', master), '--bang-rieng', save('rieng.xlsx', own), '--out', out], voice);
    const written = fs.existsSync(out) ? readXlsx(new Uint8Array(fs.readFileSync(out)), 'chung.xlsx') : null;
    return { status, said: said.join('\n'), answers: shown(written?.sheets.find(({ name }) => name === 'Số liệu')) };
  };

  it('gives the cells of every unit, found by unit and code, and leaves the other columns', () => {
    const { status, said, answers } = merge(form([a, ['B', 'Trường B', '', '4', 'Bà B', '']]), restricted(['B', '', '2'], ['A', '', '1']));
    expect(status).toBe(0);
    expect(answers.map((row) => row.slice(2, 5))).toEqual([
      ['1', '', ''],
      ['2', '4', 'Bà B'],
    ]);
    expect(said).toContain('lấy 2 ô của 2 đơn vị');
    expect(said).toContain('không tải lên bảng chung');
  });

  it('never replaces what the common sheet has, and names the cell, not the count', () => {
    const { said, answers } = merge(form([b]), restricted(['B', '', '17']));
    expect(answers[0]?.[2]).toBe('3');
    expect(said).toContain('Số liệu!C3 (B, so_vu.2023)');
    // The last line names the test's folder, whose number is anything.
    expect(said.replace(/^Đã ghi .*$/m, '')).not.toContain('17');
  });
});

describe('rows', () => {
  it('are found by their unit, wherever they stand, and columns by their codes', () => {
    const returned = newSpreadsheet('a.xlsx');
    addTab(
      returned,
      'Số liệu',
      [
        ['so_vu.2024', 'hoan_thanh', 'ma_don_vi', 'ten_don_vi'],
        ['4', '', 'B', 'Trường B'],
        ['8', 'Có', 'A', 'Trường A'],
      ],
      () => 0,
    );
    expect(run(form([a, b]), { 'a.xlsx': returned }).answers).toEqual([['A', 'Trường A', '', '8', '', 'Có'], b]);
  });

  it('of other units are never touched: the file is the unit’s whose code is in its name', () => {
    const returned = form([
      ['A', 'Trường A', '1', '', '', ''],
      ['B', 'Trường B', '99', '4', 'Ông A', 'Có'],
    ]);
    const merged = run(form([a, b]), { 'bao-cao-a.xlsx': returned });
    expect(merged.answers).toEqual([['A', 'Trường A', '1', '', '', ''], b]);
    expect(merged.said).toContain('không lấy dòng của đơn vị khác (B)');
  });

  it('of several units that differ, in a file that names none, are not merged at all', () => {
    const returned = form([
      ['A', 'Trường A', '1', '', '', ''],
      ['B', 'Trường B', '99', '4', '', ''],
    ]);
    const merged = run(form([a, b]), { 'tra-loi.xlsx': returned });
    expect([merged.status, merged.written]).toEqual([2, null]);
    expect(merged.said).toMatch(
      /^Tệp “tra-loi\.xlsx” khác bản chung ở dòng của 2 đơn vị \(A, B\): hãy đặt mã của đơn vị gửi tệp này vào tên tệp \(MÃ_ĐƠN_VỊ\.xlsx\)\.$/,
    );
  });

  it('of a reference table are known by their locked cells; spare rows pair in order', () => {
    const master = form(
      [a],
      [
        ['A', 'TH Một', ''],
        ['A', 'TH Hai', ''],
        ['A', '', ''],
        ['A', '', ''],
      ],
    );
    const returned = form(
      [a],
      [
        ['A', 'TH Hai', '2'],
        ['A', '', ''],
        ['A', 'TH Một', '1'],
      ],
    );
    for (const [row, name, times] of [[3, 'TH Mới', '3']] as const) {
      const cells = returned.sheets[2]?.cells.get(row);
      cells?.set(1, { value: name, style: 0 }).set(2, { value: times, style: 0 });
    }
    expect(run(master, { 'A.xlsx': returned }).schools).toEqual([
      ['A', 'TH Một', '1'],
      ['A', 'TH Hai', '2'],
      ['A', 'TH Mới', '3'],
      ['A', '', ''],
    ]);
  });

  it('that have no place in the master are listed', () => {
    const merged = run(form([a], [['A', 'TH Một', '']]), {
      'A.xlsx': form(
        [a],
        [
          ['A', 'TH Một', '1'],
          ['A', 'TH Thêm', '2'],
        ],
      ),
    });
    expect(merged.schools).toEqual([['A', 'TH Một', '1']]);
    expect(merged.said).toContain('BTC 1 Cơ sở (A): dòng 4 trong “A.xlsx” không có chỗ');
  });

  it('of a unit that the master does not have are named', () => {
    const { said } = run(form([a]), { 'C.xlsx': form([['C', 'Trường C', '1', '', '', '']]) });
    expect(said).toContain('không có dòng của đơn vị C: hãy thêm đơn vị');
  });

  it('of several files are merged one after the other', () => {
    const merged = run(form([a, ['B', 'Trường B', '', '', '', '']]), {
      'A.xlsx': form([['A', 'Trường A', '1', '', '', ''], b]),
      'B.xlsx': form([a, b]),
      'A ban 2.xlsx': form([['A', 'Trường A', '2', '', '', '']]),
    });
    expect(merged.answers).toEqual([['A', 'Trường A', '1', '', '', ''], b]);
    expect(merged.said).toMatch(
      /A\.xlsx: đơn vị A, lấy 1 ô, 0 ô cần[\s\S]*B\.xlsx: đơn vị B, lấy 3 ô[\s\S]*A ban 2\.xlsx: đơn vị A, lấy 0 ô, 1 ô cần/,
    );
  });

  it('keep what is locked or calculated, whatever the returned workbook says', () => {
    const master = form([a]);
    master.sheets[1]?.cells.get(2)?.set(5, { value: 'Loading...', formula: '=C3', style: 0, change: { locked: false } });
    const merged = run(master, { 'A.xlsx': form([['A', 'Tên khác', '1', '', '', 'Có']]) });
    expect(merged.answers).toEqual([['A', 'Trường A', '1', '', '', 'Loading...']]);
  });
});

describe('what could not be compared is told, never called nothing new', () => {
  const nothingNew = 'không có gì mới so với bản chung';
  const filled = ['A', 'Trường A', '30', '', 'Bà A', ''];
  const master = () =>
    form([['A', 'Trường A', '27', '', 'Bà A', ''], b], [['A', 'TH Một', '1']], [['A', 'Trường A', '27', '', 'Bà A', ''], b]);
  const returned = (change: (model: SpreadsheetModel) => void) => {
    const model = form([filled, b], [['A', 'TH Một', '1']]);
    change(model);
    return run(master(), { 'tra ve.xlsx': model });
  };
  const cell = (model: SpreadsheetModel, row: number, column: number): CellModel =>
    model.sheets[1]?.cells.get(row)?.get(column) ?? { value: '', style: 0 };
  const rename = (name: string) => (model: SpreadsheetModel) => {
    for (const sheet of model.sheets) if (sheet.name === 'Số liệu') sheet.name = name;
  };

  it.each(['Số liệu (2)', 'Bản sao của Số liệu', 'So lieu (2)', 'SỐ LIỆU', 'Báo cáo'])(
    'a tab called “%s” is read in its place, and said',
    (name) => {
      const { answers, said } = returned(rename(name));
      expect(answers[0]?.[2]).toBe('30');
      expect(said).toContain(`Tab “${name}” trong “tra ve.xlsx” được đọc như tab “Số liệu”`);
    },
  );

  it('a second tab of the same columns is never read in place of the tab itself', () => {
    const { answers, said } = returned((model) =>
      addTab(model, 'Số liệu (2)', [answerCodes, ['A', 'Trường A', '99', '', '', '']], () => 2),
    );
    expect(answers[0]?.[2]).toBe('30');
    expect(said).not.toContain('được đọc như');
    expect(said).toContain('Tab “Số liệu (2)” chỉ có trong “tra ve.xlsx”');
  });

  it('a tab that is not there', () => {
    const { said } = returned((model) => model.sheets.splice(1, 1));
    expect(said).toContain('Tab “Số liệu” của bản chung không có trong “tra ve.xlsx”');
    expect(said).not.toContain(nothingNew);
  });

  it('a row without its unit’s code', () => {
    const { answers, said } = returned((model) => {
      cell(model, 2, 0).value = '';
    });
    expect(answers[0]?.[2]).toBe('27');
    expect(said).toContain('Số liệu: dòng 3 trong “tra ve.xlsx” có chữ mà không có mã đơn vị');
    expect(said).not.toContain(nothingNew);
  });

  it('a row copied to an empty one and mended there', () => {
    const { said } = returned((model) => {
      cell(model, 2, 2).value = '27';
      addRow(model, filled);
    });
    expect(said).toContain('Số liệu (A): dòng 5 trong “tra ve.xlsx” không có chỗ trong bản chung');
    expect(said).not.toContain(nothingNew);
  });

  it('a column whose code was changed', () => {
    const { answers, said } = returned((model) => {
      cell(model, 1, 2).value = 'so_vu';
    });
    expect(answers[0]?.[2]).toBe('27');
    expect(said).toContain('Số liệu: cột so_vu.2023 của bản chung không thấy trong “tra ve.xlsx”');
    expect(said).not.toContain(nothingNew);
  });

  it.each(['a', ' A ', 'Ａ'])('the code “%s” is that of the unit', (code) => {
    const { answers, said } = returned((model) => {
      cell(model, 2, 0).value = code;
    });
    expect(answers[0]?.[2]).toBe('30');
    expect(said).not.toContain('hãy thêm đơn vị');
  });

  it('all compared and all the same is nothing new', () => {
    const { said } = returned((model) => {
      cell(model, 2, 2).value = '27';
    });
    expect(said).toContain(nothingNew);
    expect(said.split('\n')).toHaveLength(2);
  });
});

describe('the command', () => {
  it('loses nothing else of the master, and writes neither input', () => {
    const master = readXlsx(handmadeWorkbook(), 'so.xlsx');
    addTab(master, 'Phiếu', [answerCodes, a, b], () => 2);
    const before = writeXlsx(master);
    const returned = newSpreadsheet('a.xlsx');
    addTab(returned, 'Phiếu', [answerCodes, ['A', 'Trường A', '7', '', '', ''], b], () => 2);
    const files = [path.join(folder, 'master.xlsx'), save('A.xlsx', returned)] as const;
    fs.writeFileSync(files[0], before);
    const times = files.map((file) => fs.statSync(file).mtimeMs);
    const out = path.join(folder, 'moi.xlsx');
    expect(gop([...files, '--out', out], { write: () => undefined, complain: () => undefined })).toBe(0);
    const after = new Uint8Array(fs.readFileSync(out));
    expect(lostFeatures(readFeatures(before), readFeatures(after))).toEqual({});
    expect(files.map((file) => fs.statSync(file).mtimeMs)).toEqual(times);
  });

  const wrong: [what: string, given: () => string[], words: RegExp][] = [
    ['no file', () => ['--out', 'x.xlsx'], /^Cách dùng: /],
    ['no --out', () => [save('m.xlsx', form([a])), save('A.xlsx', form([a]))], /^Cách dùng: /],
    ['an unknown option', () => ['a.xlsx', 'b.xlsx', '--đè'], /^Không có tùy chọn “--đè”\. Cách dùng: /],
    [
      'a missing file',
      () => [save('m.xlsx', form([a])), path.join(folder, 'khong.xlsx'), '--out', path.join(folder, 'x.xlsx')],
      /Không tìm thấy tệp/,
    ],
    [
      'a workbook that is no form',
      () => [save('m.xlsx', form([a])), save('la.xlsx', newSpreadsheet('la.xlsx')), '--out', path.join(folder, 'x.xlsx')],
      /“la\.xlsx” không có dòng mã/,
    ],
    [
      'writing over the master',
      () => {
        const m = save('m.xlsx', form([a]));
        return [m, save('A.xlsx', form([a])), '--out', m];
      },
      /ghi đè/,
    ],
    [
      'writing over a returned file',
      () => {
        const r = save('A.xlsx', form([a]));
        return [save('m.xlsx', form([a])), r, '--out', r];
      },
      /ghi đè/,
    ],
  ];
  it.each(wrong)('refuses %s in one line', (_, given, words) => {
    const said: string[] = [];
    const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
    expect([gop(given(), voice), said]).toEqual([2, [expect.stringMatching(words)]]);
  });
});

describe('a workbook that keeps what it held when it was sent', () => {
  /** The master as it was sent; what the unit and the Department typed since. */
  function sendAndMerge(sent: Rows, returned: Rows, master: Rows, name = 'bao cao.xlsx') {
    const copy = form(returned);
    const kept = form(sent);
    keepSent(kept);
    copy.sheets.push(...kept.sheets.filter((sheet) => sheet.hidden));
    return run(form(master), { [name]: copy });
  }
  const row = (value: string, unit = 'A') => [unit, `Trường ${unit}`, value, '4', '', ''];

  it.each([
    ['changed by the unit only: taken', '5', '7', '5', '7', false],
    ['emptied by the unit only: emptied', '5', '', '5', '', false],
    ['emptied by the Department only: stays empty', '5', '5', '', '', false],
    ['changed by the Department only: the master stays', '5', '5', '9', '9', false],
    ['changed by both: a conflict', '5', '7', '9', '9', true],
    ['changed by both in the same way: kept', '5', '9', '9', '9', false],
    ['blank then, filled by both: a conflict', '', '7', '9', '9', true],
    ['blank then, filled by the unit: taken', '', '7', '', '7', false],
  ])('%s', (_, sent, returned, master, result, conflict) => {
    const { answers, said, status } = sendAndMerge([row(sent)], [row(returned)], [row(master)]);
    expect([status, answers[0]?.[2]]).toEqual([0, result]);
    expect(said.includes('bản chung đã có số liệu khác')).toBe(conflict);
  });

  it('its sender is the unit that changed something since, whatever the file is called and others did meanwhile', () => {
    const { answers, said, status } = sendAndMerge(
      [row('1'), row('1', 'B'), row('1', 'C')],
      [row('1'), row('2', 'B'), row('1', 'C')],
      [row('8'), row('1', 'B'), row('9', 'C')],
    );
    expect([status, ...answers.map((cells) => cells[2])]).toEqual([0, '8', '2', '9']);
    expect(said).toContain('đơn vị B, lấy 1 ô');
  });

  it('an older sending than the last final: what the Department typed since is not overwritten', () => {
    const kept = form([row('1')]);
    keepSent(kept);
    const copy = form([row('1')]);
    copy.sheets.push(...kept.sheets.filter((sheet) => sheet.hidden));
    expect(run(form([row('3')], [], [row('3')]), { 'A.xlsx': copy }).answers[0]?.[2]).toBe('3');
  });

  it('a report emptied whole is a withdrawal, and told', () => {
    const { said } = sendAndMerge(
      [['A', 'Trường A', '5', '6', 'Bà A', 'Có']],
      [['A', 'Trường A', '', '', '', '']],
      [['A', 'Trường A', '5', '6', 'Bà A', 'Có']],
    );
    expect(said).toContain('đơn vị A đã xóa hết 4 ô đã có, như rút báo cáo');
    expect(sendAndMerge([row('5')], [row('')], [row('5')]).said).not.toContain('rút báo cáo');
  });

  it('gui writes it: hidden, values alone, in place of an earlier sending; the tabs themselves are as they were', () => {
    const out = path.join(folder, 'gui.xlsx');
    const said: string[] = [];
    const voice = { write: (line: string) => said.push(line), complain: (line: string) => said.push(line) };
    expect(gui([save('so.xlsx', form([row('5')])), '--out', out], voice)).toBe(0);
    const sent = readXlsx(new Uint8Array(fs.readFileSync(out)), 'gui.xlsx');
    expect(sent.sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(['Bản gửi – Số liệu', 'Bản gửi – BTC 1 Cơ sở']);
    expect(shown(sent.sheets.find(({ name }) => name === 'Số liệu'))[0]?.slice(0, 4)).toEqual(['A', 'Trường A', '5', '4']);
    expect(gui([out, '--out', path.join(folder, 'gui-2.xlsx')], voice)).toBe(0);
    const again = readXlsx(new Uint8Array(fs.readFileSync(path.join(folder, 'gui-2.xlsx'))), 'gui-2.xlsx');
    expect(again.sheets.filter(({ name }) => name.startsWith('Bản gửi'))).toHaveLength(2);
    expect(gui([save('khac.xlsx', newSpreadsheet('khac.xlsx')), '--out', out], voice)).toBe(2);
  });
});
