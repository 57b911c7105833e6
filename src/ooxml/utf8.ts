/** UTF-8 by hand: Apps Script has no TextEncoder, and fflate's own way without one garbles signs beyond U+FFFF. */

/** A lone surrogate becomes U+FFFD. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
    else bytes[at++] = 0xf0 | (code >> 18);
    if (code >= 0x10000) bytes[at++] = tail(code, 12);
    if (code >= 0x800) bytes[at++] = tail(code, 6);
    if (code >= 0x80) bytes[at++] = tail(code, 0);
  }
  return bytes.slice(0, at);
}

function tail(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}
