/** What a kept copy calls a tab of others whose own name may be somebody's. */
import { tellingNames } from '../privacy/slots/tabNames.ts';
import type { Workbook } from '../workbook.ts';

/** The name of each such tab → its name in a copy, which says its place and nothing else. */
export function keptNames({ linked, names = [] }: Workbook, units: readonly string[]): ReadonlyMap<string, string> {
  const own = (linked?.sources ?? []).map(({ name }) => name);
  const taken = new Set(names);
  return new Map(
    tellingNames([...new Set(own)], units).map((name) => {
      let place = own.indexOf(name) + 1;
      while (taken.has(placeName(place))) place += own.length;
      taken.add(placeName(place));
      return [name, placeName(place)];
    }),
  );
}

const placeName = (place: number) => `Tab ${place} (đã che)`;
