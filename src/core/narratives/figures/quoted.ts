/** Whether a place is inside quotation marks. */

/** Inside a title or a slogan a number counts nothing: “4 đúng – 4 không”. */
export function isQuoted(before: string): boolean {
  const open = before.lastIndexOf('\u201c');
  if (open >= 0 && before.indexOf('\u201d', open) < 0) return true;
  return (before.split('"').length - 1) % 2 === 1;
}
