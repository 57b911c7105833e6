/** Gives a unit more time, with the reason. */
import { useState } from 'preact/hooks';
import type { Act, UnitView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { DayField } from './DayField.tsx';
import { offeredDay, useDay } from './useDay.ts';
import * as departmentWords from './words.vi.ts';

export function ExtendForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const day = useDay(offeredDay(view.deadline), departmentWords.waitsForDay);
  const { text: until, pastIsMeant } = day;
  const [reason, setReason] = useState('');
  return (
    <div class="form">
      <DayField label={departmentWords.until} day={day} />
      <LabelledField label={departmentWords.extendReason} value={reason} typed={setReason} />
      <Button
        look="primary"
        waits={day.waits || (reason.trim() === '' ? departmentWords.waitsForReason : '')}
        onClick={() => send({ kind: 'extend', until, reason, pastIsMeant })}
      >
        {departmentWords.sendExtend}
      </Button>
    </div>
  );
}
