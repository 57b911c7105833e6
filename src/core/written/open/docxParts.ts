/** The XML of a .docx: its parts unpacked with a bound, read as a stream of tags and text. */

import { SaxesParser } from 'saxes';
import { unzipWithin } from '../../../ooxml/unzipWithin.ts';
import { localName } from '../../../ooxml/xmlTree.ts';
import { unreadableReport } from './unreadableReport.ts';

const largest = 64 * 1024 * 1024;

/** Names of the parts that hold text or lists, in the order in which they are read. */
const wanted =
  /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\d*\.xml$/i;

/** The parts by name; throws SentenceError. */
export function unpackDocx(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  const { parts, names, isTooLarge } = unzipped(bytes, file);
  if (isTooLarge) throw unreadableReport('too-large', file);
  if (Object.keys(parts).some((name) => /^word\/document\d*\.xml$/i.test(name)))
    return new Map(Object.entries(parts));
  throw unreadableReport(kindOfPackage(names), file);
}

function unzipped(bytes: Uint8Array, file: string): ReturnType<typeof unzipWithin> {
  try {
    return unzipWithin(bytes, { largest, isWanted: (name) => wanted.test(name) });
  } catch {
    throw unreadableReport('broken', file);
  }
}

function kindOfPackage(names: readonly string[]): 'workbook' | 'odt' | 'no-document' {
  if (names.some((name) => name.startsWith('xl/'))) return 'workbook';
  return names.includes('content.xml') ? 'odt' : 'no-document';
}

/** What is told of each tag: its name without prefix, attributes without prefix. */
export interface TagHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Reads a part; throws SentenceError where its XML is broken. */
export function readPart(xml: string, file: string, handler: TagHandler): void {
  const parser = new SaxesParser({ xmlns: false });

  parser.on('error', () => {
    throw unreadableReport('broken', file);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]);
    handler.open(localName(name), Object.fromEntries(plain));
  });
  parser.on('text', (text) => handler.text(text));
  parser.on('closetag', ({ name }) => handler.close(localName(name)));
  parser.write(xml).close();
}
