/** The light of the sheet and the add-on agree on every word for "Có", however it is typed. */
import { expect, test } from '@jest/globals';
import { readChoice } from '../../../src/core/cells/values.ts';
import { yesNo } from '../../../src/outline/house.ts';
import { type Case, cases } from './cases.ts';
import { codeOf, fillForm, nativesByUnit } from './filledForm.ts';
import { office, recalculateAll } from './recalculate.ts';

const wide = (text: string) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const noises: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => `${word}.`,
  (word) => ` ${word}\u00a0`,
  (word) => word.replace(/ /g, '\u00a0'),
  (word) => word.normalize('NFD'),
  (word) => wide(word),
  (word) => wide(word.toUpperCase()),
  (word) =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/đ/g, 'd')
      .replace(/Đ/g, 'D'),
];
const words = yesNo.flatMap(({ label, aliases }) => [label, ...aliases]);
const others = ['có ạ', 'Có!', 'v', 'y', 'ok', 'Hoàn tất', 'c.ó', 'Có (trừ 01 vụ)', '1'];
const typed = [...new Set([...words.flatMap((word) => noises.map((noise) => noise(word))), ...others])];
const [base] = cases;
if (!base) throw new Error('No base case.');
const complete = typed.map((text): Case => ({ ...base, row: { ...base.row, hoan_thanh: text } }));

(office === undefined ? test.skip : test)(
  'every word, every spelling',
  () => {
    const { form } = recalculateAll({ form: fillForm(complete) }, 'vi-VN');
    const natives = nativesByUnit(form);
    const light = typed.map((text, at) => [text, natives.get(codeOf(at))?.tinh_trang === 'Đã hoàn thành']);
    const read = typed.map((text) => [text, readChoice({ value: text, shown: text, format: '@' }, yesNo)?.code === 'Có']);
    expect(light).toEqual(read);
  },
  280_000,
);
