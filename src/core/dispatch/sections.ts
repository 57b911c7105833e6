/** The tree of an annex → sections of the form, each with what it asks; what asks nothing is listed separately. */
import { askedOf, hasBlank, hintsOf } from './asked.ts';
import type { Asked } from './askedOne.ts';
import type { DispatchLine } from './dispatchLines.ts';
import { bareWords, headingOf, isOrders } from './headings.ts';
import type { Item } from './itemTree.ts';
import { isCounted, withoutVerb } from './listParts.ts';
import { asksItself, groupsAsked, headingOnly, tableLead } from './words.vi.ts';

export interface AskedAt extends Asked {
  readonly at: number;
  /** Words of the item that it is a part of. */
  readonly within: string;
  /** Of a number that the dispatch does not name: the label of its group's text. */
  readonly ofGroup?: string;
}

export interface DispatchSection {
  readonly number: string;
  readonly title: string;
  readonly at: number;
  /** The heading over all: "I. …". */
  readonly part: string;
  readonly isGroups: boolean;
  readonly asked: AskedAt[];
}

interface Aside {
  readonly at: number;
  readonly text: string;
  readonly why: 'blankItem' | 'lead' | 'table';
}

interface SectionsRead {
  readonly sections: readonly DispatchSection[];
  readonly aside: readonly Aside[];
}

interface Walk {
  readonly sections: DispatchSection[];
  readonly aside: Aside[];
}

interface Place {
  readonly numbers: readonly string[];
  readonly part: string;
}

export function sectionsOf(root: Item): SectionsRead {
  const walk: Walk = { sections: [], aside: [] };
  for (const note of root.notes) setAside(walk, note);
  walkItems(root, { numbers: [], part: '' }, walk);
  return { sections: walk.sections.filter(({ asked }) => asked.length > 0), aside: walk.aside };
}

/** Items that hold others and are numbered are sections; so are numbered ones among such. */
function walkItems(item: Item, place: Place, walk: Walk): void {
  const isRoot = item.mark.rank < 0;
  const hasInner = isRoot || item.items.some(isSection);
  let own: DispatchSection | null = null;
  for (const one of item.items) {
    if (isOrders(one)) continue;
    if (isOverParts(one)) {
      walkItems({ ...one, mark: item.mark }, place, walk);
      continue;
    }
    const inside = insideOf(one, place);
    if (isSection(one)) {
      own = null;
      const section = open(one, inside, walk);
      if (hasBlank(one.text)) add(section, askedOf(one.text, ''), one.at, '');
      askNotes(one, section, walk);
      walkInner(one, inside, section, walk);
    } else if (hasInner && one.mark.number !== '') {
      own = null;
      askItem(one, '', open(one, inside, walk), walk);
    } else {
      own ??= open(item, place, walk);
      askItem(one, '', own, walk);
    }
  }
}

/** "Nội dung báo cáo" over headings that hold others: they are the parts. */
function isOverParts(item: Item): boolean {
  return headingOnly.test(bareWords(item)) && item.items.some((one) => one.items.some(isSection));
}

function walkInner(item: Item, place: Place, section: DispatchSection, walk: Walk): void {
  if (item.items.some(isSection)) walkItems(item, place, walk);
  else for (const one of item.items) askItem(one, '', section, walk);
}

function insideOf(item: Item, { numbers, part }: Place): Place {
  const { number, style } = item.mark;
  const own = number.startsWith(`${numbers[numbers.length - 1]}.`)
    ? [number]
    : [...numbers, number];
  const isPart = style === 'part' || part === '';
  return {
    numbers: style === 'part' || number === '' ? numbers : style === 'word' ? [number] : own,
    part: isPart ? [number, headingOf(item)].filter((word) => word !== '').join('. ') : part,
  };
}

/** Bullets and letters hold parts of one question. */
function isSection({ mark, items }: Item): boolean {
  const isSmall = mark.number === '' || mark.style === '(one)' || mark.style === 'letter';
  return !isSmall && items.some(({ text }) => /\p{L}/u.test(text));
}

function open(item: Item, { numbers, part }: Place, walk: Walk): DispatchSection {
  const number = numbers.join('.');
  const said = [item.text, ...item.notes.map(({ text }) => text)].join(' ');
  const section = {
    ...{ number, title: headingOf(item), at: item.at, part, asked: [] },
    isGroups: groupsAsked.test(said) || item.mark.style === 'word',
  };
  walk.sections.push(section);
  return section;
}

function setAside(walk: Walk, { at, text, cells }: DispatchLine): void {
  walk.aside.push({ at, text, why: cells === undefined ? 'lead' : 'table' });
}

/** Lines under a heading that ask something themselves. */
function askNotes(item: Item, section: DispatchSection, walk: Walk): void {
  for (const note of item.notes) {
    const asks = note.cells === undefined && doesAsk(note.text);
    if (asks) add(section, askedOf(note.text, ''), note.at, item.text);
    else setAside(walk, note);
  }
}

function doesAsk(text: string): boolean {
  if (/^\(.*\)?$/s.test(text)) return false;
  return hasBlank(text) || asksItself.test(text) || isCounted(text);
}

/** What an item with nothing numbered under it asks. */
function askItem(item: Item, within: string, section: DispatchSection, walk: Walk): void {
  const words = item.text.replace(/[\s:;,.…]+$/, '');
  const real = item.items.filter(({ text, items }) => /\p{L}/u.test(text) || items.length > 0);
  if (!/\p{L}/u.test(item.text) && real.length === 0) {
    walk.aside.push({ at: item.at, text: item.text, why: 'blankItem' });
    return;
  }
  for (const one of real) askItem(one, words, section, walk);
  const notes = item.notes.filter(({ cells }) => cells === undefined);
  const asking = notes.filter(({ text }) => doesAsk(text));
  for (const note of asking) add(section, askedOf(note.text, words), note.at, words);
  const hints = notes.filter((note) => !asking.includes(note));
  for (const note of item.notes) if (note.cells) setAside(walk, note);
  const isLead = tableLead.test(item.text) && item.notes.some(({ cells }) => cells !== undefined);
  const isHeading = real.length > 0 || asking.length > 0 || isLead;
  if (isHeading && !hasBlank(item.text)) return;
  add(section, hinted(item.text, hints, within), item.at, within);
}

/** A heading and below it brackets that ask a number: one question, in the fuller words. */
function hinted(text: string, hints: readonly DispatchLine[], within: string): readonly Asked[] {
  const [hint] = hints.flatMap((one) => hintsOf(one.text));
  const own = hint === undefined ? '' : withoutVerb(hint);
  if (hint !== undefined && isCounted(own)) {
    return askedOf(own, text).map((one) => ({ ...one, sentence: hint }));
  }
  const asked = askedOf(text, within);
  if (hint === undefined) return asked;
  return asked.map((one) => ({ ...one, sentence: `${text} (${hint})` }));
}

function add(section: DispatchSection, asked: readonly Asked[], at: number, within: string): void {
  section.asked.push(...asked.map((one) => ({ ...one, at, within })));
}
