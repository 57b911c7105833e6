/** Proposals of reports as a workbook: gone through by a person, then typed into blank cells of a copy. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { formTab } from '../../build/samples/formTab.ts';
import { answersTabName } from '../../build/samples/tabNames.vi.ts';
import type { SheetModel } from '../../local/model.ts';
import { proposalBook } from '../../local/written/proposalBook.ts';
import { readWritten } from '../../local/written/readWritten.ts';
import { takeProposalsFile } from '../../local/written/takeProposals.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';

const sample = path.resolve('samples/chien-dich-2024.xlsx');
const ward = path.resolve('samples/bao-cao-phuong-phu-lien-2025.txt');
const folder = mkdtempSync(path.join(tmpdir(), 'de-xuat-'));
const school = [
  'II. BÁO CÁO KẾT QUẢ THỰC HIỆN',
  '2. Giáo dục, truyền thông',
  'Năm 2022, nhà trường tổ chức 05 buổi tuyên truyền cho 1.250 lượt học sinh.',
  'Năm 2023, nhà trường tổ chức 07 buổi tuyên truyền.',
].join('\n');
const unit = 'Phòng GDĐT huyện An Dương';
const other = 'THPT_LE_HONG_PHONG';

let table: string[][];
beforeAll(() => {
  const file = path.join(folder, 'truong.txt');
  writeFileSync(file, school);
  const read = readWritten([file, ward]).filter((one) => !(one instanceof Error));
  const [sheet] = readXlsx(proposalBook(read as never, 'de-xuat.xlsx'), 'de-xuat.xlsx').sheets;
  table = sheet ? textsOf(sheet) : [];
}, 120_000);

function textsOf({ cells }: SheetModel): string[][] {
  return [...cells.entries()]
    .sort(([one], [another]) => one - another)
    .map(([, row]) => Array.from({ length: 10 }, (_, at) => String(row.get(at)?.value ?? '')));
}

const column = (head: string) => (table[0] ?? []).findIndex((one) => one.startsWith(head));

/** Changes of rows, each found by how its typed text begins and its file ends. */
type Going = readonly [file: string, typed: string, changes: Readonly<Record<string, string>>];

/** The workbook as a person saves it, taken into a copy of the sample. */
function take(goings: readonly Going[], into = sample) {
  const rows = table.map((row) => [...row]);
  for (const [file, typed, changes] of goings) {
    const row = rows.find((one) => one[0]?.endsWith(file) && one[column('Gõ vào ô')]?.startsWith(typed));
    if (!row) throw new Error(`no row for ${typed}`);
    change(row, changes);
  }
  return takeTable(rows, into);
}

function takeRow(at: number, changes: Going[2]) {
  const rows = table.map((row) => [...row]);
  change(rows[at] ?? [], changes);
  return takeTable(rows, sample);
}

function change(row: string[], changes: Going[2]): void {
  for (const [head, text] of Object.entries(changes)) row[column(head)] = text;
}

function takeTable(rows: readonly string[][], into: string) {
  const book = newSpreadsheet('de-xuat.xlsx');
  const [sheet] = book.sheets;
  if (sheet) sheet.rowCount = rows.length;
  rows.forEach((row, at) => {
    sheet?.cells.set(at, new Map(row.map((value, place) => [place, { value, style: 0 }])));
  });
  const file = path.join(folder, `${Math.random()}.xlsx`);
  writeFileSync(file, writeXlsx(book));
  return takeProposalsFile(file, into);
}

/** What a cell of a unit's row holds in a saved workbook. */
function cellOf(bytes: Uint8Array, code: string, field: string): string {
  const answers = formTab(readXlsx(bytes, 'ra.xlsx'), answersTabName);
  return answers.read(answers.rowsWhere('ma_don_vi', code)[0] ?? -1, field);
}

