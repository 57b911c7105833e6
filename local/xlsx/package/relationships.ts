/** Which part points to which: the .rels files of a package. */

import { childrenOf } from '../../../src/ooxml/xmlTree.ts';
import type { Parts } from './parts.ts';
import { partTree } from './partText.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "styles", "comments". */
  readonly type: string;
  /** Path of the part pointed to; an address when external. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for ''. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points to; '' is the package itself. */
export function readRelationships(parts: Parts, part: string, file: string): Relationship[] {
  const root = partTree(parts, relationshipsPath(part), file);
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External';
    const target = attributes.Target ?? '';
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : presentPath(parts, resolvePath(part, target)),
      external,
    };
  });
}

/** A target is relative to the folder of the part that names it, or absolute with a slash. */
function resolvePath(part: string, target: string): string {
  const base = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}

/** The path of a part as the part `from` names it: relative, as every reader of the format expects. */
export function relativeTarget(from: string, target: string): string {
  const folder = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let same = 0;
  while (same < folder.length && same < steps.length - 1 && folder[same] === steps[same]) same += 1;
  return [...folder.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
function presentPath(parts: Parts, path: string): string {
  if (parts.has(path)) return path;
  const lower = path.toLowerCase();
  return [...parts.keys()].find((name) => name.toLowerCase() === lower) ?? path;
}
