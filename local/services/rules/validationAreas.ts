/** Which rule validates which cells: at most one a cell, the last one set. */
import type { Rectangle, SheetModel, ValidationModel } from '../../model.ts';
import { contains, subtract } from '../areas.ts';

/** A rule before it has cells. */
export type ValidationRule = Omit<ValidationModel, 'areas'>;

/** The rule of a cell, or undefined. */
export function validationAt(
  sheet: SheetModel,
  row: number,
  column: number,
): ValidationModel | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.validations.find(({ areas }) => areas.some((area) => contains(area, cell)));
}

/** Gives an area this rule instead of what it had; null only takes the old ones away. */
export function setValidation(
  sheet: SheetModel,
  area: Rectangle,
  rule: ValidationRule | null,
): void {
  const kept = sheet.validations
    .map((old) => ({ ...old, areas: old.areas.flatMap((part) => subtract(part, area)) }))
    .filter(({ areas }) => areas.length > 0);
  const same = rule?.kind === 'list' ? kept.find((old) => sameList(old, rule)) : undefined;
  if (same !== undefined) same.areas.push(area);
  else if (rule !== null) kept.push({ ...rule, areas: [area] });
  sheet.validations = kept;
  sheet.touched.add('validations');
}

function sameList(one: ValidationRule, other: ValidationRule): boolean {
  return (
    one.kind === 'list' &&
    one.rejects === other.rejects &&
    one.help === other.help &&
    one.values.length === other.values.length &&
    one.values.every((value, index) => value === other.values[index])
  );
}

/** The areas of each rule in a rectangle of rules, counted from its corner, as few as rows allow. */
export function ruleAreas<Rule>(
  rules: readonly (readonly (Rule | null)[])[],
): Map<Rule, Rectangle[]> {
  const found = new Map<Rule, Rectangle[]>();
  rules.forEach((own, row) => {
    for (let column = 0; column < own.length; ) {
      const rule = own[column] ?? null;
      const start = column;
      while (column < own.length && (own[column] ?? null) === rule) column += 1;
      if (rule !== null)
        addStrip(found, rule, { row, column: start, rows: 1, columns: column - start });
    }
  });
  return found;
}

/** Makes the area above higher where it is as wide, else begins another. */
function addStrip<Rule>(found: Map<Rule, Rectangle[]>, rule: Rule, strip: Rectangle): void {
  const areas = found.get(rule) ?? [];
  const index = areas.findIndex(
    ({ row, rows, column, columns }) =>
      row + rows === strip.row && column === strip.column && columns === strip.columns,
  );
  const above = areas[index];
  if (above) areas[index] = { ...above, rows: above.rows + 1 };
  else areas.push(strip);
  found.set(rule, areas);
}
