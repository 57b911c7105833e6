/** Notes of a tab: their texts in the comments part, their boxes in a drawing of the old kind. */

import {
  childOf,
  childrenOf,
  elementIn,
  parseXml,
  writeXml,
  type XmlElement,
} from '../../src/ooxml/xmlTree.ts';
import type { SheetModel } from '../model.ts';
import { encodeEscapes, joinedRuns } from './cellText.ts';
import type { Position } from './noteBoxes.ts';
import { patchBoxes } from './noteBoxes.ts';
import type { PackageEdit } from './package/packageEdit.ts';
import type { Parts } from './package/parts.ts';
import { partText, partTree } from './package/partText.ts';
import { readRelationships } from './package/relationships.ts';
import { cellReference, parseArea } from './references.ts';
import type { WorksheetXml } from './worksheetXml.ts';

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const emptyComments = [
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<authors><author/></authors><commentList/></comments>',
].join('');

/** Adds the notes of a tab to its cells. */
export function readNotes(
  parts: Parts,
  path: string,
  file: string,
  cells: SheetModel['cells'],
): void {
  for (const comment of commentsOf(parts, path, file)) {
    const { row, column } = placeOf(comment);
    const columns = cells.get(row) ?? new Map();
    cells.set(row, columns);
    const cell = columns.get(column) ?? { value: '', style: 0 };
    columns.set(column, { ...cell, note: noteText(comment) });
  }
}

function commentsOf(parts: Parts, path: string, file: string): XmlElement[] {
  const target = targetOf(parts, path, file, 'comments');
  const root = target === undefined ? undefined : partTree(parts, target, file);
  return childrenOf(childOf(root, 'commentList'), 'comment');
}

function targetOf(parts: Parts, path: string, file: string, type: string): string | undefined {
  return readRelationships(parts, path, file).find((one) => one.type === type)?.target;
}

function placeOf(comment: XmlElement): Position {
  return parseArea(comment.attributes.ref ?? '');
}

function noteText(comment: XmlElement): string {
  const text = childOf(comment, 'text');
  return text === undefined ? '' : joinedRuns(text);
}

/** Writes the notes that differ; those that say the same keep their runs, authors and boxes. */
export function patchNotes(
  edit: PackageEdit,
  path: string,
  worksheet: WorksheetXml,
  sheet: SheetModel,
): void {
  const wanted = wantedNotes(sheet);
  const before = commentsOf(edit.parts, path, edit.file);
  const known = new Map(before.map((comment) => [nameOf(comment), comment]));
  const same = before.every((comment) => wanted.get(nameOf(comment))?.text === noteText(comment));
  if (same && wanted.size === before.length) return;
  const target = targetOf(edit.parts, path, edit.file, 'comments');
  const root = parseXml(target === undefined ? emptyComments : partText(edit.parts, target));
  const list = childOf(root, 'commentList') ?? elementIn(root, 'commentList');
  list.children = [...wanted].map(([name, { text }]) => {
    const old = known.get(name);
    return old !== undefined && noteText(old) === text ? old : newComment(root, name, text);
  });
  const commentsPath = target ?? edit.freePath('xl/comments#.xml');
  edit.set(commentsPath, writeXml(root), commentsType);
  if (target === undefined) edit.relate(path, 'comments', commentsPath);
  const added = [...wanted].filter(([name]) => !known.has(name)).map(([, { place }]) => place);
  const removed = before.filter((comment) => !wanted.has(nameOf(comment))).map(placeOf);
  patchDrawing(edit, path, worksheet, { removed, added });
  const isKept = (comment: XmlElement) => list.children.includes(comment);
  dropThreads(edit, path, new Set(before.filter((one) => !isKept(one)).map(nameOf)));
}

/** Removes threaded comments of these cells: Excel keeps them in a second part beside the plain note. */
function dropThreads(edit: PackageEdit, path: string, gone: ReadonlySet<string>): void {
  for (const { type, target } of readRelationships(edit.parts, path, edit.file)) {
    const root = type === 'threadedComment' ? partTree(edit.parts, target, edit.file) : undefined;
    if (root === undefined) continue;
    const kept = childrenOf(root).filter((thread) => !gone.has(nameOf(thread)));
    if (kept.length === childrenOf(root).length) continue;
    if (kept.length === 0) edit.unrelate(path, (one) => one === target);
    else edit.set(target, writeXml({ ...root, children: kept }));
  }
}

function nameOf(comment: XmlElement): string {
  const { row, column } = placeOf(comment);
  return cellReference(row, column);
}

function wantedNotes(sheet: SheetModel): Map<string, { place: Position; text: string }> {
  const notes = new Map<string, { place: Position; text: string }>();
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, { note }] of [...cells].sort(([a], [b]) => a - b)) {
      if (note) notes.set(cellReference(row, column), { place: { row, column }, text: note });
    }
  }
  return notes;
}

function newComment(root: XmlElement, name: string, text: string): XmlElement {
  const run = elementIn(root, 't', { 'xml:space': 'preserve' }, [encodeEscapes(text)]);
  const content = elementIn(root, 'text', {}, [run]);
  return elementIn(root, 'comment', { ref: name, authorId: '0' }, [content]);
}

function patchDrawing(
  edit: PackageEdit,
  path: string,
  worksheet: WorksheetXml,
  { removed, added }: { removed: readonly Position[]; added: readonly Position[] },
): void {
  const target = targetOf(edit.parts, path, edit.file, 'vmlDrawing');
  const old = target === undefined ? '' : partText(edit.parts, target);
  const drawing = target ?? edit.freePath('xl/drawings/vmlDrawing#.vml');
  edit.set(drawing, patchBoxes(old, removed, added), drawingType);
  if (target !== undefined) return;
  const id = edit.relate(path, 'vmlDrawing', drawing);
  worksheet.replace('legacyDrawing', [worksheet.linked('legacyDrawing', id)]);
}
