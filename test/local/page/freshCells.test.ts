/** The button counts cells that are not downloaded yet: each once, none that is as it was. */
import { expect, test } from '@jest/globals';
import { FreshCells } from '../../../local/page/freshCells.ts';

const cell = (row: number, from: string, to: string) => ({ place: { tab: 'Số liệu', row, column: 4 }, from, to });

test('a cell typed again counts once, and not when it is as it was', () => {
  const fresh = new FreshCells();
  fresh.add([cell(3, '', '1'), cell(3, '1', '12')]);
  fresh.add([cell(3, '12', '13')]);
  expect(fresh.count).toBe(1);
  fresh.add([cell(4, '5', '6'), cell(5, '5', '6')]);
  expect(fresh.count).toBe(3);
  fresh.add([cell(4, '6', '5')]);
  expect(fresh.count).toBe(2);
  fresh.add([cell(3, '13', '')]);
  expect(fresh.count).toBe(1);
});

test('after a download what was typed before is what cells held', () => {
  const fresh = new FreshCells();
  fresh.add([cell(3, '', '1')]);
  fresh.clear();
  expect(fresh.count).toBe(0);
  fresh.add([cell(3, '1', '')]);
  expect(fresh.count).toBe(1);
});
