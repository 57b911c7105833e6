/** Checks what the shape of a reference table names, and the halves that its target names. */
import { type FaultFinder, type NamedThing, requireNamed } from './faultFinder.ts';
import { faultPlaces, outlineFaults, outlineParts } from './faults.vi.ts';
import type { ColumnCode } from './rowShapes.ts';
import { propertyAt, type Thing, tableEntries, textOf, thingsOf } from './thing.ts';

export function checkTable(table: Thing, outline: Thing, finder: FaultFinder): void {
  const named = { things: thingsOf(table.fields), where: faultPlaces.table };
  const code = (property: string) => textOf(table, `shape.${property}`);
  if (!code('rows') || named.things.length === 0) return;
  const isList = code('rows') === 'establishments';
  const parts = isList ? listParts : pairParts;
  const isWhole = named.things.every((one) => one.code !== undefined && one.kind !== undefined);
  const target = targetOf(table, outline);
  for (const [part, column, kind] of parts) {
    const thing = half(part) !== undefined && target !== undefined ? target : table;
    requireNamed(finder, { thing, column, code: code(part) }, named, kind);
    if (code(part) || part === 'bound' || !isWhole) continue;
    if (half(part) === undefined)
      finder.say(table, column, outlineFaults.noRef(column, outlineParts[part]));
    else sayNoHalf(part, column, { table, target, outline, finder });
  }
  if (isList) {
    if (code('denominator')) finder.say(table, 'mau_so', outlineFaults.notForList('mau_so'));
    if (code('bound')) finder.say(table, 'chan_tren', outlineFaults.notForList('chan_tren'));
    checkOutside(table, named, finder);
  } else if (code('numerator') && code('numerator') === code('denominator')) {
    finder.say(target ?? table, 'mau_so', outlineFaults.sameHalves(code('numerator')));
  }
}

/** Parts of a shape, the column of the tab that says each, what kind it must be. */
const listParts = [
  ['name', 'ten_dong', 'key'],
  ['level', 'phan_loai', 'choice'],
  ['times', 'tu_so', 'count'],
] as const;
const pairParts = [
  ['year', 'ten_dong', 'key'],
  ['category', 'phan_loai', 'choice'],
  ['numerator', 'tu_so', 'count'],
  ['denominator', 'mau_so', 'count'],
  ['bound', 'chan_tren', 'count'],
] as const;

type Part = (typeof listParts | typeof pairParts)[number][0];

/** The property of a target that names this part of its table by a label. */
function half(part: Part): string | undefined {
  return part === 'numerator' || part === 'denominator' ? `${part}Label` : undefined;
}

/** The target of a table, where the table's own row does not say the halves. */
function targetOf(table: Thing, outline: Thing): Thing | undefined {
  const found = tableEntries(outline).find(([, one]) => one === table)?.[0];
  return thingsOf(outline.indicators).find((one) => one.reference === found);
}

interface HalfPlace {
  readonly table: Thing;
  readonly target: Thing | undefined;
  readonly outline: Thing;
  readonly finder: FaultFinder;
}

/** A half that is blank, or that the target names and the table has not. */
function sayNoHalf(part: Part, column: ColumnCode, at: HalfPlace): void {
  const { table, target, outline, finder } = at;
  const label = textOf(target, half(part) ?? '');
  if (label !== '') {
    requireNamed(
      finder,
      { thing: target, column, code: label },
      { things: thingsOf(table.fields), where: faultPlaces.table },
    );
    return;
  }
  // A target whose table is not known may be this table's.
  if (thingsOf(outline.indicators).some((one) => textOf(one, 'reference') === '')) return;
  const isNone = part === 'denominator';
  const noColumn = outlineFaults.noRef(column, outlineParts.numerator);
  finder.say(target ?? table, column, isNone ? outlineFaults.noDenominator : noColumn);
}

function checkOutside(table: Thing, { things }: NamedThing, finder: FaultFinder): void {
  const level = things.find(({ code }) => code === textOf(table, 'shape.level'));
  const outside = propertyAt(table, 'shape.outside');
  for (const code of Array.isArray(outside) ? outside : []) {
    const at = { thing: table, column: 'lua_chon', code: String(code) } as const;
    requireNamed(finder, at, { things: thingsOf(level?.options), where: faultPlaces.options });
  }
}
