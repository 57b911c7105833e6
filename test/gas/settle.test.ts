/** Anyone who types between the readings of tabs: what is settled of a unit is what it had at one moment. */
import { describe, expect, test } from '@jest/globals';
import type { Grid } from '../../src/core/workbook.ts';
import type { TabReading } from '../../src/gas/moments/readings.ts';
import { settle } from '../../src/gas/moments/settle.ts';

const tabs = ['a', 'b', 'c', 'd'];

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

type Cells = Readonly<Record<string, readonly string[]>>;

/** A tab's row for each unit, as one call reads them. */
function readingOf(tab: string, at: number, cells: Cells): TabReading {
  const rows = cells[tab] ?? [];
  const values = rows.map((text, unit) => [String(unit), text]);
  const grid: Grid = { name: tab, values, shown: values };
  const owned = new Map(rows.map((text, unit) => [String(unit), { rows: [unit], content: text, isText: true }]));
  return { at, grid, isCopy: false, columns: '', firstRow: 0, owned: () => owned };
}

/** Reads all tabs four times, to and fro, while people type with this chance before each reading. */
function observed(units: number, chance: number, random: () => number, own: readonly (readonly string[])[]) {
  let cells: Cells = Object.fromEntries(tabs.map((tab) => [tab, Array.from({ length: units }, () => '0')]));
  const states = Array.from({ length: units }, () => new Set([tabs.map(() => '0').join()]));
  const readings = new Map<string, TabReading[]>(tabs.map((tab) => [tab, []]));
  let at = 0;
  for (let round = 0; round < 4; round += 1) {
    for (const tab of round % 2 === 0 ? tabs : [...tabs].reverse()) {
      for (let unit = 0; unit < units; unit += 1) {
        if (random() >= chance) continue;
        const typed = own[unit % own.length] ?? [];
        const into = typed[Math.floor(random() * typed.length)] ?? '';
        cells = { ...cells, [into]: (cells[into] ?? []).map((text, index) => (index === unit ? String(at + 1) : text)) };
        states[unit]?.add(tabs.map((one) => cells[one]?.[unit]).join());
      }
      readings.get(tab)?.push(readingOf(tab, at, cells));
      at += 1;
    }
  }
  return { readings, states };
}

describe.each([0.02, 0.1, 0.3, 0.7])('each unit typed at before a reading with a chance of %f', (chance) => {
  const counts = { units: 0, settled: 0, oneTab: 0, oneTabSettled: 0 };

  test.each(Array.from({ length: 25 }, (_, seed) => seed))('seed %i: settled units are of one moment', (seed) => {
    const random = seeded(seed * 7919 + 3);
    const own = [['a'], ['d'], ['a', 'b'], tabs];
    const { readings, states } = observed(40, chance, random, own);
    const { grids, unsettled } = settle(readings, (all) => all[all.length - 1]);
    for (let unit = 0; unit < 40; unit += 1) {
      counts.units += 1;
      const isOneTab = unit % own.length < 2;
      if (isOneTab) counts.oneTab += 1;
      if (unsettled.includes(String(unit))) continue;
      counts.settled += 1;
      if (isOneTab) counts.oneTabSettled += 1;
      const taken = tabs.map((tab) => String(grids.get(tab)?.values[unit]?.[1])).join();
      expect([unit, states[unit]?.has(taken)]).toEqual([unit, true]);
    }
  });

  test('who types into one tab only is always settled', () => {
    console.info(`chance ${chance}: settled ${counts.settled} of ${counts.units}`);
    expect(counts.oneTabSettled).toBe(counts.oneTab);
  });
});
