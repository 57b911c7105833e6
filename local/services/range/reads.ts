/** What an emulated Range tells of its cells. */
import type { CellModel, Rectangle } from '../../model.ts';
import { showValue } from '../../xlsx/format/showValue.ts';
import { overlap } from '../areas.ts';
import { automaticFormat, formatOf, mapArea } from '../cells.ts';
import { isDate } from '../realm.ts';
import { givenBack } from '../rules/givenBack.ts';
import { type Members, service } from '../service.ts';
import type { Range, RangeScope } from './scope.ts';

type CellImage = GoogleAppsScript.Spreadsheet.CellImage;

export function rangeReads(scope: RangeScope, open: (area: Rectangle) => Range): Members<Range> {
  const { host, area } = scope;
  const seen = () => host.readings.seen(scope.sheet);
  const { spreadsheet } = host;
  const value = (cell: CellModel | undefined) =>
    cell?.picture
      ? service<CellImage>(host, 'CellImage')
      : isDate(cell?.value)
        ? host.realm.date(cell.value.getTime())
        : (cell?.value ?? '');
  const shown = (cell: CellModel | undefined) =>
    cell === undefined || cell.picture
      ? ''
      : showValue(cell.value, formatOf(spreadsheet, cell), spreadsheet.locale);
  return {
    read: {
      getValues: () => mapArea(seen(), area, value),
      getDisplayValues: () => mapArea(seen(), area, shown),
      getNumberFormats: () =>
        mapArea(seen(), area, (cell) => {
          const format = formatOf(spreadsheet, cell);
          return format === 'General' ? automaticFormat : format;
        }),
      getNotes: () => mapArea(seen(), area, (cell) => cell?.note ?? ''),
      getFormulas: () => mapArea(seen(), area, (cell) => givenBack(cell?.formula ?? '', host)),
      getMergedRanges: () =>
        seen()
          .merges.filter((merge) => overlap(merge, area))
          .map((merge) => open(merge)),
    },
  };
}
