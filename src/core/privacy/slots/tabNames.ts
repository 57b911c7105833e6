/** Names of tabs that may be somebody's: whoever sees the sheet reads them. */
import { looseKey } from '../../text/text.ts';
import { loadSearch } from '../search.ts';

/** Those of them that tell of somebody for certain; "Nguyễn Trãi" is the tab of the school that is called so. */
export function tellingNames(names: readonly string[], units: readonly string[]): string[] {
  const { suspectSurely } = loadSearch();
  const isUnits = (name: string) =>
    units.some((unit) => ` ${looseKey(unit)}`.endsWith(` ${looseKey(name)}`));
  return names.filter((name) => suspectSurely(name, 'free').length > 0 && !isUnits(name));
}
