/** A cell that the sidebar may type into, with its label and choices. */
import type { EditableCell } from '../../api/api.ts';
import type { Answer } from '../../core/returns/answers.ts';

export function editableCell({ field, year, cell, place }: Answer): EditableCell {
  return {
    label: year === null ? field.label : String(year),
    help: field.help ?? '',
    place,
    text: cell.shown,
    prose: field.kind === 'text',
    options: field.kind === 'choice' ? (field.options ?? []).map((option) => option.label) : [],
  };
}
