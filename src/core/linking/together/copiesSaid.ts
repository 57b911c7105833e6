/** What the Department is told of tabs with the same units and columns. */
import type { LinkedSource } from '../../workbook.ts';
import { copySentence, rivalSentence } from '../linkWords.vi.ts';
import type { ReadSheet } from '../readSheet.ts';

/** Of tabs of which nothing says which one counts: one sentence for each pair, none for each column. */
export function withRivals({ lost, columns }: LinkedSource, { tabs }: ReadSheet) {
  const asked = tabs.filter(({ reason }) => reason.how === 'rival');
  const pairs = new Set(
    asked.map(({ read, reason }) => [read.grid.name, reason.of].sort().join('\n')),
  );
  const isAsked = ({ place }: { readonly place: { readonly tab: string } }) =>
    asked.some(({ read }) => read.grid.name === place.tab);
  const sentences = [...pairs].map((pair) => {
    const [one = '', two = ''] = pair.split('\n');
    return rivalSentence(one, two);
  });
  const copies = tabs.flatMap(({ read, reason: { how, of } }) =>
    how === 'same-as' && of !== read.grid.name ? [copySentence(read.grid.name, of)] : [],
  );
  return {
    copies,
    lost: [...lost, ...sentences],
    columns: { ...columns, waiting: columns.waiting.filter((one) => !isAsked(one)) },
  };
}
