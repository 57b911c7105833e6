/** Asks a unit to correct its report: why, which cells, until when; filled in from its errors. */
import type { Act, UnitView } from '../../api/api.ts';
import { useDraft } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { FoundDraft } from '../parts/FoundDraft.tsx';
import { DayField } from './DayField.tsx';
import { offeredDay, useDay } from './useDay.ts';
import * as departmentWords from './words.vi.ts';

export function ReturnForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const form = `${view.unit.code} return `;
  const reason = useDraft(`${form}reason`, view.offeredReturn.reason);
  const cells = useDraft(`${form}cells`, view.offeredReturn.cells);
  const until = useDraft(`${form}until`, offeredDay(view.deadline));
  const day = useDay(until);
  const act = {
    kind: 'return',
    reason: reason.text,
    cells: cells.text,
    newDeadline: until.text,
    pastIsMeant: day.pastIsMeant,
  } as const;
  const isSilent = reason.text.trim() === '';
  return (
    <div class="form">
      <FoundDraft drafts={[reason, cells, until]} />
      <LabelledField
        label={departmentWords.reason}
        help={departmentWords.reasonHelp}
        value={reason.text}
        lines={4}
        typed={reason.type}
      />
      <LabelledField
        label={departmentWords.cells}
        help={departmentWords.cellsHelp}
        value={cells.text}
        lines={3}
        typed={cells.type}
      />
      <DayField
        label={departmentWords.newDeadline}
        help={departmentWords.keepsDeadline(view.deadline)}
        day={day}
      />
      <Button
        look="primary"
        waits={isSilent ? departmentWords.waitsForReason : day.waits}
        onClick={() => send(act)}
      >
        {departmentWords.sendReturn}
      </Button>
    </div>
  );
}
