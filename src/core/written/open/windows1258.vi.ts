/** The letters of windows-1258, in which Vietnamese tones are their own signs after a letter. */

/** Codes 0x80–0x9f that are not those of Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰\u008a‹Œ\u008d\u008e\u008f\u0090‘’“”•–—˜™\u009a›œ\u009d\u009eŸ';
/** Codes that differ from Latin-1 above 0xbf. */
const letters: Readonly<Record<number, string>> = {
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
};

/** The text of bytes in windows-1258, composed. */
export function fromWindows1258(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : (letters[byte] ?? String.fromCharCode(byte));
  }
  return text.normalize('NFC');
}

/** Windows-1252, as TCVN3 and VNI texts are kept: their letters are its codes. */
export function fromLatin(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte >= 0x80 && byte < 0xa0 ? high[byte - 0x80] : String.fromCharCode(byte);
  return text;
}

/** Letters that only Vietnamese text has, to tell how well a decoding fits. */
export const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Signs that no Vietnamese text has inside its words. */
export const strangeLetters = /\p{L}[¡-¿×÷]|[¡-¿×÷]\p{L}|[ÃÅÆØßåæøþðñçëïîûüÿ]/gu;
