/** Numbers that identify a person: mobile telephones, citizen's and insurance numbers. */

import { eachMatch } from '../lib/eachMatch.ts';
import { pattern } from '../text/letters.ts';
import { afterMoney, besideIdentity, besideInsurance, publicLines } from './personalData.vi.ts';

const mobile = /^(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9\d)\d{7}$/;
const mobileAsTyped = pattern(
  'gu',
)`(?<![\p{L}\d/,.-])(?:\(?\+84\)?[ .-]?|\(84\)[ .-]?|84(?=\d{9}(?!\d))|0[ .-]?)(\d(?:[ .-]?\d){8})(?![\d/]|[.,]\d)`;
const twelveDigits = /(?<![\d,.])0\d{2}[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{3}(?![\d]|[.,]\d)/g;
const citizen = /^0(?:0[1-9]|[1-8]\d|9[0-6])(?:[01][3-9]\d|[23][0-2]\d)\d{6}$/;
const healthCard = pattern('u')`(?<![\p{L}\d])[A-Z]{2}\d{13}(?!\d)`;
const separators = /[ .-]/g;
const wholeNumber = /^\d{9,11}$/;

/** One kind of separator and no stray digit: "0912 345 678", not "09.12.2024 15". */
function isGrouped(digits: string): boolean {
  const kinds = new Set(digits.match(separators));
  const groups = digits.split(separators);
  return kinds.size <= 1 && groups.every((group) => group.length > 1 || group === '0');
}

/** A mobile number that is not a public line. */
export function hasTelephone(text: string): boolean {
  for (const match of eachMatch(text, mobileAsTyped)) {
    const [typed, digits = ''] = match;
    const national = digits.replace(separators, '');
    const after = text.slice(match.index + typed.length);
    const grouped = isGrouped(typed.startsWith('0') ? typed : digits);
    if (!mobile.test(national) || publicLines.has(`0${national}`)) continue;
    if (grouped && !afterMoney.test(after)) return true;
  }
  return false;
}

/** A citizen's number of 12 digits (province, sex and century, year of birth). */
export function hasCitizenNumber(text: string): boolean {
  return (text.match(twelveDigits) ?? []).some((id) => citizen.test(id.replace(separators, '')));
}

/** A health insurance number; with spaces only next to its keyword. */
export function hasHealthInsurance(text: string): boolean {
  return healthCard.test(text) || besideInsurance.test(text);
}

/** A 9-digit identity card or 10-digit social insurance number next to its keyword. */
export function hasKeywordedNumber(text: string): boolean {
  return besideIdentity.test(text);
}

/** A telephone that lost its leading zero, or is written with 84: "912345678". */
export function isBareTelephone(digits: string): boolean {
  const national = digits.replace(/^84(?=\d{9}$)/, '');
  return mobile.test(national) && !national.endsWith('000') && !publicLines.has(`0${national}`);
}

/** A citizen's number that lost its leading zeros: 10 or 11 digits. */
export function isBareCitizenNumber(digits: string): boolean {
  return wholeNumber.test(digits) && digits.length > 9 && citizen.test(digits.padStart(12, '0'));
}
