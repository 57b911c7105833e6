/** Units pasted into the sidebar: what would be listed, then listing them. */
import type { PastedList, UnitsPlan } from '../../../api/api.ts';
import type { ListRows } from '../../../core/form/lists.ts';
import { cellsOfText, pastedUnits } from '../../../core/form/pastedUnits.ts';
import { unitsInPlace } from '../../../core/form/presentLists.ts';
import { looseKey } from '../../../core/text/text.ts';
import type { Outline } from '../../../outline/schema.ts';

/** The list as it would be written; names that the registry has are said apart. */
export function unitsPlan({ text, type }: PastedList, outline: Outline): UnitsPlan {
  const { units, untyped } = pastedUnits(cellsOfText(text), outline, type);
  const there = new Set(listedNames(outline).map(looseKey));
  return {
    units: units.map((unit) => ({ ...unit, isThere: there.has(looseKey(unit.name)) })),
    untyped,
    types: outline.unitTypes.map(({ code, label }) => ({ code, label })),
  };
}

/** What is written of it: a unit that the registry has keeps the code it has there. */
export function pastedRows(list: PastedList, outline: Outline): ListRows {
  const { rows } = pastedUnits(cellsOfText(list.text), outline, list.type);
  const { units } = unitsPlan(list, outline);
  return rows.filter((_, at) => at === 0 || units[at - 1]?.isThere === false);
}

/** Names in the registry tab; none before it is there. */
export function listedNames(outline: Outline): readonly string[] {
  const sheet = SpreadsheetApp.getActive().getSheetByName(outline.registry.tab);
  if (!sheet) return [];
  const shown = sheet.getDataRange().getDisplayValues();
  const units = unitsInPlace(outline, { name: outline.registry.tab, values: shown, shown });
  return units.map((unit) => unit[outline.registry.name.code] ?? '');
}
