/** Bytes of a text file → its text, in whichever encoding Vietnamese text comes. */
import { fromLegacy, isDamaged, legacyFont } from '../../text/text.ts';
import { unreadableReport } from './unreadableReport.ts';
import { fromLatin, fromWindows1258, strangeLetters, vietnameseLetters } from './windows1258.vi.ts';

const judgedAtOnce = 65_536;

/** Throws SentenceError for what is no text or has lost its letters. */
export function decodeText(bytes: Uint8Array, file: string): string {
  // Of a film of some hundred megabytes the beginning says that it is no text.
  const head = bytes.subarray(0, judgedAtOnce);
  if (isBinary(unicodeText(head) ?? fromLatin(head))) throw unreadableReport('not-text', file);
  const text = unicodeText(bytes) ?? eightBitText(bytes);
  if (isBinary(text)) throw unreadableReport('not-text', file);
  const converted = convertLegacy(text);
  if (isDamaged(converted)) throw unreadableReport('lost-letters', file);
  return converted;
}

/** The text of an XML part, which is always Unicode; letters that are broken become U+FFFD. */
export function utf8Or16(bytes: Uint8Array): string {
  return unicodeText(bytes) ?? fromLatin(bytes).replace(/[\u0080-\uffff]/g, '\ufffd');
}

/** Lines typed for a font of before Unicode, converted; a line where it is not sure is left. */
export function convertLegacy(text: string): string {
  const composed = text.normalize('NFC');
  const font = legacyFont(composed);
  if (font === null) return composed;
  return composed
    .split('\n')
    .map((line) =>
      /[\u00a1-\u00ff]/.test(line)
        ? leading(line) + fromLegacy(line, legacyFont(line) ?? font)
        : line,
    )
    .join('\n');
}

/** Conversion takes spaces at the ends away; an indent says that an item begins. */
function leading(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}

/** UTF-8, UTF-16 with or without its mark; null when the bytes are none of them. */
function unicodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1);
  const order = orderOfUtf16(bytes);
  if (order !== null) return utf16(bytes, order);
  const start = first === 0xef && second === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return utf8(bytes.subarray(start));
}

/** Which byte of each pair holds spaces and letters of ASCII: the other is mostly 0. */
function orderOfUtf16(bytes: Uint8Array): 0 | 1 | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const half = bytes.length / 2;
  if ((zeros[1] ?? 0) > half * 0.3 && zeros[0] === 0) return 0;
  return (zeros[0] ?? 0) > half * 0.3 && zeros[1] === 0 ? 1 : null;
}

function utf16(bytes: Uint8Array, high: 0 | 1): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [a = 0, b = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(high === 1 ? a * 256 + b : b * 256 + a);
  }
  return text;
}

/** Null when a sequence is no UTF-8. */
function utf8(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    if (length === 0) return null;
    let point = length === 1 ? byte : byte & (0xff >> (length + 1));
    for (let next = 1; next < length; next += 1) {
      const part = bytes[at + next] ?? 0;
      if ((part & 0xc0) !== 0x80) return null;
      point = point * 64 + (part & 0x3f);
    }
    text += String.fromCodePoint(point);
    at += length;
  }
  return text;
}

/** Windows-1258 where it gives Vietnamese words, else the codes that TCVN3 and VNI use. */
function eightBitText(bytes: Uint8Array): string {
  const latin = fromLatin(bytes);
  const code = fromWindows1258(bytes);
  const marks = (text: string) =>
    (text.match(vietnameseLetters) ?? []).length - 2 * (text.match(strangeLetters) ?? []).length;
  return legacyFont(latin) === null || marks(code) > marks(convertLegacy(latin)) ? code : latin;
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (const sign of text) if (sign < '\t' || (sign > '\r' && sign < ' ')) controls += 1;
  return controls > Math.max(4, text.length / 100);
}
