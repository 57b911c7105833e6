/** The bundle's own world: a vm context with our clock, whose errors and dates services hand out. */
import vm from 'node:vm';

export interface Realm {
  readonly context: vm.Context;
  /** Tells milliseconds since 1970 to `new Date()` and `Date.now()` inside the bundle. */
  clock: () => number;
  /** An error that is `instanceof Error` inside the bundle. */
  error(message: string): Error;
  /** A date that is `instanceof Date` inside the bundle; milliseconds since 1970. */
  date(time: number): Date;
}

interface Intrinsics {
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
}

/** A new context, on the machine's own clock until a run brings another. */
export function openRealm(): Realm {
  // A context without hooks on its globals: reading them costs nothing (Node 20.18 and later).
  const context = vm.createContext(vm.constants?.DONT_CONTEXTIFY ?? {});
  const install: (now: () => number) => Intrinsics = vm.runInContext(
    `(now) => {
      const Real = Date;
      globalThis.Date = class Date extends Real {
        constructor(...given) { given.length === 0 ? super(now()) : super(...given); }
        static now() { return now(); }
      };
      return { Error, Date: globalThis.Date };
    }`,
    context,
  );
  const intrinsics = install(() => realm.clock());
  const realm: Realm = {
    context,
    clock: Date.now,
    error: (message) => new intrinsics.Error(message),
    date: (time) => new intrinsics.Date(time),
  };
  return realm;
}

/** Whether a value is a date, of whichever realm. */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false;
  return Object.prototype.toString.call(value) === '[object Date]';
}
