/** The cells of a unit that its form shows, and how full each section is. */
import type {
  EditableCell,
  FindingView,
  FormField,
  FormSection,
  ReferenceRows,
  TargetView,
  UnitView,
} from '../../../api/api.ts';
import { address } from '../../../core/workbook.ts';
import { boxSaysNothing } from './patterns.vi.ts';

export function allCells(view: UnitView): EditableCell[] {
  const cells = [
    ...view.form.flatMap((section) => section.fields.flatMap((field) => field.cells)),
    ...view.references.flatMap(({ rows, spare }) => [
      ...rows.flatMap((row) => [...row.keys, ...row.cells]),
      ...spare,
    ]),
    ...view.signing,
    ...(view.explanation ? [view.explanation] : []),
    ...(view.complete ? [view.complete] : []),
  ];
  return [...new Map(cells.map((cell) => [cell.id, cell])).values()];
}

export function findingsOf(view: UnitView): FindingView[] {
  return view.sections.flatMap((section) => section.findings);
}

export function findingsAt(view: UnitView, cell: EditableCell): FindingView[] {
  const where = address(cell.place);
  return findingsOf(view).filter(({ place }) => place !== null && address(place) === where);
}

/** How many of these cells hold what is in doubt or wrong. */
export function countDoubtful(view: UnitView, cells: readonly EditableCell[]): number {
  const isDoubt = ({ blank, severity }: FindingView) => !blank && severity !== 'note';
  return cells.filter((cell) => findingsAt(view, cell).some(isDoubt)).length;
}

/** The table with the finding's cell; else one of its tab, where a tab may hold several. */
export function tableWith(view: UnitView, finding: FindingView): ReferenceRows | undefined {
  const ofTab = view.references.filter((one) => one.place?.tab === finding.place?.tab);
  return ofTab.find((one) => rowWith(one, finding)) ?? ofTab[0];
}

/** The row with the finding's cell: several rows may come from one of the sheet. */
export function rowWith({ rows }: ReferenceRows, { place }: FindingView) {
  const has = (isThere: (own: EditableCell['place']) => boolean) =>
    rows.find(({ cells }) =>
      cells.some(({ place: own }) => own.row === place?.row && isThere(own)),
    );
  return has(({ column }) => column === place?.column) ?? has(() => true);
}

/** The section that a cell belongs to: a row of a table to the section of its target. */
export function sectionOf(view: UnitView, finding: FindingView): FormSection | undefined {
  const own = view.form.find(({ fields }) => fields.some(({ code }) => code === finding.field));
  if (own && finding.place?.tab === own.fields[0]?.cells[0]?.place.tab) return own;
  const table = tableWith(view, finding);
  const target = view.targets.find((one) => one.table === table?.code);
  return target && sectionOfField(view, target.control);
}

function sectionOfField(view: UnitView, code: string): FormSection | undefined {
  return view.form.find(({ fields }) => fields.some((field) => field.code === code));
}

export function targetOfField(view: UnitView, field: FormField): TargetView | undefined {
  return view.targets.find(({ control }) => control === field.code);
}

/** Whether any of its tables counts people. */
export function isAboutPeople({ targets }: UnitView): boolean {
  return targets.some(({ people }) => people);
}

export function tableOf(view: UnitView, target: TargetView): ReferenceRows | undefined {
  return view.references.find(({ code }) => code === target.table);
}

export interface SectionCount {
  readonly all: number;
  readonly filled: number;
  readonly errors: number;
  readonly doubts: number;
  /** Every box says "nothing to report". */
  readonly nothing: boolean;
}

/** `textOf` gives what the box shows, typed or written. */
export function countSection(
  view: UnitView,
  section: FormSection,
  textOf: (cell: EditableCell) => string,
): SectionCount {
  const cells = section.fields.flatMap((field) => fieldCells(view, field));
  const texts = cells.map((one) => ('cell' in one ? textOf(one.cell).trim() : one.said));
  const filled = texts.filter((text) => !isBlankText(text));
  const open = findingsOf(view).filter(
    (finding) => !finding.blank && sectionOf(view, finding) === section,
  );
  return {
    all: cells.length,
    filled: filled.length,
    errors: open.filter(({ severity }) => severity === 'error').length,
    doubts: open.filter(({ severity, among }) => severity === 'warning' && !among).length,
    nothing: filled.length === cells.length && filled.every(boxSaysNothing),
  };
}

type Counted = { readonly cell: EditableCell } | { readonly said: string };

/** A target's control is answered by its table too; a list counts its own boxes. */
function fieldCells(view: UnitView, field: FormField): Counted[] {
  const target = targetOfField(view, field);
  if (!target) return field.cells.map((cell) => ({ cell }));
  const controls = field.cells.map((cell): Counted => {
    const year = target.years.find((one) => one.year === cell.year);
    return cell.text === '' && year?.offered != null ? { said: String(year.offered) } : { cell };
  });
  if (target.shape === 'pairs') return controls;
  const rows = tableOf(view, target)?.rows ?? [];
  const times = rows.flatMap((row) => row.cells.filter(({ year }) => year !== null));
  return [...times.map((cell): Counted => ({ cell })), ...controls];
}

export function isBlankText(text: string): boolean {
  return /^[\s\-–—…./]*$/.test(text);
}

/** The lists of several establishments that a section asks for: a step of its own each. */
export function gridsOf(view: UnitView, section: FormSection): TargetView[] {
  return view.targets.filter(
    (target) =>
      target.shape === 'list' &&
      (tableOf(view, target)?.rows.length ?? 0) > 1 &&
      section.fields.some(({ code }) => code === target.control),
  );
}

/** The step of its section in which a finding is seen. */
export function stepOf(view: UnitView, section: FormSection, finding: FindingView): number {
  const table = tableWith(view, finding);
  const grids = gridsOf(view, section);
  const at = grids.findIndex(
    ({ table: own, control }) => own === table?.code || control === finding.field,
  );
  return at < 0 ? grids.length : at;
}
