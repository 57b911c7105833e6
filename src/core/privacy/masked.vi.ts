/** How a masked cell of a kept copy reads, so that it is known again. */

export const found = 'đã che: thông tin cá nhân';
export const doubted = 'đã che: có thể nêu tên người';
const masked = /^đã che: (?:thông tin cá nhân|có thể nêu tên người) · [0-9a-f]{2}$/;

/** Whether a text is what `maskCell` wrote. */
export function isMasked(text: string): boolean {
  return masked.test(text.normalize('NFC'));
}

/** Whether it stands for a cell that C06 reports: it stays reported in the copy. */
export function isMaskedFinding(text: string): boolean {
  return isMasked(text) && text.normalize('NFC').startsWith(found);
}
