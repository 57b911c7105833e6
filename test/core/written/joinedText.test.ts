/** What joins a cell: each sentence alone may be shown, and beside the others may be a finding. */
import { expect, test } from '@jest/globals';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { joinedText } from '../../../src/core/written/proposals/joinedText.ts';
import { answerFields } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const joined = (before: string, ...sentences: string[]) => joinedText(before, sentences, sgddt2024, 'nhom_2');
const field = answerFields(sgddt2024).find(({ code }) => code === 'nhom_2');
const isFinding = (text: string) => personalDataIn({ cell: { value: text, shown: text, format: '' }, ...(field && { field }) });

test('sentences go behind what is there; what is there already is not written again', () => {
  expect(joined('', 'Một.', 'Hai.')).toEqual({ more: 'Một.\nHai.', text: 'Một.\nHai.', leftOut: [] });
  expect(joined('Đã có.', 'Một.').text).toBe('Đã có.\nMột.');
  expect(joined('Đã có.\nMột.', 'Một.')).toEqual({ more: '', text: 'Đã có.\nMột.', leftOut: [] });
  expect(joined('  ', 'Một.').text).toBe('Một.');
});

test('a sentence that is a finding in the cell is left out and told, the others are kept', () => {
  const named = 'Nạn nhân là em Trần Thị Hồng Nhung, số điện thoại 0912 345 678.';
  const { text, leftOut } = joined('Đã tuyên truyền dưới cờ.', 'Phát tờ rơi cho phụ huynh.', named, 'Tổ chức hội thi vẽ tranh.');
  expect(text).toBe('Đã tuyên truyền dưới cờ.\nPhát tờ rơi cho phụ huynh.\nTổ chức hội thi vẽ tranh.');
  expect(leftOut).toEqual([named]);
});

test('a cell that was a finding before does not hold back what joins it', () => {
  const before = 'Liên hệ cô Trần Thị Hồng Nhung, 0912 345 678.';
  expect(isFinding(before)).toBe(true);
  expect(joined(before, 'Phát tờ rơi cho phụ huynh.').text).toBe(`${before}\nPhát tờ rơi cho phụ huynh.`);
});
