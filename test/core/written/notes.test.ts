/** Footnotes, endnotes and marks under a table: what they say of a figure is read with it, and no mark becomes a part of it. */
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { openReport } from '../../../src/core/written/open/openReport.ts';
import { readReport } from '../../../src/core/written/readReport.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const run = (text: string, raised = false) =>
  `<w:r>${raised ? '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
/** "^1^" is above the line, "[f2]" names footnote 2, "[e2]" endnote 2. */
const inline = (text: string) =>
  text
    .split(/(\^[^^]+\^|\[[fe]\d\])/)
    .map((part) => {
      const note = /^\[([fe])(\d)\]$/.exec(part);
      if (note) return `<w:r><w:${note[1] === 'f' ? 'foot' : 'end'}noteReference w:id="${note[2]}"/></w:r>`;
      return part.startsWith('^') ? run(part.slice(1, -1), true) : run(part);
    })
    .join('');
const block = (text: string) =>
  text.includes('|')
    ? `<w:tbl>${text
        .split(' // ')
        .map(
          (row) =>
            `<w:tr>${row
              .split('|')
              .map((cell) => `<w:tc><w:p>${inline(cell.trim())}</w:p></w:tc>`)
              .join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`
    : `<w:p>${inline(text)}</w:p>`;
const part = (name: string, body: string) => strToU8(`<?xml version="1.0"?><w:${name} xmlns:w="w">${body}</w:${name}>`);
const notesPart = (name: string, notes: readonly string[]) =>
  part(
    `${name}s`,
    notes.map((note, at) => `<w:${name} w:id="${at + 2}"><w:p><w:r><w:${name}Ref/></w:r>${run(` ${note}`)}</w:p></w:${name}>`).join(''),
  );

function read(lines: readonly string[], foot: readonly string[] = [], end: readonly string[] = []) {
  const all = ['TRƯỜNG THPT SỐ MỘT', 'II. KẾT QUẢ THỰC HIỆN', ...lines, 'III. ĐỀ XUẤT', 'Không.'];
  const bytes = zipSync({
    'word/document.xml': part('document', `<w:body>${all.map(block).join('')}</w:body>`),
    'word/footnotes.xml': notesPart('footnote', foot),
    'word/endnotes.xml': notesPart('endnote', end),
  });
  return readReport(openReport(bytes, 'x.docx'), 'x.docx', sgddt2024);
}
const figures = (...given: Parameters<typeof read>) => read(...given).figures.map(({ year, value, sure }) => `${year}: ${value} ${sure}`);

const told = 'Năm 2024 tổ chức 8 buổi tuyên truyền[f2] cho 700 lượt học sinh. Năm 2023 tổ chức 5 buổi tuyên truyền.';

describe('a note of the file', () => {
  test.each([
    'Số liệu ước tính.',
    'Số liệu 6 tháng đầu năm.',
    'Tính cả 01 buổi do Công an phường tổ chức.',
    'Do Đoàn phường tổ chức tại trường.',
    'Chưa có số liệu chính thức, đây là số tạm tính.',
  ])('%s: its figure is asked, no other', (note) => {
    const found = figures([told], [note]);
    expect(found).toContain('2024: 8 can_xem');
    expect(found).toContain('2023: 5 chac');
    expect(figures([told.replace('f2', 'e2')], [], [note])).toContain('2024: 8 can_xem');
  });
  test.each(['Gồm chào cờ, ngoại khóa, sinh hoạt chuyên đề.', 'Có danh sách ký tên kèm theo.', 'Kế hoạch số 15/KH-THPT.'])(
    '%s: as sure as before',
    (note) => expect(figures([told], [note])).toEqual(['2024: 8 chac', '2024: 700 chac', '2023: 5 chac']),
  );
  test('its words stand behind the figure in the sentence that is shown', () => {
    const shown = read([told], ['Số liệu ước tính.']).sentences.map(({ text }) => text);
    expect(shown).toContain('Năm 2024 tổ chức 8 buổi tuyên truyền (Số liệu ước tính) cho 700 lượt học sinh.');
  });
  test('a child named in one is shown nowhere', () => {
    const report = read([told], ['Em Trần Thu Trang, lớp 7B.']);
    expect(JSON.stringify(report)).not.toMatch(/Thu Trang|7B/);
  });
  test('in a cell', () => {
    const table = 'Nội dung | Năm 2023 | Năm 2024 // Số buổi tuyên truyền | 6 | 9[f2] // Số văn bản ban hành | 2 | 3';
    expect(figures([table], ['Ước cả năm.'])).toEqual(['2023: 6 chac', '2024: 9 can_xem', '2023: 2 chac', '2024: 3 chac']);
  });
});

describe('a figure above the line', () => {
  test.each([
    'Năm 2024 tổ chức 9^1^ buổi tuyên truyền.',
    'Năm 2024 tổ chức 9 buổi^1^ tuyên truyền.',
    'Năm 2024 tổ chức 9¹ buổi tuyên truyền.',
  ])('%s: no part of the number', (line) => {
    expect(figures([line])).toEqual(['2024: 9 chac']);
    expect(figures([line, '^1^ Số liệu ước tính.'])).toEqual(['2024: 9 can_xem']);
  });
  test('of a square metre', () =>
    expect(read(['Phòng máy rộng 50m^2^.']).sentences.map(({ text }) => text)).toContain('Phòng máy rộng 50m2.'));
});

describe('a mark under the table', () => {
  const rows = [
    'Số buổi tuyên truyền | 4 | 5 | 7*',
    'Số lượt người tham gia tuyên truyền | 400 | 520 | 690 (*)',
    'Số văn bản ban hành | 2 | 2^(1)^ | 3',
  ];
  const table = ['Nội dung | Năm 2022 | Năm 2023 | Năm 2024', ...rows].join(' // ');
  test('of single cells', () =>
    expect(figures([table, '(*) Số liệu ước tính', '(1) Do Công an phường ban hành'])).toEqual([
      ...['2022: 4 chac', '2023: 5 chac', '2024: 7 can_xem'],
      ...['2022: 400 chac', '2023: 520 chac', '2024: 690 can_xem'],
      ...['2022: 2 chac', '2023: 2 can_xem', '2024: 3 chac'],
    ]));
  test('of rows', () => {
    const marked = 'Nội dung | Năm 2023 | Năm 2024 // Số buổi tuyên truyền (1) | 5 | 6 // Kinh phí đã bố trí (triệu đồng) | 5 | 7';
    expect(figures([marked, '(1) Gồm cả các buổi do Công an xã tổ chức.'])).toEqual([
      ...['2023: 5 can_xem', '2024: 6 can_xem', '2023: 5000000 chac', '2024: 7000000 chac'],
    ]);
  });
  test('a bullet of that shape is none', () =>
    expect(figures(['Năm 2024:', '* 6 tháng đầu năm', '- Tổ chức 3 buổi tuyên truyền'])).toEqual(['2024: 3 can_xem']));
});

test.each([
  ['Số buổi tuyên truyền | 6 | 9 (ước)', '2024: 9 can_xem'],
  ['Số buổi tuyên truyền | 6 | Ước 9', '2024: 9 can_xem'],
  ['Số buổi tuyên truyền | 6 | 9 (Ước cả năm)', '2024: 9 can_xem'],
])('“ước” in a cell is no name: %s', (row, figure) => {
  const report = read([`Nội dung | Năm 2023 | Năm 2024 // ${row} // Số văn bản ban hành | 2 | 3`]);
  expect(report.figures.map(({ year, value, sure }) => `${year}: ${value} ${sure}`)).toContain(figure);
  expect(report.withheld).toBe(0);
});

test.each([
  'Năm 2024 hỗ trợ 01 em (Nguyễn Văn Ước, lớp 7B).',
  'Năm 2024 tư vấn cho em Ước lớp 7B.',
  'STT | Học sinh | Lớp // 1 | Trần Văn Ước | 7B',
])('a person of that name is withheld: %s', (line) => expect(JSON.stringify(read([line]))).not.toMatch(/Ước/));
