/** Runs something that writes while no colleague's run does. */
import { Refusal } from './refusal.ts';

const waitMs = 20_000;

/** @throws Refusal `lock-busy` when the lock is not given in twenty seconds. */
export function withLock<Answer>(run: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) throw new Refusal('lock-busy');
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
