/** Vietnamese words that the form knows when it sees them in a box, a name, a sentence. */

/** A whole box that says there is nothing. */
export const boxSaysNothing = (text: string) => /^không (có|phát)/i.test(text);

/** In so many words: nothing occurred. */
export const saysNone = (text: string) => /^(?:kps|(?:không|chưa) (?:phát sinh|xảy ra))\.?$/i.test(text);

/** How a sentence opens that names its box: “Số buổi tuyên truyền” năm 2023. */
export const openingName = /^“[^”]+”(?: năm \d{4})?(?: của “[^”]+”)?\s*/;

/** The one year that the header of a column names: "2023", "Năm 2023", "Số lần năm 2023". */
export function yearInHead(text: string): number | null {
  if (text.length > 60) return null;
  const years = text.match(/(?<!\d)20[2-3]\d(?!\d)/g) ?? [];
  const rest = text.replace(/20[2-3]\d/, '').trim();
  return years.length === 1 && !/\d/.test(rest) ? Number(years[0]) : null;
}

/** The header over a column of names, or over its ordinals. */
export const isNameHead = (text: string) =>
  /^(?:stt|tt|số tt|số thứ tự|tên.*|trường|(?:tên )?(?:đơn vị|cơ sở).*|nội dung.*|chỉ tiêu.*|câu hỏi|mục|trường học)$/i.test(text.trim()) &&
  text.length < 40;

/** The name of a row that adds up the others. */
export const isTotalName = (text: string) =>
  /^(?:tổng(?: (?:cộng|số))?|cộng|toàn (?:quận|huyện|trường|thành phố))[\s:.]*$/i.test(text.trim());

/** A word that may replace a figure. */
export const isStateWord = (text: string) => /^(?:kad|kps|ccsl|không( phát sinh| có| áp dụng)?|chưa .*)$/i.test(text.trim());

/** A school's name without what the heading over it says. */
export function withoutLevel(name: string, level: string): string {
  const rest = name.replace(/^Trường\s+/i, '');
  const isSaid = rest.toLowerCase().startsWith(level.toLowerCase());
  const short = isSaid ? rest.slice(level.length).trim() : rest;
  return short === '' ? name : short.replace(/^TH\s+(?=\p{Lu})/u, '');
}
