/** What is in the reference rows behind an indicator of pairs: by category, how it was done, what is held. */
import type { Indicator, ReferenceTab } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { groupBy } from '../lib/groupBy.ts';
import { type IsAllowed, readAllowedTexts } from '../log/allowedTexts.ts';
import { isWhole, usableNumber } from '../matching/referenceSums.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { Answer } from '../returns/answers.ts';
import type { PairRow } from '../returns/referenceRows.ts';
import { looseKey } from '../text/text.ts';
import { askedReturns } from './askedReturns.ts';
import { isSafeSum, type UnitCount } from './disclosure.ts';
import type { Inclusion } from './inclusion.ts';
import type { PairForms, PairResult } from './pairResult.ts';

interface Row {
  readonly unit: string;
  readonly row: PairRow;
}

/** Reasons that a unit can do something about: it typed figures that cannot be used. */
const heldReasons: ReadonlySet<string> = new Set([
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
  return {
    code: indicator.code,
    bound: boundOf(rows),
    categories: categoriesOf(rows),
    forms: tellForms(
      rows,
      formsOf(rows, table, readAllowedTexts(context.returns.binding.log, context.outline)),
    ),
    heldUnits: [...held],
  };
}

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

function boundOf(rows: readonly Row[]): number | null {
  const bounds = countsOf(
    rows.filter(({ row }) => row.bound),
    (row) => row.bound,
  );
  return bounds.length === 0 || !isSafeSum(bounds) ? null : total(bounds);
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

interface Form {
  readonly text: string;
  readonly counts: readonly UnitCount[];
}

/** The free text of a row that is no remark, the most frequent first. */
function formsOf(rows: readonly Row[], { fields }: ReferenceTab, allows: IsAllowed): Form[] {
  const field = fields.find(({ kind, explains }) => kind === 'text' && !explains);
  if (!field) return [];
  const said = rows.flatMap(({ unit, row }) => {
    const answer = row.answers.get(field.code);
    const value = usableNumber(row.numerator) ?? 0;
    if (
      !answer ||
      answer.blank ||
      value === 0 ||
      !(mayBePrinted(answer.cell.shown) || allows({ unit, field: field.code }, answer.cell.shown))
    )
      return [];
    return [{ unit, value, text: answer.cell.shown.trim().replace(/[.;,]+$/, '') }];
  });
  return [...groupBy(said, ({ text }) => looseKey(text)).values()]
    .map((counts) => ({ text: counts[0]?.text ?? '', counts }))
    .sort((a, b) => total(b.counts) - total(a.counts));
}

const mostForms = 4;

/** What is not told, in other ways or in none, is safe too; else nothing is told. */
function tellForms(rows: readonly Row[], forms: readonly Form[]): PairForms {
  const shown = forms.filter(({ counts }) => isSafeSum(counts)).slice(0, mostForms);
  const others = forms.filter((form) => !shown.includes(form)).flatMap(({ counts }) => counts);
  const all = forms.flatMap(({ counts }) => counts);
  const isTold = shown.length > 1 && isSafeSum(others) && isSafeSum(unsaidOf(rows, all));
  if (!isTold) return { all: 0, told: [] };
  return {
    all: total(all),
    told: shown.map(({ text, counts }) => ({ text, count: total(counts) })),
  };
}

/** By unit, what its rows count beyond what tells how it was done. */
function unsaidOf(rows: readonly Row[], said: readonly UnitCount[]): UnitCount[] {
  const numerators = countsOf(rows, ({ numerator }) => numerator);
  return [...groupBy(numerators, ({ unit }) => unit)].map(([unit, own]) => {
    return { unit, value: total(own) - total(said.filter((one) => one.unit === unit)) };
  });
}

function total(counts: readonly UnitCount[]): number {
  return counts.reduce((all, { value }) => all + value, 0);
}
