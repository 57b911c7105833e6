/** A folder for a moment's files: they may hold people's data, so it goes with the process at the latest. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const open = new Set<string>();
/** What ends a command that says nothing of signals, and its status then. */
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

interface TemporaryFolder {
  readonly folder: string;
  readonly remove: () => void;
}

export function temporaryFolder(name: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  if (open.size === 0) watch('on');
  open.add(folder);
  const remove = () => {
    clear(folder);
    if (open.size === 0) watch('off');
  };
  return { folder, remove };
}

function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  open.delete(folder);
}

function clearAll(): void {
  for (const folder of open) clear(folder);
}

function stop(signal: keyof typeof endings): void {
  clearAll();
  process.exit(endings[signal]);
}

function watch(way: 'on' | 'off'): void {
  process[way]('exit', clearAll);
  for (const signal of Object.keys(endings)) process[way](signal, stop);
}
