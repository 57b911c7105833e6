/** Whether the name of a district, a commune or a unit may be printed: people are typed there too. */
import type { Field } from '../../outline/schema.ts';
import type { Cell } from '../workbook.ts';
import { mayBePrinted } from './mayBePrinted.ts';
import { personalDataIn } from './personalDataIn.ts';
import { isBareArea } from './slots/bareArea.vi.ts';

const placeWord = /^(?:xã|phường|quận|huyện|thị trấn|thị xã|thành phố|đặc khu|tỉnh|đảo|khu|cụm|tp|tx|tt|[xpqh])(?:[. ]|$)/iu;
const longest = 60;

/** A bare name is read as a commune's; "Nguyễn Văn An" is one of nobody's communes. */
export function mayPrintArea(typed: string, area: Field): boolean {
  const text = typed.normalize('NFC').trim();
  if (text === '' || isBareArea(text)) return true;
  const field: Field = { ...area, mayNameSchools: false, kind: 'text' };
  const cell = { value: text, shown: text, format: '@' };
  if (text.length > longest) return false;
  if (placeWord.test(text)) return mayBePrinted(text.replace(ward, 'phường '), field);
  return !personalDataIn({ cell, field }) && mayBePrinted(`xã ${text}`, field);
}

const ward = /^p\. ?/iu;

/** What a name of an office or a school begins with. */
const institution =
  /^(?:trường|trung tâm|phòng (?:gd|giáo dục)|ubnd|ủy ban|sở|văn phòng|thanh tra|ban|(?:thpt|thcs|ptdtnt|tt ?gdnn|gdtx)(?!\p{L}))/iu;

/** A name that does not say what it names is read as anybody's. */
export function namesPerson(cell: Cell, name: Field): boolean {
  const isInstitution = institution.test(cell.shown.normalize('NFC').trim());
  return personalDataIn(isInstitution ? { cell, field: name } : { cell });
}
