/** The Department's own words for the report: each place with what is typed there. */
import type { OwnTextView } from '../../api/api.ts';
import type { Campaign } from '../../core/campaign.ts';
import { boundCell } from '../../core/tabs/columns.ts';

export function ownTextViews({ outline, binding }: Campaign): OwnTextView[] {
  const { code, text, rows } = outline.ownTexts;
  const bound = binding.ownTexts;
  const column = bound?.columns.get(text.code);
  const rowOf = (place: string): number | null => {
    if (!bound) return null;
    for (let row = bound.firstRow; row < bound.grid.values.length; row++) {
      if (boundCell(bound, row, code.code).shown.trim() === place) return row;
    }
    return null;
  };
  return rows.map(({ code: place, part, hint }) => {
    const row = rowOf(place);
    if (!bound || row === null || column === undefined) {
      return { code: place, part, hint, text: '', place: null };
    }
    const words = boundCell(bound, row, text.code).shown.trim();
    return { code: place, part, hint, text: words, place: { tab: bound.grid.name, row, column } };
  });
}
