/** The words that a form itself gives for headings and sentences: its labels, titles and what they speak of. */
import type { Field, Outline, Section, WrittenPlace } from '../../../outline/schema.ts';
import { hasWords } from '../../text/hasWords.ts';
import { compareKey } from '../../text/text.ts';
import {
  betweenParts,
  emptyWords,
  type HeadingIdea,
  headingIdeas,
  wholeHeadings,
} from './headingIdeas.vi.ts';

/** A text question with what it speaks of. */
interface FormText {
  readonly field: string;
  readonly label: string;
  readonly idea: HeadingIdea | undefined;
}

interface FormWords {
  readonly texts: readonly FormText[];
  /** By labels and titles word for word. */
  readonly places: readonly WrittenPlace[];
  readonly ideas: ReadonlyMap<HeadingIdea, WrittenPlace>;
  /** Number of a section of the form, "II.2" → its text fields. */
  readonly numbers: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<Outline, FormWords>();

/** Made once for a form. */
export function formWords(outline: Outline): FormWords {
  const words = known.get(outline) ?? makeWords(outline);
  known.set(outline, words);
  return words;
}

/** All that a heading speaks of, the end of the report first. */
export function ideasOf(key: string): readonly HeadingIdea[] {
  const whole = wholeHeadings[key.trim()];
  if (whole !== undefined) return [whole];
  return headingIdeas
    .filter(([, words]) => words.some((word) => hasWords(key, word)))
    .map(([idea]) => idea);
}

/** The questions of a section that a report answers in words. */
function textsOf({ fields }: Section, { signing, explanations }: Outline): readonly Field[] {
  const service = new Set<string>([...Object.values(signing), explanations]);
  return fields.filter(({ kind, code }) => kind === 'text' && !service.has(code));
}

function makeWords(outline: Outline): FormWords {
  const { closing } = outline;
  const roles = new Map<string, HeadingIdea>([
    [closing.difficulties ?? '', 'difficulties'],
    ...closing.proposals.map(({ field }) => [field, 'proposals'] as const),
    [closing.assessment ?? '', 'assessment'],
  ]);
  const sections = outline.answers.sections.filter((one) => textsOf(one, outline).length > 0);
  const texts = sections.flatMap((section) =>
    textsOf(section, outline).map(({ code, label }) => {
      const key = compareKey(label);
      return { field: code, label: key, idea: roles.get(code) ?? ideasOf(key)[0] };
    }),
  );
  const kindOf = kindsOf(sections, outline, texts);
  return {
    texts,
    places: sections.flatMap((section) => ownPlaces(section, outline, kindOf)),
    ideas: ideaPlaces(outline, texts, kindOf),
    numbers: numbersOf(sections, outline),
  };
}

type KindOf = (field: string) => WrittenPlace['kind'];

/** The closing questions close; those of a section on the situation describe it. */
function kindsOf(
  sections: readonly Section[],
  outline: Outline,
  texts: readonly FormText[],
): KindOf {
  const { difficulties, proposals, assessment } = outline.closing;
  const declared = [difficulties, ...proposals.map(({ field }) => field), assessment];
  const closings = new Set<HeadingIdea>(['difficulties', 'proposals', 'assessment', 'reward']);
  // Where the form names its closing questions, "difficulties of counselling" is a result.
  const isClosed = (idea: HeadingIdea) =>
    texts.some((one) => one.idea === idea && declared.includes(one.field));
  const described = sections
    .filter(({ title }) => ideasOf(compareKey(title))[0] === 'situation')
    .flatMap((section) => textsOf(section, outline).map(({ code }) => code));
  const ideas = new Map(texts.map(({ field, idea }) => [field, idea]));
  return (field) => {
    const idea = ideas.get(field);
    if (idea !== undefined && closings.has(idea))
      return declared.includes(field) || !isClosed(idea) ? 'closing' : 'results';
    return described.includes(field) ? 'context' : 'results';
  };
}

function ownPlaces(section: Section, outline: Outline, kindOf: KindOf): readonly WrittenPlace[] {
  const texts = textsOf(section, outline);
  const own = texts.map(({ code, label, aliases }) => ({
    kind: kindOf(code),
    words: [label, ...(aliases ?? [])].map(compareKey),
    texts: [code],
  }));
  const title = compareKey(section.title.replace(/^[IVX\d.–-]+\s*/, ''));
  const kind = kindOf(texts[0]?.code ?? '');
  return [...own, { kind, words: [title], texts: texts.map(({ code }) => code) }];
}

function ideaPlaces(
  outline: Outline,
  texts: readonly FormText[],
  kindOf: KindOf,
): ReadonlyMap<HeadingIdea, WrittenPlace> {
  const places = new Map<HeadingIdea, WrittenPlace>();
  places.set('plan', { words: [], kind: 'plan', texts: [] });
  for (const [idea] of headingIdeas) {
    const fields = texts.filter((one) => one.idea === idea).map(({ field }) => field);
    const [first] = fields;
    if (first !== undefined) places.set(idea, { words: [], kind: kindOf(first), texts: fields });
  }
  const described = texts.map(({ field }) => field).filter((field) => kindOf(field) === 'context');
  places.set('situation', { words: [], kind: 'context', texts: described });
  const money = outline.answers.sections
    .flatMap(({ fields }) => fields)
    .filter(({ kind }) => kind === 'money');
  const [only] = money;
  if (only && money.length === 1) {
    places.set('money', { words: [], kind: 'results', texts: [], figure: only.code });
  }
  return places;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "III–V" with three questions is III, IV and V. */
function numbersOf(
  sections: readonly Section[],
  outline: Outline,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sections.flatMap((section): (readonly [string, readonly string[]])[] => {
      const codes = textsOf(section, outline).map(({ code }) => code);
      const [, from = '', to] = /^([IVX]+)(?:-([IVX]+))?$/.exec(section.code) ?? [];
      if (to === undefined) return [[section.code, codes]];
      const first = romans.indexOf(from);
      return codes.map((code, at) => [romans[first + at] ?? '', [code]]);
    }),
  );
}

const leastShared = 2;

/** The question whose label shares most words with a heading: half of them and two at least. */
export function closestText(key: string, outline: Outline): WrittenPlace | null {
  const heading = tellingWords(key);
  const scored = formWords(outline)
    .texts.map(({ field, label }) => {
      const own = tellingWords(label);
      const shared = heading.filter((word) => own.includes(word)).length;
      return { field, shared, part: shared / Math.max(1, Math.min(heading.length, own.length)) };
    })
    .filter(({ shared, part }) => shared >= leastShared && part >= 0.5)
    .sort((a, b) => b.part - a.part || b.shared - a.shared);
  const [best, next] = scored;
  if (best === undefined || (next?.part === best.part && next.shared === best.shared)) return null;
  const place = formWords(outline).places.find(({ texts }) => texts[0] === best.field);
  return { words: [], kind: place?.kind ?? 'results', texts: [best.field] };
}

function tellingWords(key: string): readonly string[] {
  return [...new Set(key.match(/[\p{L}\d]+/gu) ?? [])].filter((word) => !emptyWords.has(word));
}

/** The words of each label, and of what it speaks of. */
export function ownTextWords(
  outline: Outline,
): readonly { readonly field: string; readonly words: readonly string[] }[] {
  return formWords(outline).texts.map(({ field, label, idea }) => {
    const kindred = headingIdeas.find(([one]) => one === idea)?.[1] ?? [];
    const parts = label.split(betweenParts).map((part) => partWords(part));
    return { field, words: [...new Set([...parts.filter((part) => part !== ''), ...kindred])] };
  });
}

/** "các nền tảng ứng dụng" → "nền tảng ứng dụng". */
function partWords(part: string): string {
  const words = part.trim().split(' ');
  const from = words.findIndex((word) => !emptyWords.has(word));
  return from < 0 ? '' : words.slice(from).join(' ');
}
