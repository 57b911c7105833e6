/** “Vì sao”: cells that are left out are counted by their units. */
import { expect, test } from '@jest/globals';
import { excludedUnits } from '../../src/ui/department/why/excludedUnits.ts';
import { excludedCount, remindThese } from '../../src/ui/department/words.vi.ts';

const cells = (...codes: readonly string[]) =>
  codes.map((code, column) => ({
    unit: { code, name: `Đơn vị ${code}`, type: '', area: '' },
    reason: '',
    place: { tab: 'Số liệu', row: 4, column },
    amount: '',
  }));

test.each([
  ['a unit each', ['C'], ['A', 'B'], ['A', 'B'], '2 đơn vị không được tính', 'Nhắc 2 đơn vị không được tính'],
  ['two cells of a unit', ['C'], ['A', 'B', 'A'], ['A', 'B'], '2 đơn vị có ô không được tính', 'Nhắc 2 đơn vị có ô không được tính'],
  ['another cell is counted', ['A', 'C'], ['A'], ['A'], '1 đơn vị có ô không được tính', 'Nhắc 1 đơn vị có ô không được tính'],
])('%s', (_, included, excluded, codes, heading, button) => {
  const out = excludedUnits({ included: cells(...included), excluded: cells(...excluded) });
  expect(out.codes).toEqual(codes);
  expect([excludedCount(out), remindThese(out)]).toEqual([heading, button]);
});
