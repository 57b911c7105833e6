/** Gives a unit more time, with the reason. */
import type { Act, UnitView } from '../../api/api.ts';
import { useDraft } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { FoundDraft } from '../parts/FoundDraft.tsx';
import { DayField } from './DayField.tsx';
import { offeredDay, useDay } from './useDay.ts';
import * as departmentWords from './words.vi.ts';

export function ExtendForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const form = `${view.unit.code} extend `;
  const until = useDraft(`${form}until`, offeredDay(view.deadline));
  const day = useDay(until, departmentWords.waitsForDay);
  const { pastIsMeant } = day;
  const reason = useDraft(`${form}reason`);
  return (
    <div class="form">
      <FoundDraft drafts={[until, reason]} />
      <DayField label={departmentWords.until} day={day} />
      <LabelledField label={departmentWords.extendReason} value={reason.text} typed={reason.type} />
      <Button
        look="primary"
        waits={day.waits || (reason.text.trim() === '' ? departmentWords.waitsForReason : '')}
        onClick={() =>
          send({ kind: 'extend', until: until.text, reason: reason.text, pastIsMeant })
        }
      >
        {departmentWords.sendExtend}
      </Button>
    </div>
  );
}
