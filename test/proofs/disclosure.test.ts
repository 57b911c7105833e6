/**
 * Attacks what random cities print, as a reader with the link would; no count of 1 or 2 may follow.
 * ATTACK_CITIES sets how many; `npm run attack` tries 500 and prints the whole table.
 */
import { expect, test } from '@jest/globals';
import { attackTable } from './disclosure/attackTotals.ts';

const cities = Number(process.env.ATTACK_CITIES ?? 40);

test(`no single unit's count of 1 or 2 follows from what ${cities} cities print`, () => {
  const { counts, lines, contradictions } = attackTable(cities);
  const deduced = (key: string) => [key, counts.get(key)];
  const never = [...counts.keys()].filter((key) => !key.startsWith('finals apart'));
  expect(never.length).toBe(16);
  expect({ lines, found: never.map(deduced) }).toEqual({ lines, found: never.map((key) => [key, 0]) });
  // An interval that is empty would hide a count: the reader's facts must hold together.
  expect({ lines, contradictions }).toEqual({ lines, contradictions: 0 });
  // The attack does find what is there to be found.
  expect(counts.get('finals apart | zeros')).toBeGreaterThan(0);
}, 600_000);
