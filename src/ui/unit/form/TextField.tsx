/** A text's box: it grows with what is written, one idea a line. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { EditableCell, FormField } from '../../../api/api.ts';
import { Conflict } from './Conflict.tsx';
import { isAboutPeople } from './cells.ts';
import { boxId, useForm } from './formContext.ts';
import { VerdictCard } from './VerdictCard.tsx';
import { toneAt, verdictsOf } from './verdicts.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly field: Pick<FormField, 'label' | 'dispatch' | 'help' | 'example'> &
    Partial<Pick<FormField, 'kind'>>;
  readonly cell: EditableCell;
  /** One line: a name, a number, a date. */
  readonly short?: boolean;
  /** Offered while it is blank. */
  readonly offer?: string;
}

export function TextField({ field, cell, short = false, offer }: Props) {
  const id = useId();
  const own = useRef<HTMLDivElement>(null);
  const { keeper, view } = useForm();
  const text = keeper.textOf(cell);
  const verdicts = verdictsOf(view, keeper, [cell]);
  const tone = toneAt(view, keeper, cell);
  const shared = {
    id: boxId(cell.id),
    value: text,
    autocomplete: 'off',
    placeholder: field.example,
    'aria-invalid': tone === 'bad',
    'aria-describedby': verdicts.length > 0 ? `${id}-0` : `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) =>
      keeper.type(cell, event.currentTarget.value),
    onBlur: ({ currentTarget }: { currentTarget: Element }) =>
      keeper.leave(cell, document.activeElement === currentTarget),
    // What is written is not thrown away: the box is left and kept.
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.stopPropagation();
      event.preventDefault();
      own.current?.focus({ preventScroll: true });
    },
  };
  const hint =
    field.help ||
    (short ? (words.kindHint[field.kind ?? 'text'] ?? '') : words.textHint(isAboutPeople(view)));
  return (
    <div class={`text-field ${tone}`} ref={own} tabIndex={-1}>
      <label for={boxId(cell.id)} title={field.dispatch}>
        {field.label}
      </label>
      {cell.options.length > 0 && (
        <Choice {...shared} chosen={() => keeper.leave(cell)} options={cell.options} />
      )}
      {cell.options.length === 0 && (short ? <input {...shared} /> : <Growing {...shared} />)}
      <p class="hint spread" id={`${id}-hint`}>
        <span>{hint}</span>
        {!short && text.trim() !== '' && <span>{words.ideas(countIdeas(text))}</span>}
      </p>
      <Conflict cells={[cell]} />
      {verdicts.map((verdict, at) => (
        <VerdictCard key={verdict.key} id={`${id}-${at}`} verdict={verdict} />
      ))}
      {offer !== undefined && text.trim() === '' && (
        <div class="words">
          <button
            type="button"
            aria-label={`${field.label}: ${offer}`}
            onClick={() => keeper.act({ changes: [{ id: cell.id, to: offer }] })}
          >
            {offer}
          </button>
        </div>
      )}
    </div>
  );
}

function Growing({ value, ...rest }: { value: string; id: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [value]);
  return <textarea ref={box} rows={3} value={value} {...rest} />;
}

interface ChoiceProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly string[];
  /** A choice is whole at once: it is written before the box is left. */
  chosen(): void;
  onInput(event: { currentTarget: { value: string } }): void;
  onBlur(event: { currentTarget: Element }): void;
}

/** One of a list; another text in the cell stays until one is chosen. */
function Choice({ value, options, chosen, ...rest }: ChoiceProps) {
  const all = options.includes(value) ? ['', ...options] : [...new Set(['', value, ...options])];
  return (
    <select {...rest} value={value} onChange={chosen}>
      {all.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  );
}

function countIdeas(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

/** All that the unit explains, in one box. */
export function CommonReason() {
  const { view } = useForm();
  const field = { label: words.writeAllReasons, dispatch: '', help: '', example: '' };
  return view.explanation && <TextField field={field} cell={view.explanation} />;
}
