/** The command `tach`: counts of people go into a workbook of their own, and nothing else changes. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import tach from '../../local/apart/command.ts';
import { copySheet } from '../../local/copySheet.ts';
import { openWorkbook } from '../../local/inputFile.ts';
import type { CellModel, SpreadsheetModel } from '../../local/model.ts';
import { newSheet } from '../../local/newSheet.ts';
import { takeCell } from '../../local/services/cells.ts';
import { newSpreadsheet } from '../../local/xlsx/newSpreadsheet.ts';
import { cellReference, parseArea } from '../../local/xlsx/references.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { answerFields } from '../../src/outline/schema.ts';
import { sgddt2024 } from '../../src/outline/sgddt2024.ts';
import { parted, whole } from '../fixtures/partedForm.ts';
import { runHere } from '../fixtures/runHere.ts';
import { columnsOf, consolidate, findTab, open, put, rowsOf, tabs, type, valueAt } from '../proofs/safety/form.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tach-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function save(name: string, model: SpreadsheetModel): void {
  fs.writeFileSync(path.join(folder, name), writeXlsx(model));
}

const figures = ({ manifest }: ReturnType<typeof consolidate>) => ({
  ...(manifest.reporting as object),
  indicators: manifest.indicators,
  totals: manifest.totals,
});
const told = ({ manifest }: ReturnType<typeof consolidate>) => manifest.findings.map(({ rule, unit }) => `${rule} ${unit}`).sort();

/** What the formulas of a tab are, and which tabs they name. */
const formulasOf = ({ sheets }: SpreadsheetModel) =>
  sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()].flatMap(({ formula }) => formula ?? [])));

test('both files together are the one that was taken apart', async () => {
  save('CHUNG.xlsx', whole());
  const ran = await runHere(tach, folder, 'CHUNG.xlsx', '--out', 'ra');
  expect(ran).toMatchObject({ status: 0, complained: '' });
  expect(ran.said).toContain('bang-rieng.xlsx');
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  const one = consolidate(open(whole()));
  const two = consolidate(open(common));
  expect(figures(two)).toEqual(figures(one));
  expect(told(two)).toEqual(told(one));
});

test('the common workbook has no count of a child, and its lights ask for none', () => {
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  for (const unit of ['PA', 'PB', 'TA']) {
    const [row = -1] = rowsOf(common, tabs.answers, unit);
    expect(valueAt(common, tabs.answers, row, 'so_tre_duoc_ho_tro.2023')).toBe('');
    for (const child of rowsOf(common, tabs.children, unit)) expect(valueAt(common, tabs.children, child, 'so_nan_nhan')).toBe('');
  }
  expect([tabs.children, tabs.offenders].map((tab) => findTab(common, tab).hidden)).toEqual([true, true]);
  const { at } = columnsOf(common, tabs.answers);
  const compares = answerFields(sgddt2024).filter(({ native }) => native?.role === 'agreement');
  const agreeing = compares.map(({ code }) => at.get(code) ?? -1);
  const [row = -1] = rowsOf(common, tabs.answers, 'PA');
  const formulas = agreeing.map((column) => findTab(common, tabs.answers).cells.get(row)?.get(column)?.formula ?? '');
  expect(formulas.filter((one) => one === '=""')).toHaveLength(2);
  expect(formulas.filter((one) => one.length > 10).length).toBe(agreeing.length - 2);
});

