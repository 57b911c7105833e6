/** Updates the bytes of a reviewed .docx; every part but its text and the mark of a draft is left as it was. */
import { strFromU8, zipSync } from 'fflate';
import { utf8 } from '../../ooxml/utf8.ts';
import { childrenOf, localName, parseXml, writeXml, type XmlElement } from '../../ooxml/xmlTree.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { cleanProperties, isPropertiesPart } from '../privacy/fileProperties.ts';
import { isDraftMark } from './cleanUp.vi.ts';
import { fileRefusals } from './fileRefusals.vi.ts';
import { type DocxFile, documentPart, type OpenDocx, openDocx } from './openDocx.ts';
import { reportUnits } from './reportUnits.ts';
import { type Updated, updateReport } from './updateReport.ts';

/** With less of the old run in it, the report is of another one. */
const leastRecognized = 0.3;

/** @throws SentenceError for files that are not what they are taken for. */
export function updateDocx(
  lines: readonly string[],
  reviewed: DocxFile,
  fresh: DocxFile,
): { readonly bytes: Uint8Array; readonly updated: Updated } {
  const own = openDocx(reviewed);
  const now = openDocx(fresh);
  if (!reportUnits(now.root).some(({ id }) => id !== null)) {
    throw new SentenceError('not-reviewed', fileRefusals.notReport(fresh.name));
  }
  const updated = updateReport(lines, own.root, now.root);
  if (updated.recognized < leastRecognized) {
    throw new SentenceError('not-reviewed', fileRefusals.notOfRun(reviewed.name));
  }
  const parts = { ...own.parts, ...cleanedProperties(own, now), ...updatedFooters(own, now) };
  parts[documentPart] = utf8(writeXml(own.root));
  return { bytes: zipSync(parts), updated };
}

/** Author, title and comments that may name a person do not travel on; what is no XML is made again. */
function cleanedProperties(own: OpenDocx, now: OpenDocx): Record<string, Uint8Array> {
  const paths = Object.keys(own.parts).filter(isPropertiesPart);
  return Object.fromEntries(
    paths.flatMap((path): [string, Uint8Array][] => {
      const bytes = own.parts[path] ?? new Uint8Array();
      const cleaned = cleanProperties(strFromU8(bytes));
      if (cleaned === null) return [];
      return [[path, cleaned === 'unread' ? (now.parts[path] ?? new Uint8Array()) : utf8(cleaned)]];
    }),
  );
}

const footerPart = /^word\/footer\d*\.xml$/;

/** The mark of the old draft becomes the new run's; a final has none. */
function updatedFooters(own: OpenDocx, now: OpenDocx): Record<string, Uint8Array> {
  const marks = footersOf(now).flatMap(([, root]) => markedTexts(root));
  const mark = marks[0]?.text ?? '';
  return Object.fromEntries(
    footersOf(own).flatMap(([name, root]) => {
      const paragraphs = markedTexts(root);
      if (paragraphs.every(({ text }) => text === mark)) return [];
      for (const { holders } of paragraphs)
        holders.forEach((holder, at) => {
          holder.children = [at === 0 ? mark : ''];
        });
      return [[name, utf8(writeXml(root))]];
    }),
  );
}

function footersOf({ parts }: OpenDocx): [string, XmlElement][] {
  return Object.entries(parts)
    .filter(([name]) => footerPart.test(name))
    .map(([name, bytes]) => [name, parseXml(strFromU8(bytes))]);
}

/** Paragraphs that say that the report is a draft, with the elements that hold their text. */
function markedTexts(root: XmlElement): { text: string; holders: XmlElement[] }[] {
  return elements(root, 'p')
    .map((paragraph) => elements(paragraph, 't'))
    .map((holders) => ({ holders, text: holders.map(textIn).join('') }))
    .filter(({ text }) => isDraftMark(text));
}

function textIn({ children }: XmlElement): string {
  return children.filter((node) => typeof node === 'string').join('');
}

function elements(element: XmlElement, local: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => [
    ...(localName(child.name) === local ? [child] : []),
    ...elements(child, local),
  ]);
}
