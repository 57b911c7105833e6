/** Old figures and what became of their units → the tab that keeps them. */
import { countsPeople, type Outline } from '../../outline/schema.ts';
import { successorOf } from '../returns/successor.ts';
import { type Registry, unitCodeKey } from '../returns/units.ts';
import type { LayoutCell, SheetLayout } from '../sheet/sheetLayout.ts';
import { unitsByName } from './lastFigures.ts';
import { lastTab, lastWords } from './lastWords.vi.ts';
import type { Lineage } from './lineage.ts';
import { comparedFields, type OldFigures, type OldUnit } from './oldFigures.ts';

/** Old figures to keep, their units of today, and the sentence on their source. */
interface Taken {
  readonly old: OldFigures;
  readonly lineage: Lineage;
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

/** Fewer people than this point at somebody. */
const fewestPeople = 3;

export function layOutLast(taken: Taken, outline: Outline, registry: Registry): KeptLast {
  const { old } = taken;
  const secret = secretFields(outline);
  const isTold = (column: string, number: number) =>
    number === 0 || number >= fewestPeople || !secret.has(column.split('.')[0] ?? '');
  const all = old.units.flatMap(({ figures }) => [...figures]);
  const told = all.filter(([column, number]) => isTold(column, number));
  const known = unitsByName(registry);
  const placed = old.units.map((unit) =>
    placeUnit(unit, taken.lineage(unit.code, unit.name), known, registry),
  );
  const columns = columnsIn(old, outline);
  const rows = placed.map(({ unit, now }): LayoutCell[] => [
    { value: unit.code, look: 'text' },
    { value: unit.name, look: 'text' },
    { value: now.join('; '), look: 'text' },
    ...columns.map(({ code }): LayoutCell => {
      const number = unit.figures.get(code);
      const isKept = number !== undefined && isTold(code, number);
      return { value: isKept ? number : '', look: 'count' };
    }),
  ]);
  return {
    layout: layoutOf(taken, columns, rows, outline),
    lines: [
      lastWords.units(old.units.length, told.length),
      ...remarks(placed, registry),
      ...(old.unread > 0 ? [lastWords.unread(old.unread)] : []),
      ...(told.length < all.length ? [lastWords.withheld(all.length - told.length)] : []),
    ],
  };
}

/** Fields that count the people of a table: single units' small numbers are no one's to read. */
function secretFields({ indicators, references }: Outline): ReadonlySet<string> {
  const people = indicators.filter(({ reference }) => countsPeople(references[reference]));
  return new Set(people.map(({ control }) => control));
}

interface PlacedUnit {
  readonly unit: OldUnit;
  /** Codes of units of today; a word of the lineage that is no unit stays as it is. */
  readonly now: readonly string[];
  readonly unknown: readonly string[];
}

/** By the lineage, else by the registry's own line of successors, else the unit of the same code or name. */
function placeUnit(
  unit: OldUnit,
  listed: readonly string[],
  known: (word: string) => string | null,
  registry: Registry,
): PlacedUnit {
  const words = listed.length > 0 ? listed : [known(unit.code) ? unit.code : unit.name];
  const keys = words.map((word) => ({ word, key: known(word) }));
  const unknown = listed.length > 0 ? keys.flatMap(({ word, key }) => (key ? [] : [word])) : [];
  const now = keys.flatMap(({ word, key }) => {
    const today = registry.byCode.get(key ?? '');
    if (!today) return listed.length > 0 ? [word] : [];
    return [(successorOf(today, registry) ?? today).code];
  });
  return { unit, now: [...new Set(now)], unknown };
}

function remarks(placed: readonly PlacedUnit[], registry: Registry): readonly string[] {
  const nameOf = ({ unit }: PlacedUnit) => unit.name || unit.code;
  const lost = placed.filter(({ now }) => now.length === 0).map(nameOf);
  const split = placed.filter(({ now }) => now.length > 1).map(nameOf);
  const unknown = [...new Set(placed.flatMap((one) => one.unknown))].filter(
    (word) => !registry.byCode.has(unitCodeKey(word)),
  );
  return [
    ...(lost.length > 0 ? [lastWords.unmatched(lost)] : []),
    ...(unknown.length > 0 ? [lastWords.unknownNow(unknown)] : []),
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
