/** Every planted defect is found, and nothing else is said; a clean city has nothing to say. */
import { describe, expect, test } from '@jest/globals';
import { rules } from '../src/core/checks/rules.ts';
import { cleanCity } from './rules/city.ts';
import { plantedCity } from './rules/planted.ts';
import { checkWorkbook, tell } from './rules/runRules.ts';
import { score } from './rules/score.ts';
import { toWorkbook } from './rules/sheets.ts';

const sizes = [5, 40, 130];

describe('planted defects', () => {
  test.each(sizes)('%i units: nothing missed, nothing extra', (size) => {
    const { sheets, expected } = plantedCity(size);
    const { missed, extra } = score(expected, tell(checkWorkbook(toWorkbook(sheets))));
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

describe('a clean city', () => {
  test.each(sizes)('%i units: no finding, nothing skipped', (size) => {
    const { findings, skipped } = checkWorkbook(toWorkbook(cleanCity(size)));
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([]);
    expect(skipped).toEqual({});
  });
});
