/** Nobody is credited with a paper that is only planned, and nothing that is denied or mended is counted as hard. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sortSentence } from '../../../src/core/narratives/kinds/kinds.vi.ts';
import { sortOf } from '../../../src/core/report/told/told.vi.ts';
import { answerFields, type Field } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const lines = readFileSync('test/fixtures/texts/credits.tsv', 'utf8')
  .normalize('NFC')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string, string]);
const papers = answerFields(sgddt2024).find(({ code }) => code === 'van_ban_trien_khai') as Field;

test('a plan, a draft, a wish and what is over is no paper; what was issued is', () => {
  const own = lines.filter(([of]) => of === 'paper');
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter(([, text, told]) => (sortOf(text, papers, sgddt2024) !== undefined) !== (told === '1'))).toEqual([]);
});

test('a lack that is denied, mended or of no weight is no difficulty; any other is', () => {
  const own = lines.filter(([of]) => of === 'difficulty');
  expect(own.length).toBeGreaterThan(100);
  const kindOf = (text: string) => sortSentence(text.replace(/\.$/, ''), 'kho_khan', sgddt2024).kind;
  expect(own.filter(([, text, told]) => kindOf(text) !== (told === 'hard' ? 'difficulty' : 'ease'))).toEqual([]);
});

test.each([
  ['Máy tính đã được cấp, tuy nhiên thiếu kinh phí', 'kinh_phi'],
  ['Không có khó khăn gì về kinh phí, tuy nhiên thiếu máy tính', 'thiet_bi'],
  ['Không thiếu máy tính, chỉ thiếu kinh phí', 'kinh_phi'],
])('%s: of what is still hard', (text, matter) => {
  expect(sortSentence(text, 'kho_khan', sgddt2024)).toEqual({ kind: 'difficulty', under: 'kho_khan', matter });
});

test.each([
  ['Kinh phí đã được cấp theo đề nghị', 'ease'],
  ['Đã được trang bị đủ máy tính', 'ease'],
  ['Đề nghị cấp kinh phí', 'wish'],
  ['Bố trí đủ kinh phí', 'wish'],
  ['Kinh phí đã được cấp nhưng còn thiếu, đề nghị bổ sung', 'wish'],
])('asked for, or granted already: %s', (text, kind) => {
  expect(sortSentence(text, 'de_xuat', sgddt2024).kind).toBe(kind);
});
