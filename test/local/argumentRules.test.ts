/** google.script.run carries null, booleans, numbers, strings, plain objects and arrays; nothing else. */
import vm from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { carryIn, copyAnswer } from '../../local/services/argumentRules.ts';

const loop: Record<string, unknown> = {};
loop.self = loop;

describe('what crosses', () => {
  test.each([[null], [true], [5], ['ệ'], [[1, [2, 'ba'], null]], [{ a: { b: [false] } }], [vm.runInNewContext('({ a: [1] })') as unknown]])(
    '%j goes in and comes out as it is',
    (value) => {
      expect(carryIn(value)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(copyAnswer(value)).toEqual(JSON.parse(JSON.stringify(value)));
    },
  );

  test.each<[string, unknown]>([
    ['a date', new Date(0)],
    ['a date inside', { when: new Date(0) }],
    ['undefined', undefined],
    ['undefined inside', { a: undefined }],
    ['a function', () => 1],
    ['a map', new Map()],
    ['an object of a class', new (class Unit {})()],
    ['an object that holds itself', loop],
    ['NaN', Number.NaN],
    ['a symbol', Symbol('a')],
  ])('%s is refused going in and comes out null', (_what, value) => {
    expect(() => carryIn(value)).toThrow('google.script.run carries');
    expect(copyAnswer(value)).toBeNull();
  });
});
