/** A sentence as it is taken into a text: a row of a table without its number and its bars. */
const cells = / \| (?:\| )*/g;

export function textOfRow(text: string): string {
  return text.includes(' | ') ? text.replace(/^\d{1,2} \| /, '').replace(cells, ', ') : text;
}
