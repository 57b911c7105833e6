/** Units of the sample that a story needs, found by what they are, so that a new sample tells the same stories. */
import { openGas } from '../../local/gas.ts';
import { newStores } from '../../local/services/host.ts';
import type { Api, DepartmentView, FindingView, Reply, UnitName, UnitView } from '../../src/api/api.ts';
import { sampleBook } from '../fixtures/sampleBook.ts';

export const sampleFile = 'samples/chien-dich-2024.xlsx';

const spreadsheet = sampleBook();
const stores = newStores();

function ask<Name extends keyof Api>(name: Name, ...given: Parameters<Api[Name]>) {
  const reply = openGas(spreadsheet, { stores }).run(name, ...given) as Reply<unknown>;
  if (!reply.ok) throw new Error(reply.error.sentence);
  return reply.value;
}

let department: DepartmentView | undefined;

/** The Department's screen of the untouched sample. */
export function sampleDepartment(): DepartmentView {
  department ??= ask('readDepartment') as DepartmentView;
  return department;
}

const read = new Map<string, UnitView>();

/** The unit's screen of the untouched sample. */
export function sampleUnit(code: string): UnitView {
  const view = read.get(code) ?? (ask('readUnit', code, 'city') as UnitView);
  read.set(code, view);
  return view;
}

const isSchool = ({ name }: UnitName) => name.startsWith('Trường THPT');

/** A school that has entered nothing. */
export function emptySchool(): UnitView {
  const found = sampleDepartment().reporting.missing.filter(isSchool);
  return first(found, () => true);
}

/** A school half-way: blanks to confirm, and only required answers missing. */
export function startedSchool(): UnitView {
  const found = sampleDepartment()
    .reporting.faulty.map(({ unit }) => unit)
    .filter(isSchool);
  return first(found, (view) => view.blanks.length > 0 && errorsOf(view).every(({ rule }) => rule === 'C01'));
}

/** A school whose report has no error, not yet accepted. */
export function validSchool(): UnitView {
  const { missing, faulty, returned } = sampleDepartment().reporting;
  const others = new Set([...missing, ...faulty.map(({ unit }) => unit), ...returned].map(({ code }) => code));
  const all = (ask('startSidebar') as { units: UnitName[] }).units;
  return first(
    all.filter((unit) => isSchool(unit) && !others.has(unit.code)),
    ({ state }) => state === 'valid',
  );
}

/** An error of a unit that one quick fix mends, with the unit. */
export function fixableError(): { readonly unit: UnitName; readonly finding: FindingView } {
  const { rules, reporting } = sampleDepartment();
  const findings = rules.flatMap((rule) => rule.findings);
  for (const { unit } of reporting.faulty) {
    const own = findings.filter((one) => one.unit === unit.code && one.severity === 'error');
    const finding = own.find(({ fixes, place }) => fixes.length === 1 && place?.tab === 'Số liệu');
    const once = own.filter((one) => one.fixes[0]?.label === finding?.fixes[0]?.label).length === 1;
    if (finding && once) return { unit, finding };
  }
  throw new Error('The sample has no error with one quick fix.');
}

/** A unit with something in doubt that it may explain, and has not. */
export function explainable(): UnitName {
  const { rules, reporting } = sampleDepartment();
  const doubted = rules.flatMap(({ findings }) => findings).filter(({ severity, subject }) => severity === 'warning' && subject !== '');
  const found = reporting.faulty.find(({ unit }) => doubted.some((one) => one.unit === unit.code));
  if (!found) throw new Error('The sample has nothing to explain.');
  return found.unit;
}

export function errorsOf({ sections }: UnitView): FindingView[] {
  return sections.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
}

function first(units: readonly UnitName[], fits: (view: UnitView) => boolean): UnitView {
  for (const { code } of units) {
    const view = sampleUnit(code);
    if (fits(view)) return view;
  }
  throw new Error('The sample has no such unit.');
}

/** As a hurried person types it: no accents, no capitals. */
export function hurried(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}
