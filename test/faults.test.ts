/** Whatever service call fails, and however: no unit's cell changes, no summary is torn, the next run succeeds. */
import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../local/services/calls.ts';
import { prepareForm } from './faults/preparedForm.ts';
import { type Operation, sweep } from './faults/sweep.ts';

const inputs = ['Đơn vị', 'Số liệu', 'BTC 1 Cơ sở', 'BTC 2 Trẻ em', 'BTC 3 Vi phạm', 'Theo dõi', 'Cấu hình'];

const operations: readonly Operation[] = [
  { name: 'Tổng hợp (bản tạm)', act: (gas) => gas.call('consolidateNow', { state: 'TAM' }), untouched: inputs, whole: ['Tổng hợp'] },
  { name: 'Tổng hợp (bản chốt)', act: (gas) => gas.call('consolidateNow', { state: 'CHOT' }), untouched: inputs, whole: ['Tổng hợp'] },
  { name: 'Thiết lập', act: (gas) => gas.call('setUp', {}), untouched: inputs, whole: ['Tổng hợp'] },
];

const ways: readonly Fault['how'][] = ['refuse', 'lose-answer', 'stop'];

/** Every call and way with FAULTS=all; else each call in one of the ways, every fourth call. */
const all = process.env.FAULTS === 'all';
const choose = ({ crossing }: { crossing: number }): readonly Fault['how'][] => {
  if (all) return ways;
  const way = ways[crossing % ways.length];
  return way === undefined || crossing % 4 !== 1 ? [] : [way];
};

describe('each call fails in turn', () => {
  const form = prepareForm();

  test.each(operations)(
    '$name',
    (operation) => {
      const trials = sweep(form, operation, choose);
      const losses = trials
        .filter(({ lost }) => lost.length > 0)
        .map(({ fault, call, lost }) => `${fault.at} ${call} ${fault.how}: ${lost.join('; ')}`);
      expect(trials.length).toBeGreaterThan(5);
      expect(losses).toEqual([]);
    },
    1_800_000,
  );
});
