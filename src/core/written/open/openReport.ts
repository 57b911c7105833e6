/** The bytes of a report's file → its lines, by what the file is and not by its name. */

import { type Line, linesOfText } from '../lines.ts';
import { decodeText } from './decodeText.ts';
import { withNotes, withoutNoteMarks } from './notes.ts';
import { readDocx } from './readDocx.ts';
import { unreadableReport, type WrittenFileFault } from './unreadableReport.ts';

/** First bytes of what people send instead. */
const signatures: readonly (readonly [readonly number[], WrittenFileFault])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x49, 0x49, 0x2a, 0], 'picture'],
  [[0x4d, 0x4d, 0, 0x2a], 'picture'],
];
const zip = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0];
/** A password makes an Office file a compound file with this stream; names are in UTF-16. */
const encrypted =
  'E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d\u0000P\u0000a\u0000c\u0000k\u0000a\u0000g\u0000e';
const workbookStream = 'W\u0000o\u0000r\u0000k\u0000b\u0000o\u0000o\u0000k\u0000';

/** Throws SentenceError, whose message is one Vietnamese sentence. */
export function openReport(bytes: Uint8Array, file: string): readonly Line[] {
  return withNotes(linesOf(bytes, file));
}

/** The same of a dispatch: its paragraphs are counted, and its items have the marks of notes. */
export function linesOfDispatch(bytes: Uint8Array, file: string): readonly Line[] {
  return withoutNoteMarks(linesOf(bytes, file));
}

function linesOf(bytes: Uint8Array, file: string): readonly Line[] {
  const starts = (signature: readonly number[]) =>
    signature.every((byte, at) => bytes[at] === byte);
  if (starts(zip)) return withText(readDocx(bytes, file), file);
  if (starts(compound)) throw unreadableReport(kindOfCompound(bytes), file);
  const known = signatures.find(([signature]) => starts(signature));
  if (known) throw unreadableReport(known[1], file);
  return withText(linesOfText(decodeText(bytes, file)), file);
}

function withText(lines: readonly Line[], file: string): readonly Line[] {
  if (!lines.some(({ text }) => /\p{L}/u.test(text))) throw unreadableReport('empty', file);
  return lines;
}

function kindOfCompound(bytes: Uint8Array): WrittenFileFault {
  const text = ascii(bytes);
  if (text.includes(encrypted)) return 'locked';
  return text.includes(workbookStream) ? 'workbook' : 'old-word';
}

/** One sign a byte. */
function ascii(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
