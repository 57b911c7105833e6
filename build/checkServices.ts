/** Fails the build when the shell asks a service for what the emulator has not got. */
import { listEmulatedMembers } from '../local/services/emulatedMembers.ts';
import { findServiceUse } from './serviceMembers.ts';

/** What keeps the project of this tsconfig.json from being built; empty when nothing does. */
export function findUnemulated(config: string): readonly string[] {
  const emulated = new Set(listEmulatedMembers());
  const { used, opaque } = findServiceUse(config);
  const missing = [...used].filter(([member]) => !emulated.has(member));
  return [
    ...missing.map(([member, file]) => `${file} uses ${member}, which is not emulated.`),
    ...opaque.map(({ file, text }) => `${file}: "${text}" hides which member it uses.`),
  ];
}

/** Members that are emulated though no source of the project uses them. */
export function findUnused(config: string): readonly string[] {
  const { used } = findServiceUse(config);
  return listEmulatedMembers().filter((member) => !used.has(member));
}
