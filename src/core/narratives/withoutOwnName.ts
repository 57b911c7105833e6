/** A unit's text without its own name where a sentence begins with it: the report says who acts. */

/** "Trường THPT Sông Cấm ban hành …" → "Ban hành …"; a name inside a sentence stays. */
export function withoutOwnName(text: string, name: string): string {
  const words = name.normalize('NFC').trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return text;
  const own = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const start = new RegExp(`((?:^|[.;\\n])\\s*(?:[-+•*]\\s*)?)${own}\\s+(\\p{Ll})`, 'gu');
  return text
    .normalize('NFC')
    .replace(start, (_, before: string, letter: string) => before + letter.toUpperCase());
}
