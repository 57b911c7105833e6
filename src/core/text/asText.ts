/** Keeps a text a text wherever it is written: no format of a cell is relied on. */

import { invisible } from './compareKey.ts';

/** What begins a formula in Sheets or Excel, and the full-width letters that input methods give. */
const beginsFormula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe62\ufe63\ufe66\ufe6b]/;
const plainNumber = /^[+-]?[\d.,]+ ?%?$/;
const guard = '\u200b';

/** A zero-width space goes before what could begin a formula; numbers and single signs stay. */
export function asText(text: string): string {
  if (text.length < 2 || plainNumber.test(text) || !beginsFormula.test(text.replace(invisible, '')))
    return text;
  return text.startsWith(guard) ? text : guard + text;
}
