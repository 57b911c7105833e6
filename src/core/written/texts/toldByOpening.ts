/** The question that the first words of a sentence name themselves, where its heading leaves it open. */
import type { Outline } from '../../../outline/schema.ts';
import { formWords } from '../headings/formWords.ts';
import type { HeadingIdea } from '../headings/headingIdeas.vi.ts';
import type { Passage } from '../headings/passage.ts';
import { headingPlace } from '../headings/places.ts';
import {
  aboutOpening,
  abroadSaid,
  assessOpening,
  channelSaid,
  contactSaid,
  heardOpening,
  lackOpening,
  officeAlone,
  peoplePlaced,
  rulesMade,
  setUpOpening,
  wishOpening,
} from '../openings.vi.ts';
import { issued, saysDone } from '../words.vi.ts';

/** Null where the words say nothing, or the heading asks one thing only. */
export function toldByOpening(key: string, passage: Passage, outline: Outline): string | null {
  const { place, part } = passage.section;
  const known = place?.texts ?? [];
  if (place?.kind === 'closing') return closingTold(key, known, outline);
  if (known.length === 1 || place?.kind === 'context' || place?.kind === 'plan') return null;
  const allowed = (field: string | undefined): string | null =>
    field !== undefined && (known.length === 0 || known.includes(field)) ? field : null;
  const about = aboutOpening.exec(key)?.[1];
  const named = about === undefined ? null : headingPlace(about, part, null, outline);
  if (named?.kind === 'results' && named.texts.length === 1) {
    const [only] = named.texts;
    if (allowed(only) !== null) return only ?? null;
  }
  if (heardOpening.test(key)) {
    const heard = allowed(ideaTexts('complaints', outline)[0]);
    if (heard !== null) return heard;
  }
  const steered = known.some((field) => ideaTexts('steering', outline).includes(field));
  if (abroadSaid.test(key)) return allowed(ideaTexts('abroad', outline)[0]);
  if (rulesMade.test(key) && !steered) return allowed(ideaTexts('legal', outline)[0]);
  if (peoplePlaced.test(key) && !steered) return allowed(ideaTexts('people', outline)[0]);
  return known.length === 0 ? closingSaid(key, outline) : null;
}

/** "Phân công một chuyên viên theo dõi": who does it, neither a document nor how people are heard. */
export function isContact(key: string): boolean {
  const isSaid = contactSaid.test(key) || (officeAlone.test(key) && !saysDone.test(key));
  return isSaid && !setUpOpening.test(key) && !heardOpening.test(key) && !issued.test(key);
}

/** "Phụ huynh nhắn trên ứng dụng, bộ phận chăm sóc trả lời": the question of how people are heard. */
export function channelField(key: string, outline: Outline): string | null {
  return channelSaid.test(key) ? (ideaTexts('complaints', outline)[0] ?? null) : null;
}

/** Where no heading closes the report: "Nhìn lại ba năm, …", "Cái khó nhất là …". */
function closingSaid(key: string, { closing }: Outline): string | null {
  if (lackOpening.test(key)) return closing.difficulties ?? null;
  return assessOpening.test(key) ? (closing.assessment ?? null) : null;
}

function closingTold(key: string, known: readonly string[], { closing }: Outline): string | null {
  const wishes = closing.proposals.map(({ field }) => field);
  const own = [closing.difficulties, ...wishes, closing.assessment];
  if (!known.every((field) => own.includes(field))) return null;
  if (wishOpening.test(key))
    return known.find((field) => wishes.includes(field)) ?? wishes[0] ?? null;
  return lackOpening.test(key) ? (closing.difficulties ?? null) : null;
}

function ideaTexts(idea: HeadingIdea, outline: Outline): readonly string[] {
  return formWords(outline).ideas.get(idea)?.texts ?? [];
}
