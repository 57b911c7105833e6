/** Files that are no readable workbook end in one Vietnamese line, in bounded time and memory. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { SheetModel } from '../../local/model.ts';
import { UnreadableFileError } from '../../local/xlsx/package/unreadableFileError.ts';
import { readXlsx } from '../../local/xlsx/readXlsx.ts';
import { processorTime } from '../fixtures/processorTime.ts';
import { handmadeParts, handmadeWorkbook } from '../fixtures/xlsx/handmade.ts';

const whole = handmadeWorkbook();

function bytes(text: string): Uint8Array {
  return strToU8(text);
}

function zip(parts: Record<string, string>): Uint8Array {
  const entries = Object.entries(parts).map(([path, text]) => [path, strToU8(text)]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}

/** The handmade workbook with some parts otherwise. */
function withParts(parts: Record<string, string>): Uint8Array {
  return zip({ ...handmadeParts(), ...parts });
}

/** An OLE file that names a stream. */
function ole(stream: string): Uint8Array {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([magic, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(600)]);
}

/** The first flag of the first entry says that it is encrypted. */
function locked(source: Uint8Array): Uint8Array {
  const copy = source.slice();
  copy[6] = 1;
  return copy;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheet(rows: string, before = ''): string {
  return `${before}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
}

const sheet1 = 'xl/worksheets/sheet1.xml';
const laughs = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
const megabytes = 1024 * 1024;

/** A zip whose one part says it is `says` bytes long after inflation. */
function lyingZip(says: number): Uint8Array {
  const file = zip({ ...handmadeParts(), [sheet1]: sheet(' '.repeat(5 * megabytes)) });
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  for (let at = 0; at < file.length - 46; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > megabytes) view.setUint32(at + 24, says, true);
  }
  return file;
}

/** Stored, not deflated, so that one byte can be changed without a word from the inflater. */
function stored(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts as Zippable, { level: 0 });
}

const partBytes = (): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(handmadeParts()).map(([path, text]) => [path, strToU8(text)]));

/** A figure of the first tab is another digit than what was packed. */
function flipped(): Uint8Array {
  const file = stored({ ...partBytes(), [sheet1]: strToU8(sheet('<row r="1"><c r="A1"><v>1941</v></c></row>')) });
  const at = Buffer.from(file).indexOf('<v>1941');
  file[at + 4] = '8'.charCodeAt(0);
  return file;
}

function withRelationships(change: (xml: string) => string): Uint8Array {
  const path = 'xl/_rels/workbook.xml.rels';
  return withParts({ [path]: change(handmadeParts()[path] ?? '') });
}

function withBytes(part: Uint8Array): Uint8Array {
  return stored({ ...partBytes(), [sheet1]: part });
}

/** The second entry is renamed to the name of the first, in both of its headers. */
function doubled(): Uint8Array {
  const file = Buffer.from(stored({ ...partBytes(), 'xl/worksheets/sheetX.xml': strToU8(sheet('')) }));
  for (let at = file.indexOf('sheetX.xml'); at >= 0; at = file.indexOf('sheetX.xml')) file.write('sheet1.xml', at, 'latin1');
  return file;
}

/** Empty cells with a format each, in no order that would deflate to nothing. */
function manyCells(rows: number, columns: number, held = ''): string {
  let seed = 830;
  const cell = (): string => {
    seed = (seed * 16_807) % 2_147_483_647;
    return `<c s="${seed % 64}">${held}</c>`;
  };
  const row = (): string => `<row>${Array.from({ length: columns }, cell).join('')}</row>`;
  return Array.from({ length: rows }, row).join('');
}

const table: [what: string, file: Uint8Array, code: string, words: RegExp][] = [
  ['an empty file', bytes(''), 'empty', /rỗng/],
  ['one byte', bytes('P'), 'text', /CSV/],
  ['the first half', whole.slice(0, whole.length / 2), 'truncated', /thiếu hoặc hỏng/],
  ['all but the last byte', whole.slice(0, -1), 'truncated', /thiếu hoặc hỏng/],
  ['all but the first kilobyte', whole.slice(1000), 'unknown', /không phải bảng tính/],
  ['"PK" and nothing more', bytes('PK'), 'truncated', /thiếu hoặc hỏng/],
  ['an encrypted workbook', ole('EncryptedPackage'), 'encrypted', /mật khẩu/],
  ['a zip with a password', locked(whole), 'encrypted', /mật khẩu/],
  ['an .xls renamed', ole('Workbook'), 'old-excel', /\.xls\)/],
  ['a .doc renamed', ole('WordDocument'), 'other-office', /văn bản/],
  ['an .ods renamed', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'open-document', /\.ods/],
  ['a .docx renamed', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'other-office', /văn bản/],
  ['an .xlsb renamed', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' }), 'binary-workbook', /\.xlsb/],
  ['a PDF renamed', bytes('%PDF-1.7\n…'), 'pdf', /PDF/],
  ['a CSV renamed', bytes('ma_don_vi,ten_don_vi\nA,Trường A\n'), 'text', /CSV/],
  ['a web page renamed', bytes('<html><table></table></html>'), 'text', /CSV/],
  ['a picture renamed', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'unknown', /không phải bảng tính/],
  ['any zip', zip({ 'a.txt': 'a' }), 'unknown', /không phải bảng tính/],
  ['an empty zip', zip({}), 'truncated', /thiếu hoặc hỏng/],
  ['a package without a workbook', zip({ '[Content_Types].xml': '<Types/>' }), 'unknown', /không phải/],
  ['macros under a plain extension', withParts({ 'xl/vbaProject.bin': 'VBA' }), 'macros', /macro/],
  [
    'macros under another name, told by the list of types',
    withParts({
      'xl/other.bin': 'VBA',
      '[Content_Types].xml':
        handmadeParts()['[Content_Types].xml']?.replace(
          '</Types>',
          '<Override PartName="/xl/other.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ) ?? '',
    }),
    'macros',
    /macro/,
  ],
  [
    'a workbook whose type has macros',
    withParts({
      '[Content_Types].xml':
        handmadeParts()['[Content_Types].xml']?.replace(
          /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        ) ?? '',
    }),
    'macros',
    /macro/,
  ],
  ['a button that runs a program', withParts({ 'xl/activeX/activeX1.xml': '<ocx/>' }), 'programs', /ActiveX/],
  [
    'a link that asks a program',
    withParts({ 'xl/externalLinks/externalLink1.xml': '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>' }),
    'programs',
    /DDE/,
  ],
  ['macros of the old kind', withParts({ 'xl/macrosheets/sheet1.xml': '<x/>' }), 'macros', /macro/],
  ['a part that leads out of the file', withParts({ 'xl/../../evil.xml': '<x/>' }), 'outside', /trỏ ra ngoài/],
  ['one digit changed after packing', flipped(), 'damaged', /sheet1\.xml/],
  ['two entries of one name', doubled(), 'twice', /hai phần cùng tên/],
  [
    'letters that are not UTF-8',
    withBytes(Buffer.concat([Buffer.from(sheet('<row><c t="str"><v>Tr')), Buffer.from([0xc0, 0x80]), Buffer.from('</v></c></row>')])),
    'letters',
    /hỏng mã/,
  ],
  [
    'two tabs of one name',
    withParts({
      'xl/workbook.xml':
        handmadeParts()['xl/workbook.xml']?.replace(/<sheet [^>]*>/, (one) => one + one.replace(/sheetId="\d+"/, 'sheetId="99"')) ?? '',
    }),
    'same-tabs',
    /hai tab cùng tên/,
  ],
  ['a zip bomb', withParts({ [sheet1]: sheet(' '.repeat(40 * megabytes)) }), 'too-large', /giải nén/],
  ['a zip that says it is 3 GB', lyingZip(3_000_000_000), 'too-large', /giải nén/],
  ['a zip that says it is small', lyingZip(1000), 'damaged', /sheet1\.xml/],
  ['entities in a tab', withParts({ [sheet1]: sheet('<row><c><v>&c;</v></c></row>', laughs) }), 'doctype', /sheet1\.xml/],
  ['entities in the texts', withParts({ 'xl/sharedStrings.xml': `${laughs}<sst/>` }), 'doctype', /sharedStrings/],
  ['entities in the workbook', withParts({ 'xl/workbook.xml': `${laughs}<workbook/>` }), 'doctype', /workbook/],
  ['an unknown entity', withParts({ [sheet1]: sheet('<row><c><v>&c;</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['XML that breaks off', withParts({ [sheet1]: sheet('<row><c>') }), 'damaged', /sheet1\.xml/],
  [
    'a row that stands twice',
    withParts({ [sheet1]: sheet('<row r="2"><c><v>1</v></c></row><row r="2"><c><v>2</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  [
    'a cell that stands twice',
    withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  ['a number beyond all', withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>1e999</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['a cell outside the rows', withParts({ [sheet1]: sheet('<row r="2"/><c r="A3"><v>5</v></c>') }), 'damaged', /sheet1\.xml/],
  ['a row inside a choice', withParts({ [sheet1]: sheet('<x><row r="2"><c r="A2"><v>5</v></c></row></x>') }), 'damaged', /sheet1\.xml/],
  ['a cell inside a choice', withParts({ [sheet1]: sheet('<row r="2"><x><c r="A2"><v>5</v></c></x></row>') }), 'damaged', /sheet1\.xml/],
  [
    'a tab without a part',
    withRelationships((one) => one.replace(/<Relationship [^>]*sheet1\.xml"[^>]*\/>/, '')),
    'damaged',
    /workbook\.xml/,
  ],
  ['a tab whose part is lost', withRelationships((one) => one.replace('sheet1.xml', 'sheet77.xml')), 'damaged', /workbook\.xml/],
  ['two tabs of one part', withRelationships((one) => one.replace('sheet2.xml', 'sheet1.xml')), 'damaged', /workbook\.xml/],
  [
    'one name for two parts',
    withRelationships((one) => one.replace(/<Relationship [^>]*sheet1\.xml"[^>]*\/>/, (it) => it + it.replace('sheet1', 'sheet2'))),
    'damaged',
    /workbook\.xml/,
  ],
  ['a text that is not there', withParts({ [sheet1]: sheet('<row r="2"><c t="s"><v>99999</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['a cell with two values', withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>5</v><v>900</v></c></row>') }), 'damaged', /sheet1\.xml/],
  [
    'a cell with a value and a text',
    withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>5</v><is><t>6</t></is></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  ['a cell named of another row', withParts({ [sheet1]: sheet('<row r="2"><c r="A3"><v>5</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['a cell named in small letters', withParts({ [sheet1]: sheet('<row r="2"><c r="a2"><v>5</v></c></row>') }), 'damaged', /sheet1\.xml/],
  [
    'a cell whose name has more behind it',
    withParts({ [sheet1]: sheet('<row r="2"><c r="A2B"><v>5</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  [
    'a number as a program writes it',
    withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>0x10</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  ['a number that is none', withParts({ [sheet1]: sheet('<row r="2"><c r="A2"><v>1,5</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['a type that no cell has', withParts({ [sheet1]: sheet('<row r="2"><c r="A2" t="zz"><v>5</v></c></row>') }), 'damaged', /sheet1\.xml/],
  ['neither true nor false', withParts({ [sheet1]: sheet('<row r="2"><c r="A2" t="b"><v>2</v></c></row>') }), 'damaged', /sheet1\.xml/],
  [
    'a date that is none',
    withParts({ [sheet1]: sheet('<row r="2"><c r="A2" t="d"><v>2024-13-45</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  ['a row that is no number', withParts({ [sheet1]: sheet('<row r="x"/>') }), 'damaged', /sheet1\.xml/],
  ['a tab whose part is missing', zip({ ...handmadeParts(), [sheet1]: '' }), 'damaged', /sheet1\.xml/],
  ['no tab at all', withParts({ 'xl/workbook.xml': `<workbook xmlns="${main}"/>` }), 'damaged', /workbook/],
  [
    'a value in the last cell',
    withParts({ [sheet1]: sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }),
    'too-many-cells',
    /“Số liệu” \(đến ô XFD1048576\)/,
  ],
  [
    'a value in a row no sheet has',
    withParts({ [sheet1]: sheet('<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>') }),
    'damaged',
    /sheet1\.xml/,
  ],
  ['more than 600,000 typed cells', withParts({ [sheet1]: sheet(manyCells(6001, 100, '<v>1</v>')) }), 'too-many-cells', /“Số liệu”/],
  ['more than two million cells', withParts({ [sheet1]: sheet(manyCells(2001, 1000)) }), 'too-many-cells', /“Số liệu”/],
];

/** Milliseconds of processor time for any file, however it is made. */
const longest = 8000;

describe('a file that is no readable workbook', () => {
  it.each(table)('%s', (_, file, code, words) => {
    let caught: unknown;
    const time = processorTime(() => {
      try {
        readXlsx(file, 'bieu-mau.xlsx');
      } catch (error) {
        caught = error;
      }
    });
    expect(caught).toBeInstanceOf(UnreadableFileError);
    const { message } = caught as UnreadableFileError;
    expect([(caught as UnreadableFileError).code, message]).toEqual([code, expect.stringMatching(words)]);
    expect(message).toMatch(/^Tệp “bieu-mau\.xlsx” [^\n]+\.$/);
    expect(time).toBeLessThan(longest);
  });

  it('is told by any cut of a good file, whatever its length', () => {
    for (let length = 1; length < whole.length; length += 397) {
      expect(() => readXlsx(whole.slice(0, length), 'a.xlsx')).toThrow(UnreadableFileError);
    }
  });
});

describe('a workbook that is odd and can be read', () => {
  const odd: [what: string, file: Uint8Array, value: unknown][] = [
    [
      'says it is a million rows long',
      withParts({
        [sheet1]: `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
      }),
      7,
    ],
    [
      'has a format in the last cell',
      withParts({ [sheet1]: sheet('<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>') }),
      7,
    ],
    [
      'has 200.000 empty rows',
      withParts({
        [sheet1]: sheet(
          `<row r="1"><c r="A1"><v>7</v></c></row>${Array.from({ length: 200_000 }, (_, row) => `<row r="${row + 2}" ht="${15 + (row % 97)}"/>`).join('')}`,
        ),
      }),
      7,
    ],
    [
      'has a merged area over everything',
      withParts({
        [sheet1]: `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells></worksheet>`,
      }),
      7,
    ],
    [
      'has a prefix on every name',
      withParts({
        [sheet1]: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      }),
      'Mã đơn vị',
    ],
    [
      'lists the type of macros for an ending that no part has, as SheetJS does',
      withParts({
        '[Content_Types].xml':
          handmadeParts()['[Content_Types].xml']?.replace(
            '<Override',
            '<Default Extension="xlsb" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/><Override',
          ) ?? '',
      }),
      'Mã đơn vị',
    ],
    ['starts with a byte order mark', withParts({ [sheet1]: `\ufeff${sheet('<row><c><v>7</v></c></row>')}` }), 7],
    [
      'names its parts with other capitals',
      withParts({
        'xl/_rels/workbook.xml.rels':
          handmadeParts()['xl/_rels/workbook.xml.rels']?.replace('worksheets/sheet1', 'Worksheets/Sheet1') ?? '',
      }),
      'Mã đơn vị',
    ],
  ];

  it.each(odd)('%s', (_, file, value) => {
    let tab: SheetModel | undefined;
    const time = processorTime(() => {
      [tab] = readXlsx(file, 'a.xlsx').sheets;
    });
    expect(tab?.cells.get(0)?.get(0)?.value).toBe(value);
    expect((tab?.rowCount ?? 0) * (tab?.columnCount ?? 0)).toBeLessThanOrEqual(10_000_000);
    expect(time).toBeLessThan(longest);
  });
});
