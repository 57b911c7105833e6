/** Addresses that open the spreadsheet, and one row of it. */
import type { Place } from '../../../core/workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface SheetAddress {
  /** '' where the spreadsheet has no address. */
  readonly sheet: string;
  linkTo(place: Place): string;
}

/** `given`: the address of a shared sheet of which this workbook is a copy; '' takes the spreadsheet's own. */
export function sheetAddress(spreadsheet: Spreadsheet, given: string): SheetAddress {
  const typed = given.trim();
  if (typed !== '') return copyOf(typed);
  const sheet = spreadsheet.getUrl() ?? '';
  return {
    sheet,
    linkTo({ tab, row }) {
      const id = spreadsheet.getSheetByName(tab)?.getSheetId();
      return sheet === '' || id === undefined ? sheet : `${sheet}#gid=${id}&range=A${row + 1}`;
    },
  };
}

/** Keeps the tab that the address names: ids of tabs are not in a downloaded file. */
function copyOf(typed: string): SheetAddress {
  const [sheet = ''] = typed.split('#');
  const [, gid] = /[#?&]gid=(\d+)/.exec(typed) ?? [];
  return {
    sheet,
    linkTo: ({ row }) => (gid === undefined ? sheet : `${sheet}#gid=${gid}&range=A${row + 1}`),
  };
}
