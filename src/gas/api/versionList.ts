/** Final versions, as the log tells of them, the newest first. */
import type { Version } from '../../api.ts';
import { boundCell } from '../../core/columns.ts';
import { logEvents } from '../../core/logEvents.vi.ts';
import type { Overview } from './overview.ts';

export function versionList({ returns, outline }: Overview): Version[] {
  const binding = returns.binding.log;
  if (!binding) return [];
  const { log } = outline;
  const versions: Version[] = [];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const text = (code: string) => boundCell(binding, row, code).shown.trim();
    if (text(log.event.code) !== logEvents.final) continue;
    const version = Number(text(log.subject.code).replace(/\D/g, ''));
    versions.unshift({ version, at: text(log.at.code), by: text(log.by.code) });
  }
  return versions;
}
