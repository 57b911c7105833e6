/** What is said of the Department's own words that wait for a person; never the words. */
import type { Outline } from '../../outline/schema.ts';
import type { Binding } from '../tabs/binding.ts';
import { type OwnWaiting, readOwnWords } from './ownWords.ts';

/** Notes of the cells: written, and taken away again, by these sentences. */
export const ownNotes: Readonly<Record<OwnWaiting, string>> = {
  doubted: 'Có đoạn chưa in vào báo cáo vì có thể nêu tên người. Đọc lại; không nêu ai thì mở thanh bên, mục Lời văn, bấm “Cho in ra”.',
  found:
    'Có đoạn không in vào báo cáo vì có thể có thông tin cá nhân. Bỏ tên, lớp, địa chỉ, số điện thoại; bảng này ai có đường dẫn cũng đọc được.',
};

const reasons: Readonly<Record<OwnWaiting, string>> = {
  doubted: 'có thể nêu tên người; đọc lại, không nêu ai thì cho in',
  found: 'có thể có thông tin cá nhân; đề nghị bỏ khỏi ô',
};

/** "III.2. Hạn chế (có thể nêu tên người; đọc lại, không nêu ai thì cho in)". */
export function waitingPart(part: string, waits: OwnWaiting): string {
  return `${part} (${reasons[waits]})`;
}

/** The parts that wait, in the order of the report. */
export function waitingParts(binding: Binding, outline: Outline): string[] {
  const words = readOwnWords(binding, outline);
  return outline.ownTexts.rows.flatMap(({ code, part }) => {
    const { waits = null } = words.get(code) ?? {};
    return waits === null ? [] : [waitingPart(part, waits)];
  });
}

/** After a run, on the command line and in the menu; nothing when no words wait. */
export function sayWaiting(tab: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`Chưa in, ở tab “${tab}”: ${parts.join('; ')}.`];
}
