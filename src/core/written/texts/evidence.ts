/** What speaks for each question as the place of a sentence, added up: the fields' words, its opening, its heading. */
import type { Outline } from '../../../outline/schema.ts';
import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import type { FigureDraft, SentenceAt } from '../draft.ts';
import type { Passage } from '../headings/passage.ts';
import type { ReportSection } from '../headings/places.ts';
import { issued, numberedPaper } from '../words.vi.ts';
import { decidedPlace, documentsField } from './decided.ts';
import type { HeadingOrder } from './order.ts';
import { contactField, ownWords, type TextWords, textWords } from './textWords.ts';
import { channelField, isContact, toldByOpening } from './toldByOpening.ts';

/** Field → how much speaks for it; `null` is no question at all. */
export type Evidence = ReadonlyMap<string | null, number>;

/** Words at the start say what a sentence does; further on they say about what. */
const opening = 40;
const farIssued = 120;
/** Against words, of which one in front weighs 2. */
const weights = {
  opening: 8,
  figure: 12,
  contact: 10,
  person: 6,
  issued: 6,
  channel: 3,
  document: 2,
  /** The number of its heading says it. */
  numbered: 3,
  first: 0.8,
};

/** Of one candidate where the table decides alone. */
export function evidenceOf(
  reading: SentenceAt,
  drafts: readonly FigureDraft[],
  { outline, order }: { readonly outline: Outline; readonly order: HeadingOrder },
): Evidence {
  const { text, passage } = reading;
  // With the documents that a sentence cites.
  const key = compareKey(text);
  const place = passage.section.place;
  const isContext = place?.kind === 'context';
  const asked = knownIn(passage.section, order, outline);
  // A heading on the situation stands for the questions on the work's order that no heading asks.
  const known = isContext && asked.length === 0 ? order.steered : asked;
  const counted = groupCounted(drafts, passage, outline);
  const told = toldByOpening(key, passage, outline);
  const isFree = told !== null && (known.includes(told) || !order.headed.has(told));
  const decided = decidedPlace({
    reading: { ...reading, key },
    drafts,
    outline,
    known,
    asked,
    counted,
    told: isFree ? told : null,
  });
  if (decided !== undefined) return only(decided);
  const [first] = known;
  const hasKnown = known.length > 0;
  const lists = listsAmong(known, { passage, order, outline });
  const scores = wordScores(key, passage, lists, outline);
  const add = (field: string | null | undefined, weight: number): void => {
    if (field === null || field === undefined) return;
    if (hasKnown && !known.includes(field)) return;
    scores.set(field, (scores.get(field) ?? 0) + weight);
  };
  const contact = contactField(outline)?.field;
  const documents = documentsField(outline);
  add(counted, weights.figure);
  add(told, weights.opening);
  if (isContactNamed(key, known, outline)) add(contact, weights.contact);
  if (hasKnown && isContact(key)) add(contact, weights.person);
  if (hasKnown) add(channelField(key, outline), weights.channel);
  if (issued.test(key.slice(0, farIssued))) add(documents, weights.issued);
  if (numberedPaper.test(hasKnown ? text : text.slice(0, opening)))
    add(documents, weights.document);
  if (known.length > 1 && place?.texts.length === 1) add(first, weights.numbered);
  if (isContext && asked.length === 0) return drafts.length > 0 ? only(null) : saidIn(scores);
  const assessment = outline.closing.assessment ?? '';
  if (hasKnown) add(known.includes(assessment) ? assessment : first, weights.first);
  else scores.set(null, weights.first);
  return scores;
}

/** The words of the questions that a section may answer; of all where nothing says which. */
function listsAmong(
  known: readonly string[],
  {
    passage: { section },
    order,
    outline,
  }: { readonly passage: Passage; readonly order: HeadingOrder; readonly outline: Outline },
): readonly TextWords[] {
  const lists = textWords(outline);
  if (known.length > 0) return lists.filter(({ field }) => known.includes(field));
  if (order.headed.size === 0 && section.title === '') return lists;
  return ownWords(lists, outline, section.place?.kind === 'results');
}

/** Words of the contact's question in front, where it may be answered. */
function isContactNamed(key: string, known: readonly string[], outline: Outline): boolean {
  const contact = contactField(outline);
  const front = key.slice(0, 80);
  return (
    contact !== undefined &&
    known.includes(contact.field) &&
    contact.words.some((word) => hasWords(front, word)) &&
    !issued.test(front)
  );
}

/** The questions that a section may answer: of its heading, or of its place among the others. */
function knownIn(
  section: ReportSection,
  order: HeadingOrder,
  { groups }: Outline,
): readonly string[] {
  const known = section.place?.texts ?? [];
  const [numbered] = known;
  // A title in unknown words under the number of a group: the sentences may say another.
  if (!section.isTold && section.title.includes(' ') && known.length === 1 && numbered) {
    const all = groups.map(({ text }) => text);
    if (all.includes(numbered)) return [numbered, ...all.filter((one) => one !== numbered)];
  }
  return known.length > 0 ? known : (order.between(section) ?? []);
}

/** A row of a table of documents, under a heading that asks for them. */
export function isPaper(text: string, { place }: ReportSection, outline: Outline): boolean {
  const documents = documentsField(outline);
  return (
    documents !== null && place?.texts.includes(documents) === true && numberedPaper.test(text)
  );
}

/** What its own words say, whatever its neighbours. */
function saidIn(scores: Map<string | null, number>): Evidence {
  const [best] = [...scores].sort(([, a], [, b]) => b - a);
  return only(best && best[1] > weights.first ? best[0] : null);
}

function only(field: string | null | undefined): Evidence {
  return new Map([[field ?? null, 0]]);
}

function wordScores(
  key: string,
  passage: Passage,
  lists: readonly TextWords[],
  { closingTexts }: Outline,
): Map<string | null, number> {
  const heads = `${passage.lead} ${passage.section.place ? '' : passage.section.key}`;
  return new Map(
    lists.map(({ field, words }) => {
      const own = words.reduce((sum, word) => sum + weight(key, word), 0);
      const above = words.reduce((sum, word) => sum + weight(heads, word) / 2, 0);
      return [field, (own + above) * (closingTexts.includes(field) ? 2 : 1)];
    }),
  );
}

function weight(key: string, word: string): number {
  if (!hasWords(key, word)) return 0;
  const words = word.split(' ').length;
  return (key.indexOf(word) < opening ? 2 : 1) * Math.sqrt(words);
}

/** Where a section has no question or several: the group of measures whose figure is in the sentence. */
function groupCounted(
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
