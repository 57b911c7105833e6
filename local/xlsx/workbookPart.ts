/** The workbook part: which tabs there are, in which parts, and the date system. */

import { childOf, childrenOf, localName, type XmlElement } from '../../src/ooxml/xmlTree.ts';
import { listTabName } from './listTab.ts';
import type { Parts } from './package/parts.ts';
import { partTree } from './package/partText.ts';
import { type Relationship, readRelationships } from './package/relationships.ts';
import { UnreadableFileError } from './package/unreadableFileError.ts';
import { isTrue } from './styles/readLook.ts';

export interface SheetEntry {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** Path of its part. */
  readonly path: string;
  /** A grid of cells; a chart sheet has none. */
  readonly isGrid: boolean;
  /** Our own tab of choices, which the model does not show. */
  readonly isListTab: boolean;
}

export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  /** Tabs in their order. */
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  readonly relationships: readonly Relationship[];
}

/** Reads it from a package. Throws UnreadableFileError. */
export function readWorkbookPart(parts: Parts, file: string): WorkbookPart {
  const start = readRelationships(parts, '', file).find((one) => one.type === 'officeDocument');
  const path = start?.target ?? 'xl/workbook.xml';
  const root = partTree(parts, path, file);
  if (root === undefined || localName(root.name) !== 'workbook') {
    throw new UnreadableFileError('unknown', file);
  }
  const relationships = readRelationships(parts, path, file);
  const sheets = childrenOf(childOf(root, 'sheets'), 'sheet').map((element) =>
    readEntry(element, relationships),
  );
  requireOwnNames(sheets, file);
  requireOwnParts(sheets, relationships, parts, file);
  const from1904 = isTrue(childOf(root, 'workbookPr')?.attributes.date1904);
  return { path, root, sheets, from1904, relationships };
}

/** Formulas name tabs by name: two of one name are read by one program and not by another. */
function requireOwnNames(sheets: readonly SheetEntry[], file: string): void {
  const seen = new Set<string>();
  for (const { name } of sheets) {
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) throw new UnreadableFileError('same-tabs', file, name);
    seen.add(key);
  }
}

/** A tab whose part is not there would be read as one without cells; two of one part, as one another. */
function requireOwnParts(
  sheets: readonly SheetEntry[],
  relationships: readonly Relationship[],
  parts: Parts,
  file: string,
): void {
  const paths = sheets.map(({ path }) => path);
  const ids = relationships.map(({ id }) => id);
  const isWhole = paths.every((path) => parts.has(path));
  if (isWhole && new Set(paths).size === paths.length && new Set(ids).size === ids.length) return;
  throw new UnreadableFileError('damaged', file, 'xl/workbook.xml');
}

function readEntry({ attributes }: XmlElement, relationships: readonly Relationship[]): SheetEntry {
  const link = relationships.find((one) => one.id === relationshipId(attributes));
  const { name = '', state = 'visible', sheetId } = attributes;
  return {
    id: Number(sheetId),
    name,
    hidden: state !== 'visible',
    path: link?.target ?? '',
    isGrid: link?.type === 'worksheet',
    isListTab: name === listTabName && state !== 'visible',
  };
}

/** Whether the model has the tab. */
export function isShown({ isGrid, isListTab }: SheetEntry): boolean {
  return isGrid && !isListTab;
}

/** The attribute `id` of the relationships' namespace, under whatever prefix. */
function relationshipId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => key.endsWith(':id'));
  return name === undefined ? '' : (attributes[name] ?? '');
}

/** The part of a kind that the workbook points to: "styles", "sharedStrings", "theme". */
export function relatedPart(workbook: WorkbookPart, type: string): string | undefined {
  return workbook.relationships.find((one) => one.type === type)?.target;
}
