/** Which field a column's header means, how surely, and why. */
import { fieldLabels, labelKey } from '../tabs/headers.ts';
import { byIdeas, byLabel } from './candidates.ts';
import { headerWordsOf, readHeader, wordsOf } from './headerText.ts';
import { type Meaning, nothing, type Vocabulary } from './meaningTypes.ts';

/** What a header or its values say: figures or sentences. */
export type KindSaid = 'figure' | 'text' | null;

/** Reads the own words of a column, with the words above them to help; own words first. */
export function readMeaning(
  parts: readonly string[],
  vocabulary: Vocabulary,
  kind: KindSaid = null,
): Meaning {
  const [own = '', ...above] = parts;
  if (own === '') return nothing;
  const words = headerWordsOf(vocabulary.outline);
  if (isIgnored(own, words.ignored))
    return { ...nothing, sure: 'chac', reason: { how: 'ignored', words: [own] } };
  const ideas = readHeader(own, words);
  const help = above.map((part) => readHeader(part, words));
  const blocked =
    ideas.blocked ?? help.find((one) => one.blocked && isPlanned(one.blocked))?.blocked;
  const candidates = [
    ...byLabel(own, ideas, help, vocabulary),
    ...byIdeas(ideas, help, vocabulary),
  ];
  const best = settle(ofKind(candidates, kind));
  if (!best)
    return (
      byLikeness(own, vocabulary) ??
      (blocked ? { ...nothing, reason: { how: 'blocked', words: [blocked] } } : nothing)
    );
  if (blocked && best.reason.how !== 'label')
    return { ...nothing, reason: { how: 'blocked', words: [blocked] } };
  return best;
}

/** Candidates of the kind said, where there are any. */
function ofKind(candidates: readonly Meaning[], kind: KindSaid): readonly Meaning[] {
  const isFigure = ({ field }: Meaning) => field?.kind === 'count' || field?.kind === 'money';
  const fits = (one: Meaning) =>
    one.reason.how === 'label' || kind === null || isFigure(one) === (kind === 'figure');
  const own = candidates.filter(fits);
  const isOpen = kind === null && candidates.some((one) => !isFigure(one));
  if (isOpen)
    return own.map((one) =>
      isFigure(one) && one.sure === 'chac' && one.reason.how !== 'label'
        ? { ...one, sure: 'gan_giong' as const }
        : one,
    );
  if (own.length > 0) return own;
  return candidates.map((one) =>
    one.sure === 'chac' && one.field?.kind === 'count'
      ? { ...one, sure: 'gan_giong' as const }
      : one,
  );
}

/** A plan above a column makes it a plan; a percentage above does not. */
function isPlanned(block: string): boolean {
  return !/%|ty le|ti le|chua|khong/.test(block);
}

function isIgnored(own: string, ignored: readonly string[]): boolean {
  const key = wordsOf(own.replace(/\b20\d\d\b/g, ' ')).join(' ');
  return ignored.some((one) => wordsOf(one).join(' ') === key);
}

/** The best meaning; two different ones equally good are only near. */
function settle(candidates: readonly Meaning[]): Meaning | null {
  const [best, ...rest] = [...candidates].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const rival = rest.find((one) => one.field?.code !== best.field?.code || one.part !== best.part);
  if (!rival || rival.score < best.score) return best;
  if (best.sure === 'chua_ro') return best;
  return {
    ...best,
    sure: 'gan_giong',
    reason: { how: 'several', words: [rival.field?.label ?? ''] },
  };
}

/** Most words in common with a wording: never more than near. */
function byLikeness(own: string, { fields }: Vocabulary): Meaning | null {
  const words = new Set(wordsOf(labelKey(own)));
  if (words.size < 2) return null;
  const scored = fields.map((field) => ({
    field,
    likeness: Math.max(
      0,
      ...fieldLabels(field).map((label) => dice(words, new Set(wordsOf(labelKey(label))))),
    ),
  }));
  const [best, next] = scored.sort((a, b) => b.likeness - a.likeness);
  if (!best || best.likeness < 0.6 || (next && next.likeness >= best.likeness - 0.05)) return null;
  return {
    field: best.field,
    part: null,
    sure: 'gan_giong',
    reason: { how: 'alike', words: [best.field.label] },
    score: best.likeness,
  };
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
