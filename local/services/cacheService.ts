/** Emulated CacheService: texts of up to 100 KB that last up to six hours. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type CacheService = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const largest = 100 * 1024;
const longestKey = 250;
const longestSeconds = 21_600;

export function openCacheService(host: Host): CacheService {
  return service<CacheService>(host, 'CacheService', {
    local: { getDocumentCache: () => openCache(host) },
  });
}

function openCache(host: Host): Cache {
  const { cache } = host.stores;
  return service<Cache>(host, 'Cache', {
    read: {
      get(key) {
        const entry = cache.get(key);
        return entry === undefined || entry.until <= host.now() ? null : entry.value;
      },
    },
    write: {
      put(key: string, value: string, seconds: number = 600) {
        if (key.length > longestKey) throw host.error('Argument too large: key');
        if (Buffer.byteLength(value) > largest) throw host.error('Argument too large: value');
        const lasting = Math.min(seconds, longestSeconds);
        cache.set(key, { value: String(value), until: host.now() + lasting * 1000 });
      },
    },
  });
}
