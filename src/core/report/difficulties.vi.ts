/** What units find hard, by how many of them meet it. */
import { formatInText } from '../cells/numberText.ts';
import { groupBy } from '../lib/groupBy.ts';
import { isNotHard } from '../narratives/kinds/notHard.vi.ts';
import { tidingsOf } from '../narratives/kinds/tidings.ts';
import { matterOf } from '../narratives/placing.ts';
import type { Statement } from '../narratives/statements.ts';
import { blame } from '../narratives/verbs.vi.ts';
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

/** "Thiếu kinh phí, thiếu giáo viên": a clause of its own is about it. */
function namesBeside(one: Statement, matter: string, input: ReportInput): boolean {
  return clausesBeside(one, matter, input).length > 0;
}

function clausesBeside({ text, matter: own }: Statement, matter: string, { outline }: ReportInput): readonly string[] {
  const clauses = text.split(/[,;] /);
  if (own === matter || clauses.length < 2) return [];
  return clauses.filter((clause) => !isNotHard(clause) && matterOf(clause, outline.closing.difficultyMatters)?.code === matter);
}

/** Each says a lack of its own: "kinh phí ít, máy tính cũ"; "kinh phí tuyên truyền, mua phần mềm còn hạn hẹp" is one. */
function areAllHard(clauses: readonly string[]): boolean {
  return clauses.every((clause) => blame.test(clause.toLowerCase()) || tidingsOf(clause) === 'bad');
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
    const besides = all.filter((one) => namesBeside(one, matter, input));
    const sure = besides.filter(({ text }) => summed.text === label || areAllHard(text.split(/[,;] /)));
    const both = [...new Set([...units, ...sure.flatMap((one) => one.units)])];
    if (summed.text === label || label === undefined || both.length === units.length)
      return [{ ...summed, units: summed.text === label ? both : units }];
    return [{ text: label, foremost: `, trong đó ${countUnits(units, input)}: ${lowerFirst(summed.text)}`, units: both }];
  });
  // Told in words of its own it is told whole; by its label it loses what it names beside.
  const labelled = all.filter(({ matter }) => told.some(({ text }) => text === matters.get(matter)));
  const beside = input.outline.closing.difficultyMatters.flatMap(({ code, predicate }) => {
    const some = grouped.has(code) ? [] : labelled.filter((one) => namesBeside(one, code, input) && areAllHard(one.text.split(/[,;] /)));
    const units = [...new Set(some.flatMap((one) => one.units))];
    const sayable = some.length === 1 ? some.filter((one) => isSayable(one, input)) : [];
    const [clause] = sayable.flatMap((one) => clausesBeside(one, code, input));
    return units.length === 0 ? [] : [{ text: clause ?? predicate, foremost: '', units }];
  });
  const named = [...told, ...beside].sort((a, b) => b.units.length - a.units.length);
  const often = named.filter(({ units }) => units.length >= oftenNamed);
  const chosen = often.length > 0 && !isSmall(input) ? often : named;
  const fifth = chosen[mostDifficulties - 1]?.units.length;
  const isTie = chosen[mostDifficulties]?.units.length === fifth;
  return chosen.slice(0, mostDifficulties + (isTie ? 1 : 0));
}