test('the table has a row a figure and a row a text, with a column for the unit and for the tick', () => {
  expect(table[0]).toEqual([
    'Tệp',
    'Đơn vị (tên hoặc mã)',
    'Mục trong báo cáo',
    'Câu',
    'Ghi vào mục',
    'Năm',
    'Gõ vào ô',
    'Mức chắc',
    'Cần xem vì',
    'Nhận (x)',
  ]);
  expect(table.filter((row) => row[0] === 'truong.txt' && row[5] !== '')).toHaveLength(3);
  expect(table.filter((row) => row[0] !== 'truong.txt' && row[7] === 'cần xem')).toHaveLength(6);
});

test('accepted rows are typed, with a changed field and year, their sentences kept; the input stays as it was', () => {
  const before = readFileSync(sample);
  const taken = take([
    ['truong.txt', '05 buổi', { 'Đơn vị': unit, Nhận: 'x' }],
    ['truong.txt', '1.250', { Nhận: 'X', Năm: '2024' }],
    ['lien-2025.txt', '12 buổi', { 'Đơn vị': other, Nhận: 'x', Năm: '2021' }],
    ['lien-2025.txt', 'Chỉ đạo các nhà trường', { 'Đơn vị': other, Nhận: 'x' }],
  ]);
  expect(taken.left).toEqual([]);
  expect(taken.written).toHaveLength(4);
  expect(taken.written.at(-1)).toMatch(/^Trường THPT Lê Hồng Phong: “[^”]+”: Chỉ đạo các nhà trường/);
  expect(cellOf(taken.bytes, other, 'nhom_2')).toContain('Đã tổ chức được 12 buổi truyền thông');
  expect(taken.written.join('\n')).toMatch(
    /An Dương: “.*”, năm 2022: 05 buổi[\s\S]*năm 2024: 1.250 lượt[\s\S]*Lê Hồng Phong: .*năm 2021: 12 buổi/,
  );
  const all = readXlsx(taken.bytes, 'ra.xlsx')
    .sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))))
    .join('\n');
  expect(all).toContain('năm 2022: theo báo cáo, “Năm 2022, nhà trường tổ chức 05 buổi tuyên truyền cho 1.250 lượt học sinh”');
  expect(readFileSync(sample).equals(before)).toBe(true);
}, 60_000);

test('what has no proposal is a row to read: a contradiction, a claim, an unplaced sentence; a person can fill and take it', () => {
  const toRead = table.filter((row) => row[column('Mức chắc')] === 'chỉ để đọc' && row[column('Gõ vào ô')] === '');
  const why = new Set(toRead.map((row) => row[column('Cần xem vì')]));
  expect([...why]).toEqual(expect.arrayContaining(['Hai câu trái nhau.', 'Số đơn vị tự nêu, không tính.', 'Chưa có chỗ trong đề cương.']));
  const proposed = new Set(table.filter((row) => !toRead.includes(row)).map((row) => row[column('Câu')]));
  const unplaced = toRead.filter((row) => row[column('Cần xem vì')]?.startsWith('Chưa có chỗ'));
  expect(unplaced.filter((row) => proposed.has(row[column('Câu')] ?? ''))).toEqual([]);
  const empty = { 'Đơn vị': unit, Nhận: 'x' };
  const at = table.indexOf(unplaced[0] ?? []);
  const filled = { ...empty, 'Ghi vào mục': 'II.2 Số buổi tuyên truyền', Năm: '2021', 'Gõ vào ô': '3 buổi' };
  expect(takeRow(at, empty).left).toEqual([expect.stringContaining(`Dòng ${at + 1}: cột “Gõ vào ô” trống`)]);
  expect(takeRow(at, filled).written).toEqual([expect.stringContaining('“II.2 Số buổi tuyên truyền”, năm 2021: 3 buổi')]);
}, 60_000);

