/** Statements of units as clauses of a sentence: who, how many, and what they did. */

import { groupBy } from '../../lib/groupBy.ts';
import { hasNoAccents } from '../../narratives/gist/accents.ts';
import { mostNamed, pointsAtSomebody } from '../../narratives/kinds/somebody.vi.ts';
import { asksOnly } from '../../narratives/kinds/whoIsAsked.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { beginsWithVerb } from '../../narratives/verbs.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { lowerFirst, upperFirst } from '../words.vi.ts';
import { eachOf } from './each.vi.ts';
import { shorten, wordCount } from './shorten.vi.ts';
import { beginsRarely, withVerb } from './verbless.vi.ts';
import { countUnits, nameUnits } from './who.vi.ts';

/** The longest sentence, in words; of one unit's own report, whose words are its own. */
const longest = 35;
const longestAlone = 60;
/** With the names of its units: more are counted. */
const longestNamed = 40;

/** What only announces: "…, đạt được một số kết quả như sau"; "Kết quả cụ thể như sau: …". */
const announced =
  /, (?:(?:đã )?đạt|với|gồm|bao gồm|cụ thể|kết quả)[^,;.]{0,60} (?:như sau|sau đây|sau)$|^(?:kết quả|cụ thể|nội dung)(?: (?:cụ thể|đạt được|thực hiện|triển khai))*(?: (?:là|như sau|sau đây))?: ?/iu;
const subjects =
  /^(?:đã |nhà trường |trường (?!học|hợp|lớp)|đơn vị |phòng (?!chống|ngừa|học|máy|tư vấn|tin|gd)|ban giám hiệu |đoàn trường |liên đội |trung tâm |chúng tôi |tiếp tục |luôn |thường xuyên |kính |đề nghị |đề xuất (?!với |của |được )|kiến nghị (?!với |của |được ))+/i;

/** "Cuối mỗi học kỳ, nhà trường sơ kết …": the unit is named before it. */
const timeFirst =
  /^((?:cuối|đầu|giữa|sau|trước|trong|vào|nhân|từ|ngay|định kỳ|hằng (?:năm|tháng|tuần|quý)|mỗi (?:năm|tháng|tuần|quý|học kỳ))[^,;]{0,40}), (?:nhà trường|đơn vị|trường|trung tâm|phòng) (?:đã )?(?=\p{Ll})/iu;

/** "Cơ chế này …", "điều đó …": of a sentence that is not told with it. */
const pointsBack = /^(?:(?:các |những )?\p{L}+(?: \p{L}+)? (?:này|đó|nói trên|trên đây)|qua đó|từ đó|do đó|vì vậy|theo đó) /iu;

