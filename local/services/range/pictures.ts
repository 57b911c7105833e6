/** Emulated pictures that lie over the cells. */
import type { SheetModel } from '../../model.ts';
import type { Host } from '../host.ts';
import { service } from '../service.ts';
import { openRange } from './range.ts';

type OverGridImage = GoogleAppsScript.Spreadsheet.OverGridImage;

export function openPicture(
  host: Host,
  sheet: SheetModel,
  picture: SheetModel['pictures'][number],
): OverGridImage {
  return service<OverGridImage>(host, 'OverGridImage', {
    read: {
      getAnchorCell: () => openRange(host, sheet, { ...picture, rows: 1, columns: 1 }),
    },
    write: {
      remove() {
        sheet.pictures = sheet.pictures.filter((one) => one !== picture);
      },
    },
  });
}
