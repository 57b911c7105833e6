/** One form for formulas, however a locale or a file writes them. */

/** Separators differ with the locale that a formula is read in; spaces outside quotes say nothing. */
export function comparable(formula: string): string {
  return formula.replace(/"[^"]*"|;|\s+/g, (part) => {
    if (part.startsWith('"')) return part;
    return part === ';' ? ',' : '';
  });
}

/** Most are the very same text: a form has thousands. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || comparable(one) === comparable(other);
}
