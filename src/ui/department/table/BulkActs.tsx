/** The acts on ticked units: each says to how many it can be done, and is previewed before it is. */
import { useState } from 'preact/hooks';
import type { Act, ActsDone, UnitRow } from '../../../api/api.ts';
import { call } from '../../call.ts';
import { useDesk } from '../../desk.ts';
import { dropDrafts } from '../../drafts.ts';
import { Button } from '../../parts/Button.tsx';
import { Part } from '../../parts/Part.tsx';
import type { RemindersProps } from '../../reminding/Reminders.tsx';
import { ActPreview, ExtendPreview, ReturnPreview } from './BulkPreviews.tsx';
import { Outcome } from './Outcome.tsx';
import * as words from './words.vi.ts';

interface Props {
  readonly rows: readonly UnitRow[];
  /** What the filter finds. */
  readonly found: readonly UnitRow[];
  readonly deadline: string;
  tickAll(): void;
  clear(): void;
  acted(): void;
}

type Open = 'nothing' | 'remind' | Act['kind'];

export function BulkActs({ rows, found, deadline, tickAll, clear, acted }: Props) {
  const [open, setOpen] = useState<Open>('nothing');
  const [done, setDone] = useState<(ActsDone & { readonly kind: Act['kind'] }) | null>(null);
  const [busy, setBusy] = useState(false);
  const desk = useDesk();
  if (rows.length === 0 && !done) return null;
  const valid = rows.filter(({ state }) => state === 'valid');
  const send = async (units: readonly string[], act: Act) => {
    setBusy(true);
    const reply = await call('actOnUnits', units, act);
    setBusy(false);
    if (!reply.ok) {
      desk.tell({ text: '', failure: reply.error });
      return;
    }
    dropDrafts(`all ${act.kind} `);
    setOpen('nothing');
    setDone({ ...reply.value, kind: act.kind });
    clear();
    acted();
  };
  const toggle = (what: Open) => {
    setDone(null);
    setOpen(open === what ? 'nothing' : what);
  };
  const codes = (units: readonly UnitRow[]) => units.map(({ unit }) => unit.code);
  const takeBack = () => void send(done?.done ?? [], { kind: 'unaccept' });
  return (
    <div class="bulk">
      {done && (
        <Outcome
          done={done}
          undo={done.kind === 'accept' && !busy ? takeBack : undefined}
          close={() => setDone(null)}
        />
      )}
      {rows.length > 0 && (
        <>
          {open === 'remind' && (
            <Part<RemindersProps>
              name="reminding"
              given={{ units: rows.map(({ unit }) => unit.code), acted }}
            />
          )}
          {open === 'accept' && (
            <ActPreview
              units={valid}
              busy={busy}
              yes={words.acceptYes(valid.length)}
              send={() => void send(codes(valid), { kind: 'accept' })}
            />
          )}
          {open === 'return' && (
            <ReturnPreview
              rows={rows}
              deadline={deadline}
              busy={busy}
              send={(act) => void send(codes(rows), act)}
            />
          )}
          {open === 'extend' && (
            <ExtendPreview rows={rows} busy={busy} send={(act) => void send(codes(rows), act)} />
          )}
          <p class="bulk-bar">
            <strong role="status">{words.tickedCount(rows.length)}</strong>
            <Button look="link" onClick={clear}>
              {words.untick}
            </Button>
            {found.length > rows.length && (
              <Button look="link" onClick={tickAll}>
                {words.tickFound(found.length)}
              </Button>
            )}
            <Button
              waits={valid.length === 0 ? words.noneValid : ''}
              expanded={open === 'accept'}
              onClick={() => toggle('accept')}
            >
              {words.accept(valid.length, rows.length)}
            </Button>
            <Button expanded={open === 'return'} onClick={() => toggle('return')}>
              {words.returnAct}
            </Button>
            <Button expanded={open === 'extend'} onClick={() => toggle('extend')}>
              {words.extend}
            </Button>
            <Button look="primary" expanded={open === 'remind'} onClick={() => toggle('remind')}>
              {words.remind(rows.length)}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
