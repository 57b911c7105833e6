/** What stands in the reference rows behind an indicator of pairs: by category, how it was done, what is held. */
import type { Indicator, ReferenceTab } from '../../outline/schema.ts';
import type { CheckContext } from '../checks/rule.ts';
import { groupBy } from '../lib/groupBy.ts';
import { isWhole, usableNumber } from '../matching/referenceSums.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import type { PairRow } from '../returns/referenceRows.ts';
import { looseKey } from '../text/text.ts';
import { askedReturns } from './askedReturns.ts';
import type { Inclusion } from './inclusion.ts';
import type { PairResult } from './results.ts';

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
    forms: formsOf(rows, table),
    heldUnits: [...held],
  };
}

function rowsOf(all: readonly { readonly rows: string }[], year: number, unit: string): Row[] {
  return all
    .filter((row): row is PairRow => row.rows === 'pairs')
    .filter((row) => row.year === year && row.counted && isWhole(row))
    .map((row) => ({ unit, row }));
}

function boundOf(rows: readonly Row[]): number | null {
  const bounds = rows.flatMap(({ row }) => (row.bound ? [usableNumber(row.bound) ?? 0] : []));
  return bounds.length === 0 ? null : bounds.reduce((sum, one) => sum + one, 0);
}

function categoriesOf(rows: readonly Row[]): PairResult['categories'] {
  const groups = groupBy(
    rows.filter(({ row }) => row.category !== null),
    ({ row }) => row.category?.label ?? '',
  );
  return [...groups].map(([label, own]) => ({
    label,
    numerator: sum(own.map(({ row }) => usableNumber(row.numerator) ?? 0)),
    denominator: sum(own.map(({ row }) => usableNumber(row.denominator) ?? 0)),
    units: new Set(own.map(({ unit }) => unit)).size,
  }));
}

/** The free text of a row that is no remark. */
function formsOf(rows: readonly Row[], { fields }: ReferenceTab): PairResult['forms'] {
  const field = fields.find(({ kind, explains }) => kind === 'text' && !explains);
  if (!field) return [];
  const said = rows.flatMap(({ unit, row }) => {
    const answer = row.answers.get(field.code);
    const count = usableNumber(row.numerator) ?? 0;
    if (!answer || answer.blank || count === 0 || !mayBePrinted(answer.cell.shown)) return [];
    return [{ unit, count, text: answer.cell.shown.trim().replace(/[.;,]+$/, '') }];
  });
  return [...groupBy(said, ({ text }) => looseKey(text)).values()]
    .map((own) => ({
      text: own[0]?.text ?? '',
      count: sum(own.map(({ count }) => count)),
      units: new Set(own.map(({ unit }) => unit)).size,
    }))
    .sort((a, b) => b.count - a.count);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