test('a sentence that only its neighbours place is to be looked at, by name', () => {
  const file = path.join(folder, 'xep-theo.txt');
  writeFileSync(file, '1. Công tác chỉ đạo\nHiệu trưởng ký Kế hoạch số 12/KH-HS. Mọi tổ đều có bản riêng.');
  const [sheet] = readXlsx(proposalBook(readWritten([file]) as never, 'de-xuat.xlsx'), 'de-xuat.xlsx').sheets;
  const row = (sheet ? textsOf(sheet) : []).find((cells) => cells[column('Gõ vào ô')]?.includes('Mọi tổ'));
  expect(row?.[column('Mức chắc')]).toBe('cần xem');
  expect(row?.[column('Cần xem vì')]).toMatch(/^Xếp theo câu bên cạnh, .*: “Mọi tổ đều có bản riêng\.”$/);
});

test('files of one name are told apart by their folders; names of fields are on a second tab; rows are as high as their text', () => {
  const files = ['mot', 'hai'].map((one) => path.join(folder, one, 'bao-cao.txt'));
  for (const file of files) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, school);
  }
  const read = readWritten([...files, ...files.slice(0, 1)]);
  const names = ['mot/bao-cao.txt', 'hai/bao-cao.txt', 'mot/bao-cao.txt'];
  expect(read).toMatchObject(names.map((file) => ({ file })));
  const [proposals, fields] = readXlsx(proposalBook(read.slice(0, 2) as never, 'de-xuat.xlsx'), 'de-xuat.xlsx').sheets;
  expect(fields && [...fields.cells.values()].map((row) => row.get(0)?.value)).toContain('II.2 Số buổi tuyên truyền');
  const heights = [...(proposals?.cells.keys() ?? [])].map((row) => proposals?.rowHeights.get(row) ?? 0);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...heights)).toBeGreaterThanOrEqual(40);
}, 60_000);

test('a unit is known by the short form of its name, never by a name that two have', () => {
  for (const name of ['Phòng GD&ĐT huyện An Dương', 'PGD An Dương'])
    expect(take([['truong.txt', '05 buổi', { 'Đơn vị': name, Nhận: 'x' }]]).left).toEqual([]);
  expect(take([['truong.txt', '05 buổi', { 'Đơn vị': 'An Dương', Nhận: 'x' }]]).left).toEqual([
    expect.stringContaining('bảng không có đơn vị “An Dương”'),
  ]);
});

test('rows of an unknown unit are told in one line; two rows for one cell name the unit, the section and the year', () => {
  const rows = ['05 buổi', '1.250', '07 buổi'].map((typed): Going => ['truong.txt', typed, { 'Đơn vị': 'Trường lạ', Nhận: 'x' }]);
  expect(take(rows).left).toEqual([expect.stringMatching(/^Dòng 2–4: bảng không có đơn vị “Trường lạ”/)]);
  const x = { 'Đơn vị': unit, Nhận: 'x', Năm: '2022' };
  expect(
    take([
      ['truong.txt', '05 buổi', x],
      ['truong.txt', '07 buổi', x],
    ]).left,
  ).toEqual([expect.stringContaining(`cùng ghi vào ${unit}, “II.2 Số buổi tuyên truyền”, năm 2022`)]);
}, 60_000);

