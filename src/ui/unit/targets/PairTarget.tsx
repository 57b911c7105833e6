/** A target asked by year: nothing occurred, or how many; only "yes" opens a year's boxes. */
import { useState } from 'preact/hooks';
import type { FormSection, TargetView } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { isBlankText, tableOf } from '../form/cells.ts';
import { useForm } from '../form/formContext.ts';
import { PairYear } from './PairYear.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly target: TargetView;
  readonly title: string;
  readonly section: FormSection;
}

export function PairTarget({ target, title, section }: Props) {
  const { view, keeper } = useForm();
  const [byYear, setByYear] = useState(false);
  const field = section.fields.find(({ code }) => code === target.control);
  const rows = tableOf(view, target)?.rows ?? [];
  if (!field) return null;
  const typed = [...field.cells, ...rows.flatMap(({ cells }) => cells)];
  const isEmpty = typed.every((cell) => isBlankText(keeper.textOf(cell)));
  const allNone = () => {
    const changes = field.cells.map(({ id }) => ({ id, to: words.none.toLowerCase() }));
    keeper.act({ changes, said: words.allNoneWritten(changes.length) });
  };
  return (
    <section class="card" aria-label={target.name} tabIndex={-1}>
      <h2>{title}</h2>
      <p class="hint">{target.people ? words.countsOnly : words.countsAlone}</p>
      {isEmpty && !byYear ? (
        <p class="acts">
          <Button look="pill" onClick={allNone}>
            {words.allNone(field.cells.length)}
          </Button>
          <Button look="link" onClick={() => setByYear(true)}>
            {words.byYear}
          </Button>
        </p>
      ) : (
        field.cells.map((control) => (
          <PairYear key={control.id} target={target} section={section} control={control} />
        ))
      )}
    </section>
  );
}
