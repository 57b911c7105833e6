/** A labelled box of a form. */
import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly lines?: number;
  typed(text: string): void;
}

export function LabelledField({ label, help = '', value, lines = 1, typed }: Props) {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-describedby': help === '' ? undefined : `${id}-help`,
    onInput: (event: { currentTarget: { value: string } }) => typed(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} />}
      {help !== '' && (
        <p class="hint" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
