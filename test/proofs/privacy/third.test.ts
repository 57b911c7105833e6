/** Slips in names, titles of real phrases, and texts made to be slow to read. */
import { describe, expect, test } from '@jest/globals';
import { mayBePrinted } from '../../../src/core/privacy/mayBePrinted.ts';
import { withoutSlips } from '../../../src/core/privacy/slips/slips.vi.ts';
import { slippedSamples, titledSamples } from './third.ts';
import { isFound, isPrinted } from './thresholds.ts';

const count = 1000;

describe.each(['seen', 'unseen'] as const)('%s', (which) => {
  const slipped = slippedSamples(count, 16, which);
  const titled = titledSamples(count, 17, which);

  // Every name has a slip. The aim is none: 18% were printed before slips were read.
  test('C06 finds 85% of names with a slip, and at most 2% are printed', () => {
    expect(slipped.filter(isFound).length).toBeGreaterThanOrEqual(0.85 * count);
    expect(slipped.filter(isPrinted).length).toBeLessThanOrEqual(0.02 * count);
  });

  test('at most 1% of titles and real sentences are C06, at most 5% withheld', () => {
    expect(titled.filter(isFound).length).toBeLessThanOrEqual(0.01 * count);
    expect(titled.filter((one) => !isPrinted(one)).length).toBeLessThanOrEqual(0.05 * count);
  });
});

test.each([
  ['em Nguyeenx Thij Hoa bị lừa', 'em nguyễn Thị Hoa bị lừa'],
  ['cháu Tra62n Va8n A', 'cháu Trần Văn A'],
  ['HS NguyễnVănAn', 'HS Nguyễn Văn An'],
  ['em Nguyễn.Văn.An', 'em Nguyễn Văn An'],
  ['cháu ĐàoH ội', 'cháu Đào Hội'],
  ['em oLng', 'em Long'],
])('%s is read as %s', (typed, meant) => {
  expect(withoutSlips(typed)?.toLowerCase()).toBe(meant.toLowerCase());
});

test.each([
  'Nhà trường dạy học trên Google Classroom',
  'Kế hoạch số 186/KH-UBND',
  'học sinh lớp 6',
  'TikTok, YouTube, Zalo',
  'Tim hieu Luat An ninh mang, truong lien ket voi cong an phuong xuat ban',
])('%s has no slip', (typed) => {
  expect(withoutSlips(typed)).toBeNull();
});

const bits = [
  'a',
  'Nguyễn ',
  'nguyễnthị',
  '“',
  '"a',
  '-',
  'Aa',
  'đ̂',
  'em bị ',
  'tên học sinh ',
  'Nguyeenx',
  'Trần. ',
  '\u200b',
  '1a',
  '_a',
  'a.',
];
test('50,000 letters of anything are read in less than five seconds', () => {
  for (const bit of bits) {
    const text = bit.repeat(Math.ceil(50_000 / bit.length)).slice(0, 50_000);
    const start = process.cpuUsage().user;
    mayBePrinted(text);
    expect([bit, (process.cpuUsage().user - start) / 1e6 < 5]).toEqual([bit, true]);
  }
});
