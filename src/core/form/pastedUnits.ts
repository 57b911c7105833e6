/** A list of units as it was pasted: with a line of headers, or names alone. */
import type { Outline } from '../../outline/schema.ts';
import { SentenceError } from '../lib/sentenceError.ts';
import { registryFields } from '../tabs/binding.ts';
import { nameParts } from '../text/nameKey.ts';
import { areaKind } from '../text/nameKey.vi.ts';
import { looseKey } from '../text/text.ts';
import { type Listed, type ListRows, readKeyedList } from './lists.ts';
import { typeOfListed } from './rows.ts';

interface PastedUnits {
  /** Under a line of column codes. */
  readonly rows: ListRows;
  readonly units: readonly { readonly name: string; readonly type: string }[];
  /** Names whose type neither the list nor the name says. */
  readonly untyped: readonly string[];
}

/** Cells are apart by tabs, as they are copied from a sheet. */
export function cellsOfText(text: string): ListRows {
  const lines = text.split(/\r?\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  return lines.filter((line) => line.some((cell) => cell !== ''));
}

/**
 * Reads a pasted list; `type` is a code for units whose type is not told, '' for none. A form that
 * asks one type of unit gives it to all.
 */
export function pastedUnits(cells: ListRows, outline: Outline, type: string): PastedUnits {
  const { registry, unitTypes } = outline;
  const only = unitTypes.length === 1 ? unitTypes[0]?.code : undefined;
  const other = type === '' ? only : type;
  const listed = listedOf(cells, outline).map((unit): Listed => {
    if (typeOfListed(outline, unit) !== undefined) return unit;
    const name = unit[registry.name.code] ?? '';
    const told = typeBegun(name, outline) ?? typeOfKind(name, outline) ?? other;
    return told === undefined ? unit : { ...unit, [registry.type.code]: told };
  });
  const known = registryFields(registry).map(({ code }) => code);
  const codes = known.filter((code) => listed.some((unit) => unit[code] !== undefined));
  const nameOf = (unit: Listed) => unit[registry.name.code] ?? unit[registry.code.code] ?? '';
  return {
    rows: [codes, ...listed.map((unit) => codes.map((code) => unit[code] ?? ''))],
    units: listed.map((unit) => ({
      name: nameOf(unit),
      type: typeOfListed(outline, unit)?.label ?? '',
    })),
    untyped: listed.filter((unit) => typeOfListed(outline, unit) === undefined).map(nameOf),
  };
}

/** The type whose label a name begins with, the longest of them. */
function typeBegun(name: string, { unitTypes }: Outline): string | undefined {
  const key = `${looseKey(name)} `;
  const begun = unitTypes.filter(({ label }) => key.startsWith(`${looseKey(label)} `));
  return begun.sort((a, b) => b.label.length - a.label.length)[0]?.code;
}

/** The one type whose label names the kind of place that a name begins with: "Trường TH …" among schools of two levels. */
function typeOfKind(name: string, { unitTypes }: Outline): string | undefined {
  const own = nameParts(name);
  if (own.kind === '') return undefined;
  const [first = ''] = own.name.split(' ');
  const isArea = areaKind.test(`${own.name} `);
  const holds = unitTypes.filter(({ label }) => {
    const said = nameParts(label);
    // A committee of another level of areas is of another type.
    if (isArea && !said.name.split(' ').includes(first)) return false;
    return own.kind.split('-').every((kind) => said.kind.split('-').includes(kind));
  });
  const exact = holds.filter(({ label }) => nameParts(label).kind === own.kind);
  const [only, ...others] = exact.length > 0 ? exact : holds;
  return others.length === 0 ? only?.code : undefined;
}

function listedOf(cells: ListRows, outline: Outline): readonly Listed[] {
  const fields = registryFields(outline.registry);
  try {
    return readKeyedList(cells, fields, outline);
  } catch (error) {
    if (!(error instanceof SentenceError)) throw error;
    // No line of headers: the first line is a unit like the others.
    return readKeyedList([headersFor(cells, outline), ...cells], fields, outline);
  }
}

/** What each column holds, by its cells: numbers of lines, types, addresses; then the name, the area. */
function headersFor(cells: ListRows, { registry, unitTypes }: Outline): readonly string[] {
  const width = Math.max(0, ...cells.map((line) => line.length));
  const types = unitTypes.flatMap(({ code, label, aliases = [] }) => [code, label, ...aliases]);
  const typeKeys = new Set(types.map(looseKey));
  const left = [registry.name.code, registry.area.code];
  return Array.from({ length: width }, (_, at) => {
    const column = cells.map((line) => line[at] ?? '').filter((cell) => cell !== '');
    const all = (holds: (cell: string) => boolean) => column.length > 0 && column.every(holds);
    if (all((cell) => /^\d+[.)]?$/.test(cell))) return '';
    if (all((cell) => cell.includes('@'))) return registry.email.code;
    if (all((cell) => typeKeys.has(looseKey(cell)))) return registry.type.code;
    return left.shift() ?? '';
  });
}
