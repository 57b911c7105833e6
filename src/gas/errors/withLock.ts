/** Runs something that writes while no colleague's writing does; what can be read before is read before. */
import { Refusal } from './refusal.ts';

const waitMs = 25_000;
/** A unit waits longer than a final holds the lock: some 85 calls. */
const unitWaitMs = 45_000;

/** Begins the names of tabs that a run or a set-up is building. */
const inTheMaking = '~';

/**
 * @throws Refusal `lock-busy` when the lock is not given in time, `run-busy` when a run has it
 */
export function withLock<Answer>(run: () => Answer, wait = waitMs): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) throw new Refusal(isRunning() ? 'run-busy' : 'lock-busy');
  try {
    return run();
  } finally {
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}

/** As `withLock`, of what has read already: what it reads again comes from the server. */
export function withLockAfterReading<Answer>(run: () => Answer): Answer {
  SpreadsheetApp.flush();
  return withLock(run, unitWaitMs);
}

function isRunning(): boolean {
  const sheets = SpreadsheetApp.getActive().getSheets();
  return sheets.some((sheet) => sheet.getName().startsWith(inTheMaking));
}
