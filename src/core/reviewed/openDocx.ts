/** A .docx as its parts and the tree of its text. */
import { strFromU8 } from 'fflate';
import { unzipWithin } from '../../ooxml/unzipWithin.ts';
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
  try {
    const { parts } = unzipWithin(bytes, { largest: largestTotal });
    const part = parts[documentPart];
    if (part === undefined) throw new Error('no document part, or too large');
    return { parts: { ...parts }, root: parseXml(strFromU8(part)) };
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
