/** Names in a sample or an example: A, B, C and X are nobody there. */
import { finds } from '../../text/accentless.ts';
import { pattern } from '../../text/letters.ts';

/** Words of an example, and no letter but these for a name. */
const example = pattern(
  'u',
)`(?<!\p{L})(?:[Tt]ên giả|[Tt]ên ảo|[Tt]ình huống|giả định|[Gg]iả sử|[Vv]í dụ|vd|VD|[Mm]ẫu (?:đơn|phiếu|biên bản|tin|câu|giấy|bản|thư)|(?:[Đđ]ơn|[Pp]hiếu|[Bb]iên bản|[Gg]iấy|[Bb]ản cam kết|[Tt]hư|[Tt]in nhắn)(?: \p{L}+){0,3} mẫu)(?!\p{L})(?=.{0,60}(?<![\p{L}.])[ABCXY](?![\p{L}\d]|\.(?!\s*$)))(?!.*(?<![\p{L}.])[D-WĐZ](?![\p{L}\d]))(?!.*\p{Lu}\.(?!\s*$))`;
/** A full stop ends a name that is hidden, unless the text ends there. */
const letter = '[ABCXY](?![\\p{L}\\d]|\\.(?!\\s*$))';
const named = pattern(
  'gu',
)`(?<!\p{L})(?:\p{Lu}\p{L}+ (?:\p{Lu}\p{L}+ ){0,2}|(?:[Bb]ạn|[Ee]m|[Cc]háu|[Bb]é|HS|hs|[Hh]ọc sinh|[Bb]an|[Cc]hau|[Bb]e|[Hh]oc sinh) )${letter}`;
const quoted = pattern('gu')`["“][^"“”]{2,160}["”]`;

/** A sample may hold a real telephone or account number. */
const longNumber = /\d(?:[ .-]?\d){5}/;

/** What every example has, and few texts: cheap to ask. */
const letterAlone = pattern('u')`[ABCXY](?![\p{L}\d]|\.(?!\s*$))(?<![\p{L}.][ABCXY])`;

/** Whether a text has but the letters of an example where names would be. */
export function isExample(typed: string): boolean {
  const text = withLetters(typed);
  return letterAlone.test(text) && finds(example, text);
}

const anyLetter = pattern('gu')`(?<![\p{L}\d.])[abcxy](?![\p{L}\d])`;

/** In small letters, or all in capitals, as it would be with capitals for the letters alone. */
function withLetters(typed: string): string {
  const low = typed.toLowerCase();
  const isCaseless = typed === low || typed === typed.toUpperCase();
  return isCaseless && exampleWord.test(low) ? low.replace(anyLetter, (one) => one.toUpperCase()) : typed;
}

const exampleWord = /giả|gia |tình huống|tinh huong|ví dụ|vi du|mẫu|mau /;

/** The text without such names, and without what is quoted with one. */
export function withoutExamples(typed: string): string {
  if (!isExample(typed)) return typed;
  const text = withLetters(typed);
  const rest = text.replace(quoted, (quote) => (quote.match(named) === null || longNumber.test(quote) ? quote : '“…”'));
  return rest.replace(named, '…');
}
