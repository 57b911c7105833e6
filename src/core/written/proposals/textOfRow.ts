/** A sentence as it is taken into a text: a row of a table without its number, bars and empty cells. */
const number = /^\d{1,2}[.)]?$/;

export function textOfRow(text: string): string {
  const [first = '', ...others] = text.split(/ \|(?= |$)/).map((cell) => cell.trim());
  if (others.length === 0) return text;
  return [number.test(first) ? '' : first, ...others].filter((cell) => cell !== '').join(', ');
}
