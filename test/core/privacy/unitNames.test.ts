/** Names of units: schools that end in a letter are schools, people are people. */
import { expect, test } from '@jest/globals';
import { mayPrintArea, namesPerson } from '../../../src/core/privacy/areas.vi.ts';
import { personalDataIn } from '../../../src/core/privacy/personalDataIn.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

test.each([
  ['Trường THPT Kim Sơn A', false],
  ['Trường THPT Nguyễn Du A', false],
  ['THPT Xuân Trường B', false],
  ['Phòng GDĐT huyện Kim Đài', false],
  ['Trường THPT Kim Sơn A, em Trần Thị Hoa lớp 10A', true],
  ['Em Nguyễn Văn An', true],
  ['Nguyễn Thị Lan Anh', true],
])('%s', (name, expected) => {
  expect(namesPerson({ value: name, shown: name, format: '@' }, sgddt2024.registry.name)).toBe(expected);
});

test.each([
  ['Hoa Lư', true],
  ['Gia Viễn', true],
  ['huyện Kim Sơn', true],
  ['Nguyễn An', false],
  ['Nguyễn Thị Lan Anh', false],
  ['em Gia Viễn', false],
  ['Cháu Hoa', false],
  ['Bé Na', false],
  ['Phạm Nam', false],
  ['Lò Thủy', false],
  ['Thị Mai', false],
  ['Ngọc Hân 8', false],
  ['Gia Viễn lớp 7A', false],
])('the district %s', (name, expected) => {
  const { area } = sgddt2024.registry;
  const cell = { value: name, shown: name, format: '@' };
  expect([mayPrintArea(name, area), personalDataIn({ cell, field: area })]).toEqual([expected, !expected]);
});
