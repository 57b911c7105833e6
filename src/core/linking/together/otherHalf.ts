/** The half of a pair that waits next to its other half: "Tổng số trường | Số trường đã tổ chức". */
import type { Outline } from '../../../outline/schema.ts';
import { numberShown } from '../columnValues.ts';
import type { ReadColumn, ShownTable } from '../meaningTypes.ts';
import { made } from '../witnesses.ts';

/** A short header is sure where its neighbour under the same words and year is surely the other half, and no row is more than its whole. */
export function withOtherHalf<Tab extends ShownTable>(read: Tab, outline: Outline): Tab {
  if (read.role !== 'answers') return read;
  const controls = new Set(outline.indicators.map(({ control }) => control));
  return { ...read, columns: read.columns.map((one) => (isKnown(one) ? made(one) : one)) };

  function isKnown(column: ReadColumn): boolean {
    const { field, sure, reason, year } = column;
    const isShort = reason.how === 'missing-words' || reason.how === 'several';
    if (!field || sure !== 'gan_giong' || !isShort || year === null) return false;
    if (!controls.has(field.code)) return false;
    const same = read.columns.filter(
      (one) => one !== column && one.field?.code === field.code && one.year === year,
    );
    const [other, ...more] = same;
    if (!other || more.length > 0 || other.sure !== 'chac') return false;
    if (isWhole(other) === isWhole(column) || Math.abs(other.at - column.at) > 1) return false;
    const above = upper(column);
    return above !== '' && above === upper(other) && fits(column, other);
  }

  function fits(one: ReadColumn, other: ReadColumn): boolean {
    const [part, whole] = isWhole(one) ? [other, one] : [one, other];
    const figure = (row: number, { at }: ReadColumn) =>
      numberShown(read.grid.shown[row]?.[at] ?? '');
    const told = read.body.rows.flatMap(({ row }) => {
      const [own, all] = [figure(row, part), figure(row, whole)];
      return own === null || all === null ? [] : [{ own, all }];
    });
    return told.length >= fewest && told.every(({ own, all }) => own <= all);
  }
}

const fewest = 2;

function isWhole({ part }: ReadColumn): boolean {
  return part === 'denominator';
}

/** The words over its own. */
function upper({ header }: ReadColumn): string {
  return header.split(' / ').slice(0, -1).join(' / ');
}
