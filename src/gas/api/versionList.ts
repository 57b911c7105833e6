/** Final versions, newest first: from the log, else from their hidden copies. */
import type { Version } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { loggedRuns } from '../../core/log/loggedRuns.ts';
import { versionsAmong } from '../run/versions.ts';

export function versionList({ returns, outline, workbook }: Campaign): Version[] {
  const logged = loggedRuns(returns.binding.log, outline)
    .filter(({ state }) => state === 'CHOT')
    .map(({ version, at, by }) => ({ version, at, by }));
  const known = new Set(logged.map(({ version }) => version));
  const unlogged = [...versionsAmong(workbook.names ?? [])]
    .filter((version) => !known.has(version))
    .map((version) => ({ version, at: '', by: '' }));
  return [...logged, ...unlogged].sort((one, other) => other.version - one.version);
}
