/** Asks a unit to correct its report: why, which cells, until when; filled in from its errors. */
import { useState } from 'preact/hooks';
import type { Act, UnitView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { DayField } from './DayField.tsx';
import { offeredDay, useDay } from './useDay.ts';
import * as departmentWords from './words.vi.ts';

export function ReturnForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const [reason, setReason] = useState(view.offeredReturn.reason);
  const [cells, setCells] = useState(view.offeredReturn.cells);
  const day = useDay(offeredDay(view.deadline));
  const { text: newDeadline, pastIsMeant } = day;
  const isSilent = reason.trim() === '';
  return (
    <div class="form">
      <LabelledField
        label={departmentWords.reason}
        help={departmentWords.reasonHelp}
        value={reason}
        lines={4}
        typed={setReason}
      />
      <LabelledField
        label={departmentWords.cells}
        help={departmentWords.cellsHelp}
        value={cells}
        lines={3}
        typed={setCells}
      />
      <DayField
        label={departmentWords.newDeadline}
        help={departmentWords.keepsDeadline(view.deadline)}
        day={day}
      />
      <Button
        look="primary"
        waits={isSilent ? departmentWords.waitsForReason : day.waits}
        onClick={() => send({ kind: 'return', reason, cells, newDeadline, pastIsMeant })}
      >
        {departmentWords.sendReturn}
      </Button>
    </div>
  );
}
