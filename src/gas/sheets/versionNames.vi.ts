/** How the tabs of a final version are named. */
import { hashText } from '../../core/returns/hash.ts';

/** A name of a tab has 31 characters in Excel; one is for the mark of a version that is being made. */
const longest = 30;
const cut = /…[0-9a-f]{3}$/;

/** "Chốt v2 – Số liệu"; a long name is cut and told apart by three digits: "Chốt v2 – Kết quả thực h…4f1". */
export function versionTabName(version: number, tab: string): string {
  const start = `Chốt v${version} – `;
  if (start.length + tab.length <= longest) return start + tab;
  const kept = tab.slice(0, longest - start.length - 4).replace(/[\ud800-\udbff]$/, '');
  return `${start}${kept}…${hashText(tab).slice(0, 3)}`;
}

/** Whether a copy's name may leave out some of its tab's. */
export function isCutName(name: string): boolean {
  return cut.test(name);
}

/** What the note of a copy with a cut name says; '' for a whole one. */
export function tabNote(version: number, tab: string): string {
  return isCutName(versionTabName(version, tab)) ? `Bản sao của tab: ${tab}` : '';
}

/** The tab that such a note tells; null when it tells none. */
export function tabInNote(note: string): string | null {
  return /^Bản sao của tab: (.+)$/m.exec(note)?.[1] ?? null;
}

/** A copy's note with the name that its tab has now. */
export function withTab(note: string, version: number, tab: string): string {
  const lines = note.split('\n').filter((line) => tabInNote(line) === null);
  return [...lines, tabNote(version, tab)].filter(Boolean).join('\n');
}

/** What a version's first copy says of it, in the note of its first cell. */
export function versionNote(version: number, moment: string, hash: string): string {
  return `Bản chốt v${version}, lúc ${moment}. Không sửa, không xóa.\nMã băm số liệu: ${hash}`;
}

/** "23/12/2024", the day that such a note tells; '' when it is not one. */
export function dayInNote(note: string): string {
  return /^Bản chốt v\d+, lúc (\d\d\/\d\d\/\d{4})/.exec(note)?.[1] ?? '';
}

/** The hash that such a note tells; null when it is not one. */
export function hashInNote(note: string): string | null {
  return /^Mã băm số liệu: ([0-9a-f]+)$/m.exec(note)?.[1] ?? null;
}

/** What a note says besides what a kept copy says of itself. */
export function othersNote(note: string): string {
  const isOwn = (line: string) => dayInNote(line) !== '' || hashInNote(line) !== null || tabInNote(line) !== null;
  return note
    .split('\n')
    .filter((line) => !isOwn(line))
    .join('\n');
}

/** The note with another hash. */
export function withHash(note: string, hash: string): string {
  return note.replace(/^Mã băm số liệu: [0-9a-f]+$/m, `Mã băm số liệu: ${hash}`);
}

export const versionTabPattern = /^Chốt v(\d+) – /;
