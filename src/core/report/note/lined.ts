/** Sentences that the report does not tell, by the reason that the note has a line for; the most frequent first. */
import type { Statement } from '../../narratives/statements.ts';
import { untoldWishes } from '../directions.vi.ts';
import type { ReportInput } from '../input.ts';
import { exceedsCells } from '../told/ofTotals.vi.ts';
import { predicateOf } from '../told/statementText.vi.ts';
import { statementsUnder } from '../told/told.vi.ts';
import { saysAct } from '../told/verbless.vi.ts';

export function linedStatements(input: ReportInput) {
  const { groups, closing } = input.outline;
  const wishes = byUnits(untoldWishes(input));
  const isGroup = (under: string) => groups.some(({ text }) => text === under);
  return {
    /** More than the cells of the same units. */
    beyondCells: groups.flatMap((group) =>
      statementsUnder(group.text, input).filter((one) => exceedsCells(group, one, input)),
    ),
    /** Scraps that say nothing of what was done. */
    verbless: groups.flatMap(({ text }) =>
      statementsUnder(text, input).filter((one) => !saysAct(predicateOf(one))),
    ),
    /** Judgements that are neither clearly good nor clearly bad. */
    unplaced: ofKind('unjudged', input).filter(({ under }) => !isGroup(under)),
    /** Meant, and something of it done, nobody knows what. */
    unclear: ofKind('unjudged', input).filter(({ under }) => isGroup(under)),
    /** What under difficulties names none. */
    noDifficulty: ofKind('ease', input).filter(({ under }) => under === closing.difficulties),
    /** The Department's own offices are not counted, and what they find hard is not lost. */
    ofOffices: input.statements.statements.filter(
      (one) => one.voice === 'department' && ofClosing.has(one.kind),
    ),
    /** Plans that do not begin with an act of the unit's own. */
    otherPlans: wishes.filter(({ under }) => under === closing.intentions),
    /** Wishes that the report sends to nobody. */
    otherWishes: wishes.filter(({ under }) => under !== closing.intentions),
  };
}

const ofClosing: ReadonlySet<Statement['kind']> = new Set(['difficulty', 'wish', 'criticism']);

function ofKind(kind: Statement['kind'], { statements }: ReportInput): readonly Statement[] {
  return byUnits(
    statements.statements.filter(
      (one) => one.kind === kind && one.voice === 'units' && one.units.length > 0,
    ),
  );
}

function byUnits(some: readonly Statement[]): readonly Statement[] {
  return [...some].sort((a, b) => b.units.length - a.units.length);
}
