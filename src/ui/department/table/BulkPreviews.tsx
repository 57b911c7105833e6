/** What an act on ticked units would do, before it is done: who is meant, the reason, the day. */
import type { Act, UnitRow } from '../../../api/api.ts';
import { useDraft } from '../../drafts.ts';
import { Button } from '../../parts/Button.tsx';
import { LabelledField } from '../../parts/Field.tsx';
import { FoundDraft } from '../../parts/FoundDraft.tsx';
import { DayField } from '../DayField.tsx';
import { offeredDay, useDay } from '../useDay.ts';
import * as departmentWords from '../words.vi.ts';
import * as words from './words.vi.ts';

interface PreviewProps {
  readonly units: readonly UnitRow[];
  readonly busy: boolean;
  readonly yes: string;
  readonly waits?: string;
  send(): void;
}

/** Who is meant, by name, and the button that does it. */
export function ActPreview({ units, busy, yes, waits = '', send }: PreviewProps) {
  return (
    <div class="note">
      <p>{units.map(({ unit }) => unit.name).join(' · ')}</p>
      <Button look="primary" waits={busy ? departmentWords.waitsForAnswer : waits} onClick={send}>
        {yes}
      </Button>
    </div>
  );
}

interface FormProps {
  readonly rows: readonly UnitRow[];
  readonly busy: boolean;
  send(act: Act): void;
}

export function ReturnPreview({
  rows,
  deadline,
  busy,
  send,
}: FormProps & { readonly deadline: string }) {
  const reason = useDraft('all return reason');
  const until = useDraft('all return until', offeredDay(deadline));
  const day = useDay(until);
  const act = {
    kind: 'return',
    reason: reason.text,
    cells: '',
    newDeadline: until.text,
    pastIsMeant: day.pastIsMeant,
  } as const;
  return (
    <div class="form">
      <FoundDraft drafts={[reason, until]} />
      <LabelledField
        label={departmentWords.reason}
        help={words.reasonHelp}
        value={reason.text}
        lines={3}
        typed={reason.type}
      />
      <DayField
        label={departmentWords.newDeadline}
        help={departmentWords.keepsDeadline(deadline)}
        day={day}
      />
      <ActPreview
        units={rows}
        busy={busy}
        yes={words.returnYes(rows.length)}
        waits={reason.text.trim() === '' ? departmentWords.waitsForReason : day.waits}
        send={() => send(act)}
      />
    </div>
  );
}

export function ExtendPreview({ rows, busy, send }: FormProps) {
  const until = useDraft('all extend until');
  const day = useDay(until, departmentWords.waitsForDay);
  const { pastIsMeant } = day;
  const reason = useDraft('all extend reason');
  return (
    <div class="form">
      <FoundDraft drafts={[until, reason]} />
      <DayField label={departmentWords.until} day={day} />
      <LabelledField label={departmentWords.extendReason} value={reason.text} typed={reason.type} />
      <ActPreview
        units={rows}
        busy={busy}
        yes={words.extendYes(rows.length)}
        waits={day.waits || (reason.text.trim() === '' ? departmentWords.waitsForReason : '')}
        send={() => send({ kind: 'extend', until: until.text, reason: reason.text, pastIsMeant })}
      />
    </div>
  );
}
