/** Lists of words as they are kept: with bars between them, over as many lines as they need. */

/** "a|b" on any number of lines, as its words. */
export function listed(text: string): readonly string[] {
  return text
    .split('|')
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}

/** The same, for a pattern: "(?:a|b)". */
export const anyOf = (text: string): string => `(?:${listed(text).join('|')})`;
