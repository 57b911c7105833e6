/** Every text of a workbook file outside its cells and their notes that may hold a number of something. */
import { childrenOf, localName, parseXml, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import {
  addressCounts,
  countsBesideName,
  holdsNumber,
  isOfProgram,
  isPropertiesPart,
} from '../properties/tellingCell.ts';
import type { Parts } from '../xlsx/package/parts.ts';
import { partText } from '../xlsx/package/partText.ts';
import { linkTargets, type OutsideText, unusedTexts } from './hiddenTexts.ts';

/** Of tabs, of the workbook, of its properties and the number formats; cells apart. */
export function outsideTexts(parts: Parts): OutsideText[] {
  const read = [...parts.keys()].filter(isRead).flatMap((path) => {
    const xml = partText(parts, path).replace(cellData, '');
    return childrenOf(parseXml(xml)).flatMap((element) => {
      const name = localName(element.name);
      // Tabs and names of ranges are told as what they are.
      const isNaming = isOfProgram(name) || name === 'TitlesOfParts';
      if (isPropertiesPart(path) && isNaming) return [];
      const said = isStyles(path) ? looksTexts(element) : textsIn(element);
      const own = said.filter(holdsNumber);
      return own.map((text) => ({ path, element: name, text }));
    });
  });
  return [
    ...read,
    ...linkTargets(parts).filter(({ text }) => addressCounts(text)),
    ...unusedTexts(parts).filter(({ text }) => countsBesideName(text)),
  ];
}

/** Parts that are neither read here nor made of cells and looks alone: drawings, charts, links, macros. */
export function unreadParts(parts: Parts): string[] {
  return [...parts.keys()].filter(
    (path) => !isRead(path) && !harmless.test(path) && !isOfNotes(parts, path),
  );
}

/** An old drawing of nothing but the boxes of notes; it may hold buttons, boxes of text and pictures too. */
function isOfNotes(parts: Parts, path: string): boolean {
  if (!/\.vml$/i.test(path)) return false;
  const others = partText(parts, path).replace(shape, (one) =>
    /ObjectType=["']Note/.test(one) ? '' : one,
  );
  return !drawn.test(others);
}

const shape = /<(\w+:)shape\b[^>]*[^>/]>[\s\S]*?<\/\1shape>/gi;
const drawn =
  /<(?:\w+:)?(?:shape|rect|roundrect|oval|line|polyline|curve|arc|image|group|textbox)(?![\w-])/i;

const cellData = /<(\w+:)?sheetData\b[^>]*>[\s\S]*?<\/\1sheetData>/;
const isStyles = (path: string) => /(?:^|\/)styles\.xml$/i.test(path);
const isRead = (path: string) =>
  isPropertiesPart(path) ||
  isStyles(path) ||
  /(?:^|\/)workbook\.xml$|(?:^|\/)worksheets\/[^/]+\.xml$/i.test(path);
/** Texts of cells (`unusedTexts` reads the others), notes with their boxes and those who wrote them; looks; which part points to which. */
const harmless =
  /\.rels$|^\[Content_Types\]\.xml$|\/(?:sharedStrings|calcChain)\.xml$|\/theme\/|\/printerSettings\/|\/comments?\d*\.xml$|\/threadedComments\/|\/persons\//i;

/** Texts in the part of styles: those inside number formats, and names that people gave to styles. */
function looksTexts(element: XmlElement): string[] {
  const { formatCode = '', name = '', builtinId } = element.attributes;
  const own = localName(element.name) === 'cellStyle' && builtinId === undefined ? [name] : [];
  return [...literals(formatCode), ...own, ...childrenOf(element).flatMap(looksTexts)];
}

function textsIn(element: XmlElement): string[] {
  const name = localName(element.name);
  const attributes = Object.entries(element.attributes).filter(([key, value]) =>
    saysSomething(key, value),
  );
  const own = element.children.filter((child) => typeof child === 'string').join('');
  const texts = formulas.test(name) ? saidByFormula(own) : [plain(own, name)];
  const inside = childrenOf(element).flatMap(textsIn);
  return [...attributes.map(([, value]) => value), ...texts, ...inside].filter(
    (text) => !areas.test(text.trim()),
  );
}

/** Attributes of XML in which people type, whatever they type. */
const typed =
  /^(?:prompt|promptTitle|error|errorTitle|display|tooltip|location|comment|description|help|statusBar|customMenu|name|val|title|text|user|tag)$/;

/** Others hold words of the format; one with a space or a letter of ours was typed. */
const saysSomething = (key: string, value: string): boolean =>
  !/:|^xmlns/.test(key) && (typed.test(key) || /\s|[^\x20-\x7e]/.test(value));

const formulas = /^(?:formula\d?|definedName|f)$/;
const reference = String.raw`\$?(?:[A-Z]{1,3}\$?\d+|(?:[A-Z]{1,3}|\d+)(?=:)|(?<=:)\$?(?:[A-Z]{1,3}|\d+))`;
const areas = new RegExp(`^(?:${reference}(?:[:, ]|$))*$`);

/** "&C&12": where and how the head of a page is printed. */
const plain = (text: string, name: string): string =>
  /(?:Header|Footer)$/.test(name) ? text.replace(/&"[^"]*"|&\d+|&[A-Z]/gi, ' ') : text;

/** Texts in quotes; the whole of one that refers to no cell. */
function saidByFormula(formula: string): string[] {
  const rest = formula.replace(quoted, '');
  return /[A-Za-z#]/.test(rest) ? literals(formula) : [formula];
}

const quoted = /"((?:[^"]|"")*)"/g;
const literals = (text: string): string[] => [...text.matchAll(quoted)].map(([, own = '']) => own);
