/** The dispatch that asks for reports, however its number and day were typed. */
import type { Settings } from '../../settings/settings.ts';
import { upperFirst } from '../words.vi.ts';

type Dispatch = Pick<Settings, 'dispatchNumber' | 'dispatchDate'>;

/** Whether the text names a paper of this very number: "12/SGDĐT-VP" is not in "112/SGDĐT-VP". */
export function namesPaper(text: string, typed: string): boolean {
  const number = numberIn(typed);
  if (number === '') return false;
  const rest = text.toLowerCase().split(number.toLowerCase());
  return rest.slice(1).some((after, at) => !/[\p{L}\d/-]$/u.test(rest[at] ?? '') && !/^[\p{L}\d/-]/u.test(after));
}

/** "Công văn số 3012/SGDĐT-VP ngày 05/12/2024": what was typed with the number or the day is said once. */
export function askingPaper({ dispatchNumber, dispatchDate }: Dispatch): string {
  const kind = /(?:công văn|văn bản|kế hoạch|quyết định|thông báo|hướng dẫn)(?!\p{L})/iu.exec(dispatchNumber)?.[0] ?? 'Công văn';
  return `${upperFirst(kind.toLowerCase())} số ${numberIn(dispatchNumber)}${dayText(dispatchDate)}`;
}

function numberIn(typed: string): string {
  const tight = typed.trim().replace(/\s*\/\s*/g, '/');
  return /\d[\p{L}\d]*(?:[/-][^\s,;]*[\p{L}\d])?/u.exec(tight)?.[0] ?? tight;
}

function dayText(typed: string): string {
  const day = /\d{1,2}\/\d{1,2}\/\d{4}/.exec(typed)?.[0];
  if (day !== undefined) return ` ngày ${day}`;
  const month = /\d{1,2}\/\d{4}/.exec(typed)?.[0];
  return month === undefined ? '' : ` tháng ${month}`;
}
