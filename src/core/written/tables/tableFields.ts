/** The field that a word of a table names: a head of one or two words, a label, a count with its verb. */

import { fieldNamed, heldHere } from '../fieldNamed.ts';
import { type FieldWords, hasContext, type Wordings } from '../fieldWords.ts';
import { inDong, moneyFactors, moneyUnitOf } from '../numbers/money.vi.ts';
import { attendance, columnCount } from '../words.vi.ts';
import { moneyUnitCell, share } from './tableWords.vi.ts';

/** A head of one or two words; where several fields have it, what leads the table in decides. */
function fieldOfColumn(key: string, above: string, reader: Wordings): FieldWords | null {
  const { fields } = reader;
  const head = key.replace(/ ?\([^)]*\)$/, '').replace(columnCount, '');
  const named = fields.filter(({ columns }) => columns.has(head));
  const [only = null, ...others] = named;
  if (only === null || others.length === 0) return only && heldHere(only, head, above, reader);
  const meant = named.filter((one) => hasContext(one, above));
  if (meant.length === 1) return meant[0] ?? null;
  return attendance.test(head) ? (named[named.length - 1] ?? null) : null;
}

/** A head in one word, else what it counts. */
export function fieldFrom(
  key: string,
  above: string,
  reader: Wordings,
  beside = '',
): FieldWords | null {
  if (key === '' || share.test(key)) return null;
  return fieldOfColumn(key, above, reader) ?? fieldNamed(key, reader, `${above} ${beside}`);
}

/** Of the nearest words that name a unit of money; 1 when none does. */
export function factorIn(...nearest: readonly (readonly string[])[]): number {
  const said = nearest.find((keys) => keys.some((key) => inDong.test(key) || moneyFactor(key) > 1));
  if (!said || said.some((key) => inDong.test(key))) return 1;
  return Math.max(...said.map(moneyFactor));
}

export function moneyFactor(key: string): number {
  const unit = (moneyUnitOf.exec(key) ?? moneyUnitCell.exec(key))?.[1];
  return unit === undefined ? 1 : (moneyFactors[unit] ?? 1);
}
