/** The bundle of a folder in a world of its own, kept warm for later runs of this process. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { require as loadFolder } from 'gas-local';
import { openRealm, type Realm } from './services/realm.ts';

type Services = Readonly<Record<string, unknown>>;

/** What one run puts into the world of the bundle while it is running. */
interface Guest {
  readonly services: Services;
  readonly clock: () => number;
}

/**
 * Google loads the bundle anew for every run. Here V8 runs warm code three times as fast, and the bundle
 * keeps nothing from one run to the next (test/product/warmBundle.test.ts), so one world serves many runs.
 */
export class LoadedBundle {
  readonly realm: Realm = openRealm();
  private guest: Guest | null = null;
  private runs = 0;

  constructor(private readonly folder: string) {}

  /** Whether it may serve another run: what it remembers of words must not grow without end. */
  get isWorn(): boolean {
    return this.runs >= mostRuns;
  }

  /** Runs `act` on the guest's services; a run may come in the middle of another, on other services. */
  within<T>(guest: Guest, act: (scope: Record<string, unknown>) => T): T {
    const before = this.guest;
    this.runs += 1;
    this.seat(guest);
    try {
      return act(this.realm.context);
    } finally {
      if (before !== null) this.seat(before);
    }
  }

  private seat(guest: Guest): void {
    const { context } = this.realm;
    const isFirst = this.guest === null;
    for (const name of Object.keys(this.guest?.services ?? {})) delete context[name];
    Object.assign(context, guest.services);
    this.realm.clock = guest.clock;
    this.guest = guest;
    if (isFirst) loadFolder(this.folder, context);
  }
}

const mostRuns = 400;
const warm = new Map<string, LoadedBundle>();

/** The warm bundle of a folder; a new one after many runs, and when its code was built again. */
export function warmBundle(folder: string): LoadedBundle {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const built = scripts.map((name) => {
    const { mtimeMs, size } = statSync(path.join(folder, name));
    return `${name} ${mtimeMs} ${size}`;
  });
  const key = [folder, ...built].join(' ');
  const known = warm.get(key);
  if (known !== undefined && !known.isWorn) return known;
  const bundle = new LoadedBundle(folder);
  warm.set(key, bundle);
  return bundle;
}
