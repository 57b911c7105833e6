/** The words that count as "Có" are one list: the outline's, told word for word in the docs. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readChoice } from '../../src/core/cells/values.ts';
import { yesNo } from '../../src/outline/house.ts';

const told = readFileSync('docs/kiem-tra-san-trong-trang-tinh.md', 'utf8').split('chữ nào là “Có”')[1] ?? '';

test.each(yesNo.flatMap(({ code, label, aliases }) => [...new Set([label, ...aliases])].map((word) => ({ code, word }))))(
  '$word is $code, and the docs say so',
  ({ code, word }) => {
    expect(told).toContain(`\`${word}\``);
    expect(readChoice({ value: word, shown: word, format: '@' }, yesNo)?.code).toBe(code);
  },
);
