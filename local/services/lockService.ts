/** Emulated LockService: one document lock, free unless somebody else holds it then. */
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
      /** Waits in vain for a lock that another person holds; the clock tells so. No wait is negative. */
      tryLock(milliseconds) {
        if (milliseconds < 0) return false;
        const { lockedByOther, lockFreeAt } = host.stores;
        const needed = lockedByOther ? Number.POSITIVE_INFINITY : lockFreeAt - host.now();
        host.sleep(Math.min(milliseconds, Math.max(0, needed)));
        host.lockHeld = needed <= milliseconds;
        return host.lockHeld;
      },
      releaseLock() {
        if (host.lockHeld) host.stores.lockFreeAt = host.now();
        host.lockHeld = false;
      },
    },
  });
}
