/** What was written from a report is kept for a page that is loaded again, where its frame may keep anything. */
import { afterEach, expect, test } from '@jest/globals';
import { keepWriting, type LastWriting, lastWriting } from '../../src/ui/written/lastWriting.ts';

const writing: LastWriting = {
  unit: 'THPT_A',
  places: 'stamp',
  onBehalf: false,
  changes: [{ place: { tab: 'Số liệu', row: 6, column: 9 }, from: '12 buổi', to: '' }],
  figures: 1,
  passages: 0,
};
const page = globalThis as { sessionStorage?: unknown };

function storing(kept: Map<string, string>): unknown {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  };
}

afterEach(() => {
  delete page.sessionStorage;
});

test('the last writing of this unit is found again, of no other, and none once it is taken back', () => {
  page.sessionStorage = storing(new Map());
  expect(lastWriting('THPT_A')).toBeNull();
  keepWriting(writing);
  expect(lastWriting('THPT_A')).toEqual(writing);
  expect(lastWriting('THPT_B')).toBeNull();
  keepWriting(null);
  expect(lastWriting('THPT_A')).toBeNull();
});

test('a frame that may keep nothing forgets it without a word', () => {
  keepWriting(writing);
  expect(lastWriting('THPT_A')).toBeNull();
  page.sessionStorage = storing(new Map([['written.last', '{broken']]));
  expect(lastWriting('THPT_A')).toBeNull();
});
