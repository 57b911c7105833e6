/** Lists whose numbers are those of the groups of measures: told by the headings in them, or untold by a list below. */
import type { Outline } from '../../../outline/schema.ts';
import { fifthLetter, inOneList } from '../openings.vi.ts';
import { headingNumber, isDotted } from './headingNumbers.ts';
import type { ReportSection } from './places.ts';

/** A heading as it was entered, with all that is above it. */
export interface Entered {
  readonly section: ReportSection;
  readonly above: readonly ReportSection[];
  readonly mark: string;
  readonly style: string;
}

/** Section → whether its numbered parts are the groups of measures; absent where its heading alone says it. */
export type GroupLists = ReadonlyMap<string, boolean>;

/** Headings that must agree. */
const fewest = 2;

function listKey(section: ReportSection | undefined): string {
  return section ? `${section.number}|${section.title}` : '';
}

export function groupListsOf(entered: readonly Entered[], outline: Outline): GroupLists {
  const lists = new Map<string, boolean>();
  const byList = new Map<string, Entered[]>();
  for (const one of entered) {
    const key = listKey(one.above[one.above.length - 1]);
    byList.set(`${key}\n${one.style}`, [...(byList.get(`${key}\n${one.style}`) ?? []), one]);
  }
  const agreed = [...byList.values()].filter((members) => isAgreed(members, outline));
  // Of two that lie above each other, the lower one has the groups as its parts.
  const named = entered.filter(({ section }) => namesGroups(section)).map(({ above }) => above);
  const over = agreed.map(([first]) => first?.above.slice(0, -1) ?? []);
  for (const one of [...named, ...over].flat()) lists.set(listKey(one), false);
  for (const [first] of agreed) lists.set(listKey(first?.above[first.above.length - 1]), true);
  return lists;
}

/** Its own words say that the groups follow. */
export function namesGroups({ isTold, place }: ReportSection): boolean {
  return isTold && place?.items !== undefined;
}

function isAgreed(members: readonly Entered[], { groups }: Outline): boolean {
  if (!members.every(({ mark }) => numberIn(mark) <= groups.length)) return false;
  const told = members.flatMap(({ section: { isTold, place }, mark }) =>
    isTold && place?.texts.length === 1
      ? [groups[numberIn(mark) - 1]?.text === place.texts[0]]
      : [],
  );
  return told.length >= fewest && !told.includes(false);
}

/** Of a list of the groups of measures the one with this number. */
export function groupBelow(
  above: ReportSection | undefined,
  mark: string,
  { lists, outline }: { readonly lists: GroupLists; readonly outline: Outline },
): string | undefined {
  const isList = lists.get(listKey(above));
  const all = outline.groups.map(({ text }) => text);
  const items = isList ? all : isList === undefined ? above?.place?.items : undefined;
  return items?.[numberInList(mark, above) - 1];
}

/** The fifth letter is either that behind d, or e. */
function numberIn(mark: string): number {
  return mark === fifthLetter ? 5 : headingNumber(mark);
}

/** "2", "(2)", "b"; "3.2" right below "3". */
function numberInList(mark: string, above: ReportSection | undefined): number {
  if (inOneList.test(mark)) return numberIn(mark);
  const [over, own] = mark.split('.');
  const isBelow = /^\d\.\d$/.test(mark) && (above?.number.split('.').pop() ?? '') === over;
  return isBelow && !isDotted(mark) ? Number(own) : 0;
}
