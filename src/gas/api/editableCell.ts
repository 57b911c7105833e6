/** A cell that the sidebar may type into, with its label and choices. */
import type { EditableCell } from '../../api/api.ts';
import type { Answer } from '../../core/returns/answers.ts';

/** `within` names the row of a reference table, '' for the answers. */
export function editableCell(answer: Answer, within = ''): EditableCell {
  const { code, field, year, cell, place } = answer;
  return {
    id: `${within}${code}`,
    field: field.code,
    year,
    label: year === null ? (field.short ?? field.label) : String(year),
    help: field.help ?? '',
    place,
    text: cell.typed ?? cell.shown,
    prose: field.kind === 'text',
    options: field.kind === 'choice' ? (field.options ?? []).map((option) => option.label) : [],
  };
}