test('the restricted workbook has nothing else but whose it is, and no formula points outside it', () => {
  const own = openWorkbook(path.join(folder, 'ra/bang-rieng.xlsx'));
  const names = own.sheets.map(({ name }) => name);
  expect(names.sort()).toEqual([tabs.registry, tabs.answers, tabs.children, tabs.offenders, tabs.settings].sort());
  const [row = -1] = rowsOf(own, tabs.answers, 'PA');
  expect(valueAt(own, tabs.answers, row, 'so_tre_duoc_ho_tro.2023')).toBe('15');
  expect(valueAt(own, tabs.answers, row, 'nhom_2')).toBe('');
  const pointed = formulasOf(own).flatMap((formula) => [...formula.matchAll(/'([^']+)'!/g)].map(([, name]) => name));
  expect(pointed.filter((name) => !names.includes(name ?? ''))).toEqual([]);
});

/** Codes and texts of the rows that say whose a restricted workbook is. */
function marks({ sheets }: SpreadsheetModel): ReadonlyMap<string, string> {
  const rows = sheets.filter(({ name }) => name === tabs.settings).flatMap(({ cells }) => [...cells.values()]);
  const texts = rows.map((row) => [...row.values()].map(({ value }) => String(value)));
  return new Map(texts.filter(([code]) => code?.startsWith('bang_rieng.')).map(([code = '', text = '']) => [code, text]));
}

test('both are marked as one another’s, with the form and its years', () => {
  const [common, own] = ['ra/CHUNG.xlsx', 'ra/bang-rieng.xlsx'].map((name) => marks(openWorkbook(path.join(folder, name))));
  expect(common?.get('bang_rieng.dau')).toMatch(/^\w+-\w+$/);
  expect(own?.get('bang_rieng.dau')).toBe(common?.get('bang_rieng.dau'));
  expect(own?.get('bang_rieng.mau')).toBe(sgddt2024.code);
  expect(own?.get('bang_rieng.cac_nam')).toBe(sgddt2024.years.join(', '));
});

test('another form’s restricted workbook is not read in its place', async () => {
  const { into } = await take(() => {});
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  common.beside = () => openWorkbook(path.join(into, 'bang-rieng.xlsx'));
  expect(() => consolidate(open(common))).toThrow('là của một bảng tính khác');
});

test('set up again, nothing is to be done', () => {
  const common = openWorkbook(path.join(folder, 'ra/CHUNG.xlsx'));
  expect(open(common).call('planForm')).toMatchObject({ ok: true, value: [] });
});

test.each([
  ['is parted already', () => parted().common, 'đã ghi bang_rieng'],
  ['is no form of ours', () => newSpreadsheet('khac.xlsx'), 'Chỉ tách được biểu mẫu'],
])('a workbook that %s: one sentence, nothing is written', async (_, model, sentence) => {
  save('KHAC.xlsx', model());
  const ran = await runHere(tach, folder, 'KHAC.xlsx', '--out', 'khong');
  expect(ran.status).toBe(2);
  expect(ran.complained).toContain(sentence);
  expect(fs.existsSync(path.join(folder, 'khong'))).toBe(false);
});

test('never over the file that was given', async () => {
  const ran = await runHere(tach, folder, 'CHUNG.xlsx', '--out', '.');
  expect(ran.status).toBe(2);
  expect(figures(consolidate(open(openWorkbook(path.join(folder, 'CHUNG.xlsx')))))).toEqual(figures(consolidate(open(whole()))));
});

/** The form with cells changed, taken apart; what was said, and where. */
async function take(change: (form: SpreadsheetModel) => void, name = 'CHUNG.xlsx', into = fs.mkdtempSync(path.join(folder, 'ra-'))) {
  const form = whole();
  change(form);
  save(name, form);
  const ran = await runHere(tach, folder, name, '--out', into);
  return { ...ran, into };
}

const codeRowOf = (form: SpreadsheetModel, tab: string) => columnsOf(form, tab).codeRow;
const unitRow = (form: SpreadsheetModel, tab: string) => rowsOf(form, tab, 'PA')[0] ?? -1;

test.each(['CHUNG.xlsx', 'bang-rieng.xlsx'])('a file %s that is there already stays as it is', async (there) => {
  const into = fs.mkdtempSync(path.join(folder, 'da-co-'));
  fs.writeFileSync(path.join(into, there), 'units type here');
  const { status, complained } = await take(() => {}, 'CHUNG.xlsx', into);
  expect(status).toBe(2);
  expect(complained).toContain(`${there}”: lệnh này không ghi đè`);
  expect(fs.readdirSync(into)).toEqual([there]);
  expect(fs.readFileSync(path.join(into, there), 'utf8')).toBe('units type here');
});

test.each(['bang-rieng.xlsx', 'Bang-Rieng.XLSX'])('a common workbook called %s is refused: both would have one name', async (name) => {
  const { status, complained, into } = await take(() => {}, name);
  expect(status).toBe(2);
  expect(complained).toContain('trùng với tên bảng riêng');
  expect(fs.readdirSync(into)).toEqual([]);
});

const copyAs = (tab: string, name: string) => (form: SpreadsheetModel) => {
  const sheet = copySheet(findTab(form, tab));
  form.sheets.push(Object.assign(sheet, { id: 4_000, name, touched: new Set(['cells']) }));
};
const rename = (tab: string, name: string) => (form: SpreadsheetModel) => void Object.assign(findTab(form, tab), { name });

test.each<[string, (form: SpreadsheetModel) => void, string]>([
  ['the answers were copied', copyAs(tabs.answers, 'Bản sao của Số liệu'), '“Bản sao của Số liệu” có cột số về con người'],
  ['a table of people was copied', copyAs(tabs.children, 'BTC 2 (2)'), '“BTC 2 (2)” có cột số về con người'],
  ['a table was renamed', rename(tabs.children, 'BTC2 Tre em'), 'không thấy tab “BTC 2 Trẻ em”'],
  ['a table lost its code row', (form) => findTab(form, tabs.offenders).cells.delete(codeRowOf(form, tabs.offenders)), 'không còn dòng mã'],
  [
    'a column of a table lost its code',
    (form) => put(form, tabs.children, codeRowOf(form, tabs.children), 'so_co_yeu_cau', ''),
    'dòng mã của tab “BTC 2 Trẻ em” thiếu so_co_yeu_cau',
  ],
  [
    'a table is gone',
    (form) => void form.sheets.splice(form.sheets.indexOf(findTab(form, tabs.offenders)), 1),
    'không thấy tab “BTC 3 Vi phạm”',
  ],
  ['a tab is called after a child', copyAs(tabs.children, 'em Cầm Thị Tố 7A'), '(tên tab có thể nêu tên người)'],
])('%s: refused with its name, nothing is written', async (_, change, sentence) => {
  const { status, complained, said, into } = await take(change);
  expect(status).toBe(2);
  expect(complained).toContain(sentence);
  expect(`${said}${complained}`).not.toContain('Tố');
  expect(fs.readdirSync(into)).toEqual([]);
});

const far = 90;
const withTab = (form: SpreadsheetModel, name: string, value: string) => {
  const sheet = newSheet(4_000, name);
  takeCell(sheet, 0, 0).value = value;
  form.sheets.push(sheet);
};
const at = (form: SpreadsheetModel, tab: string, row: number, column: number, cell: Partial<CellModel>) => {
  Object.assign(takeCell(findTab(form, tab), row, column), cell);
  findTab(form, tab).touched.add('cells').add('notes');
};
const column = (form: SpreadsheetModel, tab: string, code: string) => columnsOf(form, tab).at.get(code) ?? -1;

test.each<[string, (form: SpreadsheetModel) => void, RegExp]>([
  ['beside the answers', (form) => at(form, tabs.answers, unitRow(form, tabs.answers), far, { value: '1 cháu' }), /^Số liệu: CM\d+ /m],
  ['under the answers', (form) => at(form, tabs.answers, 60, 1, { value: 'Tổng số trẻ: 4' }), /^Số liệu: B61 /m],
  ['beside a table', (form) => at(form, tabs.children, unitRow(form, tabs.children), 20, { value: '1 em' }), /^BTC 2 Trẻ em: U\d+ /m],
  ['beside the head of a table', (form) => at(form, tabs.children, 1, 20, { value: '1 em' }), /^BTC 2 Trẻ em: U2 /m],
  ['under a table', (form) => at(form, tabs.children, 200, 1, { value: 'Cộng 4 em' }), /^BTC 2 Trẻ em: B201 /m],
  ['in a note on a key', (form) => at(form, tabs.children, unitRow(form, tabs.children), 2, { note: '1 em' }), /^BTC 2 Trẻ em: C\d+ /m],
  [
    'beside a number',
    (form) => type(form, tabs.answers, 'PA', 'nhom_2_so_luot.2024', '500 (trong đó 3 em là nạn nhân)'),
    /^Số liệu!\w+: giải trình hoặc lời kể/m,
  ],
  ['of shops', (form) => type(form, tabs.answers, 'TA', 'de_xuat', 'xử phạt 02 quán'), /^Số liệu!\w+: giải trình hoặc lời kể/m],
  ['in an explanation', (form) => type(form, tabs.answers, 'PA', 'giai_trinh', 'Năm 2024 có 1 nạn nhân'), /^Số liệu!\w+: giải trình/m],
  ['in a tab of their own', (form) => withTab(form, 'Sở tính', '1 em ở PA'), /^Tab “Sở tính” không thuộc biểu mẫu/m],
  ['in a kept copy', copyAs(tabs.children, `Chốt v1 – ${tabs.children}`), /^Tab “Chốt v1 – BTC 2 Trẻ em” là bản sao ẩn/m],
  ['in what was sent', copyAs(tabs.answers, `Bản gửi – ${tabs.answers}`), /^Tab “Bản gửi – Số liệu” là bản sao ẩn/m],
])('a count %s is told by its place, and it is not said that none is left', async (_, change, told) => {
  const { status, said } = await take(change);
  expect(status).toBe(1);
  expect(said).toMatch(told);
  expect(said).not.toContain('không còn ở');
});

const noted = (tab: string, row: number, column: number) => (form: SpreadsheetModel) => at(form, tab, row, column, { note: '2 cháu' });

const planted: readonly (readonly [string, (form: SpreadsheetModel) => void, RegExp])[] = [
  ['in a note on the head of a table', noted(tabs.children, 3, 3), /^BTC 2 Trẻ em: .*\bD4\b.* có chữ/m],
  ['in a note on the head of the answers', noted(tabs.answers, 1, 4), /^Số liệu: .*\bE2\b.* có chữ/m],
  ['in a note of the registry', noted(tabs.registry, 7, 1), /^Đơn vị: .*\bB8\b.* có chữ/m],
  ['in a note of the settings', noted(tabs.settings, 7, 1), /^Cấu hình: .*\bB8\b.* có chữ/m],
  ['in a note of another table', noted(tabs.establishments, 7, 1), /^BTC 1 Cơ sở: .*\bB8\b.* có chữ/m],
  ['in a note of the tracking', noted(tabs.tracking, 7, 1), /^Theo dõi: .*\bB8\b.* có chữ/m],
  ['in a note of the log', noted(tabs.log, 7, 1), /^Nhật ký: .*\bB8\b.* có chữ/m],
  ['in a note of the guide', noted('Hướng dẫn', 3, 1), /^Hướng dẫn: .*\bB4\b.* có chữ/m],
  ['over the head of the answers', (form) => at(form, tabs.answers, 2, far, { value: '9 trẻ em' }), /^Số liệu: .*\bCM3\b.* có chữ/m],
  ['behind the title', (form) => at(form, tabs.answers, 1, 0, { value: 'Số liệu (9 trẻ)' }), /^Số liệu: .*\bA2\b.* có chữ/m],
  ['under a code of their own', (form) => underCode(form, tabs.answers, 'tre_em'), /^Số liệu: .*\bCO6, .*\bCO7\b/m],
  ['beside the registry', (form) => at(form, tabs.registry, 8, 13, { value: '55 trẻ' }), /^Đơn vị: .*\bN9\b.* có chữ/m],
  ['beside the tracking', (form) => at(form, tabs.tracking, 8, 19, { value: 55 }), /^Theo dõi: .*\bT9\b.* có chữ/m],
  ['beside the settings', (form) => at(form, tabs.settings, 8, 14, { value: 5 }), /^Cấu hình: .*\bO9\b.* có chữ/m],
  ['beside the log', (form) => at(form, tabs.log, 8, 17, { value: '55 trẻ' }), /^Nhật ký: .*\bR9\b.* có chữ/m],
  ['beside the guide', (form) => at(form, 'Hướng dẫn', 69, 5, { value: '5 trẻ' }), /^Hướng dẫn: .*\bF70\b.* có chữ/m],
  ['in a hidden tab with a note alone', (form) => draftWithNote(form), /^Tab “Nháp” không thuộc biểu mẫu/m],
  [
    'in a narrative',
    (form) => type(form, tabs.answers, 'PA', 'kho_khan', 'trường có 3 trẻ em bị xâm hại'),
    /^Số liệu!\w+: giải trình hoặc lời kể/m,
  ],
  [
    'in words of the list of schools',
    (form) => put(form, tabs.establishments, unitRow(form, tabs.establishments), 'ten_co_so', 'Trường A (2 vụ)'),
    /^BTC 1 Cơ sở!\w+: /m,
  ],
  [
    'in the registry',
    (form) => put(form, tabs.registry, unitRow(form, tabs.registry), 'ten_don_vi', 'Phòng A (3 nạn nhân)'),
    /^Đơn vị!\w+: giải trình hoặc lời kể/m,
  ],
  [
    'in words of the log',
    (form) => {
      at(form, tabs.log, 8, 4, { value: 'so_tre_duoc_ho_tro.2024' });
      at(form, tabs.log, 8, 5, { value: 'trước 2, nay 3' });
    },
    /^Nhật ký!F9: giải trình|^Nhật ký![A-Z\d, ]*F9/m,
  ],
  [
    'beside a child’s name',
    (form) => type(form, tabs.answers, 'PB', 'kho_khan', 'Em Nguyễn Văn Hải bị xâm hại, gia đình chưa hợp tác'),
    /^Số liệu!\w+: có thông tin cá nhân/m,
  ],
  ['through a formula', (form) => typedFormula(form), /^Số liệu: .*\bAV7\b.* có chữ, số, công thức/m],
];

test('counts that are left anywhere in the form’s tabs are told by their places, all in one form', async () => {
  const { status, said } = await take((form) => {
    for (const [, change] of planted) change(form);
  });
  const missed = planted.filter(([, , told]) => !told.test(said));
  expect(missed.map(([what]) => what)).toEqual([]);
  expect(status).toBe(1);
});

test('more places than one line names are told as ranges of rows, none left out', async () => {
  const { said } = await take((form) => {
    for (let row = 100; row < 145; row++) at(form, tabs.answers, row, far, { value: '1 em' });
    at(form, tabs.answers, 150, far, { value: '1 em' });
  });
  expect(said).toMatch(/^Số liệu: CM101:CM145, CM151 có chữ/m);
});

function underCode(form: SpreadsheetModel, tab: string, code: string): void {
  at(form, tab, codeRowOf(form, tab), far + 2, { value: code });
  at(form, tab, unitRow(form, tab), far + 2, { value: 3 });
}

function draftWithNote(form: SpreadsheetModel): void {
  withTab(form, 'Nháp', '');
  at(form, 'Nháp', 2, 2, { note: '2 cháu' });
  findTab(form, 'Nháp').hidden = true;
}

function typedFormula(form: SpreadsheetModel): void {
  const formula = `='${tabs.children}'!F9`;
  at(form, tabs.answers, unitRow(form, tabs.answers), column(form, tabs.answers, 'nhom_2_so_buoi.2023'), { formula, value: 3 });
}

test('what a run wrote before is made anew: nothing typed there is left', async () => {
  const { status, into } = await take((form) => {
    at(form, tabs.summary, 8, 2, { value: 'năm mươi lăm trẻ' });
    at(form, tabs.findings, 8, 2, { value: 'năm mươi lăm trẻ', note: 'năm mươi lăm trẻ' });
  });
  expect(status).toBe(0);
  expect(wholeText(path.join(into, 'CHUNG.xlsx'))).not.toContain('năm mươi lăm');
});

/** A change of the parts of a written form, which no cell shows. */
type Patch = readonly [part: RegExp, what: RegExp, by: string];
const inBook = /^xl\/workbook\.xml$/;

const patches: readonly Patch[] = [
  [inBook, /<\/sheets>/, '</sheets><definedNames><definedName name="ghi_chu">"12 trẻ em Hồng Bàng"</definedName></definedNames>'],
  [/^xl\/worksheets\/sheet2\.xml$/, /<\/worksheet>/, '<headerFooter><oddHeader>&amp;C&amp;12 3 trẻ</oddHeader></headerFooter></worksheet>'],
  [
    /^xl\/worksheets\/sheet3\.xml$/,
    /<dataValidations[^>]*>/,
    '$&<dataValidation type="list" sqref="CS7"><formula1>"3 trẻ,4 trẻ"</formula1></dataValidation>',
  ],
  [/^xl\/worksheets\/sheet4\.xml$/, /<dataValidations[^>]*>/, '$&<dataValidation prompt="có 5 trẻ em" sqref="CS7"/>'],
];

async function takePatched(own: readonly Patch[]) {
  const parts = unzipSync(writeXlsx(whole()));
  for (const [part, what, by] of own) {
    const name = Object.keys(parts).find((one) => part.test(one)) ?? '';
    const before = strFromU8(parts[name] ?? new Uint8Array());
    expect(before).toMatch(what);
    parts[name] = strToU8(before.replace(what, by));
  }
  const into = fs.mkdtempSync(path.join(folder, 'phan-'));
  fs.writeFileSync(path.join(into, 'CHUNG.xlsx'), zipSync(parts));
  return runHere(tach, into, 'CHUNG.xlsx', '--out', 'ra');
}

test('counts outside the cells are told by the kind of their place and their tab', async () => {
  const { said, status } = await takePatched(patches);
  const lines = said.split('\n').filter((line) => line.includes(': chữ, số ở '));
  const places = lines.map((line) => line.replace(/ ?\(.*?\)/g, '').replace(', lệnh này không xóa.', ''));
  const tabOf = (at: number) => whole().sheets[at]?.name;
  expect(places.sort()).toEqual(
    [
      'Ngoài các tab: chữ, số ở tên vùng',
      `${tabOf(1)}: chữ, số ở đầu trang, chân trang khi in`,
      `${tabOf(2)}: chữ, số ở lời nhắc, danh sách khi nhập ô`,
      `${tabOf(3)}: chữ, số ở lời nhắc, danh sách khi nhập ô`,
    ].sort(),
  );
  expect(status).toBe(1);
});

test('the address of a link, a text that no cell has and how a text is read aloud are told', async () => {
  const link =
    '<hyperlinks><hyperlink ref="A1" r:id="rId9" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></hyperlinks>';
  const target =
    '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://so.vn/?tre=4242" TargetMode="External"/>';
  const parts = unzipSync(writeXlsx(whole()));
  const change = (part: RegExp, what: RegExp, by: string) => {
    const name = Object.keys(parts).find((one) => part.test(one)) ?? '';
    parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(what, by));
  };
  change(/sharedStrings\.xml$/, /<\/sst>/, '<si><t>4242 trẻ em</t></si></sst>');
  change(/worksheets\/sheet2\.xml$/, /<pageMargins|<\/worksheet>/, `${link}$&`);
  const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
  const own = parts[rels]
    ? strFromU8(parts[rels])
    : '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  parts[rels] = strToU8(own.replace('</Relationships>', `${target}</Relationships>`));
  const into = fs.mkdtempSync(path.join(folder, 'phan-'));
  fs.writeFileSync(path.join(into, 'CHUNG.xlsx'), zipSync(parts));
  const { said } = await runHere(tach, into, 'CHUNG.xlsx', '--out', 'ra');
  expect(said).toMatch(new RegExp(`^${whole().sheets[1]?.name}: .*liên kết`, 'm'));
  expect(said).toMatch(/^Ngoài các tab: .*chữ không ô nào còn dùng/m);
});

