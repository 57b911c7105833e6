/** An enumeration of Google's, of the named members only; another one throws and names itself. */
import type { Host } from './host.ts';

/** Its members represent themselves by name, as Google prints them. */
export function enumeration<Enumeration extends object>(
  host: Host,
  name: string,
  members: readonly (keyof Enumeration & string)[],
): Enumeration {
  host.emulated.set(name, members);
  return new Proxy({} as Enumeration, {
    get(_target, key) {
      const member = members.find((one) => one === key);
      if (member === undefined && typeof key === 'string') {
        throw host.error(`${name}.${key} is not emulated.`);
      }
      return member;
    },
    has: (_target, key) => members.some((one) => one === key),
    ownKeys: () => [...members],
    getOwnPropertyDescriptor: (_target, key) =>
      members.some((one) => one === key)
        ? { configurable: true, enumerable: true, value: key }
        : undefined,
  });
}
