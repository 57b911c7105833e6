/** The Department's own words for the report: each place with what is typed there, and whether it waits. */
import type { OwnTextView } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { readOwnWords } from '../../core/log/ownWords.ts';
import { boundCell } from '../../core/tabs/columns.ts';

type Own = Pick<Campaign, 'outline' | 'binding'>;

export function ownTextViews({ outline, binding }: Own): OwnTextView[] {
  const { code, text, rows } = outline.ownTexts;
  const bound = binding.ownTexts;
  const column = bound?.columns.get(text.code);
  const words = readOwnWords(binding, outline);
  const rowOf = (place: string): number | null => {
    if (!bound) return null;
    for (let row = bound.firstRow; row < bound.grid.values.length; row++) {
      if (boundCell(bound, row, code.code).shown.trim() === place) return row;
    }
    return null;
  };
  return rows.map(({ code: place, part, hint }) => {
    const row = rowOf(place);
    const { waits = null, isAllowed = false } = words.get(place) ?? {};
    const view = { code: place, part, hint, text: '', waits, isAllowed };
    if (!bound || row === null || column === undefined) return { ...view, place: null };
    const typed = boundCell(bound, row, text.code).shown.trim();
    return { ...view, text: typed, place: { tab: bound.grid.name, row, column } };
  });
}
