/** Sums the reference rows behind an indicator of pairs: by category, by form, and what is not used. */
import type { Indicator, ReferenceTab } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { groupBy } from '../lib/groupBy.ts';
import { type IsAllowed, readAllowedTexts } from '../log/allowedTexts.ts';
import { isWhole, usableNumber } from '../matching/referenceSums.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { Answer } from '../returns/answers.ts';
import type { PairRow } from '../returns/referenceRows.ts';
import { askedReturns } from './askedReturns.ts';
import { isSafeDifference, isSafeSum, type UnitCount } from './disclosure.ts';
import type { Inclusion } from './inclusion.ts';
import type { PairForms, PairResult } from './pairResult.ts';
import type { Earlier } from './results.ts';

interface Row {
  readonly unit: string;
  readonly row: PairRow;
}

/** Reasons that a unit can remove, because it typed figures that cannot be used. */
export const heldReasons: ReadonlySet<string> = new Set([
  'unreadable',
  'no-reference',
  'bare-zero',
  'mismatch',
  'says-not-applicable',
  'broken-reference-row',
]);

/** Null for an indicator with a list. */
export function sumPairRows(
  indicator: Indicator,
  context: CheckContext,
  inclusion: Inclusion,
  earlier: Earlier = [],
): PairResult | null {
  const table = context.outline.references[indicator.reference];
  if (table?.shape.rows !== 'pairs') return null;
  const held = new Set<string>();
  const rows: Row[] = [];
  for (const [year, asked] of askedReturns(indicator, context, inclusion)) {
    for (const { entry, match, out } of asked) {
      if (out !== null) continue;
      const unit = entry.unit.code;
      if (match.reason !== null && heldReasons.has(match.reason)) held.add(unit);
      if (match.reason !== null) continue;
      rows.push(...rowsOf(entry.references[indicator.reference] ?? [], year, unit));
    }
  }
  const key = keyOf(rows);
  const isChanged = earlier.some((one) => one?.pairs[indicator.code]?.rows !== key);
  const heldUnits = [...held];
  if (isChanged)
    return {
      code: indicator.code,
      bound: null,
      isBeyond: rows.some(isBeyond),
      ...noParts,
      rows: key,
      heldUnits,
    };
  const allows = readAllowedTexts(context.returns.binding.log, context.outline);
  return {
    code: indicator.code,
    bound: boundOf(rows),
    isBeyond: rows.some(isBeyond),
    categories: categoriesOf(rows),
    forms: formsOf(rows, table, allows),
    rows: key,
    heldUnits,
  };
}

const noParts = { categories: [], forms: { label: '', said: [], numerators: [] } };

/** Of a table that has no such rows: who waits alone. */
export function pairsHeld(code: string, heldUnits: readonly string[]): PairResult {
  return { code, bound: null, isBeyond: false, ...noParts, rows: '', heldUnits };
}

/** What two runs are compared by. */
function keyOf(rows: readonly Row[]): string {
  const said = rows.map(({ unit, row: { year, category, numerator, denominator, bound } }) =>
    [unit, year, category?.label, ...[numerator, denominator, bound].map(figureOf)].join(' '),
  );
  return said.sort().join('\n');
}

const figureOf = (answer: Answer | null | undefined) => usableNumber(answer ?? undefined) ?? '';

function rowsOf(all: readonly { readonly rows: string }[], year: number, unit: string): Row[] {
  return all
    .filter((row): row is PairRow => row.rows === 'pairs')
    .filter((row) => row.year === year && row.counted && isWhole(row))
    .map((row) => ({ unit, row }));
}

/** Sums a column over rows; each unit's part is kept. */
function countsOf(
  rows: readonly Row[],
  read: (row: PairRow) => Answer | null | undefined,
): UnitCount[] {
  return rows.map(({ unit, row }) => ({ unit, value: usableNumber(read(row) ?? undefined) ?? 0 }));
}

function isBeyond({ row }: Row): boolean {
  const [bound, denominator] = [row.bound, row.denominator].map(
    (one) => usableNumber(one ?? undefined) ?? 0,
  );
  return (bound ?? 0) > (denominator ?? 0);
}

function boundOf(rows: readonly Row[]): number | null {
  const bounded = rows.filter(({ row }) => row.bound);
  const bounds = countsOf(bounded, (row) => row.bound);
  const denominators = countsOf(bounded, (row) => row.denominator);
  // The bound less the denominators may not give one unit's count away.
  const beyond = bounds.flatMap(({ value }, at) => {
    const own = denominators[at]?.value ?? 0;
    return value > own ? [{ value: value - own, isAll: own === 0 }] : [];
  });
  const isTold = bounds.length > 0 && isSafeSum(bounds) && isSafeDifference(beyond);
  return isTold ? total(bounds) : null;
}

function categoriesOf(rows: readonly Row[]): PairResult['categories'] {
  const groups = groupBy(
    rows.filter(({ row }) => row.category !== null),
    ({ row }) => row.category?.label ?? '',
  );
  const sums = [...groups].map(([label, own]) => ({
    label,
    numerators: countsOf(own, ({ numerator }) => numerator),
    denominators: countsOf(own, ({ denominator }) => denominator),
  }));
  const isTold = sums.every(
    ({ numerators, denominators }) => isSafeSum(numerators) && isSafeSum(denominators),
  );
  if (!isTold || sums.length < 2) return [];
  return sums.map(({ label, numerators, denominators }) => {
    return { label, numerator: total(numerators), denominator: total(denominators) };
  });
}

/** A row's free text, remarks excluded, with the counts of all rows. */
function formsOf(rows: readonly Row[], { fields }: ReferenceTab, allows: IsAllowed): PairForms {
  const numerators = countsOf(rows, ({ numerator }) => numerator);
  const field = fields.find(({ kind, explains }) => kind === 'text' && !explains);
  if (!field) return { label: '', said: [], numerators };
  const said = rows.flatMap(({ unit, row }) => {
    const answer = row.answers.get(field.code);
    const value = usableNumber(row.numerator) ?? 0;
    if (!answer || answer.blank || value === 0) return [];
    const { shown } = answer.cell;
    const mayPrint = mayBePrinted(shown) || allows({ unit, field: field.code }, shown);
    return mayPrint ? [{ unit, value, text: shown.trim().replace(/[.;,]+$/, '') }] : [];
  });
  return { label: field.label, said, numerators };
}

function total(counts: readonly UnitCount[]): number {
  return counts.reduce((all, { value }) => all + value, 0);
}
