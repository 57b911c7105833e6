/** Statements of units as clauses of a sentence: who, how many, and what they did. */

import { answerFields } from '../../../outline/schema.ts';
import { groupBy } from '../../lib/groupBy.ts';
import { isContextField } from '../../narratives/kinds/contextField.ts';
import { mostNamed, pointsAtSomebody } from '../../narratives/kinds/somebody.vi.ts';
import type { Statement } from '../../narratives/statements.ts';
import { isAlone } from '../counted.ts';
import type { ReportInput } from '../input.ts';
import { namer, upperFirst, wordsOfKind } from '../words.vi.ts';
import { eachOf } from './each.vi.ts';
import { saysNoAct, shorten, withoutMatter, wordCount } from './shorten.vi.ts';
import { beginsAsAct, doesPointBack, hasOwnSubject, saidOf } from './statementText.vi.ts';
import { isOfWays } from './verbless.vi.ts';
import { countUnits, nameUnits } from './who.vi.ts';

/** The longest sentence, in words; of one unit's own report, whose words are its own. */
const longest = 35;
const longestAlone = 60;

/** "tại 0 trường", "0 buổi": nothing that was done. */
const ofNothing = /(?:^|[ (])0 \p{L}/u;

/** "05 trường ban hành quy tắc ứng xử"; three or fewer units are named, one alone is not told of itself; cut where it is too long. */
export function clauseOf(statement: Statement, input: ReportInput): string {
  return clauseWith(statement, fitting(statement, input), input);
}

interface Told {
  readonly who: string;
  readonly said: string;
}

/** Asked several times of each statement of a report. */
const known = new WeakMap<ReportInput, WeakMap<Statement, Told>>();

function fitting(statement: Statement, input: ReportInput): Told {
  const own = known.get(input) ?? new WeakMap<Statement, Told>();
  known.set(input, own);
  const told = own.get(statement) ?? findFitting(statement, input);
  own.set(statement, told);
  return told;
}

/** By name and whole, else without what the whole report is about, else cut where no figure goes, else counted, else cut. */
function findFitting(statement: Statement, input: ReportInput): Told {
  const { units } = statement;
  const whole = toldOf(statement, input);
  if (isAlone(input) || units.length === 0) return { who: '', said: whole };
  const names = units.length > mostNamed ? '' : nameUnits(units, input);
  const count = units.length > 1 ? countUnits(units, input) : '';
  const ways = [names, count].flatMap((who) => {
    if (who === '') return [];
    const isLast = who === count || count === '';
    const cuts = cutsOf(whole, longest - wordCount(clauseWith(statement, { who, said: '' }, input)));
    return cuts.filter((said) => isLast || figuresIn(said) === figuresIn(whole)).map((said) => ({ who, said }));
  });
  const fits = ways.find((told) => wordCount(clauseWith(statement, told, input)) <= longest);
  return fits ?? ways[ways.length - 1] ?? { who: count, said: whole };
}

/** The whole, then ever less of it. */
function cutsOf(said: string, room: number): readonly string[] {
  const bare = withoutMatter(said);
  return [said, bare, shorten(bare, room)];
}

function figuresIn(text: string): number {
  return text.match(/\d[\d.,]*/g)?.length ?? 0;
}

function clauseWith(statement: Statement, { who, said }: Told, input: ReportInput): string {
  if (isAlone(input)) return said;
  const predicate = areaOnce(said, who, statement.units, input);
  const against = opposedText(statement, input);
  const each = eachOf(statement, said, input);
  if (statement.kind === 'wish') return `${who} đề nghị ${predicate}${against}`;
  if (isOfPlace(statement, predicate, input))
    return `tại ${who.replace(/, (?=trung tâm$)/, ' và ')}${each === '' ? '' : ` (${each})`}, ${predicate}${against}`;
  if (each !== '' && isCount(who)) return `tại ${who}, ${each} ${predicate}${against}`;
  return `${who}${each === '' ? '' : ` ${each}`} ${predicate}${against}`;
}

function isCount(who: string): boolean {
  return /^\d/.test(who);
}

/** What somebody else did, or what happens there: no act of the unit's. */
function isOfPlace({ under }: Statement, predicate: string, input: ReportInput): boolean {
  if (hasOwnSubject(predicate) || !beginsAsAct(predicate)) return true;
  return isContextField(under, input.outline) && !statesOf.test(predicate);
}

/** Said of the unit itself wherever it is asked. */
const statesOf = /^(?:không|chưa|có|đạt)(?!\p{L})/iu;

/** What is said, without what says again who did it. */
function toldOf(statement: Statement, input: ReportInput): string {
  const said = saidOf(statement, input);
  return isAlone(input) ? said : asWay(withoutKind(said, statement.units, input), statement, input);
}

/** "Hòm thư góp ý", where the question is how reports are taken: "thực hiện qua hòm thư góp ý". */
function asWay(said: string, { under }: Statement, { outline }: ReportInput): string {
  const field = answerFields(outline).find(({ code }) => code === under);
  return field !== undefined && /tiếp nhận/iu.test(field.label) && isOfWays(said) ? `thực hiện qua ${said}` : said;
}

/** "UBND phường ban hành …", of wards that are named in front. */
function withoutKind(said: string, units: readonly string[], input: ReportInput): string {
  const kinds = [...new Set(units.map(namer(input)).flatMap(kindsOf))].sort((a, b) => b.length - a.length);
  const kind = kinds.find((one) => said.toLowerCase().startsWith(`${one.toLowerCase()} `));
  const rest = kind === undefined ? '' : said.slice(kind.length + 1).replace(/^đã /u, '');
  return rest !== '' && beginsAsAct(rest) ? rest : said;
}

/** "Phòng GDĐT quận", "Phòng GDĐT"; of one word only what is short for a body. */
function kindsOf(name: string): string[] {
  const words = name.split(' ').slice(0, wordsOfKind(name));
  const whole = words.map((_, at) => words.slice(0, at + 1).join(' ')).filter((kind) => kind.includes(' ') || /^\p{Lu}+$/u.test(kind));
  const area = /^\p{Lu}+$/u.test(words[0] ?? '') ? words.slice(1) : [];
  return [...whole, ...area.flatMap((kind) => [kind, `toàn ${kind}`, `địa bàn ${kind}`])];
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

/** Clauses of statements; what the very same units did is one clause, and they are named once where their clauses stand together. */
export function clausesOf(statements: readonly Statement[], input: ReportInput): string[] {
  let before = '';
  return clauseGroups(statements, input).flatMap(([first, ...rest]) => {
    if (!first) return [];
    const clause = inOne([clauseOf(first, input), ...rest.map((one) => withEach(one, input))]);
    const units = first.units.join(' ');
    const place = units === before ? `tại ${fitting(first, input).who}, ` : '';
    before = units;
    return [place !== '' && clause.startsWith(place) ? `tại đây, ${clause.slice(place.length)}` : clause];
  });
}

function withEach(statement: Statement, input: ReportInput): string {
  const said = toldOf(statement, input);
  return [eachOf(statement, said, input), said].filter(Boolean).join(' ');
}

/** What the same units did: in one breath where it is short enough. */
const inOne = (parts: readonly string[]) => parts.join(wordCount(parts.join(' ')) > longest ? '; ' : ', ');

/** More units than can be named, or names that make the sentence too long. */
export function tellsNumber(statement: Statement, input: ReportInput): boolean {
  const { units } = statement;
  return units.length > mostNamed || (units.length > 1 && isCount(fitting(statement, input).who));
}

/** The statements of the first so many clauses. */
export function ofClauses(statements: readonly Statement[], most: number, input: ReportInput): Statement[] {
  return clauseGroups(statements, input).slice(0, most).flat();
}

function clauseGroups(statements: readonly Statement[], input: ReportInput): (readonly Statement[])[] {
  const groups = groupBy(statements, (one) => (isAlone(input) || isApart(one, input) ? `\0${one.template}` : one.units.join(' ')));
  return [...groups.values()];
}

/** It cannot share its subject with another statement. */
function isApart(statement: Statement, input: ReportInput): boolean {
  return statement.opposedBy.length > 0 || isOfPlace(statement, toldOf(statement, input), input);
}

/** Clauses as one sentence. */
export function joinClauses(clauses: readonly string[]): string {
  return clauses.length === 0 ? '' : `${upperFirst(clauses.join('; '))}.`;
}

/** Whether it can be printed at all; one unit's sentence that points back may follow what it points at. */
export function isSayable(statement: Statement, input: ReportInput, fewestWords = 3): boolean {
  if (!isAlone(input) && pointsAtSomebody(statement)) return false;
  const [said, most] = [saidOf(statement, input), isAlone(input) ? longestAlone : longest];
  const words = wordCount(isAlone(input) ? said : clauseOf(statement, input));
  const isOpen = !isAlone(input) && doesPointBack(said);
  return wordCount(said) >= fewestWords && words <= most && !isOpen && !ofNothing.test(said) && (isAlone(input) || !saysNoAct(said));
}
