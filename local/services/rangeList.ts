/** Emulated RangeList: one call that dresses or empties several ranges of a sheet. */
import type { SheetModel } from '../model.ts';
import type { Host } from './host.ts';
import { openRangeAt } from './range.ts';
import { rangeContents } from './rangeContents.ts';
import { rangeLooks } from './rangeLooks.ts';
import { type RangeScope, scopeOf } from './rangeScope.ts';
import { type Members, service } from './service.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Members that do to each range what Range's own of the same name do. */
const shared = [
  'clearContent',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontSize',
  'setFontWeight',
  'setHorizontalAlignment',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
] as const;

export function openRangeList(host: Host, sheet: SheetModel, places: readonly string[]): RangeList {
  const scopes = places.map((place) => scopeOf(openRangeAt(host, sheet, place)));
  const write = Object.fromEntries(shared.map((name) => [name, forEach(scopes, name)]));
  return service<RangeList>(host, 'RangeList', { write } as Members<RangeList>);
}

function forEach(scopes: readonly RangeScope[], name: (typeof shared)[number]) {
  return function apply(this: RangeList, ...given: unknown[]): RangeList {
    for (const scope of scopes) {
      const members = { ...rangeContents(scope).write, ...rangeLooks(scope).write };
      Reflect.apply(members[name] as (...given: unknown[]) => unknown, undefined, given);
    }
    return this;
  };
}
