/** Final versions, as the log tells of them, the newest first. */
import type { Version } from '../../api.ts';
import { loggedRuns } from '../../core/loggedRuns.ts';
import type { Overview } from './overview.ts';

export function versionList({ returns, outline }: Overview): Version[] {
  return loggedRuns(returns.binding.log, outline)
    .filter(({ state }) => state === 'CHOT')
    .map(({ version, at, by }) => ({ version, at, by }))
    .reverse();
}
