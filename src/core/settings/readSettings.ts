/** The settings tab, read; what is not typed there, or cannot be read, takes the outline's value. */
import type { Outline, SettingName } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';
import { readDate } from '../cells/values.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { looseKey } from '../text/text.ts';
import type { Cell } from '../workbook.ts';
import type { RunState, Settings } from './settings.ts';

/** What only the shell knows of a run. */
export interface RunMoment {
  /** yyyy-mm-ddThh:mm:ss+07:00 */
  readonly now: string;
  readonly state: RunState;
  readonly version: number;
  /** Code keys of units at which somebody was still typing: taken as last read. */
  readonly typing?: readonly string[];
}

/** Settings typed in words that cannot be read, each with its row; the outline's value is used. */
export function unreadSettings(
  binding: TabBinding | null,
  outline: Outline,
): { readonly code: string; readonly row: number }[] {
  if (!binding) return [];
  const { code, value, rows } = outline.settings;
  const unread: { code: string; row: number }[] = [];
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const name = boundCell(binding, row, code.code).shown.trim();
    const cell = boundCell(binding, row, value.code);
    const declared = Object.values(rows).find((one) => one.code === name);
    if (declared && cell.shown.trim() !== '' && !readsLike(declared.value, cell)) {
      unread.push({ code: name, row });
    }
  }
  return unread;
}

/** A day where the outline has a day, a number where it has a number. */
function readsLike(value: string, cell: Cell): boolean {
  const isDay = /^\d{2}\/\d{2}\/\d{4}$/.test(value);
  if (isDay) return Boolean(readDate(cell));
  return toNumber(value) === null || toNumber(cell.shown.trim()) !== null;
}

/** Reads the settings of a run. */
export function readSettings(
  binding: TabBinding | null,
  outline: Outline,
  run: RunMoment,
): Settings {
  const typed = typedSettings(binding, outline);
  const { rows } = outline.settings;
  const cell = (name: SettingName): Cell => {
    const value = rows[name].value;
    return typed.get(rows[name].code) ?? { value, shown: value, format: '@' };
  };
  const fallback = (name: SettingName): Cell => {
    const value = rows[name].value;
    return { value, shown: value, format: '@' };
  };
  const text = (name: SettingName): string => cell(name).shown.trim();
  const day = (name: SettingName): Day => readDate(cell(name)) ?? readDate(fallback(name)) ?? '';
  const number = (name: SettingName): number =>
    toNumber(text(name)) ?? toNumber(fallback(name).shown) ?? 0;
  const yes = (name: SettingName): boolean => looseKey(text(name)) === looseKey(outline.words.yes);
  const lines = (name: SettingName): string[] =>
    text(name)
      .split(';')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    ...run,
    dispatchNumber: text('dispatchNumber'),
    dispatchDate: text('dispatchDate'),
    reportBasis: lines('reportBasis'),
    periodFrom: day('periodFrom'),
    periodTo: day('periodTo'),
    deadline: day('deadline'),
    minimumTimes: Math.max(1, number('minimumTimes')),
    fullCoverage: number('fullCoverage'),
    provisionalCoverage: number('provisionalCoverage'),
    onlyAccepted: yes('onlyAccepted'),
    zeroMeansNone: yes('zeroMeansNone'),
    parentAgency: text('parentAgency'),
    agency: text('agency'),
    agencyCode: text('agencyCode'),
    addressee: text('addressee'),
    place: text('place'),
    provinceCode: text('provinceCode'),
    signingAuthority: text('signingAuthority'),
    signerTitle: text('signerTitle'),
    recipients: lines('recipients'),
  };
}

function typedSettings(binding: TabBinding | null, outline: Outline): Map<string, Cell> {
  const typed = new Map<string, Cell>();
  if (!binding) return typed;
  const { code, value } = outline.settings;
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const cell = boundCell(binding, row, value.code);
    const name = boundCell(binding, row, code.code).shown.trim();
    if (name !== '' && cell.shown.trim() !== '') typed.set(name, cell);
  }
  return typed;
}

function toNumber(text: string): number | null {
  const plain = text.replace('%', '').replace(',', '.').trim();
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
