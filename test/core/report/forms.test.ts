/** How children were supported: counts where nobody can be told from them, else in words, else not at all. */
import { expect, test } from '@jest/globals';
import { formsSentence } from '../../../src/core/report/forms.vi.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import type { Indicator } from '../../../src/outline/schema.ts';

type Said = readonly [unit: string, value: number, text: string];

function tell(said: readonly Said[], unsaid: readonly (readonly [string, number])[] = []): string {
  const forms = {
    label: 'Hình thức hỗ trợ',
    said: said.map(([unit, value, text]) => ({ unit, value, text })),
    numerators: [...said.map(([unit, value]) => ({ unit, value })), ...unsaid.map(([unit, value]) => ({ unit, value }))],
  };
  const results = { pairs: { x: { forms } }, reporting: { expected: ['a', 'b'] } };
  return formsSentence({ code: 'x' } as Indicator, { results, units: [{ code: 'a' }, { code: 'b' }] } as unknown as ReportInput);
}

const ask = 'Tư vấn tâm lý cho học sinh';
const move = 'Chuyển Trung tâm công tác xã hội; nhà trường theo dõi';
const many = (text: string): Said[] => ['a', 'b', 'c', 'd'].map((unit) => [unit, 3, text]);

test.each<[string, readonly Said[], readonly (readonly [string, number])[], string]>([
  [
    'two ways of four units each',
    [...many(ask), ...many(move)],
    [],
    'Trong 24 trường hợp ghi rõ hình thức: 12 tư vấn tâm lý cho học sinh; 12 chuyển Trung tâm công tác xã hội.',
  ],
  [
    'ways written alike are one',
    [
      ['a', 1, ask],
      ['b', 1, 'tư vấn tâm lí cho HS'],
      ['c', 1, 'Đã tư vấn tâm lý cho học sinh'],
    ],
    [],
    'Hình thức hỗ trợ chủ yếu là tư vấn tâm lý cho học sinh.',
  ],
  [
    'single children: in words',
    [...many(ask), ['e', 1, move], ['f', 1, move], ['g', 1, move]],
    [],
    'Hình thức hỗ trợ chủ yếu là tư vấn tâm lý cho học sinh; chuyển Trung tâm công tác xã hội.',
  ],
  [
    'one child said nowhere: no count',
    [...many(ask), ...many(move)],
    [['z', 1]],
    'Hình thức hỗ trợ chủ yếu là chuyển Trung tâm công tác xã hội; tư vấn tâm lý cho học sinh.',
  ],
  [
    'a way of two units is told of nobody',
    [
      ['a', 1, ask],
      ['b', 2, ask],
    ],
    [],
    '',
  ],
  ['nothing is said', [], [['a', 3]], ''],
])('%s', (_, said, unsaid, expected) => {
  expect(tell(said, unsaid)).toBe(expected);
});
