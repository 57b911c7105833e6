/** Whether a report keeps the numbers of the form: then a heading in unknown words is told by its number. */
import type { Outline, WrittenPlace } from '../../../outline/schema.ts';
import { isSchoolYear } from '../numbers/figuresAre.vi.ts';
import { formWords } from './formWords.ts';
import { namesGroups } from './groupLists.ts';
import { isDotted, yearNamed } from './headingNumbers.ts';
import { countsOf, headingPlace, type ReportSection, saysWhat } from './places.ts';
import { schoolOver } from './schoolOver.ts';

export type Positions = ReadonlyMap<string, WrittenPlace>;

/** Headings that must agree. */
const fewest = 2;
/** Of a form whose parts alone tell that a report keeps its numbers. */
const fewestParts = 4;

/** The numbers whose questions no heading of the report names; empty where numbers mean other things. */
export function positionsOf(
  sections: readonly ReportSection[],
  outline: Outline,
  hasGroups: boolean,
): Positions {
  const { numbers, ideas } = formWords(outline);
  const told = sections.filter(({ place, isTold }) => isTold && place?.texts.length === 1);
  const known = told.flatMap(({ number, place }) => {
    const asked = numbers.get(number);
    return asked ? [asked.includes(place?.texts[0] ?? '')] : [];
  });
  const isAgreed =
    known.length + (hasGroups ? 1 : 0) >= fewest || hasItsParts(sections, [...numbers.keys()]);
  // "II.4. Năm nhóm biện pháp" where the form has one group.
  const isOther = sections.some((one) => namesGroups(one) && numbers.get(one.number)?.length === 1);
  if (!isAgreed || isOther || known.includes(false)) return new Map();
  const named = new Set(told.flatMap(({ place }) => place?.texts ?? []));
  const kinds = new Map(
    [...ideas.values()].flatMap(({ kind, texts }) => texts.map((text) => [text, kind] as const)),
  );
  const own = [...numbers]
    .filter(([, texts]) => texts.length > 0 && !texts.some((text) => named.has(text)))
    .map(([number, texts]): [string, WrittenPlace] => {
      const kind = kinds.get(texts[0] ?? '') ?? 'results';
      return [number, { words: [], kind, texts }];
    });
  return new Map([...groupParts(numbers, outline), ...own]);
}

const partOf = (number: string): string => number.split('.')[0] ?? '';

/** Its parts are those of the form, no more and no fewer. */
function hasItsParts(sections: readonly ReportSection[], numbers: readonly string[]): boolean {
  const parts = new Set(numbers.map(partOf));
  const found = new Set(sections.map(({ part }) => part).filter((part) => part !== ''));
  return (
    found.size >= fewestParts &&
    found.size === parts.size &&
    [...parts].every((one) => found.has(one))
  );
}

/** A part whose sections are the groups of measures one by one. */
function groupParts(
  numbers: ReadonlyMap<string, readonly string[]>,
  { groups }: Outline,
): readonly (readonly [string, WrittenPlace])[] {
  const items = groups.map(({ text }) => text);
  const parts = [...new Set([...numbers.keys()].map(partOf))];
  const isOfGroups = (part: string) =>
    items.length > 0 && items.every((text, at) => numbers.get(`${part}.${at + 1}`)?.[0] === text);
  return parts
    .filter(isOfGroups)
    .map((part) => [part, { words: [], kind: 'results', texts: [], items }] as const);
}

/** A heading as it is entered: what its words say under its parent and alone. */
interface EnteredHeading {
  readonly own: WrittenPlace | null;
  readonly told: WrittenPlace | null;
  /** The group of measures whose number it has. */
  readonly group: string | undefined;
  readonly path: string;
  /** A sentence behind a number: its words name no question. */
  readonly isSaid: boolean;
}

/** What its words say, its place in a list of groups, its number, what is above it. */
function sectionPlace(
  { own, told, group, path, isSaid }: EnteredHeading,
  parent: ReportSection | undefined,
  positions: Positions,
): WrittenPlace | null {
  const isTold = !isSaid && own !== null && own !== parent?.place && own.texts.length === 1;
  if (group !== undefined && !isTold && !told?.items)
    return { words: [], kind: 'results', texts: [group] };
  const isOpen = isSaid || told === null || !saysWhat(told);
  return (isOpen ? positions.get(path) : null) ?? own;
}

/** Where a heading is entered. */
interface HeadingAt {
  readonly mark: string;
  readonly style: string;
  readonly isSaid: boolean;
  readonly parent: ReportSection | undefined;
  readonly group: string | undefined;
  readonly positions: Positions;
  readonly outline: Outline;
}

export function sectionAt(text: string, key: string, at: HeadingAt): ReportSection {
  const { mark, style, isSaid, parent, group, positions, outline } = at;
  const isPart = style === 'roman' || style === 'letter';
  const part = isPart ? mark : isDotted(mark) ? partOf(mark) : (parent?.part ?? '');
  const path = isDotted(mark)
    ? mark
    : pathOf(mark.replace(/[()]/g, ''), mark.includes('.') ? part : (parent?.number ?? ''));
  const told = headingPlace(key, part, null, outline);
  const own = headingPlace(key, part, parent?.place ?? null, outline);
  const place = sectionPlace({ own, told, group, path, isSaid }, parent, positions);
  const title = isSaid ? '' : shownTitle(text);
  return {
    title: path && title ? `${path}. ${title}` : path || title,
    part,
    key: isSaid ? '' : key,
    place,
    counts: countsOf(place, outline),
    year: yearNamed(key) ?? (isSchoolYear(key) ? null : (parent?.year ?? null)),
    number: path,
    school: schoolOver(text) || (parent?.school ?? ''),
    isTold: told !== null && !isSaid,
    over: parent ?? null,
  };
}

/** "II" and "2" → "II.2". */
function pathOf(mark: string, above: string): string {
  return [above, mark].filter((one) => /^[\p{L}\d.]{1,12}$/u.test(one)).join('.');
}

/** As it is shown. */
function shownTitle(text: string): string {
  return text.replace(/[:.]$/, '');
}
