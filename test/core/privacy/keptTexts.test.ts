/** What a final may still print of the samples: masking single sentences takes no other sentence along. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readXlsx } from '../../../local/xlsx/readXlsx.ts';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import { maskCell } from '../../../src/core/privacy/mask.vi.ts';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
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
