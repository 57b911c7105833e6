/** How a masked cell of a kept copy reads, so that it is known again. */

export const found = 'đã che: thông tin cá nhân';
export const doubted = 'đã che: có thể nêu tên người';
const masked = /^đã che: (?:thông tin cá nhân|có thể nêu tên người) · [0-9a-f]{2}$/;

/** A sentence masked inside a text that is kept. */
export const maskedPart = /\[đã che: có thể nêu tên người · [0-9a-f]{2}\]/g;

/** The same with the space and the stop behind it: what is left of the text reads on. */
export const maskedSentence = /\s*\[đã che: có thể nêu tên người · [0-9a-f]{2}\][.!?;…]*\s*/g;

/** Whether a part of the text is masked: that part is not printed. */
export function hasMaskedPart(text: string): boolean {
  return text.normalize('NFC').search(maskedPart) >= 0;
}

/** Whether a text is what `maskCell` wrote. */
export function isMasked(text: string): boolean {
  return masked.test(text.normalize('NFC'));
}

/** Whether it represents a cell that C06 reports: it stays reported in the copy. */
export function isMaskedFinding(text: string): boolean {
  return isMasked(text) && text.normalize('NFC').startsWith(found);
}
