/** Which field a column's header means, how surely, and why. */
import { type Field, type HeaderWords, isNumeric } from '../../outline/schema.ts';
import { labelKey, labelKeys } from '../tabs/headers.ts';
import { byIdeas, byLabel } from './candidates.ts';
import {
  type HeaderIdeas,
  headerWordsOf,
  phraseOf,
  phrasesIn,
  readHeader,
  readingsOf,
  wordsOf,
} from './headerText.ts';
import { type Meaning, noMeaning, type Vocabulary } from './meaningTypes.ts';
import { ofCounted } from './shape/counted.ts';
import { isIgnored, isTitleOfPart } from './shape/ignored.ts';
import { withRemainder } from './shape/remainder.ts';
import { wordsAlone } from './shape/wordsAlone.ts';

/** What a header or its values say: figures, texts, or sentences that can be no figure. */
export type KindSaid = 'figure' | 'text' | 'prose' | null;

/** Reads the own words of a column, with the words above them to help; own words first. */
export function readMeaning(
  parts: readonly string[],
  vocabulary: Vocabulary,
  kind: KindSaid = null,
): Meaning {
  const words = headerWordsOf(vocabulary.outline);
  const [lowest = '', ...over] = parts;
  const person = isIgnored(lowest, words.particulars) ? ofPerson(over, vocabulary) : null;
  if (person) return person;
  const [own = '', ...titles] = withSubject(parts, words);
  if (own === '') return noMeaning;
  const above = titles.filter((title) => !isTitleOfPart(title, vocabulary.outline));
  const remark = isIgnored(own, words.remarks ?? []) ? remarkField(vocabulary) : null;
  if (remark)
    return {
      ...noMeaning,
      field: remark,
      sure: 'chac',
      reason: { how: 'words', words: [own] },
      score: 60,
    };
  if (isIgnored(own, words.ignored) && !isLabel(own, vocabulary))
    return { ...noMeaning, sure: 'chac', reason: { how: 'ignored', words: [own] } };
  const help = above.map((part) => readHeader(part, words));
  const best = settle(readingsOf(own, words).flatMap((one) => meanOf(own, one, help)));
  const blocked = blockOf(readHeader(own, words), help);
  if (blocked !== null && best?.reason.how !== 'label')
    return { ...noMeaning, reason: { how: 'blocked', words: [blocked] } };
  const found =
    best ??
    together(own, above, help, vocabulary, kind) ??
    byLikeness(own, vocabulary, kind) ??
    noMeaning;
  return withRemainder(found, own, above, vocabulary);

  function meanOf(
    text: string,
    ideas: HeaderIdeas,
    others: readonly HeaderIdeas[],
  ): readonly Meaning[] {
    const labelled = byLabel(text, ideas, others, vocabulary);
    const found = ofKind([...labelled, ...byIdeas(ideas, others, vocabulary)], kind);
    return ofCounted(found, ideas, others, vocabulary.outline);
  }
}

/** "Đầu mối / Điện thoại": a particular of the person that the words above ask for. */
function ofPerson(above: readonly string[], vocabulary: Vocabulary): Meaning | null {
  if (above.length === 0) return null;
  const whole = readMeaning(above, vocabulary, 'text');
  const { signing } = vocabulary.outline;
  const isAsked = whole.field?.mayNamePeople && !Object.values(signing).includes(whole.field.code);
  if (!isAsked || whole.sure === 'chua_ro') return null;
  return { ...whole, reason: { how: 'particular', words: [above[0] ?? ''] } };
}

/** "Khó khăn / Nội dung": a lowest part that names nothing goes with the one above it. */
function withSubject(parts: readonly string[], words: HeaderWords): readonly string[] {
  const [own = '', next, ...rest] = parts;
  if (next === undefined || isIgnored(own, words.ignored)) return parts;
  const { own: ideas, unknown, blocked } = readHeader(own, words);
  const isTotal = phrasesIn(words.totals).has(phraseOf(own));
  const isEmpty = (ideas.size === 0 || isTotal) && unknown.length === 0 && blocked === null;
  if (!isEmpty) return parts;
  // "Tổng số" of a question is that question; "Số trường" is not.
  const isWhole = phrasesIn(words.wholes ?? []).has(phraseOf(own));
  return withSubject([isWhole ? next : `${next} ${wordsAlone(own)}`, ...rest], words);
}

