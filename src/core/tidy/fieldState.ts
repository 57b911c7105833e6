/** What the tidy table says of a field's cell. */
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
