/** A unit as lists name it. */
import type { UnitName } from '../../api/api.ts';
import type { Unit } from '../../core/returns/units.ts';

export function unitNameOf({ code, name, type, area }: Unit): UnitName {
  return { code, name, type: type?.label ?? '', area };
}
