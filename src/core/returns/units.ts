/** The registry: which units must report, what they are asked, when they existed. */
import type { Field, Outline, Topic, UnitType } from '../../outline/schema.ts';
import type { Day } from '../cells/reading.ts';
import { readChoice, readDate } from '../cells/values.ts';
import { mayPrintArea, namesPerson } from '../privacy/areas.vi.ts';
import { boundCell, type TabBinding } from '../tabs/columns.ts';
import { latinLookAlikes, tidy } from '../text/text.ts';
import { type Cell, type Place, placeIn } from '../workbook.ts';

/** A code as set-up makes it: no name and no number of somebody; half of a registry's reading is spared. */
const madeCode = /^(?!.*\d{6})[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

export interface Unit {
  readonly code: string;
  readonly name: string;
  /** Null when the type cannot be read (C03) or, in a linked sheet, is not known (S01); then it is asked everything. */
  readonly type: UnitType | null;
  readonly area: string;
  readonly email: string;
  readonly mustReport: boolean;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly successor: string;
  readonly extendedTo: Day | null;
  readonly place: Place;
}

export interface Registry {
  readonly units: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  /** Rows whose code, or name without code, is already above. */
  readonly repeated: readonly Unit[];
  /** Cells of closed lists and dates that could not be read, and successors that are no other unit. */
  readonly unread: ReadonlyMap<Unit, readonly Unread[]>;
  readonly firstRow: number;
}

/** A registry cell that could not be read. */
interface Unread {
  readonly field: Field;
  readonly place: Place;
  /** What it says. */
  readonly shown: string;
}

const plainCode = /^[A-Z0-9_]+$/;
const separators = /[-./\u2010-\u2015\u2212]/g;

/** Compares unit codes as people paste them: case, separators, hidden and look-alike letters aside. */
export function unitCodeKey(code: string): string {
  if (plainCode.test(code)) return code;
  const letters = tidy(code.normalize('NFKC'))
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(separators, '_');
  return letters.replace(/[\u0370-\u04ff]/g, (letter) => latinLookAlikes.get(letter) ?? letter);
}

/** Reads the registry; a row without code and name is not a unit. */
export function readRegistry(binding: TabBinding, outline: Outline): Registry {
  const units: Unit[] = [];
  const repeated: Unit[] = [];
  const unread = new Map<Unit, Unread[]>();
  const rows = new Map<Unit, number>();
  const byCode = new Map<string, Unit>();
  for (let row = binding.firstRow; row < binding.grid.values.length; row++) {
    const { unit, unreadFields } = readUnit(binding, row, outline);
    if (unit.code === '') continue;
    if (byCode.has(unitCodeKey(unit.code))) {
      repeated.push(unit);
      continue;
    }
    units.push(unit);
    rows.set(unit, row);
    byCode.set(unitCodeKey(unit.code), unit);
    if (unreadFields.length > 0) {
      unread.set(
        unit,
        unreadFields.map((field) => unreadAt(binding, row, field)),
      );
    }
  }
  for (const unit of units.filter((one) => one.successor !== '' && !isKnown(one, units))) {
    const own = unreadAt(binding, rows.get(unit) ?? 0, outline.registry.successor);
    unread.set(unit, [...(unread.get(unit) ?? []), own]);
  }
  return { units, byCode, repeated, unread, firstRow: binding.firstRow };
}

/** Whether its successor is another unit: by its code or its name, which may be the unit's own. */
function isKnown(unit: Unit, units: readonly Unit[]): boolean {
  const key = unitCodeKey(unit.successor);
  const others = units.filter((other) => other !== unit);
  return (
    others.some(({ code }) => unitCodeKey(code) === key) ||
    others.some(({ name }) => unitCodeKey(name) === key)
  );
}

/** A name or code that names a child is not repeated: the code, or the row, represents the unit. */
function readUnit(binding: TabBinding, row: number, outline: Outline) {
  const tab = outline.registry;
  const unreadFields: Field[] = [];
  const cell = (field: Field): Cell => boundCell(binding, row, field.code);
  const text = (field: Field): string => cell(field).shown.normalize('NFC').trim();
  const day = (field: Field): Day | null => {
    const read = readDate(cell(field));
    if (read === undefined) unreadFields.push(field);
    return read ?? null;
  };
  const choice = (field: Field) => {
    const read = readChoice(cell(field), field.options ?? []);
    if (read === undefined) unreadFields.push(field);
    return read;
  };
  const type = choice(tab.type);
  // A sheet that others made has no such cell: its link says the types.
  if (type === null && !binding.grid.linked) unreadFields.push(tab.type);
  const mustReport = choice(tab.mustReport);
  const named = (field: Field): string =>
    !madeCode.test(text(field)) && namesPerson(cell(field), field) ? '' : text(field);
  const isEmpty = text(tab.code) === '' && text(tab.name) === '';
  const code = named(tab.code) || named(tab.name) || (isEmpty ? '' : `#${row + 1}`);
  const unit = new ReadUnit({
    code,
    readName: () => named(tab.name) || code,
    readArea: () => (mayPrintArea(text(tab.area), tab.area) ? text(tab.area) : ''),
    type: outline.unitTypes.find((other) => other.code === type?.code) ?? null,
    email: text(tab.email),
    mustReport: mustReport?.code !== outline.words.no,
    validFrom: day(tab.validFrom),
    validTo: day(tab.validTo),
    successor: text(tab.successor),
    extendedTo: day(tab.extendedTo),
    place: placeOf(binding, row, tab.code.code),
  });
  return { unit, unreadFields };
}

interface Read extends Omit<Unit, 'name' | 'area'> {
  readonly readName: () => string;
  readonly readArea: () => string;
}

/** Asked for one unit alone, most names are never looked at. */
class ReadUnit implements Unit {
  readonly code: string;
  readonly type: UnitType | null;
  readonly email: string;
  readonly mustReport: boolean;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly successor: string;
  readonly extendedTo: Day | null;
  readonly place: Place;
  private readonly read: Read;
  private ownName: string | null = null;
  private ownArea: string | null = null;

  constructor(read: Read) {
    this.code = read.code;
    this.type = read.type;
    this.email = read.email;
    this.mustReport = read.mustReport;
    this.validFrom = read.validFrom;
    this.validTo = read.validTo;
    this.successor = read.successor;
    this.extendedTo = read.extendedTo;
    this.place = read.place;
    this.read = read;
  }

  get name() {
    this.ownName ??= this.read.readName();
    return this.ownName;
  }

  get area() {
    this.ownArea ??= this.read.readArea();
    return this.ownArea;
  }
}

function unreadAt(binding: TabBinding, row: number, field: Field): Unread {
  const { shown } = boundCell(binding, row, field.code);
  return { field, place: placeOf(binding, row, field.code), shown };
}

function placeOf(binding: TabBinding, row: number, code: string): Place {
  return placeIn(binding.grid, row, binding.columns.get(code) ?? 0);
}

/** Whether the unit's type is asked for a topic; an unreadable type is asked everything. */
export function isAsked(unit: Unit, topic: Topic | undefined): boolean {
  return topic === undefined || unit.type === null || unit.type.topics.includes(topic);
}
