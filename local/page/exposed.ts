/** Which functions of the built bundle the sidebar may call. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The names that google.script.run has: top-level functions of the script file, none that end with "_". */
export function exposedFunctions(folder: string): ReadonlySet<string> {
  const code = readFileSync(path.join(folder, 'code.js'), 'utf8');
  const names = [...code.matchAll(/^function (\w+)\(/gm)].map((match) => match[1] ?? '');
  return new Set(names.filter((name) => !name.endsWith('_')));
}
