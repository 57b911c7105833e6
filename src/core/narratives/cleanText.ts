/** Cleans a cell's text: converts fonts, removes markup, bullets and emoji; reports what is no sentence. */
import { dictionary } from '../lib/dictionary.ts';
import { tidy } from '../text/compareKey.ts';
import { fromLegacy, isDamaged, legacyFont } from '../text/legacyFont.ts';
import { withItemsApart } from '../text/numberedItems.vi.ts';
import {
  bullets,
  capitalWords,
  countedMarks,
  emoji,
  firstMark,
  inlineMarks,
  letterBullets,
  not,
  shortNot,
  tableHead,
} from './cleanWords.vi.ts';
import type { LeftOutReason, Mended } from './statements.ts';

interface Cleaned {
  /** Lines that may hold sentences. */
  readonly text: string;
  readonly leftOut: readonly { readonly text: string; readonly reason: LeftOutReason }[];
  readonly mended: readonly Mended['what'][];
}

/** Cleans; what cannot be read for sure is left out, line by line. */
export function cleanText(raw: string): Cleaned {
  const mended = new Set<Mended['what']>();
  const leftOut: Cleaned['leftOut'][number][] = [];
  const lines = withoutMarkup(raw, mended)
    .split(/[\r\n\v\u2028\u2029]+/)
    .flatMap((line) => {
      const unicode = toUnicode(line, mended);
      if (unicode === null) {
        leftOut.push({ text: tidy(line), reason: 'damaged' });
        return [];
      }
      return withoutSigns(unicode, mended).split('\n');
    });
  const kept = lines.filter((line) => {
    if (!isTableRow(line)) return true;
    leftOut.push({ text: tidy(line), reason: 'table' });
    return false;
  });
  return { text: kept.map(withoutCapitals).join('\n'), leftOut, mended: [...mended] };
}

const entities: Readonly<Record<string, string>> = dictionary({
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '–',
});

/** HTML as text: rows of a table with bars, other blocks on their own lines. */
function withoutMarkup(text: string, mended: Set<Mended['what']>): string {
  if (!/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(text)) return text;
  mended.add('markup');
  return text
    .replace(/<(style|script|head)\b[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/(?:td|th)>\s*<(?:td|th)\b[^>]*>/gi, ' | ')
    .replace(/<\/?(?:p|div|br|li|ul|ol|tr|table|tbody|h\d)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10ffff)),
    )
    .replace(/&([a-z]+);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}

/** The line in Unicode; null where letters are lost or the conversion is not sure. */
function toUnicode(line: string, mended: Set<Mended['what']>): string | null {
  const font = legacyFont(line);
  if (font === null) return isDamaged(line) ? null : line;
  const converted = fromLegacy(line, font);
  if (!isVietnamese(converted)) return null;
  mended.add('font');
  return converted;
}

/** Every word is spelt with letters of Vietnamese, no more than one run of vowels each. */
function isVietnamese(text: string): boolean {
  if (isDamaged(text) || legacyFont(text) !== null) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const odd = words.filter((word) => !isSyllable(word));
  return odd.length * 10 <= words.length;
}

const consonants = /[bcdghklmnpqrstvx]/;

function isSyllable(word: string): boolean {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\u0111/g, 'd');
  if (/^[A-Z\u0110]+$/u.test(word)) return true;
  return (
    /^[b-df-hj-np-tv-xz]{0,3}[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/.test(plain) ||
    (plain.length < 3 && consonants.test(plain))
  );
}

/** Bullets inside a line begin lines; emoji go. */
function withoutSigns(line: string, mended: Set<Mended['what']>): string {
  const items = withItemsApart(line)
    .replace(bullets, '\n- ')
    .replace(letterBullets, '- ')
    .replace(inlineMarks, '\n- ');
  const broken = firstMark.test(line) ? items.replace(countedMarks, '') : items;
  if (broken !== line) mended.add('bullets');
  const plain = broken.replace(emoji, ' ');
  if (plain !== broken) mended.add('emoji');
  return plain
    .replace(shortNot, (word) =>
      /^\p{Lu}/u.test(word) ? not.charAt(0).toUpperCase() + not.slice(1) : not,
    )
    .replace(/\.\/\.\s*$/u, '')
    .replace(/!{2,}|\?{2,}|\.{4,}/g, (marks) => marks.charAt(0));
}

/** Cells of a table pasted as text. */
function isTableRow(line: string): boolean {
  const bars = line.split('|').filter((cell) => cell.trim() !== '').length;
  const tabs = line.split('\t').filter((cell) => cell.trim() !== '').length;
  if (bars >= 3 || tabs >= 3 || /^\s*\|.*\|\s*$/.test(line)) return true;
  if (tableHead.test(line.trim()) && /\s{2,}|[|\t]/.test(line.trim())) return true;
  if (/^[\s|+:=_-]{4,}$/.test(line)) return true;
  const columns = line.trim().split(/\s{3,}/);
  return columns.length >= 3 && columns.filter((cell) => /^[\d.,%]+$/.test(cell)).length >= 1;
}

/** A text in capitals is read in small letters; abbreviations stay. */
function withoutCapitals(line: string): string {
  if (/\p{Ll}/u.test(line) || (line.match(/\p{Lu}+/gu) ?? []).length < 6) return line;
  const small = line.replace(/[\p{L}&]+/gu, (word) =>
    capitalWords.has(word) ? word : word.toLowerCase(),
  );
  return small.replace(
    /^(\P{L}*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
