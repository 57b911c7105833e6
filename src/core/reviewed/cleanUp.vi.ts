/** What an office does to a report before it is signed: no difference. */

const draftMark = /^\(?TẠM TÍNH\b/u;
const ownWords = /\[Nhận định của [^:\]]+: [^\]]*\]/u;

export function isDraftMark(line: string): boolean {
  return draftMark.test(line.trim());
}

/** The mark of a draft, and a place that waits for the Department's own words. */
export function mayGo(line: string): boolean {
  return isDraftMark(line) || ownWords.test(line);
}

/** The office fills in the number, the day and, at the end of a line, the signer's name; the Department its words. */
export function isFilledIn(original: string, reviewed: string): boolean {
  if (ownWords.test(original)) return true;
  // The same draft, taken down a minute later.
  if (isDraftMark(original) && isDraftMark(reviewed)) return true;
  if (!/\s{4,}/.test(original)) return false;
  const pattern = original
    .trim()
    .split(/\s{4,}/)
    .map((part) => plain(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.{0,40}?');
  return new RegExp(`^${pattern}.{0,60}$`, 'u').test(plain(reviewed));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const heading = /^(?:[IVX]+\.\s|\d+\.\s|[a-zđ]\)\s|Phụ lục\b)/u;
const longestHeading = 160;

/** Whether a line opens a part of the report. */
export function isHeading(line: string): boolean {
  return heading.test(line) && line.length <= longestHeading && !line.includes(' | ');
}

/** "II" for "II. KẾT QUẢ …", "1" for "1. …": what the part is called for short. */
export function headingMark(line: string): string {
  return /^Phụ lục\s*[IVX]*/u.exec(line)?.[0].trim() ?? /^[^\s.)]+/.exec(line)?.[0] ?? '';
}
