/** Checks a city with planted defects, also by rules as an officer writes them, where these are among what was planted. */
import type { Checked } from '../../../src/core/checks/check.ts';
import type { Outline } from '../../../src/outline/schema.ts';
import type { Planted } from './planted.ts';
import { checkWorkbook } from './runRules.ts';
import { toWorkbook } from './sheets.ts';

/** The built-in form has no such rule; a clean city obeys these. */
const written: Partial<Outline['relations']> = {
  sums: [{ whole: 'so_vu_tiep_nhan', parts: ['so_vu_da_xu_ly', 'nhom_5_so_hoat_dong'] }],
  growth: [{ count: 'nhom_3_so_giai_phap', times: 1.5 }],
};

/** Rules of the shapes that only a form's tab has: the pushed built-in form cannot report them. */
export const writtenRules: readonly string[] = ['R05', 'Y04'];

export function checkPlanted({ sheets, expected }: Planted): Checked {
  const isWritten = expected.some(({ rule }) => writtenRules.includes(rule));
  return checkWorkbook(toWorkbook(sheets), isWritten ? written : {});
}