/** All the words over a column as one sentence: never more than near. */
function together(
  own: string,
  above: readonly string[],
  help: readonly HeaderIdeas[],
  vocabulary: Vocabulary,
  kind: KindSaid,
): Meaning | null {
  if (above.length === 0) return null;
  const { outline } = vocabulary;
  const words = headerWordsOf(outline);
  const text = [...above].reverse().concat(own).join(' ');
  const ideas = readHeader(own, words);
  const found = settle(
    readingsOf(text, words).flatMap((one) =>
      ofCounted(ofKind(byIdeas(one, [], vocabulary), kind), ideas, help, outline),
    ),
  );
  return found && { ...found, sure: 'gan_giong' };
}

/** A word that makes the column something else: its own, or a plan's above it. */
function blockOf(own: HeaderIdeas, help: readonly HeaderIdeas[]): string | null {
  return own.blocked ?? help.find((one) => one.blocked && isPlanned(one.blocked))?.blocked ?? null;
}

/** A plan above a column makes it a plan; a percentage above does not. */
function isPlanned(block: string): boolean {
  return !/%|ty le|ti le|chua|khong/.test(block);
}

/** Candidates of the kind said, where there are any; sentences are never a figure. */
function ofKind(candidates: readonly Meaning[], kind: KindSaid): readonly Meaning[] {
  const isFigure = ({ field }: Meaning) => field !== null && isNumeric(field);
  if (kind === 'prose') return candidates.filter((one) => !isFigure(one));
  const fits = (one: Meaning) =>
    one.reason.how === 'label' || kind === null || isFigure(one) === (kind === 'figure');
  const own = candidates.filter(fits);
  const isOpen = kind === null && candidates.some((one) => !isFigure(one));
  const wait = (one: Meaning) => ({ ...one, sure: 'gan_giong' as const });
  if (isOpen)
    return own.map((one) =>
      isFigure(one) && one.sure === 'chac' && one.reason.how !== 'label' ? wait(one) : one,
    );
  if (own.length > 0) return own;
  return candidates.map((one) => {
    if (one.sure === 'chac') return one.field?.kind === 'count' ? wait(one) : one;
    // A text under words that count: more than values must say so.
    return { ...one, reason: { how: 'alike', words: [one.field?.label ?? ''] } };
  });
}

/** The field for remarks, in a table that has one. */
function remarkField({ fields, outline }: Vocabulary): Field | null {
  const { remarks = [] } = headerWordsOf(outline);
  return fields.find(({ label }) => isIgnored(label, remarks)) ?? null;
}

/** "Ghi chú" is a field of some tables. */
function isLabel(own: string, { fields }: Vocabulary): boolean {
  const key = labelKey(own);
  return fields.some((field) => labelKeys(field).includes(key));
}

/** The best meaning, with the others; two different ones equally good are only near. */
function settle(candidates: readonly Meaning[]): Meaning | null {
  const [best, ...rest] = [...candidates].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const rivals = rest.filter(
    (one) => one.field?.code !== best.field?.code || one.part !== best.part,
  );
  const [rival] = rivals;
  const found = { ...best, rivals };
  // The header says more than the question: that is reported even where a rival fits as well.
  if (best.reason.how === 'extra-words') return found;
  const isClose =
    best.reason.how !== 'label' && rival?.sure === 'chac' && rival.score > best.score - 1;
  if (!rival || (rival.score < best.score && !isClose) || best.sure === 'chua_ro') return found;
  return {
    ...found,
    sure: 'gan_giong',
    reason: { how: 'several', words: [rival.field?.label ?? ''] },
  };
}

/** Most words in common with a wording: never more than near. */
function byLikeness(own: string, { fields }: Vocabulary, kind: KindSaid): Meaning | null {
  const words = new Set(wordsOf(labelKey(own)));
  const asked = words.size < 2 ? [] : kind === 'figure' ? fields.filter(isNumeric) : fields;
  const scored = asked.map((field) => ({
    field,
    likeness: Math.max(0, ...labelKeys(field).map((label) => dice(words, new Set(wordsOf(label))))),
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
