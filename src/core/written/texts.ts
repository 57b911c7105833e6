/** Sentences → the questions they answer: by the heading first, then by their words. */
import type { Outline } from '../../outline/schema.ts';
import { compareKey } from '../text/text.ts';
import type { FigureDraft } from './draft.ts';
import { hasWords } from './hasWords.ts';
import { formWords, ownTextWords } from './headings/formWords.ts';
import type { Passage } from './headings/passage.ts';
import { isContact, toldByOpening } from './toldByOpening.ts';
import { issued, issuedByUnit, nothingSaid } from './words.vi.ts';

/** Words at the start say what a sentence does; further on they say about what. */
const opening = 40;
const farIssued = 120;

interface TextWords {
  readonly field: string;
  readonly words: readonly string[];
}

/** The text field of a sentence, or null; `before` is that of the sentence before it in its paragraph. */
export function textFieldOf(
  text: string,
  passage: Passage,
  before: string | null,
  outline: Outline,
): string | null {
  const key = compareKey(text);
  const place = passage.section.place;
  if (passage.isOpening && issuedByUnit.test(key)) return documentsField(outline);
  if (passage.isFurniture) return null;
  if (nothingSaid.test(key)) return groupOf(place?.texts ?? [], outline);
  const told = toldByOpening(key, passage, outline);
  if (told !== null) return told;
  const known = place?.texts ?? [];
  if (known.length === 0 && (place?.kind === 'context' || place?.kind === 'plan')) return null;
  const contact = contactField(outline);
  if (
    contact &&
    known.includes(contact.field) &&
    contact.words.some((word) => hasWords(key.slice(0, 80), word)) &&
    !issued.test(key.slice(0, 80))
  )
    return contact.field;
  if (known.length === 1) return known[0] ?? null;
  if (contact && known.includes(contact.field) && isContact(key)) return contact.field;
  const documents = documentsField(outline);
  if (documents && known.includes(documents) && issued.test(key.slice(0, farIssued)))
    return documents;
  const lists = textWords(outline);
  const among =
    known.length > 0
      ? lists.filter(({ field }) => known.includes(field))
      : ownWords(lists, outline, place?.kind === 'results');
  return (
    best(key, passage, { lists: among, closing: outline.closingTexts }) ??
    before ??
    (known.includes(outline.closing.assessment ?? '') ? outline.closing.assessment : known[0]) ??
    null
  );
}

/** Where a section has no question or several: the group of measures whose figure is in the sentence. */
export function groupCounted(
  drafts: readonly FigureDraft[],
  { section }: Passage,
  outline: Outline,
): string | null {
  if (section.place?.texts.length === 1 || section.place?.kind === 'closing') return null;
  const counted = outline.groups.find(({ figures }) =>
    drafts.some(({ field }) => figures.includes(field)),
  );
  const known = section.place?.texts ?? [];
  if (counted === undefined || (known.length > 0 && !known.includes(counted.text))) return null;
  const documents = documentsField(outline);
  if (counted === outline.groups[0] && documents && known.includes(documents)) return null;
  return counted.text;
}

/** The question of the documents that carry out the programme: declared, or the one on steering. */
function documentsField(outline: Outline): string | null {
  return outline.written?.documents ?? formWords(outline).ideas.get('steering')?.texts[0] ?? null;
}

/** "Chưa có" is an answer where one group of measures is asked. */
function groupOf([only, ...others]: readonly string[], { groups }: Outline): string | null {
  const isGroup = others.length === 0 && groups.some(({ text }) => text === only);
  return isGroup ? (only ?? null) : null;
}

/** The question that may name people: its own word decides at once. */
function contactField(outline: Outline): TextWords | undefined {
  const naming = outline.answers.sections
    .flatMap(({ fields }) => fields)
    .filter(({ mayNamePeople }) => mayNamePeople);
  return textWords(outline).find(({ field }) => naming.some(({ code }) => code === field));
}

/** A form without words has the keywords of its groups and the labels of its texts. */
function textWords(outline: Outline): readonly TextWords[] {
  if (outline.written) return outline.written.texts;
  const grouped = outline.groups.map(({ text, subMeasures }) => ({
    field: text,
    words: subMeasures.flatMap(({ keywords }) => keywords).map(compareKey),
  }));
  return [...grouped, ...ownTextWords(outline)];
}

/** Of a section that says nothing: what a group of measures or a closing text says. */
function ownWords(
  lists: readonly TextWords[],
  { groups, closingTexts }: Outline,
  isResult: boolean,
): readonly TextWords[] {
  const legal = groups[0]?.text;
  return lists.filter(
    ({ field }) => field !== legal && !(isResult && closingTexts.includes(field)),
  );
}

function best(
  key: string,
  passage: Passage,
  { lists, closing }: { lists: readonly TextWords[]; closing: readonly string[] },
): string | null {
  let found: { field: string; score: number } | null = null;
  for (const { field, words } of lists) {
    const own = words.reduce((sum, word) => sum + weight(key, word), 0);
    const heads = `${passage.lead} ${passage.section.place ? '' : passage.section.key}`;
    const above = words.reduce((sum, word) => sum + weight(heads, word) / 2, 0);
    const score = (own + above) * (closing.includes(field) ? 2 : 1);
    if (score > (found?.score ?? 0)) found = { field, score };
  }
  return found?.field ?? null;
}

function weight(key: string, word: string): number {
  if (!hasWords(key, word)) return 0;
  const words = word.split(' ').length;
  return (key.indexOf(word) < opening ? 2 : 1) * Math.sqrt(words);
}
