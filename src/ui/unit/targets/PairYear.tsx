/** One year of a target: a choice, and when something occurred its rows, one text, the control number. */
import { useId, useState } from 'preact/hooks';
import type { EditableCell, FormSection, TargetView } from '../../../api/api.ts';
import { isBlankText, tableOf } from '../form/cells.ts';
import { Disclosure } from '../form/Disclosure.tsx';
import { useForm } from '../form/formContext.ts';
import { saysNone } from '../form/patterns.vi.ts';
import { TextField } from '../form/TextField.tsx';
import { ControlPart } from './ControlPart.tsx';
import { PairRows } from './PairRows.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly target: TargetView;
  readonly section: FormSection;
  readonly control: EditableCell;
}

type Choice = 'none' | 'some' | 'other';

export function PairYear({ target, section, control }: Props) {
  const id = useId();
  const { view, keeper } = useForm();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const year = control.year ?? 0;
  const rows = (tableOf(view, target)?.rows ?? []).filter((row) => row.year === year);
  const cells = rows.flatMap((row) => row.cells);
  const filled = cells.filter((cell) => !isBlankText(keeper.textOf(cell)));
  const said = keeper.textOf(control).trim();
  const choice = chosen ?? choiceOf(said, filled.length > 0);
  const choose = (to: Choice) => {
    setChosen(to);
    if (to !== 'none') {
      if (to === 'some' && saysNone(said)) keeper.act({ changes: [{ id: control.id, to: '' }] });
      return;
    }
    const none = { id: control.id, to: words.none.toLowerCase() };
    const changes = [...filled.map((cell) => ({ id: cell.id, to: '' })), none];
    // A number of the target may stand in its own cell alone: where there is no table of it.
    const losesNumbers = filled.length > 0 || !(isBlankText(said) || saysNone(said));
    keeper.act(losesNumbers ? { changes, said: words.noneWritten(year) } : { changes });
  };
  const choices: readonly (readonly [Choice, string])[] = [
    ['none', words.none],
    ['some', words.some],
    ['other', words.other],
  ];
  const texts = cells.filter(({ prose }) => prose);
  const main = texts.find((cell) => !isBlankText(keeper.textOf(cell))) ?? texts[0];
  return (
    <div class="pair-year">
      <div class="choice">
        <b id={id}>{year}</b>
        <div role="radiogroup" aria-label={words.yearGroup(target.name, year)} onKeyDown={walk}>
          {choices.map(([name, label], at) => (
            // biome-ignore lint/a11y/useSemanticElements: arrows walk, a press chooses; choosing empties a year.
            <button
              key={name}
              type="button"
              role="radio"
              aria-checked={choice === name}
              tabIndex={choice === name || (choice === null && at === 0) ? 0 : -1}
              onClick={() => choose(name)}
            >
              {label}
            </button>
          ))}
        </div>
      </div>
      {choice === 'some' && (
        <>
          <PairRows rows={rows} />
          {main && (
            <TextField
              field={{
                label: words.formLabel(main.label, year),
                dispatch: '',
                help: '',
                example: '',
              }}
              cell={main}
              short
            />
          )}
          <Disclosure title={words.eachRow}>
            {() =>
              rows.map((row) =>
                row.cells
                  .filter((cell) => cell.prose && cell !== main)
                  .map((cell) => {
                    const label = `${cell.label}, ${row.name}`;
                    const field = { label, dispatch: '', help: '', example: '' };
                    return <TextField key={cell.id} field={field} cell={cell} short />;
                  }),
              )
            }
          </Disclosure>
        </>
      )}
      {(choice === 'some' || choice === 'other') && (
        <ControlPart target={target} section={section} years={[year]} />
      )}
    </div>
  );
}

function choiceOf(control: string, hasRows: boolean): Choice | null {
  if (hasRows) return 'some';
  if (isBlankText(control)) return null;
  return saysNone(control) ? 'none' : /^[1-9]/.test(control) ? 'some' : 'other';
}

/** Arrows choose, as in any radio group. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const forward = event.key === 'ArrowRight' || event.key === 'ArrowDown';
  if (!forward && event.key !== 'ArrowLeft' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll('button')];
  const at = all.indexOf(document.activeElement as HTMLButtonElement);
  all[(at + (forward ? 1 : -1) + all.length) % all.length]?.focus();
}
