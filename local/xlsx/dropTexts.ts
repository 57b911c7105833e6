/** Leaves out texts of the shared table that no cell points to any more: what was deleted would still be in the file. */
import type { PackageEdit } from './package/packageEdit.ts';
import type { Parts } from './package/parts.ts';
import { partText } from './package/partText.ts';

const isSheet = (path: string) => /(?:^|\/)worksheets\/[^/]+\.xml$/i.test(path);
const pointed =
  /<(?:\w+:)?c\b[^>]*\bt=["']s["'][^>]*>\s*<(?:\w+:)?v\b[^>]*>\s*(\d+)\s*<\/(?:\w+:)?v>/g;
const item = /<((?:\w+:)?)si\b[^>]*?(?:\/>|>[\s\S]*?<\/\1si>)/g;

/** Of texts that cells of `before` had; the others keep their places, and the table its order. */
export function dropTexts(edit: PackageEdit, before: Parts): void {
  const now = sheetsOf(edit.parts);
  const then = sheetsOf(before);
  const isChanged = ([path, bytes]: (typeof then)[number]) => edit.parts.get(path) !== bytes;
  if (!then.some(isChanged)) return;
  const kept = indexesIn(edit.parts, now);
  const gone = new Set([...indexesIn(before, then)].filter((index) => !kept.has(index)));
  if (gone.size === 0) return;
  for (const path of edit.parts.keys()) {
    if (!/(?:^|\/)sharedStrings\.xml$/i.test(path)) continue;
    let index = -1;
    const text = partText(edit.parts, path).replace(item, (whole, prefix: string) => {
      index += 1;
      return gone.has(index) ? `<${prefix}si><${prefix}t/></${prefix}si>` : whole;
    });
    edit.set(path, text);
  }
}

export const sheetsOf = (parts: Parts) => [...parts].filter(([path]) => isSheet(path));

/** Of the texts that cells point to. */
export function indexesIn(parts: Parts, sheets: ReturnType<typeof sheetsOf>): ReadonlySet<number> {
  return new Set(
    sheets.flatMap(([path]) =>
      [...partText(parts, path).matchAll(pointed)].map(([, index]) => Number(index)),
    ),
  );
}
