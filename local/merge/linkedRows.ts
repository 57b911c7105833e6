/** The rows of units in tabs that others made, by the workbook's own link. */
import { callBundle } from '../callBundle.ts';
import { openGas } from '../gas.ts';
import type { SheetModel, SpreadsheetModel } from '../model.ts';
import { findCell } from '../services/cells.ts';
import { parseArea } from '../xlsx/references.ts';
import { sentTabOf } from './keptCopies.vi.ts';
import { cellText } from './matchRows.ts';
import type { RowsOf, UnitRows } from './unitRows.ts';
import { say } from './words.vi.ts';

interface LinkColumn {
  readonly column: string;
  readonly field: string | null;
  readonly year: number | null;
  readonly part: string | null;
  readonly sure: string;
}

interface LinkTab {
  readonly tab: string;
  readonly role: string;
  readonly across?: boolean;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly LinkColumn[];
  readonly aside: readonly number[];
}

interface ReadLink {
  readonly link: {
    readonly tabs: readonly LinkTab[];
    readonly units: readonly { readonly name: string; readonly code: string }[];
  };
}

/** Columns that say whose a row is, and which of a unit's rows. */
const keyCodes = new Set([
  'ma_don_vi',
  'ten_don_vi',
  'nam',
  'ten_co_so',
  'nguon_yeu_cau',
  'loai_doi_tuong',
]);

/** Reads the workbook's link once; `left` says which tables and columns are not merged. */
export function linkedRows(model: SpreadsheetModel): {
  readonly rowsOf: RowsOf;
  readonly left: readonly string[];
} {
  const { link } = callBundle<ReadLink>(() => openGas(model).call('readLink'));
  const codes = new Map(link.units.map(({ name, code }) => [plain(name), code]));
  const tabs = link.tabs.filter(
    (one, at, all) => isMerged(one) && all.findIndex(({ tab }) => tab === one.tab) === at,
  );
  const rowsOf: RowsOf = (sheet) => {
    const tab = tabs.find((one) => one.tab === sheet.name);
    return tab ? rowsOfTab(sheet, tab, codes) : null;
  };
  const apart = link.tabs.filter(
    ({ role }, at) => isRead(role) && !tabs.includes(link.tabs[at] as LinkTab),
  );
  const waiting = tabs.flatMap(({ tab, columns }) =>
    columns
      .filter(({ field, sure }) => field !== null && sure !== 'chac')
      .map(({ column }) => `${tab}!${column}`),
  );
  return {
    rowsOf,
    left: [
      ...new Set(apart.map(({ tab }) => say.leftTable(model.name, tab))),
      ...(waiting.length === 0 ? [] : [say.leftColumns(model.name, waiting)]),
    ],
  };
}

/** The tabs as they were when the workbook was sent, read where they were then. */
export function sentRows(model: SpreadsheetModel): ReadonlyMap<string, UnitRows> {
  const now = [...model.sheets];
  const sent = now.flatMap((sheet) => {
    const name = sentTabOf(sheet.name);
    return name === null ? [] : [{ ...sheet, name, hidden: false }];
  });
  if (sent.length === 0) return new Map();
  const others = now.filter(
    (sheet) => sentTabOf(sheet.name) === null && !sent.some(({ name }) => name === sheet.name),
  );
  model.sheets.splice(0, now.length, ...others, ...sent);
  try {
    const { rowsOf } = linkedRows(model);
    return new Map(
      sent.flatMap((sheet): [string, UnitRows][] => {
        const rows = rowsOf(sheet);
        return rows ? [[sheet.name, rows]] : [];
      }),
    );
  } finally {
    model.sheets.splice(0, model.sheets.length, ...now);
  }
}

function isRead(role: string): boolean {
  return role !== 'other' && role !== 'registry';
}

function isMerged({ role, across }: LinkTab): boolean {
  return isRead(role) && across !== true;
}

function rowsOfTab(
  sheet: SheetModel,
  tab: LinkTab,
  codes: ReadonlyMap<string, string>,
): UnitRows | null {
  const columns = new Map(
    tab.columns
      .filter(({ field, sure }) => field !== null && sure === 'chac')
      .map((one) => [codeOf(one), parseArea(`${one.column}1`).column]),
  );
  const named = columns.get('ten_don_vi') ?? columns.get('ma_don_vi');
  if (named === undefined) return null;
  const aside = new Set(tab.aside);
  const units = new Map<string, number[]>();
  let name = '';
  for (let row = tab.firstRow; row <= tab.lastRow; row++) {
    if (aside.has(row)) continue;
    name = cellText(findCell(sheet, row - 1, named)) || name;
    const unit = codes.get(plain(name)) ?? name;
    if (unit !== '') units.set(unit, [...(units.get(unit) ?? []), row - 1]);
  }
  return { sheet, columns, units, keys: keyCodes };
}

/** "so_vu_tiep_nhan.2023"; the whole of a pair apart from its part. */
function codeOf({ field, year, part }: LinkColumn): string {
  const dated = year === null ? `${field}` : `${field}.${year}`;
  return part === 'denominator' ? `mau:${dated}` : dated;
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
