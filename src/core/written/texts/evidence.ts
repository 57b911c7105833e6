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
  const contact = contactField(outline);
  const isNamed =
    contact !== undefined &&
    known.includes(contact.field) &&
    contact.words.some((word) => hasWords(key.slice(0, 80), word)) &&
    !issued.test(key.slice(0, 80));
  const told = toldByOpening(key, passage, outline);
  const isFree = told !== null && (known.includes(told) || !order.headed.has(told));
  const free = isFree ? told : null;
  const decided = decidedPlace({
    reading: { ...reading, key },
    drafts,
    outline,
    known,
    asked,
    counted,
    told: free,
  });
  if (decided !== undefined) return only(decided);
  const [first] = known;
  const lists = textWords(outline);
  const among =
    known.length > 0
      ? lists.filter(({ field }) => known.includes(field))
      : order.headed.size === 0 && passage.section.title === ''
        ? lists
        : ownWords(lists, outline, place?.kind === 'results');
  const scores = wordScores(key, passage, among, outline);
  const add = (field: string | null | undefined, weight: number): void => {
    if (field === null || field === undefined) return;
    if (known.length > 0 && !known.includes(field)) return;
    scores.set(field, (scores.get(field) ?? 0) + weight);
  };
  add(counted, weights.figure);
  add(told, weights.opening);
  if (isNamed) add(contact?.field, weights.contact);
  if (known.length > 0 && isContact(key)) add(contact?.field, weights.person);
  if (known.length > 0) add(channelField(key, outline), weights.channel);
  if (issued.test(key.slice(0, farIssued))) add(documentsField(outline), weights.issued);
  if (numberedPaper.test(known.length > 0 ? text : text.slice(0, opening)))
    add(documentsField(outline), weights.document);
  if (known.length > 1 && place?.texts.length === 1) add(first, weights.numbered);
  const assessment = outline.closing.assessment ?? '';
  if (isContext && asked.length === 0) return drafts.length > 0 ? only(null) : saidIn(scores);
  else if (known.length > 0) add(known.includes(assessment) ? assessment : first, weights.first);
  else scores.set(null, weights.first);
  return scores;
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
