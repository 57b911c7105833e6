/** Runs the built bundle as Google would, on emulated services. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LoadedBundle, warmBundle } from './loadedBundle.ts';
import type { SpreadsheetModel } from './model.ts';
import { carryIn, copyAnswer } from './services/argumentRules.ts';
import { RunStopped } from './services/calls.ts';
import { openServices } from './services/globals.ts';
import { Host, type HostOptions, type MenuEntry } from './services/host.ts';

/** One run of one function, and what it left behind in `host`. */
export interface Gas {
  readonly host: Host;
  readonly services: ReturnType<typeof openServices>;
  /** The functions that the sidebar may call. */
  readonly exposed: ReadonlySet<string>;
  /** Calls an exported function with values as they are, as a test or the command line does. */
  call(name: string, ...given: unknown[]): unknown;
  /** Calls it as the sidebar does, under the rules of google.script.run. */
  run(name: string, ...given: unknown[]): unknown;
  /** Opens the menus and presses the item of this label; Google drops what its function answers. */
  press(label: string): unknown;
}

/** The bundle of `folder` on a spreadsheet, ready for one run. */
export function openGas(
  spreadsheet: SpreadsheetModel,
  options: HostOptions = {},
  folder = path.resolve('dist'),
): Gas {
  const readHtml = (name: string) => {
    const file = path.join(folder, `${name}.html`);
    if (!existsSync(file)) throw new Error(`No HTML file named ${name} was found.`);
    return readFileSync(file, 'utf8');
  };
  const bundle = options.fresh ? new LoadedBundle(folder) : warmBundle(folder);
  const host = new Host(spreadsheet, { readHtml, ...options }, bundle.realm);
  const services = openServices(host);
  const { Drive, ...others } = services;
  const granted = options.withoutDrive ? others : services;
  const guest = { services: granted, clock: () => host.now() };

  function call(name: string, ...given: unknown[]): unknown {
    return bundle.within(guest, (scope) => callIn(scope, name, given));
  }

  function callIn(scope: Record<string, unknown>, name: string, given: unknown[]): unknown {
    const run: unknown = scope[name];
    if (typeof run !== 'function') throw new Error(`Script function not found: ${name}`);
    try {
      const answer: unknown = Reflect.apply(run, scope, given);
      // What a stopped run caught and answered never arrives.
      if (host.calls.stopped) throw new RunStopped();
      return answer;
    } finally {
      // Google gives a lock back when the run ends, however it ends.
      if (host.lockHeld) host.stores.lockFreeAt = host.now();
      host.lockHeld = false;
    }
  }

  return {
    host,
    services,
    get exposed() {
      return bundle.exposed;
    },
    call,
    run(name, ...given) {
      if (name.endsWith('_')) throw new Error(`${name} is private to the script.`);
      return copyAnswer(call(name, ...given.map(carryIn)) ?? null);
    },
    press(label) {
      call('onOpen', {});
      const item = findItem(host.menus, label);
      if (item?.run === undefined) throw new Error(`The menus have no item "${label}".`);
      return call(item.run);
    },
  };
}

function findItem(items: readonly MenuEntry[], label: string): MenuEntry | undefined {
  for (const item of items) {
    const found =
      item.run !== undefined && item.label === label ? item : findItem(item.items ?? [], label);
    if (found !== undefined) return found;
  }
  return undefined;
}
