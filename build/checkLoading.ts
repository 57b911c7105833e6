/** Proves that the script file loads without services, and without Node's or a browser's globals. */
import vm from 'node:vm';

const services = [
  'SpreadsheetApp',
  'Drive',
  'LockService',
  'CacheService',
  'PropertiesService',
  'Session',
  'Utilities',
  'HtmlService',
  'ScriptApp',
  'Logger',
];

/**
 * Loads `code` in a context of its own. A service touched while loading kills the menu in
 * AuthMode.NONE, and so does a global that Apps Script lacks: both throw here.
 */
export function checkLoading(code: string): void {
  const refuse = (service: string) => () => {
    throw new Error(`The bundle uses ${service} while it loads, which kills its menu.`);
  };
  const closed = services.map((service) => {
    const get = refuse(service);
    return [service, new Proxy({}, { get, has: get, ownKeys: get })];
  });
  vm.runInNewContext(code, Object.fromEntries(closed), { filename: 'code.js' });
  refusePrivateNames(code);
}

/** Apps Script's parser knows no private names and no static fields; Node's does. */
function refusePrivateNames(code: string): void {
  const found = /(?:\bthis\.#\w+|^\s*static\s+\w+\s*=)/m.exec(code);
  if (found !== null) throw new Error(`Apps Script cannot parse "${found[0].trim()}".`);
}
