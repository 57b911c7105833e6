/** Files of reports: every encoding and a .docx give the same lines; what cannot be read says how to save it. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { openReport } from '../../../src/core/written/open/openReport.ts';

const sentence = 'Năm 2023 tổ chức 12 buổi tuyên truyền cho 1.250 lượt học sinh về kỹ năng an toàn trên mạng.';
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));

const tcvn3 = [
  'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®',
  'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ',
].map((letters) => [...letters]);
const inTcvn3 = [...sentence].map((letter) => tcvn3[0]?.[tcvn3[1]?.indexOf(letter) ?? -1] ?? letter).join('');

/** Windows-1258 has letters without tone, and their own tones. */
const codes: Readonly<Record<string, number>> = {
  ...{ ă: 227, â: 226, đ: 240, ê: 234, ô: 244, ơ: 245, ư: 253 },
  ...{ '\u0300': 204, '\u0301': 236, '\u0303': 222, '\u0309': 210, '\u0323': 242 },
};
const in1258 = new Uint8Array(
  [...sentence].flatMap((letter) => {
    const tone = letter.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/)?.[0] ?? '';
    const base = letter.normalize('NFD').replace(tone, '').normalize('NFC');
    return [base, tone].filter(Boolean).map((sign) => codes[sign] ?? sign.charCodeAt(0));
  }),
);

/** VNI-Windows by its rule: a letter, then a sign for its tone, or for its hat and tone together. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const alone: Readonly<Record<string, string>> = { đ: 'ñ', ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î' };
const signs: Readonly<Record<string, string>> = { '': 'øùûõï', '\u0302': 'àáåãä', '\u0306': 'èéúüë' };
function vniLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const inCase = (code: string) => (letter === lower ? code : code.toUpperCase());
  if (alone[lower]) return inCase(alone[lower]);
  const [base = '', ...marks] = [...lower.normalize('NFD')];
  if (marks.length === 0 && base !== 'đ') return letter;
  const root = marks.includes('\u031b') ? (base === 'o' ? 'ô' : 'ö') : base;
  const hat = marks.find((mark) => mark === '\u0302' || mark === '\u0306') ?? '';
  const tone = tones.findIndex((mark) => marks.includes(mark));
  const plainHat = hat === '\u0302' ? 'â' : hat === '\u0306' ? 'ê' : '';
  return inCase(root + (tone < 0 ? plainHat : (signs[hat]?.[tone] ?? '')));
}
const inVni = (text: string) => [...text].map(vniLetter).join('');
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const syllables = vowels.flatMap((vowel) => ['', ...tones].map((tone) => `t${vowel}${tone}`.normalize('NFC')));
/** Every letter of the language, small and large, under a sentence that shows the code. */
const everyLetter = [sentence, `${syllables.join(' ')} đi.`, `${syllables.join(' ').toUpperCase()} ĐI.`];

describe('VNI, every letter small and large', () => {
  test.each<[string, BufferEncoding]>([
    ['in eight bits', 'latin1'],
    ['in Unicode', 'utf8'],
  ])('%s', (_, encoding) => {
    const lines = openReport(bytes(inVni(everyLetter.join('\n')), encoding), 'x.txt').map(({ text }) => text);
    expect(lines.join('\n').split(/\s+/)).toEqual(everyLetter.join('\n').split(/\s+/));
    expect(new Set(everyLetter.join('').match(/[\u0080-\uffff]/g)).size).toBe(134);
  });
});

