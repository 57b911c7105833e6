/** What a kept version may hold: the tabs that were read, without personal data. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { maskCell } from '../privacy/mask.vi.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { registryFields, trackingFields } from '../tabs/binding.ts';
import { bindColumns, columnsOf } from '../tabs/columns.ts';
import {
  address,
  type CellValue,
  cellAt,
  type Grid,
  outlineTab,
  type Workbook,
} from '../workbook.ts';

/** A text to write into a copy instead of what it holds; row and column count from 0. */
export interface MaskedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Cells to mask of every tab that was read, by the name the tab was read under. */
/** Whether a person allowed this text of a unit's column; see log/allowedTexts.ts. */
type AllowsText = (
  place: { readonly unit: string; readonly field: string },
  text: string,
) => boolean;
const nothing: AllowsText = () => false;

export function maskGrids(
  workbook: Workbook,
  outline: Outline,
  allows: AllowsText = nothing,
): ReadonlyMap<string, readonly MaskedCell[]> {
  const { linked } = workbook;
  const masked = linked
    ? maskLinked(workbook, linked.sources, { outline, allows })
    : maskOwn(workbook, outline, allows);
  return new Map([...masked].filter(([, cells]) => cells.length > 0));
}

function maskOwn(
  { grids }: Workbook,
  outline: Outline,
  allows: AllowsText,
): Map<string, MaskedCell[]> {
  const fields = maskedTabs(outline);
  return new Map(
    grids.flatMap((grid) => {
      const own = fields.get(outlineTab(grid));
      return own ? [[grid.name, maskGrid(grid, own, { outline, allows })] as const] : [];
    }),
  );
}

/** The tabs where people write of others, with the fields that are theirs. */
function maskedTabs(outline: Outline): ReadonlyMap<string, readonly Field[]> {
  const { registry, answers, references, tracking } = outline;
  return new Map([
    [registry.tab, registryFields(registry)],
    [answers.tab, answerFields(outline)],
    ...Object.values(references).map((table) => [table.tab, table.fields] as const),
    [tracking.tab, trackingFields(tracking)],
  ]);
}

interface Masking {
  readonly outline: Outline;
  readonly allows: AllowsText;
}

function maskGrid(
  grid: Grid,
  fields: readonly Field[],
  { outline, allows }: Masking,
): MaskedCell[] {
  const columns = columnsOf(fields, outline.years);
  const { firstRow, columns: bound } = bindColumns(grid, columns);
  const fieldAt = new Map(columns.map(({ code, field }) => [bound.get(code), field] as const));
  const ours = ourOwn(outline);
  const unitColumn = bound.get(outline.registry.code.code);
  return cellsFrom(grid, firstRow).flatMap(({ row, column }) => {
    const field = fieldAt.get(column);
    if (field && (field.kind === 'native' || ours.has(field.code))) return [];
    const cell = cellAt(grid, row, column);
    const unit = unitColumn === undefined ? '' : cellAt(grid, row, unitColumn).shown;
    const isAllowed = field !== undefined && allows({ unit, field: field.code }, cell.shown);
    const text = maskCell(cell, field, isAllowed);
    return text === null ? [] : [{ row, column, text }];
  });
}

/** What the Department writes of itself and of offices: addresses, officers, moments, hashes. */
function ourOwn({ registry, tracking }: Outline): ReadonlySet<string> {
  const { email } = registry;
  const own = trackingFields(tracking).filter(({ code }) => code !== tracking.reason.code);
  return new Set([email, ...own].map(({ code }) => code));
}

/** Of a sheet that others made: a cell that represents a field by that field, any other when it is sure. */
function maskLinked(
  { grids }: Workbook,
  sources: readonly Grid[],
  { outline, allows }: Masking,
): Map<string, MaskedCell[]> {
  const fields = placedFields(grids, outline);
  return new Map(
    sources.map((source) => {
      const cells = cellsFrom(source, 0).flatMap(({ row, column }) => {
        const cell = cellAt(source, row, column);
        const placed = fields.get(address({ tab: source.name, row, column }));
        const field = placed?.field;
        const isOurs = field ? field.kind === 'key' : !personalDataIn({ cell });
        const isAllowed =
          placed !== undefined &&
          allows({ unit: placed.unit, field: placed.field.code }, cell.shown);
        const text = isOurs ? null : maskCell(cell, field, isAllowed);
        return text === null ? [] : [{ row, column, text }];
      });
      return [source.name, cells];
    }),
  );
}

/** What a cell of the sheet is an answer to, and whose. */
interface Placed {
  readonly field: Field;
  readonly unit: string;
}

/** Address of a cell of the sheet → what it represents. */
function placedFields(grids: readonly Grid[], outline: Outline): ReadonlyMap<string, Placed> {
  const tabs = maskedTabs(outline);
  const placed = new Map<string, Placed>();
  for (const grid of grids) {
    const columns = columnsOf(tabs.get(outlineTab(grid)) ?? [], outline.years);
    const { columns: bound } = bindColumns(grid, columns);
    const unitColumn = bound.get(outline.registry.code.code);
    for (const { code, field } of columns) {
      const at = bound.get(code) ?? -1;
      grid.linked?.places.forEach((places, row) => {
        const place = places[at];
        const unit = unitColumn === undefined ? '' : cellAt(grid, row, unitColumn).shown;
        if (place) placed.set(address(place), { field, unit });
      });
    }
  }
  return placed;
}

function cellsFrom(
  { values }: Grid,
  firstRow: number,
): { readonly row: number; readonly column: number; readonly value: CellValue }[] {
  return values.flatMap((cells, row) =>
    row < firstRow
      ? []
      : cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
  );
}
