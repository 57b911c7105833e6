/** Merges a new run into a report that a reviewer has edited, block by block. */

import { childrenOf, localName, type XmlElement } from '../../ooxml/xmlTree.ts';
import { groupVersions, type VersionGroup } from './groupVersions.ts';
import { mergeTexts } from './mergeTexts.ts';
import {
  attributeOf,
  everyElement,
  type ReportPart,
  reportUnits,
  type TextPiece,
} from './reportUnits.ts';
import { isFigureToken, tokenize } from './tokens.ts';
import { markAll, markedParagraph, typeEdits } from './typeEdits.ts';
import { insertUnit, placeAfter, removeUnit } from './unitPlaces.ts';
import { said } from './updateWords.vi.ts';

export interface Updated {
  /** Share of the old run's lines that the reviewed report still has, 0 to 1. */
  readonly recognized: number;
  readonly replaced: number;
  /** Blocks with the reviewer's words and new figures. */
  readonly placed: number;
  readonly added: number;
  readonly removed: number;
  /** Blocks that the reviewer took out; they stay out. */
  readonly leftOut: number;
  readonly collisions: readonly string[];
}

/** Changes `reviewed`; `generated` is what the old run's manifest keeps of its report. */
export function updateReport(
  generated: readonly string[],
  reviewed: XmlElement,
  fresh: XmlElement,
): Updated {
  return new ReportUpdate(generated, reviewed, fresh).run();
}

class ReportUpdate {
  private readonly generated: readonly string[];
  private readonly own: readonly ReportPart[];
  private readonly now: readonly ReportPart[];
  private readonly counts = { replaced: 0, placed: 0, added: 0, removed: 0, leftOut: 0 };
  private readonly collisions: string[] = [];
  /** New unit → the unit of the reviewed report after which it is. */
  private readonly images = new Map<number, ReportPart>();

  constructor(generated: readonly string[], reviewed: XmlElement, fresh: XmlElement) {
    this.generated = generated;
    this.own = reportUnits(reviewed);
    this.now = reportUnits(fresh);
  }

  run(): Updated {
    const { groups, added } = groupVersions(this.generated, this.own, this.now);
    const kept = groups.filter((group) => group.reviewed.length > 0);
    this.noteImages(kept);
    for (const index of added) this.insert(index);
    for (const group of kept) this.mergeGroup(group);
    this.showGone(new Set(kept.flatMap((group) => group.reviewed)));
    this.counts.leftOut = groups.length - kept.length;
    const recognized = kept.length / Math.max(1, groups.length);
    return { ...this.counts, recognized, collisions: this.collisions };
  }

  /** Figures of the old run that the new one has nowhere, in paragraphs the reviewer made. */
  private showGone(known: ReadonlySet<number>): void {
    const told = new Set(this.now.flatMap((unit) => figuresIn(unit.text)));
    const gone = new Set(this.generated.flatMap(figuresIn).filter((one) => !told.has(one)));
    for (const [index, unit] of this.own.entries()) {
      const stale = known.has(index) ? [] : figuresIn(unit.text).filter((one) => gone.has(one));
      if (stale.length > 0) this.collide([unit], said.staleFigures(stale.join('; ')));
    }
  }

  private noteImages(kept: readonly VersionGroup[]): void {
    for (const group of kept) {
      const last = this.own[lastOf(group.reviewed) ?? -1];
      for (const index of group.fresh) if (last !== undefined) this.images.set(index, last);
    }
  }

  /** After the nearest block before it that the reviewed report still has. */
  private insert(index: number): void {
    const unit = this.now[index];
    if (unit === undefined) return;
    let before = index - 1;
    while (before >= 0 && !this.images.has(before)) before -= 1;
    const anchor = this.images.get(before) ?? this.own[0];
    if (anchor === undefined) return;
    markAll(unit.pieces);
    this.images.set(index, insertUnit(unit, anchor));
    this.counts.added += 1;
  }

