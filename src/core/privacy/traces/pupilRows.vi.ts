/** Rows that list pupils: a name, and a class or a day of birth beside it, each alone no one's. */
import { startsCapital } from '../../text/letters.ts';
import { compareKey, looseKey, tidy } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';

/** A cell of a tab, from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const classCell = /^(?:lớp |lop )?(?:1[0-2]|[1-9]) ?(?:[a-eđghik]\d{0,2}|\/ ?\d{1,2})$/i;
/** Of a child: a meeting of the campaign is later, an officer was born before. */
const birthCell = /^(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:200[3-9]|201\d)$/;
const ofPupils = /(?<!\p{L})(?:học sinh|hs|trẻ|nạn nhân|đội viên|đoàn viên)(?!\p{L})/iu;
const ofAdults =
  /(?<!\p{L})(?:giáo viên|gv|gvcn|chủ nhiệm|cố vấn|phụ trách|báo cáo viên|giảng viên|cán bộ|người (?:lập|dạy|nhập)|đầu mối)(?!\p{L})/iu;
const headRows = 12;

/** The cells with such names, of the shown texts of a tab. */
export function pupilCells(rows: readonly (readonly string[])[]): Spot[] {
  let head = '';
  return rows.flatMap((cells, row) => {
    const own = cells.map((cell) => tidy(cell));
    const isPupil = own.some((cell) => classCell.test(cell) || birthCell.test(cell));
    const names = isPupil ? own.flatMap((cell, column) => (isWholeName(cell) ? [{ row, column }] : [])) : [];
    if (names.length === 0 && row < headRows) head += ` ${own.join(' ')}`;
    return names.length > 0 && (!ofAdults.test(head) || ofPupils.test(head)) ? names : [];
  });
}

/** "Nguyễn Thị Hà", "NGUYEN THI HA", and nothing else. */
function isWholeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || !words.every((word) => startsCapital.test(word))) return false;
  const isPlain = /^[ -~]+$/.test(text);
  const [parts, keyOf] = isPlain ? [plainParts, looseKey] : [accentedParts, compareKey];
  const keys = words.map(keyOf);
  return parts.surnames.has(keys[0] ?? '') && keys.slice(1).every((key) => isPart(key, parts));
}