describe('text', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', bytes(sentence, 'utf8')],
    ['UTF-8 with its mark', bytes(`\ufeff${sentence}`, 'utf8')],
    ['UTF-8, letters in parts', bytes(sentence.normalize('NFD'), 'utf8')],
    ['UTF-16 LE', bytes(`\ufeff${sentence}`, 'utf16le')],
    ['UTF-16 LE without its mark', bytes(sentence, 'utf16le')],
    ['UTF-16 BE', bytes(`\ufeff${sentence}`, 'utf16le').map((_, at, all) => all[at ^ 1] ?? 0)],
    ['windows-1258', in1258],
    ['TCVN3', bytes(inTcvn3, 'latin1')],
    ['TCVN3 in Unicode', bytes(inTcvn3, 'utf8')],
  ])('%s', (_, file) => {
    expect(openReport(file, 'x.txt').map(({ text }) => text)).toEqual([sentence]);
  });
});

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inside: string) => `<w:p>${inside}</w:p>`;
const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
const docx = (body: string, level: 0 | 6 = 6) =>
  zipSync({ 'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`) }, { level });
/** Its bytes with one word of them changed, as a bad disk does. */
const damaged = (file: Uint8Array, from: string, to: string) => bytes(Buffer.from(file).toString('latin1').replace(from, to), 'latin1');

describe('.docx', () => {
  test('tracked changes are read as accepted; a table gives rows', () => {
    const changed = `${run('tổ chức ')}<w:del><w:r><w:delText>10</w:delText></w:r></w:del><w:ins>${run('12')}</w:ins>${run(' buổi')}`;
    const moved = paragraph(`<w:moveFrom>${run('99 buổi')}</w:moveFrom>`);
    const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr>${cell('x')}${cell('7')}</w:tr>`;
    const table = `<w:tbl><w:tr>${cell('Số buổi')}${cell('5')}</w:tr>${deletedRow}</w:tbl>`;
    const lines = openReport(docx(paragraph(changed) + moved + table), 'x.docx');
    expect(lines.map(({ text }) => text)).toEqual(['tổ chức 12 buổi', 'Số buổi | 5']);
  });
});

describe('.docx of other shapes', () => {
  const rows = (...all: string[]) => `<w:tbl>${all.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const wide = (text: string, span: number) => `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
  const tall = (text: string, value: string) => `<w:tc><w:tcPr><w:vMerge w:val="${value}"/></w:tcPr>${paragraph(run(text))}</w:tc>`;
  const tabs = (...cells: string[]) => paragraph(cells.map(run).join('<w:r><w:tab/></w:r>'));
  const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`;
  const alternate = (inside: string) =>
    `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${inside}</mc:Choice><mc:Fallback>${inside}</mc:Fallback></mc:AlternateContent>`;
  test.each<[string, string, string[]]>([
    [
      'a cell over columns',
      rows(wide('2022', 2) + cell('2023'), cell('3 buổi') + cell('4') + cell('5')),
      ['2022 |  | 2023', '3 buổi | 4 | 5'],
    ],
    ['a cell over rows', rows(tall('Buổi', 'restart') + cell('3'), tall('', 'continue') + cell('4')), ['Buổi | 3', ' | 4']],
    ['a table in a cell', rows(`<w:tc>${rows(cell('2022') + cell('3'))}${paragraph('')}</w:tc>${cell('x')}`), ['2022 3 | x']],
    [
      'columns that tabs make',
      tabs('Năm', '2022', '2023') + tabs('Số buổi', '', '120') + paragraph(`${run('Nơi nhận:')}<w:r><w:tab/></w:r>${run('HIỆU TRƯỞNG')}`),
      ['Năm | 2022 | 2023', 'Số buổi |  | 120', 'Nơi nhận: HIỆU TRƯỞNG'],
    ],
    ['a first head left empty', tabs('', '2022', '2023') + tabs('Số buổi', '3', '4'), [' | 2022 | 2023', 'Số buổi | 3 | 4']],
    [
      'rows that differ in their cells are text',
      tabs('Năm', '2022', '2023', '2024') + tabs('Số buổi', '3', '4'),
      ['Năm 2022 2023 2024', 'Số buổi 3 4'],
    ],
    [
      'a mark and its tab; a row alone',
      tabs('III.', 'KHÓ KHĂN, VƯỚNG MẮC') + tabs('1.', 'Kinh phí còn hạn hẹp,', 'đội ngũ thiếu.') + tabs('Nội quy', 'sửa', 'xong'),
      ['III. KHÓ KHĂN, VƯỚNG MẮC', '1. Kinh phí còn hạn hẹp, đội ngũ thiếu.', 'Nội quy sửa xong'],
    ],
    [
      'a table in a frame, with an empty cell',
      rows(`<w:tc>${rows(cell('Năm') + cell('Tiếp nhận') + cell('Đã xử lý'), cell('2022') + cell('') + cell('3'))}${paragraph('')}</w:tc>`),
      ['Năm\tTiếp nhận\tĐã xử lý\n2022\t\t3'],
    ],
    ['a content control', `<w:sdt><w:sdtContent>${paragraph(run('Nội dung.'))}</w:sdtContent></w:sdt>`, ['Nội dung.']],
    [
      'a control inside a line',
      paragraph(`${run('Có ')}<w:sdt><w:sdtContent>${run('5')}</w:sdtContent></w:sdt>${run(' buổi')}`),
      ['Có 5 buổi'],
    ],
    ['a text box, once', paragraph(`${run('Thân.')}<w:r>${alternate(box('Trong khung.'))}</w:r>`), ['Trong khung.', 'Thân.']],
    ['a link', paragraph(`<w:hyperlink>${run('Phụ lục')}</w:hyperlink>`), ['Phụ lục']],
    [
      'an end of a line deleted',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('tổ chức ')}</w:p>${paragraph(run('5 buổi'))}`,
      ['tổ chức 5 buổi'],
    ],
    ['hidden words', paragraph(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>${run('hiện')}`), ['hiện']],
    ['a field code', paragraph(`<w:r><w:instrText>PAGE</w:instrText></w:r>${run('Trang đầu')}`), ['Trang đầu']],
  ])('%s', (_, body, expected) => {
    expect(openReport(docx(body), 'x.docx').map(({ text }) => text)).toEqual(expected);
  });
});

test('lists of one sort count on, one with its own start begins anew', () => {
  const item = (list: number, text: string) =>
    paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}`);
  const sort =
    '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>';
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const lists = ['', '', anew].map((own, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="7"/>${own}</w:num>`);
  const body = item(1, 'Kết quả') + item(2, 'Đánh giá') + item(3, 'Phụ lục') + item(3, 'Bảng');
  const file = zipSync({
    'word/document.xml': strToU8(`<w:document ${namespace}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${namespace}>${sort}${lists.join('')}</w:numbering>`),
  });
  const read = openReport(file, 'x.docx').map(({ text }) => text);
  expect(read).toEqual(['I. Kết quả', 'II. Đánh giá', 'I. Phụ lục', 'II. Bảng']);
});

describe('the parts around the body of a .docx', () => {
  const part = (tag: string, body: string) => strToU8(`<w:${tag} ${namespace}>${body}</w:${tag}>`);
  const texts = (parts: Readonly<Record<string, Uint8Array>>) =>
    openReport(
      zipSync({ 'word/document.xml': part('document', `<w:body>${paragraph(run('Thân báo cáo.'))}</w:body>`), ...parts }),
      'x.docx',
    ).map(({ text }) => text);

  test('headers come first and once, then the body, notes and footers; page numbers are no text', () => {
    const header = part('hdr', paragraph(run('UBND phường Phù Liễn')));
    const read = texts({
      'word/header1.xml': header,
      'word/header2.xml': header,
      'word/footnotes.xml': part('footnotes', `<w:footnote>${paragraph(run('Số liệu năm 2023.'))}</w:footnote>`),
      'word/footer1.xml': part('ftr', paragraph(run('Trang 2')) + paragraph(run('Lưu: VT, 05 bản'))),
      'word/footer2.xml': part('ftr', paragraph(run('- 3 -'))),
    });
    expect(read).toEqual(['UBND phường Phù Liễn', 'Thân báo cáo.', 'Số liệu năm 2023.', 'Lưu: VT, 05 bản']);
  });
});

describe('what cannot be read', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF', bytes('%PDF-1.4', 'latin1'), /là PDF.*\.docx/],
    ['Word of before 2007', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)]), /đời cũ.*Save As/],
    ['a .docx cut short', docx(paragraph(run('x'))).slice(0, 60), /bị hỏng/],
    ['a .docx with one digit of its text changed', damaged(docx(paragraph(run('Tổ chức 15 buổi')), 0), '15', '95'), /bị hỏng/],
    ['noise', Uint8Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 3)) % 251), /không phải văn bản đọc được/],
    ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), /không có văn bản Word/],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /bảng tính/],
    ['broken XML', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), /bị hỏng/],
    ['nothing', bytes(' \n\n', 'utf8'), /không có chữ nào/],
    ['lost letters', bytes('N?m 2023 t? ch?c 12 bu?i tuy?n truy?n', 'latin1'), /mất dấu/],
  ])('%s', (_, file, expected) => {
    expect(() => openReport(file, 'bao-cao')).toThrow(expected);
  });
});