test('a filled cell, two rows for one cell, no unit, no year, an unknown field or tick: left, each with its row and why', () => {
  const first = take([['truong.txt', '05 buổi', { 'Đơn vị': unit, Nhận: 'x' }]]);
  const copy = path.join(folder, 'lan-1.xlsx');
  writeFileSync(copy, first.bytes);
  const again = take([['truong.txt', '05 buổi', { 'Đơn vị': unit, Nhận: 'x' }]], copy);
  expect(again).toMatchObject({ left: [], written: [expect.stringContaining('đã có sẵn')] });
  const over = take([['truong.txt', '07 buổi', { 'Đơn vị': unit, Nhận: 'x', Năm: '2022' }]], copy);
  expect(over).toMatchObject({ written: [], left: [expect.stringMatching(/^Dòng \d+: .*đang có “05 buổi”: không ghi đè/)] });
  const x = { Nhận: 'x', 'Đơn vị': unit };
  const many = take([
    ['truong.txt', '05 buổi', x],
    ['truong.txt', '07 buổi', { ...x, Năm: '2022' }],
    ['truong.txt', '1.250', { ...x, 'Ghi vào mục': 'Mục tự đặt' }],
    ['lien-2025.txt', '12 buổi', x],
    ['lien-2025.txt', 'hơn 21 buổi', { ...x, Năm: 'mọi năm' }],
    ['lien-2025.txt', '05 buổi', { ...x, Năm: '2019' }],
    ['lien-2025.txt', '13 trường hợp', { ...x, Năm: 'ngoái' }],
    ['lien-2025.txt', 'hơn 350', { ...x, Nhận: 'để xem' }],
    ['lien-2025.txt', 'không phát sinh', { ...x, 'Đơn vị': 'Trường không có' }],
  ]);
  expect(many.written).toEqual([]);
  const reasons = [
    /cùng ghi vào/,
    /không có mục này/,
    /điền cột “Năm”/,
    /chỉ dùng cho câu nói là không có/,
    /không hỏi/,
    /không đọc được/,
    /không rõ là nhận hay không/,
    /không có đơn vị “Trường không có”/,
  ];
  for (const why of reasons) expect(many.left.filter((line) => why.test(line) && /^Dòng \d/.test(line))).toHaveLength(1);
  expect(many.left).toHaveLength(reasons.length);
  expect(take([['truong.txt', '05 buổi', { Nhận: 'x' }]]).left).toEqual([expect.stringContaining('chưa biết là của đơn vị nào')]);
  expect(take([]).left).toEqual([expect.stringContaining('Chưa dòng nào được nhận')]);
}, 120_000);

test('a denial of the whole period is typed into every year by one row', () => {
  const taken = take([['lien-2025.txt', 'không phát sinh', { 'Đơn vị': unit, Nhận: 'x', Năm: 'mọi năm' }]]);
  expect(taken.left).toEqual([]);
  expect(taken.written).toHaveLength(4);
}, 60_000);

test('a workbook that is none of proposals is refused', () => {
  expect(takeProposalsFile(sample, sample)).toMatchObject({ written: [], left: [expect.stringContaining('không có bảng đề xuất')] });
}, 60_000);

test('a file whose name may name somebody is told by its place, one named after a school by its name', () => {
  const names = ['Vụ em Trần Gia Huy lớp 5B, SĐT 0356789012.txt', 'Vu_em_Tran_Gia_Huy_lop_5B.txt', 'Truong THPT Ngo Quyen.txt'];
  const files = names.map((name) => path.join(folder, name));
  for (const file of files) writeFileSync(file, school);
  const told = readWritten(files).map((one) => ('file' in one ? one.file : one.message));
  const unnamed = (at: number) => `Tệp thứ ${at} (tên tệp có thể nêu tên người)`;
  expect(told).toEqual([unnamed(1), unnamed(2), 'Truong THPT Ngo Quyen.txt']);
});

test('a sentence that would be a finding beside the others is left out and told; the others are typed', () => {
  const kept = 'Nhà trường phối hợp với Đoàn xã tổ chức diễn đàn.';
  const named = 'Nạn nhân là em Trần Thị Hồng Nhung, lớp 8A2, số 0912 345 678.';
  const at = table.findIndex((row) => row[column('Gõ vào ô')]?.startsWith('Chỉ đạo các nhà trường'));
  const { left, written } = takeRow(at, { 'Đơn vị': other, Nhận: 'x', Gõ: `${kept}\n${named}` });
  expect(left).toEqual([expect.stringMatching(/: 1 câu của “.+” không ghi: cạnh các câu khác có thể nêu thông tin cá nhân/)]);
  expect(written).toEqual([expect.stringContaining(kept)]);
  expect([...left, ...written].join()).not.toContain('Hồng Nhung');
});
