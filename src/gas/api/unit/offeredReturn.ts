/** What the return of a report to its unit is filled in with. */
import type { OfferedReturn } from '../../../api/api.ts';
import type { Campaign } from '../../../core/campaign.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import { publicMessage, ruleTitlesOf } from '../../../core/findings/publicMessage.ts';
import { cellNames } from '../../../core/returns/cellNames.vi.ts';
import type { Return } from '../../../core/returns/returns.ts';

const mostSentences = 12;

export function offeredReturn(
  findings: readonly Finding[],
  entry: Return,
  { outline, returns }: Campaign,
): OfferedReturn {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return { reason: '', cells: '' };
  const titled = { outline, ruleTitles: ruleTitlesOf(outline) };
  const sentences = new Set(errors.map((one) => publicMessage(one, titled)));
  const names = cellNames(entry, outline, returns.binding.answers.grid.name);
  const cells = new Set(errors.flatMap(({ place }) => (place ? [names.nameAt(place)] : [])));
  return { reason: [...sentences].slice(0, mostSentences).join(' '), cells: [...cells].join('; ') };
}
