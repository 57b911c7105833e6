/** Loads the bundle of a folder once and runs it for many calls of this process. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { require as loadFolder } from 'gas-local';
import { openRealm, type Realm } from './services/realm.ts';

/** The services and the clock of one run. */
interface Guest {
  readonly services: Readonly<Record<string, unknown>>;
  readonly clock: () => number;
}

/**
 * Google loads the bundle for each run. Here one context serves many runs: V8 runs code that it knows
 * three times as fast, and a run leaves nothing for the next (test/product/warmBundle.test.ts).
 */
export class LoadedBundle {
  readonly realm: Realm = openRealm();
  private guest: Guest | null = null;
  private runs = 0;
  private names: ReadonlySet<string> | null = null;

  constructor(private readonly folder: string) {}

  /** The names that google.script.run has: top-level functions of the script file, none that end with "_". */
  get exposed(): ReadonlySet<string> {
    this.names ??= exposedFunctions(this.folder);
    return this.names;
  }

  /** False after many runs: words that the bundle remembers must not fill the memory. */
  get servesAnother(): boolean {
    return this.runs < mostRuns;
  }

  /** Runs `act` with the guest's services; one run may start inside another. */
  within<T>(guest: Guest, act: (scope: Record<string, unknown>) => T): T {
    const outer = this.guest;
    this.exchange(guest);
    if (this.runs === 0) loadFolder(this.folder, this.realm.context);
    this.runs += 1;
    try {
      return act(this.realm.context);
    } finally {
      this.exchange(outer);
    }
  }

  private exchange(next: Guest | null): void {
    const { context } = this.realm;
    for (const name of Object.keys(this.guest?.services ?? {})) delete context[name];
    Object.assign(context, next?.services);
    this.realm.clock = next?.clock ?? Date.now;
    this.guest = next;
  }
}

function exposedFunctions(folder: string): ReadonlySet<string> {
  const code = readFileSync(path.join(folder, 'code.js'), 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '');
  return new Set(names.filter((name) => !name.endsWith('_')));
}

const mostRuns = 4_000;
/** Folder → its bundle, and when its scripts were built. */
const loaded = new Map<string, { readonly built: string; readonly bundle: LoadedBundle }>();

/** The bundle that is loaded already; a new one after many runs or after a build. */
export function warmBundle(folder: string): LoadedBundle {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const built = scripts.map((name) => builtAt(path.join(folder, name))).join(' ');
  const known = loaded.get(folder);
  if (known?.built === built && known.bundle.servesAnother) return known.bundle;
  const bundle = new LoadedBundle(folder);
  loaded.set(folder, { built, bundle });
  return bundle;
}

function builtAt(script: string): string {
  const { mtimeMs, size } = statSync(script);
  return `${script} ${mtimeMs} ${size}`;
}
