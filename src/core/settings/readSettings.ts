/** The settings tab, read; what is not typed there, or cannot be read, takes the outline's value. */
import type {
  Outline,
  ReadingOf,
  SettingField,
  SettingName,
  SettingReading,
} from '../../outline/schema.ts';
import { readDate } from '../cells/values.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { looseKey } from '../text/text.ts';
import type { Cell } from '../workbook.ts';
import type { ReadAs, RunMoment, Settings, SettingValues } from './settings.ts';

/** Reads a cell that is not blank; null when its words cannot be read so. */
type Readers = {
  readonly [Reading in SettingReading]: (cell: Cell, outline: Outline) => ReadAs[Reading] | null;
};

const readers: Readers = {
  text: ({ shown }) => shown.trim(),
  lines: ({ shown }) => parts(shown, ';'),
  day: (cell) => readDate(cell) ?? null,
  number: ({ shown }) => toNumber(shown),
  count: ({ shown }) => atLeastOne(toNumber(shown)),
  yes: ({ shown }, { words }) => yesOrNo(looseKey(shown), words),
  // A text that is no address is kept: it matches nobody, so that a slip closes the door.
  addresses: ({ shown }) => [...new Set(parts(shown.toLowerCase(), /[;,\s]+/).map(withoutAngles))],
};

/** What a setting is when neither the tab nor the outline says it. */
const empty: ReadAs = {
  text: '',
  lines: [],
  day: '',
  number: 0,
  count: 1,
  yes: false,
  addresses: [],
};

/** Reads the settings of a run. */
export function readSettings(
  binding: TabBinding | null,
  outline: Outline,
  run: RunMoment,
): Settings {
  const typed = typedSettings(binding, outline);
  const { rows } = outline.settings;
  const settled = (name: SettingName) => readField(rows[name], typed.get(rows[name].code), outline);
  const names = Object.keys(rows) as SettingName[];
  const values = Object.fromEntries(names.map((name) => [name, settled(name)]));
  return { ...run, ...(values as unknown as SettingValues) };
}

/** Reads one setting. */
export function readSetting<Name extends SettingName>(
  binding: TabBinding | null,
  outline: Outline,
  name: Name,
): ReadAs[ReadingOf<Name>] {
  const field = outline.settings.rows[name];
  return readField(field, typedSettings(binding, outline).get(field.code), outline);
}

/** Settings typed in words that cannot be read, each with its row; the outline's value is used. */
export function unreadSettings(
  binding: TabBinding | null,
  outline: Outline,
): { readonly code: string; readonly row: number }[] {
  const fields: SettingField[] = Object.values(outline.settings.rows);
  return typedRows(binding, outline).flatMap(({ code, row, cell }) => {
    const field = fields.find((one) => one.code === code);
    return field && readers[field.read](cell, outline) === null ? [{ code, row }] : [];
  });
}

function readField<Reading extends SettingReading>(
  field: SettingField<Reading>,
  typed: Cell | undefined,
  outline: Outline,
): ReadAs[Reading] {
  const { read, value } = field;
  const unchanged =
    value === '' ? null : readers[read]({ value, shown: value, format: '@' }, outline);
  return (typed && readers[read](typed, outline)) ?? unchanged ?? empty[read];
}

function typedSettings(binding: TabBinding | null, outline: Outline): Map<string, Cell> {
  return new Map(typedRows(binding, outline).map(({ code, cell }) => [code, cell]));
}

/** The rows of the tab in which something is typed: code of the setting, its row, its cell. */
export function typedRows(
  binding: TabBinding | null,
  outline: Outline,
): { readonly code: string; readonly row: number; readonly cell: Cell }[] {
  if (!binding) return [];
  const { code, value } = outline.settings;
  return binding.grid.values.flatMap((_, row) => {
    if (row < binding.firstRow) return [];
    const name = boundCell(binding, row, code.code).shown.trim();
    const cell = boundCell(binding, row, value.code);
    return name === '' || cell.shown.trim() === '' ? [] : [{ code: name, row, cell }];
  });
}

function yesOrNo(word: string, { yes, no }: Outline['words']): boolean | null {
  if (word === looseKey(yes)) return true;
  return word === looseKey(no) ? false : null;
}

function atLeastOne(count: number | null): number | null {
  return count === null ? null : Math.max(1, count);
}

function toNumber(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function parts(text: string, separator: string | RegExp): string[] {
  const trimmed = text.split(separator).map((part) => part.trim());
  return trimmed.filter(Boolean);
}

function withoutAngles(address: string): string {
  return address.replace(/^<|>$/g, '');
}
