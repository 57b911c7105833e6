/** Labelled pairs from sentences of whole reports that others wrote: several changes at once. */
import { readdirSync, readFileSync } from 'node:fs';
import { readSentences } from '../../../src/core/narratives/readSentences.ts';
import type { Pair } from './pair.ts';
import { aparts, type Change, merges } from './pairs.vi.ts';
import { isHeldOut, seeded } from './seeded.ts';

const folders = ['test/fixtures/written/seen', 'test/fixtures/written/untouched'];

/** Sentences of eight to thirty words with a verb in front, as a report has them. */
function sentencesOfReports(): readonly string[] {
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
  const sentences = [...texts, readFileSync('samples/bao-cao-phuong-phu-lien-2025.txt', 'utf8')]
    .flatMap((text) => readSentences(text).sentences.map((one) => one.text))
    .filter((text) => {
      const words = text.split(' ').length;
      return words >= 8 && words <= 30 && /^\p{Lu}\p{Ll}/u.test(text);
    });
  return [...new Set(sentences)];
}

const words = [...Object.entries(merges)].filter(([name]) => name !== 'order');

/** Up to three changes of wording, one on top of the other. */
function reword(text: string, seed: string): string {
  const order = [...words].sort(([a], [b]) => seeded(seed + a, 997) - seeded(seed + b, 997));
  let changed = text;
  let left = 3;
  for (const [name, apply] of order) {
    const next = (apply as Change)(changed, seeded(seed + name, 997));
    if (next === changed) continue;
    changed = next;
    left -= 1;
    if (left === 0) break;
  }
  return changed;
}

/** Each sentence reworded, and reworded after one change of what it says. */
export function makeComposedPairs(): readonly Pair[] {
  return sentencesOfReports().flatMap((a) => {
    const heldOut = isHeldOut(a);
    const same = ['one', 'two']
      .map((seed): Pair => ({ label: 'merge', change: 'composed', a, b: reword(a, a + seed), heldOut }))
      .filter(({ b }) => b !== a);
    const apart = Object.entries(aparts)
      .map(([change, apply]): Pair => {
        const other = apply(a, seeded(a + change, 997));
        return { label: 'apart', change: `not ${change}`, a, b: other === a ? a : reword(other, a + change), heldOut };
      })
      .filter(({ b }) => b !== a);
    return [...same, ...apart];
  });
}
