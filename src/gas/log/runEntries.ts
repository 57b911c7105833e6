/** What a run leaves in the log: units seen complete for the first time, finals that the log or the copies alone tell of, then itself with its hashes. */
import type { ReportLink } from '../../api/api.ts';
import type { Consolidation } from '../../core/consolidate.ts';
import { loggedAsMade, loggedVersions } from '../../core/log/loggedRuns.ts';
import { seenComplete } from '../../core/log/seenComplete.ts';
import type { Manifest } from '../../core/manifest/manifest.ts';
import { isComplete } from '../../core/returns/completion.ts';
import { hashText } from '../../core/returns/hash.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Outline } from '../../outline/schema.ts';
import type { LogEntry } from '../sheets/log.ts';

/** `hash` is of the cells that were read, `kept` the final versions whose copies are there. */
export function runEntries(
  outline: Outline,
  { state, version, typing = [] }: Settings,
  { campaign: { returns } }: Consolidation,
  made: {
    readonly hash: string;
    readonly manifest: Manifest;
    readonly report: ReportLink;
    readonly kept: ReadonlySet<number>;
  },
): LogEntry[] {
  const seen = seenComplete(returns.binding.log, outline);
  const firstSeen = returns.returns
    .filter((entry) => isComplete(entry, outline) && !seen.has(unitCodeKey(entry.unit.code)))
    .map((entry): LogEntry => ({ event: 'seenComplete', subject: entry.unit.code }));
  const logged = loggedVersions(returns.binding.log, outline);
  const unlogged = [...made.kept]
    .filter((one) => one !== version && !logged.has(one))
    .map((one): LogEntry => ({ event: 'foundUnlogged', subject: `v${one}` }));
  // The log's own number comes again when a final died after its line.
  const unkept = [...loggedAsMade(returns.binding.log, outline)]
    .filter((one) => !made.kept.has(one))
    .map((one): LogEntry => ({ event: 'foundUnkept', subject: `v${one}` }));
  const typed: LogEntry[] =
    typing.length === 0
      ? []
      : [{ event: 'typing', subject: typing.join(', '), detail: String(typing.length) }];
  const run: LogEntry = {
    event: state === 'TAM' ? 'draft' : 'final',
    subject: state === 'TAM' ? '' : `v${version}`,
    detail: made.report.kind === 'document' ? made.report.url : made.report.name,
    hashBefore: made.hash,
    hashAfter: figuresHash(made.manifest),
  };
  return [...firstSeen, ...unlogged, ...unkept, ...typed, run];
}

/** Hash of the figures alone: the same figures, however worded, give the same hash. */
export function figuresHash({ indicators, totals, reporting }: Manifest): string {
  return hashText(JSON.stringify({ indicators, totals, reporting }));
}
