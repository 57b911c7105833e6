/** Counts the calls that a run makes to services, and makes a chosen one go wrong as Google can. */
import { copySheet } from '../copySheet.ts';
import type { SheetModel } from '../model.ts';

/**
 * `read` and `write` cross to Google for what is in cells or to change something; `local` only makes
 * a handle, or tells the frame of one: a tab's name and size. Both are counted, and printed separately.
 */
export type CallKind = 'read' | 'write' | 'local';

/** One call; `crossing` counts reads and writes from 1, and is 0 for a local one. */
export interface ServiceCall {
  readonly name: string;
  readonly kind: CallKind;
  readonly crossing: number;
}

/**
 * What happens at crossing `at`. `refuse`: Google throws and did nothing. `lose-answer`: Google did
 * it and throws all the same. `stop`: the run ends before it, as at the six-minute limit.
 */
export interface Fault {
  readonly at: number;
  readonly how: 'refuse' | 'lose-answer' | 'stop';
}

/** Reads again each time, or keeps what it read even through a flush: shows which guards rest on it. */
export type Reads = 'fresh' | 'kept-through-flush';

/** The services whose writes, and whose flush, end what was kept of earlier readings. */
const ofSpreadsheet = /^(?:Range|RangeList|Sheet|Spreadsheet|SpreadsheetApp|Protection)\./;

/** Whether what was read before the call is read from the server after it. */
function endsReadings({ kind, name }: ServiceCall, reads?: Reads): boolean {
  const isDeaf = reads === 'kept-through-flush' && name === 'SpreadsheetApp.flush';
  return kind === 'write' && ofSpreadsheet.test(name) && !isDeaf;
}

/**
 * What a run has read. Google may answer a second reading from what it read before: nothing that others
 * do arrives until a write or a flush. What was read is kept when others are about to do something.
 */
export class RunReadings {
  private readonly read = new Set<SheetModel>();
  private readonly kept = new Map<number, SheetModel>();

  constructor(private readonly reads?: Reads) {}

  /** The sheet as the run sees it. */
  seen(sheet: SheetModel): SheetModel {
    if (this.reads === 'fresh') return sheet;
    const kept = this.kept.get(sheet.id);
    if (kept === undefined) this.read.add(sheet);
    return kept ?? sheet;
  }

  /** As `seen`, without reading. */
  known(sheet: SheetModel): SheetModel {
    return this.kept.get(sheet.id) ?? sheet;
  }

  keep(): void {
    for (const sheet of this.read) this.kept.set(sheet.id, copySheet(sheet));
    this.read.clear();
  }

  pass(call: ServiceCall): void {
    if (!endsReadings(call, this.reads)) return;
    this.read.clear();
    this.kept.clear();
  }
}

/** The run has ended there: whatever the bundle catches, every later call throws this again. */
export class RunStopped extends Error {
  override readonly name = 'RunStopped';
  constructor() {
    super('Exceeded maximum execution time');
  }
}

/** The calls of one run. */
export class Calls {
  readonly made: ServiceCall[] = [];
  stopped = false;
  private crossings = 0;

  /**
   * @param fail makes the error a bundle sees, of its own realm
   * @param fault what goes wrong, and at which crossing
   * @param before runs before each crossing: where other people type
   * @param after runs after each crossing that succeeded or whose answer was lost
   */
  constructor(
    private readonly fail: (message: string) => Error,
    private readonly fault?: Fault,
    private readonly before?: (call: ServiceCall) => void,
    private readonly after?: (call: ServiceCall) => void,
  ) {}

  /** Does `work` as a call to a service of this name and kind. */
  make<Result>(kind: CallKind, name: string, work: () => Result): Result {
    if (this.stopped) throw new RunStopped();
    const crosses = kind !== 'local';
    if (crosses) this.crossings += 1;
    const call = { name, kind, crossing: crosses ? this.crossings : 0 };
    this.made.push(call);
    if (!crosses) return work();
    this.before?.(call);
    try {
      return this.fault?.at === call.crossing ? this.breakAt(this.fault, work) : work();
    } finally {
      this.after?.(call);
    }
  }

  private breakAt(fault: Fault, work: () => unknown): never {
    if (fault.how === 'stop') {
      this.stopped = true;
      throw new RunStopped();
    }
    if (fault.how === 'lose-answer') work();
    throw this.fail('Service Spreadsheets failed while accessing the document.');
  }

  /** How many calls of each kind. */
  count(): Record<CallKind, number> {
    const counts = { read: 0, write: 0, local: 0 };
    for (const call of this.made) counts[call.kind] += 1;
    return counts;
  }
}
