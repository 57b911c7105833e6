/** The kept link of a final names headers and rows of the sheet: it says them as the masked copies do. */
import { answerFields, type Outline } from '../../outline/schema.ts';
import { type Link, type LinkedColumn, linkParts, parseLink } from '../linking/link.ts';
import { maskCell } from '../privacy/mask.vi.ts';
import { registryFields, settingsFields, tabFields } from '../tabs/binding.ts';
import { bindColumns, boundCell, columnsOf } from '../tabs/columns.ts';
import { tidy } from '../text/text.ts';
import { cellAt, findGrid, type Workbook } from '../workbook.ts';

/** A text to write into a copy instead of what it holds; row and column count from 0. */
export interface MaskedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

type Masked = ReadonlyMap<string, readonly MaskedCell[]>;

/** Cells of the settings that hold the link, where it repeats a masked text. */
export function maskKeptLink(
  workbook: Workbook,
  masked: Masked,
  names: ReadonlyMap<string, string>,
  outline: Outline,
): MaskedCell[] {
  const grid = findGrid(workbook, outline.settings.tab);
  if (!grid) return [];
  const { code, value, rows } = outline.settings;
  const fields = columnsOf(settingsFields(outline.settings), outline.years);
  const settings = bindColumns(grid, fields);
  const column = settings.columns.get(value.code);
  const start = rows.binding.code;
  const parts = grid.values.flatMap((_, row) => {
    const name = boundCell(settings, row, code.code).shown.trim();
    const isPart = name === start || name.startsWith(`${start}.`);
    return isPart && row >= settings.firstRow ? [{ row, name }] : [];
  });
  const textAt = (row: number) => String(boundCell(settings, row, value.code).value);
  const link = parseLink(parts.map(({ row }) => textAt(row)).join(''));
  if (!link || column === undefined) return [];
  const said = new Map(
    linkParts(maskedLink(link, saidBy(workbook, masked), names), outline).map((one) => [
      one.code,
      one.text,
    ]),
  );
  return parts.flatMap(({ row, name }) => {
    const text = said.get(name) ?? '';
    return text === textAt(row) ? [] : [{ row, column, text }];
  });
}

/** What masked cells held → what they hold now. */
function saidBy({ linked }: Workbook, masked: Masked): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const source of linked?.sources ?? []) {
    for (const { row, column, text } of masked.get(source.name) ?? [])
      said.set(tidy(cellAt(source, row, column).shown), text);
  }
  return said;
}

function maskedLink(
  link: Link,
  said: ReadonlyMap<string, string>,
  names: ReadonlyMap<string, string>,
): Link {
  const nameOf = (tab: string) => names.get(tab) ?? tab;
  const plain = (text: string) => said.get(tidy(text)) ?? text;
  const header = (one: LinkedColumn) => {
    const told = plain(one.header);
    const words = told === one.header ? one.header.split(' / ').map(plain).join(' / ') : told;
    // A column that is read is found by its header: only what is not read may lose it.
    return words === one.header && one.field === null ? inDoubt(words) : words;
  };
  return {
    ...link,
    tabs: link.tabs.map((tab) => ({
      ...tab,
      tab: nameOf(tab.tab),
      columns: tab.columns.map((one) => ({ ...one, header: header(one) })),
      ...(tab.apart && { apart: tab.apart.map(plain) }),
    })),
    units: link.units.map((unit) => ({
      ...unit,
      tab: nameOf(unit.tab),
      name: plain(unit.name),
    })),
  };
}

function inDoubt(text: string): string {
  return maskCell({ value: text, shown: text, format: '' }) ?? text;
}

/** What needs no mask: names and codes of units, and what the form itself says. */
export function knownTexts(workbook: Workbook, outline: Outline) {
  const { registry } = outline;
  const known = new Set(wordsOf(outline).map(tidy));
  const fields = [...answerFields(outline), ...Object.values(tabFields(outline)).flat()];
  for (const { code } of columnsOf(fields, outline.years)) known.add(code);
  const names: string[] = [];
  const grid = findGrid(workbook, registry.tab);
  if (grid) {
    const binding = bindColumns(grid, columnsOf(registryFields(registry), outline.years));
    for (let row = binding.firstRow; row < grid.values.length; row++) {
      for (const field of [registry.code, registry.name]) {
        const cell = boundCell(binding, row, field.code);
        // A name of the list that points at somebody is masked there too.
        if (cell.shown === '' || maskCell(cell, field) !== null) continue;
        known.add(tidy(cell.shown));
        // "BC-THPT Mạc Đĩnh Chi" leaves out the first word of the name.
        names.push(tidy(cell.shown), tidy(cell.shown).replace(/^\S+ (?=\S+ \S)/u, ''));
      }
    }
  }
  names.sort((a, b) => b.length - a.length);
  return {
    units: names,
    isKnown: (text: string) => known.has(tidy(text)),
    withoutNames: (text: string) =>
      names.reduce((rest, name) => rest.split(name).join(''), tidy(text)),
  };
}

/** Every text of a value, however deep. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsOf) : [];
}
