/** The lines of the form that a pasted block may fill: each question with its years, each school with its times. */
import type { EditableCell, FormSection, ReferenceRows, UnitView } from '../../../api/api.ts';
import type { PasteLine } from '../paste/pasteLine.ts';

export function formLines({ form }: UnitView): PasteLine[] {
  return form.flatMap(sectionLines);
}

export function sectionLines({ fields }: FormSection): PasteLine[] {
  return fields.map(({ code, label, dispatch, cells }) => ({
    id: code,
    name: label,
    aliases: dispatch === '' ? [] : [dispatch],
    cells: cells.map(lineCell),
  }));
}

/** Its figures in order, then its notes: as the columns of its tab. */
export function tableLines({ rows }: ReferenceRows): PasteLine[] {
  return rows.map(({ title, name, group, cells }) => ({
    id: title,
    name,
    aliases: [`${group} ${name}`, title],
    cells: cells.map(lineCell),
  }));
}

function lineCell({ id, label, year, text, prose }: EditableCell) {
  return { id, label, year, text, prose };
}
