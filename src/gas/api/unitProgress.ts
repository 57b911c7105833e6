/** Required answers: how many are asked of a unit, how many are there, which are missing. */
import type { Progress } from '../../api/api.ts';
import type { CheckContext } from '../../core/checks/rule.ts';
import { nameOf } from '../../core/checks/words.vi.ts';
import { listRows } from '../../core/matching/establishments.ts';
import type { Answer } from '../../core/returns/answers.ts';
import { answerOf, type Return } from '../../core/returns/returns.ts';
import { isAsked } from '../../core/returns/units.ts';
import { timesOf } from './typed.vi.ts';

/** An answer that is asked, and whether it, or what may represent it, is there. */
interface Asked {
  readonly label: string;
  /** Name of its establishment; '' of the answers tab. */
  readonly row: string;
  readonly answer: Answer;
  readonly there: boolean;
}

export function unitProgress(entry: Return, context: CheckContext): Progress {
  const asked = askedAnswers(entry, context);
  const missing = asked.filter((one) => !one.there);
  return {
    asked: asked.length,
    answered: asked.length - missing.length,
    missing: missing.map(({ label, answer }) => ({ label, place: answer.place })),
  };
}

export function missingAnswers(entry: Return, context: CheckContext): Asked[] {
  return askedAnswers(entry, context).filter((one) => !one.there);
}

function askedAnswers(entry: Return, context: CheckContext): Asked[] {
  return [...texts(entry), ...targets(entry, context), ...times(entry, context)];
}

function texts({ unit, answers }: Return): Asked[] {
  return [...answers.values()]
    .filter(({ field }) => field.required === true && !field.yearly && isAsked(unit, field.topic))
    .map((answer) => ({ label: nameOf(answer), row: '', answer, there: !answer.blank }));
}

function targets(entry: Return, context: CheckContext): Asked[] {
  return context.outline.indicators.flatMap((indicator) =>
    context.outline.years.flatMap((year) => {
      const match = context.match(entry, indicator, year);
      const answer = answerOf(entry, indicator.control, year);
      if (!match.asked || !answer) return [];
      return [{ label: nameOf(answer), row: '', answer, there: !match.unanswered }];
    }),
  );
}

/** Each listed establishment's yearly times. */
function times(entry: Return, context: CheckContext): Asked[] {
  return context.outline.indicators.flatMap((indicator) =>
    listRows(entry, indicator.reference).flatMap((row) =>
      context.outline.years.flatMap((year) => {
        const answer = row.times[year];
        if (!answer?.field.required || !context.match(entry, indicator, year).asked) return [];
        const label = timesOf(nameOf(answer), row.name);
        return [{ label, row: row.name, answer, there: !answer.blank }];
      }),
    ),
  );
}
