/** What is said under boxes: findings at their cells, those of several years alike as one. */
import type { EditableCell, FindingView, UnitView } from '../../../api/api.ts';
import { groupBy } from '../../../core/lib/groupBy.ts';
import { findingsAt } from './cells.ts';
import type { Keeper } from './keeper.ts';
import { openingName } from './patterns.vi.ts';

type Tone = '' | 'bad' | 'doubtful';

/** Blank is neutral until the unit says that it has finished; what is being typed is not judged yet; of notes those that ask. */
function findingsToShow(view: UnitView, keeper: Keeper, cell: EditableCell): FindingView[] {
  const draft = keeper.draft(cell.id);
  if (draft && draft.text !== cell.text) return [];
  return findingsAt(view, cell).filter(
    ({ blank, severity, subject }) =>
      (severity !== 'note' || subject !== '') && (!blank || view.isComplete),
  );
}

export function toneAt(view: UnitView, keeper: Keeper, cell: EditableCell): Tone {
  const draft = keeper.draft(cell.id);
  if (draft?.refused) return 'bad';
  if (keeper.otherText(cell) !== null) return 'doubtful';
  const own = findingsToShow(view, keeper, cell);
  if (own.some(({ severity }) => severity === 'error')) return 'bad';
  return own.length > 0 ? 'doubtful' : '';
}

/** Findings that say the same of several years of one field. */
export interface Verdict {
  readonly key: string;
  readonly findings: readonly FindingView[];
  readonly cells: readonly EditableCell[];
  readonly years: readonly number[];
  readonly message: string;
}

export function verdictsOf(
  view: UnitView,
  keeper: Keeper,
  cells: readonly EditableCell[],
): Verdict[] {
  const groups = new Map<string, Verdict>();
  for (const cell of cells) {
    for (const finding of findingsToShow(view, keeper, cell)) {
      const message = withoutLabel(finding.message);
      const key = `${finding.rule} ${message}`;
      const before = groups.get(key);
      groups.set(key, {
        key,
        message,
        findings: [...(before?.findings ?? []), finding],
        cells: [...(before?.cells ?? []), cell],
        years: [...(before?.years ?? []), ...(cell.year === null ? [] : [cell.year])],
      });
    }
  }
  return [...groups.values()];
}

/** Findings that say the same of several years of one field, as one; the order of the first of each stays. */
export function alike(findings: readonly FindingView[]): FindingView[][] {
  const groups = groupBy(findings, (finding) => {
    const { rule, severity, field, message, place, year } = finding;
    const where = year === null ? place : [place?.tab, place?.row];
    return JSON.stringify([rule, severity, field, withoutLabel(message), where]);
  });
  return [...groups.values()].map((own) => [...own]);
}

/** The box is in view, so its name and year need not be said again. */
export function withoutLabel(message: string): string {
  const rest = message.replace(openingName, '');
  return /^\p{L}/u.test(rest) ? rest.charAt(0).toUpperCase() + rest.slice(1) : message;
}
