/** Headings → what their sections hold, by the words that the outline declares. */
import type { Outline, WrittenPlace } from '../../outline/schema.ts';
import { compareKey } from '../text/text.ts';

/** A section as the report is read: its place is null when its heading says nothing known. */
export interface ReportSection {
  /** "II.2. Giáo dục, truyền thông". */
  readonly title: string;
  /** "II". */
  readonly part: string;
  readonly key: string;
  readonly place: WrittenPlace | null;
  /** A year that the heading names: "Năm 2022". */
  readonly year: number | null;
}

const closing: ReadonlySet<string> = new Set(['closing', 'plan', 'context']);

/**
 * The place of a heading under its parent's. Sections that close a report, plan or describe keep
 * their kind below them, unless a heading names another of these.
 */
export function headingPlace(
  key: string,
  part: string,
  parent: WrittenPlace | null,
  outline: Outline,
): WrittenPlace | null {
  const fitting = placesOf(key, part, outline);
  const own = merged(fitting);
  if (parent === null || !closing.has(parent.kind)) return own ?? parent;
  return own !== null && closing.has(own.kind) ? own : parent;
}

function placesOf(key: string, part: string, outline: Outline): readonly WrittenPlace[] {
  return (outline.written?.places ?? ownPlaces(outline)).filter((place) => {
    if (place.part !== undefined && place.part !== part) return false;
    if (place.whole) return place.words.some((word) => key === word);
    return place.words.some((word) => hasWords(key, word));
  });
}

/** "Khó khăn, đề xuất" is of both: their fields together; else the first that fits. */
function merged(fitting: readonly WrittenPlace[]): WrittenPlace | null {
  const [first] = fitting;
  if (first === undefined) return null;
  const closings = fitting.filter(({ kind }) => kind === 'closing');
  if (first.kind !== 'closing' || closings.length < 2) return first;
  return { ...first, texts: [...new Set(closings.flatMap(({ texts }) => texts))] };
}

/** A form without its own words: the labels of its sections and texts. */
function ownPlaces(outline: Outline): readonly WrittenPlace[] {
  return outline.answers.sections.flatMap(({ title, short, fields }) => {
    const texts = fields.filter(({ kind }) => kind === 'text');
    const words = [title.replace(/^[IVX\d.–-]+\s*/, ''), short ?? title];
    const place = { kind: 'results', texts: texts.map(({ code }) => code) } as const;
    const own = texts.map(({ code, label, aliases }) => ({
      ...place,
      words: [label, ...(aliases ?? [])].map(compareKey),
      texts: [code],
    }));
    return [...own, { ...place, words: words.map(compareKey) }];
  });
}

/** True when the words are in the key as whole words. */
export function hasWords(key: string, words: string): boolean {
  for (let at = key.indexOf(words); at >= 0; at = key.indexOf(words, at + 1)) {
    if (!isLetter(key[at - 1]) && !isLetter(key[at + words.length])) return true;
  }
  return false;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\d]/u.test(sign);
}
