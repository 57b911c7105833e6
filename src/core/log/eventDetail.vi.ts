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
const blankText = '(trống)';

/** `dropped`: earlier changes that are not kept. */
export function changesDetail(changes: readonly LoggedChange[], dropped = 0): string {
  const left = dropped > 0 ? [`và ${dropped} lần gõ trước không giữ được`] : [];
  return [...changes.map(changeDetail), ...left].join('; ');
}

function changeDetail({ place, from, to, isSecret }: LoggedChange): string {
  const texts = isSecret ? secretText : `${said(from)} → ${said(to)}`;
  return `${address(place)}: ${texts}`;
}

/** What a line tells of the cell afterwards. */
export function toldText({ to, isSecret }: Pick<LoggedChange, 'to' | 'isSecret'>): string {
  return isSecret ? secretText : said(to);
}

const secretText = 'đã sửa (không ghi nội dung)';

/** Of a line that lists changes: address → what the cell held then, as `said` words it. */
export function readChanges(detail: string): [address: string, to: string][] {
  const parts = detail.split(/(?:^|; |: )(?=[^;!“”]+![A-Z]+\d+: (?:đã sửa \(|“|\())/u);
  return parts.flatMap((part): [string, string][] => {
    const [, at, texts = ''] = /^([^;!“”]+![A-Z]+\d+): (.*)$/su.exec(part) ?? [];
    return at === undefined ? [] : [[at, texts.slice(texts.indexOf(' → ') + 1).replace(/^→ /, '')]];
  });
}

/** The same line with cells by their names; one that has none is told by its tab alone. */
export function withNames(detail: string, nameAt: (tab: string, cell: string) => string | null): string {
  return detail.replace(/(^|; |: )([^;:!“”]+)!([A-Z]+\d+): (?=đã sửa \(|“|\()/gu, (_, before: string, tab: string, cell: string) => {
    const plain = tab.replace(/^'|'$/g, '');
    return `${before}${nameAt(plain, cell) ?? `một ô ở tab “${plain}”`}: `;
  });
}

/** Whether a cell's text is the one that was told. */
export function isAsTold(change: LoggedChange, text: string): boolean {
  return change.isSecret || text === secretText || text === toldText(change);
}

/** The text that was told, without its quotes. */
export function plainOf(text: string): string {
  return text === blankText ? '' : text.replace(/^“|”$/gu, '');
}

/** Before the changes of a line of which nobody saw who typed. */
export function unseenDetail(from: string, until: string): string {
  const since = from === '' ? 'lúc lập biểu mẫu' : from;
  return `từ ${since} đến ${until}, không rõ ai (nếu ở Google: xem Lịch sử phiên bản): `;
}

/** Before the changes of a person whom Google does not name. */
export const unnamedDetail = 'Google không cho biết ai gõ: ';

export function goneDetail(gone: readonly { readonly tab: string; readonly rows: number }[]): string {
  return gone.map(({ tab, rows }) => `${tab}: bớt ${rows} dòng`).join('; ');
}

/** Where a run finds nothing to compare cells with. */
export const notComparedDetail =
  'không ghi được từng ô: lần tổng hợp trước không giữ các ô để so (bảng mở lại từ tệp, hoặc quá nhiều đơn vị)';

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
  if (words === '') return blankText;
  if (!mayBePrinted(words)) return hiddenText;
  const letters = Array.from(words);
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${words}”`;
}
