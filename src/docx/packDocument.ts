/** A docx document → the bytes of its file, synchronously and always the same for the same document. */
import { type Document, Packer } from 'docx';
import { type Zippable, zipSync } from 'fflate';
import { utf8 } from '../ooxml/utf8.ts';

/** What is in a file of the package: XML as text, or bytes. */
type Part = string | Uint8Array;

/** The one member of docx that is used although it is private: Packer's public doors are promises. */
interface Compiler {
  compile(
    document: Document,
    prettify?: string,
    overrides?: readonly { path: string; data: string }[],
  ): ReadonlyMap<string, Part>;
}

const { compiler } = Packer as unknown as { readonly compiler: Compiler };

/** To pack a smaller part takes tables of a hundred times its size. */
const smallest = 1000;

/** Zip entries carry a local time without a zone: this one is the same everywhere. */
const entryTime = new Date(2024, 0, 1);

/** `madeAt` is yyyy-mm-ddThh:mm:ss+07:00; docx itself would ask the clock. */
export function packDocument(document: Document, title: string, madeAt: string): Uint8Array {
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, madeAt) };
  const parts = compiler.compile(document, undefined, [properties]);
  const files: Zippable = {};
  for (const [path, part] of parts) {
    const bytes = typeof part === 'string' ? utf8(withFlatEnds(part)) : part;
    files[path] = [bytes, { level: bytes.length < smallest ? 0 : 6 }];
  }
  return zipSync(files, { mtime: entryTime });
}

/** The paragraph that ends a section takes no room: after a full page it would make an empty one. */
function withFlatEnds(xml: string): string {
  const flat = '<w:spacing w:before="0" w:after="0" w:line="2" w:lineRule="exact"/>';
  return xml.split('<w:p><w:pPr><w:sectPr').join(`<w:p><w:pPr>${flat}<w:sectPr`);
}

function coreProperties(title: string, madeAt: string): string {
  const time = `${madeAt.slice(0, 19)}${madeAt.slice(19) || 'Z'}`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
