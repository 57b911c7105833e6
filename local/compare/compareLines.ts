/** Two versions of a report, line by line: what was changed, left out, added. */

/** `before` is null for an added line, `after` for one left out. */
export interface LineChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** Spaces, invisible characters, dashes before items and empty cells do not make a difference. */
export function normalizeLine(line: string): string {
  const spaced = line.normalize('NFC').replace(/[\u00a0\s]+/g, ' ');
  const text = spaced.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  const filled = text.replace(/\|( \|)+/g, '|').replace(/ \|$/, '');
  return filled.replace(/^[-\u2013\u2022] /, '');
}

/** Share of words that make two lines versions of one. */
const alike = 0.4;

/** Lines that differ, in order; blanks of the original that were filled in are no difference. */
export function compareLines(
  original: readonly string[],
  reviewed: readonly string[],
): readonly LineChange[] {
  const before = original.map(normalizeLine);
  const after = reviewed.map(normalizeLine).filter((line) => line !== '');
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [
    ...commonLines(before, after),
    [before.length, after.length] as const,
  ]) {
    changes.push(...pairUp(before.slice(i, nextI), after.slice(j, nextJ)));
    [i, j] = [nextI + 1, nextJ + 1];
  }
  const forms = new Map(before.map((line, index) => [line, original[index] ?? '']));
  return changes.filter(
    ({ before: old, after: now }) =>
      old === null || now === null || !isFilledIn(forms.get(old) ?? old, now),
  );
}

/** Positions of a longest common subsequence. */
function commonLines(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const common: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) common.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return common;
}

/** Between two common lines: each old line takes the first new line that is like it. */
function pairUp(before: readonly string[], after: readonly string[]): LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  for (const old of before) {
    const found = after.findIndex((now, index) => index >= next && isAlike(old, now));
    if (found < 0) {
      changes.push({ before: old, after: null });
      continue;
    }
    for (const now of after.slice(next, found)) changes.push({ before: null, after: now });
    changes.push({ before: old, after: after[found] ?? '' });
    next = found + 1;
  }
  for (const now of after.slice(next)) changes.push({ before: null, after: now });
  return changes;
}

function isAlike(a: string, b: string): boolean {
  const left = new Set(a.split(' '));
  const right = new Set(b.split(' '));
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared >= alike * (left.size + right.size - shared);
}

/** The office fills in the number, the day and, at the end of a line, the signer's name. */
function isFilledIn(original: string, reviewed: string): boolean {
  const hasBlank = /\s{4,}/.test(original);
  const pattern = original
    .trimStart()
    .split(/\s{4,}/)
    .map((part) => normalizeLine(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{0,40}?');
  return hasBlank && new RegExp(`^${pattern}.{0,60}$`, 'u').test(reviewed);
}
