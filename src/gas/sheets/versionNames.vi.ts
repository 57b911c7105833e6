/** How the tabs of a final version are named. */

/** "Chốt v2 – Số liệu" */
export function versionTabName(version: number, tab: string): string {
  return `Chốt v${version} – ${tab}`;
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

/** The note with another hash. */
export function withHash(note: string, hash: string): string {
  return note.replace(/^Mã băm số liệu: [0-9a-f]+$/m, `Mã băm số liệu: ${hash}`);
}

export const versionTabPattern = /^Chốt v(\d+) – /;
