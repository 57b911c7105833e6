/** What the log says of an act on a unit, besides who did it and when: cells with before and after, dates, the reason. */
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { address, type Place } from '../workbook.ts';

/** A cell that was typed; `isSecret`: about children, offenders or a person, so its texts are not kept. */
export interface LoggedChange {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
  readonly isSecret: boolean;
}

/** In place of a text that may point at a person. */
export const hiddenText = '(nội dung được che)';

const longest = 60;

/** `dropped`: earlier changes that are not kept. */
export function changesDetail(changes: readonly LoggedChange[], dropped = 0): string {
  const left = dropped > 0 ? [`và ${dropped} lần gõ trước không giữ được`] : [];
  return [...changes.map(changeDetail), ...left].join('; ');
}

function changeDetail({ place, from, to, isSecret }: LoggedChange): string {
  const texts = isSecret ? 'đã sửa (không ghi nội dung)' : `${said(from)} → ${said(to)}`;
  return `${address(place)}: ${texts}`;
}

export function returnDetail(act: { readonly reason: string; readonly cells: string; readonly newDeadline: string }): string {
  return listed([
    ['lý do', act.reason === '' ? '' : said(act.reason)],
    ['ô cần sửa', act.cells],
    ['hạn mới', act.newDeadline],
  ]);
}

export function reasonDetail(reason: string): string {
  return listed([['lý do', said(reason)]]);
}

/** `before` is the deadline that held, dd/mm/yyyy. */
export function extensionDetail(before: string, until: string, reason: string): string {
  return listed([
    ['hạn', `${before} → ${until}`],
    ['lý do', said(reason)],
  ]);
}

function listed(parts: readonly (readonly [string, string])[]): string {
  return parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}: ${text}`)
    .join('; ');
}

/** The typed text in quotes, shortened; what may point at a person is not repeated. */
function said(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return '(trống)';
  if (!mayBePrinted(words)) return hiddenText;
  const letters = Array.from(words);
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${words}”`;
}
