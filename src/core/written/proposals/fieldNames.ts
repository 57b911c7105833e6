/** Names of the fields as a table of proposals writes them, and the way back from a name. */
import type { Outline } from '../../../outline/schema.ts';
import { compareKey } from '../../text/compareKey.ts';

/** Code of a field → "II.2 Kết quả …": unlike sections may have fields of one name. */
export function fieldNames({ answers }: Outline): ReadonlyMap<string, string> {
  const names = answers.sections.flatMap((section) =>
    section.fields.map(({ code, short, label }) => {
      return [code, `${section.code} ${short ?? label}`] as const;
    }),
  );
  return new Map(names);
}

/** A name, a code, or a label that only one field has → the code. */
export function fieldsByName(outline: Outline): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  const add = (name: string, code: string) => {
    const key = compareKey(name);
    if (found.has(key) && found.get(key) !== code) shared.add(key);
    found.set(key, code);
  };
  const names = fieldNames(outline);
  for (const { code, label, short } of answers(outline))
    for (const name of [code, names.get(code) ?? code, label, short ?? label]) add(name, code);
  for (const key of shared) found.delete(key);
  return found;
}

const answers = (outline: Outline) => outline.answers.sections.flatMap(({ fields }) => fields);
