/** Lists of some units, which say nothing of who there is: "Khen thưởng", "Đã nộp". */
import type { Outline } from '../../../outline/schema.ts';
import { nameKey } from '../../text/text.ts';
import type { ReadTab } from '../readTab.ts';
import { isNamedList } from '../shape/roleScore.ts';

/** Lists that lack half the units that answer; one, where they are no longer than those and not named as lists of all: "Khen thưởng", "Đã nộp". Each with how many all lists lack. */
export function shortLists(
  tabs: readonly ReadTab[],
  outline: Outline,
): ReadonlyMap<ReadTab, number> {
  // Who says which units must report lists them all.
  const { mustReport } = outline.registry;
  const isRegistry = ({ columns }: ReadTab) =>
    columns.some(({ field, sure }) => field?.code === mustReport.code && sure === 'chac');
  const lists = tabs.filter((one) => one.role === 'registry' && !isRegistry(one));
  const keysOf = (some: readonly ReadTab[]) =>
    new Set(some.flatMap(({ body }) => body.rows.map(({ name }) => nameKey(name))));
  const answers = tabs.filter(({ role }) => role === 'answers');
  const answering = [...keysOf(answers)];
  const listed = keysOf(lists);
  const lacking = answering.filter((key) => !listed.has(key)).length;
  const withCount = (some: readonly ReadTab[]) => new Map(some.map((one) => [one, lacking]));
  const lacks = (some: readonly ReadTab[], share: number) => {
    const own = keysOf(some);
    const known = answering.filter((key) => own.has(key)).length;
    return answering.length > 0 && known <= answering.length * share;
  };
  const others = lists.filter(({ grid }) => !isNamedList(grid.name, outline));
  if (lacks(lists, hardly)) return withCount(lists);
  // What a list lacks that is as long may be typed otherwise, as in another tab.
  const alone = answers.filter((one) => keysOf([one]).size === 1);
  const longest = Math.max(
    ...[alone, ...answers.map((one) => [one])].map((all) => keysOf(all).size),
  );
  const isLess = keysOf(others).size < longest;
  return withCount(lacks(others, most) || isLess ? others : []);
}

const hardly = 0.5;
const most = 0.75;
