/** Tidy rows of the targets of pairs → units whose figures wait to be mended. */
import type { Outline } from '../../outline/schema.ts';
import { heldReasons, pairsHeld } from '../figures/pairs.ts';
import type { Results } from '../figures/results.ts';
import { nationCode, type SentRow } from './listsOfRows.ts';

/** Units of each target of pairs that have figures which are not used yet. */
export function heldOfRows(
  shares: readonly SentRow[],
  { indicators, references }: Outline,
): Results['pairs'] {
  const ofPairs = indicators.filter(
    ({ reference }) => references[reference]?.shape.rows === 'pairs',
  );
  return Object.fromEntries(
    ofPairs.map(({ code }) => {
      const held = shares.filter(({ ma_so, ly_do }) => ma_so === code && heldReasons.has(ly_do));
      return [code, pairsHeld(code, [...new Set(held.map(nationCode))])];
    }),
  );
}