  private mergeGroup(group: VersionGroup): void {
    const own = group.reviewed.flatMap((index) => this.own[index] ?? []);
    const now = group.fresh.flatMap((index) => this.now[index] ?? []);
    const old = group.generated.map((index) => withoutEnds(this.generated[index] ?? '')).join('\n');
    const text = withoutEnds(own.map((unit) => unit.text).join('\n'));
    const fresh = now.map((unit) => withoutEnds(unit.text)).join('\n');
    const isEdited = plain(old) !== plain(text) || own.some((unit) => unit.isAnnotated);
    if (plain(old) === plain(fresh)) return;
    if (now.length === 0) this.withoutNew(own, isEdited, old);
    else if (!isEdited && this.replaceRow(own, now)) this.counts.replaced += 1;
    else this.mergeWords(own, { old: isEdited ? old : text, text, fresh }, isEdited);
  }

  /** The new run has nothing here: the reviewer's words stay, and it is said. */
  private withoutNew(own: readonly ReportPart[], isEdited: boolean, old: string): void {
    if (isEdited) {
      this.collide(own, said.goneNow(old));
      return;
    }
    for (const unit of own) removeUnit(unit);
    this.counts.removed += 1;
  }

  private mergeWords(
    own: readonly ReportPart[],
    { old, text, fresh }: { readonly old: string; readonly text: string; readonly fresh: string },
    isEdited: boolean,
  ): void {
    const pieces = own.flatMap((unit, index) =>
      index === 0 ? unit.pieces : [lineBreak, ...unit.pieces],
    );
    const { edits, collides } = mergeTexts(old, text, fresh);
    // All at once or none: half a change says something else.
    const failed = typeEdits(pieces, edits, isEdited) ? 0 : edits.length;
    if (edits.length > failed) this.counts[isEdited ? 'placed' : 'replaced'] += 1;
    if (collides || failed > 0) this.collide(own, said.collision(old, fresh));
  }

  /** A row nobody edited is taken whole when its cells have changed shape. */
  private replaceRow([own, ...more]: readonly ReportPart[], now: readonly ReportPart[]): boolean {
    const [row] = now;
    if (own?.table == null || row?.table == null || more.length > 0 || now.length > 1) return false;
    if (shapeOf(own.element) === shapeOf(row.element)) return false;
    own.element.children = row.element.children;
    return true;
  }

  private collide(own: readonly ReportPart[], sentence: string): void {
    const last = lastOf(own);
    if (last === undefined) return;
    placeAfter(last, markedParagraph(last.element, sentence));
    this.collisions.push(sentence);
  }
}

function lastOf<Item>(items: readonly Item[]): Item | undefined {
  return items[items.length - 1];
}

const lineBreak: TextPiece = { text: '\n', holder: null, run: null, parent: null };

/** A row's last cells are often empty: they say nothing. */
function withoutEnds(line: string): string {
  return line.replace(/ ?\|[\s|]*$/, '');
}

/** One digit alone says too little. */
function figuresIn(text: string): string[] {
  return tokenize(text)
    .map((token) => token.text)
    .filter((one) => isFigureToken(one) && one.length > 1);
}

/** Spaces, empty cells and what cannot be seen do not make an edit. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s|]*\|[\s|]*|\s+/g, ' ')
    .trim();
}

/** How wide a row's cells are and which are filled. */
function shapeOf(row: XmlElement): string {
  return childrenOf(row, 'tc').map(cellShape).join(',');
}

function cellShape(cell: XmlElement): string {
  const span = everyElement(cell, 'gridSpan').map((one) => attributeOf(one, 'val'))[0] ?? '1';
  const isFilled = childrenOf(cell, 'tcPr')
    .flatMap((one) => childrenOf(one))
    .some((one) => localName(one.name) === 'shd' && !isClear(attributeOf(one, 'fill')));
  return isFilled ? `${span}*` : span;
}

function isClear(fill: string | undefined): boolean {
  return fill === undefined || fill === 'auto' || fill.toLowerCase() === 'ffffff';
}
