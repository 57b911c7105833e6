/** The campaign before: its figures from a file or a kept final, units merged and split since, on both outlines. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { SpreadsheetModel } from '../../local/model.ts';
import { readTable } from '../../local/outline/table.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import type { LastRequest, LastView } from '../../src/api/api.ts';
import {
  asFile,
  call,
  cellOf,
  header,
  keep,
  plain,
  put,
  readUnit,
  refusalOf,
  rulesOf,
  sheetOf,
  taken,
  textFile,
  tidy,
  xlsxFile,
} from './lastForms.ts';

const district = (code: string, name: string) => [code, `Phòng GDĐT quận ${name}`, 'phong_gddt', 'Có'];

/** A form of the built-in outline with three offices. */
function schoolForm(): SpreadsheetModel {
  const form = newSpreadsheet('Kỳ này');
  const units = [header, district('PGD_A', 'Hồng Bàng'), district('PGD_B', 'Lê Chân'), district('PGD_C', 'Kiến An')];
  call(form, 'setUp', { units, establishments: [['ma_don_vi', 'ten_co_so', 'cap_hoc']] });
  return form;
}

describe('the school outline, from the workbook of the campaign before', () => {
  let old: SpreadsheetModel;
  let form: SpreadsheetModel;
  beforeAll(() => {
    old = schoolForm();
    put(old, 'PGD_A', 'nhom_2_so_buoi.2022', '03 (ba) buổi');
    put(old, 'PGD_A', 'so_tre_duoc_ho_tro.2023', 2);
    put(old, 'PGD_B', 'so_tre_duoc_ho_tro.2023', 11);
    put(old, 'PGD_C', 'so_tre_duoc_ho_tro.2023', 0);
    put(old, 'PGD_B', 'nhom_2_so_buoi.2022', 20);
    put(old, 'PGD_B', 'nhom_2_so_buoi.2023', 'khoảng 30');
    put(old, 'PGD_B', 'so_tre_duoc_ho_tro.2022', 7);
    form = schoolForm();
    put(form, 'PGD_A', 'nhom_2_so_buoi.2022', 5);
    put(form, 'PGD_B', 'nhom_2_so_buoi.2022', 21);
    put(form, 'PGD_B', 'so_tre_duoc_ho_tro.2022', 9);
  });

  test('nothing is shown while nothing is kept', () => {
    expect(taken<LastView>(call(form, 'readLast'))).toMatchObject({ source: '', own: 0, place: null });
    expect(cellOf(readUnit(form, 'PGD_A'), 'nhom_2_so_buoi', 2022)?.last).toBeUndefined();
  });

  test('each unit of the same code has its own figures; what is doubtful or points at people is left out', () => {
    const view = keep(form, asFile(xlsxFile(old)));
    expect(view).toMatchObject({ source: 'Từ tệp “tong-hop.xlsx”', own: 3, merged: 0, split: 0 });
    expect(view.lines).toEqual([
      'Tệp không có bản chốt: đã lấy số đang có trong tab số liệu.',
      'Đã lấy 3 số của 3 đơn vị kỳ trước.',
      'Bỏ qua 1 ô kỳ trước không đọc được thành số.',
      'Không chép 3 số về người, ở những năm có đơn vị dưới 3 người: tab này ai có đường dẫn cũng đọc được.',
    ]);
    expect([...sheetOf(form, 'Kỳ trước').cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value))).not.toContain(2);
  });

  test('of a year with one or two people of a unit nothing is kept, so that no sum less the others is theirs', () => {
    const cells = [...sheetOf(form, 'Kỳ trước').cells.values()].flatMap((row) => [...row.values()].map(({ value }) => value));
    expect(cells).toContain('so_tre_duoc_ho_tro.2022');
    expect(cells).not.toContain('so_tre_duoc_ho_tro.2023');
    expect(cells).not.toContain(11);
  });

  test('the sidebar has it with the box, and a contradiction asks without blocking', () => {
    const view = readUnit(form, 'PGD_A');
    expect(cellOf(view, 'nhom_2_so_buoi', 2022)?.last).toBe('3');
    expect(rulesOf(view).map(({ severity, message }) => [severity, message])).toEqual([
      [
        'note',
        '“Số buổi tuyên truyền” năm 2022 (5) khác số đã chốt ở kỳ trước (3). Gõ nhầm thì sửa lại; nếu số mới đúng thì ghi lý do vào “Giải trình của đơn vị”.',
      ],
    ]);
    expect(rulesOf(view)[0]?.fixes.map(({ change }) => change.to)).toEqual(['3']);
  });

  test('a sentence on people names no figure', () => {
    const messages = rulesOf(readUnit(form, 'PGD_B')).map(({ message }) => message);
    expect(messages).toHaveLength(2);
    expect(messages.filter((one) => one.includes('được hỗ trợ')).join('')).not.toMatch(/\((?:7|9)\)/);
  });

  test('no unit sees a figure of another', () => {
    const shown = JSON.stringify(readUnit(form, 'PGD_C'));
    expect(shown).not.toMatch(/"last"/);
  });

  test('a run tells it, and what is kept is part of what it rests on', () => {
    const one = call(form, 'consolidateNow', { state: 'TAM' }) as {
      manifest: { findings: { rule: string; unit: string }[]; inputs: { sha256: string } };
    };
    expect(one.manifest.findings.filter(({ rule }) => rule === 'Y03').map(({ unit }) => unit)).toEqual(['PGD_A', 'PGD_B', 'PGD_B']);
    keep(form, asFile(xlsxFile(old), { tolerance: 10 }));
    const other = call(form, 'consolidateNow', { state: 'TAM' }) as typeof one;
    expect(other.manifest.findings.filter(({ rule }) => rule === 'Y03').map(({ unit }) => unit)).toEqual(['PGD_A', 'PGD_B']);
    expect(other.manifest.inputs.sha256).not.toBe(one.manifest.inputs.sha256);
  });

  test('it can be taken away again', () => {
    expect(keep(form, { kind: 'none' })).toMatchObject({ source: '', own: 0 });
    expect(form.sheets.some(({ name }) => name === 'Kỳ trước')).toBe(false);
    expect(rulesOf(readUnit(form, 'PGD_A'))).toEqual([]);
  });

  test('what cannot be used is refused, and nothing is lost', () => {
    keep(form, asFile(xlsxFile(old)));
    const refused = (request: LastRequest) => refusalOf(call(form, 'keepLast', request));
    expect(refused(asFile(textFile('ket-qua.json', '{}')))).toMatch(/^ket-qua\.json chỉ có tổng/);
    expect(refused(asFile(textFile('tong-hop.xlsx', 'không phải xlsx')))).toMatch(/^Không tìm thấy số liệu kỳ trước/);
    expect(refused(asFile(textFile('bang.csv', 'a,b\n1,2\n')))).toMatch(/^Không tìm thấy số liệu kỳ trước/);
    expect(refused(asFile(xlsxFile(newSpreadsheet('Trống'))))).toMatch(/^Không tìm thấy số liệu kỳ trước/);
    expect(refused(asFile(xlsxFile(old), { merged: textFile('a.csv', 'một cột\nA\n') }))).toMatch(/^Bảng sáp nhập cần hai cột/);
    expect(refused({ kind: 'version', version: 1, ...plain })).toMatch(/^Bảng tính không có bản chốt này/);
    expect(taken<LastView>(call(form, 'readLast'))).toMatchObject({ own: 3 });
  });

  test('the final of this very campaign is not the one before', () => {
    const own = schoolForm();
    call(own, 'consolidateNow', { state: 'CHOT' });
    const reply = call(own, 'keepLast', { kind: 'version', version: 1, ...plain });
    expect(refusalOf(reply)).toMatch(/^Bản chốt này là của chính đợt đang báo cáo/);
  });

  test('of a file with finals the newest counts, and a later final of this form keeps what it was checked against', () => {
    const before = schoolForm();
    put(before, 'PGD_A', 'nhom_2_so_buoi.2022', 4);
    call(before, 'consolidateNow', { state: 'CHOT' });
    put(before, 'PGD_A', 'nhom_2_so_buoi.2022', 400);
    const view = keep(form, asFile(xlsxFile(before)));
    expect(view.lines[0]).toBe('Đã lấy 1 số của 3 đơn vị kỳ trước.');
    expect(cellOf(readUnit(form, 'PGD_A'), 'nhom_2_so_buoi', 2022)?.last).toBe('4');
    const { manifestText } = call(form, 'consolidateNow', { state: 'CHOT' }) as { manifestText: string };
    keep(form, { kind: 'none' });
    const verified = call(form, 'verify', manifestText) as { lines: string[] };
    expect(verified.lines.join(' ')).toMatch(/khớp|đúng/i);
  });

  test('the sample as the campaign before itself: each unit its own, typed twice neither, and nothing contradicts', () => {
    const sample = readFileSync('samples/chien-dich-2024.xlsx');
    const now = readXlsx(new Uint8Array(sample), 'chien-dich-2024.xlsx');
    const view = keep(now, asFile({ name: 'chien-dich-2024.xlsx', base64: sample.toString('base64') }));
    expect(view.own).toBeGreaterThan(90);
    expect(view.lines[1]).toMatch(/^Đã lấy \d{4} số của \d+ đơn vị kỳ trước\.$/);
    const { manifest } = call(now, 'consolidateNow', { state: 'TAM' }) as { manifest: { findings: { rule: string }[] } };
    expect(manifest.findings.filter(({ rule }) => rule === 'Y03')).toEqual([]);
  });

  test('a workbook that was written and opened again still has it', () => {
    keep(form, asFile(xlsxFile(old)));
    const again = readXlsx(writeXlsx(form), 'lai.xlsx');
    expect(cellOf(readUnit(again, 'PGD_A'), 'nhom_2_so_buoi', 2022)?.last).toBe('3');
  });
});

