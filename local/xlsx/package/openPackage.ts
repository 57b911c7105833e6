/** Opens the zip of an .xlsx in bounded memory, or says why the file is none. */

import { isUtf8 } from 'node:buffer';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { crc32, type ZipEntry, zipEntries } from '../../../src/ooxml/zipEntries.ts';
import type { Parts } from './parts.ts';
import { partText } from './partText.ts';
import type { UnreadableCode } from './unreadable.vi.ts';
import { UnreadableFileError } from './unreadableFileError.ts';

/** A workbook of 13,000 rows of the form inflates to about 50 MB. */
const largestTotal = 256 * 1024 * 1024;
const largestRatio = 200;
const ratioMatters = 8 * 1024 * 1024;
const mostParts = 10_000;

/** A name that leads out of the folder a program would unpack the file into. */
const outside = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i;

/** All parts. Throws UnreadableFileError, naming the file, for anything that is not an .xlsx. */
export function openPackage(bytes: Uint8Array, file: string): Parts {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) throw new UnreadableFileError(foreign, file);
  const entries = zipEntries(bytes);
  requireOneOfEach(entries, file);
  const parts = unzipBounded(bytes, file);
  requireWhole(parts, entries, file);
  const wrong = wrongKind(parts);
  if (wrong !== null) throw new UnreadableFileError(wrong, file);
  return parts;
}

/** Two entries of one name would be read by one program and not by another; none leads outside. */
function requireOneOfEach(entries: readonly ZipEntry[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new UnreadableFileError('twice', file, name);
    if (outside.test(name)) throw new UnreadableFileError('outside', file);
    seen.add(key);
  }
}

/** One changed byte can change a figure without a word: every part is as it was packed. */
function requireWhole(parts: Parts, entries: readonly ZipEntry[], file: string): void {
  for (const { name, crc } of entries) {
    const bytes = parts.get(name);
    if (bytes === undefined) continue;
    if (crc32(bytes) !== crc) throw new UnreadableFileError('damaged', file, name);
    const isText = /\.(?:xml|rels|vml)$/i.test(name) && !isUtf16(bytes);
    if (isText && !isUtf8(bytes)) throw new UnreadableFileError('letters', file, name);
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What the first bytes say, when it is not a zip. */
function foreignFormat(bytes: Uint8Array): UnreadableCode | null {
  if (bytes.length === 0) return 'empty';
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (start.readUIntBE(0, Math.min(4, bytes.length)) === 0xd0cf11e0) return insideOle(bytes);
  const text = start.toString('latin1');
  if (text.startsWith('PK\x03\x04')) return (start[6] ?? 0) & 1 ? 'encrypted' : null;
  if (text.startsWith('PK')) return 'truncated';
  if (text.startsWith('%PDF')) return 'pdf';
  const binary = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return binary > 0 ? 'unknown' : 'text';
}

/** An encrypted .xlsx is an OLE file with a stream of this name; the old .xls is OLE as well. */
function insideOle(bytes: Uint8Array): UnreadableCode {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (whole.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'encrypted';
  if (whole.includes(Buffer.from('WordDocument', 'utf16le'))) return 'other-office';
  return 'old-excel';
}

function unzipBounded(bytes: Uint8Array, file: string): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  const accept = (entry: UnzipFileInfo): boolean => {
    total += entry.originalSize;
    count += 1;
    const inflated = entry.originalSize / Math.max(1, entry.size);
    const bomb = entry.originalSize > ratioMatters && inflated > largestRatio;
    if (bomb || total > largestTotal || count > mostParts) {
      throw new UnreadableFileError('too-large', file);
    }
    return !entry.name.endsWith('/');
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter: accept })));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('truncated', file);
  }
}

/** Other formats that are zips too. */
function wrongKind(parts: Parts): UnreadableCode | null {
  const names = [...parts.keys()];
  if (names.length === 0) return 'truncated';
  if (parts.has('mimetype')) return 'open-document';
  if (names.some((name) => /(^|\/)workbook\.bin$/i.test(name))) return 'binary-workbook';
  if (names.some((name) => /(^|\/)(?:vbaProject\.bin$|macrosheets\/)/i.test(name))) return 'macros';
  if (/vbaProject|macroEnabled|macrosheet/i.test(typesOfParts(parts, names))) return 'macros';
  if (names.some((name) => callsPrograms(parts, name))) return 'programs';
  if (names.some((name) => /^(word|ppt)\//i.test(name))) return 'other-office';
  return parts.has('[Content_Types].xml') ? null : 'unknown';
}

/** A control that runs code, or a link by which a program is asked for a cell's value. */
function callsPrograms(parts: Parts, name: string): boolean {
  if (/(^|\/)activeX\//i.test(name)) return true;
  if (!/(^|\/)externalLinks\/[^/]+\.xml$/i.test(name)) return false;
  return /<(?:\w+:)?(?:ddeLink|oleLink)\b/.test(partText(parts, name));
}

/** The list of types without those of endings that no part has: some programs list them all. */
function typesOfParts(parts: Parts, names: readonly string[]): string {
  return partText(parts, '[Content_Types].xml').replace(/<(?:\w+:)?Default\b[^>]*>/gi, (type) => {
    const ending = /\bExtension\s*=\s*["']([^"']+)["']/i.exec(type)?.[1]?.toLowerCase();
    const isUsed = names.some((name) => name.toLowerCase().endsWith(`.${ending}`));
    return ending === undefined || isUsed ? type : '';
  });
}
