/** The list of cells to mend: what people write in it, and what each cell held, come back as they were. */
import { expect, test } from '@jest/globals';
import { cellKey, namedKey, readNamedCells, withTexts } from '../../../src/core/returns/namedCells.vi.ts';
import { seededRandom } from '../../proofs/rules/seededRandom.ts';

const addresses = ['N12', "'BTC 1 Cơ sở'!D110", 'Số liệu!AD38', '$B$4', 'hàng đầu (cột số buổi)', 'Số liệu!Z9'];
const broken = ['(35', '35)', 'a\nb', ')('];
const texts = ['', '1.234,5', '0', '12, 13; 14', 'hơn 350', '(35)', 'CCSL', '12/BC'];

test('whatever stands between, each place keeps its text', () => {
  const random = seededRandom(1430);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  for (let round = 0; round < 500; round++) {
    const chosen = addresses.filter(() => random() < 0.5);
    const held = new Map(chosen.map((one) => [one, random() < 0.3 ? null : pick(texts)] as const));
    const list = chosen.join(pick([', ', '; ', '\n', ',', ' ;\n']));
    const kept = withTexts(list, (named) => held.get(named) ?? null);
    expect(readNamedCells(kept)).toEqual(chosen.map((named) => ({ named, before: held.get(named) ?? null })));
    // Returned again: the texts of then are replaced, not heaped up.
    expect(withTexts(kept, () => null)).toBe(chosen.join('; '));
  }
});

test('a text that could not be read back is not kept', () => {
  for (const text of broken) expect(withTexts('N12, O12', () => text)).toBe('N12; O12');
});

test('a cell is known with and without quotes, signs and the tab of the answers', () => {
  const place = { tab: 'Số liệu', row: 11, column: 13 };
  for (const named of ['N12', 'n12', '$N$12', 'Số liệu!N12', "'Số liệu'!$N$12"]) {
    expect(namedKey(named, 'Số liệu')).toBe(cellKey(place));
  }
  expect(namedKey("'BTC 1 Cơ sở'!N12", 'Số liệu')).not.toBe(cellKey(place));
});
