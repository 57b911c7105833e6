/** A target of one school: its four boxes, and the control number offered from them. */
import type { FormSection, TargetView } from '../../../api/api.ts';
import { tableOf } from '../form/cells.ts';
import { Disclosure } from '../form/Disclosure.tsx';
import { useForm } from '../form/formContext.ts';
import { tableLines } from '../form/lines.ts';
import { TextField } from '../form/TextField.tsx';
import { YearField } from '../form/YearField.tsx';
import { AddSchool } from './AddSchool.tsx';
import { ControlPart } from './ControlPart.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly target: TargetView;
  readonly title: string;
  readonly section: FormSection;
}

export function OneSchool({ target, title, section }: Props) {
  const { view, open } = useForm();
  const table = tableOf(view, target);
  const row = table?.rows[0];
  const times = row?.cells.filter(({ year }) => year !== null) ?? [];
  const notes = row?.cells.filter(({ year }) => year === null) ?? [];
  return (
    <section class="card" aria-label={target.name} tabIndex={-1}>
      <h2>{title}</h2>
      {row && table?.called ? (
        <YearField
          field={{
            label: words.timesOfOne(table.called, row.name),
            dispatch: '',
            help: table.called.help,
          }}
          cells={times}
          choices={words.timesWords(table.called)}
          onBlock={({ id }, text) =>
            open({ kind: 'paste', text, lines: tableLines(table), from: id })
          }
        />
      ) : (
        table?.called && <p>{words.noRows(table.called)}</p>
      )}
      <ControlPart target={target} section={section} />
      {table && <AddSchool table={table} />}
      <Disclosure title={words.note}>
        {() =>
          notes.map((cell) => {
            const field = { label: cell.label, dispatch: '', help: cell.help, example: '' };
            return <TextField key={cell.id} field={field} cell={cell} short />;
          })
        }
      </Disclosure>
    </section>
  );
}
