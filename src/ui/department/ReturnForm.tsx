/** Asks a unit to mend its report: why, which cells, until when; filled in from its errors. */
import { useState } from 'preact/hooks';
import type { Act, UnitView } from '../../api/api.ts';
import { address } from '../../core/workbook.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { returnReason } from './messages.vi.ts';
import * as departmentWords from './words.vi.ts';

export function ReturnForm({ view, send }: { view: UnitView; send(act: Act): void }) {
  const [reason, setReason] = useState(returnReason(view));
  const [cells, setCells] = useState(faultyCells(view));
  const [newDeadline, setNewDeadline] = useState(view.deadline);
  return (
    <div class="form">
      <LabelledField
        label={departmentWords.reason}
        help={departmentWords.reasonHelp}
        value={reason}
        lines={4}
        typed={setReason}
      />
      <LabelledField label={departmentWords.cells} value={cells} typed={setCells} />
      <LabelledField
        label={departmentWords.newDeadline}
        value={newDeadline}
        typed={setNewDeadline}
      />
      <Button
        look="primary"
        blocked={reason.trim() === ''}
        onClick={() => send({ kind: 'return', reason, cells, newDeadline })}
      >
        {departmentWords.sendReturn}
      </Button>
    </div>
  );
}

function faultyCells(view: UnitView): string {
  const places = view.sections
    .flatMap((section) => section.findings)
    .flatMap(({ severity, place }) => (severity === 'error' && place ? [address(place)] : []));
  return [...new Set(places)].join(', ');
}
