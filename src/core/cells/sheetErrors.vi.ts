/** What Sheets shows in a text cell in place of a formula's result. */

const errorText = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/;
const pendingText = /^(Loading\.\.\.|Đang tải\.\.\.)$/;

/** Null where the cell shows words. */
export function brokenFormula(shown: string): 'formula-error' | 'formula-pending' | null {
  if (errorText.test(shown)) return 'formula-error';
  return pendingText.test(shown) ? 'formula-pending' : null;
}
