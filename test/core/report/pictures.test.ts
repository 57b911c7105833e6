/** Pictures are numbered from 1 in the report that has them; what says their number says the same. */
import { expect, test } from '@jest/globals';
import type { DocumentBlock } from '../../../src/core/report/blocks.ts';
import { cell, headerRow } from '../../../src/core/report/blocks.ts';
import { numberPictures } from '../../../src/core/report/pictures.vi.ts';

const table = (caption: string, header: string[] = []): DocumentBlock => ({
  ...{
    kind: 'table',
    id: caption,
    caption,
    widths: [1],
    header: header.length === 0 ? [] : [headerRow(header)],
    rows: [[cell('Hình 3 của đơn vị')]],
  },
});
const note = (text: string): DocumentBlock => ({ kind: 'note', id: text, text });

test('all three stay as they are', () => {
  const parts = [[table('Hình 1. A')], [table('Biểu 1', ['Hình 2'])], [table('Hình 3. C')]];
  expect(numberPictures(parts)).toEqual(parts);
});

test('the only one is the first, what is beside it too, units’ words never', () => {
  const [, , last = []] = numberPictures([[note('Kết quả')], [], [table('Hình 3. C'), note('Hình 3: thanh xám.'), note('Hình 31.')]]);
  expect(last).toEqual(
    [table('Hình 3. C'), note('Hình 3: thanh xám.'), note('Hình 31.')].map((block) => ({
      ...block,
      id: block.id,
      ...(block.kind === 'table' ? { caption: 'Hình 1. C' } : {}),
      ...(block.kind === 'note' && block.text.startsWith('Hình 3:') ? { text: 'Hình 1: thanh xám.' } : {}),
    })),
  );
});

test('a column that is a picture counts', () => {
  const [first = []] = numberPictures([[table('Biểu 1', ['Địa bàn', 'Hình 2']), table('Hình 3. C')]]);
  expect(JSON.stringify(first)).toContain('"Hình 1"');
  expect(JSON.stringify(first)).toContain('Hình 2. C');
});
