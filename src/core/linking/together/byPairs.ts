/** A table of pairs read together: all, with request, supported; its words before and behind the figures. */
import type { Field, Outline } from '../../../outline/schema.ts';
import { areFigures, numberShown } from '../columnValues.ts';
import type { ReadColumn, ShownTable } from '../meaningTypes.ts';
import { isTooMuch } from '../shape/holds.ts';
import { made } from '../witnesses.ts';

/** The table with its figures in the outline's order where words and values agree; any other as it is. */
export function byPairs<Tab extends ShownTable>(
  read: Tab,
  fields: readonly Field[],
  outline: Outline,
): Tab {
  const shape = outline.references[read.role]?.shape;
  if (shape?.rows !== 'pairs') return read;
  const order = fields.filter(({ code }) =>
    [shape.bound, shape.denominator, shape.numerator].includes(code),
  );
  const falling = [shape.bound, shape.denominator, shape.numerator].flatMap((code) =>
    order.filter((field) => field.code === code),
  );
  const years = new Set(read.columns.filter(isCounted).map(({ year }) => year));
  let columns = read.columns;
  for (const year of years) columns = ofYear(columns, year);
  return { ...read, columns: besideFigures(columns, fields, outline) };

  function isCounted({ field, reason, values }: ReadColumn): boolean {
    const isOpen = field === null && (reason.how === 'none' || reason.how === 'twice');
    const isMany = order.some((one) => isTooMuch(one, values));
    return (
      areFigures(values) && !isMany && (isOpen || order.some(({ code }) => code === field?.code))
    );
  }

  /** As many columns as figures, each falling under the one before in every row. */
  function ofYear(all: readonly ReadColumn[], year: number | null): readonly ReadColumn[] {
    const own = all.filter((one) => isCounted(one) && one.year === year);
    const asked = falling.slice(falling.length - own.length);
    const isWhole = own.length >= 2 && own.length === asked.length && falls(own);
    const unsaid = own.filter((one, at) => !asked[at] || !isSaid(one, asked[at]));
    // Of three figures words may tell two; of two they must tell both.
    const isKnown = own.length > 2 ? unsaid.length <= 1 : unsaid.length === 0;
    if (!isWhole || !isKnown || own.some((one, at) => !mayBe(one, asked[at]))) return all;
    return all.map((one) => {
      const field = asked[own.indexOf(one)];
      if (!field || one.sure === 'chac') return one;
      const next = { ...one, field, part: null };
      const reason = { how: 'beside' as const, words: [one.header] };
      return isSaid(one, field) ? made(next) : { ...next, sure: 'gan_giong', reason };
    });
  }

  function falls(own: readonly ReadColumn[]): boolean {
    const rows = read.body.rows.map(({ row }) =>
      own.map(({ at }) => leading(read.grid.shown[row]?.[at] ?? '')),
    );
    const told = rows.filter((figures) => figures.every((figure) => !Number.isNaN(figure)));
    return (
      told.length >= 2 &&
      told.every((figures) => figures.every((one, at) => at === 0 || one <= (figures[at - 1] ?? 0)))
    );
  }
}

/** What is sure stays so; a column that waits may be what its words say as a second. */
function mayBe({ field, sure }: ReadColumn, asked: Field | undefined): boolean {
  return asked !== undefined && (sure !== 'chac' || field?.code === asked.code);
}

function isSaid({ field, rivals = [] }: ReadColumn, asked: Field): boolean {
  return [field, ...rivals.map((one) => one.field)].some((one) => one?.code === asked.code);
}

/** The one open column of words before the figures may tell the category, the first behind them the text. */
function besideFigures(
  columns: readonly ReadColumn[],
  fields: readonly Field[],
  outline: Outline,
): readonly ReadColumn[] {
  const figures = columns.filter(
    ({ field, sure }) => field?.kind === 'count' && sure !== 'chua_ro',
  );
  const [first, last] = [figures[0], figures[figures.length - 1]];
  if (!first || !last) return columns;
  const isKey = ({ kind }: Field) => kind === 'key' || kind === 'native';
  const free = fields.filter(
    (field) =>
      !isKey(field) &&
      field.code !== outline.registry.code.code &&
      !columns.some((one) => one.field?.code === field.code),
  );
  const open = columns.filter(
    ({ field, reason, values }) =>
      field === null &&
      reason.how === 'none' &&
      values.filled > 1 &&
      values.words > values.filled / 2,
  );
  const before = open.filter(({ at }) => at < first.at);
  const [behind] = open.filter(({ at }) => at > last.at);
  const choice = free.find(({ kind }) => kind === 'choice');
  const text = free.find(({ kind }) => kind === 'text');
  return columns.map((one): ReadColumn => {
    const field =
      one === behind ? text : before.length === 1 && one === before[0] ? choice : undefined;
    return field
      ? { ...one, field, sure: 'gan_giong', reason: { how: 'beside', words: [one.header] } }
      : one;
  });
}

function leading(text: string): number {
  return numberShown(text) ?? Number.parseInt(text, 10);
}
