/** A package being changed: parts, their content types and what points to them. */

import {
  childrenOf,
  elementIn,
  localName,
  parseXml,
  writeXml,
  type XmlElement,
} from '../../../src/ooxml/xmlTree.ts';
import type { Parts } from './parts.ts';
import { partTree } from './partText.ts';
import { readRelationships, relationshipsPath, relativeTarget } from './relationships.ts';

const contentTypesPath = '[Content_Types].xml';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export class PackageEdit {
  readonly parts: Map<string, Uint8Array>;
  /** Name of the file, for messages. */
  readonly file: string;
  private readonly original: Parts;
  private readonly contentTypes: XmlElement;

  /** The parts given are not changed. */
  constructor(parts: Parts, file: string) {
    this.original = parts;
    this.parts = new Map(parts);
    this.file = file;
    const types = partTree(parts, contentTypesPath, file);
    this.contentTypes = types ?? parseXml('<Types/>');
  }

  /** Writes a part; `contentType` is declared when the part is new. */
  set(path: string, text: string, contentType?: string): void {
    this.parts.set(path, new TextEncoder().encode(text));
    if (contentType !== undefined) this.declare(path, contentType);
  }

  private declare(path: string, type: string): void {
    const overrides = childrenOf(this.contentTypes, 'Override');
    if (overrides.some(({ attributes }) => attributes.PartName === `/${path}`)) return;
    const attributes = { PartName: `/${path}`, ContentType: type };
    this.contentTypes.children.push(elementIn(this.contentTypes, 'Override', attributes));
    this.writeTypes();
  }

  private writeTypes(): void {
    this.set(contentTypesPath, writeXml(this.contentTypes));
  }

  /** A path that no part has: `pattern` with the first free number for "#". */
  freePath(pattern: string): string {
    const names = new Set([...this.parts.keys()].map((name) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const path = pattern.replace('#', String(number));
      if (!names.has(path.toLowerCase())) return path;
    }
  }

  /** Makes `from` point to `target` and gives the relationship's id. */
  relate(from: string, type: string, target: string): string {
    const path = relationshipsPath(from);
    const empty = parseXml(`<Relationships xmlns="${packageNamespace}"/>`);
    const root = partTree(this.parts, path, this.file) ?? empty;
    const ids = new Set(childrenOf(root).map(({ attributes }) => attributes.Id));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    const attributes = {
      Id: `rId${number}`,
      Type: `${officeTypes}/${type}`,
      Target: relativeTarget(from, target),
    };
    root.children.push(elementIn(root, 'Relationship', attributes));
    this.set(path, writeXml(root));
    return attributes.Id;
  }

  /** Removes the relationships from a part that `wrong` picks by target. */
  unrelate(from: string, wrong: (target: string) => boolean): void {
    const path = relationshipsPath(from);
    const root = partTree(this.parts, path, this.file);
    if (root === undefined) return;
    const ids = readRelationships(this.parts, from, this.file)
      .filter((one) => !one.external && wrong(one.target))
      .map((one) => one.id);
    const kept = childrenOf(root).filter((one) => !ids.includes(one.attributes.Id ?? ''));
    if (kept.length === childrenOf(root).length) return;
    root.children = kept;
    this.set(path, writeXml(root));
  }

  /** Writes other addresses outside the package for a part's own; null leaves one as it is. */
  readdress(from: string, other: (address: string) => string | null): void {
    const path = relationshipsPath(from);
    const root = partTree(this.parts, path, this.file);
    if (root === undefined) return;
    let isChanged = false;
    for (const { attributes } of childrenOf(root)) {
      const address = attributes.TargetMode === 'External' ? other(attributes.Target ?? '') : null;
      if (address === null) continue;
      attributes.Target = address;
      isChanged = true;
    }
    if (isChanged) this.set(path, writeXml(root));
  }

  /** Removes what the package pointed to before and no longer does; parts unknown to it stay. */
  sweep(): void {
    const now = this.reachable(this.parts);
    const lost = [...this.reachable(this.original)].filter((path) => !now.has(path));
    if (lost.length === 0) return;
    for (const path of lost) {
      this.parts.delete(path);
      this.parts.delete(relationshipsPath(path));
    }
    this.contentTypes.children = childrenOf(this.contentTypes).filter(
      (one) =>
        localName(one.name) !== 'Override' ||
        !lost.includes((one.attributes.PartName ?? '').slice(1)),
    );
    this.writeTypes();
  }

  private reachable(parts: Parts): Set<string> {
    const found = new Set<string>();
    const visit = (from: string): void => {
      for (const { target, external } of readRelationships(parts, from, this.file)) {
        if (external || found.has(target)) continue;
        found.add(target);
        visit(target);
      }
    };
    visit('');
    return found;
  }
}
