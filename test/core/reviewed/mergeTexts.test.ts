/** A reviewer's word in a stretch that the new run replaces is never dropped in silence. */
import { expect, test } from '@jest/globals';
import { mergeTexts } from '../../../src/core/reviewed/mergeTexts.ts';

const old = 'Nhóm xây dựng và hoàn thiện hành lang pháp lý mới có nội dung cụ thể ở 13/60 đơn vị.';
const fresh = 'Nhóm tăng cường hợp tác quốc tế mới có nội dung cụ thể ở 01/60 đơn vị.';
const stretch = 'xây dựng và hoàn thiện hành lang pháp lý'.split(' ');

test.each(stretch)('one word for one word, in place of “%s”', (word) => {
  const reviewed = old.replace(word, 'khẳngđịnh');
  const { edits, collides } = mergeTexts(old, reviewed, fresh);
  const at = reviewed.indexOf('khẳngđịnh');
  const isKept = edits.every(({ start, end }) => end <= at || start >= at + 'khẳngđịnh'.length);
  expect([isKept, collides]).toEqual([true, true]);
});
