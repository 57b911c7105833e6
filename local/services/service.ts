/** Makes an object that answers as a service of Google's does, and refuses what is not emulated. */
import type { CallKind } from './calls.ts';
import type { Host } from './host.ts';

/** Members by what a call of them costs; their types are Google's own. */
export type Members<Service> = {
  readonly [Kind in CallKind]?: Partial<Service> & ThisType<Service>;
};

interface Member {
  readonly kind: CallKind;
  readonly value: unknown;
}

/**
 * The service `name` made of `parts`. Each call is counted and asks for its scope first. A member
 * that no part has throws and names itself; that is why the whole type may be promised here.
 */
export function service<Service extends object>(
  host: Host,
  name: string,
  ...parts: readonly Members<Service>[]
): Service {
  const members = collectMembers(parts);
  host.emulated.set(name, [...members.keys()]);
  const proxy: Service = new Proxy({} as Service, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      const member = members.get(key);
      if (member === undefined) throw host.error(`${name}.${key} is not emulated.`);
      if (typeof member.value !== 'function') return member.value;
      return (...given: unknown[]) => call(host, name, key, member, proxy, given);
    },
    set(_target, key) {
      throw host.error(`${name}.${String(key)} cannot be set.`);
    },
    has: (_target, key) => typeof key === 'string' && members.has(key),
    ownKeys: () => [...members.keys()],
    getOwnPropertyDescriptor: (_target, key) =>
      typeof key === 'string' && members.has(key)
        ? { configurable: true, enumerable: true, value: members.get(key)?.value }
        : undefined,
  });
  return proxy;
}

function collectMembers<Service>(parts: readonly Members<Service>[]): Map<string, Member> {
  const members = new Map<string, Member>();
  for (const part of parts) {
    for (const kind of ['read', 'write', 'local'] as const) {
      for (const [key, value] of Object.entries(part[kind] ?? {}))
        members.set(key, { kind, value });
    }
  }
  return members;
}

function call(
  host: Host,
  name: string,
  key: string,
  member: Member,
  self: object,
  given: readonly unknown[],
): unknown {
  const full = `${name}.${key}`;
  return host.calls.make(member.kind, full, () => {
    host.requireScope(full);
    return Reflect.apply(member.value as (...given: unknown[]) => unknown, self, given);
  });
}
