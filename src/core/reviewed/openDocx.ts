/** A .docx as its parts and the tree of its text. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../ooxml/xmlTree.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { fileRefusals } from './fileRefusals.vi.ts';
import { type ReportPart, reportUnits } from './reportUnits.ts';

export interface DocxFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface OpenDocx {
  readonly parts: Record<string, Uint8Array>;
  readonly root: XmlElement;
}

export const documentPart = 'word/document.xml';
/** Pictures that a reviewer put in are in it. */
const largestTotal = 256 * 1024 * 1024;

/** @throws SentenceError for what is no .docx. */
export function openDocx({ bytes, name }: DocxFile): OpenDocx {
  let total = 0;
  const filter = ({ originalSize }: UnzipFileInfo): boolean => {
    total += originalSize;
    if (total > largestTotal) throw new Error('the document is too large');
    return true;
  };
  try {
    const parts = unzipSync(bytes, { filter });
    const part = parts[documentPart];
    if (part === undefined) throw new Error('no document part');
    return { parts, root: parseXml(strFromU8(part)) };
  } catch {
    throw new SentenceError('not-reviewed', fileRefusals.notDocx(name));
  }
}

/** The text as a reader meets it: a line a paragraph, a line a table row. @throws SentenceError */
export function docxLines(bytes: Uint8Array, name = ''): readonly string[] {
  return linesOf(reportUnits(openDocx({ bytes, name }).root));
}

function linesOf(units: readonly ReportPart[]): readonly string[] {
  return units.map(({ text }) => text);
}
