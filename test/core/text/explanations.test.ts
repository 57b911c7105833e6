/** Explanations in one cell: a line each, that people can read and edit, and that keep what else is there. */
import { describe, expect, test } from '@jest/globals';
import { readExplanations, reasonFor, withReason } from '../../../src/core/text/explanations.ts';

const subject = 'Số lượt người tham gia tuyên truyền, 2023';

describe('one line a reason', () => {
  test('is added, found, changed, taken away', () => {
    const one = withReason('', subject, 'Phối hợp công an\nhuyện: toàn khối.');
    expect(one).toBe(`${subject}: Phối hợp công an huyện: toàn khối.`);
    expect(reasonFor(one, subject)).toBe('Phối hợp công an huyện: toàn khối.');
    const two = withReason(one, 'Kinh phí đã bố trí, 2022', 'Mua thiết bị.');
    expect(readExplanations(two)).toHaveLength(2);
    expect(withReason(two, subject, 'Khác.').split('\n')[0]).toBe(`${subject}: Khác.`);
    expect(withReason(two, subject, '')).toBe('Kinh phí đã bố trí, 2022: Mua thiết bị.');
  });

  test('what a person wrote by hand stays, and a line edited by hand is still found', () => {
    const free = 'Số liệu đã đối chiếu với Công an phường.';
    expect(withReason(free, subject, 'Đúng.')).toBe(`${free}\n${subject}: Đúng.`);
    expect(reasonFor(`- ${subject.toUpperCase()} :  đúng vậy`, subject)).toBe('đúng vậy');
    expect(reasonFor(free, subject)).toBe('');
  });
});
