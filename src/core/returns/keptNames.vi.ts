/** What a kept copy calls a tab of others whose own name may be somebody's. */

import { tellingNames } from '../privacy/slots/tabNames.ts';
import { apartName, isApartName, nameInApart } from '../sheet/apartNames.vi.ts';
import type { Workbook } from '../workbook.ts';

/** The name of each such tab → its name in a copy, which says its place and nothing else. */
export function keptNames({ linked, names = [] }: Workbook, units: readonly string[]): ReadonlyMap<string, string> {
  const sources = (linked?.sources ?? []).map(({ name }) => name);
  const own = sources.map(nameInApart);
  const taken = new Set(names);
  const telling = new Set(tellingNames([...new Set(own)], units));
  const found = [...new Set(sources)].filter((name) => telling.has(nameInApart(name)));
  return new Map(
    found.map((name) => {
      let place = sources.indexOf(name) + 1;
      while (taken.has(placeName(place))) place += own.length;
      taken.add(placeName(place));
      return [name, isApartName(name) ? apartName(placeName(place)) : placeName(place)];
    }),
  );
}

const placeName = (place: number) => `Tab ${place} (đã che)`;
