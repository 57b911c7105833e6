/** Reminders of ticked units: one text for each, or all in one file. */
import type { UnitRow } from '../../../api/api.ts';
import { Button } from '../../parts/Button.tsx';
import { CopyText } from '../../parts/CopyText.tsx';
import { Fold } from '../../parts/Fold.tsx';
import { saveFile } from '../saveFile.ts';
import { allReminders, reminder } from './reminders.vi.ts';
import * as words from './words.vi.ts';

interface Props {
  readonly rows: readonly UnitRow[];
  readonly deadline: string;
}

export function Reminders({ rows, deadline }: Props) {
  const save = () => saveFile(words.reminderFile, 'text/plain', allReminders(rows));
  return (
    <div class="note">
      {rows.length > 1 && (
        <>
          <CopyText label={words.oneForAll} text={allReminders(rows, deadline)} />
          <Button onClick={save}>{words.oneFile(rows.length)}</Button>
        </>
      )}
      <Fold title={words.oneEach(rows.length)} open={rows.length === 1}>
        {() =>
          rows.map((row) => (
            <CopyText key={row.unit.code} label={row.unit.name} text={reminder(row)} />
          ))
        }
      </Fold>
    </div>
  );
}
