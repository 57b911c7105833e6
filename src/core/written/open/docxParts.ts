/** The XML of a .docx: its parts unpacked with a bound, read as a stream of tags and text. */

import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { localName } from '../../../ooxml/xmlTree.ts';
import { SentenceError } from '../../lib/sentenceError.ts';
import { unreadableReport } from './unreadableReport.ts';

const largest = 64 * 1024 * 1024;

/** Names of the parts that hold text or lists, in the order in which they are read. */
const wanted =
  /^word\/(?:document|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\d*\.xml$/i;

/** The parts by name; throws SentenceError. */
export function unpackDocx(bytes: Uint8Array, file: string): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  const names: string[] = [];
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    names.push(name);
    if (!wanted.test(name)) return false;
    total += originalSize;
    if (total > largest) throw unreadableReport('too-large', file);
    return true;
  };
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter })));
    if ([...parts.keys()].some((name) => /^word\/document\d*\.xml$/i.test(name))) return parts;
  } catch (error) {
    throw error instanceof SentenceError ? error : unreadableReport('broken', file);
  }
  throw unreadableReport(kindOfPackage(names), file);
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
