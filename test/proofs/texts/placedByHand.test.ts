/** Sentences that other hands placed, each set with words learnt from the others alone. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Outline } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { framesForLearning, learnPlaces, learntWordsFile, readPlacedByHand } from './learnPlaces.ts';
import { placeOf } from './placeOf.ts';

const all = [...readPlacedByHand(), ...framesForLearning()];

test('the words of the form are those that `npm run texts:learn` writes', () => {
  expect(readFileSync('src/outline/learntWords.ts', 'utf8')).toBe(learntWordsFile(learnPlaces(all)));
});

test.each(['a', 'b', 'c'])('of set %s, not learnt from, 93 of 100 sentences are placed right', (from) => {
  const outline = withWordsOf(learnPlaces(all.filter((one) => one.from !== from)));
  const own = all.filter((one) => one.from === from);
  const right = own.filter(({ field, code, text }) => placeOf({ field, label: code, text, heldOut: true }, outline) === code);
  expect(own.length).toBeGreaterThanOrEqual(50);
  expect(right.length / own.length).toBeGreaterThanOrEqual(0.93);
});

test.each([
  ['nhom_1', '1.3', 'Kiến nghị tăng mức phạt với người phát tán ảnh riêng tư của học sinh'],
  ['nhom_1', '1.3', 'Đề xuất sửa đổi nghị định về xử phạt trên môi trường mạng'],
  ['nhom_1', 'kien_nghi.so', 'Đề nghị Sở cấp kinh phí cho nhà trường'],
  ['nhom_1', 'phuong_huong', 'Sẽ kiến nghị sửa đổi nghị định trong năm tới'],
])('in %s what is asked for is a deed only where asking is one: %s, %s', (field, label, text) => {
  expect(placeOf({ field, label, text, heldOut: true })).toBe(label);
});

test('a sentence typed without accents is placed by the same words', () => {
  const own = all.filter(({ from }) => from === 'a');
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D')
      .replace(/[“”]/g, '"');
  const right = own.filter(({ field, code, text }) => placeOf({ field, label: code, text: plain(text), heldOut: true }) === code);
  expect(right.length / own.length).toBeGreaterThanOrEqual(0.9);
});

function withWordsOf(learnt: Readonly<Record<string, string>>): Outline {
  const groups = sgddt2024.groups.map((group) => ({
    ...group,
    subMeasures: group.subMeasures.map((one) => ({ ...one, learnt: learnt[one.code] ?? '' })),
  }));
  return { ...sgddt2024, groups };
}
