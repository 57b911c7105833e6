/** The text of a part, and its tree, with damage told by the part's name. */

import { DoctypeError, parseXml, type XmlElement } from '../../../src/ooxml/xmlTree.ts';
import type { Parts } from './parts.ts';
import { UnreadableFileError } from './unreadableFileError.ts';

/** '' when the part is absent. A byte order mark chooses UTF-16, else it is UTF-8. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (bytes === undefined) return '';
  const marks = `${bytes[0]},${bytes[1]}`;
  const encoding = marks === '255,254' ? 'utf-16le' : marks === '254,255' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** The root of a part, or undefined when it is absent. Throws UnreadableFileError. */
export function partTree(parts: Parts, path: string, file: string): XmlElement | undefined {
  const xml = partText(parts, path);
  return xml === '' ? undefined : reading(path, file, () => parseXml(xml));
}

/** Runs a reader of one part; what it throws becomes an UnreadableFileError that names the part. */
export function reading<Result>(path: string, file: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    const code = error instanceof DoctypeError ? 'doctype' : 'damaged';
    throw new UnreadableFileError(code, file, path);
  }
}
