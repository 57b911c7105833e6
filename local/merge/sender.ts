/** Whose workbook was returned, as its file's name and what differs in it tell. */

/** Several units' rows differ and the file's name does not say whose workbook it is. */
export class UnclearOwnerError extends Error {
  constructor(readonly units: readonly string[]) {
    super(`rows of ${units.join(', ')} differ`);
  }
}

/** By the code in the file's name, the unit's name in it, what differs. */
export function ownerOf(
  names: ReadonlyMap<string, string>,
  file: string,
  differing: readonly string[],
): string | null {
  const bare = file.replace(/\.xlsx$/i, '');
  const holds = (text: string) => asCode(bare).includes(asCode(text));
  const byCode = longest([...names.keys()].filter(holds));
  if (byCode !== undefined) return byCode;
  const name = longest([...names.values()].filter((one) => one.length > 2 && holds(one)));
  const named = [...names].filter(([, one]) => one === name);
  if (named.length === 1) return named[0]?.[0] ?? null;
  if (differing.length <= 1) return differing[0] ?? null;
  throw new UnclearOwnerError(differing);
}

/** A longer code or name may have a shorter one in it. */
function longest(found: readonly string[]): string | undefined {
  return [...found].sort((a, b) => b.length - a.length)[0];
}

/** "PGDHAIAN" for "pgd_hai_an": a code as people type it. */
export function codeKey(code: string): string {
  return asCode(code.normalize('NFKC')).replaceAll('_', '');
}

/** "_THPT_KIEN_AN_" for "thpt-kien-an": whole words only. */
function asCode(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\u0110|\u0111/g, 'D');
  return `_${plain.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_`.replace(/_+/g, '_');
}
