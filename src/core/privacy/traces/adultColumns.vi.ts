/** Columns of a table in which people keep whom to call: "Hiệu trưởng", "Người phụ trách", "SĐT". */
import { pattern } from '../../text/letters.ts';
import { isHeadWord, whoseNames } from './pupilHeads.vi.ts';

const contact = pattern(
  'iu',
)`^(?:số )?(?:sđt|đt|điện thoại|e-?mail|địa chỉ e-?mail|thư điện tử|liên hệ|sdt|dien thoai)(?: (?:liên hệ|di động|cơ quan|đơn vị))?$`;
const officer = pattern('iu')`^(?:(?:họ (?:và )?tên|tên) )?(?:lãnh đạo|giám đốc|chủ tịch|thủ trưởng|tpt|kế toán|cụm trưởng)(?!\p{L})`;

const rowsOfHeads = 10;

/** Columns (from 0) so headed in the first rows; none where the table also asks for a pupil or a parent. */
export function adultColumns(shown: readonly (readonly string[])[]): ReadonlySet<number> {
  const heads = shown.slice(0, rowsOfHeads).flatMap((row) => {
    const filled = row.filter((cell) => cell !== '');
    const isOfHeads = filled.length > 1 && filled.some(isHeadWord);
    return isOfHeads ? row.flatMap((cell, at) => (cell === '' ? [] : [{ at, head: cell.trim() }])) : [];
  });
  if (heads.some(({ head }) => /^(?:pupil|child|parent)$/.test(whoseNames(head)))) return new Set();
  const isAdults = (head: string) => contact.test(head) || officer.test(head) || whoseNames(head) === 'adult';
  return new Set(heads.flatMap(({ at, head }) => (isAdults(head) ? [at] : [])));
}
