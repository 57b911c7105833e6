/** Old figures and what became of their units → the tab that keeps them. */
import type { Outline } from '../../outline/schema.ts';
import { successorOf } from '../returns/successor.ts';
import type { Registry } from '../returns/units.ts';
import type { LayoutCell, SheetLayout } from '../sheet/sheetLayout.ts';
import type { Districts } from './districts.ts';
import { lastTab, lastWords } from './lastWords.vi.ts';
import type { Lineage } from './lineage.ts';
import { comparedFields, type OldFigures, type OldUnit, tellable } from './oldFigures.ts';
import { unitsByName } from './oldRows.ts';

/** Old figures to keep, their units of today, and the sentence on their source. */
interface Taken {
  readonly old: OldFigures;
  readonly lineage: Lineage;
  /** For old units of which neither the lineage nor today's list says anything. */
  readonly districts: Districts;
  /** "Từ tệp … lúc …" */
  readonly source: string;
  /** Percent. */
  readonly tolerance: number;
}

interface KeptLast {
  readonly layout: SheetLayout;
  /** What a person should know of it. */
  readonly lines: readonly string[];
}

export function layOutLast(taken: Taken, outline: Outline, registry: Registry): KeptLast {
  const { old } = taken;
  const isTellable = tellable(outline);
  const all = old.units.flatMap(({ figures }) => [...figures]);
  // One blank among the figures of others is their sum in the signed report less all of them.
  const withheld = new Set(
    all
      .filter(([column, number]) => !isTellable(column.split('.')[0] ?? '', number))
      .map(([column]) => column),
  );
  const told = all.filter(([column]) => !withheld.has(column));
  const known = unitsByName(registry);
  const placed = old.units.map((unit) =>
    placeUnit(unit, taken.lineage(unit.code, unit.name), { known, registry, taken }),
  );
  const columns = columnsIn(old, outline).filter(({ code }) => !withheld.has(code));
  const rows = [...placed, ...absentUnits(placed, taken.districts)].map(
    ({ unit, now }): LayoutCell[] => [
      { value: unit.code, look: 'text' },
      { value: unit.name, look: 'text' },
      { value: now.join('; '), look: 'text' },
      ...columns.map(({ code }): LayoutCell => {
        const number = unit.figures.get(code);
        return {
          value: number ?? '',
          look: number !== undefined && !Number.isInteger(number) ? 'money' : 'count',
        };
      }),
    ],
  );
  return {
    layout: layoutOf(taken, columns, rows, outline),
    lines: [
      lastWords.units(old.units.length, told.length),
      ...remarks(placed, taken),
      ...(old.unread > 0 ? [lastWords.unread(old.unread)] : []),
      ...(told.length < all.length ? [lastWords.withheld(all.length - told.length)] : []),
    ],
  };
}

interface PlacedUnit {
  readonly unit: OldUnit;
  /** Codes of units of today; a word of the lineage that is no unit stays as it is. */
  readonly now: readonly string[];
  readonly unknown: readonly string[];
  /** As the shipped facts say. */
  readonly isDistrict: boolean;
}

interface Today {
  readonly known: (word: string) => string | null;
  readonly registry: Registry;
  readonly taken: Taken;
}

/** By the lineage, else by the unit of the same code or name, else by what is known of its district. */
function placeUnit(
  unit: OldUnit,
  listed: readonly string[],
  { known, registry, taken }: Today,
): PlacedUnit {
  const own = [unit.code, unit.name].find((word) => known(word) !== null);
  const district = own === undefined ? (taken.districts.of(unit.name)?.now ?? []) : [];
  const isDistrict = listed.length === 0 && district.length > 0;
  const words = listed.length > 0 ? listed : own === undefined ? district : [own];
  const now = words.map((word) => {
    const today = registry.byCode.get(known(word) ?? '');
    return today ? (successorOf(today, registry) ?? today).code : word;
  });
  const unknown = words.filter((word) => known(word) === null);
  return { unit, now: [...new Set(now)], unknown, isDistrict };
}

/** Districts that gave no figures, of units of today that would have no old unit at all. */
function absentUnits(placed: readonly PlacedUnit[], { all }: Districts): readonly PlacedUnit[] {
  const heirs = new Set(placed.flatMap(({ now }) => now));
  return all.flatMap(({ title, now }) => {
    const left = now.filter((one) => !heirs.has(one));
    if (left.length === 0) return [];
    const unit = { code: '', name: title, figures: new Map() };
    return { unit, now: left, unknown: [], isDistrict: true };
  });
}

function remarks(
  placed: readonly PlacedUnit[],
  { districts }: Pick<Taken, 'districts'>,
): readonly string[] {
  const nameOf = ({ unit }: PlacedUnit) => unit.name || unit.code;
  const lost = placed.filter(({ now }) => now.length === 0).map(nameOf);
  const split = placed.filter(({ now }) => now.length > 1).map(nameOf);
  const unknownOf = (isDistrict: boolean) => [
    ...new Set(placed.flatMap((one) => (one.isDistrict === isDistrict ? one.unknown : []))),
  ];
  const [unknown, missing] = [unknownOf(false), unknownOf(true)];
  return [
    ...(lost.length > 0 ? [lastWords.unmatched(lost)] : []),
    ...(unknown.length > 0 ? [lastWords.unknownNow(unknown)] : []),
    ...(placed.some(({ isDistrict }) => isDistrict) ? [lastWords.byLaw(districts.law)] : []),
    ...(missing.length > 0 ? [lastWords.notListed(missing)] : []),
    ...(split.length > 0 ? [lastWords.split(split)] : []),
  ];
}

interface LastColumn {
  readonly code: string;
  readonly label: string;
}

/** In the order of the form. */
function columnsIn({ columns }: OldFigures, outline: Outline): readonly LastColumn[] {
  return comparedFields(outline).flatMap(({ code, label }) =>
    columns
      .filter((column) => column.startsWith(`${code}.`))
      .map((column) => ({ column, year: Number(column.slice(code.length + 1)) }))
      .sort((one, other) => one.year - other.year)
      .map(({ column, year }) => ({ code: column, label: lastWords.yearOf(label, year) })),
  );
}

function layoutOf(
  { source, tolerance }: Taken,
  columns: readonly LastColumn[],
  rows: readonly LayoutCell[][],
  { registry }: Outline,
): SheetLayout {
  const headers = [lastWords.oldCode, lastWords.oldName, lastWords.now];
  const codes = [registry.code.code, registry.name.code, registry.successor.code];
  return {
    name: lastTab,
    widths: [110, 220, 150, ...columns.map(() => 90)],
    frozenRows: 6,
    frozenColumns: 3,
    rows: [
      [{ value: lastWords.title, look: 'title' }],
      [{ value: source, look: 'subtitle' }],
      [{ value: lastWords.nowHelp, look: 'subtitle' }],
      [
        { value: lastWords.tolerance, look: 'label' },
        { value: tolerance, look: 'count' },
      ],
      [...headers, ...columns.map(({ label }) => label)].map((value) => ({
        ...{ value, look: 'header' as const },
      })),
      [...codes, ...columns.map(({ code }) => code)].map((value) => ({
        ...{ value, look: 'code' as const },
      })),
      ...rows,
    ],
    landscape: true,
  };
}
