/** A unit as the sidebar names it in a list. */
import type { UnitName } from '../../api/api.ts';
import { upperFirst } from '../../core/report/words.vi.ts';
import type { Unit } from '../../core/returns/units.ts';
import type { UnitType } from '../../outline/schema.ts';

export function unitNameOf({ code, name, type, area }: Unit): UnitName {
  return { code, name, type: type ? typeName(type) : '', area };
}

/** The shorter of its label and of what several of them are called: "Phòng GDĐT". */
export function typeName({ label, many = label }: UnitType): string {
  return many.length < label.length ? upperFirst(many) : label;
}
