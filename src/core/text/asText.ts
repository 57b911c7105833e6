/** Keeps a text a text wherever it is written: no format of a cell is relied on. */

/** What begins a formula in Sheets or Excel, and the full-width letters that input methods give. */
const beginsFormula = /^[\s\u00a0\u200b]*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/;
const plainNumber = /^[+-]?[\d.,]+ ?%?$/;
const guard = '\u200b';

/** A zero-width space goes before what could begin a formula; numbers and single signs stay. */
export function asText(text: string): string {
  if (text.length < 2 || !beginsFormula.test(text) || plainNumber.test(text)) return text;
  return text.startsWith(guard) ? text : guard + text;
}
