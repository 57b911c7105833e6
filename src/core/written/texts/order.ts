/** What the headings of a report leave open: questions without a heading of their own, between those that have one. */
import type { Outline } from '../../../outline/schema.ts';
import { formWords } from '../headings/formWords.ts';
import type { ReportSection } from '../headings/places.ts';

export interface HeadingOrder {
  /** The questions of the form in their order. */
  readonly all: readonly string[];
  /** Questions that a heading of the report asks alone. */
  readonly headed: ReadonlySet<string>;
  /** On documents, contacts and how people are heard, where no heading asks any of it. */
  readonly steered: readonly string[];
  /** Of a heading over several: those that no other heading asks. */
  unheaded(section: ReportSection): ReadonlySet<string>;
  /** Of a heading that names none: the questions that lie between its neighbours'; null where they say nothing. */
  between(section: ReportSection): readonly string[] | null;
}

/** Headings that must be in the order of the form. */
const fewest = 3;

export function headingOrder(sections: readonly ReportSection[], outline: Outline): HeadingOrder {
  const order = formWords(outline).texts.map(({ field }) => field);
  const placed = sections.map((section) => order.indexOf(aloneIn(section) ?? ''));
  const told = placed.filter((at) => at >= 0);
  const isInOrder = told.every((at, place) => place === 0 || at >= (told[place - 1] ?? 0));
  const headed = new Set(told.map((at) => order[at] ?? ''));
  return {
    all: order,
    headed,
    steered: steeredIn(sections, outline),
    unheaded({ place }) {
      const several = place?.kind === 'results' && place.texts.length > 1 ? place.texts : [];
      return new Set(several.filter((field) => !headed.has(field)));
    },
    between(section) {
      const here = sections.indexOf(section);
      if (new Set(told).size < fewest || !isInOrder) return null;
      if (section.title === '' || section.place !== null) return null;
      const before = placed.slice(0, here).filter((at) => at >= 0);
      const after = placed.slice(here + 1).find((at) => at >= 0) ?? order.length;
      const open = order.slice((before[before.length - 1] ?? -1) + 1, after);
      return open.length > 0 ? open : null;
    },
  };
}

const steering = ['steering', 'contact', 'complaints'] as const;

function steeredIn(sections: readonly ReportSection[], outline: Outline): readonly string[] {
  const { ideas } = formWords(outline);
  const asked = new Set(sections.flatMap(({ place }) => place?.texts ?? []));
  const own = [...new Set(steering.flatMap((idea) => ideas.get(idea)?.texts ?? []))];
  return own.some((field) => asked.has(field)) ? [] : own;
}

function aloneIn({ place, isTold }: ReportSection): string | undefined {
  return isTold && place?.texts.length === 1 ? place.texts[0] : undefined;
}
