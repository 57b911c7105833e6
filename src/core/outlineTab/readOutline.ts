/** ★ Reads the tab of an outline: the outline, or every fault at its row. */
import type { Outline } from '../../outline/schema.ts';
import { looseKey } from '../text/text.ts';
import type { CellFault } from './cellFault.ts';
import { checkFields } from './checkFields.ts';
import { checkLinks } from './checkLinks.ts';
import { checkAgency, checkEssential, checkTabs, checkYears } from './checkPeriod.ts';
import { checkReport } from './checkReport.ts';
import { giveCodes, hasCode } from './codes.ts';
import { columnHeaders, kindWords } from './columns.vi.ts';
import { draftOf, type OutlineDraft, type Unplaced } from './draft.ts';
import { type FaultFinder, faultFinder, type OutlineFault } from './faultFinder.ts';
import { cellFault, outlineFaults, tabFaults } from './faults.vi.ts';
import type { House } from './house.ts';
import { meantKind } from './meantKind.ts';
import { settleNames } from './names.ts';
import { readRow } from './readRow.ts';
import { type ColumnCode, type OutlineRow, rowKinds } from './rowShapes.ts';
import { textOf } from './thing.ts';

interface OutlineRead {
  /** null where there is a fault. */
  readonly outline: Outline | null;
  /** In the order of rows. */
  readonly faults: readonly OutlineFault[];
  /** The code of each row, typed or made from its label; `row` counts from 0. */
  readonly codes: readonly { readonly row: number; readonly code: string }[];
  readonly codeColumn: number;
}

const allKinds = Object.values(kindWords);
const kindsByWord = new Map(rowKinds.map((kind) => [looseKey(kindWords[kind]), kind]));
const headerNames = Object.entries(columnHeaders).map(
  ([code, header]) => [code as ColumnCode, looseKey(header)] as const,
);
const headerRows = 12;

export function readOutline(grid: readonly (readonly string[])[], house: House): OutlineRead {
  const head = grid.slice(0, headerRows).findIndex((row) => columnsOf(row).has('loai_dong'));
  if (head < 0) {
    return { outline: null, faults: [whole(tabFaults.noHeader)], codes: [], codeColumn: -1 };
  }
  const columns = columnsOf(grid[head] ?? []);
  const headFaults = checkHeader(grid[head] ?? [], columns, head);
  const { rows, faults } = rowsOf(grid, columns, head);
  const read = rows.map(readRow);
  const things = read.map((one) => one.read);
  giveCodes(things, houseCodes(house));
  settleNames(things, house);
  // A table's code is its key in the outline and leaves its row.
  const codes = things.map(({ row, thing }) => ({ row: row.at, code: textOf(thing, 'code') }));
  const draft = draftOf(things, house);
  const finder = faultFinder(
    draft,
    faults.map(({ row }) => row - 1),
  );
  const early = [
    ...headFaults,
    ...faults,
    ...read.flatMap((one) => one.faults.map(ofCell)),
    ...draft.unplaced.filter(({ row }) => !finder.isLost(row.at)).map(ofUnplaced),
  ];
  for (const { row, column, message } of early) finder.sayAt(row, column, message);
  check(draft, house, finder);
  const found = [...finder.faults].sort((left, right) => left.row - right.row);
  return {
    outline: found.length === 0 ? (draft.outline as unknown as Outline) : null,
    faults: found,
    codes,
    codeColumn: columns.get('ma') ?? -1,
  };
}

/** Codes that the house's own questions have: none made from a label may be one of them. */
function houseCodes(house: House): readonly string[] {
  const sections = [house.keySection, house.checkSection, ...house.lastSections];
  return sections.flatMap(({ fields }) => fields.map(({ code }) => code));
}

function check(draft: OutlineDraft, house: House, finder: FaultFinder): void {
  const { outline, read } = draft;
  const forms = read.filter(({ row }) => row.kind === 'form');
  if (forms.length === 0) finder.say(null, 'loai_dong', tabFaults.missingRow(kindWords.form, ''));
  checkFields(outline, finder);
  checkLinks(outline, read, finder);
  checkReport(outline, finder);
  checkYears(outline, read, finder);
  checkTabs(outline, read, finder);
  checkAgency(outline, read, finder);
  checkEssential(outline, house, read, finder);
  checkHouseCodes(read, house, finder);
  if (outline.published === undefined) return;
  for (const { row, thing } of read) {
    // A chapter that its part needs no name for has no code to freeze.
    const isNamed = hasCode(row.kind) && (row.kind !== 'chapter' || 'code' in thing);
    const isBlank = isNamed && (row.cells.ma ?? '').trim() === '';
    if (isBlank) finder.say(thing, 'ma', outlineFaults.noFrozenCode);
  }
}

