/** Cells that are compared with each other: one field and year, units or establishments of one kind. */
import type { Indicator } from '../../outline/schema.ts';
import { groupBy } from '../lib/groupBy.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import type { Answer } from '../returns/answers.ts';
import type { ListRow, PairRow } from '../returns/referenceRows.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import type { Point } from './outliers.ts';
import type { CheckContext } from './rule.ts';

export interface PeerCell extends Point {
  readonly entry: Return;
  readonly answer: Answer;
}

interface KeyedCell extends PeerCell {
  readonly key: string;
}

/** Values of one flow field and year in the row of units of one type. */
export function answerPeers(context: CheckContext): PeerCell[][] {
  return grouped(context, (entry) => {
    const base = establishmentsOf(entry, context);
    return [...entry.answers.values()].flatMap((answer) => {
      if (answer.field.measure !== 'flow' || answer.year === null) return [];
      if (!isAskedFor(entry, answer.field.topic, answer.year, context)) return [];
      return cellOf(entry, answer, { base, key: `${entry.unit.type?.code} ${answer.code}` });
    });
  });
}

/** Times that establishments of one level organised in a year; each is its own base. */
export function listPeers(context: CheckContext): PeerCell[][] {
  return grouped(context, (entry) =>
    Object.entries(entry.references).flatMap(([table, rows]) =>
      rows.flatMap((row) => (row.rows === 'establishments' ? timesOf(entry, row, table) : [])),
    ),
  );
}

function timesOf(entry: Return, { times, level }: ListRow, table: string): KeyedCell[] {
  return Object.entries(times).flatMap(([year, answer]) => {
    if (!answer) return [];
    const dated = { ...answer, year: Number(year) };
    return cellOf(entry, dated, { base: 1, key: `${table} ${level?.code} ${year}` });
  });
}

/** Counts of one column and year in tables of pairs: 0 of a unit that says so and fills no row. */
export function pairPeers(context: CheckContext): PeerCell[][] {
  return context.outline.indicators.flatMap((indicator) =>
    context.outline.years.flatMap((year) =>
      grouped(context, (entry) => pairsOf(entry, indicator, year, context)),
    ),
  );
}

const halves = ['bound', 'denominator', 'numerator'] as const;

function pairsOf(
  entry: Return,
  indicator: Indicator,
  year: number,
  context: CheckContext,
): KeyedCell[] {
  const { topic, shape } = context.outline.references[indicator.reference] ?? {};
  if (shape?.rows !== 'pairs' || !isAskedFor(entry, topic, year, context)) return [];
  const base = establishmentsOf(entry, context);
  const keyOf = (half: string) => `${entry.unit.type?.code} ${half}`;
  const rows = (entry.references[indicator.reference] ?? []).filter(
    (row): row is PairRow => row.rows === 'pairs' && row.year === year && row.counted,
  );
  const control = answerOf(entry, indicator.control, year);
  if (rows.length === 0 && control && usableNumber(control) === 0) {
    const { field } = control;
    return halves.map((half) => {
      return {
        entry,
        answer: control,
        field: field.code,
        year,
        value: 0,
        perBase: 0,
        key: keyOf(half),
      };
    });
  }
  return rows.flatMap((row) =>
    halves.flatMap((half) => {
      const answer = row[half];
      return answer ? cellOf(entry, answer, { base, key: keyOf(half) }) : [];
    }),
  );
}

function cellOf(
  entry: Return,
  answer: Answer,
  { base, key }: { readonly base: number; readonly key: string },
): KeyedCell[] {
  const value = usableNumber(answer);
  const { field, year } = answer;
  if (value === null || year === null) return [];
  // Without establishments there is nothing to divide by: only zeros are compared with it.
  const perBase = base === 0 ? 0 : value / base;
  return [{ entry, answer, field: field.code, year, value, perBase, key }];
}

function grouped(context: CheckContext, read: (entry: Return) => KeyedCell[]): PeerCell[][] {
  const cells = context.returns.returns.filter(({ unit }) => unit.mustReport).flatMap(read);
  return [...groupBy(cells, ({ key }) => key).values()];
}

/** How many establishments the unit lists. */
function establishmentsOf(entry: Return, { outline }: CheckContext): number {
  return Object.entries(outline.references)
    .filter(([, { shape }]) => shape.rows === 'establishments')
    .reduce((sum, [name]) => sum + (entry.references[name] ?? []).length, 0);
}
