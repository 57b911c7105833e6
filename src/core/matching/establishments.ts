/** The establishments a unit lists, as they were in one year; one listed twice counts as T02 says. */
import type { ReferenceTab } from '../../outline/schema.ts';
import { isUsable } from '../cells/values.ts';
import { groupBy } from '../lib/groupBy.ts';
import { rememberedWith } from '../lib/remembered.ts';
import type { Answer } from '../returns/answers.ts';
import type { ListRow, ReferenceRow } from '../returns/referenceRows.ts';
import type { Return } from '../returns/returns.ts';

export interface Establishment {
  readonly name: string;
  /** Level code, or null when it cannot be read. */
  readonly level: string | null;
  /** Times organised, or null when blank, unknown, unreadable or contradicted. */
  readonly times: number | null;
  /** Nothing typed for the year. */
  readonly blank: boolean;
  /** Said to have no figure for the year. */
  readonly unknown: boolean;
  /** Row in its tab, from 0. */
  readonly row: number;
}

/** The unit's establishments that existed that year: not KAD. */
export function listEstablishments(
  entry: Return,
  reference: string,
  table: ReferenceTab,
  year: number,
): Establishment[] {
  if (table.shape.rows !== 'establishments') return [];
  const outside = outsideLevel(entry, table.shape);
  return groupsOf(entry.references[reference] ?? []).flatMap(
    (group) => establishment(group, year, outside) ?? [],
  );
}

/** Rows of one establishment, and whether they can be believed. */
interface Repeated {
  readonly rows: readonly ListRow[];
  readonly trusted: boolean;
}

/** The same in every year. */
const groupsOf = rememberedWith((rows: readonly ReferenceRow[]): readonly Repeated[] =>
  groupRepeated(rows.filter(isListed)).map((own) => {
    const [first] = own;
    const isNamed = first !== undefined && first.level !== null && first.name !== '';
    return { rows: own, trusted: isNamed && saySame(own) };
  }),
);

/** The unit's rows of a list. */
export function listRows(entry: Return, reference: string): ListRow[] {
  return (entry.references[reference] ?? []).filter(isListed);
}

function isListed(row: ReferenceRow): row is ListRow {
  return row.rows === 'establishments';
}

/** Rows of one establishment together: same level, same name (the area is the unit's). */
export function groupRepeated(rows: readonly ListRow[]): ListRow[][] {
  const keyOf = ({ key, level, row }: ListRow) =>
    key === '' ? `row ${row}` : `${level?.code} ${key}`;
  return [...groupBy(rows, keyOf).values()];
}

/** Whether rows of one establishment say the same in every year. */
export function saySame(rows: readonly ListRow[]): boolean {
  if (rows.length < 2) return true;
  return new Set(rows.map((row) => JSON.stringify(Object.values(row.times).map(said)))).size <= 1;
}

function said(answer: Answer | undefined): unknown {
  if (!answer) return null;
  const { state, number, problem } = answer.reading;
  return [state, number, problem?.reason ?? null];
}

/** A unit that is itself an establishment outside the target stays outside while its level is blank. */
function outsideLevel({ unit }: Return, shape: ReferenceTab['shape']): string | null {
  const level = unit.type?.establishments === 'itself' ? unit.type.level : undefined;
  return level && shape.rows === 'establishments' && shape.outside.includes(level) ? level : null;
}

function establishment(
  { rows, trusted }: Repeated,
  year: number,
  unlisted: string | null,
): Establishment | null {
  const [first] = rows;
  if (!first) return null;
  const answers = rows.map((row) => row.times[year]);
  if (answers.every((answer) => answer?.reading.state === 'NA')) return null;
  const answer = first.times[year];
  const usable = trusted && answer !== undefined && isUsable(answer.reading);
  return {
    name: first.name,
    level: first.level?.code ?? unlisted,
    times: usable ? (answer.reading.number ?? null) : null,
    blank: answers.every((one) => !one || one.blank),
    unknown: answers.every((one) => one?.reading.state === 'UNKNOWN'),
    row: first.row,
  };
}

/** How many are listed, usable, and organised at least the minimum number of times. */
export function sumEstablishments(establishments: readonly Establishment[], minimumTimes: number) {
  const usable = establishments.filter((one) => one.times !== null);
  const enough = usable.filter((one) => (one.times ?? 0) >= minimumTimes);
  return { listed: establishments.length, usable: usable.length, enough: enough.length };
}
