/** Where the sidebar opens: the selected row's unit, else the unit of the person's e-mail, else a search. */
import type { SelectedUnit, Start } from '../../api/api.ts';
import type { Unit } from '../../core/returns/units.ts';
import { unitCodeKey } from '../../core/returns/units.ts';
import type { Outline } from '../../outline/schema.ts';
import { formNames } from '../formNames.vi.ts';
import { unitNameOf } from './unitName.ts';

/** `email` is '' where Google does not tell it. */
export function start(
  units: readonly Unit[],
  selection: SelectedUnit,
  email: string,
  { outline, linked }: { readonly outline: Outline; readonly linked: Start['linked'] },
): Start {
  const selected = units.find(({ code, name }) => isNamed(selection.unit, code, name));
  const address = email.trim().toLowerCase();
  const own = units.find((unit) => address !== '' && unit.email.toLowerCase() === address);
  const unit = selected ?? own;
  return {
    screen: unit || !isDepartmentTab(selection.tab, outline) ? 'unit' : 'department',
    title: outline.title,
    units: units.map(unitNameOf),
    unit: unit?.code ?? '',
    linked,
    called: { ...formNames(outline), ...(linked === 'own' ? {} : { isLinked: true }) },
    foundBy: selected ? 'selection' : own ? 'email' : 'nothing',
  };
}

function isNamed(text: string, code: string, name: string): boolean {
  return text !== '' && (unitCodeKey(text) === unitCodeKey(code) || text === name);
}

/** Tabs that only the Department uses. */
function isDepartmentTab(tab: string, outline: Outline): boolean {
  const { summaryTab, findingsTab, registry, tracking, log, settings, ownTexts } = outline;
  return [
    summaryTab,
    findingsTab,
    registry.tab,
    tracking.tab,
    log.tab,
    settings.tab,
    ownTexts.tab,
  ].includes(tab);
}
