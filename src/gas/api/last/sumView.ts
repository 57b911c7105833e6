/** What the panel says of old units that are several now. */
import type { LastView } from '../../../api/api.ts';
import { sumWords } from '../../../core/lastCampaign/lastWords.vi.ts';
import type { SharedSums } from '../../../core/lastCampaign/sharedSums.ts';

export function sumView(sums: SharedSums): LastView['sums'][number] {
  const { from, heirs, unknown, given, waiting, figures } = sums;
  const units = heirs.length + unknown.length;
  const rest = [
    ...(unknown.length > 0 ? [sumWords.unlisted(unknown)] : []),
    ...(given === 0 ? [sumWords.nothing] : []),
    ...(waiting.length > 0 ? [sumWords.waiting(waiting)] : []),
  ];
  return {
    title: sumWords.title(from, units),
    lines: [
      sumWords.heirs(heirs),
      ...rest,
      ...figures.map((figure) => sumWords.compared(figure, units)),
    ],
  };
}