describe('the police outline of 2025: districts became communes', () => {
  const rows = readTable(readFileSync('samples/de-cuong-catp2386-2025.tsv', 'utf8'));
  const communes = ['Hồng Bàng', 'An Biên', 'Lê Chân', 'Kiến An'].map((name, at) => [`X${at + 1}`, `UBND phường ${name}`, 'ubnd_xa', 'Có']);
  const form = newSpreadsheet('2025');
  let field = '';

  beforeAll(() => {
    call(form, 'setUp', { outline: rows, units: [header, ...communes] });
    const view = readUnit(form, 'X1');
    field = view.form.flatMap(({ fields }) => fields).find(({ cells }) => cells.length > 1)?.code ?? '';
  });

  test('districts merged into one commune are summed, only where each gave its figure; a split one gives none', () => {
    const file = textFile(
      'so-lieu-chuan.csv',
      tidy([
        ['Q1', 'UBND quận Một', field, 2022, '4'],
        ['Q1', 'UBND quận Một', field, 2023, '5'],
        ['Q2', 'UBND quận Hai', field, 2022, '6'],
        ['Q3', 'UBND quận Ba', field, 2022, '8'],
        ['X4', 'UBND phường Kiến An', field, 2022, '9'],
        ['Q9', 'UBND quận Chín', field, 2022, '1'],
      ]),
    );
    const merged = textFile(
      'sap-nhap.tsv',
      'Đơn vị cũ\tĐơn vị mới\nUBND quận Một\tX1\nQ2\tUBND phường Hồng Bàng\nQ3\tX2\nQ3\tX3\nQ9\tX77\n',
    );
    const view = keep(form, asFile(file, { merged }));
    expect(view).toMatchObject({ own: 1, merged: 1, split: 2 });
    expect(view.lines).toEqual([
      'Đã lấy 6 số của 5 đơn vị kỳ trước.',
      'Bảng sáp nhập nêu đơn vị không có trong danh sách: X77. Sửa tên, mã ở bảng sáp nhập rồi lấy lại.',
      'Đã chia cho nhiều đơn vị nên không nêu số cho riêng đơn vị nào: UBND quận Ba.',
    ]);
    const [one, two, four] = ['X1', 'X2', 'X4'].map((unit) => readUnit(form, unit));
    expect([2022, 2023].map((year) => one && cellOf(one, field, year)?.last)).toEqual(['10', undefined]);
    expect(one?.heritage).toBe('Số kỳ trước là tổng của các đơn vị nay gộp vào: UBND quận Một, UBND quận Hai.');
    expect(two && cellOf(two, field, 2022)?.last).toBeUndefined();
    expect(two?.heritage).toBe(
      'Kỳ trước tính trong UBND quận Ba, nay chia cho 2 đơn vị: số ấy không chia được cho riêng đơn vị, chỉ so được tổng của cả 2 khi tất cả đã có số.',
    );
    expect(four && cellOf(four, field, 2022)?.last).toBe('9');
    expect(four?.heritage).toBeUndefined();
  });

  test('a contradiction with the sum says how many units it is of', () => {
    put(form, 'X1', `${field}.2022`, 11);
    expect(rulesOf(readUnit(form, 'X1')).map(({ message }) => message)).toEqual([
      expect.stringMatching(/năm 2022 \(11\) khác tổng kỳ trước của 2 đơn vị cũ \(10\)\./),
    ]);
  });

  test('what an officer corrects in the tab holds, also when figures are taken again', () => {
    put(form, 'Q9', 'don_vi_ke_thua', 'X3', 'Kỳ trước');
    put(form, 'Q3', 'don_vi_ke_thua', 'X2', 'Kỳ trước');
    expect(cellOf(readUnit(form, 'X2'), field, 2022)?.last).toBe('8');
    const again = textFile('so-lieu-chuan.csv', tidy([['Q3', 'UBND quận Ba', field, 2022, '12']]));
    expect(keep(form, asFile(again))).toMatchObject({ merged: 1, split: 0 });
    expect(cellOf(readUnit(form, 'X2'), field, 2022)?.last).toBe('12');
  });
});
