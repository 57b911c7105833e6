/** Every example of every rule, typed into the form: its light is of the native form that the rule declares. */
import { describe, expect, test } from '@jest/globals';
import type { NativeKind } from '../../../src/core/checks/native.ts';
import type { Example, Rule } from '../../../src/core/checks/rule.ts';
import { rules } from '../../../src/core/checks/rules.ts';
import { addExample, exampleSheets } from '../rules/exampleReturn.ts';
import { checkWorkbook } from '../rules/runRules.ts';
import { emptySheets, type Sheets, toWorkbook } from '../rules/sheets.ts';
import { nativesByUnit } from './filledForm.ts';
import { office, recalculate } from './recalculate.ts';
import { typedForm } from './typedForm.ts';

/** Tabs and columns are the whole workbook's: such an example stands alone, and its rule has no native form. */
const fitsInForm = ({ without, added }: Example) => without === undefined && added === undefined;

interface Typed {
  readonly unit: string;
  readonly rule: Rule;
  readonly example: Example;
}

const typed: readonly Typed[] = rules.flatMap((rule) =>
  rule.examples.flatMap((example, at) => (fitsInForm(example) ? [{ unit: `${rule.id}_${at + 1}`, rule, example }] : [])),
);

function expectedKind({ rule, example }: Typed): NativeKind {
  if (example.reports.length === 0) return 'none';
  return example.native ?? rule.native[0]?.native ?? 'none';
}

const lights: Readonly<Record<NativeKind, readonly string[]>> = {
  contradiction: ['Cần sửa'],
  gap: ['Còn thiếu'],
  doubt: ['Cần xem'],
  // A formula may be stricter than the add-on where it cannot read the typing.
  none: ['Đã hoàn thành', 'Đang nhập', 'Cần xem'],
};

/** What other rules say of the same cells. */
function besides({ rule, example }: Typed): string[] {
  const { findings } = checkWorkbook(toWorkbook(exampleSheets(example)));
  const others = rules.filter(({ id }) => id !== rule.id && findings.some((one) => one.rule === id));
  return others.flatMap(({ native }) => native.flatMap((form) => lights[form.native]));
}

function allowed(one: Typed): readonly string[] {
  const kind = expectedKind(one);
  return kind === 'none' ? [...lights.none, ...besides(one)] : lights[kind];
}

/** The rows that the form has, then rows that were typed below them. */
function inOrder(sheets: Sheets): Sheets {
  const rows = sheets.get('so_lieu')?.rows ?? [];
  const listed = new Set(sheets.get('don_vi')?.rows.map((row) => row.get('ma_don_vi')));
  const seen = new Set<unknown>();
  const isOwn = rows.map((row) => {
    const unit = row.get('ma_don_vi');
    const own = listed.has(unit) && !seen.has(unit);
    seen.add(unit);
    return own;
  });
  const [own, below] = [rows.filter((_, at) => isOwn[at]), rows.filter((_, at) => !isOwn[at])];
  rows.splice(0, rows.length, ...own, ...below);
  return sheets;
}

(office === undefined ? describe.skip : describe)('lights of the examples', () => {
  const sheets = emptySheets();
  for (const { unit, example } of typed) addExample(sheets, example, unit, (code) => `${unit}_${code}`);
  const natives = nativesByUnit(recalculate(typedForm(inOrder(sheets)), 'vi-VN'));

  const withRow = typed.filter(({ example }) => example.rows !== 0);

  test.each(withRow.map((one) => [one.unit, expectedKind(one), JSON.stringify(one.example), one] as const))(
    '%s is %s: %s',
    (unit, _kind, _typed, one) => {
      expect(allowed(one)).toContain(natives.get(unit)?.tinh_trang);
    },
  );

  test('every light is among them', () => {
    expect(new Set(withRow.map(({ unit }) => natives.get(unit)?.tinh_trang))).toEqual(new Set(Object.values(lights).flat()));
  });
});
