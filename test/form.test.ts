/** The form without any script: its formulas, calculated by LibreOffice, beside the add-on's findings. */
import { describe, expect, test } from '@jest/globals';
import { openGas } from '../local/gas.ts';
import type { SpreadsheetModel } from '../local/model.ts';
import { cases } from './native/cases.ts';
import { codeOf, fillForm, nativesByUnit } from './native/filledForm.ts';
import { fuzzedCases } from './native/fuzzedCases.ts';
import { office, recalculate } from './native/recalculate.ts';

interface FoundError {
  readonly rule: string;
  readonly severity: string;
  readonly unit: string | null;
  readonly message: string;
}

const green = 'Đã hoàn thành';
/** Rules that the form's formulas do not express: docs/kiem-tra-san-trong-trang-tinh.md. */
const notNative = ['C05', 'C06'];

/** The add-on's errors by unit, as "rule sentence". */
function errorsByUnit(spreadsheet: SpreadsheetModel): Map<string, string[]> {
  const answer = openGas(spreadsheet).call('consolidateNow', { state: 'TAM' });
  const { manifest } = JSON.parse(JSON.stringify(answer)) as {
    readonly manifest: { readonly findings: readonly FoundError[] };
  };
  const errors = new Map<string, string[]>();
  for (const { unit, severity, rule, message } of manifest.findings) {
    if (unit === null || severity !== 'error') continue;
    errors.set(unit, [...(errors.get(unit) ?? []), `${rule} ${message}`]);
  }
  return errors;
}

const withOffice = office === undefined ? describe.skip : describe;

withOffice.each(['vi-VN', 'en-US'] as const)('the form checks itself, %s', (locale) => {
  const filled = fillForm(cases);
  const errors = errorsByUnit(filled);
  const natives = nativesByUnit(recalculate(filled, locale));

  test.each(cases.map((one, index) => [one.name, one.light, codeOf(index)] as const))(
    '%s → %s',
    (_name, light, unit) => {
      expect(natives.get(unit)?.tinh_trang).toBe(light);
      if (light === green) expect(errors.get(unit) ?? []).toEqual([]);
    },
  );
});

withOffice('units typed at random', () => {
  const drawn = fuzzedCases(830, 120);
  const filled = fillForm(drawn);
  const errors = errorsByUnit(filled);
  const natives = nativesByUnit(recalculate(filled, 'vi-VN'));
  const units = drawn.map((_, index) => codeOf(index));
  const isGreen = (unit: string) => natives.get(unit)?.tinh_trang === green;

  test('are never green where the add-on reports an error that the form can express', () => {
    const wrongly = units.filter(isGreen).flatMap((unit) =>
      (errors.get(unit) ?? [])
        .filter((error) => !notNative.some((rule) => error.startsWith(rule)))
        .map((error) => `${unit}: ${error}`),
    );
    expect(wrongly).toEqual([]);
  });

  test('are green often enough to be of use, and not green often enough to be a test', () => {
    expect(units.filter(isGreen).length).toBeGreaterThan(20);
    expect(units.filter((unit) => errors.has(unit)).length).toBeGreaterThan(20);
  });
});
