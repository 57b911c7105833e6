/** Rows that list pupils: a name, and a class or a day of birth beside it, each alone no one's. */
import { pattern, startsCapital } from '../../text/letters.ts';
import { compareKey, looseKey, tidy } from '../../text/text.ts';
import { plainParts } from '../nameParts.vi.ts';
import { accentedParts, isPart } from '../nameRun.vi.ts';

/** A cell of a tab, from 0. */
interface Spot {
  readonly row: number;
  readonly column: number;
}

const subjects = 'toán|lý|lí|hóa|hoá|sinh|văn|anh|sử|địa|tin|pháp|trung|nhật|nga|hàn|tự nhiên|xã hội|cơ bản';
const classCell = new RegExp(
  `^(?:lớp |lop )?(?:(?:1[0-2]|[1-9]) ?(?:[a-eđghik]\\d{0,2}|/ ?\\d{1,2})|1[0-2] ?(?:chuyên )?(?:${subjects})(?: ?\\d)?|lớp (?:lá|chồi|mầm|nhà trẻ))$`,
  'i',
);
/** Of a child: a meeting of the campaign is later, an officer was born before. */
const years = '200[3-9]|201\\d';
const time = '(?: 0{1,2}:00(?::00)?)?';
const birthCell = new RegExp(`^(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:${years})|(?:${years})-\\d{1,2}-\\d{1,2})${time}$`);
const yearCell = new RegExp(`^(?:${years})$`);
/** Under a head that says so, a child of a kindergarten too, and a year of two digits. */
const anyBirth = new RegExp(
  `^(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?(?:${years}|202\\d|0[3-9]|1\\d|2[0-4])${time}$|^(?:${years}|202\\d)-\\d{1,2}-\\d{1,2}${time}$`,
);
const ofBirth = pattern('iu')`(?<!\p{L})(?:(?:ngày|năm|ngày tháng năm|ngày, tháng, năm) sinh|sinh (?:ngày|năm)|ns|n\.s|tuổi)(?!\p{L})`;
const ofClass = /^(?:lớp|khối|khối lớp|lớp học)$/i;
const ofName = pattern('iu')`(?<!\p{L})(?:họ (?:và )?tên|họ,? tên|tên (?:trẻ|cháu|em|học sinh|hs|học viên)|học sinh|học viên)(?!\p{L})`;
const ofPupils = pattern('iu')`(?<!\p{L})(?:học sinh|hs|trẻ|nạn nhân|đội viên|đoàn viên)(?!\p{L})`;
const ofAdults = pattern(
  'iu',
)`(?<!\p{L})(?:giáo viên|gv|gvcn|chủ nhiệm|cố vấn|phụ trách|báo cáo viên|giảng viên|cán bộ|người (?:lập|dạy|nhập)|đầu mối)(?!\p{L})`;
/** Called after somebody known. */
const ofPlaces = pattern('iu')`(?<!\p{L})(?:trường|đơn vị|cơ sở|địa chỉ|phường|xã|đường|phố)(?!\p{L})`;
const notNames = pattern('iu')`(?<!\p{L})(?:trường|lớp|phòng|thpt|thcs|trung tâm|tổ|ban|đội|nhóm|khối|sở|cộng|tổng)(?!\p{L})|\d`;
const headRows = 12;

/** The cells with such names, of the shown texts of a tab. */
export function pupilCells(rows: readonly (readonly string[])[]): Spot[] {
  const heads = new Map<number, string>();
  let title = '';
  return rows.flatMap((cells, row) => {
    const own = cells.map((cell) => tidy(cell));
    const headOf = (column: number) => heads.get(column) ?? '';
    const isPupil = own.some((cell, column) => isOfPupil(cell, headOf(column)));
    const names = isPupil ? own.flatMap((cell, column) => (isNameUnder(cell, headOf(column)) ? [{ row, column }] : [])) : [];
    if (names.length === 0 && row < headRows) {
      const filled = own.flatMap((cell, column) => (cell === '' ? [] : [{ cell, column }]));
      if (filled.length === 1) title += ` ${filled[0]?.cell}`;
      else for (const { cell, column } of filled) heads.set(column, `${headOf(column)} ${cell}`.trim());
    }
    const isOfAdults = ofAdults.test(title) && !ofPupils.test(title);
    return names.filter(({ column }) => !isOfAdults || ofPupils.test(headOf(column)));
  });
}

/** A class, or a day of birth; a year alone only where its head says what it is, or there is none. */
function isOfPupil(cell: string, head: string): boolean {
  if (cell === '') return false;
  if (classCell.test(cell) || birthCell.test(cell)) return true;
  if (ofBirth.test(head)) return anyBirth.test(cell);
  return head === '' ? yearCell.test(cell) : ofClass.test(head) && cell.length <= 12;
}

/** Not under the head of those who teach, nor of schools. */
function isNameUnder(cell: string, head: string): boolean {
  if (ofPlaces.test(head) || (ofAdults.test(head) && !ofPupils.test(head))) return false;
  const name = cell.replace(/^\d{1,3}[.)] ?/, '');
  if (isWholeName(name, ofName.test(head))) return true;
  // "Ksor H'Nhi": of a people whose names are in no list.
  return ofName.test(head) && /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*){1,4}$/u.test(name) && !notNames.test(name);
}

/** "Nguyễn Thị Hà", "NGUYEN THI HA", and nothing else; in small letters where a name is asked. */
function isWholeName(text: string, isAsked: boolean): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  if (!isAsked && !words.every((word) => startsCapital.test(word))) return false;
  const isPlain = /^[ -~]+$/.test(text);
  const [parts, keyOf] = isPlain ? [plainParts, looseKey] : [accentedParts, compareKey];
  const keys = words.map(keyOf);
  return parts.surnames.has(keys[0] ?? '') && keys.slice(1).every((key) => isPart(key, parts));
}
