/** Emulated RangeList: one call that writes, formats or frames the cells of several ranges. */
import type { SheetModel } from '../../model.ts';
import { borderOf } from '../borderOf.ts';
import { changeLook } from '../cells.ts';
import type { Host } from '../host.ts';
import { service } from '../service.ts';
import { typeInto } from './contents.ts';
import { openRangeAt } from './range.ts';
import { editCells, scopeOf } from './scope.ts';

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

export function openRangeList(host: Host, sheet: SheetModel, places: readonly string[]): RangeList {
  const scopes = places.map((place) => scopeOf(openRangeAt(host, sheet, place)));
  return service<RangeList>(host, 'RangeList', {
    write: {
      setBorder(...lines: unknown[]) {
        const border = borderOf(host, lines);
        for (const scope of scopes) {
          editCells(scope, 'cells', (cell) => changeLook(cell, { border }));
        }
        return this;
      },
      setNumberFormat(numberFormat) {
        for (const scope of scopes) {
          editCells(scope, 'cells', (cell) => changeLook(cell, { numberFormat }));
        }
        return this;
      },
      setValue(value) {
        for (const scope of scopes) typeInto(scope, value);
        return this;
      },
    },
  });
}
