/** The units of a sheet that others made, with codes and types made from their names. */
import type { Outline } from '../../outline/schema.ts';
import { sourcePlace } from '../sheet/places.ts';
import { phraseOf } from './headerText.ts';
import type { LinkedUnit } from './link.ts';
import type { ReadTab } from './readTab.ts';
import { typesElsewhere } from './rows/typesTold.ts';
import { codeFrom, typeSaid, unitKey, unusedCode } from './unitNames.ts';

/** Every unit once: from the lists of units, else from the answers, in their order. */
export function unitsOf(tabs: readonly ReadTab[], outline: Outline): LinkedUnit[] {
  const registries = tabs.filter(({ role }) => role === 'registry');
  const sources =
    registries.length > 0 ? registries : tabs.filter(({ role }) => role === 'answers');
  const elsewhere = typesElsewhere(sources.map(({ body }) => body.rows));
  const seen = new Set<string>();
  const codes = new Set<string>();
  return sources.flatMap((tab) => {
    const codeColumn = tab.columns.find(
      ({ field, sure }) => field?.code === outline.registry.code.code && sure === 'chac',
    );
    const typeColumn = tab.columns.find(
      ({ field, sure }) => field?.code === outline.registry.type.code && sure === 'chac',
    );
    return tab.body.rows.flatMap(({ row, name, type: byName }): LinkedUnit[] => {
      const typed = typeColumn
        ? typeNamed(tab.grid.shown[row]?.[typeColumn.at] ?? '', outline)
        : null;
      const type = typed ?? byName ?? elsewhere(name);
      const key = unitKey(name, type, outline);
      if (seen.has(key)) return [];
      seen.add(key);
      const own = codeColumn
        ? (tab.grid.shown[row]?.[codeColumn.at] ?? '').normalize('NFC').trim()
        : '';
      const code = unusedCode(own || codeFrom(name, type), codes);
      const place = sourcePlace(tab.grid, row, tab.name);
      return [{ tab: place.tab, row: tab.grid.turned ? row : place.row + 1, name, code, type }];
    });
  });
}

function typeNamed(text: string, outline: Outline): string | null {
  const key = phraseOf(text);
  const found = outline.unitTypes.find(({ code, label }) =>
    [code, label].some((one) => phraseOf(one) === key),
  );
  return found?.code ?? typeSaid(text, outline)?.code ?? null;
}
