/** Which units must report: a pasted list, looked at before it is written. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { UnitsPlan } from '../../api/api.ts';
import { call } from '../call.ts';
import { useDesk } from '../desk.ts';
import { useDraft } from '../drafts.ts';
import { Button } from '../parts/Button.tsx';
import { LabelledField } from '../parts/Field.tsx';
import { PanelSection } from '../parts/Section.tsx';
import * as words from './words.vi.ts';

interface Props {
  /** How many the form has. */
  readonly listed: number;
  /** The form has more rows now. */
  changed(): void;
}

export function UnitListPanel({ listed, changed }: Props) {
  const { tell } = useDesk();
  const draft = useDraft('units');
  const { text } = draft;
  const [plan, setPlan] = useState<UnitsPlan | null>(null);
  const [busy, setBusy] = useState(false);
  const look = async (type: string) => {
    setBusy(true);
    const reply = await call('planUnits', { text, type });
    setBusy(false);
    if (reply.ok) setPlan(reply.value);
    else tell({ text: '', failure: reply.error });
  };
  const write = async (type: string) => {
    setBusy(true);
    const reply = await call('listUnits', { text, type });
    setBusy(false);
    if (!reply.ok) return tell({ text: '', failure: reply.error });
    tell({ text: words.unitsListed });
    draft.drop();
    setPlan(null);
    changed();
  };
  const typed = (next: string) => {
    draft.type(next);
    setPlan(null);
  };
  return (
    <PanelSection title={words.unitList}>
      <p class="hint">{words.listedNow(listed)}</p>
      <LabelledField
        label={words.pasteUnits}
        help={words.pasteUnitsHelp}
        value={text}
        lines={5}
        typed={typed}
      />
      <Button
        waits={text.trim() === '' ? words.pasteUnitsFirst : ''}
        blocked={busy}
        onClick={() => void look('')}
      >
        {words.readUnits}
      </Button>
      {listed === 0 && plan === null && (
        <Button look="link" onClick={changed}>
          {words.unitsLater}
        </Button>
      )}
      {plan && <PlannedUnits plan={plan} busy={busy} look={look} write={write} />}
    </PanelSection>
  );
}

interface PlannedProps {
  readonly plan: UnitsPlan;
  readonly busy: boolean;
  look(type: string): Promise<void>;
  write(type: string): Promise<void>;
}

function PlannedUnits({ plan, busy, look, write }: PlannedProps) {
  const id = useId();
  const head = useRef<HTMLParagraphElement>(null);
  const [type, setType] = useState('');
  useEffect(() => head.current?.focus(), [plan]);
  const { units, untyped, types } = plan;
  const fresh = units.filter(({ isThere }) => !isThere);
  const choose = (chosen: string) => {
    setType(chosen);
    void look(chosen);
  };
  const waits = untyped.length > 0 ? words.typeFirst : fresh.length === 0 ? words.noneFresh : '';
  return (
    <>
      <p ref={head} tabIndex={-1}>
        {words.unitsRead(fresh.length, units.length - fresh.length)}
      </p>
      <ul class="lines">
        {units.map((unit) => (
          <li key={unit.name}>
            {unit.name} <span class="hint">{words.unitIs(unit)}</span>
          </li>
        ))}
      </ul>
      {(untyped.length > 0 || type !== '') && (
        <p>
          <label for={id}>{words.typeOf(untyped)}</label>
          <select id={id} value={type} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{words.chooseType}</option>
            {types.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </p>
      )}
      <Button look="primary" waits={waits} blocked={busy} onClick={() => void write(type)}>
        {words.writeUnits(fresh.length)}
      </Button>
    </>
  );
}
