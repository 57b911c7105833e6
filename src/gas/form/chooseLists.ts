/** The lists that a set-up fills the form with: given, already in the registry, or the sample's. */
import {
  type FormLists,
  type Listed,
  type ListRows,
  readKeyedList,
} from '../../core/form/lists.ts';
import type { PresentTab } from '../../core/form/plan.ts';
import { unitsInPlace, unitsListing } from '../../core/form/presentLists.ts';
import { registryFields } from '../../core/tabs/binding.ts';
import type { Field, Outline } from '../../outline/schema.ts';

/** Lists to fill the form with, each under a line of column codes. */
export interface SetUpRequest {
  readonly units?: ListRows;
  readonly establishments?: ListRows;
}

/** No units, no schools: the key's column alone. */
export function noLists({ registry }: Outline): Required<SetUpRequest> {
  const none = [[registry.code.code]];
  return { units: none, establishments: none };
}

/** `sample` is null where no list of the sample is meant. */
export function chooseLists(
  outline: Outline,
  present: ReadonlyMap<string, PresentTab>,
  sample: Required<SetUpRequest> | null,
  { units, establishments }: SetUpRequest,
): FormLists {
  const registry = present.get(outline.registry.tab);
  const there: readonly Listed[] = registry ? unitsInPlace(outline, presentGrid(registry)) : [];
  const code = outline.registry.code.code;
  const codes = new Set(there.map((unit) => unit[code]));
  const read = (rows: ListRows | undefined, fields: readonly Field[], named?: readonly Listed[]) =>
    rows ? readKeyedList(rows, fields, outline, named) : [];
  const given = read(units ?? sample?.units, registryFields(outline.registry));
  const all = [...there, ...given.filter((unit) => !codes.has(unit[code]))];
  const listed = Object.values(outline.references).filter(
    ({ shape }) => shape.rows === 'establishments',
  );
  const listing = Object.values(outline.references).flatMap((reference) => {
    const tab = present.get(reference.tab);
    return tab ? unitsListing(outline, reference, presentGrid(tab)) : [];
  });
  return {
    listing: new Set(listing),
    units: all,
    establishments: read(
      establishments ?? sample?.establishments,
      listed.flatMap(({ fields }) => fields),
      all,
    ),
  };
}

/** A tab that is there, as the core reads it. */
export function presentGrid({ name, values }: PresentTab) {
  return { name, values, shown: values.map((row) => row.map(String)) };
}
