/** Vietnamese words that the form knows when it sees them in a box, a name, a sentence. */

/** A whole box that says there is nothing. */
export const boxSaysNothing = (text: string) => /^không (có|phát)/i.test(text);

/** In so many words: nothing occurred. */
export const saysNone = (text: string) => /^(?:kps|(?:không|chưa) (?:phát sinh|xảy ra))\.?$/i.test(text);

/** How a sentence opens that names its box: “Số buổi tuyên truyền” năm 2023. */
export const openingName = /^“[^”]+”(?: năm \d{4})?(?: của “[^”]+”)?\s*/;

/** "Năm 2023" or "2023". */
export const isYearHead = (text: string) => /^(?:năm\s*)?20[2-3]\d$/i.test(text.trim());

/** A word that may replace a figure. */
export const isStateWord = (text: string) => /^(?:kad|kps|ccsl|không( phát sinh| có| áp dụng)?|chưa .*)$/i.test(text.trim());

/** A school's name without what the heading over it says. */
export function withoutLevel(name: string, level: string): string {
  const rest = name.replace(/^Trường\s+/i, '');
  const isSaid = rest.toLowerCase().startsWith(level.toLowerCase());
  const short = isSaid ? rest.slice(level.length).trim() : rest;
  return short === '' ? name : short.replace(/^TH\s+(?=\p{Lu})/u, '');
}
