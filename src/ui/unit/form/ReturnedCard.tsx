/** Why the Department sent the report back, word for word, with the way to each place it named. */
import type {
  EditableCell,
  FindingView,
  FormSection,
  ReturnedView,
  UnitView,
} from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { allCells, findingsAt, findingsOf, rowWith, sectionOf, tableWith } from './cells.ts';
import { givenReason } from './ExplainForm.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import type { Keeper } from './keeper.ts';
import { alike, withoutLabel } from './verdicts.ts';
import * as words from './words.vi.ts';

interface Mend {
  readonly label: string;
  readonly finding: FindingView;
  readonly text: string;
  /** "1.200 → 1.150", '' where what it held is not known. */
  readonly change: string;
  readonly done: boolean;
}

/** The places that the Department named, else those that still have an error. */
export function mendList(view: UnitView, { places }: ReturnedView, keeper: Keeper) {
  const cells = allCells(view);
  const named = places.flatMap(({ id, before }): Mend[] => {
    const cell = cells.find((one) => one.id === id);
    if (!cell) return [];
    const open = findingsAt(view, cell).filter(({ severity, subject }) => {
      return severity !== 'note' && (severity === 'error' || givenReason(view, subject) === '');
    });
    const [first] = open;
    const finding = first ?? placeAlone(cell.field, cell.year, cell.place);
    const now = keeper.textOf(cell);
    // Where the text of then was not kept, only what was typed since is known as mended.
    const isOther = before === null ? keeper.wrote.has(id) : before !== now;
    const text = first ? withoutLabel(first.message) : before === null ? now : '';
    const change = before === null ? '' : words.beforeAfter(before, now);
    const isExplained = findingsAt(view, cell).some(
      ({ subject }) => givenReason(view, subject) !== '',
    );
    const done = open.length === 0 && (isOther || isExplained);
    return [{ label: placeName(view, finding), finding, text, change, done }];
  });
  const errors = findingsOf(view).filter(({ severity }) => severity === 'error');
  const all =
    named.length > 0
      ? named
      : alike(errors).flatMap((own): Mend[] => {
          const [finding] = own;
          if (!finding) return [];
          const text = withoutLabel(finding.message);
          const label = placeName(view, finding, own);
          return [{ label, finding, text, change: '', done: false }];
        });
  return { all, left: all.filter(({ done }) => !done) };
}

export function ReturnedCard({ returned }: { returned: ReturnedView }) {
  const { view, keeper } = useForm();
  const { all, left } = mendList(view, returned, keeper);
  return (
    <>
      <section class="card doubtful" aria-labelledby="returned" tabIndex={-1}>
        <h2 id="returned">{words.returnedTitle()}</h2>
        <p>“{returned.reason}”</p>
        <p class="hint">
          {[returned.by, returned.at, words.newDeadline(view.deadline)].filter(Boolean).join(' · ')}
        </p>
        {all.length === 0 && returned.cells !== '' && <p>{returned.cells}</p>}
        {all.length > 0 && (
          <>
            <h3>{words.toMend(all.length - left.length, all.length)}</h3>
            <MendLines mends={all} />
          </>
        )}
      </section>
      <p>{words.outOfTotals}</p>
    </>
  );
}

/** Each place: a tick when it is mended, the way to it, what it held and holds. */
function MendLines({ mends }: { mends: readonly Mend[] }) {
  const { show } = useForm();
  return (
    <ul class="lines">
      {mends.map(({ label, finding, text, change, done }) => (
        <li key={`${label}${finding.rule}`}>
          <Icon name={done ? 'tick' : 'ring'} />
          <div>
            <Button look="link" onClick={() => show(finding)}>
              {label}
            </Button>
            {done && <span class="sr">{words.mended}</span>}
            {change !== '' && <p>{change}</p>}
            {text !== '' && !done && <p class="hint">{text}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** In a section: the reason again, and those of the places that are here. */
export function ReturnedNote({ section }: { section: FormSection }) {
  const { view, keeper } = useForm();
  const { returned } = view;
  if (!returned) return null;
  const { all } = mendList(view, returned, keeper);
  const here = all.filter(({ finding }) => sectionOf(view, finding) === section);
  return (
    <aside class="card doubtful" aria-label={words.returnedTitle()}>
      <p>
        <b>{words.returnedTitle()}:</b> “{returned.reason}”
      </p>
      {here.length > 0 && <MendLines mends={here} />}
    </aside>
  );
}

/** "II.2 · Số lượt người tham gia tuyên truyền, 2024"; `alike` are the same of other years. */
export function placeName(
  view: UnitView,
  finding: FindingView,
  alike: readonly FindingView[] = [finding],
): string {
  const section = sectionOf(view, finding);
  const field = section?.fields.find(({ code }) => code === finding.field);
  const table = tableWith(view, finding);
  const target = view.targets.find((one) => one.table === table?.code);
  const row = table && rowWith(table, finding);
  const name = field?.label ?? [target?.name, row?.title].filter(Boolean).join(', ');
  const years = row?.year != null ? [] : alike.flatMap(({ year: own }) => own ?? []);
  const year = years.map((own) => `, ${own}`).join('');
  return section ? `${words.codeOf(section.code)} · ${name}${year}` : name || words.allFindings;
}

export function returnedLabel(view: UnitView, { field, year, place }: EditableCell): string {
  return placeName(view, placeAlone(field, year, place));
}

function placeAlone(field: string, year: number | null, place: FindingView['place']): FindingView {
  const none = { rule: '', severity: 'note', broken: false, unit: '', blank: false } as const;
  return { ...none, field, year, place, among: false, subject: '', message: '', fixes: [] };
}
