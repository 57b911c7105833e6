/** What the tidy table says of a field's cell. */
import { type Field, isKeptApart } from '../../outline/schema.ts';
import type { Reading } from '../cells/reading.ts';

const states = {
  VALUE: 'so',
  ZERO: 'so_0',
  NA: 'khong_ap_dung',
  ELSEWHERE: 'gop',
  UNKNOWN: 'chua_co_so_lieu',
  BLANK: 'trong',
  INVALID: 'chua_doc_duoc',
} as const;

export function stateOf({ state, none, problem }: Reading): string {
  if (none) return 'khong_phat_sinh';
  return problem !== null && state !== 'INVALID' ? 'nghi_van' : states[state];
}

/** Why a number that is kept apart is behind no sum. */
export const apartReasons = { rate: 'ty_le_tu_khai', other: 'khong_cong' } as const;

/** Why a field's row is behind no sum; `out`: why its unit is not; '' where it is. */
export function reasonOf(field: Field, number: number | null, out: string | null): string {
  if (out !== null) return out;
  if (number === null) return 'khong_co_so_dung_duoc';
  if (!isKeptApart(field)) return '';
  return apartReasons[field.kind === 'rate' ? 'rate' : 'other'];
}