const boxOf = (kind: string) =>
  `<v:shape id="_x0000_s9001" type="#_x0000_t202"><v:textbox><div><font>9 trẻ em</font></div></v:textbox><x:ClientData ObjectType="${kind}"/></v:shape>`;

test.each([
  ['a box of text', boxOf('Rect'), true],
  ['a button', boxOf('Button'), true],
  ['a mark behind the page', '<v:shape id="WordPictureWatermark1"><v:textpath string="9 trẻ em"/></v:shape>', true],
  ['a rectangle', '<v:rect id="_x0000_s9002"><v:textbox>9 trẻ em</v:textbox></v:rect>', true],
  ['a shape without an end before a note', `<v:shape id="_x0000_s9003" alt="9 trẻ em"/>${boxOf('Note')}`, true],
  ['the box of a note', '', false],
])('in an old drawing %s', async (_, box, isTold) => {
  const form = whole();
  // The form has notes of its own: so has its old drawing boxes.
  const parts = unzipSync(writeXlsx(form));
  const name = Object.keys(parts).find((one) => one.endsWith('.vml')) ?? '';
  const before = strFromU8(parts[name] ?? new Uint8Array());
  expect(before).toContain('ObjectType="Note"');
  parts[name] = strToU8(before.replace(/<\/xml>\s*$/, `${box}</xml>`));
  const into = fs.mkdtempSync(path.join(folder, 'hop-'));
  fs.writeFileSync(path.join(into, 'CHUNG.xlsx'), zipSync(parts));
  const { said, status } = await runHere(tach, into, 'CHUNG.xlsx', '--out', 'ra');
  expect(said.includes('hình vẽ, hộp chữ, hình ảnh')).toBe(isTold);
  expect(status).toBe(isTold ? 1 : 0);
});

