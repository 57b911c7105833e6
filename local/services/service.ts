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
  const members = membersOf(parts);
  if (!host.emulated.has(name)) host.emulated.set(name, members.names());
  const proxy: Service = new Proxy({} as Service, {
    get(_target, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      const member = members.find(key);
      if (member === undefined) throw host.error(`${name}.${key} is not emulated.`);
      if (typeof member.value !== 'function') return member.value;
      return (...given: unknown[]) => call(host, name, key, member, proxy, given);
    },
    set(_target, key) {
      throw host.error(`${name}.${String(key)} cannot be set.`);
    },
    has: (_target, key) => typeof key === 'string' && members.find(key) !== undefined,
    ownKeys: () => members.names(),
    getOwnPropertyDescriptor: (_target, key) =>
      typeof key === 'string' && members.find(key) !== undefined
        ? { configurable: true, enumerable: true, value: members.find(key)?.value }
        : undefined,
  });
  return proxy;
}

const kinds = ['read', 'write', 'local'] as const;
const lastFirst = [...kinds].reverse();

/** A member is looked up when it is called, for a run makes thousands of ranges and calls few members of each. Where parts share a name, the last wins. */
function membersOf<Service>(parts: readonly Members<Service>[]) {
  const backwards = [...parts].reverse();
  return {
    find(key: string): Member | undefined {
      for (const part of backwards) {
        for (const kind of lastFirst) {
          const own: object | undefined = part[kind];
          if (own !== undefined && Object.hasOwn(own, key)) {
            return { kind, value: (own as Readonly<Record<string, unknown>>)[key] };
          }
        }
      }
      return undefined;
    },
    names: (): string[] => [
      ...new Set(parts.flatMap((part) => kinds.flatMap((kind) => Object.keys(part[kind] ?? {})))),
    ],
  };
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
