/** Every global that Apps Script gives a bundle, as far as it is emulated. */
import { openCacheService } from './cacheService.ts';
import { openDrive } from './drive.ts';
import type { Host } from './host.ts';
import { openHtmlService } from './htmlService.ts';
import { openLockService } from './lockService.ts';
import { openPropertiesService } from './propertiesService.ts';
import { service } from './service.ts';
import { openSession } from './session.ts';
import { openSpreadsheetApp } from './spreadsheetApp.ts';
import { openUtilities } from './utilities.ts';

/** The services by the names that the bundle calls them by. */
export function openServices(host: Host) {
  const write = (...given: unknown[]): void => {
    host.log.push(given.map(String).join(' '));
  };
  const trace = service<Pick<Console, 'warn'>>(host, 'Console', { local: { warn: write } });
  return {
    SpreadsheetApp: openSpreadsheetApp(host),
    Drive: openDrive(host),
    LockService: openLockService(host),
    CacheService: openCacheService(host),
    PropertiesService: openPropertiesService(host),
    Session: openSession(host),
    Utilities: openUtilities(host),
    HtmlService: openHtmlService(host),
    console: {
      log: write,
      info: write,
      error: write,
      warn: (...given: unknown[]) => trace.warn(...given),
    },
  };
}
