/** What units find hard, by how many of them meet it. */
import { formatInText } from '../cells/numberText.ts';
import { groupBy } from '../lib/groupBy.ts';
import { areAllHard, clausesOfHard } from '../narratives/kinds/hardApart.vi.ts';
import { isNotHard } from '../narratives/kinds/notHard.vi.ts';
import { matterOf } from '../narratives/placing.ts';
import type { Statement } from '../narratives/statements.ts';
import { type DocumentBlock, list, sentences } from './blocks.ts';
import { isAlone, isSmall } from './counted.ts';
import type { ReportInput } from './input.ts';
import { aloneText } from './told/alone.vi.ts';
import { isSayable } from './told/clauses.vi.ts';
import { predicateOf } from './told/statementText.vi.ts';
import { sumUp } from './told/sumUp.vi.ts';
import { statementsUnder } from './told/told.vi.ts';
import { countUnits } from './told/who.vi.ts';
import { lowerFirst, upperFirst } from './words.vi.ts';

const mostDifficulties = 5;
/** Of so few units each is told what it finds hard. */
const mostOfFew = 10;
/** Words of one unit's own. */
const mostAlone = 250;
/** A difficulty that fewer units name is told only when nobody names more. */
const oftenNamed = 2;

/** Up to five difficulties, six on a tie, the most frequent first. */
export function writeDifficulties(id: string, input: ReportInput): DocumentBlock[] {
  const all = allDifficulties(input);
  if (all.length === 0) return [];
  if (isAlone(input)) return sentences(`${id}.p1`, aloneText(all, mostAlone, input));
  const named = difficultiesTold(input);
  const writers = new Set(all.flatMap(({ units }) => units)).size;
  const [only, ...others] = named;
  if (only === undefined) return sentences(`${id}.p1`, `Có ${formatInText(writers)} đơn vị nêu khó khăn.`);
  if (others.length === 0) {
    const lead = only.units.length === writers ? countUnits(only.units, input) : `${formatInText(writers)} đơn vị`;
    const who = only.units.length === writers ? '' : `, trong đó ${countUnits(only.units, input)}`;
    return sentences(`${id}.p1`, `Có ${lead} nêu khó khăn${who === '' ? '' : `${who} nêu`}: ${lowerFirst(only.text)}.`);
  }
  return [
    ...sentences(`${id}.p1`, `Có ${formatInText(writers)} đơn vị nêu khó khăn, tập trung ở:`).map(
      (block) => ({ ...block, keepNext: true }) as DocumentBlock,
    ),
    list(
      named.map(
        ({ text, units, foremost }, index) =>
          `${upperFirst(text)} (${countUnits(units, input)}${foremost})${index === named.length - 1 ? '.' : ';'}`,
      ),
      `${id}.muc`,
    ),
  ];
}

function allDifficulties(input: ReportInput): readonly Statement[] {
  const field = input.outline.closing.difficulties;
  return field === null ? [] : statementsUnder(field, input, ['difficulty', 'result', 'criticism']);
}

/** Units with a clause of their own about it: "Thiếu kinh phí, thiếu giáo viên"; what they wrote, whatever is told of it. */
function unitsBeside({ sources, units, matter: own }: Statement, matter: string, isSure: boolean, input: ReportInput): readonly string[] {
  if (own === matter) return [];
  const some = sources.filter(({ text }) => {
    const clauses = clausesOfHard(text);
    return clausesBeside(text, matter, input).length > 0 && (isSure || areAllHard(clauses));
  });
  return units.filter((unit) => some.some((one) => one.unit === unit));
}

function clausesBeside(text: string, matter: string, { outline }: ReportInput): readonly string[] {
  const clauses = clausesOfHard(text);
  if (clauses.length < 2) return [];
  return clauses.filter(
    (clause) => !isNotHard(clause.replace(': ', ' ')) && matterOf(clause, outline.closing.difficultyMatters)?.code === matter,
  );
}

/** What is told of it has the clause. */
function saysBeside({ text }: Statement, matter: string, input: ReportInput): boolean {
  return clausesBeside(text, matter, input).length > 0;
}

/** Without the clauses that are of another matter. */
function ownClauses(one: Statement, { outline }: ReportInput): string {
  const said = predicateOf(one);
  const clauses = said.split(/[,;] /);
  if (!areAllHard(clauses)) return said;
  const own = clauses.filter((clause) => [undefined, one.matter].includes(matterOf(clause, outline.closing.difficultyMatters)?.code));
  return own.length === 0 ? said : own.join(', ');
}

/** Those of one matter as one, in a report of several units. */
export function difficultiesTold(input: ReportInput) {
  const all = allDifficulties(input);
  const matters = new Map(input.outline.closing.difficultyMatters.map((one) => [one.code, one.predicate]));
  const grouped = groupBy(all, (one) => (one.matter === '' ? one.text : one.matter));
  const told = [...grouped].flatMap(([matter, some]) => {
    const units = [...new Set(some.flatMap((one) => one.units))];
    const summed = sumUp(some, matters.get(matter), input, (one) => (some.length === 1 ? predicateOf(one) : ownClauses(one, input)));
    if (summed === null || units.length === 0) return [];
    // Who names it beside another matter meets it too.
    const label = matters.get(matter);
    const beside = all.flatMap((one) => unitsBeside(one, matter, summed.text === label, input));
    const both = [...new Set([...units, ...beside])];
    if (summed.text === label || label === undefined || both.length === units.length)
      return [{ ...summed, units: summed.text === label ? both : units }];
    return [{ text: label, foremost: `, trong đó ${countUnits(units, input)}: ${lowerFirst(summed.text)}`, units: both }];
  });
  // Told in words of its own it is told whole; by its label, or by what others say too, it loses what it names beside.
  const whole = new Set(told.map(({ text }) => text.toLowerCase()));
  const beside = input.outline.closing.difficultyMatters.flatMap(({ code, predicate }) => {
    const some = grouped.has(code) ? [] : all.filter((one) => unitsBeside(one, code, false, input).length > 0);
    const cut = some.filter((one) => !whole.has(predicateOf(one).toLowerCase()) || !saysBeside(one, code, input));
    const units = [...new Set(cut.flatMap((one) => unitsBeside(one, code, false, input)))];
    const [only, ...others] = cut;
    const clauses = only && others.length === 0 && isSayable(only, input) ? clausesBeside(only.text, code, input) : [];
    return units.length === 0 ? [] : [{ text: clauses[0] ?? predicate, foremost: '', units }];
  });
  const named = [...told, ...beside].sort((a, b) => b.units.length - a.units.length);
  const often = named.filter(({ units }) => units.length >= oftenNamed);
  const chosen = often.length > 0 && !isSmall(input) ? often : named;
  if (isSmall(input)) return chosen.slice(0, mostOfFew);
  const fifth = chosen[mostDifficulties - 1]?.units.length;
  const isTie = chosen[mostDifficulties]?.units.length === fifth;
  return chosen.slice(0, mostDifficulties + (isTie ? 1 : 0));
}
