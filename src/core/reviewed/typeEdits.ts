/** Puts edits into the runs of reviewed units; the formatting of what is around them is kept. */

import {
  childOf,
  childrenOf,
  copyOf,
  elementIn,
  localName,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xmlTree.ts';
import type { TextEdit } from './mergeTexts.ts';
import type { TextPiece } from './reportUnits.ts';

/** Where an edit falls inside one piece. */
interface PieceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** False, and nothing done, when an edit falls where nothing can be typed. */
export function typeEdits(
  pieces: readonly TextPiece[],
  edits: readonly TextEdit[],
  isMarked: boolean,
): boolean {
  const placed = new Map<TextPiece, PieceEdit[]>();
  for (const edit of edits) {
    const parts = placeEdit(pieces, edit);
    if (parts === null) return false;
    for (const [piece, part] of parts) placed.set(piece, [...(placed.get(piece) ?? []), part]);
  }
  // From the end, so that several texts of one run keep their places.
  for (const [piece, parts] of [...placed].reverse()) retype(piece, parts, isMarked);
  return true;
}

/** The new text goes into the first piece that the edit touches. */
function placeEdit(pieces: readonly TextPiece[], edit: TextEdit): [TextPiece, PieceEdit][] | null {
  if (/[\n|]/.test(edit.text)) return null;
  const parts: [TextPiece, PieceEdit][] = [];
  let offset = 0;
  for (const piece of pieces) {
    const end = offset + piece.text.length;
    const isTouched =
      edit.start === edit.end
        ? parts.length === 0 && piece.holder !== null && offset <= edit.start && edit.start <= end
        : edit.start < end && edit.end > offset;
    if (isTouched) {
      if (piece.holder === null) return null;
      const text = parts.length === 0 ? edit.text : '';
      const start = Math.max(0, edit.start - offset);
      parts.push([piece, { start, end: Math.min(edit.end - offset, piece.text.length), text }]);
    }
    offset = end;
  }
  return parts.length === 0 ? null : parts;
}

function retype(piece: TextPiece, edits: readonly PieceEdit[], isMarked: boolean): void {
  const { holder, run, parent, text } = piece;
  if (holder === null || run === null || parent === null) return;
  const texts: { text: string; isNew: boolean }[] = [];
  let done = 0;
  for (const edit of edits) {
    texts.push({ text: text.slice(done, edit.start), isNew: false });
    texts.push({ text: edit.text, isNew: isMarked });
    done = edit.end;
  }
  texts.push({ text: text.slice(done), isNew: false });
  if (!isMarked) setText(holder, texts.map((one) => one.text).join(''));
  else splitRun(run, { holder, parent }, texts);
}

function splitRun(
  run: XmlElement,
  { holder, parent }: { readonly holder: XmlElement; readonly parent: XmlElement },
  texts: readonly { readonly text: string; readonly isNew: boolean }[],
): void {
  const at = run.children.indexOf(holder);
  const properties = childOf(run, 'rPr');
  const before = run.children.slice(0, at);
  const after = run.children.slice(at + 1);
  const runs = texts
    .filter(({ text }) => text !== '')
    .map(({ text, isNew }) => textRun(run, text, isNew ? marked(run, properties) : properties));
  if (after.length > 0) runs.push(runOf(run, [...(properties ? [properties] : []), ...after]));
  // What is before stays in the run itself: other texts of it may still be edited.
  run.children = before;
  const isEmpty = before.every((node) => node === properties);
  parent.children.splice(
    parent.children.indexOf(run) + (isEmpty ? 0 : 1),
    isEmpty ? 1 : 0,
    ...runs,
  );
}

function runOf(run: XmlElement, children: XmlNode[]): XmlElement {
  return { name: run.name, attributes: { ...run.attributes }, children };
}

function textRun(run: XmlElement, text: string, properties: XmlElement | undefined): XmlElement {
  const holder = elementIn(run, 't');
  setText(holder, text);
  return runOf(run, [...(properties ? [copyOf(properties)] : []), holder]);
}

function setText(holder: XmlElement, text: string): void {
  holder.children = [text];
  holder.attributes['xml:space'] = 'preserve';
}

/** What the schema wants after a highlight. */
const afterHighlight = new Set(
  'u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(' '),
);

/** Run properties with a yellow ground. */
function marked(run: XmlElement, properties: XmlElement | undefined): XmlElement {
  const made = copyOf(properties ?? elementIn(run, 'rPr'));
  const others = childrenOf(made).filter((one) => localName(one.name) !== 'highlight');
  const next = others.findIndex((one) => afterHighlight.has(localName(one.name)));
  const yellow = elementIn(run, 'highlight', { 'w:val': 'yellow' });
  others.splice(next < 0 ? others.length : next, 0, yellow);
  made.children = others;
  return made;
}

/** A new paragraph, marked as a whole. */
export function markedParagraph(like: XmlElement, text: string): XmlElement {
  const paragraph = elementIn(like, 'p');
  const run = elementIn(like, 'r');
  paragraph.children.push(textRun(run, text, marked(run, undefined)));
  return paragraph;
}

/** Marks every text of a paragraph or a row. */
export function markAll(pieces: readonly TextPiece[]): void {
  for (const run of new Set(pieces.flatMap((piece) => piece.run ?? []))) {
    const others = run.children.filter(
      (node) => typeof node === 'string' || localName(node.name) !== 'rPr',
    );
    run.children = [marked(run, childOf(run, 'rPr')), ...others];
  }
}
