/** What is personal data of a child or a victim, and what is not: the table, and both seed texts. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findPersonalData, findPersonalDataInCell, type PersonalDataKind } from '../../../src/core/privacy/personalData.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { processorTime } from '../../fixtures/processorTime.ts';

const fixture = 'test/fixtures/du-lieu-ca-nhan.tsv';
const rows = readFileSync(fixture, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .slice(1)
  .map((line) => {
    const [kinds = '', column = '', text = ''] = line.split('\t');
    const typed = text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    return { kinds: kinds === '-' ? [] : kinds.split(','), column, text: typed };
  });

function find(column: string, text: string): readonly PersonalDataKind[] {
  if (column === 'number') {
    const cell = { value: Number(text), shown: text };
    return findPersonalDataInCell(cell, { mayNamePeople: false });
  }
  return findPersonalData(text, { mayNamePeople: column === 'contact' });
}

const found = rows.filter(({ kinds }) => kinds.length > 0);
const free = rows.filter(({ kinds }) => kinds.length === 0);

test('the table has its 80 and 120 sentences', () => {
  expect(found.length).toBeGreaterThanOrEqual(80);
  expect(free.length).toBeGreaterThanOrEqual(120);
});

test.each(found)('$column «$text» → $kinds', ({ kinds, column, text }) => {
  expect([...find(column, text)].sort()).toEqual([...kinds].sort());
});

test.each(free)('$column «$text» is free of it', ({ column, text }) => {
  expect(find(column, text)).toEqual([]);
});

const letters = ['samples/bao-cao-phuong-phu-lien-2025.txt', 'test/fixtures/dispatches/cong-van-2024.txt'];

/** The same text as people paste it: line by line, as one paragraph, in capitals, as titles. */
const shapes: readonly (readonly [string, (text: string) => readonly string[]])[] = [
  ['whole', (text) => [text]],
  ['line by line', (text) => text.split('\n')],
  ['one paragraph', (text) => [text.replace(/\s+/g, ' ')]],
  ['capitals', (text) => [text.replace(/\s+/g, ' ').toUpperCase()]],
  ['NFD', (text) => [text.normalize('NFD')]],
];

describe.each(letters)('%s', (path) => {
  test.each(shapes)('%s holds no personal data', (_, shape) => {
    const parts = shape(readFileSync(path, 'utf8'));
    expect(parts.filter((part) => find('text', part).length > 0)).toEqual([]);
  });
});

test('a cell of two thousand letters is searched in a few milliseconds', () => {
  const narrative = free
    .map(({ text }) => text)
    .join('. ')
    .slice(0, 2000);
  for (let warm = 0; warm < 20; warm += 1) find('text', narrative);
  const time = processorTime(() => {
    for (let run = 0; run < 50; run += 1) find('text', narrative);
  });
  expect(time / 50).toBeLessThan(25);
});

test.each([
  ['thpt.ngoquyen@gmail.com', false],
  ['em Nguyễn Văn An, lớp 7A2, con chị Hoa', true],
])('the registry’s column of addresses: %s', (value, isFound) => {
  expect(personalDataIn({ cell: { value, shown: value, format: '' }, field: sgddt2024.registry.email })).toBe(isFound);
});
