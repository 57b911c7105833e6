/** The parts of a document → the bytes of its file, synchronously and always the same for the same parts. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../ooxml/xmlTree.ts';
import { styleElements } from './styles.ts';
import { tag, type Xml } from './xml.ts';

/** What a document is made of: blocks of its body, and for each header and footer the paragraph in it. */
interface DocumentParts {
  readonly title: string;
  /** yyyy-mm-ddThh:mm:ss+07:00. */
  readonly madeAt: string;
  readonly body: Xml;
  readonly margins: readonly MarginPart[];
}

/** What stands in the margins of pages; `id` is how a section refers to it. */
export interface MarginPart {
  readonly kind: 'header' | 'footer';
  readonly id: string;
  readonly content: Xml;
}

/** Zip entries carry a local time without a zone: this one is the same everywhere. */
const entryTime = new Date(2024, 0, 1);

export function packDocument(document: DocumentParts): Uint8Array {
  const margins = document.margins.map((part, at) => ({
    ...part,
    name: `${part.kind}${at + 1}.xml`,
  }));
  const parts: Record<string, Xml> = {
    '[Content_Types].xml': contentTypes(margins),
    '_rels/.rels': relationships([
      { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
      { id: 'rId2', kind: coreProperties, target: 'docProps/core.xml' },
    ]),
    'docProps/core.xml': propertiesOf(document),
    'word/document.xml': word('document', tag('w:body', {}, document.body)),
    'word/_rels/document.xml.rels': relationships([
      { id: 'rId1', kind: 'styles', target: 'styles.xml' },
      { id: 'rId2', kind: 'settings', target: 'settings.xml' },
      ...margins.map(({ kind, id, name }) => ({ id, kind, target: name })),
    ]),
    'word/styles.xml': word('styles', styleElements()),
    'word/settings.xml': word('settings', settings),
  };
  for (const { kind, name, content } of margins) {
    parts[`word/${name}`] = word(kind === 'header' ? 'hdr' : 'ftr', content);
  }
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(parts)) {
    // Small parts are not worth the tables that packing needs.
    files[name] = [strToU8(xml), { level: xml.length < smallest ? 0 : 6 }];
  }
  return zipSync(files, { mtime: entryTime });
}

const smallest = 1500;

/** Word 2013 and later; the same header on even pages and odd ones. */
const settings =
  '<w:defaultTabStop w:val="720"/><w:evenAndOddHeaders w:val="false"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const schemas = 'http://schemas.openxmlformats.org';
const office = `${schemas}/officeDocument/2006/relationships`;
const coreProperties = `${schemas}/package/2006/relationships/metadata/core-properties`;

function word(root: string, content: Xml): Xml {
  const names = {
    'xmlns:w': `${schemas}/wordprocessingml/2006/main`,
    'xmlns:r': office,
  };
  return declaration + tag(`w:${root}`, names, content);
}

interface Relationship {
  readonly id: string;
  /** The last part of its address, or all of it. */
  readonly kind: string;
  readonly target: string;
}

function relationships(all: readonly Relationship[]): Xml {
  const lines = all.map(({ id, kind, target }) => {
    const type = kind.includes('/') ? kind : `${office}/${kind}`;
    return tag('Relationship', { Id: id, Type: type, Target: target });
  });
  const names = { xmlns: `${schemas}/package/2006/relationships` };
  return declaration + tag('Relationships', names, ...lines);
}

function contentTypes(margins: readonly { readonly kind: string; readonly name: string }[]): Xml {
  const xml = 'application/vnd.openxmlformats-';
  const ofWord = (part: string, kind: string) =>
    tag('Override', {
      PartName: `/word/${part}`,
      ContentType: `${xml}officedocument.wordprocessingml.${kind}+xml`,
    });
  const names = { xmlns: `${schemas}/package/2006/content-types` };
  const types = [
    tag('Default', { Extension: 'rels', ContentType: `${xml}package.relationships+xml` }),
    tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ofWord('document.xml', 'document.main'),
    ofWord('styles.xml', 'styles'),
    ofWord('settings.xml', 'settings'),
    ...margins.map(({ name, kind }) => ofWord(name, kind)),
    tag('Override', {
      PartName: '/docProps/core.xml',
      ContentType: `${xml}package.core-properties+xml`,
    }),
  ];
  return declaration + tag('Types', names, ...types);
}

function propertiesOf({ title, madeAt }: DocumentParts): Xml {
  const time = `${madeAt.slice(0, 19)}${madeAt.slice(19) || 'Z'}`;
  const stamp = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}
