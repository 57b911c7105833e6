/** A file's own properties are read by the loose test: what may name a person is in no file that is written. */

import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { mayTellName } from '../../local/properties/mayTellName.ts';
import { propertyNotice } from '../../local/properties/propertyNotice.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { writeXlsx } from '../../local/xlsx/writeXlsx.ts';
import { handmadeParts } from '../fixtures/xlsx/handmade.ts';

const child = 'Vụ em Tào Hiểu Khê lớp 8A3 bị dụ dỗ';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const properties = 'http://schemas.openxmlformats.org/officeDocument/2006';
const core = (inside: string) =>
  `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${inside}</cp:coreProperties>`;
const app = (inside: string) =>
  `<Properties xmlns="${properties}/extended-properties" xmlns:vt="${properties}/docPropsVTypes">${inside}</Properties>`;
const custom = (name: string, value: string) =>
  `<Properties xmlns="${properties}/custom-properties" xmlns:vt="${properties}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`;

const noticeOf = (parts: Record<string, string>) => propertyNotice(packedWith(parts).origin);

function packedWith(parts: Record<string, string>) {
  const all = { ...handmadeParts(), ...parts };
  const packed = zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])) as Zippable);
  return readXlsx(packed, 'a.xlsx');
}

function written(parts: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(writeXlsx(packedWith(parts)))).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('what may name a person is left out', () => {
  test.each([
    ['title', 'docProps/core.xml', core(`<dc:title>${child}</dc:title>`)],
    ['subject', 'docProps/core.xml', core(`<dc:subject>${child}</dc:subject>`)],
    ['author', 'docProps/core.xml', core('<dc:creator>Nguyễn Thị Thu Hà</dc:creator>')],
    ['last author', 'docProps/core.xml', core('<cp:lastModifiedBy>Mẹ cháu Tào Hiểu Khê</cp:lastModifiedBy>')],
    ['comments', 'docProps/core.xml', core('<dc:description>gọi 0912 345 678 gặp mẹ cháu</dc:description>')],
    ['keywords', 'docProps/core.xml', core('<cp:keywords>Tào Hiểu Khê; 8A3</cp:keywords>')],
    ['manager', 'docProps/app.xml', app('<Manager>Trần Bình An</Manager>')],
    [
      'names of tabs',
      'docProps/app.xml',
      app(`<TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>${child}</vt:lpstr></vt:vector></TitlesOfParts>`),
    ],
    ['a property of one’s own', 'docProps/custom.xml', custom('Ghi chú', child)],
    ['the name of a property', 'docProps/custom.xml', custom(child, '1')],
  ])('%s', (_what, path, xml) => {
    expect(noticeOf({ [path]: xml })).toMatch(/^(?:Thuộc tính tệp “[^”]+” có thể nêu tên người|Tên một tab)/);
    expect(noticeOf({ [path]: xml })).not.toMatch(/Khê|Thu Hà|Bình An|0912|8A3/);
    const text = written({ [path]: xml })[path] ?? '';
    expect(text).not.toMatch(/Khê|Thu Hà|Bình An|0912|8A3/);
    expect(text).toMatch(/<(?:cp:coreProperties|Properties)/);
  });
});

test('what names nobody, and dates, stay; a picture of the first page does not', () => {
  const kept = core('<dc:title>Biểu mẫu 830</dc:title><dc:creator>Sở</dc:creator><dcterms:created>2024-12-01T08:00:00Z</dcterms:created>');
  const parts = written({ 'docProps/core.xml': kept });
  expect(parts['docProps/core.xml']).toBe(kept);
  expect(parts['docProps/custom.xml']).toContain('186');
  expect(Object.keys(written({ 'docProps/custom.xml': `<x>${child}` }))).not.toContain('docProps/custom.xml');
  const rels = handmadeParts()['_rels/.rels'] ?? '';
  const link = `<Relationship Id="rId9" Type="${packaged}/relationships/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/>`;
  const pictured = written({
    '_rels/.rels': rels.replace('</Relationships>', `${link}</Relationships>`),
    'docProps/thumbnail.jpeg': 'JFIF',
  });
  expect(Object.keys(pictured)).not.toContain('docProps/thumbnail.jpeg');
  expect(pictured['_rels/.rels']).not.toContain('thumbnail');
});

test('what is left out is said by the property’s name, its content never', () => {
  const author = '<dc:creator>Nguyễn Thị Thu Hà</dc:creator><dc:title>Biểu mẫu 830</dc:title>';
  const own = { 'docProps/core.xml': core(author), 'docProps/custom.xml': custom(child, '1') };
  expect(noticeOf(own)).toMatch(/^Thuộc tính tệp “Tác giả”, “Thuộc tính tự đặt” có thể nêu tên người nên không chép vào tệp kết quả; /);
  expect(noticeOf({ 'docProps/app.xml': app(`<TitlesOfParts>${child}</TitlesOfParts>`) })).toMatch(
    /^Tên một tab .* đổi tên tab ấy trong tệp gốc\.$/,
  );
  expect(noticeOf({ 'docProps/custom.xml': `<x>${child}` })).toContain('“Phần thuộc tính không đọc được”');
  expect(noticeOf({})).toBe('');
});

