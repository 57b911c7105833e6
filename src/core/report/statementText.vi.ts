/** Statements of units as clauses of a sentence: who, how many, and what they did. */

import { formatInText } from '../cells/numberText.ts';
import { eachMatch } from '../lib/eachMatch.ts';
import type { Statement } from '../narratives/statements.ts';
import { isAlone, typeOf } from './counted.ts';
import type { ReportInput } from './input.ts';
import { lowerFirst, namer, upperFirst } from './words.vi.ts';

/** Units named instead of counted. */
export const mostNamed = 3;
/** Words of a clause; what follows one of the openings below is left out of a longer one. */
const mostWords = 20;
/** The longest sentence, in words. */
const longest = 35;

const openings = /,? (?:trong đó|với chủ đề|với nội dung|nhằm|góp phần|để|qua đó|theo đúng|trên địa bàn|cho học sinh|của các trường|về) /g;
const subjects =
  /^(?:đã |nhà trường |trường |đơn vị |phòng |ban giám hiệu |đoàn trường |liên đội |trung tâm |chúng tôi |tiếp tục |luôn |thường xuyên |kính |đề nghị )+/i;

/** Words that begin with somebody or something else than the unit. */
const ownSubject =
  /^(?:tổ |giáo viên|học sinh|cán bộ|các |công tác|nội dung|việc |đội |câu lạc bộ|lãnh đạo|cha mẹ|phụ huynh|100%|mọi |mỗi |nhiều |số |hằng |một số|phản ánh|nhận thức|chất lượng|ý thức)/i;

/** "05 trường", "07 trường, trung tâm", "12 phòng GDĐT", "09 đơn vị". */
export function countUnits(codes: readonly string[], input: ReportInput): string {
  return `${formatInText(codes.length)} ${nounOf(codes, input)}`;
}

/** What the units are called together. */
export function nounOf(codes: readonly string[], { units, outline }: ReportInput): string {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const types = codes.map((code) => typeOf(byCode.get(code), outline));
  const nouns = [...new Set(types.map((type) => type?.noun ?? type?.many ?? 'đơn vị'))];
  if (nouns.length === 1) return nouns[0] ?? 'đơn vị';
  const schools = types.every((type) => type?.establishments === 'itself' || type?.establishments === 'if-listed');
  return schools && nouns.length < 3 ? [...nouns].sort().reverse().join(', ') : 'đơn vị';
}

/** "Phòng GDĐT quận Hải An, huyện Tiên Lãng": words that all names begin with are said once. */
export function nameUnits(codes: readonly string[], input: ReportInput): string {
  const names = codes.map(namer(input));
  const words = names.map((name) => name.split(' '));
  let shared = 0;
  while (words.every((one) => one.length > shared + 1 && one[shared] === words[0]?.[shared])) shared++;
  return names.map((name, index) => (index === 0 ? name : (words[index] ?? []).slice(shared).join(' '))).join(', ');
}

/** The statement without its subject and end, begun in lower case, cut where it is long. */
export function predicateOf({ text }: Statement): string {
  const bare = text
    .trim()
    .replace(/[.;,:\s]+$/, '')
    .replace(subjects, '');
  const short = shorten(bare);
  return lowerFirst(short);
}

function shorten(text: string): string {
  if (wordsIn(text) <= mostWords) return text;
  for (const match of eachMatch(text, openings)) {
    const head = text.slice(0, match.index);
    if (wordsIn(head) >= 6) return head;
  }
  return text;
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** "05 trường ban hành quy tắc ứng xử"; three or fewer units are named, one alone is not told of itself. */
export function clauseOf(statement: Statement, input: ReportInput, named = true): string {
  const predicate = predicateOf(statement);
  if (isAlone(input)) return predicate;
  const { units } = statement;
  const who = named && units.length <= mostNamed ? nameUnits(units, input) : countUnits(units, input);
  const own = ownSubject.test(predicate);
  const against = statement.opposite === '' ? '' : `, trong khi có đơn vị nêu ngược lại: ${lowerFirst(statement.opposite)}`;
  return own ? `Tại ${lowerFirst(who)}, ${predicate}${against}` : `${who} ${predicate}${against}`;
}

/** Clauses as sentences of at most 35 words between their ends. */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`;
}

/** Whether it can be printed as a clause at all. */
export function isSayable(statement: Statement): boolean {
  const words = wordsIn(predicateOf(statement));
  return words >= 3 && words <= longest;
}
