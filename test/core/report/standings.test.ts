/** What is concluded of a target: nothing on too few units, on numbers that wait, or by what only an earlier report told. */
import { expect, test } from '@jest/globals';
import type { Ratio } from '../../../src/core/figures/ratio.ts';
import { coverageOf, unitsText } from '../../../src/core/figures/ratioText.vi.ts';
import type { IndicatorResult } from '../../../src/core/figures/results.ts';
import type { ReportInput } from '../../../src/core/report/input.ts';
import { standingOf } from '../../../src/core/report/targetText.vi.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import type { Indicator } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';

const settings = { fullCoverage: 95, provisionalCoverage: 80 } as Settings;
const input = { settings } as ReportInput;
const first = sgddt2024.indicators[0] as Indicator;

function ratioOf(numerator: number, denominator: number, units: number, expected: number, unsure = 0): Ratio {
  return {
    ...{ numerator, denominator, units, expected, text: '', none: null, bareZero: 0, selfDeclared: 0 },
    ...(unsure > 0 && { unsure }),
    ...{ low: null, high: null, establishments: null, included: [], excluded: [] },
  };
}

function stands(period: Ratio, target: number, told: Partial<IndicatorResult> = {}): string {
  const result = { code: first.code, spans: null, period, ...told } as IndicatorResult;
  return standingOf(result, { ...first, target }, input);
}

test.each([
  // Half of the units wait: as if they were silent.
  [15, 15, 10, 10, 5, 100, 'open'],
  [15, 15, 10, 10, 1, 100, 'provisional'],
  [15, 15, 40, 40, 1, 100, 'provisional'],
  [15, 15, 10, 10, 0, 100, 'met'],
  [15, 15, 5, 10, 0, 100, 'open'],
  // One that is missed is missed, whoever comes.
  [14, 15, 5, 10, 0, 100, 'missed'],
  [14, 15, 10, 10, 5, 100, 'missed'],
  // Below 100% those who are silent may still turn it.
  [525, 900, 3, 6, 0, 60, 'open'],
  [360, 900, 6, 6, 3, 80, 'open'],
  [525, 900, 9, 10, 0, 60, 'provisional'],
  [525, 900, 10, 10, 0, 60, 'missed'],
  [545, 900, 10, 10, 0, 60, 'met'],
])('%i/%i of %i/%i units, %i waiting, aim %i%%: %s', (numerator, denominator, units, expected, unsure, target, standing) => {
  expect(stands(ratioOf(numerator, denominator, units, expected, unsure), target)).toBe(standing);
});

test('what only an earlier report tells concludes nothing', () => {
  const earlier = { earlier: { ratio: ratioOf(15, 15, 10, 10) } } as unknown as Partial<IndicatorResult>;
  expect(stands(ratioOf(19, 20, 10, 10), 100, { spans: [], ...earlier })).toBe('earlier');
});

test('units whose number waits are not behind the percentage', () => {
  const ratio = ratioOf(15, 15, 10, 10, 5);
  expect(unitsText(ratio)).toBe('5/10');
  expect(coverageOf(ratio, settings)).toMatchObject({ percent: '50,0%', level: 'insufficient' });
});
