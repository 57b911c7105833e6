/** Emulated PropertiesService: small texts of the document. */
import type { Host } from './host.ts';
import { service } from './service.ts';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const largest = 9 * 1024;

export function openPropertiesService(host: Host): PropertiesService {
  return service<PropertiesService>(host, 'PropertiesService', {
    local: {
      getDocumentProperties: () => openProperties(host, host.stores.documentProperties),
      getUserProperties: () => openProperties(host, host.stores.userProperties),
    },
  });
}

function openProperties(host: Host, store: Map<string, string>): Properties {
  return service<Properties>(host, 'Properties', {
    read: {
      getProperty: (key) => store.get(key) ?? null,
      getProperties: () => Object.fromEntries(store),
    },
    write: {
      setProperty(key, value) {
        if (Buffer.byteLength(value) > largest) throw host.error('Argument too large: value');
        store.set(key, String(value));
        return this;
      },
      setProperties(values: Readonly<Record<string, string>>) {
        for (const [key, value] of Object.entries(values)) {
          if (Buffer.byteLength(value) > largest) throw host.error('Argument too large: value');
          store.set(key, String(value));
        }
        return this;
      },
    },
  });
}
