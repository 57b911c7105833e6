/** Makes waiting columns sure where the whole table agrees: each question once, in the outline's order, over all its years. */
import { answerFields, type Field, isNumeric, type Outline } from '../../../outline/schema.ts';
import type { Meaning, ReadColumn } from '../meaningTypes.ts';
import { mayHold } from '../shape/holds.ts';
import { stemOf } from '../shape/stem.ts';
import { isPlaceOf, made } from '../witnesses.ts';
import { isOnlyOfKind, isTextWithAsides, isWholeWithAsides } from './asides.ts';

/** One header over its years. */
interface Group {
  readonly columns: readonly ReadColumn[];
  readonly options: readonly Option[];
}

type Option = Pick<Meaning, 'field' | 'part' | 'score'>;

/** What must agree, and by how much it must lead. */
const enough = 4;
const lead = 1.5;
const rounds = 6;

/** The columns with those made sure that nothing else in the table contests. */
export function byTable(columns: readonly ReadColumn[], outline: Outline): ReadColumn[] {
  const order = orderOf(outline);
  let now = [...columns];
  for (let round = 0; round < rounds; round++) {
    const groups = groupsOf(now, outline);
    const claims = now
      .filter(isRestricted)
      .map((one) => ({ columns: [one], options: optionsOf(one) }));
    const found = groups.flatMap((group) => {
      const option = settled(group, [...groups, ...claims], now, { order, outline });
      return option ? [{ group, option }] : [];
    });
    if (found.length === 0) return now;
    const chosen = new Map(
      found.flatMap(({ group, option }) => group.columns.map((one) => [one, option] as const)),
    );
    now = now.map((column) => {
      const option = chosen.get(column);
      return option ? made({ ...column, field: option.field, part: option.part }) : column;
    });
  }
  return now;
}

/** Places of the questions, of those for figures and of those for texts apart. */
function orderOf(outline: Outline): ReadonlyMap<string, number> {
  const fields = answerFields(outline);
  const places = [true, false].flatMap((figures) =>
    fields
      .filter((field) => isFigured(field) === figures)
      .map(({ code }, at) => [code, at] as const),
  );
  return new Map(places);
}

function groupsOf(columns: readonly ReadColumn[], outline: Outline): Group[] {
  const byStem = new Map<string, ReadColumn[]>();
  for (const column of columns) {
    const stem = stemOf(column);
    byStem.set(stem, [...(byStem.get(stem) ?? []), column]);
  }
  return [...byStem.values()].flatMap((own) => {
    const [first] = own;
    if (!first?.field || own.some((one) => !mayWait(one, outline))) return [];
    const options = optionsOf(first).filter(
      (option) =>
        own.every((one) => mayHold(option.field, one, outline)) &&
        !own.some((one) =>
          columns.some((other) => other.sure === 'chac' && isPlaceOf(other, option, one.year)),
        ),
    );
    return options.length === 0 ? [] : [{ columns: own, options }];
  });
}

/** A figure whose header says more than a question: nothing here makes it sure, and it claims what it asks. */
function isRestricted({ field, sure, reason }: ReadColumn): boolean {
  return isFigured(field) && sure === 'gan_giong' && reason.how === 'extra-words';
}

/** Waits for what the table may tell: not for a year, nor for values that contradict. */
function mayWait(column: ReadColumn, outline: Outline): boolean {
  const { field, sure, year, byRow, reason } = column;
  if (!field || sure !== 'gan_giong' || (field.yearly && year === null && !byRow)) return false;
  return (
    reason.how === 'missing-words' ||
    reason.how === 'several' ||
    reason.how === 'near-words' ||
    isTextWithAsides(column, outline) ||
    isWholeWithAsides(column, outline)
  );
}

/** Its own reading and the others, each once, the likeliest first. */
function optionsOf({ field, part, score, rivals = [] }: ReadColumn): Option[] {
  const found: Option[] = [];
  for (const option of [{ field, part, score }, ...rivals])
    if (!found.some((one) => isSame(one, option))) found.push(option);
  return found;
}

function isSame(a: Option, b: Option): boolean {
  return a.field?.code === b.field?.code && a.part === b.part;
}

interface Known {
  readonly order: ReadonlyMap<string, number>;
  readonly outline: Outline;
}

/** The one option that enough speaks for and no other header claims; null for none. */
function settled(
  group: Group,
  groups: readonly Group[],
  columns: readonly ReadColumn[],
  known: Known,
): Option | null {
  const scored = group.options
    .map((option) => ({ option, weight: weightOf(option, group, columns, known) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = scored;
  if (!best || best.weight < enough || (next && best.weight - next.weight < lead)) return null;
  const isClaimed = groups.some(
    (other) =>
      !other.columns.some((one) => group.columns.includes(one)) &&
      shareYears(group, other) &&
      other.options.some(
        (option) => isSame(option, best.option) && option.score > best.option.score - 2,
      ),
  );
  return isClaimed ? null : best.option;
}

function shareYears(a: Group, b: Group): boolean {
  return a.columns.some(({ year }) => b.columns.some((one) => one.year === year));
}

/** One for each witness: its words, no other option, its place among sure columns, its years. */
function weightOf(
  option: Option,
  { columns: own, options }: Group,
  columns: readonly ReadColumn[],
  { order, outline }: Known,
): number {
  const top = Math.max(...options.map(({ score }) => score));
  const words = 1 - Math.min(1, (top - option.score) / 2);
  const isAlone = options.length === 1;
  const years = new Set(own.map(({ year }) => year));
  const isWhole =
    option.field?.yearly || own.some(({ year }) => year !== null)
      ? outline.years.every((year) => years.has(year)) || isOfOneYear(columns)
      : own.length === 1;
  return (
    words +
    (isAlone ? 1 : 0) +
    (isWhole ? 1 : 0) +
    (isOnlyOfKind(option.field, outline) ? 1 : placeWeight(option.field, own, columns, order))
  );
}

/** Rows, or the tab, tell the year of all: no column has one that another lacks. */
function isOfOneYear(columns: readonly ReadColumn[]): boolean {
  return new Set(columns.filter(({ field }) => field?.yearly).map(({ year }) => year)).size === 1;
}

/** Between the questions before and behind it: one; right next to one of them: two. */
function placeWeight(
  field: Field | null,
  own: readonly ReadColumn[],
  columns: readonly ReadColumn[],
  order: ReadonlyMap<string, number>,
): number {
  const at = order.get(field?.code ?? '');
  const [first, last] = [own[0], own[own.length - 1]];
  if (at === undefined || !first || !last) return 0;
  const isFigure = isFigured(field);
  const beside = (list: readonly ReadColumn[]) =>
    list.find(
      (one) =>
        one.sure === 'chac' &&
        one.field &&
        order.has(one.field.code) &&
        isFigured(one.field) === isFigure,
    );
  const left = beside([...columns].reverse().filter((one) => one.at < first.at));
  const right = beside(columns.filter((one) => one.at > last.at));
  const places = [left, right].map((one) => order.get(one?.field?.code ?? ''));
  const [before, behind] = places;
  if (before === undefined && behind === undefined) return 0;
  if ((before !== undefined && before > at) || (behind !== undefined && behind < at)) return 0;
  return places.some((one) => one !== undefined && Math.abs(one - at) === 1) ? 2 : 1;
}

function isFigured(field: Field | null): boolean {
  return field !== null && isNumeric(field);
}
