/** What a kept version may hold: the tabs that were read, without personal data. */
import { answerFields, type Field, type Outline } from '../../outline/schema.ts';
import { maskCell } from '../privacy/mask.vi.ts';
import { mayBePrinted } from '../privacy/mayBePrinted.ts';
import { personalDataIn } from '../privacy/personalDataIn.ts';
import { registryFields, settingsFields, trackingFields } from '../tabs/binding.ts';
import { bindColumns, columnsOf } from '../tabs/columns.ts';
import { address, cellAt, type Grid, outlineTab, type Workbook } from '../workbook.ts';
import { knownTexts, type MaskedCell, maskKeptLink } from './maskLink.ts';
import { cellsFrom, maskSure } from './maskOther.ts';
import { maskSettings } from './maskSettings.ts';

/** Whether a person allowed this text of a unit's column; see log/allowedTexts.ts. */
export type AllowsText = (
  place: { readonly unit: string; readonly field: string },
  text: string,
) => boolean;

/** Cells to mask of every tab that was read, by the name the tab was read under; see maskSafely.ts. */
export function masksOf(
  workbook: Workbook,
  outline: Outline,
  allows: AllowsText,
  isSureOnly: boolean,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly MaskedCell[]> {
  const masking = { outline, allows, ...knownTexts(workbook, outline) };
  const sources = workbook.linked?.sources ?? [];
  const others = maskLinked(workbook, sources, { ...masking, isSureOnly });
  const masked = new Map([...others, ...maskOwn(workbook, masking)]);
  const ofSettings = [
    ...maskSettings(workbook, outline),
    ...maskKeptLink(workbook, masked, names, outline),
  ];
  for (const cell of ofSettings) {
    const { tab } = outline.settings;
    const own = masked
      .get(tab)
      ?.filter((one) => one.row !== cell.row || one.column !== cell.column);
    masked.set(tab, [...(own ?? []), cell]);
  }
  return new Map([...masked].filter(([, cells]) => cells.length > 0));
}

/** The tabs that a copy is rewritten from: those of others and of the restricted workbook as they stand, and our own. */
export function keptGrids({ grids, linked, apart }: Workbook): readonly Grid[] {
  if (apart && !linked) return [...apart.own, ...apart.others];
  const sources = linked?.sources ?? [];
  const own = grids.filter(
    (grid) => !grid.linked && !sources.some((one) => one.name === grid.name),
  );
  return [...sources, ...own];
}

function maskOwn(workbook: Workbook, masking: Masking): Map<string, MaskedCell[]> {
  const { log, ownTexts } = masking.outline;
  const fields = maskedTabs(masking.outline);
  // No final copies these.
  const grows = [log.tab, ownTexts.tab];
  const sources = workbook.linked?.sources ?? [];
  const kept = keptGrids(workbook).filter((grid) => !sources.includes(grid));
  return new Map(
    kept.flatMap((grid) => {
      const own = fields.get(outlineTab(grid));
      if (!own)
        return grows.includes(outlineTab(grid))
          ? []
          : [[grid.name, maskSure(grid, masking.isKnown)] as const];
      return [[grid.name, maskGrid(grid, own, masking)] as const];
    }),
  );
}

/** The tabs where people write of others, with the fields that are theirs. */
function maskedTabs(outline: Outline): ReadonlyMap<string, readonly Field[]> {
  const { registry, answers, references, tracking, settings } = outline;
  return new Map([
    [settings.tab, settingsFields(settings)],
    [registry.tab, registryFields(registry)],
    [answers.tab, answerFields(outline)],
    ...Object.values(references).map((table) => [table.tab, table.fields] as const),
    [tracking.tab, trackingFields(tracking)],
  ]);
}

interface Masking {
  readonly outline: Outline;
  readonly allows: AllowsText;
  /** Names of units, and what the form itself says. */
  readonly isKnown: (text: string) => boolean;
  readonly withoutNames: (text: string) => string;
}

function maskGrid(
  grid: Grid,
  fields: readonly Field[],
  { outline, allows, isKnown, withoutNames }: Masking,
): MaskedCell[] {
  const columns = columnsOf(fields, outline.years);
  const { firstRow, columns: bound } = bindColumns(grid, columns);
  const fieldAt = new Map(columns.map(({ code, field }) => [bound.get(code), field] as const));
  const { tracking, settings } = outline;
  const isOurs = [tracking.tab, settings.tab].includes(outlineTab(grid));
  const ours = isOurs ? ourOwn(outline) : new Set<string>();
  const unitColumn = bound.get(outline.registry.code.code);
  return cellsFrom(grid, 0).flatMap(({ row, column }) => {
    const cell = cellAt(grid, row, column);
    const isHead = row < firstRow;
    const field = isHead ? undefined : fieldAt.get(column);
    if (isHead || field?.kind === 'native') {
      const text = isKnown(cell.shown) ? null : maskCell(cell);
      return text === null ? [] : [{ row, column, text }];
    }
    if (field && ours.has(field.code)) return [];
    const unit = unitColumn === undefined ? '' : cellAt(grid, row, unitColumn).shown;
    const isAllowed = field !== undefined && allows({ unit, field: field.code }, cell.shown);
    const isSigned = field?.code === outline.signing.documentNumber;
    if (isSigned && mayBePrinted(withoutNames(cell.shown))) return [];
    // Addresses and numbers of letters are read by nothing in a copy: nobody's name is spared there.
    const isLetter = isSigned || field?.code === outline.registry.email.code;
    const text = maskCell(cell, isLetter ? undefined : field, isAllowed);
    return text === null ? [] : [{ row, column, text }];
  });
}

/** What the Department writes of itself and of offices: officers, moments, hashes, settings. */
function ourOwn({ tracking, settings }: Outline): ReadonlySet<string> {
  const own = trackingFields(tracking).filter(({ code }) => code !== tracking.reason.code);
  return new Set([...own, ...settingsFields(settings)].map(({ code }) => code));
}

/** Of a sheet that others made: a cell that represents a field by that field; of the others those in doubt too, or only those that are sure. */
function maskLinked(
  { grids }: Workbook,
  sources: readonly Grid[],
  { outline, allows, isKnown, isSureOnly }: Masking & { readonly isSureOnly: boolean },
): Map<string, MaskedCell[]> {
  const fields = placedFields(grids, outline);
  return new Map(
    sources.map((source) => {
      const cells = cellsFrom(source, 0).flatMap(({ row, column }) => {
        const cell = cellAt(source, row, column);
        const placed = fields.get(address({ tab: source.name, row, column }));
        const field = placed?.field;
        const isSpared = isKnown(cell.shown) || (isSureOnly && !personalDataIn({ cell }));
        const isOurs = field ? field.kind === 'key' : isSpared;
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
