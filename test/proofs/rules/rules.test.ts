/** Every planted defect is found, and nothing else is said; a clean city has nothing to say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../src/core/checks/rules.ts';
import { checkPlanted } from './checkPlanted.ts';
import { cleanCity } from './city.ts';
import { describeNative, nativePage } from './describeNative.ts';
import { describeRules } from './describeRules.ts';
import { measureOutliers } from './measureOutliers.ts';
import { plantedCity } from './planted.ts';
import { checkWorkbook, tell } from './runRules.ts';
import { score } from './score.ts';
import { toWorkbook } from './sheets.ts';
import { scoreThroughBundle } from './throughBundle.ts';

const sizes = [5, 40, 130];

describe('planted defects', () => {
  test.each(sizes)('%i units: nothing missed, nothing extra', (size) => {
    const city = plantedCity(size);
    const { missed, extra } = score(city.expected, tell(checkPlanted(city)));
    expect({ missed, extra }).toEqual({ missed: [], extra: [] });
  });

  test('at least a hundred, and every rule among them', () => {
    const cities = sizes.map(plantedCity);
    const defects = cities.reduce((sum, city) => sum + city.defects, 0);
    const planted = new Set(cities.flatMap((city) => city.expected.map(({ rule }) => rule)));
    expect(defects).toBeGreaterThanOrEqual(100);
    expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
  });

  test('a defect that is not there is reported as missed, an unexpected finding as extra', () => {
    const [one] = plantedCity(5).expected;
    const told = { rule: 'C01', unit: 'PGD', cell: 'Số liệu!A1', message: 'trống' };
    const { missed, extra } = score(one ? [one] : [], [told]);
    expect([missed.length, extra.length]).toEqual([1, 1]);
  });
});

test('5 units through the pushed bundle and an .xlsx: nothing missed, nothing extra', () => {
  const { sheets, expected } = plantedCity(5);
  const { missed, extra } = scoreThroughBundle(sheets, expected);
  expect({ missed, extra }).toEqual({ missed: [], extra: [] });
});

test('docs/quy-tac.md says what the declarations say (npm run docs:rules)', () => {
  expect(readFileSync('docs/quy-tac.md', 'utf8')).toBe(describeRules());
});

test('the tables of native checks say what the declarations say (npm run docs:rules)', () => {
  const page = readFileSync(nativePage, 'utf8');
  expect(page).toBe(describeNative(page));
});

describe('outliers', () => {
  const measured = measureOutliers([1, 2, 3]);
  const rule = measured[measured.length - 1];
  const shareOf = (typo: number) => {
    const { planted = 0, flagged = 0 } = rule?.recall.get(typo) ?? {};
    return flagged / planted;
  };

  test('most typed zeros too many or too few are seen, raw z-scores see none that are too few', () => {
    expect([shareOf(10) > 0.7, shareOf(100) > 0.9, shareOf(0.1) > 0.5, shareOf(0.001) > 0.9]).toEqual([true, true, true, true]);
    const raw = measured.slice(0, 2).map(({ recall }) => recall.get(0.1)?.flagged);
    expect(raw).toEqual([0, 0]);
  });

  test('fewer false alarms than any other, under one in two hundred', () => {
    const alarms = measured.map((method) => method.alarms);
    expect(Math.min(...alarms)).toBe(rule?.alarms);
    expect((rule?.alarms ?? 0) / (rule?.right ?? 1)).toBeLessThan(0.005);
  });
});

describe('a clean city', () => {
  test.each(sizes)('%i units: no finding, nothing skipped', (size) => {
    const { findings, skipped } = checkWorkbook(toWorkbook(cleanCity(size)));
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([]);
    expect(skipped).toEqual({});
  });
});
