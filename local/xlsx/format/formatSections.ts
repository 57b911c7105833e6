/** A number format code taken apart into its sections and their tokens. */

export type FormatToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** A digit: "0" is always shown, "?" leaves room, "#" may be missing. */
  | { readonly kind: 'digit'; readonly text: '0' | '#' | '?' }
  | { readonly kind: 'point' | 'group' | 'percent' | 'text' | 'general' | 'half' }
  | { readonly kind: 'exponent'; readonly plus: boolean }
  /** A run of one letter of y m d h s, or of .0 after seconds; `elapsed` in [h]. */
  | { readonly kind: 'date'; readonly text: string; readonly elapsed: boolean };

export interface FormatSection {
  readonly code: string;
  readonly tokens: readonly FormatToken[];
  /** From [>=1000]; null without one. */
  readonly condition: ((number: number) => boolean) | null;
}

/** Quoted, escaped, a space as wide as, filled with, brackets; then one group for each token. */
const pieces = new RegExp(
  [
    '"([^"]*)"|\\\\(.)|_(.)|\\*.|\\[([^\\]]*)\\]',
    '(General)|(AM/PM|A/P)|(E[+-])|(y+|m+|d+|h+|s+)|([0#?])|(\\.)|(,)|(%)|(@)|(.)',
  ].join('|'),
  'gis',
);

const known = new Map<string, FormatSection[]>();

/** One to four sections; the same array for the same code. */
export function formatSections(code: string): readonly FormatSection[] {
  let sections = known.get(code);
  if (sections === undefined) {
    const texts = (code || 'General').match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/g);
    sections = (texts ?? []).map(readSection);
    known.set(code, sections);
  }
  return sections;
}

function readSection(code: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const match of code.matchAll(pieces)) {
    const bracket = match[4];
    if (bracket === undefined) tokens.push(...readToken(match));
    else if (/^(h+|m+|s+)$/i.test(bracket)) tokens.push(dateToken(bracket, true));
    else condition = readCondition(bracket) ?? condition;
    const currency = /^\$([^-]+)/.exec(bracket ?? '')?.[1];
    if (currency !== undefined) tokens.push({ kind: 'literal', text: currency });
  }
  return { code, tokens, condition };
}

function readToken(match: RegExpMatchArray): FormatToken[] {
  const [whole, quoted, escaped, space, , general, half, exponent, date, digit] = match;
  const [point, group, percent, text] = match.slice(10);
  if (quoted !== undefined || escaped !== undefined) {
    return [{ kind: 'literal', text: quoted ?? escaped ?? '' }];
  }
  if (space !== undefined) return [{ kind: 'literal', text: ' ' }];
  if (whole.startsWith('*')) return [];
  if (general !== undefined) return [{ kind: 'general' }];
  if (half !== undefined) return [{ kind: 'half' }];
  if (exponent !== undefined) return [{ kind: 'exponent', plus: exponent.endsWith('+') }];
  if (date !== undefined) return [dateToken(date, false)];
  if (digit === '0' || digit === '#' || digit === '?') return [{ kind: 'digit', text: digit }];
  if (point !== undefined) return [{ kind: 'point' }];
  if (group !== undefined) return [{ kind: 'group' }];
  if (percent !== undefined) return [{ kind: 'percent' }];
  return [text === undefined ? { kind: 'literal', text: whole } : { kind: 'text' }];
}

function dateToken(text: string, elapsed: boolean): FormatToken {
  return { kind: 'date', text: text.toLowerCase(), elapsed };
}

function readCondition(bracket: string): FormatSection['condition'] {
  const match = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(bracket);
  if (match === null) return null;
  const bound = Number(match[2]);
  const compare: Record<string, (number: number) => boolean> = {
    '<': (number) => number < bound,
    '<=': (number) => number <= bound,
    '>': (number) => number > bound,
    '>=': (number) => number >= bound,
    '=': (number) => number === bound,
    '<>': (number) => number !== bound,
  };
  return compare[match[1] ?? ''] ?? null;
}
