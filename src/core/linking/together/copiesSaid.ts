/** What the Department is told of tabs with the same units and columns, and of tables that nobody has said are answers. */
import type { LinkedSource } from '../../workbook.ts';
import type { ReadSheet } from '../readSheet.ts';
import {
  copySentence,
  periodsSentence,
  rivalSentence,
  unreadSentence,
  waitingSentence,
} from './copiesWords.vi.ts';

/** Of tabs of which nothing says which one counts: one sentence for each pair, none for each column. */
export function withRivals({ lost, copies = [], columns }: LinkedSource, { tabs }: ReadSheet) {
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
  return {
    copies: [...copies, ...unreadSentences(tabs)],
    lost: [...lost, ...sentences],
    columns: { ...columns, waiting: columns.waiting.filter((one) => !isAsked(one)) },
  };
}

/** Of tabs that are not read: copies, tables that nobody has said are answers, rows whose units or questions are not known. */
export function unreadSentences(tabs: ReadSheet['tabs']): string[] {
  const copies = tabs.flatMap(({ read, reason: { how, of } }) =>
    how === 'same-as' && of !== read.grid.name ? [copySentence(read.grid.name, of)] : [],
  );
  const unread = tabs.filter(({ reason }) => reason.how === 'waiting');
  const left = unread.map(({ read: { grid }, reason: { count } }) => {
    const isOne = tabs.filter(({ read }) => read.grid.name === grid.name).length === 1;
    const first = grid.shown.findIndex((cells) => cells.some((text) => text.trim() !== ''));
    return waitingSentence(grid.name, isOne ? null : first + 1, count);
  });
  const periods = tabs.flatMap(({ read, reason: { how, of } }) =>
    how === 'periods' ? [periodsSentence(read.grid.name, of)] : [],
  );
  const headless = tabs.flatMap(({ read, reason: { how, count } }) =>
    how === 'headless' || how === 'questions' ? [unreadSentence(read.grid.name, how, count)] : [],
  );
  return [...copies, ...left, ...periods, ...headless];
}
