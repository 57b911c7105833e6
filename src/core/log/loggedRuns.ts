/** The consolidations that the log tells of, with the hashes of what they read and made. */
import type { Outline } from '../../outline/schema.ts';
import type { RunState } from '../settings/settings.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { type LogEvent, logEvents } from './logEvents.vi.ts';

export interface LoggedRun {
  readonly state: RunState;
  /** 0 for a draft. */
  readonly version: number;
  /** As the log has it: dd/mm/yyyy HH:mm:ss. */
  readonly at: string;
  readonly by: string;
  /** Hash of the inputs. */
  readonly inputs: string;
  /** Hash of the figures. */
  readonly figures: string;
}

/** In the order of the log. */
export function loggedRuns(binding: TabBinding | null, { log }: Outline): LoggedRun[] {
  return linesOf(binding, log, ['draft', 'final']).map((text) => ({
    state: text(log.event.code) === logEvents.final ? 'CHOT' : 'TAM',
    version: versionIn(text(log.subject.code)),
    at: text(log.at.code),
    by: text(log.by.code),
    inputs: text(log.hashBefore.code),
    figures: text(log.hashAfter.code),
  }));
}

/** Final versions that the log names: made by a run, or found without one. */
export function loggedVersions(binding: TabBinding | null, { log }: Outline): ReadonlySet<number> {
  const lines = linesOf(binding, log, ['final', 'foundUnlogged']);
  return new Set(lines.map((text) => versionIn(text(log.subject.code))));
}

/** Versions whose last line tells that a run made them: one without copies was not told yet. */
export function loggedAsMade(binding: TabBinding | null, { log }: Outline): ReadonlySet<number> {
  const made = new Set<number>();
  for (const text of linesOf(binding, log, ['final', 'foundUnkept'])) {
    const version = versionIn(text(log.subject.code));
    if (text(log.event.code) === logEvents.final) made.add(version);
    else made.delete(version);
  }
  return made;
}

/** Hash of a version's inputs → the hash they have since personal data was taken out. */
export function purgedHashes(binding: TabBinding | null, { log }: Outline): Map<string, string> {
  const lines = linesOf(binding, log, ['purged']);
  return new Map(lines.map((text) => [text(log.hashBefore.code), text(log.hashAfter.code)]));
}

/** The lines of these events, each as a reader of its columns. */
function linesOf(
  binding: TabBinding | null,
  log: Outline['log'],
  events: readonly LogEvent[],
): ((code: string) => string)[] {
  if (!binding) return [];
  const names = new Set<string>(events.map((event) => logEvents[event]));
  return binding.grid.values
    .map((_, row) => (code: string) => boundCell(binding, row, code).shown.trim())
    .filter((text, row) => row >= binding.firstRow && names.has(text(log.event.code)));
}

/** 2 in "v2", 0 where there is no number. */
function versionIn(subject: string): number {
  return Number(subject.replace(/\D/g, ''));
}

/** "20/12/2024 16:05:00" as 2024-12-20T16:05:00+07:00. */
export function momentOf(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return `${day.split('/').reverse().join('-')}T${time}+07:00`;
}
