/** Headings → what their sections hold, by the words that the outline declares. */
import type { Outline, WrittenPlace } from '../../../outline/schema.ts';
import { eachMatch } from '../../lib/eachMatch.ts';
import { hasWords } from '../../text/hasWords.ts';
import { aheadHeading, backHeading } from '../texts/noAnswer.vi.ts';
import { closestText, formWords, ideasOf } from './formWords.ts';
import { betweenParts } from './headingIdeas.vi.ts';

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
  /** "II.2", "" where the heading has none. */
  readonly number: string;
  /** The figures of the one group of measures that it is about. */
  readonly counts: readonly string[];
  /** A school that it or a heading above it names. */
  readonly school: string;
  /** Its own words say what it holds. */
  readonly isTold: boolean;
  /** The section that it is a part of. */
  readonly over: ReportSection | null;
}

/** A heading that is still open, with its number among its like. */
export interface Level {
  /** A label alone in its line: items of the same mark are its own. */
  readonly isOpen: boolean;
  readonly style: string;
  readonly last: number;
  readonly section: ReportSection;
}

/** Before the first heading. */
export const noSection: ReportSection = {
  title: '',
  part: '',
  key: '',
  place: null,
  year: null,
  number: '',
  counts: [],
  school: '',
  isTold: false,
  over: null,
};

/** The figures asked of a place that is one group of measures. */
export function countsOf(place: WrittenPlace | null, { groups }: Outline): readonly string[] {
  const [only, ...others] = place?.texts ?? [];
  if (others.length > 0) return [];
  return groups.find(({ text }) => text === only)?.figures ?? [];
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
  const told = (outline.written?.places ?? formWords(outline).places).filter((place) => {
    if (place.part !== undefined && place.part !== part) return false;
    if (place.whole) return place.words.some((word) => key === word);
    return place.words.some((word) => hasWords(key, word));
  });
  const isWish = told.some(({ kind }) => kind === 'closing');
  if (!isWish && isAhead(key, outline)) return [{ words: [], kind: 'plan', texts: [] }];
  if (told.some(saysWhat)) return inParts(key, told);
  const close = outline.written ? null : closestText(key, outline);
  const meant = ideasOf(key).flatMap((idea) => formWords(outline).ideas.get(idea) ?? []);
  return [...(close ? [close] : together(key, meant)), ...told];
}

/** "Mục tiêu đến năm 2030": behind the last year that the form asks of. */
function isAhead(key: string, { years }: Outline): boolean {
  if (!aheadHeading.test(key) || backHeading.test(key)) return false;
  const named = eachMatch(key, /(?<![\d/])20\d\d(?!\d)/g).map(([year]) => Number(year));
  return named.length > 0 && Math.min(...named) > Math.max(...years);
}

/** "Chỉ đạo, tiếp nhận và xử lý": parts that each ask several questions ask all of them, in their order. */
function inParts(key: string, told: readonly WrittenPlace[]): readonly WrittenPlace[] {
  const [first] = told;
  if (first?.kind !== 'results' || first.texts.length < 2) return told;
  const parts = key.split(new RegExp(betweenParts, 'u')).flatMap((part) => {
    const own = told.find(
      ({ kind, texts, words }) =>
        kind === 'results' && texts.length > 1 && words.some((word) => hasWords(part, word)),
    );
    return own ? [own] : [];
  });
  const texts = [...new Set(parts.flatMap((one) => one.texts))];
  return new Set(parts).size < 2 ? told : [{ ...first, texts }, ...told];
}

/** "Ai làm, theo văn bản nào": several questions about results, told apart by the sentences. */
function together(key: string, meant: readonly WrittenPlace[]): readonly WrittenPlace[] {
  const results = meant.filter(({ kind, texts }) => kind === 'results' && texts.length > 0);
  const [first] = results;
  if (!first || first !== meant[0] || results.length < 2 || !betweenParts.test(key)) return meant;
  return [{ ...first, texts: [...new Set(results.flatMap(({ texts }) => texts))] }];
}

/** "Kết quả" and "công tác" say only that results follow. */
export function saysWhat({ kind, texts, figure, items }: WrittenPlace): boolean {
  return kind !== 'results' || texts.length > 0 || figure !== undefined || items !== undefined;
}

/** "Khó khăn, đề xuất" is of both: their fields together; plans with wishes are wishes; else the first that fits. */
function merged(fitting: readonly WrittenPlace[]): WrittenPlace | null {
  const closings = fitting.filter(({ kind }) => kind === 'closing');
  const first = fitting[0]?.kind === 'plan' ? (closings[0] ?? fitting[0]) : fitting[0];
  if (first === undefined) return null;
  if (first.kind !== 'closing' || closings.length < 2) return first;
  return { ...first, texts: [...new Set(closings.flatMap(({ texts }) => texts))] };
}
