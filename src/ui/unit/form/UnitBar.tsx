/** The head that stays: which unit, in what state, what is left, whether all is saved, one piece a section. */
import type { ComponentChildren } from 'preact';
import type { UnitView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import * as common from '../../words.vi.ts';
import { states } from '../words.vi.ts';
import { countSection, findingsOf } from './cells.ts';
import { daysTo, shortDay } from './daysTo.ts';
import { useForm } from './formContext.ts';
import { Icon } from './Icon.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { OtherUnit } from './OtherUnit.tsx';
import * as words from './words.vi.ts';

const tones = {
  empty: 'muted',
  started: 'blue',
  complete: 'doubtful',
  valid: 'good',
  returned: 'doubtful',
  accepted: 'good',
} as const;

interface Props {
  /** Code of the section that is open, '' on the first screen. */
  readonly current: string;
  readonly items: readonly MenuItem[];
  readonly onBehalf: boolean;
  /** In place of the unit's type: the way to the unit of the selected row. */
  readonly other: ComponentChildren;
}

export function UnitBar({ current, items, onBehalf, other }: Props) {
  const { view, keeper } = useForm();
  const textOf = keeper.textOf.bind(keeper);
  const left = leftOver(view);
  return (
    <header class="unit-bar" tabIndex={-1}>
      <div class="spread">
        <div>
          <p class="unit-name" id="unit-name">
            {view.unit.name}
          </p>
          <p class="hint" role="status">
            {other || [view.unit.type, view.unit.area].filter(Boolean).join(' · ')}
          </p>
        </div>
        <Menu items={items} />
      </div>
      {onBehalf && <p class="behalf">{words.onBehalf(view.unit.name)}</p>}
      <p class="states">
        <span class={`chip ${tones[view.state]}`}>
          {view.state === 'complete' && left !== '' ? words.finishedWith : states[view.state]}
        </span>
        <span class="hint">{left}</span>
        <Saved />
      </p>
      <OtherUnit />
      <div class="pieces" aria-hidden="true">
        {view.form.map((section) => {
          const { all, filled, errors, doubts } = countSection(view, section, textOf);
          const tone = errors > 0 ? 'bad' : doubts > 0 ? 'doubtful' : 'good';
          const share = tone === 'good' ? (100 * filled) / all : 100;
          return (
            <span key={section.code} class={`${tone} ${section.code === current ? 'current' : ''}`}>
              <i style={{ width: `${share}%` }} />
            </span>
          );
        })}
      </div>
    </header>
  );
}

function leftOver(view: UnitView): string {
  const open = findingsOf(view).filter(({ blank }) => !blank);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const doubts = open.filter(({ severity, among }) => severity === 'warning' && !among).length;
  const left = view.state === 'empty' ? 0 : view.progress.missing.length;
  const said = errors > 0 ? words.errors(errors) : doubts > 0 ? words.doubts(doubts) : '';
  return [said, left > 0 ? words.left(left) : ''].filter(Boolean).join(', ');
}

/** Saved or not, else how long there is. */
function Saved() {
  const { view, keeper } = useForm();
  const { kind, at, failure } = keeper.saving;
  if (kind === 'failed') {
    return (
      <span class="saved bad-text" role="alert" data-code={failure?.code}>
        <span title={`${failure?.sentence} ${failure?.whatToDo}`}>{words.notSaved}</span>{' '}
        {failure?.code !== 'other-unit' && (
          <Button look="link" onClick={() => keeper.again()}>
            {common.tryAgain}
          </Button>
        )}
      </span>
    );
  }
  const stuck = keeper.stuck();
  if (stuck > 0) return <span class="saved bad-text">{words.stuck(stuck)}</span>;
  if (kind === 'still') {
    const now = new Date();
    const days = daysTo(view.deadline, now);
    const day = shortDay(view.deadline, now);
    // What is finished is not late, whenever one looks at it.
    const isDone = ['complete', 'valid', 'accepted'].includes(view.state);
    const saysDays = days < 0 ? !isDone : leftOver(view) === '';
    return (
      <span class="saved">
        <Icon name="clock" /> {saysDays ? words.daysLeft(day, days) : words.deadline(day)}
      </span>
    );
  }
  return (
    <span class="saved">
      {kind === 'saving' ? (
        words.saving
      ) : (
        <>
          <Icon name="saved" /> {words.saved(at)}
        </>
      )}
    </span>
  );
}
