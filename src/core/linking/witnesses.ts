/** Makes a near reading sure where its values, its neighbours or its sisters of other years agree. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { isProse } from './columnValues.ts';
import type { ReadColumn } from './meaningTypes.ts';
import { isScaled } from './shape/countScale.ts';
import { mayHold } from './shape/holds.ts';
import { unclearMoney } from './shape/moneyUnit.ts';
import { areOptions } from './shape/options.ts';
import { claimsToo, stemOf } from './shape/stem.ts';

/** The columns with what values and neighbours say of them. */
export function withWitnesses(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  const borne = columns.map((column) => dated(byValues(column, outline), column));
  const placed = borne.map((column, at) => dated(byNeighbours(column, at, borne, outline), column));
  return placed.map((column) => bySisters(column, placed));
}

/** No witness tells the year of a yearly question whose column and rows do not. */
function dated(column: ReadColumn, before: ReadColumn): ReadColumn {
  return column.field?.yearly && column.year === null && !column.byRow ? before : column;
}

/** Every idea is there, in other words than the dispatch's, no other field is as likely, and the values fit. */
function byValues(column: ReadColumn, outline: Outline): ReadColumn {
  const { field, sure, reason, score, rivals = [] } = column;
  if (!field || sure !== 'gan_giong') return column;
  const isAlone = rivals.every(
    (rival) => rival.score < score - 3 || !mayHold(rival.field, column, outline),
  );
  if (reason.how !== 'near-words' || !isAlone || !mayHold(field, column, outline)) return column;
  return made(column);
}

/** The column as sure; thousands, and money of which nobody knows how much, are so by no witness. */
export function made(column: ReadColumn): ReadColumn {
  const { field, scaled, unit } = column;
  const isUnclear = field?.kind === 'money' && unit === unclearMoney;
  if (field && (isUnclear || (scaled && isScaled(field, scaled)))) return column;
  return { ...column, sure: 'chac', reason: { how: 'witness', words: column.values.examples } };
}

/** A short header next to a sure column is the next field of the outline's section. */
function byNeighbours(
  column: ReadColumn,
  at: number,
  columns: readonly ReadColumn[],
  outline: Outline,
): ReadColumn {
  const { field, sure, reason, rivals = [] } = column;
  if (
    !field ||
    sure !== 'gan_giong' ||
    (reason.how !== 'missing-words' && reason.how !== 'several')
  )
    return column;
  const isTaken = (one: Pick<ReadColumn, 'field' | 'part'>) =>
    columns.some((other) => other.sure === 'chac' && isPlaceOf(other, one, column.year));
  const options = [{ field, part: column.part } as const, ...rivals].filter(
    (one) => one.field && mayHold(one.field, column, outline) && !isTaken(one),
  );
  if (columns.some((other) => claimsToo(other, column))) return column;
  const beside = [neighbour(columns, at, -1), neighbour(columns, at, 1)];
  const found = options.filter(
    (one) => one.field && beside.some((other) => areNext(one.field, other, column.year, outline)),
  );
  const [only] = found;
  if (!only?.field || new Set(found.map((one) => one.field?.code)).size !== 1) return column;
  return made({ ...column, field: only.field, part: only.part });
}

/** One field, year and half. */
export function isPlaceOf(
  column: ReadColumn,
  { field, part }: Pick<ReadColumn, 'field' | 'part'>,
  year: number | null,
): boolean {
  const isBelow = part === 'denominator';
  return (
    column.field?.code === field?.code &&
    column.year === year &&
    (column.part === 'denominator') === isBelow
  );
}

/** The nearest column of another header, to the left or the right. */
function neighbour(
  columns: readonly ReadColumn[],
  at: number,
  step: number,
): ReadColumn | undefined {
  const own = stemOf(columns[at]);
  for (let to = at + step; to >= 0 && to < columns.length; to += step) {
    if (stemOf(columns[to]) !== own) return columns[to];
  }
  return undefined;
}

/** Both in one section of the outline, one right behind the other, of one kind. */
function areNext(
  field: Field | null,
  other: ReadColumn | undefined,
  year: number | null,
  outline: Outline,
): boolean {
  if (!field || !other?.field || other.sure !== 'chac') return false;
  const fields = answerFields(outline);
  const [own, next] = [field.code, other.field.code].map((code) =>
    fields.findIndex((one) => one.code === code),
  ) as [number, number];
  const section = outline.answers.sections.find((one) =>
    one.fields.some(({ code }) => code === field.code),
  );
  const isShared = section?.fields.some(({ code }) => code === other.field?.code) ?? false;
  const isDated = (year === null) === (other.year === null);
  return isShared && isDated && own >= 0 && Math.abs(own - next) === 1;
}

/** The same words over another year: what is sure of most sisters is sure of this one. */
function bySisters(column: ReadColumn, columns: readonly ReadColumn[]): ReadColumn {
  if (column.sure !== 'gan_giong' || column.year === null || !column.field) return column;
  const stem = stemOf(column);
  const sisters = columns.filter(
    (one) =>
      one !== column && one.year !== null && one.year !== column.year && stemOf(one) === stem,
  );
  const sure = sisters.filter(({ sure: how, field }) => how === 'chac' && field);
  const [first] = sure;
  const isOne = sure.every((one) => one.field === first?.field && one.part === first?.part);
  if (!first || !isOne || sure.length * 2 < sisters.length || isProse(column.values)) return column;
  return made({ ...column, field: first.field, part: first.part });
}

/** A column whose header says little, and whose every cell is a choice of one field alone. */
export function byChoices(
  column: ReadColumn,
  fields: readonly Field[],
  outline: Outline,
): ReadColumn {
  const { values, reason, field } = column;
  const isOpen = field === null && (reason.how === 'none' || reason.how === 'several');
  const isWeak =
    field !== null &&
    column.sure === 'gan_giong' &&
    field.kind !== 'choice' &&
    field.kind !== 'key';
  if ((!isOpen && !isWeak) || values.filled < 2 || !isProse(values)) return column;
  const found = fields.filter(
    (one) =>
      one.kind === 'choice' && !isYesNo(one, outline) && areOptions(one, values.texts, outline),
  );
  const [only] = found;
  return only && found.length === 1
    ? made({ ...column, field: only, year: null, part: null })
    : column;
}

function isYesNo({ options = [] }: Field, { words }: Outline): boolean {
  return options.some(({ code }) => code === words.yes);
}