test('a name that is a number alone is told', async () => {
  const { said, status } = await takePatched([
    [inBook, /<\/sheets>/, '</sheets><definedNames><definedName name="so">7777</definedName></definedNames>'],
  ]);
  expect(said).toMatch(/^Ngoài các tab: chữ, số ở tên vùng/m);
  expect(status).toBe(1);
});

test('a text that was cleared is not left in the table of texts of the file', async () => {
  const { into } = await take((form) => put(form, tabs.children, unitRow(form, tabs.children), 'ghi_chu', 'ghi chú bốn hai bốn hai'));
  expect(wholeText(path.join(into, 'bang-rieng.xlsx'))).toContain('bốn hai bốn hai');
  expect(wholeText(path.join(into, 'CHUNG.xlsx'))).not.toContain('bốn hai bốn hai');
});

test('a result that a formula of the form had of it is not left either', async () => {
  const form = whole();
  const spots = [
    [tabs.children, cellReference(unitRow(form, tabs.children), column(form, tabs.children, 'doc_nan_nhan'))],
    [tabs.answers, cellReference(unitRow(form, tabs.answers), column(form, tabs.answers, 'ty_le_tre_em'))],
  ] as const;
  const file = path.join(folder, 'KET_QUA.xlsx');
  fs.writeFileSync(
    file,
    spots.reduce((bytes, [tab, place]) => withResult(bytes, form.sheets.indexOf(findTab(form, tab)), place), writeXlsx(form)),
  );
  for (const [tab, place] of spots) {
    const { row, column: at } = parseArea(place);
    expect(findTab(openWorkbook(file), tab).cells.get(row)?.get(at)?.value).toBe('424242');
  }
  const ran = await runHere(tach, folder, 'KET_QUA.xlsx', '--out', 'ra-ket-qua');
  expect(ran.status).toBe(0);
  expect(wholeText(path.join(folder, 'ra-ket-qua/KET_QUA.xlsx'))).not.toContain('424242');
});

const wholeText = (file: string) =>
  Object.values(unzipSync(fs.readFileSync(file)))
    .map((part) => strFromU8(part))
    .join('');

/** The file with a result of the formula at a place of its nth tab, as other programs keep it. */
function withResult(bytes: Uint8Array, tab: number, place: string): Uint8Array {
  const parts = unzipSync(bytes);
  const name = `xl/worksheets/sheet${tab + 1}.xml`;
  const cell = new RegExp(`(<c r="${place}"[^>]*)>(<f[^>]*(?:/>|>[^<]*</f>))</c>`);
  parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(cell, '$1 t="str">$2<v>424242</v></c>'));
  return zipSync(parts);
}
