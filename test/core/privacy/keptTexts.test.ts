/** What a final may still print of the samples: masking single sentences takes no other sentence along. */

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import { maskCell, maskText } from '../../../src/core/privacy/mask.vi.ts';
import { mayBePrinted, namesBodies } from '../../../src/core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import type { Field } from '../../../src/outline/schema.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const suspects = [
  'Giải pháp của lớp 7A2 được nhân rộng.',
  'Bạn Páo ở bản trên kể lại.',
  'Xem tại https://facebook.com/nguyenvana.lop7',
  'Trần Bình An và các bạn tham gia.',
  'liên hệ zalo 0912 345 678;',
];
const texts = ['samples/chien-dich-2024.xlsx', 'samples/chien-dich-2024-sach.xlsx'].flatMap((file) => {
  try {
    const sheet = readXlsx(readFileSync(file), file).sheets.find(({ name }) => name === sgddt2024.answers.tab);
    return [...(sheet?.cells.values() ?? [])]
      .flatMap((row) => [...row.values()].map(({ value }) => value))
      .filter((value) => typeof value === 'string');
  } catch {
    return [];
  }
});
const long = [...new Set(texts.filter((text) => text.length > 80))];

test('of texts with a sentence in doubt, the other sentences are printed from the copy as from the cell', () => {
  expect(long.length).toBeGreaterThan(100);
  const lost: string[] = [];
  let masked = 0;
  long.forEach((text, index) => {
    const field = answerFields(sgddt2024).find(({ code }) => code === `nhom_${1 + (index % 5)}`);
    if (!field) throw new Error('No field.');
    // A sentence in doubt is put between two of the unit's own.
    const parts = text.split(/(?<=[.;]\s|\n)/);
    const at = index % (parts.length + 1);
    const suspect = suspects[index % suspects.length] ?? '';
    const before = (parts[at - 1] ?? '').endsWith('\n') || at === 0 ? '' : '\n';
    const mixed = [...parts.slice(0, at), `${before}${suspect}\n`, ...parts.slice(at)].join('');
    const cell = { value: mixed, shown: mixed, format: '@' };
    if (personalDataIn({ cell, field })) return;
    const kept = maskCell(cell, field);
    if (kept === null) return;
    masked += 1;
    const printed = (one: string) =>
      readSentences(one)
        .sentences.map((sentence) => sentence.text)
        .filter((sentence) => mayBePrinted(sentence, field));
    const now = printed(kept);
    lost.push(
      ...printed(mixed)
        .filter((sentence) => !now.includes(sentence))
        .map((sentence) => `${sentence} | ${mixed.slice(0, 60)}`),
    );
    expect(mayBePrinted(kept, field)).toBe(false);
    expect(maskCell({ ...cell, value: kept, shown: kept }, field)).toBeNull();
  });
  expect(masked).toBeGreaterThan(30);
  console.info(`${masked} texts masked, ${lost.length} sentences lost`);
  expect(lost).toEqual([]);
});

describe('in cells that ask for an office, a school, an adult', () => {
  const [school, adult] = [{ mayNameSchools: true }, { mayNamePeople: true }].map(
    (own) => ({ code: 'x', label: 'X', kind: 'text', ...own }) as Field,
  );
  test.each([
    ['Trường THPT Kiến Thụy (vụ Lộc Thị Nhung)', school],
    ['12/BC em Chử Mai Lan', school],
    ['77/vụ Nông Thị Sim', school],
    ['Thầy Lê Xuân Tùng 0912000111; nạn nhân Khiếu Ngọc Trâm', adult],
    ['Nguyễn Văn Sáng - GVCN em Viên Mỹ Hoa', adult],
    ['Phụ huynh cháu Tô Vĩnh Khang', adult],
    ['Mẹ em Phạm Thu Hà: 0912345678', adult],
  ])('who is told of besides is found: %s', (text, field) => {
    expect(mayBePrinted(text, field)).toBe(false);
  });
  test.each([
    ['Phòng Nghiệp vụ Sở', school],
    ['Phòng chuyên môn, nghiệp vụ Sở Giáo dục và Đào tạo', school],
    ['Trường Mầm non Bé Ngoan', school],
    ['Trường THCS Nguyễn Thị Minh Khai', school],
    ['Vụ Giáo dục Trung học', school],
    ['15/BC-THPT Mạc Đĩnh Chi', school],
    ['Trường Tiểu học Em Bé Hạnh Phúc', school],
    ['Cô Trần Thị Mai, tổ trưởng tổ tư vấn học sinh', adult],
    ['Nguyễn Thị Em, Phó Hiệu trưởng, 0912345678', adult],
    ['Ban đại diện cha mẹ học sinh Trường THPT Lê Hồng Phong', adult],
    ['Bà Lê Thị Hoa, Trưởng ban đại diện phụ huynh Trường THCS An Dương', adult],
    ['Đồng chí Vũ Quốc Anh – Bí thư Đoàn trường, phụ trách công tác học sinh', adult],
    ['Hội phụ huynh Khối 9', adult],
  ])('an office, a school, an adult stays: %s', (text, field) => {
    expect(mayBePrinted(text, field)).toBe(true);
  });
  test.each([
    'GĐ, các PGĐ',
    'Như trên',
    'Lưu: VT, VP',
    'Giám đốc (để b/c), các Phó Giám đốc',
    'Đ/c Nguyễn Văn Tùng, Phó Chủ tịch UBND thành phố (để b/c)',
  ])('a recipient: %s', (one) => {
    expect(namesBodies(one)).toBe(true);
  });
  test('a family is no recipient', () => {
    expect(namesBodies('Gia đình cháu Ôn Bích Hà')).toBe(false);
    expect(namesBodies(maskText('Gia đình cháu Ôn Bích Hà'))).toBe(false);
  });
});
