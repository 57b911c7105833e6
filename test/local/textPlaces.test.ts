/** Every place of a workbook where text stands: whether it is read, left out of what is written, told. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { propertyNotice } from '../../local/properties/propertyNotice.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { handmadeParts } from '../fixtures/xlsx/handmade.ts';

const child = 'Vụ em Tào Hiểu Khê lớp 8A3';
const sheet = 'xl/worksheets/sheet1.xml';
const book = 'xl/workbook.xml';
type Change = (xml: string) => string;
const before =
  (tag: RegExp, text: string): Change =>
  (xml) =>
    xml.replace(tag, (found) => text + found);
const atEnd = (text: string) => before(/<\/worksheet>/, text);
const named = (attributes: string, name: string) =>
  before(/<\/workbook>/, `<definedNames><definedName name="${name}"${attributes}>Sheet1!$A$1</definedName></definedNames>`);
const validation = (attribute: string) =>
  atEnd(
    `<dataValidations count="1"><dataValidation type="whole" sqref="A9" ${attribute}="${child}"><formula1>1</formula1></dataValidation></dataValidations>`,
  );

/** A cell, a note and a tab's name are C06's (test/product/notesAndNames); properties, paths: xlsxProperties. */
const places: readonly (readonly [place: string, part: string, change: Change, told: string])[] = [
  [
    'head of a page',
    sheet,
    atEnd(`<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"&amp;12${child}</oddHeader></headerFooter>`),
    'đầu trang',
  ],
  ['foot of a page', sheet, atEnd(`<headerFooter><evenFooter>${child}</evenFooter></headerFooter>`), 'chân trang'],
  ['tip of a link', sheet, atEnd(`<hyperlinks><hyperlink ref="A1" location="A2" tooltip="${child}"/></hyperlinks>`), 'liên kết'],
  ['shown text of a link', sheet, atEnd(`<hyperlinks><hyperlink ref="A1" location="A2" display="${child}"/></hyperlinks>`), 'liên kết'],
  ...['prompt', 'promptTitle', 'error', 'errorTitle'].map((one) => [`validation: ${one}`, sheet, validation(one), 'khi nhập ô'] as const),
  ['comment of a name', book, named(` comment="${child}"`, 'Vung_1'), 'chú thích của tên vùng'],
  ['name of a range', book, named('', 'Vu_em_TaoHieuKhe'), 'tên vùng'],
];

const packed = (part: string, change: Change) => {
  const parts = handmadeParts();
  const all = { ...parts, [part]: change(parts[part] ?? '') };
  return readXlsx(zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])) as Zippable), 'a.xlsx');
};
const telling = /Khê|HieuKhe|8A3/;

test.each(places)('%s: told without its words, not written on', (_place, part, change, told) => {
  const model = packed(part, change);
  expect(propertyNotice(model.origin)).toContain(told);
  expect(propertyNotice(model.origin)).not.toMatch(telling);
  const written = Object.values(unzipSync(writeXlsx(model))).map((bytes) => strFromU8(bytes));
  expect(written.join('')).not.toMatch(telling);
});

const everydayRanges = [
  ...['DuLieu', 'LoaiDonVi', 'DanhSachDonVi', 'KyBaoCao', 'MaDonVi', 'TenDonVi', 'HoTen', 'DanToc', 'TrangThai', 'VungDuLieu'],
  ...['BangTong', 'TieuDe', 'TenTruong', 'Ma_Xa', 'Ten_Xa', 'Quan_Huyen', 'Duong_Kinh', 'Hong_An', 'PhuongAnhDung', 'PhanBoiChau'],
  ...[
    'So_vu',
    'VuViec2022',
    'Vu_viec_Kien_An',
    'Vu_An_Hinh_Su',
    'HS_nu',
    'HS_THPT',
    'HS_Kien_An',
    'HocSinhLop6',
    'Hoc_Sinh_Tieu_Hoc',
    'ConEm',
  ],
  ...['SoEm', 'TongHS', 'BeNgoan', 'Be_Khoe_Be_Ngoan', 'Cháu_ngoan', 'NanNhan2023', 'Nan_Nhan_Nam_2023'],
];

test.each(everydayRanges)('a range called %s stays, and nothing is told', (range) => {
  const model = packed(book, named('', range));
  expect(propertyNotice(model.origin)).toBe('');
  expect(strFromU8(unzipSync(writeXlsx(model))[book] ?? new Uint8Array())).toContain(`name="${range}"`);
});

const telltale = 'Vu_em_TaoHieuKhe';
const withRange = (part: string, xml: string, range = telltale) => {
  const parts: Record<string, string> = { ...handmadeParts() };
  parts[book] = named('', range)(parts[book] ?? '');
  parts[part] = xml.startsWith('<definedName') ? (parts[part] ?? '').replace('</definedNames>', `${xml}</definedNames>`) : xml;
  return readXlsx(zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])) as Zippable), 'a.xlsx');
};

test.each([
  ['another name', book, `<definedName name="Tong">SUM(${telltale})</definedName>`],
  ['a chart', 'xl/charts/chart1.xml', `<c:chart><c:f>${telltale.toLowerCase()}</c:f></c:chart>`],
  ['a pivot table', 'xl/pivotCache/pivotCacheDefinition1.xml', `<p><worksheetSource name="${telltale}"/></p>`],
  ['any that INDIRECT asks for', 'xl/charts/chart1.xml', '<c:f>INDIRECT(B3)</c:f>'],
])('a telling name stays where it is used by %s, and is told', (_by, part, xml) => {
  const model = withRange(part, xml);
  expect(propertyNotice(model.origin)).toContain('đổi tên vùng ấy trong tệp gốc');
  expect(strFromU8(unzipSync(writeXlsx(model))[book] ?? new Uint8Array())).toContain(`name="${telltale}"`);
});

test('letters that are written as numbers are read', () => {
  const numbers = [...child].map((letter) => `&#${letter.codePointAt(0)};`).join('');
  const told = packed(sheet, atEnd(`<headerFooter><oddHeader>${numbers}</oddHeader></headerFooter>`));
  expect(propertyNotice(told.origin)).toContain('đầu trang');
  const prompt = [...'Họ tên, chức vụ của cán bộ đầu mối. Không ghi thông tin của trẻ em.']
    .map((one) => `&#${one.codePointAt(0)};`)
    .join('');
  const free = packed(
    sheet,
    atEnd(
      `<dataValidations count="1"><dataValidation type="whole" sqref="A9" prompt="${prompt}"><formula1>1</formula1></dataValidation></dataValidations>`,
    ),
  );
  expect(propertyNotice(free.origin)).toBe('');
});

test('what names nobody stays, and nothing is said', () => {
  const model = packed(
    sheet,
    atEnd('<headerFooter><oddHeader>&amp;LSở GDĐT Hải Phòng&amp;RTrang &amp;P/&amp;N</oddHeader></headerFooter>'),
  );
  expect(propertyNotice(model.origin)).toBe('');
  expect(strFromU8(unzipSync(writeXlsx(model))[sheet] ?? new Uint8Array())).toContain('Sở GDĐT Hải Phòng');
});

test.each(readdirSync('samples').filter((file) => file.endsWith('.xlsx')))('nothing is said of the sample %s', (file) => {
  expect(propertyNotice(readXlsx(readFileSync(`samples/${file}`), file).origin)).toBe('');
});
