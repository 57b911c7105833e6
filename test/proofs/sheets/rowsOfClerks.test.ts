/** Rows between and below the units as clerks leave them: aside, and no unit with them. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { layoutsFor, readRows } from './drawnRows.ts';

/** What the rows are, where they stand, and their cells; " // " parts rows. */
const drawn = readFileSync('test/fixtures/lien-ket/dong-bang.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [kind = '', where = '', ...cells] = line.split('\t');
    const rows = cells
      .join('\t')
      .split(' // ')
      .map((row) => row.split('\t'));
    return { kind, where, rows, line };
  });

test('rows that may be a unit’s or not are a unit’s or asked about, never left out in silence', () => {
  const own = drawn.filter(({ kind }) => kind === 'hỏi');
  const silent = own.filter(({ where, rows }) =>
    layoutsFor(where).some((layout) => {
      const read = readRows(where, rows, layout);
      return !read.hasOthers || rows.some((_, at) => !read.drawn[at] && !read.isAsked[at]);
    }),
  );
  expect(own.length).toBeGreaterThan(5);
  expect(silent.map(({ line }) => line)).toEqual([]);
});

test.each(['riêng', 'đơn vị'])('rows that are “%s” are read so in every layout', (kind) => {
  const own = drawn.filter((one) => one.kind === kind);
  const misread = own.filter(({ where, rows }) =>
    layoutsFor(where).some((layout) => {
      const read = readRows(where, rows, layout);
      return !read.hasOthers || read.drawn.some((isUnit) => isUnit !== (kind === 'đơn vị'));
    }),
  );
  expect(own.length).toBeGreaterThan(35);
  expect(misread.map(({ line }) => line)).toEqual([]);
});
