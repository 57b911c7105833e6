/** A unit as lists name it. */
import type { UnitName } from '../../api.ts';
import type { Unit } from '../../core/units.ts';

export function unitName({ code, name, type, area }: Unit): UnitName {
  return { code, name, type: type?.label ?? '', area };
}
