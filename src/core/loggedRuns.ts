/** The consolidations that the log tells of, with the hashes of what they read and made. */
import type { Outline } from '../outline/schema.ts';
import { boundCell, type TabBinding } from './columns.ts';
import { logEvents } from './logEvents.vi.ts';
import type { RunState } from './results.ts';

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
  if (!binding) return [];
  const found: LoggedRun[] = [];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const text = (code: string) => boundCell(binding, row, code).shown.trim();
    const event = text(log.event.code);
    if (event !== logEvents.final && event !== logEvents.draft) continue;
    found.push({
      state: event === logEvents.final ? 'CHOT' : 'TAM',
      version: Number(text(log.subject.code).replace(/\D/g, '')),
      at: text(log.at.code),
      by: text(log.by.code),
      inputs: text(log.hashBefore.code),
      figures: text(log.hashAfter.code),
    });
  }
  return found;
}

/** "20/12/2024 16:05:00" as 2024-12-20T16:05:00+07:00. */
export function momentOf(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return `${day.split('/').reverse().join('-')}T${time}+07:00`;
}
