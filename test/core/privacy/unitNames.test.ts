/** Names of units: schools that end in a letter are schools, people are people. */
import { expect, test } from '@jest/globals';
import { namesPerson } from '../../../src/core/privacy/areas.vi.ts';
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
