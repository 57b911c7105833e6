/** A school or establishment that the list lacks: its name and level go to the next free row of the table. */
import { useId } from 'preact/hooks';
import type { ListCalled, ReferenceRows } from '../../../api/api.ts';
import { useDesk } from '../../desk.ts';
import { dropDrafts, useDraft } from '../../drafts.ts';
import { Button } from '../../parts/Button.tsx';
import { LabelledField } from '../../parts/Field.tsx';
import { Disclosure } from '../form/Disclosure.tsx';
import { useForm } from '../form/formContext.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly table: ReferenceRows;
  readonly called: ListCalled;
}

/** Nothing for a table that is no list. */
export function AddSchool({ table }: { table: ReferenceRows }) {
  const { called } = table;
  if (!called) return null;
  return (
    <Disclosure title={words.addSchool(called)}>
      {() => <AddForm table={table} called={called} />}
    </Disclosure>
  );
}

function AddForm({ table, called }: Props) {
  const { keeper, view } = useForm();
  const desk = useDesk();
  const id = useId();
  const form = `${view.unit.code} ${table.code}`;
  const name = useDraft(`${form} name`);
  const { text: level, type: setLevel } = useDraft(`${form} level`);
  const [nameCell, levelCell] = table.spare;
  const { place } = table;
  if (!nameCell || !levelCell) {
    return (
      <>
        <p>{words.noSpareRow()}</p>
        {place && (
          <Button look="link" onClick={() => desk.goTo(place)}>
            {words.openTable}
          </Button>
        )}
      </>
    );
  }
  const typed = name.text.replace(/\s+/g, ' ').trim();
  const alike = (one: string) => one.toLowerCase() === typed.toLowerCase();
  const isThere = table.rows.some((row) => alike(row.name) && row.group === level);
  const add = () => {
    const changes = [
      { id: nameCell.id, to: typed },
      { id: levelCell.id, to: level },
    ];
    keeper.act({ changes, said: words.schoolAdded(typed) });
    name.drop();
    dropDrafts(form);
  };
  return (
    <div class="form">
      <LabelledField
        label={called.name}
        help={words.schoolHelp(called)}
        value={name.text}
        typed={name.type}
      />
      <div class="field">
        <label for={id}>{levelCell.label}</label>
        <select id={id} value={level} onChange={(event) => setLevel(event.currentTarget.value)}>
          <option value="">{words.chooseLevel(called)}</option>
          {levelCell.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      </div>
      {isThere && <p class="doubtful-text">{words.schoolThere(called)}</p>}
      <Button look="tonal" blocked={typed === '' || level === '' || isThere} onClick={add}>
        {words.add}
      </Button>
    </div>
  );
}
