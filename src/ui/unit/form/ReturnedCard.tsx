/** Why the Department sent the report back, word for word, with the way to each place it named. */
import type { FindingView, ReturnedView, UnitView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { allCells, findingsAt, findingsOf, sectionOf } from './cells.ts';
import { reasonOf } from './ExplainForm.tsx';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import type { Keeper } from './keeper.ts';
import * as words from './words.vi.ts';

interface Mend {
  readonly label: string;
  readonly finding: FindingView;
  readonly text: string;
  readonly done: boolean;
}

/** The places that the Department named, else those that still have an error. */
export function mendList(view: UnitView, { places }: ReturnedView, keeper: Keeper) {
  const cells = allCells(view);
  const named = places.flatMap((id): Mend[] => {
    const cell = cells.find((one) => one.id === id);
    if (!cell) return [];
    const open = findingsAt(view, cell).filter(({ severity, subject }) => {
      return severity !== 'note' && (severity === 'error' || reasonOf(view, subject) === '');
    });
    const [first] = open;
    const finding = first ?? placeAlone(cell.field, cell.year, cell.place);
    const text = first?.message ?? cell.text;
    // What it held when it was sent back is not kept: only what was typed since is known as mended.
    const done = open.length === 0 && keeper.wrote.has(id);
    return [{ label: placeName(view, finding), finding, text, done }];
  });
  const errors = findingsOf(view).filter(({ severity }) => severity === 'error');
  const all =
    named.length > 0
      ? named
      : errors.map((finding): Mend => {
          return { label: placeName(view, finding), finding, text: finding.message, done: false };
        });
  return { all, left: all.filter(({ done }) => !done) };
}

export function ReturnedCard({ returned }: { returned: ReturnedView }) {
  const { view, keeper, show } = useForm();
  const { all, left } = mendList(view, returned, keeper);
  return (
    <>
      <section class="card doubtful" aria-labelledby="returned" tabIndex={-1}>
        <h2 id="returned">{words.returnedTitle}</h2>
        <p>“{returned.reason}”</p>
        <p class="hint">
          {[returned.by, returned.at, words.newDeadline(view.deadline)].filter(Boolean).join(' · ')}
        </p>
        {all.length === 0 && returned.cells !== '' && <p>{returned.cells}</p>}
        {all.length > 0 && (
          <>
            <h3>{words.toMend(all.length - left.length, all.length)}</h3>
            <ul class="lines">
              {all.map(({ label, finding, text, done }) => (
                <li key={`${label}${text}`}>
                  <Icon name={done ? 'tick' : 'ring'} />
                  <div>
                    <Button look="link" onClick={() => show(finding)}>
                      {label}
                    </Button>
                    <p class="hint">{text}</p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p>{words.outOfTotals}</p>
    </>
  );
}

/** "II.2 · Số lượt người tham gia tuyên truyền, 2024" */
export function placeName(view: UnitView, finding: FindingView): string {
  const section = sectionOf(view, finding);
  const field = section?.fields.find(({ code }) => code === finding.field);
  const table = view.references.find((one) => one.place?.tab === finding.place?.tab);
  const target = view.targets.find((one) => one.table === table?.code);
  const row = table?.rows.find(({ cells }) =>
    cells.some(({ place }) => place.row === finding.place?.row),
  );
  const name = field?.label ?? [target?.name, row?.title].filter(Boolean).join(', ');
  const year = finding.year === null || row?.year != null ? '' : `, ${finding.year}`;
  return section ? `${words.codeOf(section.code)} · ${name}${year}` : name || words.allFindings;
}

function placeAlone(field: string, year: number | null, place: FindingView['place']): FindingView {
  const none = { rule: '', severity: 'note', broken: false, unit: '', blank: false } as const;
  return { ...none, field, year, place, among: false, subject: '', message: '', fixes: [] };
}
