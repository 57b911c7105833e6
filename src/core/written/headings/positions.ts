/** Whether a report keeps the numbers of the form: then a heading in unknown words is told by its number. */
import type { Outline, WrittenPlace } from '../../../outline/schema.ts';
import { formWords } from './formWords.ts';
import type { ReportSection } from './places.ts';

export type Positions = ReadonlyMap<string, WrittenPlace>;

/** Headings that must agree. */
const fewest = 2;

/** The numbers whose questions no heading of the report names; empty where numbers mean other things. */
export function positionsOf(sections: readonly ReportSection[], outline: Outline): Positions {
  const { numbers, ideas } = formWords(outline);
  const told = sections.filter(({ place, isTold }) => isTold && place?.texts.length === 1);
  const known = told.flatMap(({ number, place }) => {
    const asked = numbers.get(number);
    return asked ? [asked.includes(place?.texts[0] ?? '')] : [];
  });
  if (known.length < fewest || known.includes(false)) return new Map();
  const named = new Set(told.flatMap(({ place }) => place?.texts ?? []));
  const kinds = new Map(
    [...ideas.values()].flatMap(({ kind, texts }) => texts.map((text) => [text, kind] as const)),
  );
  return new Map(
    [...numbers]
      .filter(([, texts]) => texts.length > 0 && !texts.some((text) => named.has(text)))
      .map(([number, texts]) => {
        const kind = kinds.get(texts[0] ?? '') ?? 'results';
        return [number, { words: [], kind, texts }] as const;
      }),
  );
}

/** A heading as it is entered: what its words say under its parent and alone. */
interface EnteredHeading {
  readonly own: WrittenPlace | null;
  readonly told: WrittenPlace | null;
  readonly number: number;
  readonly style: string;
  readonly path: string;
}

/** What its words say, its place in a list of groups, its number, what is above it. */
export function sectionPlace(
  { own, told, number, style, path }: EnteredHeading,
  parent: ReportSection | undefined,
  positions: Positions,
): WrittenPlace | null {
  const group = style === 'arabic1' ? parent?.place?.items?.[number - 1] : undefined;
  const isTold = own !== null && own !== parent?.place && own.texts.length > 0;
  if (group !== undefined && !isTold) return { words: [], kind: 'results', texts: [group] };
  return told === null ? (positions.get(path) ?? own) : own;
}

/** "II" and "2" → "II.2". */
export function pathOf(mark: string, above: string): string {
  return [above, mark].filter((one) => /^[\p{L}\d.]{1,12}$/u.test(one)).join('.');
}

/** As it is shown. */
export function shownTitle(text: string): string {
  return text.replace(/[:.]$/, '');
}
