/** Where the units' rows and columns are in a sheet that others made, for the merge of returned copies. */

import { explanationTab } from '../../../core/linking/explained/explanationWords.vi.ts';
import { keysOfPage } from '../../../core/linking/explained/ownExplanations.ts';
import { readGivenLink } from '../../../core/linking/given/givenLink.ts';
import { phraseOf } from '../../../core/linking/headerText.ts';
import { yearField } from '../../../core/linking/keyColumns.ts';
import { type Link, parseLink, tableKey } from '../../../core/linking/link.ts';
import { partTabs, withRegistry } from '../../../core/linking/linkWorkbook.ts';
import { readHandSheet } from '../../../core/linking/readSheet.ts';
import type { ReadTab } from '../../../core/linking/readTab.ts';
import { resolveLink } from '../../../core/linking/resolve.ts';
import { wordsAt } from '../../../core/linking/shape/cellWords.ts';
import { unitInRow } from '../../../core/linking/sheetUnits.ts';
import { toLink } from '../../../core/linking/toLink.ts';
import { columnName } from '../../../core/sheet/places.ts';
import type { Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { readGrid } from '../../sheets/readGrid.ts';
import { readSources } from '../../sheets/sources.ts';
import { keptLink } from './saveLink.ts';

/** A column: its code with year and part, its place, and what it reads as without any link. */
interface TableColumn {
  readonly code: string;
  readonly at: number;
  readonly says: string;
  /** Of money: its unit as the tab itself says it, '' for none. */
  readonly unit: string;
}

/** A row: whose it is, and what tells it from the unit's other rows; the same in every copy. */
interface TableRow {
  readonly at: number;
  readonly unit: string;
  readonly key: string;
}

interface UnitTable {
  readonly tab: string;
  /** Row n is column n - 1 of the tab, and column n its row n. */
  readonly turned: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Codes of the columns that say whose a row is, and which of a unit's rows. */
  readonly keys: readonly string[];
  /** Columns that wait for a person, by letter. */
  readonly waiting: readonly string[];
}

interface UnitTables {
  /** The link that a person confirmed, to read copies by; '' for none. */
  readonly link: string;
  readonly tables: readonly UnitTable[];
}

/** By a link: `given` as a file for this very sheet, `kept` as another copy keeps it, else its own, else what is sure. */
export interface UnitTablesBy {
  readonly given?: string;
  readonly kept?: string;
}

/**
 * Reads the active spreadsheet.
 * @throws Refusal `not-link`, SentenceError when a given link cannot be followed
 */
export function findUnitTables({ given, kept }: UnitTablesBy, outline: Outline): UnitTables {
  const spreadsheet = SpreadsheetApp.getActive();
  const { coded, others } = partTabs(readSources(spreadsheet, outline), outline);
  const confirmed =
    given !== undefined
      ? readGivenLink(linkOf(given), others, outline)
      : kept
        ? linkOf(kept)
        : keptLink(spreadsheet, outline).link;
  const alone = readHandSheet(others, outline);
  const used = withRegistry(confirmed ?? toLink(alone, outline), coded, outline);
  const { tabs, units } = resolveLink(used, others, outline);
  const finder = unitInRow(units, outline);
  const owns = new Map(alone.tabs.map(({ read }) => [tableKey(read.grid), read]));
  return {
    link: confirmed ? JSON.stringify(confirmed) : '',
    tables: [
      ...tabs.flatMap((tab) =>
        tab.role === 'registry'
          ? []
          : [tableOf(tab, owns.get(tableKey(tab.grid)), finder, outline)],
      ),
      ...explanationTable(spreadsheet, outline),
    ],
  };
}

/** @throws Refusal `not-link` */
function linkOf(text: string): Link {
  const link = parseLink(text);
  if (!link) throw new Refusal('not-link');
  return link;
}

/** The add-on's own tab of explanations, where somebody has explained. */
function explanationTable(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  outline: Outline,
): UnitTable[] {
  const sheet = spreadsheet.getSheetByName(explanationTab);
  if (!sheet) return [];
  const page = readGrid(sheet, explanationTab, false);
  const { headRows, keys } = keysOfPage(page, outline);
  const codes = (page.values[headRows - 1] ?? []).map(String);
  const unitAt = codes.indexOf(outline.registry.code.code);
  const rows = page.shown.flatMap((shown, at) => {
    const unit = shown[unitAt]?.trim() ?? '';
    return at < headRows || unit === '' ? [] : [{ at, unit, key: '' }];
  });
  return [
    {
      tab: explanationTab,
      turned: false,
      columns: codes.map((code, at) => ({ code, at, says: '', unit: '' })),
      rows,
      keys: keys.map((at) => codes[at] ?? ''),
      waiting: [],
    },
  ];
}

function tableOf(
  tab: ReadTab,
  alone: ReadTab | undefined,
  finder: ReturnType<typeof unitInRow>,
  outline: Outline,
): UnitTable {
  const { code, name } = outline.registry;
  const shape = outline.references[tab.role]?.shape;
  const owner = shape?.rows === 'establishments' ? shape.name : '';
  const tells = shape
    ? tab.columns.filter(
        ({ field }) => field && (['key', 'choice'].includes(field.kind) || field.code === owner),
      )
    : [];
  const read = tab.columns.filter(({ field, sure }) => field && sure === 'chac');
  const keyed = tab.body.rows.flatMap((row) => {
    const unit = finder(tab, row)?.code;
    const texts = tells.map(({ at }) => phraseOf(wordsAt(tab.grid, row.row, at)));
    return unit ? [{ at: row.row, unit, key: [row.year ?? '', ...texts].join(' | ') }] : [];
  });
  return {
    tab: tab.grid.name,
    turned: tab.grid.turned !== undefined,
    columns: read.map(({ at, field, year, part, unit }) => ({
      code: codeOf(field?.code ?? '', year, part),
      at,
      says: saysOf(tab, alone, at),
      unit: field?.kind === 'money' ? (ownColumn(tab, alone, at)?.unit ?? unit) : '',
    })),
    rows: keyed.map(({ at, unit, key }, nth) => {
      const alike = keyed.filter((one) => one.unit === unit && one.key === key);
      const before = keyed.slice(0, nth).filter((one) => one.unit === unit && one.key === key);
      return { at, unit, key: `${key} #${before.length + 1}/${alike.length}` };
    }),
    keys: [
      code.code,
      name.code,
      yearField(outline, tab.role).code,
      ...tells.map(({ field }) => field?.code ?? ''),
    ],
    waiting: tab.columns
      .filter(({ field, sure }) => field && sure !== 'chac')
      .map(({ at }) => columnName(tab.grid, at)),
  };
}

/** "so_vu_tiep_nhan.2023"; the whole of a pair apart from its part. */
function codeOf(field: string, year: number | null, part: string | null): string {
  const dated = year === null ? field : `${field}.${year}`;
  return part === 'denominator' ? `mau:${dated}` : dated;
}

function saysOf(tab: ReadTab, alone: ReadTab | undefined, at: number): string {
  const own = ownColumn(tab, alone, at);
  return own?.field && own.sure === 'chac' ? codeOf(own.field.code, own.year, own.part) : '';
}

/** The column as it reads without any link. */
function ownColumn({ grid }: ReadTab, alone: ReadTab | undefined, at: number) {
  const isSame = Boolean(alone?.grid.turned) === Boolean(grid.turned);
  return isSame ? alone?.columns.find((one) => one.at === at) : undefined;
}
