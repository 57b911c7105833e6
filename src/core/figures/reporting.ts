/** Who reported: nested counts of units, and who did so in time (docs/semantics.md §5, §4). */
import type { Outline } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';
import { seenComplete } from '../log/seenComplete.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { isExpected } from '../returns/activeUnits.ts';
import { isComplete } from '../returns/completion.ts';
import { answerOf, hasEntered, type Return, type Returns } from '../returns/returns.ts';
import type { Tracked } from '../returns/tracking.ts';
import type { Stranger } from '../returns/unitFinder.ts';
import { unitCodeKey } from '../returns/units.ts';
import type { Settings } from '../settings/settings.ts';
import type { Inclusion } from './inclusion.ts';
import type { Reporting } from './results.ts';

/** Counts the units that must report. */
export function countReporting(
  returns: Returns,
  inclusion: Inclusion,
  tracked: ReadonlyMap<string, Tracked>,
  outline: Outline,
  settings: Settings,
): Reporting {
  const expected = returns.returns.filter((entry) => isExpected(entry.unit, settings));
  const withEntries = expected.filter(hasEntered);
  const entered = new Set(withEntries);
  const submitted = withEntries.filter((entry) => isComplete(entry, outline));
  const valid = submitted.filter(inclusion.isFree);
  const seen = seenComplete(returns.binding.log, outline);
  const deadline = (entry: Return) => deadlineOf(entry, tracked, settings);
  const today = settings.now.slice(0, 10);
  const inTime = (entry: Return) =>
    (seen.get(unitCodeKey(entry.unit.code)) ?? today) <= deadline(entry);
  const documentDay = (entry: Return) => answerOf(entry, outline.signing.documentDate)?.day ?? '';
  const byDocument = (entry: Return) => {
    const day = documentDay(entry);
    return !inTime(entry) && day !== '' && day <= deadline(entry);
  };
  return {
    expected: codes(expected),
    withData: codes(withEntries),
    submitted: codes(submitted),
    valid: codes(valid),
    accepted: codes(valid.filter(inclusion.isAccepted)),
    returned: codes(expected.filter(inclusion.isReturned)),
    onTime: codes(submitted.filter(inTime)),
    onTimeByDocument: codes(submitted.filter(byDocument)),
    late: codes(
      submitted.filter((entry) => !inTime(entry) && documentDay(entry) > deadline(entry)),
    ),
    missing: codes(expected.filter((entry) => !entered.has(entry))),
    outsideRegistry: outside(returns.strangers),
  };
}

/** How many units each nested count holds. */
export type ReportingCounts = Readonly<Record<(typeof nested)[number], number>>;

const nested = [
  ...(['expected', 'withData', 'submitted', 'valid', 'accepted'] as const),
  ...(['onTime', 'onTimeByDocument'] as const),
] as const;

export function reportingCounts(reporting: Reporting): ReportingCounts {
  const counts = nested.map((name) => [name, reporting[name].length] as const);
  return Object.fromEntries(counts) as ReportingCounts;
}

/** The later of the extension, the new deadline and, without either, everybody's. */
export function deadlineOf(
  { unit }: Return,
  tracked: ReadonlyMap<string, Tracked>,
  { deadline }: Settings,
): Day {
  const own = [unit.extendedTo, tracked.get(unitCodeKey(unit.code))?.newDeadline];
  return own.reduce<Day>((latest, day) => (day && day > latest ? day : latest), deadline);
}

function codes(entries: readonly Return[]): string[] {
  return entries.map((entry) => entry.unit.code);
}

/** Codes or, without one, names of rows that no unit of the registry owns; each once. */
function outside(strangers: readonly Stranger[]): string[] {
  const named = strangers
    .filter((one) => one.reason !== 'free-text')
    .map(({ code, name }) => code || name)
    .filter((words) => words !== '' && !isPersonal(words));
  return [...new Set(named)];
}

function isPersonal(words: string): boolean {
  return personalDataIn({ cell: { value: words, shown: words, format: '@' } });
}
