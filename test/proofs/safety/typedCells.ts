/** What the units typed, told by what each cell is and not by where it stands. */
import type { SpreadsheetModel } from '../../../local/model.ts';
import { findCell } from '../../../local/services/cells.ts';
import { answerFields, columnCodes } from '../../../src/outline/schema.ts';
import { sgddt2024 } from '../../../src/outline/sgddt2024.ts';
import { columnsOf, findTab, rowsOf, tabs, units } from './form.ts';

/** Tab → the columns that tell its rows apart. */
export const rowKeys: Readonly<Record<string, readonly string[]>> = {
  [tabs.registry]: ['ma_don_vi'],
  [tabs.answers]: ['ma_don_vi'],
  [tabs.establishments]: ['ma_don_vi', 'ten_co_so'],
  [tabs.children]: ['ma_don_vi', 'nam', 'nguon_yeu_cau'],
  [tabs.offenders]: ['ma_don_vi', 'nam', 'loai_doi_tuong'],
};

/** "tab | keys | column" → text, of every cell that is not blank; locked formulas are no one's typing. */
export function typedCells(form: SpreadsheetModel): Map<string, string> {
  const cells = Object.entries(rowKeys).flatMap(([tab, keys]) => {
    const { at } = columnsOf(form, tab);
    const codes = [...at.keys()].filter((code) => code !== '' && !natives.has(`${tab} ${code}`));
    const sheet = findTab(form, tab);
    const textAt = (row: number, code: string) => String(findCell(sheet, row, at.get(code) ?? -1)?.value ?? '');
    return units.slice(1).flatMap(([unit = '']) =>
      rowsOf(form, tab, unit).flatMap((row) => {
        const name = [tab, ...keys.map((code) => textAt(row, code))].join(' | ');
        return codes.map((code) => [`${name} | ${code}`, textAt(row, code)] as const);
      }),
    );
  });
  return new Map(cells.filter(([, text]) => text !== ''));
}

const tabFields = [
  [tabs.answers, answerFields(sgddt2024)] as const,
  ...Object.values(sgddt2024.references).map(({ tab, fields }) => [tab, fields] as const),
];
const natives = new Set(
  tabFields.flatMap(([tab, fields]) =>
    fields.filter(({ kind }) => kind === 'native').flatMap((field) => columnCodes(field, sgddt2024.years).map((code) => `${tab} ${code}`)),
  ),
);
