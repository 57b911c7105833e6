/** Blocks of three versions of a report that belong together, split and joined paragraphs too. */
import { containedShare, pairLines, type TextLine } from './pairLines.ts';

/** Positions in each version, in order. */
export interface VersionGroup {
  readonly generated: readonly number[];
  readonly reviewed: readonly number[];
  readonly fresh: readonly number[];
}

interface VersionGroups {
  readonly groups: readonly VersionGroup[];
  /** Lines of the new run that the old one had not. */
  readonly added: readonly number[];
}

/** A part of a paragraph has this share of its words from it. */
const isPart = 0.6;

/** The generated lines have no names: they take those of the new run. */
export function groupVersions(
  generated: readonly string[],
  reviewed: readonly TextLine[],
  fresh: readonly TextLine[],
): VersionGroups {
  const unnamed = generated.map((text) => ({ id: null, text }));
  const toFresh = pairLines(unnamed, fresh);
  const named = generated.map((text, index) => {
    const id = fresh[toFresh.get(index) ?? -1]?.id ?? null;
    return { id, text };
  });
  const sets = joinParts(named, reviewed, pairLines(named, reviewed));
  const groups = sets.map((set) => ({
    generated: set.generated,
    reviewed: set.reviewed,
    fresh: set.generated.flatMap((index) => toFresh.get(index) ?? []).sort((a, b) => a - b),
  }));
  const known = new Set(toFresh.values());
  return { groups, added: [...fresh.keys()].filter((index) => !known.has(index)) };
}

/** Two versions only: what belongs together, split and joined paragraphs too. */
export function joinVersions(
  generated: readonly TextLine[],
  reviewed: readonly TextLine[],
): readonly Omit<VersionGroup, 'fresh'>[] {
  return joinParts(generated, reviewed, pairLines(generated, reviewed));
}

interface Parts {
  generated: number[];
  reviewed: number[];
}

/** What is left on one side may be a part of a paragraph on the other. */
function joinParts(
  generated: readonly TextLine[],
  reviewed: readonly TextLine[],
  pairs: ReadonlyMap<number, number>,
): Parts[] {
  const sets = [...generated.keys()].map((index): Parts => {
    const own = pairs.get(index);
    return { generated: [index], reviewed: own === undefined ? [] : [own] };
  });
  const setOf = new Map(sets.flatMap((set) => set.reviewed.map((index) => [index, set])));
  for (const [index, line] of reviewed.entries()) {
    if (setOf.has(index)) continue;
    const whole = wholeOf(line, generated, (at) => isStillThere(line, sets[at], reviewed));
    if (whole >= 0) sets[whole]?.reviewed.push(index);
  }
  for (const set of sets.filter((one) => one.reviewed.length === 0)) {
    const line = generated[set.generated[0] ?? -1];
    const isAsItWas = (at: number) =>
      setOf.get(at)?.generated.some((own) => generated[own]?.text === reviewed[at]?.text) ?? false;
    const whole = line === undefined ? -1 : wholeOf(line, reviewed, isAsItWas);
    const target = setOf.get(whole);
    if (target === undefined || target === set) continue;
    target.generated.push(...set.generated);
    set.generated = [];
  }
  return sets.filter((set) => set.generated.length > 0).map(inOrder);
}

function inOrder({ generated, reviewed }: Parts): Parts {
  return {
    generated: [...generated].sort((a, b) => a - b),
    reviewed: [...reviewed].sort((a, b) => a - b),
  };
}

function wholeOf(
  part: TextLine,
  wholes: readonly TextLine[],
  skips: (at: number) => boolean,
): number {
  let [best, found] = [0, -1];
  wholes.forEach((whole, at) => {
    const share = containedShare(part.text, whole.text);
    if (share >= isPart && share > best && !skips(at)) [best, found] = [share, at];
  });
  return found;
}

/** A copy of words that are still in their place is an addition of the reviewer's. */
function isStillThere(
  line: TextLine,
  set: Parts | undefined,
  reviewed: readonly TextLine[],
): boolean {
  const held = (set?.reviewed ?? []).map((index) => reviewed[index]?.text ?? '');
  return held.some((text) => containedShare(line.text, text) >= isPart);
}
