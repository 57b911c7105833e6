/** Gives a unit more time, with the reason. */
import { useState } from 'preact/hooks';
import type { Act, UnitView } from '../../api/api.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import * as departmentWords from './words.vi.ts';

export function ExtendForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const [until, setUntil] = useState(view.deadline);
  const [reason, setReason] = useState('');
  return (
    <div class="form">
      <LabelledField label={departmentWords.until} value={until} typed={setUntil} />
      <LabelledField label={departmentWords.extendReason} value={reason} typed={setReason} />
      <Button
        look="primary"
        blocked={until.trim() === '' || reason.trim() === ''}
        onClick={() => send({ kind: 'extend', until, reason })}
      >
        {departmentWords.sendExtend}
      </Button>
    </div>
  );
}