/** "tại 0 trường", "0 buổi": nothing that was done. */
const ofNothing = /(?:^|[ (])0 \p{L}/u;

/** Words that begin with somebody or something else than the unit. */
const ownSubject =
  /^(?:\d[\d.]*(?:\/\d+)? (?:trường|lớp|học sinh|giáo viên|đơn vị|cơ sở|phòng học|phòng máy) |mạng |nội quy |tổ (?!chức)|phòng gd|giáo viên|học sinh|cán bộ|các |công tác|nội dung|việc |đội |câu lạc bộ|lãnh đạo|cha mẹ|phụ huynh|100%|mọi |mỗi |nhiều |số |hằng (?!năm|tháng|tuần|quý)|một số|phản ánh|nhận thức|chất lượng|ý thức|\d[\d.,]*%|website|camera|phần mềm|hội thi|cuộc thi|tỷ lệ|máy tính|hệ thống|phòng máy|tường lửa|cổng |trang (?!bị|trí))/i;

/** The statement without its subject and end, begun in lower case, cut where it is long. */
export function predicateOf({ text }: Statement): string {
  return lowerFirst(shorten(bareOf(text))).replace(/; /g, ', ');
}

/** The statement without what announces it and who says it. */
export function bareOf(text: string): string {
  const whole = wholeOf(text).replace(joining, '');
  const rest = whole.replace(subjects, '');
  return withVerb((stump.test(rest) ? whole : rest).replace(timeFirst, '$1 '));
}

/** Left of a subject that was more than the unit: "(Nhà trường) và công an xã ký …", "(Liên đội) trưởng …". */
const stump = /^(?:và|cùng(?! (?:với|công|phụ|đoàn|các))|hoặc|trưởng|phó|viên|của|là|do|,)(?!\p{L})/iu;

/** The predicate; of one unit alone its own words, whole. */
export function saidOf(statement: Statement, input: ReportInput): string {
  return isAlone(input) ? lowerFirst(withVerb(wholeOf(statement.text))) : predicateOf(statement);
}

function wholeOf(text: string): string {
  return withoutLead(text.trim().replace(/[.;,:\s]+$/, ''));
}

/** The text without what only announces what follows. */
function withoutLead(text: string): string {
  return text.replace(asksOnly, '').replace(announced, '');
}

/** Joins it to a sentence that is not told before it. */
const joining =
  /^(?:ngoài ra|bên cạnh đó|cùng với đó|song song với đó|đồng thời|hơn nữa|mặt khác|thêm vào đó|mặc dù vậy|dù vậy|tuy vậy|tuy nhiên|song|trong đó|đặc biệt|cụ thể)(?: là)?(?:,|:)? +(?=\p{L})/iu;

/** "05 trường ban hành quy tắc ứng xử"; three or fewer units are named, one alone is not told of itself. */
export function clauseOf(statement: Statement, input: ReportInput): string {
  const said = saidOf(statement, input);
  if (isAlone(input)) return said;
  const isCounted = tellsNumber(statement, input);
  const who = isCounted ? countUnits(statement.units, input) : nameUnits(statement.units, input);
  const predicate = areaOnce(said, who, statement.units, input);
  const against = opposedText(statement, input);
  const each = eachOf(statement, said, input);
  if (statement.kind === 'wish') return `${who} đề nghị ${predicate}${against}`;
  return hasOwnSubject(predicate) || !beginsAsAct(predicate)
    ? `tại ${who.replace(/, (?=trung tâm$)/, ' và ')}${each === '' ? '' : ` (${each})`}, ${predicate}${against}`
    : `${who}${each === '' ? '' : `${isCounted ? ',' : ''} ${each}`} ${predicate}${against}`;
}

/** " (02 trường nêu ngược lại)": a minority that says the opposite; its words are in the note. */
function opposedText({ opposedBy }: Statement, input: ReportInput): string {
  return opposedBy.length === 0 ? '' : ` (${countUnits(opposedBy, input)} nêu ngược lại)`;
}

/** What follows the beginning of a longer name: "xã Hòa" of "xã Hòa Bình". */
const nameGoesOn = /^(?:[\p{L}\d]| [\p{Lu}\d])/u;

/** "Phòng GDĐT huyện A tham mưu UBND huyện": the area that names the unit is not named again; one without its kind stays. */
function areaOnce(said: string, who: string, units: readonly string[], input: ReportInput): string {
  const { area = '' } = units.length === 1 ? (input.units.find(({ code }) => code === units[0]) ?? {}) : {};
  if (!/^\p{Ll}/u.test(area) || !who.endsWith(` ${area}`)) return said;
  const kind = area.replace(/ \p{Lu}.*$/u, '');
  // "Công an thành phố" is the province's: another city keeps its name.
  if (kind === 'thành phố') return said;
  return said.split(` ${area}`).reduce((before, after) => `${before} ${nameGoesOn.test(after) ? area : kind}${after}`);
}

/** It begins with somebody else than the unit. */
export function hasOwnSubject(predicate: string): boolean {
  return ownSubject.test(predicate);
}

/** How something is done may stand before the verb. */
const manner = /^(?:(?:thường xuyên|kịp thời|chủ động|tích cực|tiếp tục|bước đầu|luôn|trực tiếp|đã|cùng|thông qua|qua|theo|trang bị) ?)+/iu;

/** It reads on from who did it; without accents nobody can say. */
function beginsAsAct(predicate: string): boolean {
  return manner.test(predicate) || beginsWithVerb(predicate) || beginsRarely(predicate) || hasNoAccents(predicate);
}

/** Clauses of statements; what the very same units did is one clause. */
export function clausesOf(statements: readonly Statement[], input: ReportInput): string[] {
  return clauseGroups(statements, input).flatMap(([first, ...rest]) =>
    first ? [inOne([clauseOf(first, input), ...rest.map((one) => withEach(one, input))])] : [],
  );
}

function withEach(statement: Statement, input: ReportInput): string {
  const said = predicateOf(statement);
  return [eachOf(statement, said, input), said].filter(Boolean).join(' ');
}

/** What the same units did: in one breath where it is short enough. */
const inOne = (parts: readonly string[]) => parts.join(wordCount(parts.join(' ')) > longest ? '; ' : ', ');

/** More units than can be named, or names that make the sentence too long. */
export function tellsNumber(statement: Statement, input: ReportInput): boolean {
  const { units } = statement;
  if (units.length > mostNamed) return true;
  return units.length > 1 && wordCount(nameUnits(units, input)) + wordCount(saidOf(statement, input)) > longestNamed;
}

/** The statements of the first so many clauses. */
export function ofClauses(statements: readonly Statement[], most: number, input: ReportInput): Statement[] {
  return clauseGroups(statements, input).slice(0, most).flat();
}

function clauseGroups(statements: readonly Statement[], input: ReportInput): (readonly Statement[])[] {
  const groups = groupBy(statements, (one) => (isAlone(input) || isApart(one) ? `\0${one.template}` : one.units.join(' ')));
  return [...groups.values()];
}

/** It cannot share its subject with another statement. */
function isApart(statement: Statement): boolean {
  const predicate = predicateOf(statement);
  return statement.opposedBy.length > 0 || hasOwnSubject(predicate) || !beginsAsAct(predicate);
}

/** Clauses as one sentence. */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`;
}

/** Whether it can be printed at all; one unit's sentence that points back may follow what it points at. */
export function isSayable(statement: Statement, input: ReportInput): boolean {
  if (!isAlone(input) && pointsAtSomebody(statement)) return false;
  const [said, most] = [saidOf(statement, input), isAlone(input) ? longestAlone : longest];
  const words = wordCount(said);
  const isOpen = !isAlone(input) && doesPointBack(said);
  return words >= 3 && words <= most && !isOpen && !ofNothing.test(said);
}

/** It begins with what another sentence has told. */
export function doesPointBack(text: string): boolean {
  return pointsBack.test(text);
}
