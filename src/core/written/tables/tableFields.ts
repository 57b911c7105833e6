/** The field that a word of a table names: a head of one or two words, a label, a count with its verb. */

import { hasWords } from '../../text/hasWords.ts';
import { fieldNamed } from '../fieldNamed.ts';
import type { FieldWords, Wordings } from '../fieldWords.ts';
import { moneyFactors, moneyUnitOf } from '../numbers/money.vi.ts';
import { attendance, columnCount } from '../words.vi.ts';
import { moneyUnitCell, share } from './tableWords.vi.ts';

/** A head of one or two words; where several fields have it, what leads the table in decides. */
function fieldOfColumn(key: string, above: string, { fields }: Wordings): FieldWords | null {
  const head = key.replace(/ ?\([^)]*\)$/, '').replace(columnCount, '');
  const named = fields.filter(({ columns }) => columns.has(head));
  const isMeant = ({ context }: FieldWords) => context.some((word) => hasWords(above, word));
  if (named.length < 2) return named[0] ?? null;
  const meant = named.filter(isMeant);
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

export function moneyFactor(key: string): number {
  const unit = (moneyUnitOf.exec(key) ?? moneyUnitCell.exec(key))?.[1];
  return unit === undefined ? 1 : (moneyFactors[unit] ?? 1);
}
