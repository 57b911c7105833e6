/** Which units of today the districts of before became, by the public facts that are shipped. */
import type { OldDistricts } from '../../outline/schema.ts';
import { type Registry, unitCodeKey } from '../returns/units.ts';
import { compareKey, nameParts } from '../text/text.ts';
import {
  districtKind,
  districtTitle,
  districtWord,
  officeKinds,
  officeStart,
} from './lineageWords.vi.ts';

interface District {
  /** "thành phố Chí Linh (tỉnh Hải Dương)" */
  readonly title: string;
  /** Codes of units of today; a unit that the registry has not stays as its name. None where it has none of them. */
  readonly now: readonly string[];
}

export interface Districts {
  readonly law: string;
  readonly all: readonly District[];
  /** The district whose office has this name. */
  of(name: string): District | undefined;
}

export function districtsOf({ law, districts }: OldDistricts, { units }: Registry): Districts {
  const codes = new Map<string, string | null>();
  for (const { code, name } of units) {
    const place = placeOf(name)?.place ?? '';
    codes.set(place, codes.has(place) ? null : code);
  }
  const read = districts.map(({ names, province, now, also = [] }) => {
    const own = [...now, ...also].map((name) => codes.get(compareKey(name)) ?? name);
    const isHere = own.some((one) =>
      units.some(({ code }) => unitCodeKey(code) === unitCodeKey(one)),
    );
    const [name = ''] = names;
    return { names, title: districtTitle(name, province), now: isHere ? own : [] };
  });
  const byPlace = new Map(
    read.flatMap((one) => one.names.map((name): [string, District] => [compareKey(name), one])),
  );
  const byName = new Map(
    [...byPlace].map(([place, one]) => [place.replace(districtWord, ''), one] as const),
  );
  return {
    law,
    all: read,
    of(name) {
      const said = placeOf(name);
      if (!said) return undefined;
      return byPlace.get(said.place) ?? (said.isDistrict ? byName.get(said.place) : undefined);
    },
  };
}

/** The place whose office has this name, as it says it; null for a school, a centre. */
function placeOf(name: string): { readonly place: string; readonly isDistrict: boolean } | null {
  const { kind, name: rest } = nameParts(name);
  if (!officeKinds.includes(kind)) return null;
  return { place: rest.replace(officeStart, ''), isDistrict: kind === districtKind };
}
