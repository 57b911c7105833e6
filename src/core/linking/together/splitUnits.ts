/** One unit under two names: each is in one tab alone, of tabs that otherwise list the same units. */
import type { Outline } from '../../../outline/schema.ts';
import { rememberedWith } from '../../lib/remembered.ts';
import { nameParts } from '../../text/text.ts';
import type { LinkedUnit } from '../link.ts';
import { splitSentence } from '../linkWords.vi.ts';
import type { ReadTab } from '../readTab.ts';
import type { ResolvedLink } from '../resolve.ts';
import { unitInRow } from '../sheetUnits.ts';

/** A tab of fewer is of one unit, or of some. */
const fewestShared = 3;

interface Listing {
  readonly tab: string;
  readonly units: ReadonlySet<LinkedUnit>;
}

/** A sentence for each two such names. */
export const splitUnits = rememberedWith((link: ResolvedLink) =>
  rememberedWith((outline: Outline): readonly string[] => {
    const listings = listingsOf(link, outline);
    return listings.flatMap((one, at) =>
      listings.slice(at + 1).flatMap((other) => {
        const shared = [...one.units].filter((unit) => other.units.has(unit));
        if (shared.length < fewestShared) return [];
        const [left, right] = [without(one, other), without(other, one)];
        return left.flatMap((unit) =>
          right
            .filter((next) => isNear(unit, next))
            .map((next) =>
              splitSentence({ tab: one.tab, name: unit.name }, { tab: other.tab, name: next.name }),
            ),
        );
      }),
    );
  }),
);

function listingsOf({ tabs, units }: ResolvedLink, outline: Outline): readonly Listing[] {
  const finder = unitInRow(units, outline);
  const unitsIn = (tab: ReadTab) => tab.body.rows.flatMap((row) => finder(tab, row) ?? []);
  const listing = tabs.filter(({ role }) => role === 'answers' || role === 'registry');
  return listing.map((tab) => ({ tab: tab.grid.name, units: new Set(unitsIn(tab)) }));
}

const without = (one: Listing, other: Listing) =>
  [...one.units].filter((unit) => !other.units.has(unit));

/** Of one type or none, with one name but for brackets, a word more or a letter. */
function isNear(one: LinkedUnit, other: LinkedUnit): boolean {
  if (one.type !== null && other.type !== null && one.type !== other.type) return false;
  const [first, second] = [own(one), own(other)];
  const [short = '', long = ''] = [first, second].sort((a, b) => a.length - b.length);
  if (short === '') return false;
  return ` ${long} `.includes(` ${short} `) || isLetterAway(short, long);
}

const own = ({ name }: LinkedUnit) =>
  nameParts(name)
    .name.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One letter more, or another one. */
function isLetterAway(short: string, long: string): boolean {
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
