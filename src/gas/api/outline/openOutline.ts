/** Calls about the outline itself: begin one, check and read it back, publish it. */
import type { OutlineApi, OutlineStart, OutlineView } from '../../../api/api.ts';
import type { ListRows } from '../../../core/form/lists.ts';
import { columnHeaders, outlineTabName } from '../../../core/outlineTab/columns.vi.ts';
import type { Outline } from '../../../outline/schema.ts';
import { Refusal } from '../../errors/refusal.ts';
import { reply } from '../../errors/reply.ts';
import { withLock } from '../../errors/withLock.ts';
import { officersOnly } from '../../form/checkOutline.ts';
import { outlineMoves, outlineOf } from '../../form/outlineChanges.ts';
import {
  type OutlineRows,
  type OutlineSource,
  outlineChecksum,
  outlineInForce,
  putInForce,
  rowsInForce,
} from '../../form/outlineInForce.ts';
import { writeOutlineSheet } from '../../form/outlineSheet.ts';
import { loadOutlineTab } from '../../run/lazyOutlineTab.ts';
import { listedNames, pastedRows, unitsPlan } from './listUnits.ts';
import { previewFor } from './previewOutline.ts';

/** `setUp` sets the form of an outline up and says what it did. */
export function openOutline(
  source: OutlineSource,
  setUp: (outline: Outline, units?: ListRows) => readonly string[],
): OutlineApi {
  return {
    readOutline: () => reply(() => outlineView(source)),
    startOutline: (start) =>
      reply(() => {
        officersOnly(source.builtIn);
        withLock(() => begin(start, source));
        return outlineView(source);
      }),
    previewOutline: () =>
      reply(() => {
        const rows = workingRows();
        if (rows === null) throw new Refusal('no-outline', outlineTabName);
        return previewFor(outlineOf(rows, source));
      }),
    publishOutline: () =>
      reply(() => {
        officersOnly(source.builtIn);
        const rows = workingRows();
        if (rows === null) throw new Refusal('no-outline', outlineTabName);
        const { refusals } = outlineMoves(rows, source);
        const [refusal] = refusals;
        if (refusal !== undefined) throw new Refusal('loses-cells', refusal);
        withLock(() => putInForce(rows, source.house));
        return { done: setUp(outlineInForce(source)), view: outlineView(source) };
      }),
    planUnits: (list) => reply(() => unitsPlan(list, outlineInForce(source))),
    listUnits: (list) =>
      reply(() => {
        const outline = outlineInForce(source);
        return setUp(outline, pastedRows(list, outline));
      }),
  };
}

/** The tab that an officer writes; null where there is none. */
function workingRows(): OutlineRows | null {
  const sheet = SpreadsheetApp.getActive().getSheetByName(outlineTabName);
  return sheet?.getDataRange().getDisplayValues() ?? null;
}

/** @throws Refusal `outline-there` over a tab that is there */
function begin(start: OutlineStart, { builtIn, house }: OutlineSource): void {
  const { outlineTabOf, tabOfRows } = loadOutlineTab();
  if (workingRows() !== null) throw new Refusal('outline-there', outlineTabName);
  if (start.from === 'dispatch') writeOutlineSheet(tabOfRows(start.rows), start.notes);
  else writeOutlineSheet(outlineTabOf(start.from === 'copy' ? builtIn : null, house));
}

function outlineView(source: OutlineSource): OutlineView {
  const { checkOutlineTab, unpublishedRows } = loadOutlineTab();
  const rows = workingRows();
  const force = rowsInForce();
  const used = outlineInForce(source);
  const { title, published = '' } = used;
  const listed = published === '' ? 0 : listedNames(used).length;
  const inForce = { published, title, listed };
  if (rows === null) return { ...nothing, ...inForce, state: 'none' };
  const { faults, readBack } = checkOutlineTab(unpublishedRows(rows), source.house);
  const isSame =
    published !== '' && force !== null && outlineChecksum(force) === outlineChecksum(rows);
  const header = rows.find((row) => row.includes(columnHeaders.loai_dong)) ?? [];
  const isSound = faults.length === 0;
  const changes = isSame || !isSound ? nothing : outlineMoves(rows, source);
  return {
    ...inForce,
    state: isSame ? 'published' : published === '' ? 'draft' : 'changed',
    faults: faults.map(({ row, column, message }) => ({
      ...{ row, column, message },
      place: {
        ...{ tab: outlineTabName, row: Math.max(0, row - 1) },
        column: column === '' ? 0 : Math.max(0, header.indexOf(column)),
      },
    })),
    readBack,
    moves: published === '' ? [] : changes.moves,
    refusals: changes.refusals,
  };
}

const nothing = { faults: [], readBack: [], moves: [], refusals: [] } as const;