test('cells of others’ workbooks that a link remembers are in no file that is written', () => {
  const path = 'xl/externalLinks/externalLink1.xml';
  const cells = `<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1" t="str"><v>${child}</v></cell></row></sheetData></sheetDataSet>`;
  const link = `<externalLink><externalBook><sheetNames><sheetName val="Tab"/></sheetNames>${cells}</externalBook></externalLink>`;
  const type = `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"/></Types>`;
  const types = (handmadeParts()['[Content_Types].xml'] ?? '').replace('</Types>', type);
  const text = written({ [path]: link, '[Content_Types].xml': types })[path] ?? '';
  expect(text).toContain('<sheetName val="Tab"/>');
  expect(text).not.toMatch(/sheetDataSet|Khê/);
});

describe('other workbooks and files inside this one', () => {
  const link = (target: string) => ({
    'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`,
  });

  test.each([
    ['file:///C:\\Users\\HaNT\\Desktop\\so-lieu.xlsx', 'so-lieu.xlsx'],
    ['/Users/ha/tong%20hop.xlsx', 'tong%20hop.xlsx'],
    ['file:///D:\\Vu%20em%20T%C3%A0o%20Hi%E1%BB%83u%20Kh%C3%AA\\so-lieu.xlsx', 'so-lieu.xlsx'],
    ['Em_Tào_Hiểu_Khê_8A3.xlsx', 'tep-lien-ket.xlsx'],
    ['https://x-my.sharepoint.com/personal/so/Documents/Vu%20em%20T%C3%A0o%20Hi%E1%BB%83u%20Kh%C3%AA%208A3.xlsx', 'tep-lien-ket.xlsx'],
  ])('the path %s is written as %s, and said', (target, short) => {
    expect(written(link(target))['xl/externalLinks/_rels/externalLink1.xml.rels']).toContain(`Target="${short}"`);
    expect(noticeOf(link(target))).toMatch(/^Công thức trỏ tới một bảng tính khác/);
    expect(noticeOf(link(target))).not.toMatch(/Khê|HaNT|8A3/);
  });

  test.each(['so-lieu-2023.xlsx', '../2023/bao-cao.xlsx', 'https://example.edu.vn/a.xlsx'])('the path %s stays', (target) => {
    expect(written(link(target))['xl/externalLinks/_rels/externalLink1.xml.rels']).toContain(`Target="${target}"`);
    expect(noticeOf(link(target))).toBe('');
  });

  const tab = 'xl/worksheets/_rels/sheet1.xml.rels';
  const hyperlink = (target: string) => ({
    [tab]: `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/></Relationships>`,
  });

  test.each([
    'file:///C:\\Users\\HaNT\\Vu%20em%20T%C3%A0o%20Hi%E1%BB%83u%20Kh%C3%AA%208A3.docx',
    'https://x-my.sharepoint.com/personal/so/Documents/Vu%20em%20T%C3%A0o%20Hi%E1%BB%83u%20Kh%C3%AA%208A3.xlsx',
  ])('a link of a cell to the file %s is cut, and said', (target) => {
    expect(written(hyperlink(target))[tab]).toContain('Target="tep-lien-ket.xlsx"');
    expect(noticeOf(hyperlink(target))).toMatch(/liên kết trỏ tới một tệp/);
  });

  test.each(['https://haiphong.gov.vn/tin-tuc/chi-tiet', 'mailto:vanphong@example.edu.vn', 'ke-hoach-186.docx'])(
    'a link of a cell to %s stays',
    (target) => {
      expect(written(hyperlink(target))[tab]).toContain(`Target="${target}"`);
      expect(noticeOf(hyperlink(target))).toBe('');
    },
  );

  test.each([
    'THPT_LE_CHAN Nguyễn Thị Mai.xlsx',
    'THPT_LE_CHAN_Nguyen_Thi_Mai.xlsx',
    'GiaBao6B.docx',
    'vuemtrangiahuy.docx',
    'Vu em Đỗ Hà Trang 0913555777.xlsx',
  ])('the name %s may tell of somebody', (name) => {
    expect(mayTellName(name)).toBe(false);
  });

  test.each([
    'BaoCao2024.xlsx',
    'tap-huan-hs-gioi.docx',
    'THPT_HAI_AN.xlsx',
    'THPT_LE_CHAN Báo cáo năm 2024.xlsx',
    'THCS_AN_DUONG THCS An Dương.xlsx',
  ])('the name %s tells of nobody', (name) => {
    expect(mayTellName(name)).toBe(true);
  });

  test('the folder in which Excel saved the workbook is in no file that is written', () => {
    const place = 'C:\\Users\\HaNT\\Vu em Tào Hiểu Khê\\';
    const noted = `<mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"><x15ac:absPath url="${place}" xmlns:x15ac="a"/></mc:Choice></mc:AlternateContent>`;
    const plain = written({})['xl/workbook.xml'] ?? '';
    const text = written({ 'xl/workbook.xml': plain.replace(/<sheets>/, `${noted}<sheets>`) })['xl/workbook.xml'];
    expect(plain).toContain('<sheets>');
    expect(text).toBe(plain);
  });

  test('a picture and a document inside are said to be copied unread', () => {
    expect(noticeOf({ 'xl/media/image1.png': 'PNG', 'xl/embeddings/oleObject1.bin': 'OLE' })).toMatch(
      /^Tệp có 2 hình ảnh hoặc tài liệu nhúng: /,
    );
  });
});
