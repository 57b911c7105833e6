/** Final versions, newest first: those whose hidden copies are kept, as the log tells of them. */
import type { Version } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { loggedRuns } from '../../core/log/loggedRuns.ts';
import { versionsAmong } from '../run/versions.ts';

export function versionList({ returns, outline, workbook }: Campaign): Version[] {
  const finals = loggedRuns(returns.binding.log, outline).filter(({ state }) => state === 'CHOT');
  // A final that ended before it was kept has a line too, and the next one its number.
  const logged = new Map(finals.map(({ version, at, by }) => [version, { version, at, by }]));
  return [...versionsAmong(workbook.names ?? [])]
    .map((version) => logged.get(version) ?? { version, at: '', by: '' })
    .sort((one, other) => other.version - one.version);
}
