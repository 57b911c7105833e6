/** Cells that are compared with each other: one field and year, units or establishments of one kind. */
import type { Indicator } from '../../outline/schema.ts';
import { addTo } from '../lib/groupBy.ts';
import { isAskedFor } from '../matching/asked.ts';
import { usableNumber } from '../matching/referenceSums.ts';
import type { Answer } from '../returns/answers.ts';
import type { ListRow } from '../returns/referenceRows.ts';
import { answerOf, type Return } from '../returns/returns.ts';
import { inputFields } from '../tabs/binding.ts';
import { columnsOf } from '../tabs/columns.ts';
import type { Point } from './outliers.ts';
import type { CheckContext } from './rule.ts';

export interface PeerCell extends Point {
  readonly entry: Return;
  readonly answer: Answer;
}

/** Takes a cell into its group. */
type Add = (key: string, cell: PeerCell) => void;

/** Values of one flow field and year in the row of units of one type; a column at a time, for each is many cells. */
export function* answerPeers(context: CheckContext): Iterable<PeerCell[]> {
  const { outline, returns } = context;
  const bases = new Map(returns.returns.map((entry) => [entry, establishmentsOf(entry, context)]));
  for (const { code, field, year } of columnsOf(inputFields(outline), outline.years)) {
    if (field.measure !== 'flow' || year === null) continue;
    yield* grouped(context, (entry, add) => {
      const answer = entry.answers.get(code);
      if (usableNumber(answer) === null) return;
      if (!isAskedFor(entry, field.topic, year, context)) return;
      addCell(add, entry.unit.type?.code ?? '', { entry, answer, base: bases.get(entry) ?? 0 });
    });
  }
}

/** Times that establishments of one level organised in a year; each is its own base. */
export function listPeers(context: CheckContext): PeerCell[][] {
  return grouped(context, (entry, add) => {
    for (const [table, rows] of Object.entries(entry.references)) {
      for (const row of rows) if (row.rows === 'establishments') addTimes(add, entry, row, table);
    }
  });
}

function addTimes(add: Add, entry: Return, { times, level }: ListRow, table: string): void {
  for (const [year, answer] of Object.entries(times)) {
    if (!answer || usableNumber(answer) === null) continue;
    addCell(add, `${table} ${level?.code} ${year}`, { entry, answer, base: 1 });
  }
}

/** Counts of one column and year in tables of pairs: 0 of a unit that says so and fills no row. */
export function pairPeers(context: CheckContext): PeerCell[][] {
  return context.outline.indicators.flatMap((indicator) =>
    context.outline.years.flatMap((year) =>
      grouped(context, (entry, add) => addPairs(add, entry, indicator, year, context)),
    ),
  );
}

const halves = ['bound', 'denominator', 'numerator'] as const;

function addPairs(
  add: Add,
  entry: Return,
  indicator: Indicator,
  year: number,
  context: CheckContext,
): void {
  const { topic, shape } = context.outline.references[indicator.reference] ?? {};
  if (shape?.rows !== 'pairs' || !isAskedFor(entry, topic, year, context)) return;
  const base = establishmentsOf(entry, context);
  const keyOf = (half: string) => `${entry.unit.type?.code} ${half}`;
  let isAny = false;
  for (const row of entry.references[indicator.reference] ?? []) {
    if (row.rows !== 'pairs' || row.year !== year || !row.counted) continue;
    isAny = true;
    for (const half of halves) addCell(add, keyOf(half), { entry, answer: row[half], base });
  }
  const control = isAny ? undefined : answerOf(entry, indicator.control, year);
  if (!control || usableNumber(control) !== 0) return;
  for (const half of halves) {
    const { field } = control;
    add(keyOf(half), { entry, answer: control, field: field.code, year, value: 0, perBase: 0 });
  }
}

interface Based {
  readonly entry: Return;
  readonly answer: Answer | undefined;
  /** Establishments of the unit. */
  readonly base: number;
}

function addCell(add: Add, key: string, { entry, answer, base }: Based): void {
  const value = usableNumber(answer);
  if (answer === undefined || value === null || answer.year === null) return;
  const { field, year } = answer;
  // Without establishments there is nothing to divide by: only zeros are compared with it.
  const perBase = base === 0 ? 0 : value / base;
  add(key, { entry, answer, field: field.code, year, value, perBase });
}

function grouped(context: CheckContext, read: (entry: Return, add: Add) => void): PeerCell[][] {
  const groups = new Map<string, PeerCell[]>();
  const add: Add = (key, cell) => addTo(groups, key, cell);
  for (const entry of context.returns.returns) if (entry.unit.mustReport) read(entry, add);
  return [...groups.values()];
}

/** How many establishments the unit lists. */
function establishmentsOf(entry: Return, { outline }: CheckContext): number {
  return Object.entries(outline.references)
    .filter(([, { shape }]) => shape.rows === 'establishments')
    .reduce((sum, [name]) => sum + (entry.references[name] ?? []).length, 0);
}
