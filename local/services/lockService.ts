/** Emulated LockService: one document lock, free unless somebody else is said to hold it. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

export function openLockService(host: Host): LockService {
  return service<LockService>(host, 'LockService', {
    local: { getDocumentLock: () => openLock(host) },
  });
}

function openLock(host: Host): Lock {
  return service<Lock>(host, 'Lock', {
    write: {
      /** Waits in vain for a lock that another person holds; the clock tells so. */
      tryLock(milliseconds) {
        if (milliseconds < 0) throw host.error('Invalid argument: timeoutInMillis');
        if (host.stores.lockedByOther) host.sleep(milliseconds);
        else host.lockHeld = true;
        return host.lockHeld;
      },
      releaseLock() {
        host.lockHeld = false;
      },
    },
  });
}