/** A question may not use a code of the signing section, unless a row replaces that section. */
function checkHouseCodes(read: OutlineDraft['read'], house: House, finder: FaultFinder): void {
  const own = house.lastSections.flatMap(({ fields }) => fields.map(({ code }) => code));
  const named = read.filter(({ row }) => row.kind === 'signing');
  const signed = new Set(named.map(({ thing }) => textOf(thing, 'field')));
  for (const { row, thing } of read) {
    const code = textOf(thing, 'code');
    if (row.kind !== 'question' || !own.includes(code) || signed.has(code)) continue;
    finder.say(thing, 'ma', outlineFaults.houseCode(code));
  }
}

function whole(message: string): OutlineFault {
  return { row: 0, column: null, message };
}

/** Columns by the code or the header that is over them; the first of two. */
function columnsOf(row: readonly string[]): ReadonlyMap<ColumnCode, number> {
  const keys = row.map((cell) => looseKey(cell));
  return new Map(
    headerNames.flatMap(([code, header]) => {
      const at = row.findIndex((cell, index) => cell.trim() === code || keys[index] === header);
      return at < 0 ? [] : [[code, at] as const];
    }),
  );
}

/** The other of the two rows of headers. */
function isHeader(row: readonly string[], columns: ReadonlyMap<ColumnCode, number>): boolean {
  const said = row[columns.get('loai_dong') ?? 0] ?? '';
  return said.trim() === 'loai_dong' || looseKey(said) === looseKey(columnHeaders.loai_dong);
}

function checkHeader(
  row: readonly string[],
  columns: ReadonlyMap<ColumnCode, number>,
  head: number,
): readonly OutlineFault[] {
  const at = (column: ColumnCode | null, message: string) => ({ row: head + 1, column, message });
  const codes = Object.keys(columnHeaders) as readonly ColumnCode[];
  const known = new Set(columns.values());
  const twice = codes.filter((code) => row.filter((cell) => cell === code).length > 1);
  const strange = row.filter(
    (cell, index) => cell.trim() !== '' && !known.has(index) && !codes.some((one) => one === cell),
  );
  return [
    ...codes.filter((code) => !columns.has(code)).map((code) => at(code, tabFaults.noColumn(code))),
    ...twice.map((code) => at(code, tabFaults.twoColumns(code))),
    ...strange.map((word) => at(null, tabFaults.strangeColumn(word))),
  ];
}

function rowsOf(
  grid: readonly (readonly string[])[],
  columns: ReadonlyMap<ColumnCode, number>,
  head: number,
): { readonly rows: readonly OutlineRow[]; readonly faults: readonly OutlineFault[] } {
  const rows: OutlineRow[] = [];
  const faults: OutlineFault[] = [];
  for (let at = head + 1; at < grid.length; at += 1) {
    const line = grid[at] ?? [];
    if (line.every((cell) => cell.trim() === '') || isHeader(line, columns)) continue;
    const cells = Object.fromEntries(
      [...columns].map(([code, index]) => [code, line[index] ?? '']),
    );
    const word = (cells.loai_dong ?? '').trim();
    const kind = kindsByWord.get(looseKey(word));
    if (kind !== undefined) rows.push({ kind, cells, at });
    else {
      const meant = meantKind(word, rows[rows.length - 1]?.kind);
      if (meant !== undefined) rows.push({ kind: meant, cells, at, isGuess: true });
      const message =
        word === '' ? tabFaults.noKind(allKinds) : tabFaults.strangeKind(word, allKinds);
      faults.push({ row: at + 1, column: 'loai_dong', message });
    }
  }
  return { rows, faults };
}

function ofCell(fault: CellFault): OutlineFault {
  const { row, column } = fault;
  return { row: row.at + 1, column, message: cellFault(fault) };
}

function ofUnplaced({ row, why }: Unplaced): OutlineFault {
  const { ma, kieu } = row.cells;
  const name = ma || kieu || kindWords[row.kind];
  const above = row.kind === 'content' ? kindWords.group : aboveOf(row.kind);
  const message =
    why === 'orphan' ? tabFaults.orphan(kindWords[row.kind], `“${above}”`) : tabFaults[why](name);
  return { row: row.at + 1, column: null, message };
}

function aboveOf(kind: OutlineRow['kind']): string {
  if (kind === 'question') return kindWords.section;
  return kind === 'column' ? kindWords.table : kindWords.question;
}
